// PostgreSQL: a server where an address is given, else PGlite in this process on a directory of its own.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { PGLiteSocketServer } from '@electric-sql/pglite-socket'
import pg from 'pg'

/** An open database. */
export interface Database {
  /** Where it is, as Emmett asks. */
  readonly connectionString: string
  /** Connections to it: the event store and the host share them. */
  readonly pool: pg.Pool
  close(): Promise<void>
}

/** Where the data are kept: on a server, or in a directory that one process at a time may open. */
export type Where = { readonly url: string } | { readonly directory: string }

/** What the environment says, or a directory. */
export const whereOr = (directory: string): Where => {
  const url = process.env['DATABASE_URL']
  return url === undefined || url === '' ? { directory } : { url }
}

export async function openDatabase(where: Where): Promise<Database> {
  if ('url' in where) {
    const pool = tended(new pg.Pool({ connectionString: where.url }))
    return { connectionString: where.url, pool, close: () => pool.end() }
  }
  const db = await PGlite.create(where.directory)
  // PGlite speaks the protocol of PostgreSQL over a socket. This one is a file that only its owner may open, no port.
  const host = await mkdtemp(join(tmpdir(), 'pglite-'))
  const server = new PGLiteSocketServer({ db, path: join(host, '.s.PGSQL.5432'), maxConnections: 16 })
  await server.start()
  const pool = tended(new pg.Pool({ host, user: 'postgres', database: 'postgres', max: 8 }))
  return {
    connectionString: `postgresql://postgres@localhost/postgres?host=${encodeURIComponent(host)}`,
    pool,
    close: async () => {
      await pool.end()
      await server.stop()
      await db.close()
      await rm(host, { recursive: true, force: true })
    },
  }
}

/** A connection that is lost while nobody uses it is no reason to end the process: the next query opens another. */
function tended(pool: pg.Pool): pg.Pool {
  pool.on('error', (error) => console.error(`a connection was lost: ${error.message}`))
  return pool
}
