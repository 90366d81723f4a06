import fc from 'fast-check'
import {
  type CommandDeclaration,
  commandsCiting,
  day,
  defineDocument,
  defineMachine,
  type HostClause,
  type Machine,
  type MachineTypes,
  obstacle,
  type PlainDate,
  sharedFields,
} from 'privacy-rulebook/engine'

/*
 * Machines that a host could make: of any shape, and with any names.
 */

interface Made extends MachineTypes {
  State: { readonly status: 'none' } | { readonly status: string; readonly lastEventOn?: PlainDate }
  Command: { readonly type: string; readonly data: { readonly on: PlainDate } }
  Event: {
    readonly type: string
    readonly data: { readonly command: Made['Command']; readonly format: number }
  }
  Rejections: { readonly barred: object }
  Notes: Readonly<Record<never, never>>
  Role: 'acting'
  Clause: HostClause
}

/** A row of the table to be: by which command one gets from where to where. */
export interface MadeRow {
  readonly from: string
  readonly command: string
  readonly to: readonly string[]
}

const document = defineDocument({
  id: 'made',
  version: '1',
  clauses: { '1': { summary: { en: 'Anything may lead anywhere.' } } },
})
const clause = document.clause('1')
const { command, commands } = commandsCiting<Made['Role']>()
const act = sharedFields<{ readonly on: PlainDate }>({ on: day })

/** A machine with that table. */
export function made(rows: readonly MadeRow[]): Machine<Made> {
  const statuses = new Set(['none', ...rows.flatMap(({ from, to }) => [from, ...to])])
  const decide = () => obstacle('barred', clause, {})
  return defineMachine<Made>({
    of: 'made',
    procedure: document,
    commands: commands(
      Object.fromEntries(
        rows.map((row): [string, CommandDeclaration<Made['Role']>] => [row.command, command('acting', act)]),
      ),
    ),
    notes: {},
    cite: () => clause,
    dayOf: ({ data }) => data.on,
    initialState: { status: 'none' },
    transitions: Object.fromEntries(
      [...statuses].map((from) => [
        from,
        Object.fromEntries(
          rows
            .filter((row) => row.from === from)
            .map((row) => [row.command, { to: row.to, clauses: [clause], decide }]),
        ),
      ]),
    ),
    evolution: {},
    duties: () => [],
  })
}

/** Words that Mermaid, XState or JavaScript read as something of their own, or that look like it. */
export const syntax = [
  ...[
    '-->',
    '--',
    ':',
    '::',
    ':::',
    ';',
    '#',
    '%%',
    '%%{init: {}}%%',
    '{',
    '}',
    '"',
    "'",
    '`',
    '\\',
    '|',
    '@',
  ],
  ...[
    '[*]',
    '<<fork>>',
    '[[choice]]',
    '<br/>',
    '<b>',
    '</script>',
    '&amp;',
    '#35;',
    '#quot;',
    '\n',
    '\t',
    '-',
  ],
  ...[
    'state',
    'State',
    'note',
    'end note',
    'style',
    'classDef',
    'class',
    'click',
    'href',
    'default',
    'scale',
  ],
  ...['direction LR', 'Direction tb', 'accTitle', 'accDescr', 'title', 'hide empty description', 'as', 'end'],
  ...[
    'stateDiagram',
    'stateDiagram-v2',
    'root',
    'root_start',
    'divider',
    'style:a#b;',
    'fl°',
    'ﬂ°°35¶ß',
    's1',
  ],
  ...[
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
    '*',
    'a.*',
    'a.b',
    '.a',
    '#a',
    'xstate.init',
    '',
  ],
] as const

const name = fc.oneof(
  fc.constantFrom(...syntax),
  fc
    .array(fc.constantFrom(...syntax, ' ', 'a', 'ž'), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
)

/** The table of a machine of any shape and any names. */
export const anyTable = fc
  .tuple(
    fc.uniqueArray(name, { minLength: 1, maxLength: 4 }),
    fc.uniqueArray(name, { minLength: 1, maxLength: 3 }),
    fc.array(fc.tuple(fc.nat(4), fc.nat(2), fc.uniqueArray(fc.nat(4), { minLength: 1, maxLength: 2 })), {
      maxLength: 5,
    }),
  )
  .map(([statuses, commandNames, table]): readonly MadeRow[] => {
    const from = ['none', ...statuses]
    const pick = (names: readonly string[], index: number) => names[index % names.length] ?? 'none'
    const rows = table.map(([at, by, to]) => ({
      from: pick(from, at),
      command: pick(commandNames, by),
      to: [...new Set(to.map((one) => pick(from, one)))],
    }))
    // One row for a command in a status.
    return [...new Map(rows.map((row) => [JSON.stringify([row.from, row.command]), row])).values()]
  })
