// PGlite on a directory that one process at a time may open: the events, and tables that are written with them.
import { mkdir, rm } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { PGlite, type Transaction } from '@electric-sql/pglite'

/**
 * `cases` says of each case whose it is and from which day it is to be looked at; `asked` keeps what a case asks of
 * systems that this desk is not: of those that hold the data.
 */
const tables = `
  CREATE TABLE IF NOT EXISTS users (
    token_hash text PRIMARY KEY, name text NOT NULL UNIQUE, unit text,
    role text NOT NULL CHECK (role IN ('officer', 'reviewer', 'reader')),
    CHECK (role <> 'officer' OR unit IS NOT NULL));
  CREATE TABLE IF NOT EXISTS cases (
    kind text NOT NULL, id text NOT NULL, unit text NOT NULL, request text, version integer NOT NULL, due_from date,
    PRIMARY KEY (kind, id));
  CREATE INDEX IF NOT EXISTS cases_due ON cases (due_from, kind, id) WHERE due_from IS NOT NULL;
  CREATE INDEX IF NOT EXISTS cases_of_request ON cases (request) WHERE request IS NOT NULL;
  CREATE TABLE IF NOT EXISTS events (
    kind text NOT NULL, id text NOT NULL, version integer NOT NULL, event jsonb NOT NULL,
    PRIMARY KEY (kind, id, version), FOREIGN KEY (kind, id) REFERENCES cases);
  CREATE TABLE IF NOT EXISTS asked (
    kind text NOT NULL, id text NOT NULL, version integer NOT NULL, place integer NOT NULL, command jsonb NOT NULL,
    PRIMARY KEY (kind, id, version, place), FOREIGN KEY (kind, id, version) REFERENCES events);
`

/** Whether PostgreSQL can keep a text: it has no NUL, and no halves of characters. */
export const isStorable = (text: string): boolean => !text.includes('\0') && !/\p{Surrogate}/u.test(text)

/** What can be asked of a database, in a transaction or not. */
export type Reader = Pick<Transaction, 'query'>

export interface Database extends Pick<PGlite, 'query' | 'transaction'> {
  close(): Promise<void>
}

export async function openDatabase(directory: string): Promise<Database> {
  await mkdir(directory, { recursive: true, mode: 0o700 })
  const lock = await locked(join(directory, 'in-use'))
  const db = await PGlite.create(join(directory, 'data'))
  await db.exec(tables)
  return {
    query: db.query.bind(db),
    transaction: db.transaction.bind(db),
    close: async () => {
      await db.close()
      await new Promise((resolve) => lock.close(resolve))
    },
  }
}

/** A socket that only a living process answers on: a second process is turned away, and what a killed one left is no lock. */
async function locked(path: string): Promise<Server> {
  const answered = await new Promise<boolean>((resolve) => {
    const socket = connect(path, () => resolve(true)).on('error', () => resolve(false))
    socket.unref()
  })
  if (answered) throw new Error('another process has the database open: stop it first')
  await rm(path, { force: true })
  const server = createServer((socket) => socket.destroy())
  server.unref()
  return new Promise((resolve, reject) => server.on('error', reject).listen(path, () => resolve(server)))
}
