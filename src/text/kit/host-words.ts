/** The areas of Unicode whose letters run from right to left. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/** What stands between isolates as they should be, and every other control of the direction. */
const isolates = /(\u2068[^\p{Bidi_Control}]*\u2069)|\p{Bidi_Control}/gu

/**
 * Words of a host for the inside of a sentence. Controls of their direction are left out: nobody sees them, and they
 * could turn around what stands beside them. Words that run from right to left are isolated, so that the sentence around
 * them reads on as it should.
 */
export function isolated(words: string): string {
  const plain = words.replace(/\p{Bidi_Control}/gu, '')
  return rightToLeft.test(plain) ? `\u2068${plain}\u2069` : plain
}

/** A text in which controls of the direction stand only as {@link isolated} sets them. */
export const harmless = (text: string): string => text.replace(isolates, '$1')
