import { adakavasProcedure, gdprDifferences, gdprProcedure } from 'privacy-rulebook'
import {
  type Cause,
  type CauseCase,
  compareProcedures,
  type PartComparison,
  type RowCount,
  worstSituations,
} from 'privacy-rulebook/comparison'
import { catalogueFor, explainSituation } from 'privacy-rulebook/text'
import { en } from 'privacy-rulebook/text/en'
import { sentence } from '../../src/text/kit/sentences.js'

const catalogue = catalogueFor(en, gdprProcedure)
const compared = compareProcedures(adakavasProcedure, gdprProcedure)

const grouped = (count: RowCount): string => `${count}`.replace(/\B(?=(?:\d{3})+$)/gu, ',')

/** "18.1", "17(1)(c)": a clause without its document. */
const short = (clause: string): string => clause.slice(clause.indexOf(':') + 1)
const clauseSaid = (clause: string): string =>
  `${clause.startsWith('gdpr:') ? 'Art.' : 'cl.'} ${short(clause)}`

/** A case by the facts that are out of the ordinary in it; by all of them where few are not. */
function caseSaid({ conditions }: CauseCase): string {
  const loud = conditions.filter(({ quiet }) => !quiet)
  const isShort = loud.length === 0 || conditions.length - loud.length <= 2
  return (isShort ? conditions : loud)
    .map(({ fact, values, others }) => {
      if (values[0] === true) return `\`${fact}\``
      if (values[0] === false) return `no \`${fact}\``
      return others.length < values.length
        ? `\`${fact}\` not ${others.map((value) => `\`${value}\``).join(', ')}`
        : `\`${fact}\` ${values.map((value) => `\`${value}\``).join(' or ')}`
    })
    .join(', ')
}

const causeSaid = ({ clauses: [clause], cases }: Cause): string => {
  const said = [...new Set(cases.map(caseSaid))]
  return `${clauseSaid(clause)}${said.length === 0 ? '' : ` (${said.join('; ')})`}`
}

const causesSaid = ({ causes }: PartComparison, effect: Cause['effect']): string =>
  causes
    .filter((one) => one.effect === effect)
    .map(causeSaid)
    .join('<br>')

function partRow(part: PartComparison): string {
  const { rows, own } = part
  return [
    sentence(catalogue.comparison.parts[part.part]).slice(0, -1),
    [rows.same, rows.narrower, rows.wider, rows.outside].map(grouped).join(' / '),
    [own.same, own.narrower, own.undecidable].map(grouped).join(' / '),
    causesSaid(part, 'narrower'),
    causesSaid(part, 'wider'),
  ].join(' | ')
}

const limitRow = ({ limit, ours, theirs, days, gdpr }: (typeof compared.limits)[number]): string => {
  const against = days ?? gdpr?.days ?? null
  return [
    sentence(catalogue.comparison.limits[limit]).slice(0, -1),
    ours === null ? '' : clauseSaid(ours.clause),
    theirs === null ? (gdpr === null ? '' : clauseSaid(gdpr.provision)) : clauseSaid(theirs.clause),
    against === null ? '' : [against.same, against.sooner, against.later].map(grouped).join(' / '),
  ].join(' | ')
}

const table = (head: readonly string[], rows: readonly string[]): readonly string[] => [
  `| ${head.join(' | ')} |`,
  `|${head.map(() => '---').join('|')}|`,
  ...rows.map((row) => `| ${row} |`),
  '',
]

const kaunas = gdprDifferences.filter(({ clauses: [first] }) => first.startsWith('kaunas:'))

/** The part of the guide that is drawn from what is computed. */
export function comparisonTables(): string {
  const differing = compared.parts.filter(({ causes }) => causes.length > 0)
  const alike = compared.parts.filter(({ causes }) => causes.length === 0)
  return [
    '## The Adakavas procedure against the GDPR',
    '',
    'Combinations of facts in which the procedure gives the same / less / more / which cannot be; those of the facts that the',
    'procedure itself asks for, in which it gives the same / less / which depend on facts that it never asks; then the causes,',
    'by the clause that makes the difference and what is so where it does.',
    '',
    ...table(
      ['Right or part', 'same / less / more / cannot be', 'own', 'less', 'more'],
      differing.map(partRow),
    ),
    `The same in every combination: ${alike.map(({ part }) => catalogue.comparison.parts[part]).join('; ')}.`,
    '',
    '### The five situations that make up most of what can occur',
    '',
    ...worstSituations(compared, 5).map(
      ({ situation, part }) => `- ${explainSituation(situation, part, catalogue)}`,
    ),
    '',
    '### Time limits',
    '',
    `From every day from ${compared.days.first} to ${compared.days.last}: on how many the time of the procedure ends on the`,
    'same day / sooner / later than that of the GDPR. What has no time in the GDPR is left empty.',
    '',
    ...table(['Time', 'Procedure', 'GDPR', 'same / sooner / later'], compared.limits.map(limitRow)),
    '### The rest',
    '',
    `- Identity: ${catalogue.comparison.identity(compared.identity.asked.ours, compared.identity.asked.theirs, compared.identity.effect)}.`,
    `- Fee: ${catalogue.comparison.fee(compared.fee.narrower, compared.fee.wider)}.`,
    `- Where to turn: ${catalogue.comparison.recourse(compared.recourse.to.ours, compared.recourse.to.theirs)}.`,
    `- Complaint: ${catalogue.comparison.complaint.wider}.`,
    '',
    '## The Kaunas rules against the GDPR',
    '',
    'The rules on recorded calls name the rights of the caller (clause 14) and leave when they are granted to the GDPR: there is',
    'no rule on a right to compare. Where they differ, the register says it:',
    '',
    ...table(
      ['Difference', 'Rules', 'GDPR', 'effect'],
      kaunas.map(
        ({ id, clauses, gdpr, effect }) =>
          `[\`${id}\`](gdpr-differences.md#${id}) | ${clauses.map(short).join(', ')} | ${gdpr.map(short).join(', ')} | ${effect}`,
      ),
    ),
  ].join('\n')
}
