// A request to erase a photo, from its receipt to its end: what the tests and the measurements give to cases.
import { type PlainDate, plainDate, type RequestCommand } from 'privacy-rulebook'

const day = (value: string): PlainDate => plainDate(value)

export const submit = (id: string, on: string, by = 'registry'): RequestCommand => ({
  type: 'SubmitRequest',
  data: {
    id,
    by,
    submittedOn: day(on),
    receivedOn: day(on),
    channel: 'email',
    sender: { as: 'subject' },
    form: { nameGiven: true, signed: true, identityDocument: true },
    contacts: [{ way: 'email', address: `${by}@example.lt` }],
    claims: [{ right: 'erasure', grounds: ['not-needed'], items: ['photo'] }],
  },
})

export const confirm = (on: string, by: string): RequestCommand => ({
  type: 'ConfirmIdentity',
  data: { on: day(on), by, means: 'the passport' },
})

export const changeVersion = (on: string, version: string): RequestCommand => ({
  type: 'ChangeVersion',
  data: { on: day(on), by: 'head', version, reason: 'the new version gives more time where it is needed' },
})

/** Grants the erasure: the photo isn't needed any more. */
export const grant = (on: string, by: string): RequestCommand => ({
  type: 'AnswerRequest',
  data: {
    on: day(on),
    by,
    implementBy: day(on),
    facts: {
      items: [
        {
          item: 'photo',
          facts: {
            careOrHealthNecessity: false,
            legalObligation: false,
            institutionClaims: false,
            basis: 'contract',
            specialCategoryConsent: false,
            neededForPurposes: false,
          },
        },
      ],
    },
  },
})

export const report = (on: string, by: string): RequestCommand => ({
  type: 'ReportImplementation',
  data: { on: day(on), by, right: 'erasure', item: 'photo' },
})
