import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isClauseRef } from 'privacy-rulebook'
import ts from 'typescript'

/** A place in the sources that names a clause: a file, the declaration in it, and how often. */
export interface Place {
  readonly clause: string
  readonly file: string
  readonly declaration: string
  readonly times: number
}

/** A test whose title names a clause. */
export interface Titled {
  readonly clause: string
  readonly file: string
  readonly title: string
}

const root = new URL('../../', import.meta.url).pathname

function* filesOf(folder: string): Generator<readonly [file: string, source: ts.SourceFile]> {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
  for (const name of files.filter((one) => one.endsWith('.ts')).sort()) {
    const file = `${folder}/${name}`
    yield [
      file,
      ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true),
    ]
  }
}

/** A declaration by its name and, inside it, those of the properties that lead to a node. */
function declarationOf(node: ts.Node): string {
  const names: string[] = []
  for (let at = node; !ts.isSourceFile(at); at = at.parent) {
    const named =
      ts.isPropertyAssignment(at) || ts.isVariableDeclaration(at) || ts.isFunctionDeclaration(at)
        ? at.name
        : null
    if (named !== null && named !== undefined) names.unshift(named.getText().replaceAll("'", ''))
  }
  return names.join('.')
}

/** Every place in the sources that cites a clause by its literal; what documents say of themselves is none. */
export function places(): readonly Place[] {
  const found = new Map<string, Place>()
  for (const [file, source] of filesOf('src')) {
    if (file.startsWith('src/documents/')) continue
    const visit = (node: ts.Node): void => {
      if (ts.isTypeNode(node)) return
      if (ts.isStringLiteralLike(node) && isClauseRef(node.text)) {
        const place = { clause: node.text, file, declaration: declarationOf(node) }
        const key = JSON.stringify(place)
        found.set(key, { ...place, times: (found.get(key)?.times ?? 0) + 1 })
      }
      ts.forEachChild(node, visit)
    }
    visit(source)
  }
  return [...found.values()]
}

const number = '\\d+(?:\\.\\d+)?'
/** "A-41", "K-11.1", "18(1)(a)", "Article 22", "clauses 12, 15 and 19", and a title that begins with "18.1, 18.3:". */
const named = new RegExp(
  [
    `\\b(?<letter>[AK])-(?<lettered>${number})`,
    '(?<![\\d.])(?<provision>\\d{1,2}\\(\\d\\)(?:\\([a-z]\\))?)',
    '\\b(?:GDPR|Article) (?<article>\\d{1,2})(?![\\d(.])',
    `\\bclauses? (?<listed>${number}(?:(?:, | and | to )${number})*)`,
    `^(?<leading>${number}(?:, ${number})*):`,
  ].join('|'),
  'gu',
)

/** The document that a number alone is of, by the folder of the test; `null` where it may be of any. */
const documentOf = (file: string): string | null => {
  if (file.startsWith('test/institutions/') || file.includes('vilnius')) return null
  return file.includes('recording') ? 'kaunas' : 'adakavas'
}

/** The clauses that a title names. */
function clausesNamed(title: string, file: string): readonly string[] {
  const document = documentOf(file)
  const clauses = [...title.matchAll(named)].flatMap(({ groups = {} }) => {
    const { letter, lettered, provision, article, listed, leading } = groups
    if (lettered !== undefined) return [`${letter === 'A' ? 'adakavas' : 'kaunas'}:${lettered}`]
    if (provision !== undefined || article !== undefined) return [`gdpr:${provision ?? article}`]
    return (listed ?? leading ?? '').split(/, | and | to /u).map((one) => `${document}:${one}`)
  })
  return [...new Set(clauses)].filter(isClauseRef)
}

const isTest = (call: ts.CallExpression): boolean =>
  /^(?:test|it|describe)\b/u.test(call.expression.getText())

/** Every test whose title names a clause. */
export function titles(): readonly Titled[] {
  const found: Titled[] = []
  for (const [file, source] of filesOf('test')) {
    if (!file.endsWith('.test.ts') || file.startsWith('test/ledger/')) continue
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && isTest(node)) {
        const [title] = node.arguments
        if (title !== undefined && ts.isStringLiteralLike(title))
          for (const clause of clausesNamed(title.text, file)) found.push({ clause, file, title: title.text })
      }
      ts.forEachChild(node, visit)
    }
    visit(source)
  }
  return found
}
