import type { PlainDate } from '../../calendar/index.js'
import type { Reply } from '../../case/index.js'
import type { ClauseRef } from '../../documents/index.js'
import type { LetterElement } from './letter-elements.js'
import type { LetterKind } from './mandatory-elements.js'

/** Elements that a letter may carry besides.
 *
 * @category Letters */
export type OptionalElement =
  | 'effective-from'
  | 'after-withdrawal'
  | 'further-reasons'
  | 'objection-under-gdpr'
  | 'consequence'
  | 'next-steps'
  | 'left-open'
  | 'reasons'
  | 'not-recorded'
  | 'more'
  | 'listeners'
  | 'listening'
  | 'complaint-right'
  | 'remedies'
  | 'reply'
  | 'data-protection-officer'

/** Whom a letter addresses.
 *
 * @category Letters */
export type Addressee = 'subject' | 'representative' | 'caller' | 'recipient'

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
  /** The representative for clauses 40, 45, 51 and 57, the caller for calls, who was given data, the data subject for all else. */
  readonly addressee: Addressee
  /** To whom, by which way and to which address it goes; `null` where the record holds none. */
  readonly reply: Reply | null
  /** The day it is sent; `null` for what is told in every call, and where the host gave none. */
  readonly on: PlainDate | null
  /**
   * The lines above the heading: who writes, to whom, the day, the number, and what is answered; an empty one between
   * these three.
   */
  readonly head: readonly string[]
  readonly heading: string
  readonly blocks: readonly LetterBlock[]
  /** The lines below the blocks: what is enclosed, who signs, and who prepared it. */
  readonly foot: readonly string[]
}

/** What is told of every call, so that it has neither addressee nor number nor signature. */
export const isNotice = (kind: LetterKind): boolean =>
  kind === 'call-recording-notice' || kind === 'call-alternatives' || kind === 'call-spoken-notice'

/** To whom each kind goes: the representative where clauses 40, 45, 51 and 57 say so. */
export function addresseeOf(kind: LetterKind): Addressee {
  switch (kind) {
    case 'request-unauthorised':
    case 'complaint-unauthorised':
    case 'request-authority':
    case 'complaint-authority':
      return 'representative'
    case 'recipient-notice':
      return 'recipient'
    case 'caller-answer':
    case 'caller-access':
    case 'call-recording-notice':
    case 'call-alternatives':
    case 'call-spoken-notice':
      return 'caller'
    default:
      return 'subject'
  }
}
