import type { OwnChoiceText, YesNoText } from './own-facts.js'
import type { Right } from './right.js'
import type { AnyName } from './rule-book.js'
import type { AnyFact } from './vocabulary.js'

/**
 * What is said of a ground, a condition or an exception, in place of what the languages say of it or its rule says of facts.
 *
 * @category Text
 */
export interface GroundWords {
  /** What holds where it does. */
  readonly holds?: string
  /** The same as a letter says it to the person, where it speaks of them. */
  readonly toSubject?: string
  /** In a letter, what the host's words that justify an exception are called, where they are not just added to it. */
  readonly justifiedBy?: string
}

/**
 * What the rules of a procedure say in one language where the languages have no words of their own for it: they travel
 * with the procedure, so that who does not use it does not carry them. The institution is called as the built-in document
 * calls it, and renamed with all that is said of it.
 *
 * @category Text
 */
export interface RuleWords {
  /** What is said of facts: of those that no language knows, and of those that say something else under these rules. */
  readonly facts: { readonly [Name in AnyFact]?: YesNoText | OwnChoiceText }
  /** The statements on those of them that speak of the person, as a letter to the person says them. */
  readonly toSubject?: { readonly [Name in AnyFact]?: Partial<Pick<YesNoText, 'holds' | 'fails'>> }
  /** What the request itself settles in a rule, by the reason that the rule gives. */
  readonly given?: Readonly<Record<string, { readonly holds: string; readonly fails: string }>>
  /** What is said of grounds, by the right that they settle. */
  readonly grounds?: { readonly [R in Right]?: { readonly [Name in AnyName]?: GroundWords } }
}

/** The words of the rules of a procedure, by language.
 *
 * @category Text */
export interface ProcedureWords {
  readonly lt?: RuleWords
  readonly en?: RuleWords
}
