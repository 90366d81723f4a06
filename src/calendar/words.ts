/*
 * What counts as words and as a name. The quick patterns answer for printable ASCII, which most values are; only the
 * rest is looked at by the tables of Unicode. No pattern asks what is unassigned: that differs between engines.
 */

const somethingPrinted = /[!-~]/u
/**
 * Neither white space nor a control, invisible or half character, nor one that looks blank though no property says so:
 * the empty Braille pattern, the Brahmi number joiner, the hieroglyphic blanks, the Khitan filler, the null note head.
 */
const visible =
  /[^\p{White_Space}\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800\u{1107F}\u{13441}\u{13442}\u{16FE4}\u{1D159}]/u

/** What a name has to be, for a message. */
export const nameInWords =
  'a name written in one way: in NFC, with nothing invisible and no white space but spaces inside'

/** Whether a value is words of which there is something to see. */
export const isText = (value: unknown): value is string =>
  typeof value === 'string' && (somethingPrinted.test(value) || visible.test(value))

const printedName = /^[!-~](?:[ -~]*[!-~])?$/u
/**
 * What no name holds: what nobody sees, what turns the reading around, white space other than a space, and at its start
 * a mark that would join what stands before the name.
 */
const hidden =
  /^\p{M}|[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800\u{1107F}\u{13441}\u{13442}\u{16FE4}\u{1D159}]|[^\P{White_Space} ]/u

/**
 * Whether a value is a name written in the one way in which it can be: names are compared as they are written, so that
 * two ways of writing one would be two people.
 */
export const isName = (value: unknown): value is string =>
  typeof value === 'string' &&
  (printedName.test(value) ||
    (value !== '' && value.trim() === value && !hidden.test(value) && value.normalize('NFC') === value))

/** A telephone number in international form, in any spelling. */
const international = /^\+(?:370[08]?\d{8}|(?!370)[1-9]\d{6,14})$/u

/** Whether a name is a telephone number in international form, however its digits are set apart. */
export const isNumber = (name: string): boolean =>
  international.test(name.replace(/[\s().\-–/]/gu, '').replace(/^00/u, '+'))

/** What {@link isText} takes, as the source of a pattern with the flag `u`. */
export const textForm = (): string => visible.source

/** What {@link isName} takes, as the source of a pattern with the flag `u`; that it is in NFC, no pattern can say. */
export const nameForm = (): string => `^(?![\\p{M} ])(?:${visible.source}| )*${visible.source}$`

/** What {@link isNumber} takes, as the source of a pattern with the flag `u`. */
export const numberForm = (): string => {
  const apart = '[\\s().\\-–/]*'
  const digits = (each: string, times: string): string => `(?:${each}${apart})${times}`
  const ours = `3${apart}7${apart}0`
  const lithuanian = `${ours}${apart}${digits('[08]', '?')}${digits('\\d', '{8}')}`
  const other = `(?!${ours})${digits('[1-9]', '')}${digits('\\d', '{6,14}')}`
  return `^${apart}(?:\\+|0${apart}0)${apart}(?:${lithuanian}|${other})$`
}
