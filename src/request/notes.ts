import type { Deadline, PlainDate } from '../calendar/index.js'
import type { Reply } from '../case/index.js'
import type { ClauseRef } from '../documents/index.js'
import type { CaseFacts, ItemDecision } from '../rights/index.js'
import type { RequestNote } from './types.js'

/** A place where the document says something else than the GDPR. */
export function gdprDifference(clause: ClauseRef, gdpr: ClauseRef): RequestNote {
  return { note: 'gdpr-difference', clauses: [clause, gdpr], data: {} }
}

/** A breach that a late act puts on record; nothing where it is in time. */
export function lateness(
  note: 'late-answer' | 'late-refusal' | 'late-implementation',
  limit: Deadline<ClauseRef>,
  on: PlainDate,
): readonly RequestNote[] {
  return on > limit.due ? [{ note, clauses: [limit.clause], data: { on, due: limit.due } }] : []
}

/** That no contact of the addressee is held, so that what is sent is kept for collection. */
export function contactMissing({ because, to }: Reply): readonly RequestNote[] {
  return because === 'no-contact' ? [{ note: 'no-contact', clauses: ['adakavas:42'], data: { to } }] : []
}

/** Where the decisions of an answer touch a difference from the GDPR. */
export function differencesIn(decisions: readonly ItemDecision[], facts: CaseFacts): readonly RequestNote[] {
  const basisOf = (item: string | null) => facts.items.find((record) => record.item === item)?.facts.basis
  const touched = (
    test: (decision: ItemDecision) => boolean,
    clause: ClauseRef,
    gdpr: ClauseRef,
  ): readonly RequestNote[] => (decisions.some(test) ? [gdprDifference(clause, gdpr)] : [])
  const contested = new Set(
    decisions
      .filter(({ right, outcome }) => right === 'rectification' && outcome === 'rejected')
      .map(({ item }) => item),
  )
  return [
    // The document gives access, the GDPR a copy as well.
    ...touched(
      ({ right, outcome }) => right === 'access' && outcome !== 'rejected',
      'adakavas:10',
      'gdpr:15(3)',
    ),
    // The document opens objection to legitimate interests only, the GDPR to public tasks as well.
    ...touched(
      ({ right, item, outcome }) =>
        right === 'objection' && outcome === 'rejected' && basisOf(item) === 'public-task',
      'adakavas:26',
      'gdpr:21(1)',
    ),
    // The document restricts once a rectification is granted, the GDPR while accuracy is being checked.
    ...touched(
      ({ right, item, outcome }) => right === 'restriction' && outcome === 'rejected' && contested.has(item),
      'adakavas:21.1',
      'gdpr:18(1)(a)',
    ),
    // A person whose request is not granted in whole must also be told of the supervisory authority and the court.
    ...touched(({ outcome }) => outcome !== 'granted', 'adakavas:47', 'gdpr:12(4)'),
  ]
}
