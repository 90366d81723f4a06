import type { Deadline, PlainDate } from '../calendar/index.js'
import { type CaseNote, differenceNote } from '../case/index.js'
import { indexBy } from '../core/by-key.js'
import type { ClauseRef } from '../documents/index.js'
import {
  type DifferenceNamed,
  type GdprDifferenceId,
  type Procedure,
  rightRoles,
} from '../procedure/index.js'
import { rightsToldOf } from '../procedure/right.js'
import type {
  AnyName,
  CaseFacts,
  Defect,
  ItemDecision,
  ItemFacts,
  ItemRecord,
  Right,
} from '../rights/index.js'
import type { UnfoundedFinding } from './finding.js'

type Test = (decision: ItemDecision, facts: ItemFacts) => boolean

const granted = ({ outcome }: ItemDecision): boolean => outcome === 'granted' || outcome === 'granted-in-part'

/** What settled a decision, by name. */
const settlingOf = ({ parts }: ItemDecision): readonly AnyName[] =>
  parts.flatMap(({ settledBy }) => settledBy.map(({ name }) => name))

const settledOnlyBy = (decision: ItemDecision, only: AnyName): boolean => {
  const settling = settlingOf(decision)
  return settling.length > 0 && settling.every((name) => name === only)
}

/** Access that is given to data, and does not only say that there are none. */
const toData = ({ parts }: ItemDecision): boolean =>
  parts.some(({ part, outcome }) => part === 'data' && outcome === 'granted')

/** Recipients that were asked for, where no transfer is foreseen. */
const notApplicable = ({ part, outcome }: ItemDecision['parts'][number]): boolean =>
  part === 'recipients' && outcome === 'not-applicable'

/** Kept for care or health alone: another exception would hold under the GDPR too. */
const keptForCare = (one: ItemDecision): boolean =>
  one.outcome === 'rejected' && settledOnlyBy(one, 'care-or-health')

/** Cut to what is needed; a restriction until a correction is as long as the GDPR has it. */
const cutShort = ({ period }: ItemDecision): boolean =>
  period?.cut === true && period.grounds.some((ground) => ground !== 'rectification-pending')

/** Where the GDPR has the grounds of a right, for those of which a request must state one. */
const groundsInGdpr: Readonly<Partial<Record<Right, DifferenceNamed<'stated-ground'>['gdpr'][number]>>> = {
  erasure: 'gdpr:17(1)',
  restriction: 'gdpr:18(1)',
}

