import type { RightDeclaration, RightNode } from './links.js'
import { all, is } from './links.js'

/**
 * The information that a request for access can ask for, by its clause.
 *
 * @category Rights
 * @see Adakavas clauses 11.1 to 11.7
 * @example
 * ```ts
 * accessInformation.length // => 7
 * ```
 */
export const accessInformation = Object.freeze([
  'adakavas:11.1',
  'adakavas:11.2',
  'adakavas:11.3',
  'adakavas:11.4',
  'adakavas:11.5',
  'adakavas:11.6',
  'adakavas:11.7',
] as const)

/** A piece of information that a request for access can ask for.
 *
 * @category Rights */
export type AccessInformation = (typeof accessInformation)[number]

/** What access is decided by: the data themselves, and each piece of information.
 *
 * @category Rights */
export type AccessPart = 'adakavas:10' | AccessInformation

/** The right to access: a confirmation is always owed, also that nothing is processed. */
export const access: RightDeclaration = {
  clause: 'adakavas:10',
  join: 'any',
  grounds: [is('adakavas:10', 'processed', true, false)],
}

/** Owed where data are processed. */
const owed = (part: AccessPart): RightDeclaration => ({
  clause: part,
  join: 'all',
  grounds: [is(part, 'processed')],
})

/** Owed where data are processed and a condition of the clause holds. */
const owedIf = (part: AccessPart, condition: RightNode): RightDeclaration => ({
  clause: part,
  join: 'all',
  grounds: [all(part, is('adakavas:10', 'processed'), condition)],
})

/** What is owed, part by part: rejected means "not applicable". */
export const accessParts: Readonly<Record<AccessPart, RightDeclaration>> = {
  'adakavas:10': owed('adakavas:10'),
  'adakavas:11.1': owed('adakavas:11.1'),
  'adakavas:11.2': owed('adakavas:11.2'),
  'adakavas:11.3': owedIf('adakavas:11.3', is('adakavas:11.3', 'recipientsForeseen')),
  'adakavas:11.4': owed('adakavas:11.4'),
  'adakavas:11.5': owed('adakavas:11.5'),
  'adakavas:11.6': owed('adakavas:11.6'),
  'adakavas:11.7': owedIf('adakavas:11.7', is('adakavas:11.7', 'otherSource')),
}
