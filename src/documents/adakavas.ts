import type { ClauseEntry } from './entry.js'

/**
 * The chapters of the Adakavas procedure, in Roman numerals.
 *
 * @category Documents
 * @example
 * ```ts
 * import { type AdakavasChapter, clause } from 'privacy-rulebook'
 *
 * const chapter: AdakavasChapter = 'XI'
 * clause('adakavas:41').chapter === chapter // => true
 * ```
 */
export type AdakavasChapter =
  | 'I'
  | 'II'
  | 'III'
  | 'IV'
  | 'V'
  | 'VI'
  | 'VII'
  | 'VIII'
  | 'IX'
  | 'X'
  | 'XI'
  | 'XII'
  | 'XIII'

/**
 * The Adakavas procedure for data subjects' rights, clause by clause.
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
 * clause('adakavas:41').kinds // => ['duty', 'time-limit', 'power']
 * ```
 */
export const adakavasClauses = {
  // I. Definitions
  '1': { chapter: 'I', kinds: ['definition'], gdpr: ['4'], refs: [] },
  '1.1': { chapter: 'I', kinds: ['definition'], gdpr: [], refs: [] },
  '1.2': { chapter: 'I', kinds: ['definition'], gdpr: ['4(1)'], refs: ['adakavas:1.3'] },
  '1.3': { chapter: 'I', kinds: ['definition'], gdpr: ['4(1)'], refs: [] },
  '1.4': { chapter: 'I', kinds: ['definition'], gdpr: ['4(2)'], refs: [] },
  '1.5': { chapter: 'I', kinds: ['definition'], gdpr: ['4(9)'], refs: [] },
  '1.6': { chapter: 'I', kinds: ['definition'], gdpr: ['4(8)'], refs: ['adakavas:1.7'] },
  '1.7': { chapter: 'I', kinds: ['definition'], gdpr: ['4(7)'], refs: [] },
  '1.8': { chapter: 'I', kinds: ['definition'], gdpr: [], refs: [] },
  '1.9': { chapter: 'I', kinds: ['definition'], gdpr: ['4(21)', '51'], refs: [] },
  '1.10': { chapter: 'I', kinds: ['definition'], gdpr: ['4'], refs: ['adakavas:1.1', 'adakavas:1.8'] },
  // II. General provisions
  '2': { chapter: 'II', kinds: ['scope'], gdpr: [], refs: ['adakavas:1.8'] },
  '3': {
    chapter: 'II',
    kinds: ['information'],
    gdpr: ['12', '13', '14', '15', '16', '17', '18', '19', '20', '21', '22', '23'],
    refs: ['adakavas:1.8'],
  },
  '4': { chapter: 'II', kinds: ['scope'], gdpr: [], refs: [] },
  '4.1': { chapter: 'II', kinds: ['scope'], gdpr: [], refs: [] },
  '4.2': { chapter: 'II', kinds: ['scope'], gdpr: [], refs: [] },
  '4.3': { chapter: 'II', kinds: ['scope'], gdpr: [], refs: [] },
  '4.4': { chapter: 'II', kinds: ['scope'], gdpr: [], refs: [] },
  '4.5': { chapter: 'II', kinds: ['scope'], gdpr: [], refs: [] },
  '4.6': { chapter: 'II', kinds: ['scope'], gdpr: [], refs: [] },
  '4.7': { chapter: 'II', kinds: ['scope'], gdpr: [], refs: [] },
  '4.8': { chapter: 'II', kinds: ['scope'], gdpr: [], refs: [] },
  '4.9': { chapter: 'II', kinds: ['scope'], gdpr: [], refs: [] },
  '4.10': { chapter: 'II', kinds: ['scope'], gdpr: [], refs: [] },
  '4.11': { chapter: 'II', kinds: ['scope'], gdpr: [], refs: [] },
  '5': {
    chapter: 'II',
    kinds: ['scope', 'time-limit'],
    gdpr: ['12(3)'],
    refs: ['adakavas:1.8', 'adakavas:41', 'adakavas:52'],
  },
  '6': { chapter: 'II', kinds: ['duty'], gdpr: ['12(1)', '13', '14'], refs: ['adakavas:1.8', 'adakavas:61'] },
  '7': { chapter: 'II', kinds: ['duty', 'information'], gdpr: ['37(7)', '38(4)'], refs: [] },
  // III. Rights
  '8': {
    chapter: 'III',
    kinds: ['right'],
    gdpr: ['7(3)', '15', '16', '17', '18', '20', '21'],
    refs: ['adakavas:37'],
  },
  '8.1': { chapter: 'III', kinds: ['right'], gdpr: ['15'], refs: ['adakavas:10', 'adakavas:38.1'] },
  '8.2': { chapter: 'III', kinds: ['right'], gdpr: ['16'], refs: ['adakavas:14', 'adakavas:38.2'] },
  '8.3': {
    chapter: 'III',
    kinds: ['right'],
    gdpr: ['17'],
    refs: ['adakavas:17', 'adakavas:18', 'adakavas:38.3'],
  },
  '8.4': { chapter: 'III', kinds: ['right'], gdpr: ['18'], refs: ['adakavas:21', 'adakavas:38.4'] },
  '8.5': { chapter: 'III', kinds: ['right'], gdpr: ['21'], refs: ['adakavas:26', 'adakavas:38.5'] },
  '8.6': { chapter: 'III', kinds: ['right'], gdpr: ['20'], refs: ['adakavas:30', 'adakavas:38.6'] },
  '8.7': { chapter: 'III', kinds: ['right'], gdpr: ['7(3)'], refs: ['adakavas:33', 'adakavas:38.7'] },
  '9': {
    chapter: 'III',
    kinds: ['exception'],
    gdpr: ['15(4)', '17(3)', '20(3)', '20(4)', '23'],
    refs: ['adakavas:18', 'adakavas:27'],
  },
  // IV. Access
  '10': { chapter: 'IV', kinds: ['right'], gdpr: ['15(1)'], refs: ['adakavas:8.1', 'adakavas:11'] },
  '11': { chapter: 'IV', kinds: ['right', 'content'], gdpr: ['15(1)'], refs: ['adakavas:10', 'adakavas:12'] },
  '11.1': { chapter: 'IV', kinds: ['content'], gdpr: ['15(1)(a)'], refs: [] },
  '11.2': { chapter: 'IV', kinds: ['content'], gdpr: ['15(1)(b)'], refs: [] },
  '11.3': { chapter: 'IV', kinds: ['content', 'condition'], gdpr: ['15(1)(c)'], refs: ['adakavas:1.5'] },
  '11.4': { chapter: 'IV', kinds: ['content'], gdpr: ['15(1)(d)'], refs: [] },
  '11.5': {
    chapter: 'IV',
    kinds: ['content'],
    gdpr: ['15(1)(e)'],
    refs: ['adakavas:14', 'adakavas:17', 'adakavas:21', 'adakavas:26', 'adakavas:37'],
  },
  '11.6': { chapter: 'IV', kinds: ['content'], gdpr: ['15(1)(f)', '77'], refs: ['adakavas:1.9'] },
  '11.7': { chapter: 'IV', kinds: ['content', 'condition'], gdpr: ['15(1)(g)'], refs: [] },
  '12': {
    chapter: 'IV',
    kinds: ['content'],
    gdpr: ['12(2)', '12(6)', '15(1)'],
    refs: ['adakavas:11', 'adakavas:38.1', 'adakavas:42', 'adakavas:44'],
  },
  '13': { chapter: 'IV', kinds: ['information'], gdpr: [], refs: ['adakavas:37'] },
  // V. Rectification
  '14': { chapter: 'V', kinds: ['right', 'exception'], gdpr: ['16'], refs: ['adakavas:8.2', 'adakavas:15'] },
  '15': {
    chapter: 'V',
    kinds: ['content'],
    gdpr: ['12(2)', '12(6)', '16'],
    refs: ['adakavas:14', 'adakavas:38.2', 'adakavas:42', 'adakavas:44'],
  },
  '16': { chapter: 'V', kinds: ['information'], gdpr: [], refs: ['adakavas:37'] },
  // VI. Erasure
  '17': {
    chapter: 'VI',
    kinds: ['right', 'condition'],
    gdpr: ['17(1)'],
    refs: ['adakavas:8.3', 'adakavas:18', 'adakavas:19'],
  },
  '17.1': { chapter: 'VI', kinds: ['condition'], gdpr: ['17(1)(a)'], refs: ['adakavas:21.3'] },
  '17.2': { chapter: 'VI', kinds: ['condition'], gdpr: ['7(3)', '17(1)(b)'], refs: ['adakavas:33'] },
  '17.3': {
    chapter: 'VI',
    kinds: ['condition'],
    gdpr: ['17(1)(c)', '21(1)'],
    refs: ['adakavas:26', 'adakavas:27'],
  },
  '17.4': { chapter: 'VI', kinds: ['condition'], gdpr: ['17(1)(d)'], refs: ['adakavas:21.2'] },
  '18': { chapter: 'VI', kinds: ['exception'], gdpr: ['17(3)'], refs: ['adakavas:9', 'adakavas:17'] },
  '18.1': { chapter: 'VI', kinds: ['exception'], gdpr: ['9(2)(h)', '17(3)(c)'], refs: [] },
  '18.2': { chapter: 'VI', kinds: ['exception'], gdpr: ['17(3)(b)'], refs: ['adakavas:9'] },
  '18.3': { chapter: 'VI', kinds: ['exception'], gdpr: ['17(3)(e)'], refs: [] },
  '19': {
    chapter: 'VI',
    kinds: ['content'],
    gdpr: ['12(2)', '12(6)', '17(1)'],
    refs: ['adakavas:17', 'adakavas:38.3', 'adakavas:42', 'adakavas:44'],
  },
  '20': { chapter: 'VI', kinds: ['information'], gdpr: [], refs: ['adakavas:37'] },
  // VII. Restriction
  '21': {
    chapter: 'VII',
    kinds: ['right', 'condition'],
    gdpr: ['18(1)'],
    refs: ['adakavas:8.4', 'adakavas:24'],
  },
  '21.1': {
    chapter: 'VII',
    kinds: ['condition', 'time-limit'],
    gdpr: ['18(1)(a)'],
    refs: ['adakavas:14', 'adakavas:47'],
  },
  '21.2': {
    chapter: 'VII',
    kinds: ['condition'],
    gdpr: ['18(1)(b)'],
    refs: ['adakavas:17', 'adakavas:17.4'],
  },
  '21.3': { chapter: 'VII', kinds: ['condition'], gdpr: ['18(1)(c)'], refs: ['adakavas:17.1'] },
  '22': { chapter: 'VII', kinds: ['exception'], gdpr: ['18(2)'], refs: ['adakavas:1.4', 'adakavas:23'] },
  '23': {
    chapter: 'VII',
    kinds: ['duty', 'exception', 'time-limit'],
    gdpr: ['18(2)'],
    refs: ['adakavas:1.4', 'adakavas:22'],
  },
  '24': {
    chapter: 'VII',
    kinds: ['content', 'time-limit'],
    gdpr: ['12(2)', '12(6)', '18(1)'],
    refs: ['adakavas:21', 'adakavas:38.4', 'adakavas:42', 'adakavas:44'],
  },
  '25': { chapter: 'VII', kinds: ['information'], gdpr: [], refs: ['adakavas:37'] },
  // VIII. Objection
  '26': {
    chapter: 'VIII',
    kinds: ['right', 'condition'],
    gdpr: ['6(1)(f)', '21(1)'],
    refs: ['adakavas:8.5', 'adakavas:27'],
  },
  '27': { chapter: 'VIII', kinds: ['exception'], gdpr: ['21(1)'], refs: ['adakavas:26'] },
  '28': {
    chapter: 'VIII',
    kinds: ['content'],
    gdpr: ['12(2)', '12(6)', '21(1)'],
    refs: ['adakavas:26', 'adakavas:38.5', 'adakavas:42', 'adakavas:44'],
  },
  '29': { chapter: 'VIII', kinds: ['information'], gdpr: [], refs: ['adakavas:37'] },
  // IX. Portability
  '30': {
    chapter: 'IX',
    kinds: ['right', 'condition'],
    gdpr: ['20(1)', '20(2)'],
    refs: ['adakavas:8.6', 'adakavas:31'],
  },
  '30.1': { chapter: 'IX', kinds: ['condition'], gdpr: ['20(1)(a)'], refs: [] },
  '30.2': { chapter: 'IX', kinds: ['condition'], gdpr: ['20(1)(b)'], refs: [] },
  '31': {
    chapter: 'IX',
    kinds: ['content'],
    gdpr: ['12(2)', '12(6)', '20(1)', '20(2)'],
    refs: ['adakavas:30', 'adakavas:38.6', 'adakavas:42', 'adakavas:44'],
  },
  '32': { chapter: 'IX', kinds: ['information'], gdpr: [], refs: ['adakavas:37'] },
  // X. Withdrawal of consent
  '33': { chapter: 'X', kinds: ['right', 'condition'], gdpr: ['7(3)'], refs: ['adakavas:8.7'] },
  '34': { chapter: 'X', kinds: ['exception'], gdpr: ['7(3)'], refs: ['adakavas:33'] },
  '35': {
    chapter: 'X',
    kinds: ['content'],
    gdpr: ['7(3)', '12(2)', '12(6)'],
    refs: ['adakavas:33', 'adakavas:38.7', 'adakavas:42', 'adakavas:44'],
  },
  '36': { chapter: 'X', kinds: ['information'], gdpr: [], refs: ['adakavas:37'] },
  // XI. Requests
  '37': { chapter: 'XI', kinds: ['scope'], gdpr: ['12'], refs: ['adakavas:8'] },
  '38': {
    chapter: 'XI',
    kinds: ['content', 'right'],
    gdpr: ['12(2)'],
    refs: [
      'adakavas:8',
      'adakavas:12',
      'adakavas:15',
      'adakavas:19',
      'adakavas:24',
      'adakavas:28',
      'adakavas:31',
      'adakavas:35',
    ],
  },
  '38.1': { chapter: 'XI', kinds: ['content'], gdpr: [], refs: ['adakavas:12'] },
  '38.2': { chapter: 'XI', kinds: ['content'], gdpr: [], refs: ['adakavas:15'] },
  '38.3': { chapter: 'XI', kinds: ['content'], gdpr: [], refs: ['adakavas:19'] },
  '38.4': { chapter: 'XI', kinds: ['content'], gdpr: [], refs: ['adakavas:24'] },
  '38.5': { chapter: 'XI', kinds: ['content'], gdpr: [], refs: ['adakavas:28'] },
  '38.6': { chapter: 'XI', kinds: ['content'], gdpr: [], refs: ['adakavas:31'] },
  '38.7': { chapter: 'XI', kinds: ['content'], gdpr: [], refs: ['adakavas:35'] },
  '39': { chapter: 'XI', kinds: ['channel'], gdpr: ['12(2)'], refs: ['adakavas:38'] },
  '40': { chapter: 'XI', kinds: ['right', 'duty'], gdpr: ['12(2)'], refs: ['adakavas:45'] },
  '41': {
    chapter: 'XI',
    kinds: ['duty', 'time-limit', 'power'],
    gdpr: ['12(3)'],
    refs: ['adakavas:5', 'adakavas:47'],
  },
  '42': {
    chapter: 'XI',
    kinds: ['channel', 'duty'],
    gdpr: ['12(1)', '12(3)'],
    refs: [
      'adakavas:12',
      'adakavas:15',
      'adakavas:19',
      'adakavas:24',
      'adakavas:28',
      'adakavas:31',
      'adakavas:35',
    ],
  },
  '43': { chapter: 'XI', kinds: ['duty', 'power'], gdpr: ['12(5)'], refs: [] },
  '43.1': { chapter: 'XI', kinds: ['power', 'time-limit', 'duty'], gdpr: ['12(4)', '12(5)(b)'], refs: [] },
  '43.2': { chapter: 'XI', kinds: ['power'], gdpr: ['12(5)(a)'], refs: [] },
  '44': {
    chapter: 'XI',
    kinds: ['duty', 'power', 'time-limit', 'content'],
    gdpr: ['11', '12(2)', '12(6)'],
    refs: [],
  },
  '45': { chapter: 'XI', kinds: ['power', 'time-limit', 'duty'], gdpr: ['12(2)'], refs: ['adakavas:40'] },
  '46': {
    chapter: 'XI',
    kinds: ['duty'],
    gdpr: ['24', '29'],
    refs: ['adakavas:41', 'adakavas:43.1', 'adakavas:44', 'adakavas:45'],
  },
  '47': {
    chapter: 'XI',
    kinds: ['duty', 'content', 'right'],
    gdpr: ['12(3)', '12(4)'],
    refs: ['adakavas:41', 'adakavas:42', 'adakavas:48'],
  },
  // XII. Complaints
  '48': {
    chapter: 'XII',
    kinds: ['duty', 'right', 'condition'],
    gdpr: [],
    refs: ['adakavas:41', 'adakavas:43.1', 'adakavas:44', 'adakavas:45', 'adakavas:47'],
  },
  '49': { chapter: 'XII', kinds: ['content'], gdpr: [], refs: ['adakavas:47', 'adakavas:48'] },
  '50': { chapter: 'XII', kinds: ['channel'], gdpr: [], refs: ['adakavas:48'] },
  '51': { chapter: 'XII', kinds: ['right', 'duty'], gdpr: [], refs: ['adakavas:57'] },
  '52': { chapter: 'XII', kinds: ['time-limit'], gdpr: ['12(3)'], refs: ['adakavas:41'] },
  '53': { chapter: 'XII', kinds: ['channel'], gdpr: [], refs: ['adakavas:42'] },
  '54': { chapter: 'XII', kinds: ['duty'], gdpr: ['12(5)'], refs: [] },
  '55': { chapter: 'XII', kinds: ['duty', 'power'], gdpr: ['12(6)'], refs: ['adakavas:44'] },
  '56': {
    chapter: 'XII',
    kinds: ['duty', 'time-limit'],
    gdpr: [],
    refs: ['adakavas:48', 'adakavas:49', 'adakavas:59'],
  },
  '57': { chapter: 'XII', kinds: ['power', 'time-limit', 'duty'], gdpr: [], refs: ['adakavas:51'] },
  '58': { chapter: 'XII', kinds: ['duty'], gdpr: [], refs: ['adakavas:46'] },
  '59': { chapter: 'XII', kinds: ['duty', 'content'], gdpr: [], refs: ['adakavas:47'] },
  // XIII. Final provisions
  '60': { chapter: 'XIII', kinds: ['duty'], gdpr: [], refs: ['adakavas:38', 'adakavas:46', 'adakavas:58'] },
  '61': { chapter: 'XIII', kinds: ['information', 'channel'], gdpr: ['12(1)'], refs: ['adakavas:6'] },
  '62': { chapter: 'XIII', kinds: ['information'], gdpr: [], refs: [] },
} as const satisfies Readonly<Record<string, ClauseEntry<AdakavasChapter, `adakavas:${string}`>>>
