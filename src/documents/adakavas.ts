import { deepFreeze } from '../core/freeze.js'
import type { AdakavasNumber } from './adakavas-numbers.js'
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
export const adakavasClauses = /* @__PURE__ */ deepFreeze({
  // I. Definitions
  '1': { chapter: 'I', kinds: ['definition'], gdpr: ['4'] },
  '1.1': { chapter: 'I', kinds: ['definition'] },
  '1.2': { chapter: 'I', kinds: ['definition'], gdpr: ['4(1)'], refs: ['1.3'] },
  '1.3': { chapter: 'I', kinds: ['definition'], gdpr: ['4(1)'] },
  '1.4': { chapter: 'I', kinds: ['definition'], gdpr: ['4(2)'] },
  '1.5': { chapter: 'I', kinds: ['definition'], gdpr: ['4(9)'] },
  '1.6': { chapter: 'I', kinds: ['definition'], gdpr: ['4(8)'], refs: ['1.7'] },
  '1.7': { chapter: 'I', kinds: ['definition'], gdpr: ['4(7)'] },
  '1.8': { chapter: 'I', kinds: ['definition'] },
  '1.9': { chapter: 'I', kinds: ['definition'], gdpr: ['4(21)', '51'] },
  '1.10': { chapter: 'I', kinds: ['definition'], gdpr: ['4'], refs: ['1.1', '1.8'] },
  // II. General provisions
  '2': { chapter: 'II', kinds: ['scope'], refs: ['1.8'] },
  '3': {
    chapter: 'II',
    kinds: ['information'],
    gdpr: ['12', '13', '14', '15', '16', '17', '18', '19', '20', '21', '22', '23'],
    refs: ['1.8'],
  },
  '4': { chapter: 'II', kinds: ['scope'] },
  '4.1': { chapter: 'II', kinds: ['scope'] },
  '4.2': { chapter: 'II', kinds: ['scope'] },
  '4.3': { chapter: 'II', kinds: ['scope'] },
  '4.4': { chapter: 'II', kinds: ['scope'] },
  '4.5': { chapter: 'II', kinds: ['scope'] },
  '4.6': { chapter: 'II', kinds: ['scope'] },
  '4.7': { chapter: 'II', kinds: ['scope'] },
  '4.8': { chapter: 'II', kinds: ['scope'] },
  '4.9': { chapter: 'II', kinds: ['scope'] },
  '4.10': { chapter: 'II', kinds: ['scope'] },
  '4.11': { chapter: 'II', kinds: ['scope'] },
  '5': { chapter: 'II', kinds: ['scope', 'time-limit'], gdpr: ['12(3)'], refs: ['1.8', '41', '52'] },
  '6': { chapter: 'II', kinds: ['duty'], gdpr: ['12(1)', '13', '14'], refs: ['1.8', '61'] },
  '7': { chapter: 'II', kinds: ['duty', 'information'], gdpr: ['37(7)', '38(4)'] },
  // III. Rights
  '8': { chapter: 'III', kinds: ['right'], gdpr: ['7(3)', '15', '16', '17', '18', '20', '21'], refs: ['37'] },
  '8.1': { chapter: 'III', kinds: ['right'], gdpr: ['15'], refs: ['10', '38.1'] },
  '8.2': { chapter: 'III', kinds: ['right'], gdpr: ['16'], refs: ['14', '38.2'] },
  '8.3': { chapter: 'III', kinds: ['right'], gdpr: ['17'], refs: ['17', '18', '38.3'] },
  '8.4': { chapter: 'III', kinds: ['right'], gdpr: ['18'], refs: ['21', '38.4'] },
  '8.5': { chapter: 'III', kinds: ['right'], gdpr: ['21'], refs: ['26', '38.5'] },
  '8.6': { chapter: 'III', kinds: ['right'], gdpr: ['20'], refs: ['30', '38.6'] },
  '8.7': { chapter: 'III', kinds: ['right'], gdpr: ['7(3)'], refs: ['33', '38.7'] },
  '9': {
    chapter: 'III',
    kinds: ['exception'],
    gdpr: ['15(4)', '17(3)', '20(3)', '20(4)', '23'],
    refs: ['18', '27'],
  },
  // IV. Access
  '10': { chapter: 'IV', kinds: ['right'], gdpr: ['15(1)'], refs: ['8.1', '11'] },
  '11': { chapter: 'IV', kinds: ['right', 'content'], gdpr: ['15(1)'], refs: ['10', '12'] },
  '11.1': { chapter: 'IV', kinds: ['content'], gdpr: ['15(1)(a)'] },
  '11.2': { chapter: 'IV', kinds: ['content'], gdpr: ['15(1)(b)'] },
  '11.3': { chapter: 'IV', kinds: ['content', 'condition'], gdpr: ['15(1)(c)'], refs: ['1.5'] },
  '11.4': { chapter: 'IV', kinds: ['content'], gdpr: ['15(1)(d)'] },
  '11.5': { chapter: 'IV', kinds: ['content'], gdpr: ['15(1)(e)'], refs: ['14', '17', '21', '26', '37'] },
  '11.6': { chapter: 'IV', kinds: ['content'], gdpr: ['15(1)(f)', '77'], refs: ['1.9'] },
  '11.7': { chapter: 'IV', kinds: ['content', 'condition'], gdpr: ['15(1)(g)'] },
  '12': {
    chapter: 'IV',
    kinds: ['content'],
    gdpr: ['12(2)', '12(6)', '15(1)'],
    refs: ['11', '38.1', '42', '44'],
  },
  '13': { chapter: 'IV', kinds: ['information'], refs: ['37'] },
  // V. Rectification
  '14': { chapter: 'V', kinds: ['right', 'exception'], gdpr: ['16'], refs: ['8.2', '15'] },
  '15': {
    chapter: 'V',
    kinds: ['content'],
    gdpr: ['12(2)', '12(6)', '16'],
    refs: ['14', '38.2', '42', '44'],
  },
  '16': { chapter: 'V', kinds: ['information'], refs: ['37'] },
  // VI. Erasure
  '17': { chapter: 'VI', kinds: ['right', 'condition'], gdpr: ['17(1)'], refs: ['8.3', '18', '19'] },
  '17.1': { chapter: 'VI', kinds: ['condition'], gdpr: ['17(1)(a)'], refs: ['21.3'] },
  '17.2': { chapter: 'VI', kinds: ['condition'], gdpr: ['7(3)', '17(1)(b)'], refs: ['33'] },
  '17.3': { chapter: 'VI', kinds: ['condition'], gdpr: ['17(1)(c)', '21(1)'], refs: ['26', '27'] },
  '17.4': { chapter: 'VI', kinds: ['condition'], gdpr: ['17(1)(d)'], refs: ['21.2'] },
  '18': { chapter: 'VI', kinds: ['exception'], gdpr: ['17(3)'], refs: ['9', '17'] },
  '18.1': { chapter: 'VI', kinds: ['exception'], gdpr: ['9(2)(h)', '17(3)(c)'] },
  '18.2': { chapter: 'VI', kinds: ['exception'], gdpr: ['17(3)(b)'], refs: ['9'] },
  '18.3': { chapter: 'VI', kinds: ['exception'], gdpr: ['17(3)(e)'] },
  '19': {
    chapter: 'VI',
    kinds: ['content'],
    gdpr: ['12(2)', '12(6)', '17(1)'],
    refs: ['17', '38.3', '42', '44'],
  },
  '20': { chapter: 'VI', kinds: ['information'], refs: ['37'] },
  // VII. Restriction
  '21': { chapter: 'VII', kinds: ['right', 'condition'], gdpr: ['18(1)'], refs: ['8.4', '24'] },
  '21.1': { chapter: 'VII', kinds: ['condition', 'time-limit'], gdpr: ['18(1)(a)'], refs: ['14', '47'] },
  '21.2': { chapter: 'VII', kinds: ['condition'], gdpr: ['18(1)(b)'], refs: ['17', '17.4'] },
  '21.3': { chapter: 'VII', kinds: ['condition'], gdpr: ['18(1)(c)'], refs: ['17.1'] },
  '22': { chapter: 'VII', kinds: ['exception'], gdpr: ['18(2)'], refs: ['1.4', '23'] },
  '23': { chapter: 'VII', kinds: ['duty', 'exception', 'time-limit'], gdpr: ['18(2)'], refs: ['1.4', '22'] },
  '24': {
    chapter: 'VII',
    kinds: ['content', 'time-limit'],
    gdpr: ['12(2)', '12(6)', '18(1)'],
    refs: ['21', '38.4', '42', '44'],
  },
  '25': { chapter: 'VII', kinds: ['information'], refs: ['37'] },
  // VIII. Objection
  '26': { chapter: 'VIII', kinds: ['right', 'condition'], gdpr: ['6(1)(f)', '21(1)'], refs: ['8.5', '27'] },
  '27': { chapter: 'VIII', kinds: ['exception'], gdpr: ['21(1)'], refs: ['26'] },
  '28': {
    chapter: 'VIII',
    kinds: ['content'],
    gdpr: ['12(2)', '12(6)', '21(1)'],
    refs: ['26', '38.5', '42', '44'],
  },
  '29': { chapter: 'VIII', kinds: ['information'], refs: ['37'] },
  // IX. Portability
  '30': { chapter: 'IX', kinds: ['right', 'condition'], gdpr: ['20(1)', '20(2)'], refs: ['8.6', '31'] },
  '30.1': { chapter: 'IX', kinds: ['condition'], gdpr: ['20(1)(a)'] },
  '30.2': { chapter: 'IX', kinds: ['condition'], gdpr: ['20(1)(b)'] },
  '31': {
    chapter: 'IX',
    kinds: ['content'],
    gdpr: ['12(2)', '12(6)', '20(1)', '20(2)'],
    refs: ['30', '38.6', '42', '44'],
  },
  '32': { chapter: 'IX', kinds: ['information'], refs: ['37'] },
  // X. Withdrawal of consent
  '33': { chapter: 'X', kinds: ['right', 'condition'], gdpr: ['7(3)'], refs: ['8.7'] },
  '34': { chapter: 'X', kinds: ['exception'], gdpr: ['7(3)'], refs: ['33'] },
  '35': {
    chapter: 'X',
    kinds: ['content'],
    gdpr: ['7(3)', '12(2)', '12(6)'],
    refs: ['33', '38.7', '42', '44'],
  },
  '36': { chapter: 'X', kinds: ['information'], refs: ['37'] },
  // XI. Requests
  '37': { chapter: 'XI', kinds: ['scope'], gdpr: ['12'], refs: ['8'] },
  '38': {
    chapter: 'XI',
    kinds: ['content', 'right'],
    gdpr: ['12(2)'],
    refs: ['8', '12', '15', '19', '24', '28', '31', '35'],
  },
  '38.1': { chapter: 'XI', kinds: ['content'], refs: ['12'] },
  '38.2': { chapter: 'XI', kinds: ['content'], refs: ['15'] },
  '38.3': { chapter: 'XI', kinds: ['content'], refs: ['19'] },
  '38.4': { chapter: 'XI', kinds: ['content'], refs: ['24'] },
  '38.5': { chapter: 'XI', kinds: ['content'], refs: ['28'] },
  '38.6': { chapter: 'XI', kinds: ['content'], refs: ['31'] },
  '38.7': { chapter: 'XI', kinds: ['content'], refs: ['35'] },
  '39': { chapter: 'XI', kinds: ['channel'], gdpr: ['12(2)'], refs: ['38'] },
  '40': { chapter: 'XI', kinds: ['right', 'duty'], gdpr: ['12(2)'], refs: ['45'] },
  '41': { chapter: 'XI', kinds: ['duty', 'time-limit', 'power'], gdpr: ['12(3)'], refs: ['5', '47'] },
  '42': {
    chapter: 'XI',
    kinds: ['channel', 'duty'],
    gdpr: ['12(1)', '12(3)'],
    refs: ['12', '15', '19', '24', '28', '31', '35'],
  },
  '43': { chapter: 'XI', kinds: ['duty', 'power'], gdpr: ['12(5)'] },
  '43.1': { chapter: 'XI', kinds: ['power', 'time-limit', 'duty'], gdpr: ['12(4)', '12(5)(b)'] },
  '43.2': { chapter: 'XI', kinds: ['power'], gdpr: ['12(5)(a)'] },
  '44': { chapter: 'XI', kinds: ['duty', 'power', 'time-limit', 'content'], gdpr: ['11', '12(2)', '12(6)'] },
  '45': { chapter: 'XI', kinds: ['power', 'time-limit', 'duty'], gdpr: ['12(2)'], refs: ['40'] },
  '46': { chapter: 'XI', kinds: ['duty'], gdpr: ['24', '29'], refs: ['41', '43.1', '44', '45'] },
  '47': {
    chapter: 'XI',
    kinds: ['duty', 'content', 'right'],
    gdpr: ['12(3)', '12(4)'],
    refs: ['41', '42', '48'],
  },
  // XII. Complaints
  '48': { chapter: 'XII', kinds: ['duty', 'right', 'condition'], refs: ['41', '43.1', '44', '45', '47'] },
  '49': { chapter: 'XII', kinds: ['content'], refs: ['47', '48'] },
  '50': { chapter: 'XII', kinds: ['channel'], refs: ['48'] },
  '51': { chapter: 'XII', kinds: ['right', 'duty'], refs: ['57'] },
  '52': { chapter: 'XII', kinds: ['time-limit'], gdpr: ['12(3)'], refs: ['41'] },
  '53': { chapter: 'XII', kinds: ['channel'], refs: ['42'] },
  '54': { chapter: 'XII', kinds: ['duty'], gdpr: ['12(5)'] },
  '55': { chapter: 'XII', kinds: ['duty', 'power'], gdpr: ['12(6)'], refs: ['44'] },
  '56': { chapter: 'XII', kinds: ['duty', 'time-limit'], refs: ['48', '49', '59'] },
  '57': { chapter: 'XII', kinds: ['power', 'time-limit', 'duty'], refs: ['51'] },
  '58': { chapter: 'XII', kinds: ['duty'], refs: ['46'] },
  '59': { chapter: 'XII', kinds: ['duty', 'content'], refs: ['47'] },
  // XIII. Final provisions
  '60': { chapter: 'XIII', kinds: ['duty'], refs: ['38', '46', '58'] },
  '61': { chapter: 'XIII', kinds: ['information', 'channel'], gdpr: ['12(1)'], refs: ['6'] },
  '62': { chapter: 'XIII', kinds: ['information'] },
} as const satisfies Readonly<Record<AdakavasNumber, ClauseEntry<AdakavasChapter, AdakavasNumber>>>)
