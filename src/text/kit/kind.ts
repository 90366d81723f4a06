import type { Json } from '../../core/index.js'
import type { ClauseRef } from '../../documents/index.js'
import type { Catalogue } from './catalogue.js'

const allKinds = ['request', 'complaint', 'restriction', 'consent', 'recording', 'sampling'] as const

/** What a message is about: each kind has its section of a catalogue. */
export type Kind = (typeof allKinds)[number]

/** The clauses of chapter XII. */
const complaintClauses = { first: 48, last: 59 } as const

/**
 * What the clauses alone say it is about: chapter XII is of complaints, 21 to 25 of restrictions, 33 and 34 of consents;
 * of the call-recording rules, clause 11.1 alone is of the sampling register, any other of a recording.
 */
export function kindByClause(clauses: readonly ClauseRef[]): Kind {
  const ofCalls = clauses.filter((clause) => clause.startsWith('kaunas:'))
  if (ofCalls.length > 0)
    return ofCalls.every((clause) => clause === 'kaunas:11.1') ? 'sampling' : 'recording'
  const numbers = clauses.flatMap((clause) =>
    clause.startsWith('adakavas:') ? [Math.floor(Number(clause.slice('adakavas:'.length)))] : [],
  )
  const { first, last } = complaintClauses
  if (numbers.some((number) => number >= first && number <= last)) return 'complaint'
  if (numbers.some((number) => number >= 21 && number <= 25)) return 'restriction'
  return numbers.some((number) => number === 33 || number === 34) ? 'consent' : 'request'
}

/** What of a rejection tells what it is about. */
interface Told {
  readonly code: string
  readonly clauses: readonly ClauseRef[]
  readonly data: Readonly<Record<string, Json>>
  readonly command?: string
}

/**
 * What a rejection is about: its command and its code tell, and where machines share both (`ConfirmIdentity` is a
 * command of a request and of a complaint), its clauses do.
 */
export function kindOf({ code, clauses, data, command }: Told, catalogue: Catalogue): Kind {
  const knows = (table: object, word: Json | undefined): boolean => Object.hasOwn(table, String(word))
  const { request } = catalogue
  const kinds = allKinds.filter((kind) => {
    const { commands, statuses, rejections } = catalogue[kind]
    const said = knows(rejections, code) || (kind === 'complaint' && knows(request.rejections, code))
    const { allowedIn } = data
    const possible = !Array.isArray(allowedIn) || allowedIn.every((status) => knows(statuses, status))
    return said && possible && (command === undefined || knows(commands, command))
  })
  const [only = 'request', ...others] = kinds
  if (others.length === 0) return only
  const owner = kindByClause(clauses)
  return kinds.includes(owner) ? owner : only
}
