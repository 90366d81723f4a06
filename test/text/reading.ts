import { expect } from 'vitest'
import type { ClauseRef } from '../../src/documents/index.js'
import type { Catalogue } from '../../src/text/index.js'

/** A text as a reader sees it: spaces at which no line breaks look like any other. */
export const seen = (text: string): string => text.replaceAll('\u00a0', ' ')

/** The sentences of a text; a date ends with a point too, but no capital letter follows it inside a sentence. */
const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.?!])\s+(?=\p{Lu})/u)

/** How a sentence shows that it cites a clause. */
const citing: Readonly<Record<string, RegExp>> = {
  lt: /(?:Aprašo|Taisyklių|BDAR) \d/u,
  en: /(?:clauses?|Articles?)\u00a0\d/u,
}

const engineWords =
  /\b(?:unknown|undefined|null|NaN|Infinity|node|rule|true|false|object Object|verdict|outcome)\b|\[|\]|\{|\}|\$|_/iu

const count = (text: string, mark: string): number => text.split(mark).length - 1

/**
 * A text that a person can be given: whole sentences, each with its clause, and nothing of the machine's. Of a paragraph
 * that cites once, `cites` is false.
 */
export function expectReadable(text: string, { language }: Catalogue, cites = true): void {
  expect(text).not.toBe('')
  expect(text).not.toMatch(engineWords)
  expect(text, 'an identifier').not.toMatch(/\p{Ll}\p{Lu}/u)
  expect(text, 'a code').not.toMatch(/\p{L}-\p{L}/u)
  expect(text, 'a day as the machine writes it').not.toMatch(/\d{4}-\d{2}/u)
  expect(text, 'a gap').not.toMatch(/ {2}|\s[,.;:)]|\(\s|,,|\.\.|\(\)|„“|“”/u)
  expect(count(text, '(')).toBe(count(text, ')'))
  if (language === 'lt') {
    expect(text).not.toMatch(/["”']/u)
    expect(count(text, '„')).toBe(count(text, '“'))
  } else {
    expect(text).not.toMatch(/["„']/u)
    expect(count(text, '“')).toBe(count(text, '”'))
  }
  for (const line of text.split('\n')) {
    const sentences = sentencesOf(line)
    for (const said of sentences) {
      expect(said, 'begins like a sentence').toMatch(/^[\p{Lu}„“€]/u)
      expect(said, 'ends like a sentence').toMatch(/[.?!]$/u)
    }
    // Sentences that rest on the same clauses cite them once, at their end.
    const last = sentences.at(-1)
    if (cites && last !== undefined) expect(last, 'cites a clause').toMatch(citing[language] ?? /never/u)
  }
}

/** A text that cites a clause somewhere. */
export const expectCites = (text: string, { language }: Catalogue): void =>
  expect(text, 'cites a clause').toMatch(citing[language] ?? /never/u)

/** A text with every number of a range of clauses: "17.1, 17.2, 17.3" for "17.1–17.3". */
export const withRangesSpelt = (text: string): string =>
  text.replace(
    /(?<![\d.])((?:\d+\.)*)(\d+)–((?:\d+\.)*)(\d+)(?!\d|\.\d)/gu,
    (range, within: string, first: string, ending: string, last: string) =>
      within === ending
        ? Array.from(
            { length: Number(last) - Number(first) + 1 },
            (_, index) => `${within}${Number(first) + index}`,
          ).join(', ')
        : range,
  )

/** A text that names a clause by its number. */
export function expectNames(words: string, clause: ClauseRef): void {
  const text = withRangesSpelt(words)
  const [document = '', number = ''] = clause.split(':')
  if (document === 'gdpr') {
    expect(text).toContain(number.split('(')[0])
    return
  }
  expect(text).toMatch(new RegExp(`(?<![\\d.])${number.replace('.', '\\.')}(?!\\d|\\.\\d)`, 'u'))
}
