import {
  type Cause,
  type ComparedCondition,
  type ComparedEffect,
  type PartComparison,
  type ProcedureComparison,
  type RowCount,
  type Situation,
  type ToldOutcome,
  type ToldSituation,
  worstSituations,
} from '../../comparison/index.js'
import { requireEffect } from '../../comparison/worst-situations.js'
import { InvalidInputError, isPlainObject } from '../../core/input-error.js'
import { firstDifference } from '../../core/same-json.js'
import type { ClauseRef } from '../../documents/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import type { Cited } from '../kit/references.js'
import { paragraphs, sentence } from '../kit/sentences.js'
import { telling } from '../kit/telling.js'
import { conditionSaid, conditionsSaid, questionSaid } from './condition-said.js'
import type { VerdictCompared, VerdictsCompared } from './texts.js'

/** Refuses a right or part that a situation is not of. */
function requireSituationOf(situation: Situation, part: PartComparison): void {
  if (!isPlainObject(situation) || !isPlainObject(situation.told))
    throw new InvalidInputError('situation', 'a situation of a comparison', situation)
  const known = isPlainObject(part) && Array.isArray(part.situations)
  if (!known || !part.situations.some((one) => firstDifference(one, situation) === null))
    throw new InvalidInputError('part', 'the right or part that the situation is of', part)
}

/** As many conditions stand in one sentence with those that are out of the ordinary. */
const SHORT = 2

/** A number of rows in groups of three digits. */
const grouped = (count: RowCount | bigint, { comparison }: Catalogue): string =>
  `${count}`.replace(/\B(?=(?:\d{3})+$)/gu, comparison.between)

const under = ([first, ...others]: Cited, { references }: Catalogue): string =>
  references.under([first, ...others])

/** As many cases of one of several outcomes are told. */
const TOLD = 2

function verdictOf(
  { outcome, reason, clauses: [first, ...others], cases }: ToldOutcome,
  document: string,
  because: readonly ComparedCondition[],
  most: number,
  catalogue: Catalogue,
): VerdictCompared {
  const { references } = catalogue
  const saidOf = (conditions: readonly ComparedCondition[]): readonly string[] =>
    conditions.map((one) => conditionSaid(one, catalogue))
  return {
    outcome,
    reason,
    under: first === undefined ? '' : references.under([first, ...others]),
    inside: first === undefined ? references.insideDocument(document) : references.inside([first, ...others]),
    because: reason === 'exception' ? saidOf(because) : [],
    cases: cases.length > most ? [] : cases.map(saidOf),
  }
}

/** What is not out of the ordinary is said with the rest, where it is short; else by itself, as what has to be so besides. */
const inOneSentence = ({
  told,
  besides,
}: ReturnType<typeof conditionsSaid>): ReturnType<typeof conditionsSaid> =>
  besides.length > SHORT ? { told, besides } : { told: [...told, ...besides], besides: [] }

function situationSaid(
  { effect, told: { conditions, because, unless, ours, theirs } }: Situation,
  { part, documents }: PartComparison,
  catalogue: Catalogue,
): string {
  const { comparison, references } = catalogue
  const verdictsOf = (
    side: 'ours' | 'theirs',
    [first, ...others]: ToldSituation['ours'],
  ): VerdictsCompared => {
    // Where nothing else says when it comes to what is told first, every case is needed.
    const most = first.cases.length > 0 ? Number.POSITIVE_INFINITY : TOLD
    const verdict = (one: ToldOutcome) => verdictOf(one, documents[side], because, most, catalogue)
    return [verdict(first), ...others.map(verdict)]
  }
  const [mine, other] = [verdictsOf('ours', ours), verdictsOf('theirs', theirs)]
  const [more, less] = effect === 'narrower' ? [other, mine] : [mine, other]
  const { told, besides } = inOneSentence(conditionsSaid(conditions, catalogue))
  return [
    sentence(`${comparison.parts[part]}: ${comparison.situation(told, more, less)}`),
    ...(besides.length === 0 && unless === null
      ? []
      : [sentence(comparison.provided(besides, unless === null ? null : references.of([unless])))]),
  ].join(' ')
}

function causeSaid(
  { kind, side, clauses, against, cases }: Cause,
  { documents }: PartComparison,
  catalogue: Catalogue,
): string {
  const { comparison, references } = catalogue
  const told = cases.map(({ conditions }) => {
    const { told: first, besides } = conditionsSaid(
      conditions.map((one) => [one] as const),
      catalogue,
    )
    return [...first, ...besides]
  })
  const other = against === null ? null : under([against], catalogue)
  return sentence(
    comparison.causes[kind](
      under(clauses, catalogue),
      comparison.cases(told),
      other === null
        ? comparison.absent(references.insideDocument(documents[side === 'ours' ? 'theirs' : 'ours']))
        : comparison.against[kind](other),
    ),
  )
}

const sum = (...counts: readonly RowCount[]): bigint => counts.reduce((all, one) => all + BigInt(one), 0n)

/** How a right stands: in numbers, with the causes of what differs and what is never asked. */
function partSaid(compared: PartComparison, catalogue: Catalogue): readonly (readonly string[])[] {
  const { part, ours, rows, own, causes } = compared
  const { comparison } = catalogue
  const name = comparison.parts[part]
  const { same, narrower, wider } = rows
  const possible = grouped(sum(same, narrower, wider), catalogue)
  if (causes.length === 0) return [[sentence(comparison.alike(name, possible))]]
  const ofEffect = (effect: ComparedEffect): readonly string[] => {
    const found = causes.filter((cause) => cause.effect === effect)
    return found.length === 0
      ? []
      : [comparison.effects[effect], ...found.map((cause) => causeSaid(cause, compared, catalogue))]
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
  telling('a situation of a comparison, what it is of', { situation, part }, catalogue, () => {
    requireSituationOf(situation, part)
    return situationSaid(situation, part, catalogue)
  })

/**
 * Says the situations of a right or of a part of one in which the first procedure gives less, or more: each sentence once,
 * also where it tells several of them.
 *
 * @param part - What `compareProcedures` gave of it.
 * @param catalogue - The language, made for both procedures by `catalogueFor`.
 * @param effect - In which the first procedure gives less; or more.
 * @returns What `explainSituation` says, those that make up most first; none where there is no such situation.
 * @category Text
 * @example
 * ```ts
 * import { adakavasProcedure } from 'privacy-rulebook'
 * import { compareProcedures } from 'privacy-rulebook/comparison'
 * import { explainSituations } from 'privacy-rulebook/text'
 * import { en } from 'privacy-rulebook/text/en'
 *
 * const { parts } = compareProcedures(adakavasProcedure, adakavasProcedure)
 * parts.flatMap((part) => explainSituations(part, en)) // => []
 * ```
 */
export const explainSituations = (
  part: PartComparison,
  catalogue: Catalogue,
  effect: ComparedEffect = 'narrower',
): readonly string[] =>
  telling('a right or part of a comparison, and an effect', part, catalogue, () => {
    requireEffect(effect)
    const found = part.situations.filter((one) => one.effect === effect)
    return [...new Set(found.map((one) => situationSaid(one, part, catalogue)))]
  })

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
  return telling('a comparison of two procedures', comparison, catalogue, () =>
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
