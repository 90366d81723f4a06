import type { PlainDate } from '../../calendar/index.js'
import { InvalidInputError } from '../../core/index.js'
import { isText } from '../../core/words.js'
import type { ClauseRef } from '../../documents/index.js'
import type { OwnRecordingRules } from '../../recording/index.js'
import { harmless } from '../kit/host-words.js'
import type { ReasonToJustify } from '../rights/subject-lines.js'

/** What a host names by an id of its own.
 *
 * @category Letters */
export type NamedById = 'item' | 'request' | 'complaint' | 'caller-request'

/** Turns an id of a host into the name that people read.
 *
 * @category Letters */
export type NameOf = (id: string, of: NamedById) => string

/** The slots of a letter that no record fills; one that is left out shows as a blank in the draft.
 *
 * @category Letters */
export interface LetterSlots {
  /** Who writes. */
  readonly institution: {
    readonly name: string
    /** The code of the legal person. */
    readonly code?: string
    readonly address?: string
    /** A telephone number, an e-mail address or both. */
    readonly contact?: string
    /** The e-mail address for complaints. */
    readonly email?: string
    readonly website?: string
  }
  /** The registration number. */
  readonly number?: string
  /** The day of a letter that tells of no act on record, such as a receipt; others have the day of their act. */
  readonly date?: PlainDate
  /** To whom, in the form that the language wants above a letter. */
  readonly addresseeName?: string
  /**
   * Whom a representative acts for to whom a letter goes, in the form that the language wants before the representative
   * (in Lithuanian the genitive); left out, the data subject is not named there.
   */
  readonly representedName?: string
  /** Where to; left out, the address by which the reply goes. */
  readonly addresseeAddress?: string
  /** The number of what is answered; left out, its id. */
  readonly reference?: string
  /** The heading; left out, the one of the kind. */
  readonly title?: string
  /** Who signs. */
  readonly signatory?: { readonly position: string; readonly name: string }
  /** Who prepared it, with telephone and e-mail. */
  readonly preparedBy?: string
  /** What is enclosed. */
  readonly annexes?: readonly string[]
  /**
   * Where and when data can be seen to which access is given; left out, a copy comes with the letter, or can be collected
   * at the institution where the decision is told by telephone.
   */
  readonly accessAt?: string
  /** Where the institution's document can be read; left out, its website. */
  readonly documentAt?: string
  /** How to reach the supervisory authority. */
  readonly authority?: string
  /** In what time one may complain to the supervisory authority, as words of a sentence; left out, nothing is said of it. */
  readonly authorityWithin?: string
  /** Which court, and where. */
  readonly court?: string
  /** In what time one may go to court, as words of a sentence ("within one month"); left out, nothing is said of it. */
  readonly courtWithin?: string
  /** The account for fees. */
  readonly account?: string
  /** The day by which a fee is to be paid. */
  readonly payBy?: PlainDate
  /** Where and when callers may listen to a recording. */
  readonly listenAt?: string
  /** What becomes of data once their restriction ends that was not for a correction, as a sentence. */
  readonly afterRestriction?: string
  /** Names for ids; left out, the ids stand in the letter. */
  readonly nameOf?: NameOf
  /**
   * What a reason rests on that no record holds: the act, the claim, the purpose. Left out, or where it has nothing to
   * say, a blank stands there, unless the officer gave reasons of their own.
   */
  readonly justificationOf?: (reason: ReasonToJustify) => string | undefined
  /**
   * What the right to object under the GDPR comes to, where the document gives none for the basis of the data: the outcome
   * first ("the objection is not granted, because …"), since no other sentence of the letter tells it.
   */
  readonly objectionUnderGdpr?: string
}

/** Whom to ask: a public authority or body has a data protection officer, anybody else may have one.
 *
 * @category Letters */
export type WithOfficer =
  | {
      /** Whether a public authority or body writes; left out, it does. */
      readonly body?: 'public'
      /** How to reach the data protection officer. */
      readonly dataProtectionOfficer: string
    }
  | { readonly body: 'private'; readonly dataProtectionOfficer?: string }

/**
 * What the letters of a host need that no record holds: who writes them, to whom, and whom to turn to.
 *
 * Nothing is built in that can age. A slot that is left empty shows as a blank (`________`), so that a draft is not sent
 * unfinished. The data protection officer is not among them: a public body must have one.
 *
 * @category Letters
 * @see GDPR 37(1)(a)
 */
export type LetterSettings = LetterSlots & WithOfficer

/**
 * What the notices to callers need.
 *
 * @category Letters
 * @see Kaunas clause 6
 */
export type CallSettings = LetterSettings & {
  /** The e-mail address to which a caller may write instead. */
  readonly email: string
}

/**
 * What the notices that a call is recorded need.
 *
 * @category Letters
 * @see Kaunas clauses 7, 10
 */
export type CallNoticeSettings = LetterSettings & {
  /**
   * The rules under which calls are recorded, of which the period is told; left out, the Kaunas rules. Of rules of an
   * institution's own what they rest on is told too, what is stored, and for what it is kept longer.
   */
  readonly rules?: Pick<OwnRecordingRules, 'retention'> &
    Partial<Pick<OwnRecordingRules, 'basis' | 'fields' | 'keptLonger'>>
  /** What calls are recorded for, under rules of an institution's own, as words of a sentence after a colon. */
  readonly purpose?: string
}

/** Words that would break a line, in a host's text, become a space: a line of a letter stays one line. */
const oneLine = (words: string): string =>
  harmless(words)
    .replace(/[\p{Cc}\u2028\u2029]/gu, ' ')
    .replace(/ {2,}/gu, ' ')
    .trim()

/** Words of a host that aren't empty. */
export function given(name: string, words: unknown, clause: ClauseRef | null = null): string {
  if (!isText(words)) throw new InvalidInputError(name, 'words that are not empty', words, clause)
  return oneLine(words)
}

/** Words of a host for a slot that may be left out. */
export const slot = (name: string, words: string | undefined, clause: ClauseRef | null = null) =>
  words === undefined ? null : given(name, words, clause)

/** Several words of a host, at least one and none of them empty. */
export function someGiven(
  name: string,
  words: readonly string[],
  clause: ClauseRef,
): readonly [string, ...string[]] {
  const [first, ...others] = words.map((word) => given(name, word, clause))
  if (first === undefined) throw new InvalidInputError(name, 'at least one', words, clause)
  return [first, ...others]
}

/** How to reach the data protection officer; `null` for a private body without one. */
export function officerIn({ body, dataProtectionOfficer }: LetterSettings, clause: ClauseRef): string | null {
  if (dataProtectionOfficer !== undefined)
    return given('dataProtectionOfficer', dataProtectionOfficer, clause)
  if (body === 'private') return null
  const expected = 'how to reach the data protection officer, whom a public body must have'
  throw new InvalidInputError('dataProtectionOfficer', expected, dataProtectionOfficer, 'gdpr:37(1)(a)')
}

/** What an id is called. */
export function namedBy({ nameOf }: LetterSettings): NameOf {
  return (id, of) => (nameOf === undefined ? id : given('nameOf', nameOf(id, of)))
}
