import type { AnyName, OwnName } from '../../procedure/index.js'
import { isOwnName } from '../../procedure/names.js'
import type { Refusal } from '../../request/outcome.js'
import type { RecordedDecision, SpecialReason } from '../../rights/index.js'
import { type DpvTerm, reasons } from './terms.js'

/** What a name means that stands against a right. A ground or a condition settles a rejection by failing. */
const meanings: Readonly<Record<Exclude<AnyName, OwnName>, DpvTerm>> = {
  'asked-for': reasons.noGround,
  'consent-is-the-basis': reasons.noGround,
  'consent-in-force': reasons.noGround,
  'consent-identified': reasons.other,
  'legitimate-interest': reasons.noGround,
  // Or what the institution's claims need: `reasonsOf` tells them apart.
  'objection-limit': reasons.interest,
  correction: reasons.noGround,
  inaccurate: reasons.noGround,
  'replacement-given': reasons.other,
  supplement: reasons.noGround,
  incomplete: reasons.noGround,
  'addition-given': reasons.other,
  'addition-needed': reasons.noGround,
  confirmation: reasons.other,
  data: reasons.other,
  purposes: reasons.other,
  categories: reasons.other,
  recipients: reasons.other,
  'storage-period': reasons.other,
  rights: reasons.other,
  'authority-complaint': reasons.other,
  source: reasons.other,
  'automated-decisions': reasons.other,
  safeguards: reasons.other,
  copy: reasons.other,
  'provided-by-subject': reasons.noGround,
  'consent-or-contract': reasons.noGround,
  automated: reasons.noGround,
  'handed-over': reasons.noGround,
  'transfer-asked': reasons.noGround,
  'recipient-named': reasons.other,
  'transfer-feasible': reasons.impossible,
  'not-needed': reasons.noGround,
  'consent-withdrawn': reasons.noGround,
  objected: reasons.noGround,
  'no-basis': reasons.noGround,
  'erasure-obligation': reasons.noGround,
  'child-online-service': reasons.noGround,
  // Medicine, health care and social care: not the public health of the vocabulary.
  'care-or-health': reasons.exempted,
  'legal-obligation': reasons.legalObligation,
  'institution-claims': reasons.legalClaim,
  'freedom-of-expression': reasons.expression,
  'public-task': reasons.publicInterest,
  'public-health': reasons.publicHealth,
  // Archiving, research or statistics, whose objectives would be impaired (GDPR 17(3)(d)).
  'special-purpose': reasons.objectives,
  claims: reasons.legalClaim,
  // Of a restriction it is a ground: `reasonsOf` tells them apart.
  'subject-claims': reasons.legalClaim,
  'rectification-pending': reasons.noGround,
  'accuracy-contested': reasons.noGround,
  'objection-pending': reasons.noGround,
  'direct-marketing': reasons.noGround,
  research: reasons.noGround,
  'automated-alone': reasons.noGround,
  'special-categories': reasons.noGround,
  'contract-needs-it': reasons.legalProcess,
  'act-allows-it': reasons.exempted,
  'consent-to-it': reasons.consent,
  'human-intervention': reasons.noGround,
  'affects-others': reasons.others,
}

/** What settles a decision besides a rule; a period that was cut rejects nothing. */
const special: Readonly<Record<SpecialReason, DpvTerm | null>> = {
  'no-data': reasons.noGround,
  'external-limit': reasons.exempted,
  'content-missing': reasons.other,
  'period-cut': null,
  'period-over': reasons.noGround,
  impossible: reasons.impossible,
}

type Kind = Exclude<Refusal['kind'], 'unfounded'> | NonNullable<Refusal['finding']>['kind']

const refusals: Readonly<Record<Kind, DpvTerm>> = {
  'manifestly-unfounded': reasons.unfounded,
  excessive: reasons.excessive,
  // "Excessive, in particular because of their repetitive character" (GDPR 12(5)).
  repetitive: reasons.excessive,
  unidentified: reasons.unidentified,
  // The vocabulary has no word for a representative without authority, nor for a defect of form.
  unauthorised: reasons.ofTheRequest,
  formal: reasons.ofTheRequest,
}

/** Why a request was refused. */
export function reasonOfRefusal({ kind, finding }: Refusal): DpvTerm {
  if (kind !== 'unfounded') return refusals[kind]
  return finding === undefined ? reasons.ofTheRequest : refusals[finding.kind]
}

/** Why a decision rejects what it rejects: each reason once, and the broadest where none is known; none where it rejects nothing. */
export function reasonsOf({
  right,
  parts,
  outcome,
  reason,
  overridingInterest,
}: RecordedDecision): readonly DpvTerm[] {
  const rejected = parts.filter((part) => part.outcome === 'rejected')
  if (rejected.length === 0 && outcome !== 'rejected') return []
  const besides = reason === null ? null : special[reason]
  const ofName = (name: AnyName): DpvTerm => {
    if (isOwnName(name)) return reasons.other
    if (name === 'objection-limit' && overridingInterest === null) return reasons.legalClaim
    if (name === 'subject-claims' && right === 'restriction') return reasons.noGround
    return meanings[name]
  }
  const found = [
    ...(besides === null ? [] : [besides]),
    ...rejected.flatMap(({ settledBy }) => settledBy.map(({ name }) => ofName(name))),
  ]
  return found.length === 0 ? [reasons.other] : [...new Set(found)]
}
