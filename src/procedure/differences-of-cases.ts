import { deepFreeze } from '../core/index.js'
import type { DifferenceEntry } from './difference-entry.js'

/**
 * Differences from the GDPR about requests and complaints: clauses 39 to 59 of the Procedure.
 *
 * @category Differences
 * @example
 * ```ts
 * differencesOfCases[0].id // => 'two-channels'
 * ```
 */
export const differencesOfCases = /* @__PURE__ */ deepFreeze([
  {
    id: 'two-channels',
    clauses: ['adakavas:39', 'adakavas:50'],
    gdpr: ['gdpr:12(2)'],
    effect: 'narrower',
    reading: null,
  },
  {
    id: 'two-months-in-all',
    clauses: ['adakavas:41', 'adakavas:52'],
    gdpr: ['gdpr:12(3)'],
    effect: 'wider',
    reading: 'extension',
  },
  {
    id: 'important-reasons',
    clauses: ['adakavas:41', 'adakavas:52'],
    gdpr: ['gdpr:12(3)'],
    effect: 'narrower',
    reading: null,
  },
  {
    id: 'delay-of-answer',
    clauses: ['adakavas:41'],
    gdpr: ['gdpr:12(3)'],
    effect: 'narrower',
    reading: null,
  },
  {
    id: 'way-of-reply',
    clauses: ['adakavas:42'],
    gdpr: ['gdpr:12(1)', 'gdpr:12(3)'],
    effect: 'wider',
    reading: null,
  },
  {
    id: 'disproportionate',
    clauses: ['adakavas:43'],
    gdpr: ['gdpr:12(5)'],
    effect: 'different',
    reading: null,
  },
  {
    id: 'repetition-alone',
    clauses: ['adakavas:43', 'adakavas:43.1', 'adakavas:43.2'],
    gdpr: ['gdpr:12(5)'],
    effect: 'narrower',
    reading: null,
  },
  { id: 'burden-of-proof', clauses: ['adakavas:43'], gdpr: ['gdpr:12(5)'], effect: 'silent', reading: null },
  {
    id: 'fee-for-withdrawal',
    clauses: ['adakavas:43'],
    gdpr: ['gdpr:7(3)'],
    effect: 'narrower',
    reading: null,
  },
  {
    id: 'refusal-without-reasons',
    clauses: ['adakavas:43.1'],
    gdpr: ['gdpr:12(4)'],
    effect: 'narrower',
    reading: null,
  },
  { id: 'fee-for-copies', clauses: ['adakavas:43.2'], gdpr: ['gdpr:15(3)'], effect: 'silent', reading: null },
  { id: 'inquiry-window', clauses: ['adakavas:44'], gdpr: ['gdpr:12(6)'], effect: 'wider', reading: null },
  {
    id: 'refusal-on-silence',
    clauses: ['adakavas:44'],
    gdpr: ['gdpr:12(2)', 'gdpr:11(2)'],
    effect: 'narrower',
    reading: null,
  },
  {
    id: 'notice-after-month',
    clauses: ['adakavas:44'],
    gdpr: ['gdpr:12(4)'],
    effect: 'narrower',
    reading: null,
  },
  {
    id: 'refusal-remedies',
    clauses: ['adakavas:44', 'adakavas:56'],
    gdpr: ['gdpr:12(4)'],
    effect: 'narrower',
    reading: null,
  },
  {
    id: 'representative-told',
    clauses: ['adakavas:45', 'adakavas:57'],
    gdpr: ['gdpr:12(4)'],
    effect: 'different',
    reading: null,
  },
  {
    id: 'carried-out-later',
    clauses: ['adakavas:47'],
    gdpr: ['gdpr:12(3)'],
    effect: 'narrower',
    reading: null,
  },
  {
    id: 'answer-remedies',
    clauses: ['adakavas:47'],
    gdpr: ['gdpr:12(4)', 'gdpr:77', 'gdpr:79'],
    effect: 'narrower',
    reading: null,
  },
  {
    id: 'internal-complaint',
    clauses: ['adakavas:48', 'adakavas:54', 'adakavas:58'],
    gdpr: ['gdpr:77'],
    effect: 'wider',
    reading: null,
  },
  {
    id: 'complaint-formalities',
    clauses: ['adakavas:49'],
    gdpr: ['gdpr:12(2)'],
    effect: 'narrower',
    reading: null,
  },
  {
    id: 'month-for-complaint',
    clauses: ['adakavas:52'],
    gdpr: ['gdpr:12(3)', 'gdpr:77'],
    effect: 'different',
    reading: null,
  },
  {
    id: 'repeated-complaint',
    clauses: ['adakavas:56'],
    gdpr: ['gdpr:77'],
    effect: 'different',
    reading: null,
  },
  {
    id: 'complaint-answer-remedies',
    clauses: ['adakavas:59'],
    gdpr: ['gdpr:12(4)', 'gdpr:77', 'gdpr:79'],
    effect: 'narrower',
    reading: null,
  },
] as const satisfies readonly DifferenceEntry[])
