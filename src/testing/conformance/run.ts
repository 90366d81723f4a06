import { InvalidInputError, trusting } from '../../core/index.js'
import { Pictured } from '../../core/input-error.js'
import { ownField } from '../../core/read.js'
import { firstDifference } from '../../core/same-json.js'
import {
  type ConformanceCase,
  type DeadlineCase,
  type HistoryCase,
  requireCases,
  type VerdictCase,
} from './cases.js'

/**
 * Rules as they are tried: functions over plain JSON, which is what an implementation in another language reads and writes.
 * Any may be left out: its cases are not run.
 *
 * @category Testing
 */
export interface ConformanceImplementation {
  /** The last day of a period. */
  readonly deadline?: ((input: DeadlineCase['input']) => unknown) | undefined
  /** The verdict about a right. */
  readonly verdict?: ((input: VerdictCase['input']) => unknown) | undefined
  /** What commands came to, and what is owed after them. */
  readonly history?: ((input: HistoryCase['input']) => unknown) | undefined
}

/** A case that came out otherwise than it has to.
 *
 * @category Testing */
export interface FailedCase {
  readonly id: string
  /** Where the two differ first, such as `answers.2.code`; empty where they differ as a whole. */
  readonly path: string
  /** What has to stand there. */
  readonly expected: unknown
  /** What stands there; where the implementation threw, the message. */
  readonly actual: unknown
}

/** What came of the cases, each by its name.
 *
 * @category Testing */
export interface ConformanceReport {
  /** Those that came out as they have to. */
  readonly passed: readonly string[]
  /** Those that did not. */
  readonly failed: readonly FailedCase[]
  /** Those of which the implementation has no function. */
  readonly notRun: readonly string[]
}

/**
 * Runs cases against an implementation of the rules: those of `conformance/*.json` in the package, or some of one's own.
 *
 * @param cases - The `cases` of a file, as JSON gives them.
 * @param implementation - The functions to try. One that throws fails the case.
 * @returns Which cases passed, which failed and where, and which were not run.
 * @throws InvalidInputError for cases that are malformed, with the path, and for what is no implementation.
 * @category Testing
 * @example
 * ```ts
 * import { referenceImplementation, runConformance } from 'privacy-rulebook/testing/conformance'
 *
 * const cases = [
 *   {
 *     kind: 'deadline',
 *     id: 'end-of-february',
 *     source: 'Reg. 1182/71 art. 3(2)(c), 3(4)',
 *     input: { from: '2026-01-31', period: { months: 1 }, lastDay: 'next-working-day' },
 *     expected: { counted: '2026-02-28', due: '2026-03-02' },
 *   },
 * ]
 * runConformance(cases, referenceImplementation).passed // => ['end-of-february']
 *
 * const naive = { deadline: () => ({ counted: '2026-03-03', due: '2026-03-03' }) }
 * const [failed] = runConformance(cases, naive).failed
 * failed // => { id: 'end-of-february', path: 'counted', expected: '2026-02-28', actual: '2026-03-03' }
 * ```
 */
export function runConformance(
  cases: readonly unknown[],
  implementation: ConformanceImplementation,
): ConformanceReport {
  const known = trusting('cases', 'cases as the files of the package have them', () => requireCases(cases))
  const functions = functionsOf(implementation)
  const passed: string[] = []
  const failed: FailedCase[] = []
  const notRun: string[] = []
  for (const one of known) {
    const ask = questionOf(one, functions)
    const failure = ask === null ? null : failureOf(one, ask)
    if (ask === null) notRun.push(one.id)
    else if (failure === null) passed.push(one.id)
    else failed.push(failure)
  }
  return Object.freeze({
    passed: Object.freeze(passed),
    failed: Object.freeze(failed),
    notRun: Object.freeze(notRun),
  })
}

/** The functions of an implementation. */
function functionsOf(implementation: ConformanceImplementation): ConformanceImplementation {
  const expected = 'functions deadline, verdict and history, any of which may be left out'
  return trusting('implementation', expected, () => {
    const { deadline, verdict, history } = implementation
    const given = [deadline, verdict, history]
    if (given.some((one) => one !== undefined && typeof one !== 'function'))
      throw new InvalidInputError('implementation', expected, new Pictured('something else'))
    return { deadline, verdict, history }
  })
}

/** What has to be asked for a case; `null` where the implementation has no function for it. */
function questionOf(
  one: ConformanceCase,
  { deadline, verdict, history }: ConformanceImplementation,
): (() => unknown) | null {
  switch (one.kind) {
    case 'deadline':
      return deadline === undefined ? null : () => deadline(one.input)
    case 'verdict':
      return verdict === undefined ? null : () => verdict(one.input)
    case 'history':
      return history === undefined ? null : () => history(one.input)
  }
}

/** Where an answer is another one than the case has; `null` where it is the same. */
function failureOf({ id, expected }: ConformanceCase, ask: () => unknown): FailedCase | null {
  const { answer, thrown } = asked(ask)
  if (thrown !== null) return Object.freeze({ id, path: '', expected, actual: thrown })
  const path = firstDifference(expected, answer)
  return path === null
    ? null
    : Object.freeze({ id, path, expected: valueAt(expected, path), actual: valueAt(answer, path) })
}

/** The answer, or what was said when it was thrown. */
function asked(ask: () => unknown): { readonly answer: unknown; readonly thrown: string | null } {
  try {
    return { answer: ask(), thrown: null }
  } catch (error) {
    return { answer: null, thrown: error instanceof Error ? error.message : 'something was thrown' }
  }
}

/** What stands at a path of a value. */
const valueAt = (value: unknown, path: string): unknown =>
  path === '' ? value : path.split('.').reduce<unknown>((here, name) => ownField(here, name), value)
