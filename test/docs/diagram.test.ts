import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { adakavasProcedure, requestLifecycle } from 'privacy-rulebook'
import { kaunasRules, recordingLifecycle } from 'privacy-rulebook/recordings'
import { expect, it } from 'vitest'

interface Row {
  readonly from: string
  readonly to: readonly string[]
  readonly command: string
}

/** Every picture of a machine in the papers: where it stands, by which mark, and the table it is drawn from. */
const pictures: readonly (readonly [paper: string, mark: string, rows: readonly Row[]])[] = [
  ['README.md', 'request-machine', requestLifecycle(adakavasProcedure).transitions],
  ['docs/recordings.md', 'recording-machine', recordingLifecycle(kaunasRules).transitions],
]

/** A transition table as a Mermaid state diagram: one arrow from status to status, with its commands. */
function picture(rows: readonly Row[]): string {
  const arrows = new Map<string, string[]>()
  for (const { from, to, command } of rows) {
    for (const status of to) {
      const arrow = `${from === 'none' ? '[*]' : from} --> ${status}`
      arrows.set(arrow, [...(arrows.get(arrow) ?? []), command])
    }
  }
  const lines = [...arrows].map(([arrow, commands]) => `  ${arrow} : ${commands.join('<br/>')}`)
  return ['```mermaid', 'stateDiagram-v2', ...lines, '```', ''].join('\n')
}

it.each(pictures)('In %s, the picture of the %s is drawn from its transition table', (paper, mark, rows) => {
  const file = fileURLToPath(new URL(`../../${paper}`, import.meta.url))
  const marked = new RegExp(`(<!-- ${mark} -->\\n)[\\s\\S]*?(<!-- /${mark} -->)`)
  const text = readFileSync(file, 'utf8')
  const current = text.replace(marked, (_, start: string, end: string) => `${start}${picture(rows)}${end}`)
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, current)
  expect(text).toMatch(marked)
  expect(text).toBe(current)
})
