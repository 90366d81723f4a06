import type { ClauseRef } from '../../src/documents/index.js'
import { en } from '../../src/text/en/index.js'
import { sentence } from '../../src/text/kit/sentences.js'
import { lt } from '../../src/text/lt/index.js'
import { type CallerCase, callerCases, situationsSaid } from './callers.js'
import { and, EveryRow, without } from './every-row.js'
import { written } from './findings.js'
import { judge, possibleRows, statementsOf } from './judged.js'
import type { CaseKind, Table, TableCase } from './table.js'
import { type Both, type DocumentId, type Language, languages } from './tabled.js'

/** "1 792": a number in groups of three. */
const grouped = (count: number): string => `${count}`.replace(/\B(?=(?:\d{3})+$)/gu, ' ')

/** "17.1", or with the document where it is another one. */
function short(clause: ClauseRef, document: DocumentId): string {
  const [id = '', number = ''] = clause.split(':')
  if (id === document) return number
  return `${id === 'gdpr' ? 'BDAR' : id} ${number}`
}

const titles: Readonly<Record<DocumentId, Both>> = {
  adakavas: {
    lt: 'Sprendimų lentelės: Adakavo aprašas',
    en: 'Decision tables: the Adakavas procedure',
  },
  kaunas: {
    lt: 'Sprendimų lentelės: Kauno taisyklės',
    en: 'Decision tables: the Kaunas rules',
  },
  gdpr: {
    lt: 'Sprendimų lentelės: BDAR',
    en: 'Decision tables: the GDPR',
  },
}

const howToRead: Both = {
  lt: 'Kiekvienas atvejis – eilutė: kada jis tinka (visos aplinkybės kartu) ir sakinys, kuriuo tai pasakoma. Eilutėje nutylėta aplinkybė gali būti bet kokia. Jei tinka keli tos pačios grupės atvejai, nurodomi visų jų punktai. Kiekvieną galimą aplinkybių derinį apima bent vienas atvejis.',
  en: 'Each case is a row: when it fits (all its circumstances together), and the sentence that says so. A circumstance that the row does not name can be either way. Where several cases of one group fit, the clauses of all of them are named. Every possible combination of circumstances is in at least one case.',
}

const reading: Both = {
  lt: 'Lentelės sudarytos pagal numatytuosius skaitymus, kiekviena teisė – atskirai, be kitų to paties prašymo reikalavimų.',
  en: 'The tables are made under the default readings, each right by itself, without other claims of the same request.',
}

/** What stands over the cases of one kind. */
function groupSaid({ rule, cases }: Table, kind: CaseKind, language: Language): string {
  const has = (other: CaseKind): boolean => cases.some((one) => one.kind === other)
  const outcome = (of: keyof typeof rule.outcomes): string => rule.outcomes[of][language]
  const inLithuanian = language === 'lt'
  switch (kind) {
    case 'contradiction':
      return inLithuanian
        ? `${outcome('contradictory')}, nes atsakymai prieštarauja vienas kitam (tinkant keliems atvejams, nurodomas pirmasis)`
        : `${outcome('contradictory')}: answers contradict each other (of several cases, the first is named)`
    case 'ground':
      if (has('exception'))
        return inLithuanian
          ? `${outcome('granted')}, jei tinka bent vienas iš šių atvejų ir netinka nė viena išimtis`
          : `${outcome('granted')} where one of these cases fits and no exception does`
      return inLithuanian
        ? `${outcome('granted')}, jei tinka bent vienas iš šių atvejų`
        : `${outcome('granted')} where one of these cases fits`
    case 'exception':
      return inLithuanian
        ? `${outcome('rejected')} dėl išimties, nors kuris nors ankstesnis atvejis tinka`
        : `${outcome('rejected')} by an exception, though a case above fits`
    case 'failed':
      if (has('otherwise'))
        return inLithuanian
          ? `${outcome('rejected')}, jei netinka nė vienas ankstesnis atvejis, bet tinka kuris nors iš šių`
          : `${outcome('rejected')} where no case above fits, but one of these does`
      return inLithuanian
        ? `${outcome('rejected')}, jei tinka bent vienas iš šių atvejų`
        : `${outcome('rejected')} where one of these cases fits`
    case 'otherwise':
      return inLithuanian
        ? `${outcome('rejected')} visais kitais atvejais`
        : `${outcome('rejected')} in all other cases`
  }
}

