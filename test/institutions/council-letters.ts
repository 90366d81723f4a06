import type { ComplaintCommand } from '../../src/complaint/index.js'
import type { Procedure } from '../../src/index.js'
import type { RequestCommand, RequestState } from '../../src/request/index.js'
import { type Claim, statement } from '../../src/rights/index.js'
import {
  about,
  access,
  act,
  answer,
  askToComplete,
  confirm,
  day,
  erasure,
  extend,
  filed,
  implementBy,
  impossible,
  inquire,
  join,
  needed,
  ofBoth,
  processed,
  reported,
  representative,
  seenOn,
  submit,
  unneeded,
  unsigned,
} from './cases.js'
import { council, councilUnder } from './council.js'
import { type Drafted, drafting } from './drafting.js'

/** The council, with all that its document can have, and an authority of its own. */
export const wholeCouncil = councilUnder(
  {
    advice: { clause: council.clause('4') },
    filing: { clause: council.clause('1') },
    reply: { clause: council.clause('2') },
    representation: { clause: council.clause('8') },
    unauthorisedRefusal: { clause: council.clause('8'), period: { workingDays: 5 } },
    identityInquiry: { clause: council.clause('8'), period: { days: 10 } },
    unidentifiedRefusal: { clause: council.clause('8'), period: { workingDays: 10 } },
    acknowledgement: { clause: council.clause('4'), period: { workingDays: 5 } },
    extension: { clause: council.clause('2'), period: { months: 2 }, counted: 'further' },
    withdrawal: { clause: council.clause('3') },
    fee: { clause: council.clause('6'), for: ['unfounded', 'further-copies'] },
    complaintFree: { clause: council.clause('5') },
    complaintFiling: { clause: council.clause('5') },
    complaintReply: { clause: council.clause('5.1') },
    complaintRepresentation: { clause: council.clause('8') },
    unauthorisedComplaintRefusal: { clause: council.clause('8'), period: { workingDays: 5 } },
    repeatRefusal: { clause: council.clause('5'), period: { workingDays: 5 } },
    publication: { clause: council.clause('4') },
    recourse: { clause: council.clause('7'), to: 'authority-then-court' },
  },
  {
    authority: {
      lt: {
        genitive: 'Duomenų apsaugos komisijos',
        dative: 'Duomenų apsaugos komisijai',
        contacts: 'Pembroke Row 6, Dublinas',
      },
      en: { name: 'the Data Protection Commission', contacts: '6 Pembroke Row, Dublin 2' },
    },
    form: { signature: { clause: council.clause('1') } },
    rules: {
      access: { clause: council.clause('3') },
      'consent-withdrawal': {
        clause: council.clause('3'),
        join: 'all',
        grounds: {
          'consent-is-the-basis': statement.is(council.clause('3'), 'basis', 'consent'),
          'consent-in-force': statement.is(council.clause('3'), 'consentActive'),
          'consent-identified': statement.is(council.clause('3'), 'consentIdentified'),
        },
      },
      erasure: {
        clause: council.clause('3'),
        join: 'any',
        grounds: { 'not-needed': statement.is(council.clause('3.1'), 'neededForPurposes', false) },
      },
    },
  },
)

/** The council with the least that a document with a complaint of its own has. */
const plainCouncil = councilUnder()

const inPart = answer(about({ nuotrauka: unneeded, laiškas: needed }), { implementBy })
const rejected = answer(about({ nuotrauka: needed, laiškas: needed }))
const consent: Claim = {
  right: 'consent-withdrawal',
  items: ['nuotrauka'],
  consentDate: day('2025-05-05'),
  consentPurpose: 'viešinimas',
}
const excessive = { kind: 'excessive', justification: 'visų duomenų prašoma kas savaitę' } as const
const repetitive = {
  kind: 'repetitive',
  justification: 'prašymo turinys toks pat kaip ankstesnio',
  earlier: { id: 'P0', answeredOn: day('2026-02-20') },
} as const
const further = { kind: 'further-copies', justification: 'prašoma trijų kopijų' } as const
type FeeData = Extract<RequestCommand, { readonly type: 'DemandFee' }>['data']
const demand = (finding: FeeData['finding']): RequestCommand => ({
  type: 'DemandFee',
  data: {
    ...act('2026-03-05'),
    finding,
    fee: 500,
    costs: { collecting: 500, examining: 700, answering: 50 },
  },
})
const unfounded = (finding: typeof excessive | typeof repetitive): RequestCommand => ({
  type: 'RefuseUnfounded',
  data: { ...act('2026-03-10'), finding },
})

type Lodged = Extract<ComplaintCommand, { readonly type: 'LodgeComplaint' }>['data']

