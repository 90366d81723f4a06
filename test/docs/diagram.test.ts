import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { adakavasProcedure, requestLifecycle } from 'privacy-rulebook'
import { expect, it } from 'vitest'

const readme = fileURLToPath(new URL('../../README.md', import.meta.url))
const marked = /(<!-- request-machine -->\n)[\s\S]*?(<!-- \/request-machine -->)/

/** The transition table as a Mermaid state diagram: one arrow from status to status, with its commands. */
function picture(): string {
  const arrows = new Map<string, string[]>()
  for (const { from, to, command } of requestLifecycle(adakavasProcedure).transitions) {
    for (const status of to) {
      const arrow = `${from === 'none' ? '[*]' : from} --> ${status}`
      arrows.set(arrow, [...(arrows.get(arrow) ?? []), command])
    }
  }
  const lines = [...arrows].map(([arrow, commands]) => `  ${arrow} : ${commands.join('<br/>')}`)
  return ['```mermaid', 'stateDiagram-v2', ...lines, '```', ''].join('\n')
}

it('The picture of the request machine in the README is drawn from its transition table', () => {
  const text = readFileSync(readme, 'utf8')
  const current = text.replace(marked, (_, start: string, end: string) => `${start}${picture()}${end}`)
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(readme, current)
  expect(text).toMatch(marked)
  expect(text).toBe(current)
})
