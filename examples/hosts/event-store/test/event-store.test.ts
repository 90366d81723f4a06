import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { after, before, describe, test } from 'node:test'
import { inspect } from 'node:util'
import { InvalidInputError, plainDate } from 'privacy-rulebook'
import { dueFrom } from 'privacy-rulebook/watching'
import { changeVersion, confirm, grant, report, submit } from '../src/commands.ts'
import { type Where, whereOr } from '../src/database.ts'
import { type Desk, openDesk } from '../src/desk.ts'
import { casesDue, streamOf } from '../src/due-table.ts'
import { forget, forgetRestored, openErasures } from '../src/forgetting.ts'
import { requests } from '../src/rules.ts'

const directory = await mkdtemp(join(tmpdir(), 'event-store-'))
const data = join(directory, 'data')
const where: Where = whereOr(data)
const onServer = 'url' in where
// On a server the database may be full already: every run has numbers of its own.
const run = onServer ? `${Date.now()}-` : ''
const named = (id: string): string => `${run}${id}`

let desk: Desk
before(async () => {
  desk = await openDesk(where)
})
after(async () => {
  await desk.close()
  await rm(directory, { recursive: true, force: true })
})

/** Gives commands that are accepted, one after the other. */
async function done(id: string, ...commands: readonly Parameters<Desk['give']>[1][]): Promise<void> {
  for (const command of commands) {
    const given = await desk.give(id, command)
    assert.equal(given.outcome, 'accepted', inspect(given, { depth: 8 }))
  }
}

const dueOn = async (on: string, id: string): Promise<unknown[]> => {
  const found = []
  for await (const one of desk.due(plainDate(on))) if (one.id === id) found.push([one.owed.duty, one.due])
  return found
}

/** Everything that the database holds of a case, as text. */
async function heldOf(id: string): Promise<string> {
  const { rows } = await desk.database.pool.query<{ held: string }>(
    `SELECT message_data::text || message_metadata::text AS held FROM emt_messages WHERE stream_id = $1`,
    [streamOf(id)],
  )
  assert.notEqual(rows.length, 0)
  return rows.map(({ held }) => held).join()
}

test('a request is stored from its receipt to its end, and read back as it was decided', async () => {
  const id = named('A1')
  await done(id, submit(id, '2026-02-02'))
  // Received on 2 February 2026: the month of clause 41 ends on Monday 2 March.
  assert.deepEqual(await casesDue(desk.database.pool, '2026-03-01').then((ids) => ids.includes(id)), false)
  assert.deepEqual(await dueOn('2026-03-02', id), [['examine-and-answer', '2026-03-02']])

  await done(id, confirm('2026-02-05', 'ona'), grant('2026-02-10', 'ona'), report('2026-02-10', 'rasa'))
  const { state, history, version } = await desk.open(id)
  assert.equal(state.status, 'implemented')
  assert.equal(version, BigInt(history.length))
  assert.deepEqual(requests.replay(history), { ok: true, state })
  assert.deepEqual(await dueOn('2026-03-02', id), [])
})

test('what the rules reject stores nothing', async () => {
  const id = named('A2')
  await done(id, submit(id, '2026-02-02'))
  const before = await desk.open(id)
  const given = await desk.give(id, report('2026-02-10', 'rasa'))
  assert.equal(given.outcome, 'rejected')
  assert.deepEqual(await desk.open(id), before)
})

test('of two clerks who answer at once one wins, and the other is told to look again', async () => {
  const id = named('A3')
  await done(id, submit(id, '2026-02-02'), confirm('2026-02-05', 'ona'))
  const seen = await desk.open(id)
  const both = await Promise.all([
    desk.give(id, grant('2026-02-10', 'ona'), seen.version),
    desk.give(id, grant('2026-02-10', 'rasa'), seen.version),
  ])
  assert.deepEqual(both.map(({ outcome }) => outcome).sort(), ['accepted', 'changed-meanwhile'])
  const answers = (await desk.open(id)).history.filter(({ type }) => type === 'RequestAnswered')
  assert.equal(answers.length, 1)
  const winner = both[0]?.outcome === 'accepted' ? 'ona' : 'rasa'
  assert.equal(answers[0]?.data.command.data.by, winner)
})

test('a clerk who looked before somebody else wrote is told so, and nothing is stored', async () => {
  const id = named('A4')
  await done(id, submit(id, '2026-02-02'))
  const seen = await desk.open(id)
  await done(id, confirm('2026-02-05', 'ona'))
  const given = await desk.give(id, grant('2026-02-10', 'rasa'), seen.version)
  assert.deepEqual(given, { outcome: 'changed-meanwhile' })
  assert.equal((await desk.open(id)).version, seen.version + 1n)
})