/** What is done with a complaint about a request. */
const complaining = (request: RequestState) => {
  const lodge = (on: string, over: Partial<Lodged> = {}): ComplaintCommand => ({
    type: 'LodgeComplaint',
    data: {
      id: 'S1',
      by: 'Rasa Rasaitė',
      submittedOn: day(on),
      receivedOn: day(on),
      channel: 'email',
      sender: { as: 'subject' },
      contacts: [{ way: 'email', address: 'jonas@pavyzdys.lt' }],
      ground: 'rejected',
      argument: 'duomenų nebereikia',
      copies: { request: true, answer: true },
      request: seenOn(on, request),
      earlier: [],
      ...over,
    },
  })
  const about = (on: string) => ({ on: day(on), request: seenOn(on, request), earlier: [] })
  const under = (on: string): readonly ComplaintCommand[] => [
    { type: 'AssignReviewer', data: { ...about(on), by: 'Rasa Rasaitė', reviewer: 'Petras Petraitis' } },
    {
      type: 'ConfirmIdentity',
      data: { on: day(on), by: 'Petras Petraitis', means: 'asmens tapatybės kortelė' },
    },
  ]
  const dismiss = (on: string, reason: string): ComplaintCommand => ({
    type: 'DismissComplaint',
    data: { ...about(on), by: 'Petras Petraitis', reasons: [reason] },
  })
  const uphold = (on: string, facts: Parameters<typeof answer>[0], granted = true): ComplaintCommand => ({
    type: 'UpholdComplaint',
    data: {
      ...about(on),
      by: 'Petras Petraitis',
      facts,
      ...(granted ? { implementBy: day('2026-04-15') } : {}),
    },
  })
  return { lodge, about, under, dismiss, uphold }
}

const complaintsUnder = (procedure: Procedure): readonly Drafted[] => {
  const made = drafting(procedure)
  const request = filed(procedure, [submit([erasure]), confirm, rejected])
  const silent = filed(procedure, [submit([erasure]), confirm])
  const { lodge, under, dismiss, uphold } = complaining(request)
  const aboutSilence = complaining(silent)
  return [
    made.complaintAnswer(
      'dismissed',
      lodge('2026-03-30'),
      ...under('2026-03-31'),
      dismiss('2026-04-10', 'duomenų vis dar reikia'),
    ),
    made.complaintAnswer(
      'late',
      lodge('2026-05-04'),
      ...under('2026-05-05'),
      dismiss('2026-05-11', 'skundas pateiktas pavėluotai'),
    ),
    made.complaintAnswer(
      'upheld, everything granted',
      lodge('2026-03-30'),
      ...under('2026-03-31'),
      uphold('2026-04-10', about({ nuotrauka: unneeded, laiškas: unneeded })),
    ),
    made.complaintAnswer(
      'upheld, granted in part',
      lodge('2026-03-30'),
      ...under('2026-03-31'),
      uphold('2026-04-10', about({ nuotrauka: unneeded, laiškas: needed })),
    ),
    made.complaintAnswer(
      'upheld for silence, and rejected',
      aboutSilence.lodge('2026-04-07', { ground: 'inaction', copies: { request: true, answer: false } }),
      ...aboutSilence.under('2026-04-08'),
      aboutSilence.uphold('2026-04-10', about({ nuotrauka: needed, laiškas: needed }), false),
    ),
  ]
}

