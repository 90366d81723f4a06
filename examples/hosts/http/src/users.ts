// Who may sign in: a name, a role and the unit whose cases are theirs to see. Of a token only its hash is kept.
import { createHash, randomBytes } from 'node:crypto'
import type { Database, Reader } from './database.ts'
import { languages } from './institution.ts'

export const roles = ['officer', 'reviewer', 'reader'] as const
export type Role = (typeof roles)[number]

export interface User {
  readonly name: string
  readonly role: Role
  /** `null` for who sees the cases of every unit, such as the data protection officer. */
  readonly unit: string | null
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/** Whether the rules can tell a person by this name. */
const isName = (by: string): boolean =>
  languages.en.schemas.requestCommand.safeParse({
    type: 'SupplyIdentity',
    data: { on: '2026-01-05', by },
  }).success

/** Adds a user, or gives one a new token, role and unit; the token is told this once. */
export async function addUser(db: Database, { name, role, unit }: User): Promise<string> {
  if (!isName(name)) throw new TypeError('the name is to be written as one line, without anything invisible')
  if (role === 'officer' && unit === null) throw new TypeError('an officer belongs to a unit')
  const token = randomBytes(32).toString('base64url')
  await db.query(
    `INSERT INTO users (token_hash, name, role, unit) VALUES ($1, $2, $3, $4)
     ON CONFLICT (name) DO UPDATE SET token_hash = excluded.token_hash, role = excluded.role, unit = excluded.unit`,
    [hashOf(token), name, role, unit],
  )
  return token
}

export async function userOf(db: Reader, token: string): Promise<User | null> {
  const { rows } = await db.query<User>('SELECT name, role, unit FROM users WHERE token_hash = $1', [
    hashOf(token),
  ])
  return rows[0] ?? null
}

/** Who may review complaints: the staff that a reviewer is chosen from. */
export async function reviewers(db: Reader): Promise<readonly string[]> {
  const { rows } = await db.query<{ name: string }>(
    `SELECT name FROM users WHERE role = 'reviewer' ORDER BY name`,
  )
  return rows.map(({ name }) => name)
}
