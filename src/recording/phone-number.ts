/** A number of a Lithuanian line: after the trunk prefix 8 or 0, or after 370, with or without that prefix
 * and the plus, which exchanges leave out. */
const lithuanian = /^(?:[08]|\+?370[08]?)(\d{8})$/u
const international = /^\+(?!370)[1-9]\d{6,14}$/u

/**
 * Writes a telephone number in E.164, so that two ways of writing one number compare equal.
 *
 * A number as people write it goes in, with spaces, hyphens, dots, slashes or brackets: in international form (`+370…` or
 * `00370…`), also as exchanges give it (`370…`), or as dialled inside Lithuania (`8 37 …`, `(0 37) …`). It comes out as `+` and digits, or as
 * `null` where it is no telephone number.
 *
 * @category Recording
 * @see Kaunas clauses 1, 8.1
 * @example
 * ```ts
 * import { e164 } from 'privacy-rulebook/recordings'
 *
 * e164('8 37 55 12 41') // => '+37037551241'
 * e164('+370 37 328195') // => '+37037328195'
 * e164('the office') // => null
 * ```
 */
export function e164(number: string): string | null {
  const given: unknown = number
  if (typeof given !== 'string') return null
  const digits = given.replace(/[\s().\-–/]/gu, '').replace(/^00/u, '+')
  if (international.test(digits)) return digits
  const [, subscriber] = lithuanian.exec(digits) ?? []
  return subscriber === undefined ? null : `+370${subscriber}`
}

/** The digits in which a number is written, with and without what leads to it. */
function spellingsOf(number: string): readonly string[] {
  const [, subscriber] = /^\+370(\d{8})$/u.exec(number) ?? []
  if (subscriber === undefined) return [number.slice(1), `00${number.slice(1)}`]
  return ['', '8', '0', '370', '3708', '3700', '00370', '003708', '003700'].map(
    (lead) => `${lead}${subscriber}`,
  )
}

/**
 * Whether a name says a telephone number in E.164, in any spelling: with or without what leads to it, with separators,
 * among other words.
 */
export function spells(name: string, number: string): boolean {
  const runs =
    name
      .normalize('NFKC')
      .replace(/[^\p{L}\d]/gu, '')
      .match(/\d+/gu) ?? []
  const spellings = spellingsOf(number)
  return runs.some((run) => spellings.includes(run))
}