/** The letters of the council. */
export const ofCouncil: readonly Drafted[] = (() => {
  const whole = drafting(wholeCouncil)
  const plain = drafting(plainCouncil)
  const request = filed(wholeCouncil, [submit([erasure]), confirm, rejected])
  const { lodge, under } = complaining(request)
  const byRepresentative = { sender: representative(false) }
  return [
    whole.answer(
      'access granted',
      submit([access]),
      confirm,
      answer({ items: [], access: processed }, { implementBy }),
    ),
    whole.answer('erasure granted', submit([erasure]), confirm, ofBoth),
    whole.answer('granted in part', submit([erasure]), confirm, inPart),
    whole.answer('rejected', submit([erasure]), confirm, rejected),
    whole.answer(
      'rejected, to a representative',
      submit([erasure], { sender: representative(true) }),
      confirm,
      rejected,
    ),
    plain.answer('rejected, as the least document has it', submit([erasure]), confirm, rejected),
    whole.answer(
      'a consent withdrawn, beside an erasure rejected',
      submit([consent, { right: 'erasure', items: ['nuotrauka'], grounds: ['not-needed'] }]),
      confirm,
      answer(
        about({ nuotrauka: { ...needed, basis: 'consent', consentActive: true, consentIdentified: true } }),
        {
          implementBy,
          afterWithdrawal: [
            {
              becomes: 'kept-on-basis',
              item: 'nuotrauka',
              basis: 'contract',
              justification: 'sutartyje numatyta nuotrauka pažymėjimui',
            },
          ],
        },
      ),
    ),
    whole.withdrawal(
      'kept on another basis',
      submit([consent]),
      confirm,
      answer(
        about({ nuotrauka: { ...needed, basis: 'consent', consentActive: true, consentIdentified: true } }),
        {
          implementBy,
          afterWithdrawal: [
            {
              becomes: 'kept-on-basis',
              item: 'nuotrauka',
              basis: 'contract',
              justification: 'sutartyje numatyta nuotrauka pažymėjimui',
            },
          ],
        },
      ),
    ),
    whole.refusal('excessive', submit([erasure]), unfounded(excessive)),
    whole.refusal('repetitive', submit([erasure]), unfounded(repetitive)),
    plain.refusal('excessive, as the least document has it', submit([erasure]), unfounded(excessive)),
    whole.refusal('unidentified', submit([erasure]), inquire, {
      type: 'RefuseUnidentified',
      data: { ...act('2026-03-16'), reasons: ['dokumento kopija nepateikta'] },
    }),
    whole.refusal('unauthorised', submit([erasure], byRepresentative), {
      type: 'RefuseUnauthorised',
      data: { ...act('2026-03-06'), reasons: ['įgaliojimas nepateiktas'] },
    }),
    whole.receipt('acknowledged', submit([access]), {
      type: 'AcknowledgeReceipt',
      data: act('2026-03-04'),
    }),
    plain.receipt('of a document that asks for none', submit([access])),
    whole.extension('further', submit([access]), extend()),
    whole.inquiry('asked', submit([erasure]), inquire),
    whole.completion('unsigned', submit([access], { form: unsigned }), askToComplete('content')),
    whole.papers('of a representative', submit([erasure], byRepresentative), askToComplete('authority')),
    whole.joining('to an earlier one', submit([access]), join(wholeCouncil, access)),
    whole.fee('for further copies', submit([access]), demand(further)),
    whole.fee('of an excessive request', submit([access]), demand(excessive)),
    whole.fee('of a repeated request', submit([access]), demand(repetitive)),
    whole.carriedOut('one of two', submit([erasure]), confirm, ofBoth, reported('nuotrauka')),
    whole.impossible('one of two', submit([erasure]), confirm, ofBoth, impossible('laiškas')),
    plain.impossible(
      'one of two, as the least document has it',
      submit([erasure]),
      confirm,
      ofBoth,
      impossible('laiškas'),
    ),
    whole.recipient(
      'erased',
      { right: 'erasure', item: 'nuotrauka' },
      submit([erasure]),
      confirm,
      ofBoth,
      reported('nuotrauka'),
    ),
    ...complaintsUnder(wholeCouncil),
    ...complaintsUnder(plainCouncil).map((one) => ({
      ...one,
      title: `${one.title}, as the least document has it`,
    })),
    whole.complaintExtension('further', lodge('2026-03-30'), ...under('2026-03-31'), {
      type: 'ExtendExamination',
      data: { ...act('2026-04-08'), reasons: ['laukiama archyvo pažymos'] },
    }),
    whole.complaintInquiry('asked', lodge('2026-03-30'), {
      type: 'InquireIdentity',
      data: { ...act('2026-04-01'), ask: 'pateikti dokumento kopiją', term: day('2026-04-10') },
    }),
    whole.complaintRefusal(
      'unidentified',
      lodge('2026-03-30'),
      {
        type: 'InquireIdentity',
        data: { ...act('2026-04-01'), ask: 'pateikti dokumento kopiją', term: day('2026-04-10') },
      },
      {
        type: 'RefuseUnidentified',
        data: { ...act('2026-04-13'), reasons: ['dokumento kopija nepateikta'] },
      },
    ),
    whole.complaintRefusal('unauthorised', lodge('2026-03-30', byRepresentative), {
      type: 'RefuseUnauthorised',
      data: { ...act('2026-04-02'), reasons: ['įgaliojimas nepateiktas'] },
    }),
    whole.complaintCompletion(
      'without copies',
      lodge('2026-03-30', { copies: { request: false, answer: true } }),
      {
        type: 'AskToComplete',
        data: {
          ...act('2026-04-01'),
          about: 'content',
          ask: 'pridėti prašymo kopiją',
          term: day('2026-04-10'),
        },
      },
    ),
    whole.complaintPapers('of a representative', lodge('2026-03-30', byRepresentative), {
      type: 'AskToComplete',
      data: { ...act('2026-04-01'), about: 'authority', ask: 'pateikti įgaliojimą', term: day('2026-04-10') },
    }),
  ]
})()
