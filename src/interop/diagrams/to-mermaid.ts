import type { Machine, MachineTypes } from '../../core/index.js'
import { type AnyDrawable, type Graph, graphOf, ofMachine } from './graph-of.js'

/** What a picture says in place of the names of statuses and commands, and of clauses.
 *
 * @category Interop */
export interface MermaidOptions<T extends MachineTypes> {
  /** The words of a language: the section of a catalogue that speaks of the machine, such as `lt.request`. A name without words is
   * left as it is. */
  readonly words?: {
    readonly commands?: { readonly [Name in T['Command']['type']]?: string }
    readonly statuses?: { readonly [Name in T['State']['status']]?: string }
  }
  /** How clauses are cited, such as `lt.references.name`, or `() => ''` for none; by their references, where it is left out. */
  readonly cite?: (clauses: readonly [T['Clause'], ...T['Clause'][]]) => string
}

interface AnyOptions {
  readonly words?: { readonly commands?: Words; readonly statuses?: Words }
  readonly cite?: (clauses: readonly [string, ...string[]]) => string
}
type Words = Readonly<Record<string, string | undefined>>

/** What Mermaid shows as it stands, whatever it stands beside. Of all else some is syntax somewhere. */
const shownAsItStands = /[^\p{L}\p{N} ,.()/–-]/gu
/** What Mermaid takes for an order wherever it stands in a line. */
const direction = /(?<=direction) (?=TB|BT|LR|RL)/giu

const entity = (sign: string): string => `#${sign.codePointAt(0)};`
const escaped = (text: string): string =>
  // Mermaid wants some text everywhere: a space that doesn't break stands for none.
  (text === '' ? '\u00a0' : text).replace(shownAsItStands, entity).replace(direction, entity)

/** Names that Mermaid or JavaScript keeps for itself, and those that are given below. */
const taken =
  /^(as|click|href|default|scale|acc(title|descr)|class(def)?|style|state(diagram)?|note|hide|direction|end|root|constructor|tostring|tolocalestring|valueof|hasownproperty|isprototypeof|propertyisenumerable|s\d+)$/iu
const plain = /^[a-z][a-z\d]*$/iu

const wordsOf = (words: Words | undefined, name: string): string =>
  words !== undefined && Object.hasOwn(words, name) ? (words[name] ?? name) : name

/** What leads from one status to another: the commands and the clauses that they come from. */
function arrowsIn({ rows }: Graph, told: (row: Graph['rows'][number]) => string) {
  const arrows = new Map<string, { readonly from: string; readonly to: string; readonly by: string[] }>()
  for (const row of rows) {
    for (const to of row.to) {
      const key = JSON.stringify([row.from, to])
      const arrow = arrows.get(key) ?? { from: row.from, to, by: [] }
      arrow.by.push(told(row))
      arrows.set(key, arrow)
    }
  }
  return [...arrows.values()]
}

/**
 * A machine as a state diagram of [Mermaid](https://mermaid.js.org), as GitHub and GitLab draw it: the statuses, and on the arrow
 * from one to another the commands that may lead there, each with its clauses. It ends in the statuses that nothing leads out of;
 * some commands may still be possible there.
 *
 * The same machine gives the same text. Names and words may be any text: what Mermaid would read as its own is written as an
 * entity.
 *
 * @param machine - The machine, closed over its procedure; one of one's own will do.
 * @param options - The words of a language, and how clauses are cited.
 * @throws InvalidInputError for what is no machine.
 * @category Interop
 * @see Adakavas clauses 7 to 59 and Kaunas clauses 4 to 18, as the table of the machine cites them
 * @example
 * ```ts
 * import { adakavasProcedure, consentLifecycle } from 'privacy-rulebook'
 * import { toMermaid } from 'privacy-rulebook/interop'
 * import { lt } from 'privacy-rulebook/text/lt'
 *
 * const consents = consentLifecycle(adakavasProcedure)
 * toMermaid(consents).split('\n')
 * // => [
 * //   'stateDiagram-v2',
 * //   '  [*] --> none',
 * //   '  none --> active : GiveConsent (adakavas#58;33)',
 * //   '  active --> withdrawn : WithdrawConsent (adakavas#58;33, adakavas#58;34)',
 * //   '  withdrawn --> [*]',
 * //   '',
 * // ]
 * toMermaid(consents, { words: lt.consent, cite: lt.references.name }).includes('sutikimo atšaukimas (Aprašo 33 ir 34')
 * // => true
 * ```
 */
export function toMermaid<T extends MachineTypes>(machine: Machine<T>, options?: MermaidOptions<T>): string
export function toMermaid(machine: AnyDrawable, options: AnyOptions = {}): string {
  return ofMachine(() => drawn(graphOf(machine), options))
}

function drawn(graph: Graph, { words, cite = (clauses) => clauses.join(', ') }: AnyOptions): string {
  const ids = new Map(
    graph.statuses.map((name, index) => [
      name,
      plain.test(name) && !taken.test(name) ? name : `s${index + 1}`,
    ]),
  )
  const idOf = (status: string): string => ids.get(status) ?? status
  const arrows = arrowsIn(graph, ({ command, clauses }) => {
    const [name, cited] = [wordsOf(words?.commands, command), cite(clauses)]
    return escaped(cited === '' ? name : `${name} (${cited})`)
  })
  const labels = graph.statuses
    .map((status) => [wordsOf(words?.statuses, status), idOf(status)] as const)
    .filter(([label, id]) => label !== id)
  const ends = graph.statuses.filter((status) =>
    arrows.every(({ from, to }) => from !== status || to === status),
  )
  return [
    'stateDiagram-v2',
    ...labels.map(([label, id]) => `  state "${escaped(label)}" as ${id}`),
    `  [*] --> ${idOf(graph.initial)}`,
    ...arrows.map(({ from, to, by }) => `  ${idOf(from)} --> ${idOf(to)} : ${by.join('<br/>')}`),
    ...ends.map((status) => `  ${idOf(status)} --> [*]`),
    '',
  ].join('\n')
}
