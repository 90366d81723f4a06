/** The operations on data that go beyond storing them. */
export const operationsBeyondStoring = Object.freeze([
  'reading',
  'copying',
  'listening',
  'altering',
  'sending',
  'destroying',
] as const)

/**
 * The operations that can be done on data: storing them, and all that goes beyond it.
 *
 * @category Restriction
 * @see Adakavas clauses 1.4, 22, 23
 * @example
 * ```ts
 * processingOperations[0] // => 'storing'
 * ```
 */
export const processingOperations = Object.freeze(['storing', ...operationsBeyondStoring] as const)

/** An operation on data.
 *
 * @category Restriction */
export type ProcessingOperation = (typeof processingOperations)[number]
