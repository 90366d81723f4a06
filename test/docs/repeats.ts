import { readFileSync } from 'node:fs'
import type { Kind } from '../histories/rulebooks.js'

/* What the reference says of a command that is given twice: a sentence in the comment of its type. */

const filesOf: Readonly<Record<Kind, readonly string[]>> = {
  request: ['request/messages', 'case/messages'],
  complaint: ['complaint/messages', 'case/messages'],
  restriction: ['restriction/messages'],
  consent: ['consent/messages'],
  recording: [
    'recording/messages',
    'recording/call-messages',
    'recording/caller-messages',
    'recording/procedure-messages',
  ],
  sampling: ['recording/sampling-messages'],
}

const declared =
  /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export interface \w+ extends CommandOf<Commands, '(\w+)'>/gu

/** The sentence on each command of a machine; none where its comment has none. */
export const repeatsOf = (kind: Kind): ReadonlyMap<string, string> =>
  new Map(
    filesOf[kind].flatMap((file) => {
      const source = readFileSync(new URL(`../../src/${file}.ts`, import.meta.url), 'utf8')
      return [...source.matchAll(declared)].map(([, comment = '', command = '']) => {
        const paragraphs = comment.replaceAll(/^ *\* ?/gmu, '').split(/\n\s*\n/u)
        return [command, paragraphs.find((one) => one.startsWith('Given twice'))?.trim() ?? ''] as const
      })
    }),
  )

/** Whether such a sentence says that the second is taken, or rejected by a code; by which status, where it names that. */
export function saysOf(
  sentence: string,
  second: 'taken' | { readonly code: string; readonly data: object },
): boolean {
  if (second === 'taken') return sentence.includes('it is taken twice')
  const told = `\`${second.code}\``
  if (second.code !== 'wrong-status') return sentence.includes(told)
  return 'status' in second.data && sentence.includes(`${told} (\`${second.data.status}\`)`)
}
