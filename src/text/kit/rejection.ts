import type { Cited } from './references.js'
import { lookUp } from './sentences.js'

/** A rejection; without the command, where an act is spoken of before anybody tried it. */
export interface RejectionToSay<Code extends string, Data> {
  readonly code: Code
  readonly clauses: Cited
  readonly data: Data
  readonly command?: string
}

/** What the command of a rejection is called. */
export const actOf = (
  { command }: { readonly command?: string },
  commands: Readonly<Record<string, string>>,
): string | null => (command === undefined ? null : (lookUp(commands, command) ?? null))
