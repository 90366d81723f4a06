import type { PlainDate } from '../../calendar/index.js'
import type { Reply } from '../../case/index.js'
import { deepFreeze } from '../../core/index.js'
import type { ClauseRef } from '../../documents/index.js'

/**
 * Every element that a letter can carry, in the order in which its blocks stand.
 *
 * @category Letters
 * @example
 * ```ts
 * import { letterElements } from 'privacy-rulebook/text'
 *
 * letterElements.indexOf('outcome') < letterElements.indexOf('remedies') // => true
 * ```
 */
export const letterElements = /* @__PURE__ */ Object.freeze([
  'outcome',
  'refusal',
  'extension',
  'inquiry',
  'fee',
  'continued-processing',
  'recorded',
  'not-recorded',
  'extent',
  'effective-from',
  'implementation',
  'measures',
  'term',
  'consequence',
  'costs',
  'existing-reasons',
  'important-reasons',
  'reasons',
  'further-reasons',
  'new-limit',
  'gdpr-information',
  'controller',
  'purpose',
  'basis',
  'storage',
  'right-to-refuse',
  'rights-of-callers',
  'supervisory-authority',
  'in-person',
  'by-email',
  'reply',
  'complaint-right',
  'remedies',
  'data-protection-officer',
] as const)

/** An element that a letter can carry.
 *
 * @category Letters */
export type LetterElement = (typeof letterElements)[number]

/** The complaint to the institution, and, as the GDPR asks, the supervisory authority and the court. */
const remedies = { 'complaint-right': 'adakavas:48', remedies: 'gdpr:12(4)' } as const
/** What the GDPR alone gives. */
const outside = { remedies: 'gdpr:12(4)' } as const

/**
 * The mandatory elements of every kind of letter, each with the clause that asks for it.
 *
 * What the documents don't ask for in words is here too where a letter can't do without: the reasons of a refusal
 * under clause 43.1, the new last day of an extension, and what the GDPR asks for.
 *
 * @category Letters
 * @see Adakavas clauses 23, 41, 43 to 45, 47, 52, 55 to 57, 59; Kaunas clauses 6, 7; GDPR 12(4), 13
 * @example
 * ```ts
 * import { mandatoryElements } from 'privacy-rulebook/text'
 *
 * mandatoryElements['request-granted']
 * // => { outcome: 'adakavas:47', extent: 'adakavas:47', implementation: 'adakavas:47' }
 * ```
 */
export const mandatoryElements = /* @__PURE__ */ deepFreeze({
  'request-granted': { outcome: 'adakavas:47', extent: 'adakavas:47', implementation: 'adakavas:47' },
  'request-granted-in-part': {
    outcome: 'adakavas:47',
    extent: 'adakavas:47',
    implementation: 'adakavas:47',
    reasons: 'adakavas:47',
    'complaint-right': 'adakavas:47',
    remedies: 'gdpr:12(4)',
  },
  'request-rejected': {
    outcome: 'adakavas:47',
    reasons: 'adakavas:47',
    'complaint-right': 'adakavas:47',
    remedies: 'gdpr:12(4)',
  },
  'request-extension': {
    extension: 'adakavas:41',
    'important-reasons': 'adakavas:41',
    'new-limit': 'adakavas:41',
    ...remedies,
  },
  'request-identity-inquiry': {
    inquiry: 'adakavas:44',
    measures: 'adakavas:44',
    term: 'adakavas:44',
    ...remedies,
  },
  'request-unfounded': { refusal: 'adakavas:43.1', reasons: 'adakavas:43.1', ...remedies },
  'request-unidentified': { refusal: 'adakavas:44', reasons: 'adakavas:44', ...remedies },
  'request-unauthorised': { refusal: 'adakavas:45', reasons: 'adakavas:45', ...remedies },
  'fee-demand': { fee: 'adakavas:43.2', costs: 'adakavas:43.2', ...remedies },
  'continued-processing': {
    'continued-processing': 'adakavas:23',
    'existing-reasons': 'adakavas:23',
    ...outside,
  },
  'complaint-upheld': { outcome: 'adakavas:59', extent: 'adakavas:59', implementation: 'adakavas:59' },
  'complaint-upheld-in-part': {
    outcome: 'adakavas:59',
    extent: 'adakavas:59',
    implementation: 'adakavas:59',
    reasons: 'adakavas:59',
    'complaint-right': 'adakavas:47',
    remedies: 'gdpr:12(4)',
  },
  'complaint-upheld-request-rejected': {
    outcome: 'adakavas:59',
    reasons: 'adakavas:59',
    'complaint-right': 'adakavas:47',
    remedies: 'gdpr:12(4)',
  },
  'complaint-dismissed': { outcome: 'adakavas:59', reasons: 'adakavas:59', ...outside },
  'complaint-extension': {
    extension: 'adakavas:52',
    'important-reasons': 'adakavas:52',
    'new-limit': 'adakavas:52',
    ...outside,
  },
  'complaint-identity-inquiry': {
    inquiry: 'adakavas:55',
    measures: 'adakavas:55',
    term: 'adakavas:55',
    ...outside,
  },
  'complaint-repeat': { refusal: 'adakavas:56', reasons: 'adakavas:56', ...outside },
  'complaint-unidentified': { refusal: 'adakavas:55', reasons: 'adakavas:55', ...outside },
  'complaint-unauthorised': { refusal: 'adakavas:57', reasons: 'adakavas:57', ...outside },
  'call-recording-notice': {
    recorded: 'kaunas:7',
    'gdpr-information': 'gdpr:13',
    controller: 'gdpr:13',
    purpose: 'gdpr:13',
    basis: 'gdpr:13(1)(c)',
    storage: 'gdpr:13',
    'right-to-refuse': 'gdpr:13',
    'rights-of-callers': 'gdpr:13(2)(b)',
    'supervisory-authority': 'gdpr:13(2)(d)',
  },
  'call-alternatives': { 'in-person': 'kaunas:6', 'by-email': 'kaunas:6' },
} as const satisfies Readonly<Record<string, Readonly<Partial<Record<LetterElement, ClauseRef>>>>>)

