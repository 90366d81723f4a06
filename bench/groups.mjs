// What is measured, group by group: each gives the figures of all rounds, and a table of them.
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { entries } from './entries.mjs'
import { duration, kilobytes, median, megabytes, ofRatio, ratio, spread, times } from './statistics.mjs'

const execute = promisify(execFile)

/** Runs a script in a process of its own and gives what it prints. */
async function node(...args) {
  const { stdout } = await execute(process.execPath, args, { cwd: import.meta.dirname })
  return stdout.trim()
}
const table = (head, rows) => [head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...rows]
const text = (cells) => `| ${cells.join(' | ')} |`
const asTable = (head, rows) => table(head, rows).map(text).join('\n')

/** Contestants on the same work: each a process of its own, all in turn in every round, after they were shown to agree. */
function timed(name, title, about, library = (contestant) => contestant.startsWith('library')) {
  return {
    name,
    title,
    async measure(rounds) {
      console.log(await node('verify.mjs', name))
      const { workloads } = await import(`./work/${name}.mjs`)
      const figures = {}
      for (const [workload, { inputs: _, ...contestants }] of Object.entries(workloads))
        figures[workload] = Object.fromEntries(Object.keys(contestants).map((one) => [one, []]))
      for (let round = 0; round < rounds; round++)
        for (const [workload, contestants] of Object.entries(figures))
          for (const [one, measured] of Object.entries(contestants))
            measured.push(Number(await node('time.mjs', name, workload, one)))
      return figures
    },
    tell(figures) {
      const parts = Object.entries(figures).map(([workload, contestants]) => {
        const [first, ...others] = Object.keys(contestants)
        const rows = Object.entries(contestants).map(([one, measured]) => {
          const { median, low, high } = spread(measured)
          const compared = one === first ? '' : ofRatio(ratio(measured, contestants[first]))
          const by = library(one) ? `**${one}**` : one
          return [by, duration(median), `${duration(low)}–${duration(high)}`, compared]
        })
        return others.length === 0
          ? asTable(
              [workload, 'Time', 'From–to'],
              rows.map((row) => row.slice(0, 3)),
            )
          : asTable([workload, 'Time', 'From–to', `Times ${first}`], rows)
      })
      return [about, ...parts].join('\n\n')
    },
  }
}

const many = {
  name: 'many',
  title: 'Many cases',
  long: true,
  async measure() {
    console.log(await node('verify-many.mjs'))
    const run = async (list, by) => JSON.parse(await node('--expose-gc', 'many.mjs', list, by))
    // The longest beside the others: two at a time.
    const longest = run('requests', 'library')
    const requests = { hand: await run('requests', 'hand') }
    const sweep = { hand: await run('sweep', 'hand'), library: await run('sweep', 'library') }
    return { requests: { ...requests, library: await longest }, sweep }
  },
  tell(figures) {
    const titles = {
      requests: 'Open requests read from their six events, and what is due on a day',
      sweep: 'Recordings swept on a day',
    }
    const parts = Object.entries(figures).map(([list, by]) => {
      const rows = Object.entries(by).flatMap(([name, sizes]) =>
        sizes.map(({ size, times: measured, heap }, at) => [
          size.toLocaleString('en'),
          name === 'library' ? '**library**' : name,
          duration(median(measured)),
          times(median(measured) / median(sizes[0].times)),
          name === 'hand' ? '' : times(median(measured) / median(by.hand[at].times)),
          megabytes(heap),
        ]),
      )
      return asTable([titles[list], 'By', 'Time for one', 'to 10,000', 'to hand', 'Heap'], rows)
    })
    return [
      `From a generator, one after the other: processor time for one of them, and the heap in use after collection, at its
highest on the way, beyond what was in use before.`,
      ...parts,
    ].join('\n\n')
  },
}

const memory = {
  name: 'memory',
  long: true,
  title: 'Memory of a rule',
  measure: async () => JSON.parse(await node('--expose-gc', 'memory.mjs')),
  tell: (figures) =>
    [
      'Heap in use after collection, with so many different rows assessed by one rule of thirteen facts.',
      asTable(
        ['Rows', 'Heap'],
        figures.map(({ rows, heap }) => [rows.toLocaleString('en'), megabytes(heap)]),
      ),
    ].join('\n\n'),
}

