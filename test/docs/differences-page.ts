import { differenceEffects, type GdprDifference, gdprDifferences } from 'privacy-rulebook'
import { explainDifference } from 'privacy-rulebook/text'
import { en } from 'privacy-rulebook/text/en'
import { lt } from 'privacy-rulebook/text/lt'
import { sentence } from '../../src/text/kit/sentences.js'

const meaning: Readonly<Record<GdprDifference['effect'], string>> = {
  narrower: 'the document gives the person less',
  wider: 'the document gives the person more',
  different: 'the document says it otherwise, to neither side',
  silent: 'the document says nothing where the GDPR says something',
}

const clauseOf = ({ clauses: [first] }: GdprDifference): number => Number(first.split(':')[1])

/** The parts of the page, each difference in the first that takes it. */
const parts: readonly (readonly [heading: string, takes: (one: GdprDifference) => boolean])[] = [
  ['The Rules: recorded calls', ({ clauses: [first] }) => first.startsWith('kaunas:')],
  ['The Procedure: terms, aims and the list of rights', (one) => clauseOf(one) < 10],
  ['The Procedure: the seven rights', (one) => clauseOf(one) < 39],
  ['The Procedure: requests', (one) => clauseOf(one) < 48],
  ['The Procedure: complaints', () => true],
]

const partOf = (one: GdprDifference): string => parts.find(([, takes]) => takes(one))?.[0] ?? ''

function entry(one: GdprDifference): string {
  const reading =
    one.reading === null ? '' : ` The reading \`${one.reading}\` changes it: see [Readings](readings.md).`
  return [
    `### \`${one.id}\``,
    '',
    `**${sentence(one.effect).slice(0, -1)}.** ${explainDifference(one, en)}${reading}`,
    '',
    `> ${sentence(lt.differences[one.id].effect)}`,
    '',
  ].join('\n')
}

/** The guide page of the differences from the GDPR. */
export function differencesPage(): string {
  const counts = differenceEffects.map(
    (effect) =>
      `- **${effect}** (${gdprDifferences.filter((one) => one.effect === effect).length}): ${meaning[effect]}`,
  )
  const headings = [...parts.slice(1), ...parts.slice(0, 1)].map(([heading]) => heading)
  return [
    '# Differences from the GDPR',
    '',
    '<!-- Drawn from `gdprDifferences` and the catalogues; a test keeps it current. -->',
    '',
    'The documents are applied as they stand. Where they say less than the GDPR, more, something else or nothing, the',
    'register `gdprDifferences` says so, and a decision that touches such a place carries it in its `notes`. Each entry',
    'below has what the document says, what the GDPR says, and what follows for the person; that last part also in',
    'Lithuanian, as the letters and explanations say it.',
    '',
    ...counts,
    '',
    '```ts',
    "import { differencesAt, gdprDifference } from 'privacy-rulebook'",
    '',
    "gdprDifference('no-copy').clauses // => ['adakavas:10']",
    "differencesAt('gdpr:18(3)').map(({ id }) => id) // => ['lifting-not-told']",
    '```',
    '',
    ...headings.flatMap((heading) => [
      `## ${heading}`,
      '',
      ...gdprDifferences.filter((one) => partOf(one) === heading).map(entry),
    ]),
  ]
    .join('\n')
    .replace(/\n+$/, '\n')
}
