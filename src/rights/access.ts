import type { RightDeclaration } from './links.js'
import { is } from './links.js'

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

const processed = is('adakavas:10', 'processed')
const foreseen = is('adakavas:11.3', 'recipientsForeseen')
const elsewhere = is('adakavas:11.7', 'otherSource')

/** What is owed, part by part: rejected means "not applicable". */
export const accessParts: Readonly<Record<AccessPart, RightDeclaration>> = {
  'adakavas:10': { clause: 'adakavas:10', join: 'all', grounds: [processed] },
  'adakavas:11.1': { clause: 'adakavas:11.1', join: 'all', grounds: [processed] },
  'adakavas:11.2': { clause: 'adakavas:11.2', join: 'all', grounds: [processed] },
  'adakavas:11.3': { clause: 'adakavas:11.3', join: 'all', grounds: [processed, foreseen] },
  'adakavas:11.4': { clause: 'adakavas:11.4', join: 'all', grounds: [processed] },
  'adakavas:11.5': { clause: 'adakavas:11.5', join: 'all', grounds: [processed] },
  'adakavas:11.6': { clause: 'adakavas:11.6', join: 'all', grounds: [processed] },
  'adakavas:11.7': { clause: 'adakavas:11.7', join: 'all', grounds: [processed, elsewhere] },
}
