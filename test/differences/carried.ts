import type { GdprDifferenceId } from '../../src/procedure/index.js'

/** A command of a machine whose notes can carry a difference. */
export type Carrier =
  | 'SubmitRequest'
  | 'InquireIdentity'
  | 'RefuseUnidentified'
  | 'RefuseUnauthorised'
  | 'ExtendExamination'
  | 'DemandFee'
  | 'RefuseUnfounded'
  | 'AnswerRequest'
  | 'ApplyComplaintOutcome'
  | 'LodgeComplaint'
  | 'UpholdComplaint'
  | 'DismissComplaint'
  | 'RefuseRepeat'
  | 'RelyOnReason'
  | 'LiftRestriction'
  | 'PlayNotice'
  | 'WithdrawConsent'
  | 'GiveCallerAccess'
  | 'RegisterCallerRequest'
  | 'RegisterServiceComplaint'
  | 'CopyForProcedure'
  | 'PlaceRestriction'
  | 'GrantErasure'
  | 'DestroyRecording'

/** The three commands that decide claims from facts. */
const deciding = ['AnswerRequest', 'ApplyComplaintOutcome', 'UpholdComplaint'] as const

const noFact = 'no fact of the vocabulary tells whether it concerns this person'
const noDecision = 'no decision of a machine is made under it'
const sameResult = 'it changes the outcome of no decision, only what the person may do besides'
const ofOther = 'another note of the same act says it already'

/** Which commands can carry each difference in their notes, or why none does. */
export const carried: Readonly<Record<GdprDifferenceId, readonly Carrier[] | string>> = {
  'definitions-shortened': noDecision,
  'authorities-as-recipients': noFact,
  'joint-controllers': noFact,
  'chapter-three-alone': noDecision,
  'breach-communication': noDecision,
  'company-for-institution': noDecision,
  'no-right-to-information': noDecision,
  'automated-decisions': noFact,
  'remedies-not-listed':
    'answer-remedies, complaint-answer-remedies and the refusals say it where it matters',
  'childrens-data': noFact,
  'withdrawal-as-request': sameResult,
  'limits-by-any-act': deciding,
  'no-copy': deciding,
  'no-word-of-automated-decisions': noFact,
  'no-word-of-safeguards': noFact,
  'future-recipients-only': deciding,
  'authority-as-information': sameResult,
  'source-as-person': 'the answer gives what is known of the source; what that is, no fact tells',
  'source-not-available': 'the answer gives what is known of the source; what that is, no fact tells',
  'form-of-request': ['SubmitRequest'],
  'identity-always-proved': ['SubmitRequest', 'InquireIdentity'],
  'duty-without-necessity': noFact,
  'claims-without-need': noFact,
  'claims-of-others': noFact,
  'stated-ground': ['SubmitRequest'],
  'purpose-limit-on-additions': 'whether the GDPR would have the addition made, no fact tells',
  'delay-of-rectification': 'what delay is undue, no fact tells',
  'recipients-not-told': deciding,
  'data-to-be-handed-in': 'what was not handed in is asked for before anything is rejected for want of it',
  'delay-of-erasure': 'what delay is undue, no fact tells',
  'erasure-by-legal-duty': noFact,
  'erasure-of-childrens-data': noFact,
  'published-data': noFact,
  'other-basis-not-asked': deciding,
  'erasure-after-objection': 'objection-to-public-task says it where the objection is decided',
  'no-situation-needed': noFact,
  'other-unlawfulness': noFact,
  'no-expression-or-archive-exception': noFact,
  'no-health-exception': noFact,
  'care-exception': deciding,
  'no-public-task-exception': deciding,
  'objection-pending': deciding,
  'no-interim-restriction': ofOther,
  'accuracy-contested': deciding,
  'restricted-until-corrected': 'what the person is given beyond the GDPR takes nothing from them',
  'erasure-not-opposed': sameResult,
  'written-consent': sameResult,
  'public-interest': ['RelyOnReason'],
  'reasons-told': 'the duty to inform shows it by itself',
  'lifting-not-told': ['LiftRestriction'],
  'period-set-by-person': deciding,
  'objection-to-public-task': deciding,
  'direct-marketing': noFact,
  'objection-by-automated-means': noFact,
  'objection-to-research': noFact,
  'compelling-grounds': deciding,
  'ground-instead-of-situation': 'a missing substantiation rejects nothing, and content-defects names it',
  'portability-hindered': noDecision,
  'portability-and-public-task': noFact,
  'portability-beside-erasure': sameResult,
  'portability-and-others': 'limits-by-any-act says it where such a limit is cited',
  'digital-form': noFact,
  'withdrawal-formalities': ['SubmitRequest', ...deciding],
  'two-channels': 'channel-not-named says it, with the same provision of the GDPR',
  'two-months-in-all': ['ExtendExamination'],
  'important-reasons': ['ExtendExamination'],
  'delay-of-answer': 'what delay is undue, no fact tells',
  'way-of-reply': sameResult,
  disproportionate: 'the GDPR uses the same word in its Lithuanian text',
  'repetition-alone': ['DemandFee', 'RefuseUnfounded'],
  'burden-of-proof': ['DemandFee', 'RefuseUnfounded'],
  'fee-for-withdrawal': 'a fee or refusal of a withdrawal is rejected: no decision is left to carry it',
  'refusal-without-reasons': ['RefuseUnfounded'],
  'fee-for-copies': noDecision,
  'inquiry-window': sameResult,
  'refusal-on-silence': ['RefuseUnidentified'],
  'notice-after-month': ['RefuseUnidentified'],
  'refusal-remedies': ['RefuseUnidentified', 'RefuseRepeat'],
  'representative-told': ['RefuseUnauthorised'],
  'carried-out-later': deciding,
  'answer-remedies': deciding,
  'internal-complaint': sameResult,
  'complaint-formalities': ['LodgeComplaint'],
  'month-for-complaint': sameResult,
  'repeated-complaint': ofOther,
  'complaint-answer-remedies': ['DismissComplaint'],
  'purposes-mixed': noDecision,
  'callers-alone': 'who else is spoken of in a call, no fact tells',
  'consent-by-staying': 'the machine asks for an explicit consent',
  'no-basis-for-employee': noDecision,
  'notice-without-content': ['PlayNotice'],
  'fixed-term': sameResult,
  'no-early-erasure': ['WithdrawConsent'],
  'copy-without-limit': ['CopyForProcedure'],
  'copy-for-procedures-alone': ['RegisterServiceComplaint', 'DestroyRecording'],
  'own-listening-not-listed': ofOther,
  'no-time-limit': ['RegisterCallerRequest'],
  'own-listening': ['GiveCallerAccess'],
  'supplement-not-named': noFact,
  'rights-by-reference': ['WithdrawConsent', 'PlaceRestriction', 'GrantErasure'],
  'remedies-by-reference': noDecision,
  'no-officer-named': noDecision,
}
