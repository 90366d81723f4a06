import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { root } from '../run.mjs'

const onOneLine = (code) => code.replace(/\s+/g, ' ')
const shortened = (code) => (code.length > 60 ? `${code.slice(0, 28)} … ${code.slice(-28)}` : code)

/** What a mutant changes, told by the code of its line, so that it is found again where the line has moved. */
export function changeOf({ fileName, location: { start, end }, replacement }) {
  // Lines and columns are counted from 1.
  const lines = readFileSync(fileName, 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line)
  const before = lines[0].slice(0, start.column - 1)
  const after = lines.at(-1).slice(end.column - 1)
  const text = lines.join('\n')
  const code = text.slice(before.length, text.length - after.length)
  const change = `⟨${shortened(onOneLine(code))} ⇒ ${shortened(onOneLine(replacement))}⟩`
  return `${relative(root, fileName)}: ${before.trimStart()}${change}${after}`
}

/** The changes of a folder that may survive. */
export function readSurvivors(folder) {
  const path = join(root, 'test/mutation', `${folder}.json`)
  if (!existsSync(path)) return []
  return JSON.parse(readFileSync(path, 'utf8')).flatMap(({ changes }) => changes)
}

/** What is in a list and not in another, as often as it is in it more often. */
export function without(list, other) {
  const left = [...other]
  return list.filter((entry) => {
    const at = left.indexOf(entry)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}