const anyhow: Both = { lt: 'Visada', en: 'Always' }
const otherwise: Both = { lt: 'Visais kitais atvejais', en: 'In all other cases' }

/** When a case fits, and the sentence that says so. */
function caseSaid({ rule }: Table, one: TableCase, language: Language): string {
  const when = one.conditions.map((condition) => rule.said(condition, language)).join('; ')
  const whenSaid = when === '' ? (one.kind === 'otherwise' ? otherwise : anyhow)[language] : when
  return `${sentence(whenSaid)}<br>→ *${rule.sentence(one.example, language)}*`
}

/** The clauses of a case: as exactly as its sentence names them. */
const clausesShown = ({ rule }: Table, { clauses, example }: TableCase): string =>
  (rule.cites?.(example) ?? clauses).map((clause) => short(clause, rule.document)).join(', ')

/** How many rows come to what. */
function counted({ rule, facts }: Table): Both {
  const rows = new EveryRow(facts)
  const possible = possibleRows(rule, rows)
  const granted = and(possible, judge(rule, rows, statementsOf(rule, rows)).granted)
  const [all, given, refused] = [rows.count, rows.size(granted), rows.size(without(possible, granted))]
  const numbers = (words: Readonly<Record<'rows' | 'of', string>>, language: Language): string =>
    [
      `${words.rows}: ${grouped(all)}`,
      `${rule.outcomes.granted[language].toLowerCase()} – ${grouped(given)}`,
      `${rule.outcomes.rejected[language].toLowerCase()} – ${grouped(refused)}`,
      ...(all === given + refused ? [] : [`${words.of} – ${grouped(all - given - refused)}`]),
    ].join('; ')
  return {
    lt: numbers({ rows: 'Aplinkybių derinių', of: 'prieštaringi' }, 'lt'),
    en: numbers({ rows: 'Combinations', of: 'contradictory' }, 'en'),
  }
}

function ruleSaid(table: Table): readonly string[] {
  const { rule, cases } = table
  const numbers = counted(table)
  const kinds = [...new Set(cases.map(({ kind }) => kind))]

  const named = (language: Language): string =>
    sentence((language === 'lt' ? lt : en).references.name([rule.clause]))
  return [
    `## ${rule.heading.lt} / ${rule.heading.en}`,
    '',
    `${named('lt')} ${numbers.lt}.`,
    '',
    `*${named('en')} ${numbers.en}.*`,
    '',
    ...kinds.flatMap((kind) => [
      `**${groupSaid(table, kind, 'lt')}** / *${groupSaid(table, kind, 'en')}*`,
      '',
      '| Nr. | Punktai / Clauses | Lietuviškai | In English |',
      '|--:|---|---|---|',
      ...cases.flatMap((one, index) =>
        one.kind === kind
          ? [
              `| ${index + 1} | ${clausesShown(table, one)} | ${caseSaid(table, one, 'lt')} | ${caseSaid(table, one, 'en')} |`,
            ]
          : [],
      ),
      '',
    ]),
  ]
}

const callerHeading = 'Skambinusiojo teisės / The rights of the caller'
const appliesSaid = {
  true: { lt: 'Galima pasinaudoti', en: 'Can be used' },
  false: { lt: 'Negalima pasinaudoti', en: 'Can’t be used' },
} as const

