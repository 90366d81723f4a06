import type { ClauseRef } from '../documents/index.js'

/** An obstacle under one clause. */
export function obstacle<const Code extends string>(
  code: Code,
  clause: ClauseRef,
): {
  readonly code: Code
  readonly clauses: readonly [ClauseRef]
  readonly data: Readonly<Record<never, never>>
}
export function obstacle<const Code extends string, const Data extends object>(
  code: Code,
  clause: ClauseRef,
  data: Data,
): { readonly code: Code; readonly clauses: readonly [ClauseRef]; readonly data: Data }
export function obstacle(code: string, clause: ClauseRef, data: object = {}) {
  return { code, clauses: [clause], data } as const
}
