import { plainly } from '../../core/given.js'
import { harmless } from '../kit/host-words.js'
import type { Letter } from './letter.js'

/**
 * Renders a letter as plain text: the lines of its head, its heading, and its blocks, an empty line between them.
 *
 * @param letter - A letter.
 * @returns The text; the same letter always gives the same.
 * @category Letters
 * @example
 * ```ts
 * import { letters, renderText } from 'privacy-rulebook/text'
 * import { lt } from 'privacy-rulebook/text/lt'
 *
 * const settings = { institution: { name: 'Centras' }, email: 'centras@pavyzdys.lt' }
 * renderText(letters.callAlternatives(lt, settings)).split('\n').at(-1)
 * // => 'Galite kreiptis ir raštu – elektroniniu paštu centras@pavyzdys.lt (Taisyklių 6 punktas).'
 * ```
 */
export function renderText(letter: Letter): string {
  return plainly('letter', 'a letter', letter, () => asText(letter))
}

function asText({ head, heading, blocks }: Letter): string {
  const said = blocks.map((block) =>
    block.kind === 'list'
      ? [block.lead, ...block.items.map((item) => `– ${item}`)].join('\n')
      : block.sentences.join(' '),
  )
  return harmless([head.join('\n'), heading, ...said].join('\n\n'))
}

/**
 * Renders a letter as Markdown: the heading as one, lists as lists; whatever a host's own words hold, it stays text.
 *
 * @param letter - A letter.
 * @returns CommonMark; the marks of Markdown inside the words are escaped.
 * @category Letters
 * @example
 * ```ts
 * import { letters, renderMarkdown } from 'privacy-rulebook/text'
 * import { en } from 'privacy-rulebook/text/en'
 *
 * const settings = { institution: { name: '# The *Centre*' }, email: 'calls@example.com' }
 * renderMarkdown(letters.callAlternatives(en, settings)).split('\n')[0] // => '\\# The \\*Centre\\*\\'
 * ```
 */
export function renderMarkdown(letter: Letter): string {
  return plainly('letter', 'a letter', letter, () => asMarkdown(letter))
}

function asMarkdown({ head, heading, blocks }: Letter): string {
  const said = blocks.map((block) =>
    block.kind === 'list'
      ? `${escaped(block.lead)}\n\n${block.items.map((item) => `- ${escaped(item)}`).join('\n')}`
      : escaped(block.sentences.join(' ')),
  )
  // A backslash at the end of a line breaks it.
  return harmless([head.map(escaped).join('\\\n'), `# ${escaped(heading)}`, ...said].join('\n\n'))
}

/** Words as Markdown that shows just them: marks that work anywhere, and those that work at the start of a line. */
function escaped(words: string): string {
  return words
    .replace(/[\\`*_[\]<>|~$&#]/gu, '\\$&')
    .replace(/^[-+=]/u, '\\$&')
    .replace(/^(\d{1,9})([.)])/u, '$1\\$2')
}
