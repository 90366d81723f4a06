// Cases in the database: read, written with the version that was seen, and looked through for what is due.
import { followUps, type NoteOnActOf, type PlainDate, type StoredEvent } from 'privacy-rulebook'
import { type Due, dueOn } from 'privacy-rulebook/watching'
import type { Kind } from './access.ts'
import { type Database, isStorable, type Reader } from './database.ts'
import { languages } from './institution.ts'
import { complaintKind, type DeskTypes, type KindOf, requestKind, sight } from './kinds.ts'
import { ProblemError } from './problems.ts'
import type { User } from './users.ts'

/** A case as it stands; its version is how many events it has. */
export interface Case<T extends DeskTypes> {
  readonly id: string
  readonly unit: string
  /** The request that a complaint is about. */
  readonly request: string | null
  readonly version: number
  readonly history: readonly T['Event'][]
  readonly state: T['State']
}

interface Row {
  readonly id: string
  readonly unit: string
  readonly request: string | null
  readonly version: number
  readonly history: readonly StoredEvent[]
}

const columns = `id, unit, request, version,
  (SELECT jsonb_agg(event ORDER BY events.version) FROM events WHERE (events.kind, events.id) = (cases.kind, cases.id)) AS history`

function read<T extends DeskTypes>({ machine }: KindOf<T>, { history, ...row }: Row): Case<T> {
  const events = machine.upcast(history)
  return { ...row, history: events, state: machine.fold(events) }
}

export async function openCase<T extends DeskTypes>(
  db: Reader,
  kind: KindOf<T>,
  id: string,
): Promise<Case<T> | null> {
  if (!isStorable(id)) return null
  const { rows } = await db.query<Row>(`SELECT ${columns} FROM cases WHERE kind = $1 AND id = $2`, [
    kind.kind,
    id,
  ])
  return rows[0] === undefined ? null : read(kind, rows[0])
}

/** The complaints about a request, in the order of their numbers. */
export async function complaintsAbout(db: Reader, request: string) {
  const { rows } = await db.query<Row>(
    `SELECT ${columns} FROM cases WHERE kind = 'complaint' AND request = $1 ORDER BY id`,
    [request],
  )
  return rows.map((row) => read(complaintKind, row))
}

/** What a case asks of the systems that hold the data, in the order in which it asked. */
export async function askedOfOthers(db: Reader, kind: Kind, id: string) {
  const { rows } = await db.query<{ to: string; item: string; command: { type: string; data: object } }>(
    `SELECT command->>'to' AS "to", command->>'item' AS item, command->'command' AS command
     FROM asked WHERE kind = $1 AND id = $2 ORDER BY version, place`,
    [kind, id],
  )
  return rows
}

export interface Done<T extends DeskTypes> {
  readonly version: number
  readonly events: readonly T['Event'][]
  readonly notes: readonly NoteOnActOf<T>[]
}

/**
 * Gives a command to a case as it was read, and to other cases what follows from it: all of it in the transaction, or nothing.
 *
 * @throws ProblemError where the rules reject any of it, or somebody else wrote to the case meanwhile.
 */
export async function give<T extends DeskTypes>(
  tx: Reader,
  kind: KindOf<T>,
  one: Case<T>,
  command: T['Command'],
): Promise<Done<T>> {
  const { machine } = kind
  const decision = machine.decide(command, one.state)
  if (!decision.accepted) {
    const { code, clauses, data: facts } = decision.rejection
    const explanation = {
      lt: kind.rejection(decision.rejection, languages.lt.catalogue),
      en: kind.rejection(decision.rejection, languages.en.catalogue),
    }
    throw new ProblemError('rejected', { rejection: { code, clauses, facts, explanation } })
  }
  const { events, notes } = decision
  const state = machine.fold(events, one.state)
  const version = one.version + events.length
  await writeCase(tx, kind, one, version, kind.dueFrom(state))
  let at = one.version
  let after = one.state
  for (const event of events) {
    at += 1
    after = machine.evolve(after, event)
    await tx.query('INSERT INTO events (kind, id, version, event) VALUES ($1, $2, $3, $4)', [
      kind.kind,
      one.id,
      at,
      JSON.stringify(event),
    ])
    for (const [place, asked] of followUps(event, after).entries())
      switch (asked.to) {
        case 'request':
          await follow(tx, requestKind, asked.request, asked.command)
          break
        case 'complaint':
          await follow(tx, complaintKind, asked.complaint, asked.command)
          break
        default:
          await tx.query(
            'INSERT INTO asked (kind, id, version, place, command) VALUES ($1, $2, $3, $4, $5)',
            [kind.kind, one.id, at, place, JSON.stringify(asked)],
          )
      }
  }
  return { version, events, notes }
}

async function writeCase<T extends DeskTypes>(
  tx: Reader,
  { kind }: KindOf<T>,
  { id, unit, request, version: seen }: Case<T>,
  version: number,
  due: PlainDate | null,
): Promise<void> {
  const { rows } =
    seen === 0
      ? await tx.query(
          `INSERT INTO cases (kind, id, unit, request, version, due_from) VALUES ($1, $2, $3, $4, $5, $6)
           ON CONFLICT DO NOTHING RETURNING version`,
          [kind, id, unit, request, version, due],
        )
      : await tx.query(
          `UPDATE cases SET version = $4, due_from = $5 WHERE kind = $1 AND id = $2 AND version = $3 RETURNING version`,
          [kind, id, seen, version, due],
        )
  if (rows.length === 0) throw new ProblemError('changed-meanwhile')
}

/** Gives what follows from another case. */
async function follow<T extends DeskTypes>(
  tx: Reader,
  kind: KindOf<T>,
  id: string,
  command: T['Command'],
): Promise<void> {
  const one = await openCase(tx, kind, id)
  if (one === null) throw new Error(`a ${kind.kind} that another case names is not here`)
  await give(tx, kind, one, command)
}

/** A case in the list of what is due, with what is due in it. */
export interface DueCase {
  readonly kind: Kind
  readonly id: string
  readonly due: readonly Due[]
}

/** Where a part of the list ended. */
export interface Place {
  readonly dueFrom: string
  readonly kind: Kind
  readonly id: string
}

/** How many cases a part of the list has. */
export const most = 50

export const dueQuery = `
  SELECT kind, due_from::text AS "dueFrom", ${columns} FROM cases
  WHERE due_from <= $1 AND ($2::text IS NULL OR unit = $2)
    AND ($3::date IS NULL OR (due_from, kind, id) > ($3, $4, $5))
  ORDER BY due_from, kind, id LIMIT $6`

/** What a user has to look at on a day, what waits longest first; and where the next part begins, if there is one. */
export async function dueFor(
  db: Database,
  { unit }: User,
  on: PlainDate,
  after: Place | null,
): Promise<{ readonly cases: readonly DueCase[]; readonly next: Place | null }> {
  const { rows } = await db.query<Row & Place>(dueQuery, [
    on,
    unit,
    after?.dueFrom ?? null,
    after?.kind ?? null,
    after?.id ?? null,
    most + 1,
  ])
  const shown = rows.slice(0, most)
  const last = rows.length > most ? shown.at(-1) : undefined
  return {
    cases: shown.map((row) => {
      const { kind, id } = row
      const watched =
        kind === 'request'
          ? requestKind.watched(id, read(requestKind, row).state)
          : complaintKind.watched(id, read(complaintKind, row).state)
      return { kind, id, due: [...dueOn([watched], on, { within: sight })] }
    }),
    next: last === undefined ? null : { dueFrom: last.dueFrom, kind: last.kind, id: last.id },
  }
}
