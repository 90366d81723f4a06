declare const handedOut: unique symbol

/**
 * A clause of a document of a host's own, as only that document hands it out: `ours.clause('12.3')`.
 *
 * Text that merely looks like one does not compile; where text comes from outside, `isClause` of the document tells.
 *
 * @category Documents
 * @example
 * ```ts
 * import { defineDocument, type HostClause } from 'privacy-rulebook'
 *
 * const ours = defineDocument({ id: 'our-home', version: '1', date: '2026-01-01', clauses: { '12.3': {} } })
 * const limit: HostClause = ours.clause('12.3')
 * limit // => 'our-home:12.3'
 * ```
 */
export type HostClause = `${string}:${string}` & { readonly [handedOut]: true }

const id = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*'
const number = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ().\\-–/]*[\\p{L}\\p{N})])?'

/** What a document is named by, at the start of every reference to its clauses. */
export const documentId = (): RegExp => new RegExp(`^${id}$`, 'u')

/** A number or a name of a clause: words written in one way, without what would break a reference or a sentence. */
export const clauseNumber = (): RegExp => new RegExp(`^${number}$`, 'u')

const reference = /* @__PURE__ */ new RegExp(`^${id}:${number}$`, 'u')

/** Whether a value is a reference to a clause of any document: errors repeat it, so that nothing else may stand there. */
export const isClauseReference = (value: unknown): value is string =>
  typeof value === 'string' && reference.test(value)

/** The form of a reference to a clause of a document of a host's own, as the source of a pattern. */
export const hostClauseForm = `^(?!(?:adakavas|kaunas|gdpr):)${id}:${number}$`