const peers = [
  'zod',
  'ts-pattern',
  'json-rules-engine',
  '@gorules/zen-engine',
  'publicodes',
  'xstate',
  'date-fns',
  'date-holidays',
  'temporal-polyfill',
]
const imported = {
  name: 'import',
  title: 'Cold import',
  async measure(rounds) {
    const modules = { '': 'data:text/javascript,' }
    for (const { name, specifier } of entries) modules[name] = specifier
    for (const peer of peers) modules[peer] = peer
    const figures = Object.fromEntries(Object.keys(modules).map((name) => [name, []]))
    for (let round = 0; round <= rounds; round++)
      for (const [name, specifier] of Object.entries(modules)) {
        const measured = Number(await node('import.mjs', specifier))
        // The first round only fills the file cache.
        if (round > 0) figures[name].push(measured)
      }
    const { '': empty, ...others } = figures
    return Object.fromEntries(
      Object.entries(others).map(([name, measured]) => [name, measured.map((time, at) => time - empty[at])]),
    )
  },
  tell: (figures) =>
    [
      'Processor time of the first import in a new process, less that of an empty module.',
      asTable(
        ['Import', 'Time', 'From–to'],
        Object.entries(figures).map(([name, measured]) => {
          const { median, low, high } = spread(measured)
          const by = name.startsWith('.') ? `**\`${name}\`**` : name
          return [by, `${median.toFixed(1)} ms`, `${low.toFixed(1)}–${high.toFixed(1)} ms`]
        }),
      ),
    ].join('\n\n'),
}

const size = {
  name: 'size',
  title: 'Size',
  long: true,
  measure: async () => JSON.parse(await node('size.mjs')),
  tell(figures) {
    const part = (heading, sizes, bold) =>
      asTable(
        [heading, 'Minified', 'and gzipped'],
        Object.entries(sizes).map(([name, { minified, compressed }]) => [
          bold ? `**${name}**` : name,
          kilobytes(minified),
          kilobytes(compressed),
        ]),
      )
    return [
      'Bundled with all that it needs, zod included.',
      part('Entry, everything that it exports', figures.entries, true),
      part('Alone', figures.functions, true),
      part('Peer', figures.peers, false),
    ].join('\n\n')
  },
}

const growth = {
  name: 'growth',
  title: 'Growth',
  long: true,
  measure: async () => JSON.parse(await node('growth.mjs', '--json')),
  tell: (figures) =>
    [
      `Each operation given a thousand and ten thousand (n) of what its name says, and the power of n by which its time grew:
1 where it is proportional, 2 where it is quadratic. The quickest of several runs.`,
      asTable(
        ['Operation', '1,000', '10,000', 'Power'],
        figures.map(({ name, before, after, exponent }) => [
          name,
          `${before.toFixed(2)} ms`,
          `${after.toFixed(1)} ms`,
          exponent.toFixed(2),
        ]),
      ),
    ].join('\n\n'),
}

export const groups = [
  timed(
    'assess',
    'A verdict',
    `The right to erasure asked about a row of its eleven facts: the verdict with what decides it, the facts that can still
change it, and the whole explanation; \`changes\` are the smallest changes that turn it. The peers say verdict and decisive
clauses, with an explanation where they have one; of facts that are not known they know nothing.`,
  ),
  timed(
    'fold',
    'Events folded',
    'Eight events of a request folded into its state; frozen is what the library gives.',
  ),
  timed(
    'decide',
    'Commands decided',
    `Eight commands of a request decided and folded one by one, with all guards and notes; and a history derived again. The
hand-written code checks no shapes.`,
  ),
  timed(
    'deadline',
    'A deadline',
    `One calendar month from a day, past weekends and Lithuanian holidays. The library says every step and its reason; the
others say the day alone.`,
  ),
  timed(
    'schema',
    'What comes from outside',
    `Eight events read by the schemas of the library, then folded; and eight commands checked by a schema or by the machine,
which then rejects them at once.`,
    (one) => one.includes('library'),
  ),
  timed(
    'listening',
    'Who may listen',
    'Whether somebody may listen to a recording, with the whole explanation.',
  ),
  timed('letter', 'Texts', 'In Lithuanian.'),
  many,
  memory,
  imported,
  size,
  growth,
]
