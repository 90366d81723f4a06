import {
  type Cause,
  type ComparedEffect,
  type PartComparison,
  type ProcedureComparison,
  type RowCount,
  type Situation,
  type SituationOutcome,
  worstSituations,
} from '../../comparison/index.js'
import type { ClauseRef } from '../../documents/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import type { Cited } from '../kit/references.js'
import { paragraphs, sentence } from '../kit/sentences.js'
import { telling } from '../kit/telling.js'
import { conditionsSaid, questionSaid } from './condition-said.js'
import type { VerdictCompared } from './texts.js'

/** As many conditions stand in one sentence with those that are out of the ordinary. */
const SHORT = 2

/** A number of rows in groups of three digits. */
const grouped = (count: RowCount | bigint, { comparison }: Catalogue): string =>
  `${count}`.replace(/\B(?=(?:\d{3})+$)/gu, comparison.between)

const under = ([first, ...others]: Cited, { references }: Catalogue): string =>
  references.under([first, ...others])

function verdictOf(
  { outcome, always, clauses: [first, ...others] }: SituationOutcome,
  isOurs: boolean,
  catalogue: Catalogue,
): VerdictCompared {
  return { outcome, always, isOurs, under: first === undefined ? null : under([first, ...others], catalogue) }
}

/** What is not out of the ordinary is said with the rest, where it is short; else by itself, as what has to be so besides. */
const inOneSentence = ({
  told,
  besides,
}: ReturnType<typeof conditionsSaid>): ReturnType<typeof conditionsSaid> =>
  besides.length > SHORT ? { told, besides } : { told: [...told, ...besides], besides: [] }

function situationSaid(
  { effect, conditions, ours, theirs }: Situation,
  { part }: PartComparison,
  catalogue: Catalogue,
): string {
  const { comparison } = catalogue
  const [mine, other] = [verdictOf(ours, true, catalogue), verdictOf(theirs, false, catalogue)]
  const [more, less] = effect === 'narrower' ? [other, mine] : [mine, other]
  const { told, besides } = inOneSentence(conditionsSaid(conditions, catalogue))
  return [
    sentence(`${comparison.parts[part]}: ${comparison.situation(told, more, less)}`),
    ...(besides.length === 0 ? [] : [sentence(comparison.provided(besides))]),
  ].join(' ')
}

function causeSaid({ kind, side, clauses, against, cases }: Cause, catalogue: Catalogue): string {
  const { comparison } = catalogue
  const told = cases.map(({ conditions }) => {
    const { told: first, besides } = conditionsSaid(conditions, catalogue)
    return [...first, ...besides]
  })
  const other = against === null ? null : under([against], catalogue)
  return sentence(
    comparison.causes[kind](
      under(clauses, catalogue),
      comparison.cases(told),
      other === null
        ? comparison.absent[side === 'ours' ? 'theirs' : 'ours']
        : comparison.against[kind](other),
    ),
  )
}

const sum = (...counts: readonly RowCount[]): bigint => counts.reduce((all, one) => all + BigInt(one), 0n)

/** How a right stands: in numbers, with the causes of what differs and what is never asked. */
function partSaid(
  { part, ours, rows, own, causes }: PartComparison,
  catalogue: Catalogue,
): readonly (readonly string[])[] {
  const { comparison } = catalogue
  const name = comparison.parts[part]
  const { same, narrower, wider } = rows
  const possible = grouped(sum(same, narrower, wider), catalogue)
  if (causes.length === 0) return [[sentence(comparison.alike(name, possible))]]
  const ofEffect = (effect: ComparedEffect): readonly string[] => {
    const found = causes.filter((cause) => cause.effect === effect)
    return found.length === 0
      ? []
      : [comparison.effects[effect], ...found.map((cause) => causeSaid(cause, catalogue))]
  }
  const decidable = sum(own.same, own.narrower, own.wider, own.undecidable)
  // A document that has no such right asks nothing.
  const asked = ours === null ? [] : own.neverAsked
  return [
    [
      sentence(
        comparison.summary(name, {
          possible,
          same: grouped(same, catalogue),
          narrower: grouped(narrower, catalogue),
          wider: grouped(wider, catalogue),
        }),
      ),
    ],
    ofEffect('narrower'),
    ofEffect('wider'),
    asked.length === 0
      ? []
      : [
          sentence(
            comparison.undecidable(
              grouped(own.undecidable, catalogue),
              grouped(decidable, catalogue),
              asked.map(({ fact }) => questionSaid(fact, catalogue)),
            ),
          ),
        ],
  ]
}

