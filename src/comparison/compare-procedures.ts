import { type PlainDate, plainDate } from '../calendar/index.js'
import { frozenAnswer } from '../core/freeze.js'
import { InvalidInputError, readDay, trusting } from '../core/index.js'
import { Pictured } from '../core/input-error.js'
import { ownSettings } from '../core/read.js'
import { isMade } from '../procedure/given.js'
import type { OptionalRole, Procedure, Right } from '../procedure/index.js'
import { gdprBridges } from './bridges.js'
import { compareLimits, fourYearsFrom } from './compare-limits.js'
import { compareRules } from './compare-rules.js'
import {
  compareFees,
  compareIdentity,
  compareRecourse,
  type FeeComparison,
  type IdentityComparison,
  type RecourseComparison,
} from './compare-terms.js'
import type { Statement } from './compared-rule.js'
import type { DaysCounted, LimitComparison } from './limit-types.js'
import { comparedParts } from './parts.js'
import { type RuledSide, rulesOf } from './rules-of.js'
import { sideOf } from './side-of.js'
import type { PartComparison } from './types.js'

/** A procedure that was compared.
 *
 * @category Comparison */
export interface ComparedProcedure {
  readonly id: string
  readonly version: string
  /** What references to its clauses begin with. */
  readonly document: string
}

/** What only the other procedure has.
 *
 * @category Comparison */
export interface Lacking {
  readonly rights: readonly Right[]
  readonly roles: readonly OptionalRole[]
}

/**
 * Two procedures beside each other.
 *
 * @category Comparison
 */
export interface ProcedureComparison {
  readonly ours: ComparedProcedure
  readonly theirs: ComparedProcedure
  /** Each right and each part of one that either of them has. */
  readonly parts: readonly PartComparison[]
  /** Each time limit that either of them sets, counted over {@link ProcedureComparison.days}. */
  readonly limits: readonly LimitComparison[]
  readonly days: DaysCounted
  readonly identity: IdentityComparison
  readonly fee: FeeComparison
  readonly recourse: RecourseComparison
  /** What each of them lacks and the other has. */
  readonly lacks: { readonly ours: Lacking; readonly theirs: Lacking }
}

/** How two procedures are compared.
 *
 * @category Comparison */
export interface ComparisonOptions {
  /** The first of the days of four years from which limits are counted; 1 January 2025 where it is left out. */
  readonly limitsFrom?: PlainDate | undefined
}

/** Every right and part that either side rules on. */
function compareSides(
  ours: RuledSide,
  theirs: RuledSide,
  bridges: readonly Statement[],
  documents: PartComparison['documents'],
): readonly PartComparison[] {
  const [mine, other] = [rulesOf(ours), rulesOf(theirs)]
  return comparedParts
    .filter((part) => mine[part] !== null || other[part] !== null)
    .map((part) => compareRules({ part, documents, ours: mine[part], theirs: other[part] }, bridges))
}

/** Whether the rules of a procedure are those of the GDPR itself. */
const isGdpr = ({ document }: Procedure): boolean => document.id === 'gdpr'

/** Whether it weighs in what is incomplete whether the purposes need what is added. */
const weighsAdditions = ({ readings }: Procedure): boolean =>
  !('additionPurposes' in readings && readings.additionPurposes === 'needed')

function bridgesBetween(ours: Procedure, theirs: Procedure): readonly Statement[] {
  const gdpr = [ours, theirs].find(isGdpr)
  return gdpr === undefined ? [] : gdprBridges(weighsAdditions(gdpr))
}

function requireProcedure(path: string, procedure: Procedure): void {
  const expected = 'a procedure that defineProcedure made'
  trusting(path, expected, () => {
    const { limits, readings, rules } = procedure
    const known = [limits, readings, rules].every((one) => typeof one === 'object' && one !== null)
    if (!known || !isMade(procedure)) throw new InvalidInputError(path, expected, procedure)
    // What it decides is the better of two rulebooks, limb by limb: no rules of its own say that.
    if (readings.poorerThanGdpr === 'gdpr-prevails')
      throw new InvalidInputError(
        path,
        'the procedure of a document as it stands, which besideGdpr was given',
        new Pictured('one over which the GDPR prevails'),
      )
  })
}

const asOptions = 'how two procedures are compared'

const named = ({ id, version, document }: Procedure): ComparedProcedure => ({
  id,
  version,
  document: document.id,
})

const lackingIn = (procedure: Procedure, other: Procedure): Lacking => ({
  rights: other.offers.filter((right) => !procedure.offers.includes(right)),
  roles: procedure.lacks.filter((role) => !other.lacks.includes(role)),
})

/**
 * Compares two procedures: in exactly which situations the first gives less than the second, or more.
 *
 * Each right, and each part of one that has a rule of its own, is compared by itself over every complete row of the facts
 * that either procedure reads; a name that both have is the same fact, and a right that one doesn't have rejects
 * everything. The rows are counted exactly, and put into causes (which ground or exception makes the difference) and into
 * situations (conditions of which none can be left out). Time limits are counted from every day of four years, by the
 * holidays of the first procedure.
 *
 * @param ours - The procedure to look at.
 * @param theirs - What it is held against.
 * @returns Plain frozen data; `explainComparison` of `privacy-rulebook/text` says it.
 * @throws InvalidInputError for what is no procedure, for one over which the GDPR prevails (`besideGdpr`), whose decisions no
 *   rules of its own give, and for options that there are not.
 * @category Comparison
 * @example
 * ```ts
 * import { adakavasProcedure } from 'privacy-rulebook'
 * import { compareProcedures } from 'privacy-rulebook/comparison'
 *
 * const itself = compareProcedures(adakavasProcedure, adakavasProcedure)
 * itself.parts.every(({ causes }) => causes.length === 0) // => true
 * ```
 */
export function compareProcedures(
  ours: Procedure,
  theirs: Procedure,
  options: ComparisonOptions = {},
): ProcedureComparison {
  requireProcedure('ours', ours)
  requireProcedure('theirs', theirs)
  const days = trusting('options', asOptions, () => {
    const { limitsFrom } = ownSettings<ComparisonOptions>(options, asOptions, ['limitsFrom'])
    return fourYearsFrom(readDay(limitsFrom ?? plainDate('2025-01-01'), 'limitsFrom'))
  })
  return trusting('procedure', 'procedures that defineProcedure made', () =>
    frozenAnswer({
      ours: named(ours),
      theirs: named(theirs),
      parts: compareSides(sideOf(ours), sideOf(theirs), bridgesBetween(ours, theirs), {
        ours: ours.document.id,
        theirs: theirs.document.id,
      }),
      limits: compareLimits(ours, theirs, days),
      days,
      identity: compareIdentity(ours, theirs),
      fee: compareFees(ours, theirs),
      recourse: compareRecourse(ours, theirs),
      lacks: { ours: lackingIn(ours, theirs), theirs: lackingIn(theirs, ours) },
    }),
  )
}
