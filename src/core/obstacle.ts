/**
 * An obstacle under one clause: what a row of a machine's table returns where a command is not allowed.
 *
 * The code, the clause, and the days and facts behind it go in; left out, there are none.
 *
 * @category Core
 * @example
 * ```ts
 * import { obstacle } from 'privacy-rulebook/engine'
 *
 * obstacle('book-lent', 'library:3', { book: 'B-1' })
 * // => { code: 'book-lent', clauses: ['library:3'], data: { book: 'B-1' } }
 * ```
 */
export function obstacle<const Code extends string, const Clause extends string>(
  code: Code,
  clause: Clause,
): {
  readonly code: Code
  readonly clauses: readonly [Clause]
  readonly data: Readonly<Record<never, never>>
}
export function obstacle<const Code extends string, const Clause extends string, const Data extends object>(
  code: Code,
  clause: Clause,
  data: Data,
): { readonly code: Code; readonly clauses: readonly [Clause]; readonly data: Data }
export function obstacle(code: string, clause: string, data: object = {}) {
  return { code, clauses: [clause], data } as const
}
