import type { Catalogue } from 'privacy-rulebook/text'
import { en } from 'privacy-rulebook/text/en'
import { lt } from 'privacy-rulebook/text/lt'

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** What the languages call the same things, by the names that the library has for them. */
function table(heading: string, wordsOf: (catalogue: Catalogue) => Readonly<Record<string, string>>): string {
  const english = wordsOf(en)
  const rows = Object.entries(wordsOf(lt)).map(([name, word]) =>
    row(`\`${name}\``, word, english[name] ?? ''),
  )
  return [`## ${heading}`, '', row('Name', 'Lithuanian', 'English'), row('---', '---', '---'), ...rows].join(
    '\n',
  )
}

/** The page of the words that the library has in both languages. */
export const wordsPage = (): string =>
  `${[
    '# The words of both languages',
    'What is called how, drawn from the catalogues of `privacy-rulebook/text`.',
    table('Rights and parts of them', ({ comparison }) => comparison.parts),
    table('Time limits', ({ comparison }) => comparison.limits),
    table('Commands of a request', ({ request }) => request.commands),
    table('Commands of a complaint', ({ complaint }) => complaint.commands),
    table('Commands of a recorded call', ({ recording }) => recording.commands),
  ].join('\n\n')}\n`
