import {
  adakavasProcedure,
  consentLifecycle,
  gdprProcedure,
  type PlainDate,
  plainDate,
} from 'privacy-rulebook'
import { complaintLifecycle } from 'privacy-rulebook/complaints'
import { toMermaid } from 'privacy-rulebook/interop'
import { kaunasRules, recordingLifecycle, samplingRegister } from 'privacy-rulebook/recordings'
import { requestLifecycle } from 'privacy-rulebook/requests'
import { explainRejection } from 'privacy-rulebook/text'
import { en } from 'privacy-rulebook/text/en'
import { lt } from 'privacy-rulebook/text/lt'
import type { Machine } from '../../src/core/index.js'
import { restrictionLifecycle } from '../../src/restriction/index.js'
import type { Kind, NarratedTypes, SaidRejection } from '../../src/text/kit/machines.js'
import { sentence } from '../../src/text/kit/sentences.js'

const day = plainDate('2026-02-02')

/** What a machine is of, in both languages. */
const headings: Readonly<Record<Kind, readonly [english: string, lithuanian: string]>> = {
  request: ['a request', 'prašymas'],
  complaint: ['a complaint', 'skundas'],
  restriction: ['a restriction', 'duomenų tvarkymo apribojimas'],
  consent: ['a consent', 'sutikimas'],
  recording: ['a recorded call', 'įrašytas pokalbis'],
  sampling: ['the sample of a month', 'mėnesio atranka'],
}

/** The words of a language for whatever a machine calls by a name. */
interface Words {
  readonly commands: Readonly<Record<string, string>>
  readonly statuses: Readonly<Record<string, string>>
}

const inBoth = (
  name: string,
  of: keyof Words,
  words: readonly [english: Words, lithuanian: Words],
): string => {
  const [english, lithuanian] = words.map((one) => one[of][name] ?? name)
  return `\`${name}\` ${lithuanian} · *${english}*`
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)

const folded = (summary: string, diagram: string): readonly string[] => [
  `<details><summary>${summary}</summary>`,
  '',
  ...['```mermaid', diagram.trimEnd(), '```', '', '</details>', ''],
]

/** A machine: drawn in both languages, and as a table to be read on paper. */
function drawn<T extends NarratedTypes>(of: Kind, machine: Machine<T>): readonly string[] {
  const [english, lithuanian] = headings[of]
  const words = [en[of], lt[of]] as const
  const rows = machine.transitions.map(({ from, command, to, clauses }) => [
    inBoth(command, 'commands', words),
    `\`${from}\``,
    to.map((one) => `\`${one}\``).join(', '),
    clauses.map((clause) => `\`${clause}\``).join(', '),
  ])
  const statuses = [...new Set(machine.transitions.flatMap(({ from, to }) => [from, ...to]))]
  return [
    `### ${sentence(english).slice(0, -1)} · ${sentence(lithuanian).slice(0, -1)}`,
    '',
    ...['```mermaid', toMermaid(machine, { words: lt[of], cite: lt.references.name }).trimEnd(), '```', ''],
    ...folded('In English', toMermaid(machine, { words: en[of], cite: en.references.name })),
    ...table(
      ['Status · būsena'],
      statuses.map((status) => [inBoth(status, 'statuses', words)]),
    ),
    '',
    ...table(['Command · veiksmas', 'From', 'To', 'Clauses'], rows),
    '',
  ]
}

/** What no status of a machine allows, because the document has nothing of it. */
interface Lacking {
  readonly of: Kind
  readonly command: string
  readonly clauses: readonly string[]
  readonly said: readonly [lithuanian: string, english: string]
}

/** A machine whose options can be told in words. */
interface Told<State> {
  initialState(): State
  options(
    state: State,
    on: PlainDate,
  ): readonly { readonly command: string; readonly obstacle: SaidRejection | null }[]
}

/** What a machine lacks, as it says itself wherever it is asked. */
function lackingIn<State>(of: Kind, machine: Told<State>): readonly Lacking[] {
  return machine.options(machine.initialState(), day).flatMap(({ command, obstacle }) =>
    obstacle === null || obstacle.code !== 'not-in-procedure'
      ? []
      : [
          {
            of,
            command,
            clauses: obstacle.clauses,
            said: [explainRejection(obstacle, lt), explainRejection(obstacle, en)],
          } as const,
        ],
  )
}

const machineOf = <T extends NarratedTypes>(of: Kind, machine: Machine<T> & Told<T['State']>) => ({
  of,
  drawn: drawn(of, machine),
  rows: machine.transitions,
  lacking: lackingIn(of, machine),
})

/** Every machine of the documents and of the GDPR. */
const rulebooks = [
  {
    heading: 'Adakavas: the procedure for data subjects’ rights',
    machines: [
      machineOf('request', requestLifecycle(adakavasProcedure)),
      machineOf('complaint', complaintLifecycle(adakavasProcedure)),
      machineOf('restriction', restrictionLifecycle(adakavasProcedure)),
      machineOf('consent', consentLifecycle(adakavasProcedure)),
    ],
  },
  {
    heading: 'Kaunas: the rules on recorded calls',
    machines: [
      machineOf('recording', recordingLifecycle(kaunasRules)),
      machineOf('sampling', samplingRegister(kaunasRules)),
    ],
  },
  {
    heading: 'The GDPR by itself',
    machines: [
      machineOf('request', requestLifecycle(gdprProcedure)),
      machineOf('complaint', complaintLifecycle(gdprProcedure)),
      machineOf('restriction', restrictionLifecycle(gdprProcedure)),
      machineOf('consent', consentLifecycle(gdprProcedure)),
    ],
  },
] as const

/** What the documents leave out of what could happen to a case, machine by machine. */
function findings(): readonly string[] {
  return rulebooks.flatMap(({ heading, machines }) => {
    // Commands that are rejected in the same words stand together.
    const reasons = new Map<string, { readonly names: string[]; readonly clauses: readonly string[] }>()
    for (const { of, command, clauses, said } of machines.flatMap((machine) => machine.lacking)) {
      const [lithuanian, english] = said
      const key = `${lithuanian}<br/>*${english}*`
      const reason = reasons.get(key) ?? { names: [], clauses }
      reason.names.push(inBoth(command, 'commands', [en[of], lt[of]]))
      reasons.set(key, reason)
    }
    const rows = [...reasons].map(([why, { names, clauses }]) => [
      names.join('<br/>'),
      clauses.map((clause) => `\`${clause}\``).join(', '),
      why,
    ])
    return rows.length === 0
      ? []
      : [`### ${heading}`, '', ...table(['Command · veiksmas', 'Clauses', 'Why not'], rows), '']
  })
}

/** The page of the machines. */
export const machinesPage = (): string =>
  [
    '# The machines',
    '',
    'Drawn from the running library; a test fails where the page is out of date. On each arrow stand the commands that may lead',
    'from one status to the other, and the clauses that they come from; whether one is possible on a day, `options` and `decide`',
    'say. A diagram ends where nothing leads to another status. Under each stands the same as a table, to be read on paper.',
    '',
    ...rulebooks.flatMap(({ heading, machines }) => [
      `## ${heading}`,
      '',
      ...machines.flatMap((machine) => (machine.rows.length === 0 ? [] : machine.drawn)),
    ]),
    '## What cannot happen under a document',
    '',
    'Commands that no status allows, because the document has nothing of them. The sentence is the one with which the machine',
    'rejects them.',
    '',
    ...findings(),
  ].join('\n')
