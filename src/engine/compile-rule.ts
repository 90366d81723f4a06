import type { Rule } from '../core/assessment.js'
import { compileRule as coreCompileRule } from '../core/compile-rule.js'
import type { Vocabulary } from '../core/facts.js'
import { trusting } from '../core/input-error.js'
import type { FactIn, RuleDeclaration } from '../core/rule.js'
import { defineFacts } from './facts.js'
import { ownRule } from './own-rule.js'

/**
 * Makes a declared rule ready to be asked.
 *
 * A vocabulary and a rule over it go in: the clause that gives the right, its grounds, of which one is enough or every
 * one is needed, and its exceptions, each of which beats every ground. A frozen rule comes out, with `assess` (a verdict,
 * the clauses that settle it, and exactly the facts that can still change it), `changes` (the fewest facts that would
 * have to be otherwise) and `table` (every complete row).
 *
 * @throws InvalidInputError for a statement about a fact or a value outside the vocabulary, or without a clause; a
 * `RangeError` for so many facts that their rows can't be numbered (some fifty of two values each, or thirty).
 * @category Core
 * @example
 * ```ts
 * import { compileRule, defineDocument, defineFacts, rulesOver, yesNo } from 'privacy-rulebook/engine'
 *
 * const { clause } = defineDocument({ id: 'library', version: '1', clauses: { '3': {}, '3.1': {} } })
 * const facts = defineFacts({
 *   registered: yesNo({ clause: clause('3'), askedOf: 'reader' }),
 *   owesBook: yesNo({ clause: clause('3.1'), askedOf: 'librarian' }),
 * })
 * const { is } = rulesOver(facts)
 * const borrowing = compileRule(facts, {
 *   clause: clause('3'),
 *   join: 'all',
 *   grounds: [is(clause('3'), 'registered')],
 *   exceptions: { clause: clause('3.1'), of: [is(clause('3.1'), 'owesBook')] },
 * })
 * borrowing.assess({ registered: true, owesBook: true }).decisive // => ['library:3.1']
 * borrowing.assess({ registered: true }).needs.map(({ fact }) => fact) // => ['owesBook']
 * borrowing.changes({ registered: false, owesBook: false }).smallest.length // => 1
 * Array.from(borrowing.table()).length // => 4
 * ```
 */
export function compileRule<Clause extends string, V extends Vocabulary<Clause>, Fact extends FactIn<V>>(
  vocabulary: V,
  declaration: RuleDeclaration<Clause, Fact>,
): Rule<V, Clause, Fact> {
  return trusting('', 'a vocabulary, and a rule over it', () => {
    const known = defineFacts(vocabulary)
    return coreCompileRule<Clause, V, Fact>(known, ownRule(known, declaration))
  })
}
