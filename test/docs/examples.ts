import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** One `@example` of a doc comment. */
export interface DocExample {
  readonly where: string
  readonly code: string
}

/** Every `@example` in the doc comments of the sources. */
export function docExamples(root: string): readonly DocExample[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .flatMap((file) => examplesIn(file, readFileSync(join(root, file), 'utf8')))
}

function examplesIn(file: string, source: string): readonly DocExample[] {
  return [...source.matchAll(/@example\n((?: *\*.*\n)*? *\* ```\n)/g)].map((match) => {
    const lines = (match[1] ?? '').split('\n').map((line) => line.replace(/^ *\* ?/, ''))
    const code = lines.slice(1, lines.indexOf('```')).join('\n')
    return { where: `${file}:${source.slice(0, match.index).split('\n').length}`, code }
  })
}

/** The code blocks of a page. */
export function pageExamples(root: string, file: string): readonly DocExample[] {
  const blocks = [...readFileSync(join(root, file), 'utf8').matchAll(/^```ts\n([\s\S]*?)^```/gm)]
  return blocks.map((match, index) => ({ where: `${file}, example ${index + 1}`, code: match[1] ?? '' }))
}

/** The code blocks of the guides, which say what they come to. */
export const guideExamples = (root: string): readonly DocExample[] =>
  readdirSync(root, { encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .flatMap((file) => pageExamples(root, file))

/** What `// =>` says of an expression, on its own line or on those below it. */
const claimed = /^[ \t]*(?:\n[ \t]*)?\/\/ => (.*(?:\n[ \t]*\/\/ {3}.*)*)/

/** How many expressions of an example say what they come to. */
export const claimsIn = (code: string): number => code.split('// =>').length - 1

/**
 * The code of an example as JavaScript in which every expression that says what it comes to is handed, with what
 * it says, to the function `told_`.
 */
export function runnable(code: string): string {
  const bare = code.replace(/^import [\s\S]*?from '[^']+'\n/gm, '')
  const file = ts.createSourceFile('example.ts', bare, ts.ScriptTarget.ES2022, true)
  const edits: { readonly start: number; readonly end: number; readonly text: string }[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isExpressionStatement(node)) {
      const said = claimed.exec(bare.slice(node.end))?.[1]
      if (said !== undefined) {
        const text = `;told_((${node.expression.getText(file)}), (${said.replace(/\n[ \t]*\/\//g, '\n')}));`
        edits.push({ start: node.getStart(file), end: node.end, text })
        return
      }
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  let edited = bare
  for (const { start, end, text } of edits.reverse())
    edited = edited.slice(0, start) + text + edited.slice(end)
  return ts.transpileModule(edited, { compilerOptions: { target: ts.ScriptTarget.ES2022 } }).outputText
}
