import type { AskedOf, FactDeclaration, FactsOf } from '../core/index.js'
import type { ClauseRef } from '../documents/index.js'
import type { accessFacts, itemFacts, RightFact, RightVocabulary } from './adakavas-facts.js'
import type { gdprAccessFacts, gdprItemFacts } from './gdpr-facts.js'
import type { OwnName } from './names.js'

/** Facts of an institution's own, whatever they are. */
type OwnVocabulary = { readonly [Name in OwnName]: FactDeclaration<ClauseRef, boolean | string, AskedOf> }

type Known = Readonly<Record<string, FactDeclaration<ClauseRef, boolean | string, AskedOf>>>

/** The facts of another rulebook whose names the library's own does not have. */
type Further<Of extends Known> = {
  readonly [Name in Exclude<keyof Of, RightFact>]: FactDeclaration<
    ClauseRef,
    Of[Name]['values'][number],
    AskedOf
  >
}
type FurtherItemFacts = Further<typeof gdprItemFacts>
type FurtherAccessFacts = Further<typeof gdprAccessFacts>

/** The name of a fact that only a vocabulary in place of the library's has.
 *
 * @category Facts */
export type FurtherFact = keyof (FurtherItemFacts & FurtherAccessFacts) & string

/** Every fact that a procedure can have: those of the seven rights, those of a vocabulary in their place, and its own.
 *
 * @category Facts */
export type AnyVocabulary = RightVocabulary & FurtherItemFacts & FurtherAccessFacts & OwnVocabulary

/** The facts of a data item as a host gives them, those of its own by their names among them.
 *
 * @category Facts */
export type ItemFacts = FactsOf<typeof itemFacts & FurtherItemFacts & OwnVocabulary>

/** The facts of access as a host gives them.
 *
 * @category Facts */
export type AccessFacts = FactsOf<typeof accessFacts & FurtherAccessFacts & OwnVocabulary>

/** Any facts that rules of rights can read, those of an institution's own among them.
 *
 * @category Facts */
export type AnyFacts = FactsOf<AnyVocabulary>

/** The name of a fact that a rulebook of the library knows, or of an institution's own.
 *
 * @category Facts */
export type AnyFact = RightFact | FurtherFact | OwnName

/**
 * The facts that a procedure has in place of those of the library: of a data item, and of access. A name that both have
 * means the same in both; its clause, and who is asked, are the procedure's.
 *
 * @category Facts
 */
export interface OwnVocabularies {
  /** The facts of a data item. */
  readonly item: Known
  /** The facts of access: one set for the data subject. */
  readonly access: Known
}