/** The rights of the caller hang on what became of the call, and on no other fact. */
const callersSaid = (): readonly string[] => [
  `## ${callerHeading}`,
  '',
  ...[true, false].flatMap((applies) => [
    `**${appliesSaid[`${applies}`].lt}** / *${appliesSaid[`${applies}`].en}*`,
    '',
    '| Nr. | Punktai / Clauses | Lietuviškai | In English |',
    '|--:|---|---|---|',
    ...callerCases.flatMap((one, index) =>
      one.applies === applies
        ? [
            `| ${index + 1} | ${short(one.clause, 'kaunas')} | ${callerSaid(one, 'lt')} | ${callerSaid(one, 'en')} |`,
          ]
        : [],
    ),
    '',
  ]),
]

/** The situations in which it is said of a right, and what is. */
const callerSaid = (one: CallerCase, language: Language): string =>
  `${sentence(situationsSaid(one.in, language))}<br>→ *${one.said[language]}*`

/** The page of a document. */
export function tablesPage(document: DocumentId, tables: readonly Table[]): string {
  const own = tables.filter(({ rule }) => rule.document === document)
  return `${[
    `# ${titles[document].lt}`,
    '',
    `*${titles[document].en}*`,
    '',
    '<!-- Drawn from the rules and the catalogues; test/exhaustive keeps it current, and holds it against every row. -->',
    '',
    ...languages.map((language) => {
      const words = `${howToRead[language]} ${reading[language]}`
      return language === 'lt' ? `${words}\n` : `*${words}*\n`
    }),
    ...own.flatMap(ruleSaid),
    ...(document === 'kaunas' ? callersSaid() : []),
  ]
    .join('\n')
    .trimEnd()}\n`
}

const findingsIntro: Both = {
  lt: 'Kiekviena taisyklės sąlyga patikrinta visuose aplinkybių deriniuose: ar yra du deriniai, kurie skiriasi tik jos aplinkybe ir kuriuose sprendimą lemia būtent ji. Žemiau – visos sąlygos, kurioms tokių derinių nėra. Tai išvados apie patį dokumentą, ne klaidos: kiekviena paaiškinta.',
  en: 'Each condition of a rule was tried in all combinations of circumstances: whether there are two that differ in its circumstance alone, in both of which it is this condition that settles the decision. Below are all conditions for which there are none. They are findings about the document itself, no mistakes: each is explained.',
}

/** The page of the findings. */
export function findingsPage(tables: readonly Table[], conditions: number): string {
  const numbers = written.reduce((sum, one) => sum + one.clauses + one.nothing, 0)
  return `${[
    '# Sąlygos, kurios pačios nieko nelemia / Conditions that settle nothing by themselves',
    '',
    '<!-- Written in test/exhaustive/findings.ts; a test keeps it equal to what is computed over every row. -->',
    '',
    `${findingsIntro.lt} Patikrinta taisyklių: ${tables.length}, sąlygų: ${conditions}; žemiau jų ${numbers}.`,
    '',
    `*${findingsIntro.en} Rules tried: ${tables.length}, conditions: ${conditions}; below are ${numbers} of them.*`,
    '',
    ...written.flatMap((one) => {
      const table = tables.find(({ rule }) => rule.id === one.rule)
      if (table === undefined) throw new Error(`no rule ${one.rule}`)
      const { heading } = table.rule
      const name = (language: Language): string => (language === 'lt' ? lt : en).references.name([one.clause])
      return [
        `## ${name('lt')}: ${heading.lt} / ${heading.en}`,
        '',
        one.lt,
        '',
        `*${one.en}*`,
        '',
        `Sąlygų, lemiančių tik nurodomus punktus: ${one.clauses}; nieko: ${one.nothing}. / *Conditions that settle only the clauses: ${one.clauses}; nothing: ${one.nothing}.*`,
        '',
      ]
    }),
    'Telefoninių pokalbių įrašymo taisyklėse tokių sąlygų nėra. / *There are none in the rules on recorded calls.*',
  ].join('\n')}\n`
}