test('a connection that the server ends costs one command at most, and never half of one', {
  skip: !onServer,
}, async () => {
  const id = named('L1')
  await done(id, submit(id, '2026-02-02'))
  const { version } = await desk.open(id)
  const { pool } = desk.database
  await pool.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = current_database() AND pid <> pg_backend_pid()`,
  )
  // Given again with the version that was seen, so that it is done once whether or not the first came through.
  const give = () => desk.give(id, confirm('2026-02-05', 'ona'), version)
  await give().catch(give)
  assert.equal((await desk.open(id)).version, version + 1n)
})

describe('versions of the procedure', () => {
  test('a request keeps the one that it began under, and moves by a command that says why', async () => {
    const id = named('V1')
    await done(id, submit(id, '2026-12-30'), confirm('2027-01-04', 'ona'))
    const version = async (): Promise<string | null> => {
      const { state } = await desk.open(id)
      return state.status === 'none' ? null : state.procedure.version
    }
    assert.equal(await version(), '2024')
    await done(id, changeVersion('2027-01-05', '2027'))
    assert.equal(await version(), '2027')
    const { history, state } = await desk.open(id)
    assert.deepEqual(requests.replay(history), { ok: true, state })
  })

  test('one that is received once the next version is in force begins under that', async () => {
    const id = named('V2')
    await done(id, submit(id, '2027-01-04'))
    const { state } = await desk.open(id)
    assert.equal(state.status === 'none' ? null : state.procedure.version, '2027')
  })
})

test('an event in a format that this build does not know is refused by name, not misread', async () => {
  const id = named('F1')
  await done(id, submit(id, '2026-02-02'))
  await desk.database.pool.query(
    `UPDATE emt_messages SET message_data = jsonb_set(message_data, '{format}', '99') WHERE stream_id = $1`,
    [streamOf(id)],
  )
  await assert.rejects(
    desk.open(id),
    (error) => error instanceof InvalidInputError && error.path === 'events[0].data.format',
  )
  await desk.database.pool.query('DELETE FROM case_due WHERE stream = $1', [streamOf(id)])
})

describe('forgetting', () => {
  const person = 'Adelė Išgalvotė'
  const erasuresIn = join(directory, 'erasures')
  const id = named('G1')

  test('a closed case forgets whom it is about, and goes on being one', async () => {
    const erasures = await openErasures(erasuresIn)
    await done(id, submit(id, '2026-02-02', person), confirm('2026-02-05', person))
    await assert.rejects(
      forget(desk, erasures, id, { on: plainDate('2026-02-06'), request: null }),
      InvalidInputError,
      'an open case is not forgotten',
    )
    await done(id, grant('2026-02-10', 'ona'), report('2026-02-10', 'rasa'))
    assert.ok((await heldOf(id)).includes(person))
    const before = await desk.open(id)

    if (!onServer) {
      await desk.close()
      await cp(data, join(directory, 'backup'), { recursive: true })
      desk = await openDesk(where)
    }
    await forget(desk, erasures, id, { on: plainDate('2026-06-01'), request: 'A9' })

    assert.ok(!(await heldOf(id)).includes(person))
    const { history, state, version } = await desk.open(id)
    assert.equal(version, before.version)
    assert.equal(state.status, 'implemented')
    assert.deepEqual(requests.replay(history), { ok: true, state })
    assert.deepEqual(
      (await erasures.all()).map(({ stream, request, events }) => [stream, request, events]),
      [[id, 'A9', history.length]],
    )
  })

  test('a backup that brings it back is emptied again before anybody reads it', {
    skip: onServer,
  }, async () => {
    await desk.close()
    const now = where
    desk = await openDesk({ directory: join(directory, 'backup') })
    assert.ok((await heldOf(id)).includes(person), 'the backup is of before')
    const erasures = await openErasures(erasuresIn)
    assert.deepEqual(await forgetRestored(desk, erasures), [id])
    assert.ok(!(await heldOf(id)).includes(person))
    assert.equal((await desk.open(id)).state.status, 'implemented')
    assert.deepEqual(await forgetRestored(desk, erasures), [], 'what is forgotten is not touched again')
    await desk.close()
    desk = await openDesk(now)
  })
})

test('ended in the middle of its work, it has every case that it said was stored, and each with its day', async () => {
  await desk.close()
  const prefix = named('K')
  const stored: string[] = []
  // Twice on the same data: what an ended process leaves behind is opened by the next.
  for (const part of ['a', 'b']) {
    const writer = spawn(
      process.execPath,
      ['--import', 'tsx', join(import.meta.dirname, '../src/writer.ts'), data, `${prefix}${part}`],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    )
    const ended = new Promise((resolve) => writer.on('exit', (_, signal) => resolve(signal)))
    let count = 0
    for await (const id of createInterface({ input: writer.stdout })) {
      stored.push(id)
      count += 1
      if (count === 25) writer.kill('SIGKILL')
    }
    assert.equal(await ended, 'SIGKILL')
  }
  desk = await openDesk(where)
  assert.ok(stored.length >= 50)
  for (const id of stored) assert.equal((await desk.open(id)).state.status, 'open')

  // The table and the events were written together or not at all.
  const { rows } = await desk.database.pool.query<{ stream: string; day: string | null; due: string | null }>(
    `SELECT stream_id AS stream, due_from::text AS day FROM emt_streams FULL JOIN case_due ON stream = stream_id
     WHERE stream_id LIKE $1 OR stream LIKE $1`,
    [`${streamOf(prefix)}%`],
  )
  assert.ok(rows.length >= stored.length)
  for (const { stream, day } of rows) {
    const { state } = await desk.open(stream.slice(streamOf('').length))
    assert.equal(day, dueFrom({ machine: requests, state }))
  }
})
