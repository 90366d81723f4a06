import { registered } from './difference-entry.js'

/**
 * Differences from the GDPR about requests and complaints: clauses 39 to 59 of the Procedure.
 *
 * @category Differences
 * @example
 * ```ts
 * differencesOfCases[0]?.id // => 'two-channels'
 * ```
 */
export const differencesOfCases = /* @__PURE__ */ registered({
  'two-channels': { clauses: ['adakavas:39', 'adakavas:50'], gdpr: ['gdpr:12(2)'], effect: 'narrower' },
  'two-months-in-all': {
    clauses: ['adakavas:41', 'adakavas:52'],
    gdpr: ['gdpr:12(3)'],
    effect: 'wider',
    reading: 'extension',
  },
  'important-reasons': { clauses: ['adakavas:41', 'adakavas:52'], gdpr: ['gdpr:12(3)'], effect: 'narrower' },
  'delay-of-answer': { clauses: ['adakavas:41'], gdpr: ['gdpr:12(3)'], effect: 'narrower' },
  'way-of-reply': { clauses: ['adakavas:42'], gdpr: ['gdpr:12(1)', 'gdpr:12(3)'], effect: 'wider' },
  disproportionate: { clauses: ['adakavas:43'], gdpr: ['gdpr:12(5)'], effect: 'different' },
  'repetition-alone': {
    clauses: ['adakavas:43', 'adakavas:43.1', 'adakavas:43.2'],
    gdpr: ['gdpr:12(5)'],
    effect: 'narrower',
  },
  'burden-of-proof': { clauses: ['adakavas:43'], gdpr: ['gdpr:12(5)'], effect: 'silent' },
  'fee-for-withdrawal': { clauses: ['adakavas:43'], gdpr: ['gdpr:7(3)'], effect: 'narrower' },
  'refusal-without-reasons': { clauses: ['adakavas:43.1'], gdpr: ['gdpr:12(4)'], effect: 'narrower' },
  'fee-for-copies': { clauses: ['adakavas:43.2'], gdpr: ['gdpr:15(3)'], effect: 'silent' },
  'inquiry-window': { clauses: ['adakavas:44'], gdpr: ['gdpr:12(6)'], effect: 'wider' },
  'refusal-on-silence': { clauses: ['adakavas:44'], gdpr: ['gdpr:12(2)', 'gdpr:11(2)'], effect: 'narrower' },
  'notice-after-month': { clauses: ['adakavas:44'], gdpr: ['gdpr:12(4)'], effect: 'narrower' },
  'refusal-remedies': { clauses: ['adakavas:44', 'adakavas:56'], gdpr: ['gdpr:12(4)'], effect: 'narrower' },
  'representative-told': {
    clauses: ['adakavas:45', 'adakavas:57'],
    gdpr: ['gdpr:12(4)'],
    effect: 'different',
  },
  'carried-out-later': { clauses: ['adakavas:47'], gdpr: ['gdpr:12(3)'], effect: 'narrower' },
  'answer-remedies': {
    clauses: ['adakavas:47'],
    gdpr: ['gdpr:12(4)', 'gdpr:77', 'gdpr:79'],
    effect: 'narrower',
  },
  'internal-complaint': {
    clauses: ['adakavas:48', 'adakavas:54', 'adakavas:58'],
    gdpr: ['gdpr:77'],
    effect: 'wider',
  },
  'complaint-formalities': { clauses: ['adakavas:49'], gdpr: ['gdpr:12(2)'], effect: 'narrower' },
  'month-for-complaint': { clauses: ['adakavas:52'], gdpr: ['gdpr:12(3)', 'gdpr:77'], effect: 'different' },
  'repeated-complaint': { clauses: ['adakavas:56'], gdpr: ['gdpr:77'], effect: 'different' },
  'complaint-answer-remedies': {
    clauses: ['adakavas:59'],
    gdpr: ['gdpr:12(4)', 'gdpr:77', 'gdpr:79'],
    effect: 'narrower',
  },
})
