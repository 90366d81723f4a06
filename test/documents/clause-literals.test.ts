import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { root } from '../../tools/run.mjs'

// Where the clauses of the two documents are at home: what they say, what they rule, and their summaries.
const home = /^(documents|procedure)\/|summaries/

/** The texts that the code of a file holds, with their lines: comments and their examples hold none. */
function textsIn(name: string, source: string): readonly { readonly line: number; readonly text: string }[] {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest)
  const textsOf = (node: ts.Node): readonly { readonly line: number; readonly text: string }[] => {
    const own =
      ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)
        ? [{ line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1, text: node.text }]
        : []
    const within: ReturnType<typeof textsIn>[number][] = []
    ts.forEachChild(node, (child) => {
      within.push(...textsOf(child))
    })
    return [...own, ...within]
  }
  return textsOf(file)
}

const citing = (name: string, source: string): readonly string[] =>
  textsIn(name, source)
    .filter(({ text }) => /\b(adakavas|kaunas):/.test(text))
    .map(({ line, text }) => `${name}:${line} ${text}`)

test('a clause of a document is cited by its role everywhere but where documents and their rules are at home', () => {
  const sources = join(root, 'src')
  const names = readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts') && !home.test(name))
  expect(names.length).toBeGreaterThan(200)
  expect(names.flatMap((name) => citing(name, readFileSync(join(sources, name), 'utf8')))).toEqual([])
})

test('clauses in code are found, those in comments are not', () => {
  const source = ["// 'adakavas:1'", '/** `adakavas:2` */', "const cited = ['adakavas:3', `kaunas:4`]"]
  expect(citing('a.ts', source.join('\n'))).toEqual(['a.ts:3 adakavas:3', 'a.ts:3 kaunas:4'])
})
