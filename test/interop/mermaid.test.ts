import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { adakavasProcedure, consentLifecycle } from '../../src/index.js'
import { toMermaid } from '../../src/interop/index.js'
import { requestLifecycle } from '../../src/request/index.js'
import { lt } from '../../src/text/lt/index.js'
import { everyMachine, inOneWord } from '../machines/every.js'
import { anyTable, made, syntax } from '../machines/made.js'
import { runs } from '../runs.js'
import { readDiagram } from './mermaid-reader.js'

/** A line of a label as a page shows it: white space is one space, and none at its ends. */
const line = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** A diagram as Mermaid read it, in the names of the machine. */
async function read(text: string) {
  const { labels, arrows } = await readDiagram(text)
  const named = (id: string): string => line(labels.get(id) ?? id)
  const between = arrows.filter(({ from, to }) => from !== '[*]' && to !== '[*]')
  return {
    statuses: [...labels.keys()].map(named),
    begins: arrows.filter(({ from }) => from === '[*]').map(({ to }) => named(to)),
    ends: arrows.filter(({ to }) => to === '[*]').map(({ from }) => named(from)),
    arrows: between.flatMap(({ from, to, lines }) =>
      lines.map((by) => ({ from: named(from), command: line(by), to: named(to) })),
    ),
  }
}

test.each(everyMachine)(
  'As Mermaid reads it, $name is its table',
  async ({ mermaid, initial, rows, arrows }) => {
    const { statuses, begins, ends, arrows: drawn } = await read(mermaid)
    const told = rows.flatMap(({ from, command, to, clauses }) =>
      to.map((one) => inOneWord({ from, command: `${command} (${clauses.join(', ')})`, to: one })),
    )
    expect(drawn.map(inOneWord).sort()).toEqual(told.sort())
    expect(new Set(statuses)).toEqual(new Set([initial, ...arrows.flatMap(({ from, to }) => [from, to])]))
    expect(begins).toEqual([initial])
    // It ends in the statuses that nothing leads out of.
    const left = new Set<string>(arrows.filter(({ from, to }) => from !== to).map(({ from }) => from))
    expect(ends.sort()).toEqual(statuses.filter((status) => !left.has(status)).sort())
  },
)

it('A machine is drawn in the words of a language, its clauses as it cites them', async () => {
  const drawn = toMermaid(consentLifecycle(adakavasProcedure), {
    words: lt.consent,
    cite: lt.references.name,
  })
  expect(await read(drawn)).toEqual({
    statuses: ['sutikimas dar neužregistruotas', 'sutikimas galioja', 'sutikimas jau atšauktas'],
    begins: ['sutikimas dar neužregistruotas'],
    ends: ['sutikimas jau atšauktas'],
    arrows: [
      {
        from: 'sutikimas dar neužregistruotas',
        command: 'sutikimo užregistravimas (Aprašo 33 punktas)',
        to: 'sutikimas galioja',
      },
      {
        from: 'sutikimas galioja',
        command: 'sutikimo atšaukimas (Aprašo 33 ir 34 punktai)',
        to: 'sutikimas jau atšauktas',
      },
    ],
  })
})

it('A name without words is left as it is, also one that JavaScript has words for', async () => {
  const drawn = toMermaid(made([{ from: 'none', command: 'toString', to: ['done'] }]), {
    words: { commands: {}, statuses: { done: 'over' } },
  })
  expect((await read(drawn)).arrows).toEqual([{ from: 'none', command: 'toString (made:1)', to: 'over' }])
})

it('The same machine gives the same text', () => {
  const draw = () => toMermaid(requestLifecycle(adakavasProcedure))
  expect(draw()).toBe(draw())
})

describe('A machine of any shape and any names', () => {
  const drawnAsItIs = async (rows: Parameters<typeof made>[0]) => {
    const { statuses, arrows } = await read(toMermaid(made(rows)))
    expect(statuses.sort()).toEqual(
      [...new Set(['none', ...rows.flatMap(({ from, to }) => [from, ...to])])].map(line).sort(),
    )
    const told = rows.flatMap(({ from, command, to }) =>
      to.map((one) => ({ from: line(from), command: line(`${command} (made:1)`), to: line(one) })),
    )
    expect(arrows.map(inOneWord).sort()).toEqual(told.map(inOneWord).sort())
  }

  test.each(syntax)('is drawn with statuses and commands called %j', async (name) => {
    await drawnAsItIs([
      { from: 'none', command: name, to: [`${name}`, `a ${name} b`] },
      { from: `a ${name} b`, command: `${name}${name}`, to: ['none'] },
    ])
  })

  it('is drawn as it is', async () => {
    await fc.assert(fc.asyncProperty(anyTable, drawnAsItIs), { numRuns: runs(30, 2_000) })
  })
})
