// The part of results.md about the sweep: each contestant a process of its own, in turn in every round.

const sizes = ['10,000', '100,000', '1,000,000']
const names = ['hand', 'library']

/**
 * @param {number} rounds
 * @param {(...args: string[]) => string} node - Runs a script and gives what it prints.
 * @param {(numbers: number[]) => number} median
 */
export function sweepSection(rounds, node, median) {
  const times = { hand: [], library: [] }
  for (let round = 0; round < rounds; round++) {
    for (const name of names) times[name].push(JSON.parse(node('sweep.mjs', name, 'time')))
  }
  const heaps = names.map((name) => JSON.parse(node('--expose-gc', 'sweep.mjs', name, 'heap')))
  const ratio = (over) => `${median(over).toFixed(2)}×`
  const rows = names.flatMap((name, which) =>
    sizes.map((size, index) => {
      const own = times[name]
      const time = `${(median(own.map((all) => all[index])) / 1000).toFixed(1)} µs`
      const toSmallest = ratio(own.map((all) => all[index] / all[0]))
      const toHand =
        name === 'hand' ? '' : ratio(own.map((all, round) => all[index] / times.hand[round][index]))
      const heap = `${(heaps[which][index] / 1024).toFixed(0)} kB`
      return `| ${size} | ${name} | ${time} | ${toSmallest} | ${toHand} | ${heap} |`
    }),
  )
  const [, ofLibrary] = heaps
  const text = `## Sweep

What is due among so many recordings, from a generator. Processor time for one recording; ratios are medians of the
rounds. Heap in use after collection, at its highest on the way, beyond what was in use before.

| Recordings | By | Time | to 10,000 | to hand | Heap |
|---:|---|---:|---:|---:|---:|
${rows.join('\n')}
`
  return { text, heapGrowth: ofLibrary[2] - ofLibrary[1] }
}
