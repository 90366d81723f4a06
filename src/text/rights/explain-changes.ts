import type { Changes, FactChange, FactValue } from '../../core/index.js'
import { namesOf } from '../../core/records.js'
import type { ClauseRef } from '../../documents/index.js'
import type { AnyFact } from '../../procedure/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import { cited } from '../kit/references.js'
import { citing } from '../kit/said.js'
import { paragraphs, sentence } from '../kit/sentences.js'
import { telling } from '../kit/telling.js'
import type { Choice } from './change-texts.js'
import { factText, said } from './fact-text.js'
import { questionSaid } from './question.js'
import { verdictSaid, verdictThatWouldBe } from './verdict.js'

type Change = FactChange<ClauseRef, AnyFact>

/** A fact that would have to be otherwise, with every value that would do. */
interface Otherwise {
  readonly change: Change
  readonly values: ReadonlySet<FactValue>
}

/**
 * The changes that differ only in the word of a closed list, as one with all of these words. One fact alone is such a
 * list, so that the words stand for each other whatever else changes with them.
 */
function alternatives(smallest: readonly (readonly Change[])[]): readonly (readonly Otherwise[])[] {
  const alike = new Map<string, readonly (readonly Change[])[]>()
  for (const change of smallest) {
    const key = JSON.stringify(
      change.map(({ fact, to, clauses }) => [fact, clauses, typeof to === 'string' ? null : to]),
    )
    alike.set(key, [...(alike.get(key) ?? []), change])
  }
  return [...alike.values()].map((group) =>
    (group[0] ?? []).map((change, index) => ({
      change,
      values: new Set(group.flatMap((one) => one[index]?.to ?? [])),
    })),
  )
}

/** The statement that a fact has one of the values. */
function stated({ change, values }: Otherwise, catalogue: Catalogue): string {
  const text = factText(change.fact, catalogue)
  if (!('isOneOf' in text)) return values.has(true) ? text.holds : text.fails
  const words = namesOf(text.is)
  const [first = '', ...others] = words.filter((word) => values.has(word))
  const [excluded, ...alsoExcluded] = words.filter((word) => !values.has(word))
  if (others.length === 0) return said(text.is, first)
  if (excluded === undefined || alsoExcluded.length >= others.length) return text.isOneOf([first, ...others])
  return alsoExcluded.length === 0 ? said(text.isNot, excluded) : text.isNoneOf([excluded, ...alsoExcluded])
}

/** What of it is not known yet, as questions, each fact once. */
function questions(smallest: readonly (readonly Change[])[], catalogue: Catalogue): readonly string[] {
  const open = new Map<AnyFact, Change>()
  for (const change of smallest.flat())
    if (change.from === null && !open.has(change.fact)) open.set(change.fact, change)
  return [...open.values()].flatMap(({ fact, clauses: [clause], askedOf }) =>
    clause === undefined
      ? []
      : [questionSaid(factText(fact, catalogue).question, { askedOf, clause }, catalogue)],
  )
}

/**
 * The alternatives as a choice here and a choice there, where they are all the combinations of such choices: so that
 * "a and c, or b and c, or a and d, or b and d" is said as "a or b, and c or d". Statements that never stand together
 * belong to one choice.
 */
function choicesOf(alternatives: Choice): readonly Choice[] {
  const statements = [...new Set(alternatives.flat())]
  const apart = (one: string, other: string): boolean =>
    !alternatives.some((alternative) => alternative.includes(one) && alternative.includes(other))
  const groups: string[][] = []
  for (const statement of statements) {
    const touched = groups.filter((group) => group.some((one) => apart(one, statement)))
    for (const group of touched) groups.splice(groups.indexOf(group), 1)
    groups.push([...touched.flat(), statement])
  }
  const choices = groups.map((group): Choice => {
    const each = alternatives.map((alternative) => alternative.filter((one) => group.includes(one)))
    return each.filter(
      (one, index) => each.findIndex((other) => other.join('\n') === one.join('\n')) === index,
    )
  })
  const combinations = choices.reduce((count, choice) => count * choice.length, 1)
  return combinations === alternatives.length ? choices : [alternatives]
}

/**
 * Puts into words what would have to be otherwise for another verdict: every smallest change of facts, and who is to
 * be asked about those that are not known; or that no change of facts can bring it about.
 *
 * @param changes - What `changes` of a rule of `rulesFor` found.
 * @param catalogue - The language.
 * @returns Whole sentences, each with its clauses; the questions stand on a line of their own.
 * @category Text
 * @see Adakavas clauses 10 to 35
 * @example
 * ```ts
 * import { adakavasProcedure, rulesFor } from 'privacy-rulebook'
 * import { explainChanges } from 'privacy-rulebook/text'
 * import { en } from 'privacy-rulebook/text/en'
 *
 * const { objection } = rulesFor(adakavasProcedure)
 * explainChanges(objection.changes({ basis: 'consent', limitInvoked: false }), en)
 * // => 'The right to object to processing would apply (clause 26 of the Procedure) if it turned out that the processing rests on a legitimate interest (clause 26 of the Procedure).'
 * ```
 */
export function explainChanges(changes: Changes<ClauseRef, AnyFact>, catalogue: Catalogue): string {
  return telling('the changes that a rule gave', changes, catalogue, () => changesInWords(changes, catalogue))
}

function changesInWords(changes: Changes<ClauseRef, AnyFact>, catalogue: Catalogue): string {
  const { clause, to, smallest } = changes
  const { changes: texts } = catalogue
  if (smallest.length === 0) {
    const other = to === 'granted' ? 'rejected' : 'granted'
    return sentence(texts.never(verdictThatWouldBe(other, true, changes, catalogue)))
  }
  if (smallest.some((change) => change.length === 0))
    return sentence(texts.already(verdictSaid(to, changes, [], catalogue)))
  const statements = alternatives(smallest).map((alternative) =>
    alternative.map((one) =>
      citing([stated(one, catalogue), ...cited(one.change.clauses, clause)], catalogue),
    ),
  )
  const verdict = verdictThatWouldBe(to, false, changes, catalogue)
  return paragraphs([
    [sentence(texts.would(verdict, texts.provided(choicesOf(statements))))],
    questions(smallest, catalogue),
  ])
}
