import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { guideExamples, pageExamples } from './examples.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const config = ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path))
const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root)

/** Each block as a file of its own, which exists in memory alone. */
const blocks = new Map(
  [...guideExamples(`${root}docs`), ...pageExamples(root, 'README.md')].map(({ where, code }) => [
    `${root}test/docs/${where.replaceAll(/\W+/gu, '-')}.ts`,
    { where, code },
  ]),
)

test('every block of the guides and the README type-checks as it stands, with its own imports', () => {
  const host = ts.createCompilerHost(options)
  const program = ts.createProgram([...blocks.keys()], options, {
    ...host,
    fileExists: (path) => blocks.has(path) || host.fileExists(path),
    readFile: (path) => blocks.get(path)?.code ?? host.readFile(path),
    getSourceFile: (path, ...rest) => {
      const block = blocks.get(path)
      return block === undefined
        ? host.getSourceFile(path, ...rest)
        : ts.createSourceFile(path, block.code, ts.ScriptTarget.ES2022)
    },
  })
  expect(blocks.size).toBeGreaterThan(25)
  const faults = [...blocks].flatMap(([path, { where, code }]) => {
    const file = program.getSourceFile(path)
    const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]
    return found.map(({ start = 0, messageText }) => {
      const line = code.slice(0, start).split('\n').length
      return `${where}, line ${line}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
    })
  })
  expect(faults).toEqual([])
})
