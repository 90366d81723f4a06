import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

const WORDS = 9
const BYTES = 5

/**
 * The first bytes of the SHA-256 of every nine consecutive words of the two documents, in small letters and without
 * punctuation: enough to recognise words that were copied, and nothing that could be read.
 */
const fingerprints: ReadonlySet<string> = (() => {
  const file = new URL('../vectors/nine-words.txt', import.meta.url)
  const bytes = Buffer.from(readFileSync(file, 'utf8').replaceAll('\n', ''), 'base64')
  return new Set(
    Array.from({ length: bytes.length / BYTES }, (_, index) =>
      bytes.subarray(index * BYTES, (index + 1) * BYTES).toString('hex'),
    ),
  )
})()

const fingerprint = (words: string): string =>
  createHash('sha256').update(words).digest().subarray(0, BYTES).toString('hex')

/** Every nine consecutive words of a text that stand in one of the documents too. */
export function copiedWords(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words
    .map((_, index) => words.slice(index, index + WORDS))
    .filter(({ length }) => length === WORDS)
    .map((run) => run.join(' '))
    .filter((run) => fingerprints.has(fingerprint(run)))
}
