// Writes what was measured: results.md whole, and the chart and the table of targets into the guide on speed.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chart } from './chart.mjs'
import { groups } from './groups.mjs'
import { targetRows } from './targets.mjs'

const here = import.meta.dirname
const guide = join(here, '../docs/speed.md')

/** The targets, each with what was measured beside it. */
function targetTable(results) {
  const head = ['Work', 'Target', 'Measured', '']
  return [head, ['---', '---', '---:', '---'], ...targetRows(results)]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}

const told = ({ date, version, node, machine, load, rounds }) =>
  `Measured on ${date}: version ${version}, Node ${node}, ${machine}, load ${load}, rounds: ${rounds}.`

/** When and under which load it all was measured: a busy machine makes every figure uncertain. */
function circumstances(results) {
  const all = Object.values(results)
  const ends = (values) => [...new Set([values.at(0), values.at(-1)])].join(' to ')
  const days = ends(all.map(({ date }) => date).sort())
  const loads = ends(all.map(({ load }) => Number(load)).sort((a, b) => a - b))
  const [{ machine }] = all
  return `Measured on ${days} on ${machine}, under a load of ${loads}; above one for each processor, the spread is wide.`
}

/** A text with what stands between two marks in it replaced. */
function between(text, mark, inner) {
  const [start, end] = [`<!-- ${mark} -->`, `<!-- /${mark} -->`]
  const [before, rest] = text.split(start)
  const [, after] = rest?.split(end) ?? []
  if (after === undefined) throw new Error(`no ${start} … ${end} to write between`)
  return `${before}${start}\n\n${inner}\n\n${end}${after}`
}

export function report(results) {
  const targets = `${targetTable(results)}\n\n${circumstances(results)}`
  const sections = groups
    .filter(({ name }) => results[name] !== undefined)
    .map(({ name, title, tell }) => {
      const { figures, ...when } = results[name]
      return `## ${title}\n\n${tell(figures)}\n\n${told(when)} (\`--only ${name}\`)`
    })
  writeFileSync(
    join(here, 'results.md'),
    `# Results

Written by \`npm run bench\`; each part says when it was measured. Processor time; a ratio is formed within a round, and
what counts is the median of the rounds, with the lowest and the highest.

## Targets

${targets}

${sections.join('\n\n')}
`,
  )
  writeFileSync(join(here, '../docs/speed.svg'), chart(results))
  writeFileSync(guide, between(readFileSync(guide, 'utf8'), 'targets', targets))
}
