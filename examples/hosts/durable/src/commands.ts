// A request about a photo, a letter, a file and a report, from its receipt to its end: what the tests and the measurements give.
import {
  type CaseFacts,
  type Claim,
  type ComplaintCommand,
  type ItemFacts,
  type PlainDate,
  plainDate,
  type RequestCommand,
  type RequestForComplaint,
  type Right,
} from 'privacy-rulebook'

const day = (value: string): PlainDate => plainDate(value)

const contacts = [{ way: 'email', address: 'gyventoja@example.invalid' }] as const

const toErase = (items: readonly string[]): Claim => ({ right: 'erasure', grounds: ['not-needed'], items })

const toRestrict = (items: readonly string[]): Claim => ({
  right: 'restriction',
  items,
  grounds: ['subject-claims'],
  period: { until: day('2026-12-31') },
})

export const submit = (
  id: string,
  on: string,
  { erase = ['photo'], restrict = [] }: { erase?: readonly string[]; restrict?: readonly string[] } = {},
): RequestCommand => ({
  type: 'SubmitRequest',
  data: {
    id,
    by: 'registry',
    submittedOn: day(on),
    receivedOn: day(on),
    channel: 'email',
    sender: { as: 'subject' },
    form: { nameGiven: true, signed: true, identityDocument: true },
    contacts,
    claims: [toErase(erase), ...(restrict.length === 0 ? [] : [toRestrict(restrict)])],
  },
})

export const assign = (on: string, officer: string): RequestCommand => ({
  type: 'AssignOfficer',
  data: { on: day(on), by: 'head', officer },
})

export const confirm = (on: string, by: string) =>
  ({ type: 'ConfirmIdentity', data: { on: day(on), by, means: 'the passport' } }) as const

export const extend = (on: string, by: string): RequestCommand => ({
  type: 'ExtendExamination',
  data: { on: day(on), by, reasons: ['the archive is being moved'] },
})

const ofItem = (neededForPurposes: boolean): ItemFacts => ({
  basis: 'contract',
  specialCategoryConsent: false,
  careOrHealthNecessity: false,
  legalObligation: false,
  institutionClaims: false,
  neededForPurposes,
})

const toRestrictFacts: ItemFacts = { basis: 'contract', neededForPurposes: false, subjectClaims: true }

/** What is known of items to erase, which are needed or not, and of items to restrict. */
export const factsOf = (
  needed: Readonly<Record<string, boolean>>,
  restrict: readonly string[] = [],
): CaseFacts => ({
  items: [
    ...Object.entries(needed).map(([item, isNeeded]) => ({ item, facts: ofItem(isNeeded) })),
    ...restrict.map((item) => ({
      item,
      facts: toRestrictFacts,
      neededPeriod: { until: day('2026-12-31') },
    })),
  ],
})

export const answer = (on: string, by: string, facts: CaseFacts, implementBy: string): RequestCommand => ({
  type: 'AnswerRequest',
  data: { on: day(on), by, facts, implementBy: day(implementBy), complexity: 'it lies in two archives' },
})

export const report = (on: string, right: Right, item: string): RequestCommand => ({
  type: 'ReportImplementation',
  data: { on: day(on), by: 'archivist', right, item },
})

export const lodge = (id: string, on: string, request: RequestForComplaint): ComplaintCommand => ({
  type: 'LodgeComplaint',
  data: {
    id,
    by: 'registry',
    submittedOn: day(on),
    receivedOn: day(on),
    channel: 'email',
    sender: { as: 'subject' },
    contacts,
    ground: 'granted-in-part',
    argument: 'the letter is not needed any more',
    copies: { request: true, answer: true },
    request,
    earlier: [],
  },
})

export const assignReviewer = (
  on: string,
  reviewer: string,
  request: RequestForComplaint,
): ComplaintCommand => ({
  type: 'AssignReviewer',
  data: { on: day(on), by: 'head', reviewer, request, earlier: [] },
})

export const uphold = (
  on: string,
  by: string,
  request: RequestForComplaint,
  facts: CaseFacts,
  implementBy: string,
): ComplaintCommand => ({
  type: 'UpholdComplaint',
  data: {
    ...{ on: day(on), by, request, earlier: [], facts },
    ...{ implementBy: day(implementBy), complexity: 'it lies in two archives' },
  },
})