/** The time limits that the first document sets, against those of the second, or of the GDPR where that has none. */
function limitsSaid({ limits }: ProcedureComparison, catalogue: Catalogue): readonly string[] {
  const { comparison } = catalogue
  return limits.flatMap(({ limit, ours, theirs, days, gdpr }) => {
    const against: readonly [ClauseRef, typeof days] | null =
      theirs !== null && days !== null
        ? [theirs.clause, days]
        : gdpr === null
          ? null
          : [gdpr.provision, gdpr.days]
    if (ours === null || against === null) return []
    const [clause, counted] = against
    if (counted === null) return []
    const { same, sooner, later, laterFrom } = counted
    return [
      sentence(
        comparison.later(
          comparison.limits[limit],
          under([ours.clause], catalogue),
          under([clause], catalogue),
          later,
          same + sooner + later,
          laterFrom[0],
        ),
      ),
    ]
  })
}

function termsSaid(
  { identity, fee, recourse }: ProcedureComparison,
  { comparison }: Catalogue,
): readonly string[] {
  const { complaint } = recourse
  return [
    comparison.identity(identity.asked.ours, identity.asked.theirs, identity.effect),
    comparison.fee(fee.narrower, fee.wider),
    comparison.recourse(recourse.to.ours, recourse.to.theirs),
    ...(complaint.effect === 'same' ? [] : [comparison.complaint[complaint.effect]]),
  ]
    .filter((words) => words !== '')
    .map((words) => sentence(words))
}

/**
 * Says one situation: what is so in it, what each document comes to, and what has to be so besides.
 *
 * @param situation - A situation of a comparison.
 * @param part - What it is a situation of.
 * @param catalogue - The language, made for both procedures by `catalogueFor`.
 * @returns A sentence or two.
 * @category Text
 * @example
 * ```ts
 * import { adakavasProcedure } from 'privacy-rulebook'
 * import { compareProcedures, worstSituations } from 'privacy-rulebook/comparison'
 * import { explainSituation } from 'privacy-rulebook/text'
 * import { en } from 'privacy-rulebook/text/en'
 *
 * const itself = compareProcedures(adakavasProcedure, adakavasProcedure)
 * worstSituations(itself, 5).map(({ situation, part }) => explainSituation(situation, part, en)) // => []
 * ```
 */
export const explainSituation = (situation: Situation, part: PartComparison, catalogue: Catalogue): string =>
  telling('a situation of a comparison, what it is of', situation, () =>
    situationSaid(situation, part, catalogue),
  )

/**
 * Says a comparison of two procedures: each right in numbers with the causes of what differs, the situations that make up
 * most of what can occur, time limits, identity, fee and where a person turns.
 *
 * @param comparison - What `compareProcedures` gave.
 * @param catalogue - The language, made for both procedures by `catalogueFor`.
 * @param situations - How many situations are told, in which the person gets less; none, where it is left out.
 * @returns A paragraph for each right, for the situations, for the time limits and for the rest.
 * @category Text
 * @example
 * ```ts
 * import { adakavasProcedure } from 'privacy-rulebook'
 * import { compareProcedures } from 'privacy-rulebook/comparison'
 * import { explainComparison } from 'privacy-rulebook/text'
 * import { en } from 'privacy-rulebook/text/en'
 *
 * const [first] = explainComparison(compareProcedures(adakavasProcedure, adakavasProcedure), en).split('\n')
 * first // => 'Withdrawal of consent: both documents come to the same in all 56 combinations of facts.'
 * ```
 */
export function explainComparison(
  comparison: ProcedureComparison,
  catalogue: Catalogue,
  situations = 0,
): string {
  return telling('a comparison of two procedures', comparison, () =>
    paragraphs([
      ...comparison.parts.flatMap((part) => partSaid(part, catalogue)),
      ...worstSituations(comparison, situations).map(({ situation, part }) => [
        situationSaid(situation, part, catalogue),
      ]),
      limitsSaid(comparison, catalogue),
      termsSaid(comparison, catalogue),
    ]),
  )
}
