import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { adakavasProcedure, requestLifecycle } from 'privacy-rulebook'
import { toMermaid } from 'privacy-rulebook/interop'
import { kaunasRules, recordingLifecycle } from 'privacy-rulebook/recordings'
import { expect, it } from 'vitest'

/** Every picture of a machine in the papers: where it stands, by which mark, and the diagram without clauses. */
const pictures: readonly (readonly [paper: string, mark: string, diagram: string])[] = [
  ['README.md', 'request-machine', toMermaid(requestLifecycle(adakavasProcedure), { cite: () => '' })],
  ['docs/recordings.md', 'recording-machine', toMermaid(recordingLifecycle(kaunasRules), { cite: () => '' })],
]

const picture = (diagram: string): string => `\`\`\`mermaid\n${diagram}\`\`\`\n`

it.each(pictures)(
  'In %s, the picture of the %s is drawn from its transition table',
  (paper, mark, diagram) => {
    const file = fileURLToPath(new URL(`../../${paper}`, import.meta.url))
    const marked = new RegExp(`(<!-- ${mark} -->\\n)[\\s\\S]*?(<!-- /${mark} -->)`)
    const text = readFileSync(file, 'utf8')
    const current = text.replace(
      marked,
      (_, start: string, end: string) => `${start}${picture(diagram)}${end}`,
    )
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, current)
    expect(text).toMatch(marked)
    expect(text).toBe(current)
  },
)
