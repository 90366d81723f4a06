// What the clerks of the tests do: the life of a request about three data items, and of a complaint about its answer.
const act = (by: string, on: string, data: object = {}) => ({ on, by, ...data })

export const submit = (
  id: string,
  by = 'Ona Onaitė',
  on = '2026-02-02',
  claims: readonly object[] = erasure,
) => ({
  type: 'SubmitRequest',
  data: {
    id,
    by,
    submittedOn: on,
    receivedOn: on,
    channel: 'email',
    sender: { as: 'subject' },
    reply: 'email',
    contacts: [{ way: 'email', address: 'adele@example.lt' }],
    form: { nameGiven: true, signed: true, identityDocument: true },
    claims,
  },
})

const erasure = [{ right: 'erasure', grounds: ['not-needed'], items: ['nuotrauka'] }]
export const restriction = [
  {
    right: 'restriction',
    grounds: ['subject-claims'],
    items: ['nuotrauka'],
    period: { until: '2026-06-30' },
  },
]

export const assign = (officer: string, by: string, on: string) => ({
  type: 'AssignOfficer',
  data: act(by, on, { officer }),
})

export const confirm = (by: string, on: string) => ({
  type: 'ConfirmIdentity',
  data: act(by, on, { means: 'pagal asmens tapatybės kortelę' }),
})

const facts = (needed: boolean) => ({
  items: [
    {
      item: 'nuotrauka',
      facts: {
        basis: 'contract',
        specialCategoryConsent: false,
        neededForPurposes: needed,
        consentWithdrawn: false,
        careOrHealthNecessity: false,
        legalObligation: false,
        institutionClaims: false,
        subjectClaims: true,
      },
      neededPeriod: { until: '2026-06-30' },
    },
  ],
})

const withoutPeriod = ({ items }: ReturnType<typeof facts>) => ({
  items: items.map(({ item, facts: found }) => ({ item, facts: found })),
})

export const answer = (by: string, on: string, needed = false, preparedBy: readonly string[] = []) => ({
  type: 'AnswerRequest',
  data: act(by, on, {
    preparedBy,
    facts: withoutPeriod(facts(needed)),
    ...(needed ? {} : { implementBy: on }),
  }),
})

export const answerRestriction = (by: string, on: string) => ({
  type: 'AnswerRequest',
  data: act(by, on, { facts: facts(false), implementBy: on }),
})

export const report = (by: string, on: string) => ({
  type: 'ReportImplementation',
  data: act(by, on, { right: 'erasure', item: 'nuotrauka' }),
})

export const refuse = (by: string, on: string) => ({
  type: 'RefuseUnfounded',
  data: act(by, on, {
    finding: { kind: 'manifestly-unfounded', justification: 'prašoma duomenų, kurių prašyme nėra' },
  }),
})

export const ask = (by: string, on: string, term: string) => ({
  type: 'InquireIdentity',
  data: act(by, on, { ask: 'atvykite su asmens dokumentu', term }),
})

export const lodge = (id: string, by: string, on: string) => ({
  type: 'LodgeComplaint',
  data: {
    id,
    by,
    submittedOn: on,
    receivedOn: on,
    channel: 'email',
    sender: { as: 'subject' },
    contacts: [],
    ground: 'rejected',
    argument: 'Nuotraukos nebereikia: renginys seniai pasibaigė.',
    copies: { request: true, answer: true },
  },
})

export const assignReviewer = (reviewer: string, by: string, on: string) => ({
  type: 'AssignReviewer',
  data: act(by, on, { reviewer }),
})

export const uphold = (by: string, on: string) => ({
  type: 'UpholdComplaint',
  data: act(by, on, { facts: withoutPeriod(facts(false)), implementBy: on }),
})
