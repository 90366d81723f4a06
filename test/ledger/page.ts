import { basename } from 'node:path'
import { clause, clauseRefs } from 'privacy-rulebook'
import { clauseSummariesEn } from 'privacy-rulebook/text/en'
import { clauseSummariesLt } from 'privacy-rulebook/text/lt'
import { groupedBy } from '../../src/core/by-key.js'
import { type Citation, citers } from './citations.js'
import { type Entry, statuses } from './ledger.js'

const said: Readonly<Record<(typeof statuses)[number], string>> = {
  encoded: 'encoded',
  definition: 'definition',
  organisational: 'organisational: nothing to compute',
  'not-encoded': 'not encoded',
  named: 'named in a text or in the comparison with the documents alone',
}

const citersSaid: Readonly<Record<Citation['by'], string>> = {
  role: 'Role',
  rule: 'Rule',
  fact: 'Fact',
  command: 'Transition',
  guard: 'Guard',
  letter: 'Letter',
  difference: 'Difference from the GDPR',
}

const code = (text: string): string => (text.includes('`') || text.includes(' ') ? text : `\`${text}\``)
const link = (file: string): string => `[${basename(file)}](../../${file})`
const numberOf = (ref: string): string => ref.slice(ref.indexOf(':') + 1)

/** Each once, with how often it is there. */
const counted = (all: readonly string[]): readonly string[] =>
  [...groupedBy(all, (one) => one)].map(([one, alike]) =>
    alike.length > 1 ? `${one} ×${alike.length}` : one,
  )

/** A line of a list, or none where there is nothing to list. */
const line = (lead: string, all: readonly string[]): readonly string[] =>
  all.length === 0 ? [] : [`- ${lead}: ${[...new Set(all)].join(', ')}`]

function placesOf({ places }: Entry): readonly string[] {
  const byFile = groupedBy(places, ({ file }) => file)
  return [...byFile].map(([file, all]) => {
    const names = all.map(({ declaration, times }) => `\`${declaration}\`${times > 1 ? ` ×${times}` : ''}`)
    return `${link(file)} ${names.join(' ')}`
  })
}

function testsOf({ cases, titles }: Entry): readonly string[] {
  const byFile = groupedBy(titles, ({ file }) => file)
  const further = [...byFile].map(
    ([file, all]) => `  - ${link(file)}: ${counted(all.map(({ title }) => title)).join(' · ')}`,
  )
  return [
    ...cases.map(({ holds, says }) => `- ${holds ? 'Holds' : 'Does not hold'}: ${says}`),
    ...(further.length === 0 ? [] : ['- Further tests', ...further]),
  ]
}

function summaryOf(ref: string): readonly string[] {
  const known = clauseRefs.find((one) => one === ref)
  return known === undefined ? [] : [clauseSummariesLt[known], '', `*${clauseSummariesEn[known]}*`, '']
}

function section(entry: Entry): readonly string[] {
  const { clause: ref, status, reason, citations } = entry
  const instead =
    reason?.status === 'not-encoded' ? ` Instead: ${reason.instead.map(numberOf).join(', ')}.` : ''
  return [
    `#### ${numberOf(ref)}`,
    '',
    ...summaryOf(ref),
    `- Status: ${status === null ? 'not accounted for' : said[status]}${reason === null ? '' : `. ${reason.why}${instead}`}`,
    ...citers.flatMap((by) =>
      line(
        citersSaid[by],
        citations.filter((one) => one.by === by).map(({ name }) => code(name)),
      ),
    ),
    ...line('Code', placesOf(entry)),
    ...testsOf(entry),
    '',
  ]
}

const titlesOf = {
  adakavas: 'Adakavas: the procedure for data subjects’ rights',
  kaunas: 'Kaunas: the rules on recorded calls',
  gdpr: 'The GDPR: the provisions that are cited',
} as const
type DocumentId = keyof typeof titlesOf
const documents: readonly DocumentId[] = ['adakavas', 'kaunas', 'gdpr']

/** The chapter of a clause, or the article of a provision. */
function partOf(ref: string): string {
  const known = clauseRefs.find((one) => one === ref)
  return known === undefined
    ? `Article ${/^\d+/u.exec(numberOf(ref))?.[0]}`
    : `Chapter ${clause(known).chapter}`
}

/** How many entries there are of each status, document by document. */
function counts(entries: readonly Entry[]): readonly string[] {
  const rows = documents.map((id) => {
    const own = entries.filter((one) => one.clause.startsWith(`${id}:`))
    const each = statuses.map((status) => own.filter((one) => one.status === status).length)
    return `| ${[titlesOf[id], ...each, own.length].join(' | ')} |`
  })
  const columns = ['', 'Encoded', 'Definition', 'Organisational', 'Not encoded', 'Named alone', 'In all']
  return [`| ${columns.join(' | ')} |`, `|---|${'--:|'.repeat(columns.length - 1)}`, ...rows, '']
}

/** The page of the ledger. */
export function page(entries: readonly Entry[]): string {
  const lines = [
    '# Where each clause is encoded, and what holds it',
    '',
    'Drawn from the running library, its sources and its tests; `test/ledger` fails where it is out of date. Under each clause',
    'stand what it says, what cites it (the roles, rules, facts, transitions, guards and letters of the rulebooks), where that is',
    'declared, and the tests that name it. *Holds* and *Does not hold* are the cases of `test/ledger/cases`: in the first the',
    'outcome cites the clause, in the second it does not.',
    '',
    ...counts(entries),
    ...documents.flatMap((id) => {
      const own = entries.filter((one) => one.clause.startsWith(`${id}:`))
      const parts = groupedBy(own, (one) => partOf(one.clause))
      return [
        `## ${titlesOf[id]}`,
        '',
        ...[...parts].flatMap(([part, all]) => [`### ${part}`, '', ...all.flatMap(section)]),
      ]
    }),
  ]
  return `${lines.join('\n').trimEnd()}\n`
}
