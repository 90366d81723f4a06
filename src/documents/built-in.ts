import { plainDate } from '../calendar/index.js'
import { asOwn } from '../core/freeze.js'
import { recordOf } from '../core/records.js'
import { adakavasNumbers } from './adakavas-numbers.js'
import { gdprArticles } from './gdpr.js'
import { documentFrom } from './institution-document.js'
import { kaunasNumbers } from './kaunas-numbers.js'
import type { DocumentWords, InstitutionWords, LithuanianNoun } from './words.js'

/**
 * The data-subject-rights procedure of the Adakavas social services home as a document; its copy bears no date.
 *
 * It has the numbers of its clauses; what is known of each, `clause` and `adakavasClauses` tell.
 *
 * @category Documents
 * @example
 * ```ts
 * import { adakavasDocument } from 'privacy-rulebook'
 *
 * adakavasDocument.clause('17.3') // => 'adakavas:17.3'
 * ```
 */
export const adakavasDocument = /* @__PURE__ */ documentFrom({
  id: 'adakavas',
  version: '1',
  address: null,
  date: null,
  clauses: /* @__PURE__ */ recordOf(adakavasNumbers, {}),
  words: {
    lt: {
      document: {
        nominative: 'Aprašas',
        genitive: 'Aprašo',
        dative: 'Aprašui',
        accusative: 'Aprašą',
        instrumental: 'Aprašu',
        locative: 'Apraše',
      },
      title: 'Duomenų subjektų teisių įgyvendinimo tvarkos aprašo',
      institution: {
        nominative: 'Įstaiga',
        genitive: 'Įstaigos',
        dative: 'Įstaigai',
        accusative: 'Įstaigą',
        instrumental: 'Įstaiga',
        locative: 'Įstaigoje',
      },
      gender: 'feminine',
    },
    en: {
      document: 'the Procedure',
      plural: false,
      title: 'the procedure on the rights of data subjects',
      institution: 'the Institution',
    },
  },
})

/**
 * The call-recording rules of the Kaunas district social services centre as a document.
 *
 * It has the numbers of its clauses; what is known of each, `clause` and `kaunasClauses` tell.
 *
 * @category Documents
 * @example
 * ```ts
 * import { kaunasDocument } from 'privacy-rulebook'
 *
 * kaunasDocument.clause('12.3') // => 'kaunas:12.3'
 * kaunasDocument.date // => '2023-12-14'
 * ```
 */
export const kaunasDocument = /* @__PURE__ */ documentFrom({
  id: 'kaunas',
  version: '1',
  address: null,
  date: /* @__PURE__ */ plainDate('2023-12-14'),
  clauses: /* @__PURE__ */ recordOf(kaunasNumbers, {}),
  words: {
    lt: {
      document: {
        nominative: 'Taisyklės',
        genitive: 'Taisyklių',
        dative: 'Taisyklėms',
        accusative: 'Taisykles',
        instrumental: 'Taisyklėmis',
        locative: 'Taisyklėse',
      },
      title: 'Automatiniu būdu įrašomų telefoninių pokalbių duomenų tvarkymo taisyklių',
      institution: {
        nominative: 'Centras',
        genitive: 'Centro',
        dative: 'Centrui',
        accusative: 'Centrą',
        instrumental: 'Centru',
        locative: 'Centre',
      },
      gender: 'masculine',
    },
    en: {
      document: 'the Rules',
      plural: true,
      title: 'the rules on the data of telephone calls that are recorded automatically',
      institution: 'the Centre',
    },
  },
})

/** An abbreviation, which no case changes. */
const unchanging = (name: string): LithuanianNoun => ({
  nominative: name,
  genitive: name,
  dative: name,
  accusative: name,
  instrumental: name,
  locative: name,
})

const gdprWords = {
  lt: {
    document: /* @__PURE__ */ unchanging('BDAR'),
    title: 'Bendrojo duomenų apsaugos reglamento',
    institution: {
      nominative: 'duomenų valdytojas',
      genitive: 'duomenų valdytojo',
      dative: 'duomenų valdytojui',
      accusative: 'duomenų valdytoją',
      instrumental: 'duomenų valdytoju',
      locative: 'pas duomenų valdytoją',
    },
    gender: 'masculine',
  },
  en: {
    document: 'the GDPR',
    plural: false,
    title: 'the General Data Protection Regulation',
    institution: 'the controller',
  },
} as const satisfies DocumentWords

/**
 * The General Data Protection Regulation as a document: the provisions of it that can be cited.
 *
 * @category Documents
 * @example
 * ```ts
 * import { gdprDocument } from 'privacy-rulebook'
 *
 * gdprDocument.clause('12(3)') // => 'gdpr:12(3)'
 * ```
 */
export const gdprDocument = /* @__PURE__ */ documentFrom({
  id: 'gdpr',
  version: '2016/679',
  address: null,
  date: /* @__PURE__ */ plainDate('2018-05-25'),
  clauses: /* @__PURE__ */ recordOf(gdprArticles, {}),
  words: gdprWords,
})

/** The GDPR, with the institution called by its own words. */
export const gdprDocumentOf = ({ lt, en }: InstitutionWords): typeof gdprDocument =>
  documentFrom({
    id: 'gdpr',
    version: gdprDocument.version,
    address: gdprDocument.address,
    date: gdprDocument.date,
    clauses: gdprDocument.clauses,
    words: {
      lt: { ...gdprWords.lt, ...asOwn(lt ?? {}) },
      en: { ...gdprWords.en, ...asOwn(en ?? {}) },
    },
  })
