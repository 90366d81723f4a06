import { plainly } from '../../core/given.js'
import { harmless } from '../kit/host-words.js'
import type { Letter } from './letter.js'

/**
 * Renders a letter as plain text: the lines of its head, its heading, its blocks and the lines of its foot, an empty line
 * between them; of what is heard, the sentences alone.
 *
 * @param letter - A letter.
 * @returns The text; the same letter always gives the same.
 * @category Letters
 * @example
 * ```ts
 * import { letters, renderText } from 'privacy-rulebook/text'
 * import { lt } from 'privacy-rulebook/text/lt'
 *
 * const settings = { institution: { name: 'Centras' }, dataProtectionOfficer: 'dap@pavyzdys.lt', email: 'centras@pavyzdys.lt' }
 * renderText(letters.callSpokenNotice(lt, { ...settings, institution: { name: 'Centras', website: 'centras.lt' } }))
 * // => 'Čia Centras. Jei sutiksite, pokalbį įrašysime, kad Jus kokybiškai aptarnautume, o prašymus ir skundus nagrinėtume objektyviai. Įrašą saugosime 6 mėnesius. Ar sutinkate, kad pokalbis būtų įrašytas? Jei nesutiksite arba neatsakysite, neįrašysime – galėsite atvykti arba parašyti el. paštu. Sutikimą galėsite bet kada atšaukti. Daugiau: centras.lt.'
 * ```
 */
export function renderText(letter: Letter): string {
  return plainly('letter', 'a letter', letter, () => asText(letter))
}

/** The parts of a letter that there are, an empty line between them. */
const parted = (parts: readonly string[]): string =>
  harmless(parts.filter((part) => part !== '').join('\n\n'))

/** The parts of a head: an empty line stands between them. */
const partsOf = (head: readonly string[]): readonly (readonly string[])[] =>
  head
    .join('\n')
    .split('\n\n')
    .map((part) => part.split('\n').filter((line) => line !== ''))

/** What is heard: the sentences alone. */
const heard = ({ blocks }: Letter): string =>
  harmless(
    blocks
      .flatMap((block) => (block.kind === 'list' ? [block.lead, ...block.items] : block.sentences))
      .join(' '),
  )

function asText(letter: Letter): string {
  const { kind, head, heading, blocks, foot } = letter
  if (kind === 'call-spoken-notice') return heard(letter)
  const said = blocks.map((block) =>
    block.kind === 'list'
      ? [block.lead, ...block.items.map((item) => `– ${item}`)].join('\n')
      : block.sentences.join(' '),
  )
  return parted([head.join('\n'), heading, ...said, foot.join('\n')])
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
 * const settings = {
 *   institution: { name: '# The *Centre*' }, dataProtectionOfficer: 'dpo@example.com', email: 'calls@example.com',
 * }
 * renderMarkdown(letters.callAlternatives(en, settings)).split('\n')[0] // => '\\# The \\*Centre\\* (the Centre)'
 * ```
 */
export function renderMarkdown(letter: Letter): string {
  return plainly('letter', 'a letter', letter, () => asMarkdown(letter))
}

function asMarkdown(letter: Letter): string {
  const { kind, head, heading, blocks, foot } = letter
  if (kind === 'call-spoken-notice') return escaped(heard(letter))
  const said = blocks.map((block) =>
    block.kind === 'list'
      ? `${escaped(block.lead)}\n\n${block.items.map((item) => `- ${escaped(item)}`).join('\n')}`
      : escaped(block.sentences.join(' ')),
  )
  // A backslash at the end of a line breaks it.
  const lines = (words: readonly string[]): string => words.map(escaped).join('\\\n')
  return parted([...partsOf(head).map(lines), `# ${escaped(heading)}`, ...said, lines(foot)])
}

/** Words as Markdown that shows just them: marks that work anywhere, and those that work at the start of a line. */
function escaped(words: string): string {
  return words
    .replace(/[\\`*_[\]<>|~$&#]/gu, '\\$&')
    .replace(/^[-+=]/u, '\\$&')
    .replace(/^(\d{1,9})([.)])/u, '$1\\$2')
}
