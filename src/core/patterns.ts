/** The forms of text that a shape can ask for, each with what it is in words, for a message. */
export const patterns = Object.freeze({
  time: Object.freeze({
    form: /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/u,
    expected: 'a time of day, such as "09:30" or "09:30:15"',
  }),
  phone: Object.freeze({
    form: /^\+[1-9]\d{6,14}$/u,
    expected: 'a telephone number in E.164, such as "+37037328195"',
  }),
  month: Object.freeze({
    form: /^(?!0000)\d{4}-(?:0[1-9]|1[0-2])$/u,
    expected: 'a calendar month, such as "2026-02"',
  }),
})

/** The name of a form of text.
 *
 * @category Core */
export type PatternName = keyof typeof patterns