/** A kind of letter.
 *
 * @category Letters */
export type LetterKind = keyof typeof mandatoryElements

/** The elements that a letter of a kind can't be without.
 *
 * @category Letters */
export type MandatoryElement<K extends LetterKind> = keyof (typeof mandatoryElements)[K] & LetterElement

/** Elements that a letter may carry besides.
 *
 * @category Letters */
export type OptionalElement =
  | 'effective-from'
  | 'further-reasons'
  | 'consequence'
  | 'reasons'
  | 'not-recorded'
  | 'reply'
  | 'data-protection-officer'

/** Whom a letter addresses.
 *
 * @category Letters */
export type Addressee = 'subject' | 'representative' | 'caller'

/** What comes from the document, and what from the GDPR besides.
 *
 * @category Letters */
export type BlockSource = 'document' | 'gdpr'

/** A paragraph that carries one element.
 *
 * @category Letters */
export interface LetterParagraph {
  readonly kind: 'paragraph'
  /** The element that it carries. */
  readonly element: LetterElement
  /** Where what it says comes from. */
  readonly source: BlockSource
  /** Whole sentences, one after another. */
  readonly sentences: readonly string[]
  /** The clauses that it names. */
  readonly clauses: readonly ClauseRef[]
}

/** A list that carries one element.
 *
 * @category Letters */
export interface LetterList {
  readonly kind: 'list'
  /** The element that it carries. */
  readonly element: LetterElement
  /** Where what it says comes from. */
  readonly source: BlockSource
  /** The words before the items; they end with a colon. */
  readonly lead: string
  /** The items, each a whole sentence or several. */
  readonly items: readonly string[]
  /** The clauses that it names. */
  readonly clauses: readonly ClauseRef[]
}

/** A part of a letter: it carries one element.
 *
 * @category Letters */
export type LetterBlock = LetterParagraph | LetterList

/**
 * A letter, notice or spoken text that a document requires: frozen JSON, with every mandatory element in a block of
 * its own.
 *
 * @category Letters
 */
export interface Letter<K extends LetterKind = LetterKind> {
  readonly kind: K
  /** The language as a BCP 47 tag. */
  readonly language: string
  /** The representative for clauses 45 and 57, the caller for calls, the data subject for all else. */
  readonly addressee: Addressee
  /** To whom, by which way and to which address it goes; `null` where the record holds none. */
  readonly reply: Reply | null
  /** The day it is sent; `null` for what is told in every call. */
  readonly on: PlainDate | null
  /** The lines above the heading: who writes, to whom, and the day. */
  readonly head: readonly string[]
  readonly heading: string
  readonly blocks: readonly LetterBlock[]
}

/** To whom each kind goes: the representative where clauses 45 and 57 say so. */
export function addresseeOf(kind: LetterKind): Addressee {
  if (kind === 'request-unauthorised' || kind === 'complaint-unauthorised') return 'representative'
  return kind === 'call-recording-notice' || kind === 'call-alternatives' ? 'caller' : 'subject'
}
