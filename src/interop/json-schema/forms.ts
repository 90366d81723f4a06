import { nameForm, numberForm, textForm } from '../../core/words.js'
import type { JsonSchema } from './json-schema.js'

/** Every year from 0001 to 9999 that has a 29 February, as a pattern. */
const leapYear = '(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)'

/** The days that exist, as a pattern: a format alone is no rule to every reader of schemas. */
const existingDay = [
  '^(?!0000)(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])',
  '(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)',
  `02-(?:0[1-9]|1\\d|2[0-8]))|${leapYear}-02-29)$`,
].join('|')

const text: JsonSchema = { type: 'string', pattern: textForm() }
const name: JsonSchema = { type: 'string', pattern: nameForm() }

/** The forms of values that every schema has under the same names. */
export const forms = Object.freeze({
  day: { type: 'string', format: 'date', pattern: existingDay },
  text,
  name,
  'other-name': { ...name, not: { pattern: numberForm() } },
  cents: { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER },
  count: { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER },
  seed: { type: 'integer', minimum: 0, maximum: 0xffff_ffff },
  yes: { const: true },
  flag: { type: 'boolean' },
} satisfies Readonly<Record<string, JsonSchema>>)
