import { deepFreeze } from '../core/freeze.js'
import type { ClauseEntry } from './entry.js'
import type { KaunasNumber } from './kaunas-numbers.js'

/**
 * The chapters of the Kaunas call-recording rules, in Roman numerals.
 *
 * @category Documents
 * @example
 * ```ts
 * import { type KaunasChapter, clause } from 'privacy-rulebook'
 *
 * const chapter: KaunasChapter = 'III'
 * clause('kaunas:12.3').chapter === chapter // => true
 * ```
 */
export type KaunasChapter = 'I' | 'II' | 'III' | 'IV' | 'V'

/**
 * The Kaunas call-recording rules, clause by clause.
 *
 * Each entry holds chapter, kinds, GDPR provisions and references. Keys are strings and never numbers:
 * `'1.10'` is not `'1.1'`. An object lists whole numbers first, so take the order of the document from
 * `clauseRefs`.
 *
 * @category Documents
 * @example
 * ```ts
 * import { clause } from 'privacy-rulebook'
 *
 * clause('kaunas:12.3').kinds // => ['power', 'condition']
 * ```
 */
export const kaunasClauses = /* @__PURE__ */ deepFreeze({
  // I. General provisions
  '1': { chapter: 'I', kinds: ['scope'] },
  '2': { chapter: 'I', kinds: ['information'] },
  '3': { chapter: 'I', kinds: ['scope'], gdpr: ['5(1)(b)'] },
  '4': { chapter: 'I', kinds: ['definition'], gdpr: ['4'] },
  '4.1': { chapter: 'I', kinds: ['definition'], gdpr: ['4(1)'], refs: ['5'] },
  '4.2': { chapter: 'I', kinds: ['definition'], gdpr: ['4(7)'] },
  '4.3': { chapter: 'I', kinds: ['definition'] },
  // II. Recording
  '5': { chapter: 'II', kinds: ['condition'], gdpr: ['4(11)', '6(1)(a)', '7'] },
  '6': { chapter: 'II', kinds: ['duty'], gdpr: ['7(4)'], refs: ['5'] },
  '7': { chapter: 'II', kinds: ['duty'], gdpr: ['12(1)', '13'], refs: ['5'] },
  '8': { chapter: 'II', kinds: ['content'], gdpr: ['5(1)(c)'] },
  '8.1': { chapter: 'II', kinds: ['content'] },
  '8.2': { chapter: 'II', kinds: ['content'], refs: ['9'] },
  '9': { chapter: 'II', kinds: ['content'], refs: ['4.3', '8.2'] },
  // III. Recordings
  '10': {
    chapter: 'III',
    kinds: ['duty', 'time-limit', 'exception'],
    gdpr: ['5(1)(e)'],
    refs: ['4.2', '12.3'],
  },
  '11': { chapter: 'III', kinds: ['condition'], gdpr: ['5(1)(b)'], refs: ['12', '13'] },
  '11.1': { chapter: 'III', kinds: ['condition'] },
  '11.2': { chapter: 'III', kinds: ['condition'] },
  '12': { chapter: 'III', kinds: ['power'], gdpr: ['29', '32(4)'], refs: ['11', '13'] },
  '12.1': { chapter: 'III', kinds: ['power'] },
  '12.2': { chapter: 'III', kinds: ['power'], refs: ['4.3'] },
  '12.3': { chapter: 'III', kinds: ['power', 'condition'], refs: ['10', '11.2'] },
  '13': { chapter: 'III', kinds: ['duty'], gdpr: ['32'], refs: ['12'] },
  // IV. Rights
  '14': { chapter: 'IV', kinds: ['right'], gdpr: ['4(11)', '7'], refs: ['4.1', '5', '6'] },
  '14.1': { chapter: 'IV', kinds: ['right'], gdpr: ['13', '15(1)'] },
  '14.2': { chapter: 'IV', kinds: ['right'], gdpr: ['15(3)', '15(4)'], refs: ['10'] },
  '14.3': { chapter: 'IV', kinds: ['right'], gdpr: ['15(1)', '15(3)'] },
  '14.4': { chapter: 'IV', kinds: ['right'], gdpr: ['16'] },
  '14.5': { chapter: 'IV', kinds: ['right'], gdpr: ['7(3)', '17', '18', '20', '21', '77'], refs: ['2'] },
  // V. Final provisions
  '15': { chapter: 'V', kinds: ['duty'], gdpr: ['24', '25', '32'], refs: ['2'] },
  '16': { chapter: 'V', kinds: ['information', 'channel'], gdpr: ['12(1)'], refs: ['1'] },
} as const satisfies Readonly<Record<KaunasNumber, ClauseEntry<KaunasChapter, KaunasNumber>>>)
