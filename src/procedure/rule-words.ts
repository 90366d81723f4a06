import type { OwnChoiceText, YesNoText } from './own-facts.js'
import type { AnyFact } from './vocabulary.js'

/**
 * What the rules of a procedure say in one language where the languages have no words of their own for it: they travel
 * with the procedure, so that who does not use it does not carry them.
 *
 * @category Text
 */
export interface RuleWords {
  /** What is said of facts: of those that no language knows, and of those that say something else under these rules. */
  readonly facts: { readonly [Name in AnyFact]?: YesNoText | OwnChoiceText }
  /** What the request itself settles in a rule, by the reason that the rule gives. */
  readonly given?: Readonly<Record<string, { readonly holds: string; readonly fails: string }>>
}

/** The words of the rules of a procedure, by language.
 *
 * @category Text */
export interface ProcedureWords {
  readonly lt?: RuleWords
  readonly en?: RuleWords
}
