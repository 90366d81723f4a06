import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { after, before, test } from 'node:test'
import type { PGlite } from '@electric-sql/pglite'
import { plainDate } from 'privacy-rulebook'
import { type DueRecording, drawSample, registerForListening } from 'privacy-rulebook/recordings'
import { recorded, withdraw } from '../src/commands.ts'
import { callOf, fill } from '../src/filling.ts'
import { due, dueOfAll, night } from '../src/nightly.ts'
import {
  calls,
  destroy,
  giveCall,
  keepAudio,
  openCall,
  openRecorder,
  openRegister,
  player,
} from '../src/recorder.ts'
import { candidatesOf, drawMonth } from '../src/sampling.ts'

const directory = await mkdtemp(join(tmpdir(), 'recorder-'))
const data = join(directory, 'data')
let db: PGlite
before(async () => {
  db = await openRecorder(data)
})
after(async () => {
  await db.close()
  await rm(directory, { recursive: true, force: true })
})

async function record(call: string, on: string, number?: string): Promise<void> {
  for (const command of recorded(call, on, number)) {
    const given = await giveCall(db, call, command)
    assert.equal(given.outcome, 'accepted', `${command.type}: ${JSON.stringify(given)}`)
  }
  await keepAudio(db, call, new TextEncoder().encode(`the sound of ${call}`))
}

