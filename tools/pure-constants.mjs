// Every module of src is free of side effects (package.json says so), so whatever a constant of a module is made from
// may be left out with the constant. Bundlers see that of whole modules, but not of the chunks that dist has: there
// each constant must say so itself.
import { readFile } from 'node:fs/promises'
import ts from 'typescript'

/** Whether a bundler could take the evaluation of an expression for an effect. */
function seemsToAct(node) {
  if (ts.isFunctionLike(node)) return false
  if (
    ts.isCallExpression(node) ||
    ts.isNewExpression(node) ||
    ts.isSpreadElement(node) ||
    ts.isSpreadAssignment(node) ||
    ts.isPropertyAccessExpression(node) ||
    ts.isElementAccessExpression(node)
  )
    return true
  return ts.forEachChild(node, (child) => seemsToAct(child) || undefined) ?? false
}

/** Whether an expression is one call by name of what does not seem to act: that may be marked as it is. */
function isPlainCall(node) {
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return false
  return ts.isIdentifier(node.expression) && !(node.arguments ?? []).some(seemsToAct)
}

const pure = (made) => `/* @__PURE__ */ (() => (${made}))()`

/** The fields that a declaration takes out of an object by their names; nothing of one that does more than that. */
function fieldsTaken({ name }) {
  if (!ts.isObjectBindingPattern(name)) return undefined
  const isPlain = ({ name, propertyName = name, dotDotDotToken, initializer }) =>
    ts.isIdentifier(name) &&
    ts.isIdentifier(propertyName) &&
    dotDotDotToken === undefined &&
    initializer === undefined
  return name.elements.every(isPlain)
    ? name.elements.map(({ name, propertyName = name }) => [name.text, propertyName.text])
    : undefined
}

/**
 * Marks the constants of a module, each with what it is made from as a pure call. Those that are taken out of one object
 * together become constants by themselves: else one that is used would keep the others.
 */
export function withPureConstants(path, code) {
  const source = ts.createSourceFile(path, code, ts.ScriptTarget.Latest)
  let marked = ''
  let done = 0
  for (const { declarationList } of source.statements.filter(ts.isVariableStatement)) {
    for (const declaration of declarationList.declarations) {
      const { initializer } = declaration
      const fields = fieldsTaken(declaration)
      if (initializer === undefined || (fields === undefined && !seemsToAct(initializer))) continue
      const start = (fields === undefined ? initializer : declaration).getStart(source)
      const made = code.slice(initializer.getStart(source), initializer.end)
      marked += code.slice(done, start)
      if (fields === undefined) marked += isPlainCall(initializer) ? `/* @__PURE__ */ ${made}` : pure(made)
      else {
        const all = `$${fields.map(([name]) => name).join('$')}`
        const each = fields.map(([name, field]) => `${name} = ${pure(`${all}.${field}`)}`)
        marked += [`${all} = ${pure(made)}`, ...each].join(', ')
      }
      done = initializer.end
    }
  }
  return marked + code.slice(done)
}

/** The same as a plugin of esbuild. */
export const pureConstants = {
  name: 'pure-constants',
  setup({ onLoad }) {
    onLoad({ filter: /\/src\/.*\.ts$/ }, async ({ path }) => ({
      contents: withPureConstants(path, await readFile(path, 'utf8')),
      loader: 'ts',
    }))
  },
}
