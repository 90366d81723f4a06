import type { RightDeclaration } from './links.js'
import { all, is } from './links.js'

const conditions = [
  is('adakavas:30', 'providedBySubject'),
  is('adakavas:30.1', 'basis', 'consent', 'contract'),
  is('adakavas:30.2', 'automated'),
] as const

/** The right to portability: the hand-over to the data subject. */
export const portability: RightDeclaration = { clause: 'adakavas:30', join: 'all', grounds: conditions }

/** The direct transfer: it also has to be asked for, to a named controller, and technically possible. */
export const transfer: RightDeclaration = {
  clause: 'adakavas:30',
  join: 'all',
  grounds: [
    all('adakavas:30', ...conditions),
    is('adakavas:30', 'transferAsked'),
    is('adakavas:31', 'recipientNamed'),
    is('adakavas:30', 'transferFeasible'),
  ],
}
