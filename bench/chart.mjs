// The figures as a bar chart: how many times as long as hand-written code each contestant takes, on a logarithmic scale.
import { ratio, times } from './statistics.mjs'

/** What is shown: the work, and its bars by the names of the contestants; the first contestant is what 1 stands for. */
const works = [
  {
    group: 'assess',
    workload: 'all facts known',
    title: 'A verdict with its explanation',
    bars: {
      'library, asked before': 'library, asked before',
      'library, first': 'library, first',
      'ts-pattern, without explanation': 'ts-pattern, without explanation',
      'json-rules-engine': 'json-rules-engine',
      'zen-engine': 'zen-engine',
      publicodes: 'publicodes',
    },
  },
  {
    group: 'fold',
    workload: 'eight events',
    title: 'Eight events folded',
    bars: {
      'library, fold': 'library',
      'xstate around the hand-written reducer': 'xstate around the hand-written reducer',
    },
  },
  {
    group: 'decide',
    workload: 'eight commands',
    title: 'Eight commands decided and folded',
    bars: { library: 'library' },
  },
  {
    group: 'deadline',
    workload: 'a month on',
    title: 'A deadline past holidays',
    bars: {
      'library, with its steps': 'library, with its steps',
      'date-fns, with a set of date-holidays': 'date-fns, with a set of date-holidays',
      'date-fns, asking date-holidays each day': 'date-fns, asking date-holidays',
      'temporal-polyfill, with a set': 'temporal-polyfill, with a set',
    },
  },
]

const left = 280
const width = 430
const lowest = 0.1
const highest = 10_000
const decades = Math.log10(highest / lowest)
const placeOf = (value) =>
  left + (Math.log10(Math.min(highest, Math.max(lowest, value)) / lowest) / decades) * width
const rounded = (number) => number.toFixed(1)
const escaped = (words) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** The chart; works that were not measured are left out. */
export function chart(results) {
  const lines = []
  const said = []
  let y = 34
  for (const { group, workload, title, bars } of works) {
    const figures = results[group]?.figures[workload]
    if (figures === undefined) continue
    const [hand] = Object.values(figures)
    y += 14
    lines.push(`<text class="title" x="10" y="${y}">${escaped(title)}</text>`)
    y += 8
    for (const [contestant, name] of Object.entries(bars)) {
      const { median, low, high } = ratio(figures[contestant], hand)
      const [one, end] = [placeOf(1), placeOf(median)].sort((a, b) => a - b)
      const kind = contestant.startsWith('library') ? 'own' : 'peer'
      const middle = y + 8
      lines.push(
        `<text x="${left - 8}" y="${y + 12}" text-anchor="end">${escaped(name)}</text>`,
        `<rect class="${kind}" x="${rounded(one)}" y="${y + 2}" width="${rounded(Math.max(1, end - one))}" height="12"/>`,
        `<path class="spread" d="M${rounded(placeOf(low))} ${middle}H${rounded(placeOf(high))}"/>`,
        `<text x="${rounded(Math.max(placeOf(high), placeOf(1)) + 6)}" y="${y + 12}">${times(median)}</text>`,
      )
      said.push(`${title}, ${name}: ${times(median)}`)
      y += 18
    }
  }
  const bottom = y + 8
  const ticks = Array.from({ length: decades + 1 }, (_, at) => lowest * 10 ** at).map((value) => {
    const x = rounded(placeOf(value))
    const words = value === 1 ? 'by hand' : `${Number(value.toFixed(1)).toLocaleString('en')}×`
    return `<path class="${value === 1 ? 'hand' : 'grid'}" d="M${x} 30V${bottom}"/><text x="${x}" y="24" text-anchor="middle">${words}</text>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 770 ${bottom + 10}" role="img" aria-labelledby="title description">
<title id="title">Times as long as hand-written code</title>
<desc id="description">${escaped(said.join('; '))}.</desc>
<style>
text { font: 12px system-ui, sans-serif; fill: #1f2328; }
.title { font-weight: 600; }
.own { fill: #0969da; }
.peer { fill: #8c959f; }
.grid { stroke: #d0d7de; }
.hand, .spread { stroke: #1f2328; }
@media (prefers-color-scheme: dark) {
text { fill: #e6edf3; }
.own { fill: #4493f8; }
.peer { fill: #6e7681; }
.grid { stroke: #30363d; }
.hand, .spread { stroke: #e6edf3; }
}
</style>
${ticks.join('\n')}
${lines.join('\n')}
</svg>
`
}