/** Where the decisions of an answer touch a difference from the GDPR, in the order of the document. */
export function differencesIn(
  { roles, beside }: Procedure,
  decisions: readonly ItemDecision[],
  { items }: CaseFacts,
  implementation: Deadline<ClauseRef> | null,
  limit: Deadline<ClauseRef>,
): readonly CaseNote[] {
  const records = indexBy<ItemRecord, string | null>(items, ({ item }) => item)
  const factsOf = (item: string | null): ItemFacts => records.get(item)?.facts ?? {}
  const where = <Id extends GdprDifferenceId>(
    right: Right,
    test: Test,
    difference: Id,
    clause: ClauseRef,
    provision: DifferenceNamed<Id>['gdpr'][number],
  ): readonly CaseNote[] =>
    decisions.some((one) => one.right === right && test(one, factsOf(one.item)))
      ? [differenceNote(difference, clause, provision)]
      : []
  const rejectedOf = (right: Right): ReadonlySet<string | null> =>
    new Set(
      decisions.filter((one) => one.right === right && one.outcome === 'rejected').map(({ item }) => item),
    )
  const contested = rejectedOf('rectification')
  const objected = rejectedOf('objection')
  return [
    // A limit from outside has to be one that the GDPR allows.
    ...(decisions.some(({ reason }) => reason === 'external-limit')
      ? [differenceNote('limits-by-any-act', roles.externalLimit.clause, 'gdpr:23')]
      : []),
    // The document gives access, the GDPR a copy as well.
    ...where('access', toData, 'no-copy', roles.access.clause, 'gdpr:15(3)'),
    // Recipients were asked for and none is foreseen: the GDPR tells of earlier ones too.
    ...where(
      'access',
      (one) => toData(one) && one.parts.some(notApplicable),
      'future-recipients-only',
      roles.accessParts.recipients.clause,
      'gdpr:15(1)(c)',
    ),
    // What is rectified, erased or restricted has to be told to the recipients: once for all of it.
    ...rightsToldOf
      .flatMap((right) =>
        where(right, granted, 'recipients-not-told', roles[rightRoles[right].right].clause, 'gdpr:19'),
      )
      .slice(0, 1),
    // Erased for the withdrawal alone, though another basis remains.
    ...where(
      'erasure',
      (one, { otherBasisRemains }) =>
        granted(one) && otherBasisRemains === true && settledOnlyBy(one, 'consent-withdrawn'),
      'other-basis-not-asked',
      roles.erasureGrounds['consent-withdrawn'].clause,
      'gdpr:17(1)(b)',
    ),
    // Kept for care or health: the GDPR keeps less.
    ...where(
      'erasure',
      keptForCare,
      'care-exception',
      roles.erasureExceptions['care-or-health'].clause,
      'gdpr:17(3)(c)',
    ),
    // Erased though a public task needs it: the GDPR keeps it.
    ...where(
      'erasure',
      (one, { basis }) => granted(one) && (beside?.erasedForTask(one) ?? basis === 'public-task'),
      'no-public-task-exception',
      roles.erasureExceptions['legal-obligation'].clause,
      'gdpr:17(3)(b)',
    ),
    // The document does not restrict while an objection is being examined, the GDPR does.
    ...where(
      'restriction',
      ({ item, outcome }) => outcome === 'rejected' && objected.has(item),
      'objection-pending',
      roles.restriction.clause,
      'gdpr:18(1)(d)',
    ),
    // The document restricts once a rectification is granted, the GDPR while accuracy is being checked.
    ...where(
      'restriction',
      ({ item, outcome }) => outcome === 'rejected' && contested.has(item),
      'accuracy-contested',
      roles.restrictionGrounds['rectification-pending'].clause,
      'gdpr:18(1)(a)',
    ),
    // The period that was asked is cut to what is needed.
    ...where('restriction', cutShort, 'period-set-by-person', roles.restrictionPeriod.clause, 'gdpr:18(1)'),
    // The document opens objection to legitimate interests only, the GDPR to public tasks as well.
    ...where(
      'objection',
      ({ outcome }, { basis }) => outcome === 'rejected' && basis === 'public-task',
      'objection-to-public-task',
      roles.objection.clause,
      'gdpr:21(1)',
    ),
    // An interest that overrides defeats the objection; the GDPR wants it to be compelling.
    ...where(
      'objection',
      (one, { overridingInterestProven, institutionClaims }) =>
        one.outcome === 'rejected' &&
        settlingOf(one).includes('objection-limit') &&
        overridingInterestProven === true &&
        institutionClaims !== true,
      'compelling-grounds',
      roles.objectionLimit.clause,
      'gdpr:21(1)',
    ),
    // A withdrawal that is rejected for what it does not say.
    ...where(
      'consent-withdrawal',
      (one) => one.outcome === 'rejected' && settlingOf(one).includes('consent-identified'),
      'withdrawal-formalities',
      roles.withdrawalContent.clause,
      'gdpr:7(3)',
    ),
    // Carried out after the time limit in which the GDPR wants the action taken.
    ...(implementation !== null && implementation.due > limit.due
      ? [differenceNote('carried-out-later', roles.answer.clause, 'gdpr:12(3)')]
      : []),
    // A person whose request is not granted in whole must also be told of the supervisory authority and the court.
    ...(decisions.some(({ outcome }) => outcome !== 'granted')
      ? [differenceNote('answer-remedies', roles.answer.clause, 'gdpr:12(4)')]
      : []),
  ]
}

/** Where the defects of a request touch a difference from the GDPR: each difference once. */
export function differencesOfDefects(defects: readonly Defect[]): readonly CaseNote[] {
  const first = (...codes: readonly Defect['code'][]): readonly Defect[] =>
    defects.filter(({ code }) => codes.includes(code)).slice(0, 1)
  return [
    ...first('name-missing', 'signature-missing').map(({ clause }) =>
      differenceNote('form-of-request', clause, 'gdpr:12(2)'),
    ),
    ...first('identity-document-missing').map(({ clause }) =>
      differenceNote('identity-always-proved', clause, 'gdpr:12(6)'),
    ),
    ...first('ground-missing').flatMap(({ right, clause }) => {
      const grounds = groundsInGdpr[right]
      return grounds === undefined ? [] : [differenceNote('stated-ground', clause, grounds)]
    }),
    ...first('consent-date-missing', 'consent-purpose-missing').map(({ clause }) =>
      differenceNote('withdrawal-formalities', clause, 'gdpr:7(3)'),
    ),
  ]
}

/** Where a refusal of an unfounded request, or a fee for it, touches a difference from the GDPR. */
export function differencesOfFinding(
  { roles }: Procedure,
  { kind }: UnfoundedFinding,
  clause: ClauseRef,
): readonly CaseNote[] {
  return [
    // The document takes a repetition by itself, the GDPR as a sign that a request is excessive.
    ...(kind === 'repetitive' ? [differenceNote('repetition-alone', clause, 'gdpr:12(5)')] : []),
    differenceNote('burden-of-proof', roles.unfounded.clause, 'gdpr:12(5)'),
  ]
}

/** Where a refusal for want of identity touches a difference from the GDPR. */
export function differencesOfUnidentified(
  { roles }: Procedure,
  on: PlainDate,
  month: PlainDate,
): readonly CaseNote[] {
  const { clause } = roles.unidentifiedRefusal
  return [
    differenceNote('refusal-on-silence', clause, 'gdpr:12(2)'),
    ...(on > month ? [differenceNote('notice-after-month', clause, 'gdpr:12(4)')] : []),
    differenceNote('refusal-remedies', clause, 'gdpr:12(4)'),
  ]
}