const countOf = async (query: string, ...parameters: unknown[]): Promise<number> =>
  (await db.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${query}`, parameters)).rows[0]?.n ?? -1

async function all(found: AsyncIterable<DueRecording>): Promise<readonly DueRecording[]> {
  const list = []
  for await (const one of found) list.push(one)
  return list
}

test('a call is recorded with consent, and not without it', async () => {
  await record('C1', '2026-03-02')
  const { state, history } = await openCall(db, 'C1')
  assert.equal(state.status, 'stored')
  assert.deepEqual(calls.replay(history), { ok: true, state })

  const [receive, notice, , , store] = recorded('C2', '2026-03-02')
  for (const command of [receive, notice]) if (command) await giveCall(db, 'C2', command)
  assert.ok(store)
  const given = await giveCall(db, 'C2', store)
  assert.equal(given.outcome, 'rejected')
  assert.equal((await openCall(db, 'C2')).version, 2)
})

test('of two that write to a call at once, the one that looked too early is told so', async () => {
  await record('C3', '2026-03-02')
  const { version } = await openCall(db, 'C3')
  const both = await Promise.all([
    giveCall(db, 'C3', withdraw('2026-03-09'), version),
    giveCall(db, 'C3', withdraw('2026-03-09'), version),
  ])
  assert.deepEqual(both.map(({ outcome }) => outcome).sort(), ['accepted', 'changed-meanwhile'])
})

test('the sample of a month is drawn once, as an auditor draws it again, and listened to on record', async () => {
  for (let number = 1; number <= 12; number += 1) await record(`M${number}`, '2026-04-07')
  const on = plainDate('2026-04-24')
  const candidates = await candidatesOf(db, on)
  assert.equal(candidates.length, 12)
  const drawn = await drawMonth(db, on, 'ignas', 20260401, 3)
  assert.ok(drawn.outcome === 'accepted' && drawn.state.status === 'open')
  const again = drawSample({ month: '2026-04', candidates: candidates.toReversed(), seed: 20260401, size: 3 })
  assert.deepEqual(drawn.state.drawn, again.drawn)

  const [call = ''] = drawn.state.drawn
  const { state: register } = await openRegister(db, '2026-04')
  const listened = await giveCall(db, call, {
    type: 'ListenToRecording',
    data: {
      on,
      by: 'ignas',
      attempt: {
        as: 'staff',
        method: player,
        employed: true,
        listener: 'ignas',
        purpose: 'quality-sampling',
        itSpecialist: true,
        register: registerForListening(register),
      },
    },
  })
  assert.equal(listened.outcome, 'accepted', JSON.stringify(listened))
  // The recording and the register say it both, or neither does.
  const { state } = await openRegister(db, '2026-04')
  assert.deepEqual(state.status === 'open' ? state.listened : null, [call])
})

test('a recording is destroyed after six months, with its sound and what was stored of it, and that is on record', async () => {
  const number = '+37061111111'
  await record('D1', '2026-03-03', number)
  // Called on 3 March 2026: kept until 3 September (clause 10), so not to be destroyed before the fourth.
  const early = await destroy(db, 'D1', {
    type: 'DestroyRecording',
    data: { on: plainDate('2026-09-03'), by: 'ignas' },
  })
  assert.equal(early.outcome, 'rejected')
  assert.equal(await countOf('audio WHERE call = $1', 'D1'), 1)
  const isD1 = (one: DueRecording): boolean => one.recording === 'D1'
  assert.deepEqual((await all(due(db, plainDate('2026-09-03')))).filter(isD1), [])

  await all(night(db, plainDate('2026-09-04')))
  const { state, history } = await openCall(db, 'D1')
  assert.equal(state.status, 'destroyed')
  assert.deepEqual(calls.replay(history), { ok: true, state })
  assert.ok(!JSON.stringify(history).includes(number))
  assert.equal(await countOf('audio WHERE call = $1', 'D1'), 0)
  const { rows } = await db.query(
    'SELECT destroyed_on::text, because, clause FROM destructions WHERE call = $1',
    ['D1'],
  )
  assert.deepEqual(rows, [{ destroyed_on: '2026-09-04', because: 'term', clause: 'kaunas:10' }])
})

test('the sweep by the day to look finds what the sweep over every call finds', async () => {
  await fill(db, 20_000, 200)
  for (const on of ['2026-07-05', '2026-07-06', '2026-08-01'].map(plainDate)) {
    const found = await all(dueOfAll(db, on))
    assert.deepEqual(await all(due(db, on)), found)
  }
  // A hundred calls came on 5 January; kept until 5 July, they are to be destroyed on the sixth.
  const onSixth = (await all(due(db, plainDate('2026-07-06')))).filter(({ recording }) =>
    recording.startsWith('S'),
  )
  assert.equal(onSixth.length, 100)
  assert.equal(onSixth[0]?.recording, callOf(0))
})

test('a night that is ended in the middle is begun again, and destroys each recording once', async () => {
  const on = '2026-07-07'
  const toDestroy = (await all(due(db, plainDate(on)))).filter(({ action }) => action === 'destroy')
  assert.ok(toDestroy.length >= 200)
  const before = await countOf('destructions')
  await db.close()

  const told: string[] = []
  const nightUntil = async (most: number): Promise<string | null> => {
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', join(import.meta.dirname, '../src/night.ts'), data, on],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    )
    const ended = new Promise<string | null>((resolve) =>
      child.on('exit', (code, signal) => resolve(signal ?? `${code}`)),
    )
    let count = 0
    for await (const call of createInterface({ input: child.stdout })) {
      told.push(call)
      count += 1
      if (count === most) child.kill('SIGKILL')
    }
    return ended
  }
  assert.equal(await nightUntil(40), 'SIGKILL')
  assert.equal(await nightUntil(Number.POSITIVE_INFINITY), '0')

  db = await openRecorder(data)
  assert.equal(new Set(told).size, told.length, 'none is told twice')
  const { rows } = await db.query<{ call: string }>('SELECT call FROM destructions')
  const logged = new Set(rows.map(({ call }) => call))
  for (const { recording } of toDestroy) {
    assert.ok(logged.has(recording))
    assert.equal((await openCall(db, recording)).state.status, 'destroyed')
  }
  assert.equal(logged.size, before + toDestroy.length)
  assert.deepEqual(
    (await all(dueOfAll(db, plainDate(on)))).filter(({ action }) => action === 'destroy'),
    [],
  )
})
