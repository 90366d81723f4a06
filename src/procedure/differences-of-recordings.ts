import { registered } from './difference-entry.js'

/**
 * Differences from the GDPR about recorded calls: the Kaunas rules.
 *
 * @category Differences
 * @example
 * ```ts
 * differencesOfRecordings[0]?.id // => 'purposes-mixed'
 * ```
 */
export const differencesOfRecordings = /* @__PURE__ */ registered({
  'purposes-mixed': { clauses: ['kaunas:3'], gdpr: ['gdpr:5(1)(b)'], effect: 'different' },
  'callers-alone': { clauses: ['kaunas:4.1', 'kaunas:9'], gdpr: ['gdpr:4(1)'], effect: 'narrower' },
  'consent-by-staying': {
    clauses: ['kaunas:5', 'kaunas:14'],
    gdpr: ['gdpr:4(11)', 'gdpr:7'],
    effect: 'different',
  },
  'no-basis-for-employee': { clauses: ['kaunas:5', 'kaunas:9'], gdpr: ['gdpr:6'], effect: 'silent' },
  'notice-without-content': { clauses: ['kaunas:7', 'kaunas:14.1'], gdpr: ['gdpr:13'], effect: 'silent' },
  'fixed-term': { clauses: ['kaunas:10'], gdpr: ['gdpr:5(1)(e)'], effect: 'wider' },
  'no-early-erasure': { clauses: ['kaunas:10'], gdpr: ['gdpr:17(1)(b)', 'gdpr:18'], effect: 'silent' },
  'copy-without-limit': { clauses: ['kaunas:10'], gdpr: ['gdpr:5(1)(e)'], effect: 'narrower' },
  'copy-for-procedures-alone': {
    clauses: ['kaunas:10', 'kaunas:12.3'],
    gdpr: ['gdpr:18(1)(c)'],
    effect: 'narrower',
  },
  'own-listening-not-listed': {
    clauses: ['kaunas:11', 'kaunas:12'],
    gdpr: ['gdpr:15(1)'],
    effect: 'different',
  },
  'no-time-limit': { clauses: ['kaunas:14'], gdpr: ['gdpr:12(3)'], effect: 'silent' },
  'own-listening': { clauses: ['kaunas:14.2'], gdpr: ['gdpr:15(1)', 'gdpr:15(3)'], effect: 'wider' },
  'supplement-not-named': { clauses: ['kaunas:14.4'], gdpr: ['gdpr:16'], effect: 'narrower' },
  'rights-by-reference': {
    clauses: ['kaunas:14.5'],
    gdpr: ['gdpr:7(3)', 'gdpr:17', 'gdpr:18', 'gdpr:20', 'gdpr:21'],
    effect: 'silent',
  },
  'remedies-by-reference': { clauses: ['kaunas:14.5'], gdpr: ['gdpr:77', 'gdpr:79'], effect: 'silent' },
  'no-officer-named': { clauses: ['kaunas:16'], gdpr: ['gdpr:13', 'gdpr:38(4)'], effect: 'silent' },
})
