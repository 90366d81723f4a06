import { InvalidInputError, isList, isPlainObject, Pictured } from '../core/input-error.js'
import { isName, nameInWords } from '../core/words.js'

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => isPlainObject(value)

const tables = ['commands', 'notes', 'transitions', 'evolution'] as const
const functions = ['cite', 'dayOf', 'duties'] as const

/**
 * Refuses what is no definition of a machine. What a host has typed is checked by the compiler; this is for the rest, so
 * that a part that is missing is told at once, and not by the first command.
 */
export function requireDefinition(definition: unknown): void {
  if (!isObject(definition)) throw new InvalidInputError('', 'the definition of a machine', definition)
  const { of, initialState, procedure } = definition
  if (!isName(of)) throw new InvalidInputError('of', nameInWords, of)
  if (!isObject(initialState) || initialState['status'] !== 'none')
    throw new InvalidInputError('initialState.status', '"none"', new Pictured('another status'))
  for (const table of tables)
    if (!isObject(definition[table]))
      throw new InvalidInputError(table, 'a table by names', definition[table])
  for (const name of functions)
    if (typeof definition[name] !== 'function')
      throw new InvalidInputError(name, 'a function', definition[name])
  if (!isObject(procedure) || !isName(procedure['id']) || !isName(procedure['version']))
    throw new InvalidInputError('procedure', 'the id and the version of the rules', procedure)
  requireRows(definition)
}

/** Refuses rows of commands that are not declared, and statuses of one table that are not in the other. */
function requireRows(definition: Readonly<Record<string, unknown>>): void {
  const { commands, transitions, evolution } = definition
  if (!isObject(commands) || !isObject(transitions) || !isObject(evolution)) return
  const statuses = Object.keys(transitions)
  if (!statuses.includes('none'))
    throw new InvalidInputError('transitions', 'rows of the status "none"', new Pictured('none of it'))
  for (const rows of Object.values(transitions)) {
    if (!isObject(rows)) throw new InvalidInputError('transitions', 'rows by status and command', rows)
    for (const [command, row] of Object.entries(rows))
      requireRow(row, Object.hasOwn(commands, command), statuses)
  }
  for (const [status, handlers] of Object.entries(evolution))
    if (!isObject(handlers) || !statuses.includes(status))
      throw new InvalidInputError(
        'evolution',
        'handlers by event, for the statuses of the transitions',
        new Pictured('something else'),
      )
}

function requireRow(row: unknown, isDeclared: boolean, statuses: readonly string[]): void {
  if (!isDeclared)
    throw new InvalidInputError('transitions', 'rows of declared commands', new Pictured('another'))
  if (!isObject(row) || typeof row['decide'] !== 'function')
    throw new InvalidInputError('transitions', 'rows that decide', row)
  const { to, clauses } = row
  if (!isList(to) || !to.every((status) => statuses.some((one) => one === status)))
    throw new InvalidInputError('transitions', 'rows that lead to statuses of the table', to)
  if (!isList(clauses) || clauses.length === 0 || !clauses.every((clause) => typeof clause === 'string'))
    throw new InvalidInputError('transitions', 'rows with the clauses that they come from', clauses)
}
