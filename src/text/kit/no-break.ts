/** A space at which no line breaks. */
export const noBreak = '\u00a0'
