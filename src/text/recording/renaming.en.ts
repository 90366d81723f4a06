import type { DocumentWords } from '../../documents/index.js'

/** What the Rules do, as one document does it. */
const singular: Readonly<Record<string, string>> = { do: 'does', say: 'says', set: 'sets', differ: 'differs' }

/** The words of sentences on recorded calls for the document and the institution of others. */
export function renaming({ en }: DocumentWords): (text: string) => string {
  if (en === undefined) return (text) => text
  const { document, institution, plural } = en
  const verb = (word: string): string => (plural ? word : (singular[word] ?? word))
  return (text) =>
    text
      .replace(/\bthe Centre\b/gu, institution)
      .replace(/\bthe Rules\b(?: (do|say|set|differ)\b)?/gu, (_, word: string | undefined) =>
        word === undefined ? document : `${document} ${verb(word)}`,
      )
}
