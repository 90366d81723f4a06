import type { LetterBlock } from './letter.js'
import type { LettersTexts } from './texts.js'

/** A short name in brackets, before or after which nothing but the citation stands. */
const cited = (short: string): RegExp =>
  new RegExp(`(\\((?:[^()]*[\\s,])?)${short}(?=[\\s,](?:[^()]|\\([^()]*\\))*\\)|\\))`, 'u')

/**
 * The blocks with the first citation of each document in full, and the short name to come: who gets a letter need not
 * know what the documents are called.
 */
export function introduced(
  blocks: readonly LetterBlock[],
  names: LettersTexts['firstMention'],
): readonly LetterBlock[] {
  // Two documents can be called alike: one that the letter does not cite is never introduced. Nothing is called as the GDPR.
  const documents = new Set(blocks.flatMap(({ clauses }) => clauses.map((clause) => clause.split(':', 1)[0])))
  let open = Object.entries(names).flatMap(([id, name]) =>
    id === 'gdpr' || documents.has(name.of ?? id) ? [name] : [],
  )
  const inFull = (words: string): string => {
    let said = words
    open = open.filter(({ short, full }) => {
      const found = cited(short)
      if (!found.test(said)) return true
      said = said.replace(found, (_, before: string) => `${before}${full}`)
      return false
    })
    return said
  }
  return blocks.map((block) =>
    block.kind === 'list'
      ? { ...block, lead: inFull(block.lead), items: block.items.map(inFull) }
      : { ...block, sentences: block.sentences.map(inFull) },
  )
}
