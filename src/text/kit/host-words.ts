/** The areas of Unicode whose letters run from right to left. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/** Isolates as they should be, which end on the line that they begin on, and every other control of the direction. */
const isolates = /(\u2068[^\p{Bidi_Control}\p{Cc}\u2028\u2029]*\u2069)|\p{Bidi_Control}/gu

/** What begins a line or does worse, with the spaces after it. */
const breaks = /[\p{Cc}\u2028\u2029][\p{Cc}\u2028\u2029 ]*/gu

/**
 * Words of a host for the inside of a sentence. Controls of their direction are left out: nobody sees them, and they
 * could turn around what stands beside them; a new line, which would end the isolate, is a space. Words that run from right to left are isolated, so that the sentence around
 * them reads on as it should.
 */
export function isolated(words: string): string {
  const plain = words.replace(/\p{Bidi_Control}/gu, '').replace(breaks, ' ')
  return rightToLeft.test(plain) ? `\u2068${plain}\u2069` : plain
}

/** A text in which controls of the direction stand only as {@link isolated} sets them. */
export const harmless = (text: string): string => text.replace(isolates, '$1')
