import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { inspect } from 'node:util'
import { validate } from '@readme/openapi-parser'
import { plainDate } from 'privacy-rulebook'
import { createApp } from '../src/app.ts'
import { type Database, openDatabase } from '../src/database.ts'
import { dueQuery, most } from '../src/desk.ts'
import { openapi } from '../src/openapi.ts'
import { addUser } from '../src/users.ts'
import { type Ask, type Asked, asker, isSent } from './asking.ts'
import {
  answer,
  answerRestriction,
  assign,
  assignReviewer,
  confirm,
  ask as inquire,
  lodge,
  report,
  restriction,
  submit,
  uphold,
} from './commands.ts'
import { listening, sentAndLost, serving } from './serving.ts'

const directory = await mkdtemp(join(tmpdir(), 'desk-'))
const data = join(directory, 'data')
let today = plainDate('2026-02-10')

let db: Database
let ask: Ask
let tokens: Readonly<Record<'ona' | 'petras' | 'rasa' | 'jonas' | 'skaitytoja' | 'kita', string>>

before(async () => {
  db = await openDatabase(data)
  const app = createApp(db, () => today)
  ask = asker((path, init) => app.request(path, init))
  const unit = 'Globos skyrius'
  tokens = {
    ona: await addUser(db, { name: 'Ona Onaitė', role: 'officer', unit }),
    petras: await addUser(db, { name: 'Petras Petraitis', role: 'officer', unit }),
    rasa: await addUser(db, { name: 'Rasa Rasaitė', role: 'reviewer', unit: null }),
    jonas: await addUser(db, { name: 'Jonas Jonaitis', role: 'reviewer', unit }),
    skaitytoja: await addUser(db, { name: 'Eglė Eglaitė', role: 'reader', unit }),
    kita: await addUser(db, { name: 'Vida Vidaitė', role: 'officer', unit: 'Slaugos skyrius' }),
  }
})
after(async () => {
  await db.close()
  await rm(directory, { recursive: true, force: true })
})

/** Gives commands to a request one after the other, each with the version that the one before led to. */
async function done(id: string, ...bodies: readonly object[]): Promise<number> {
  let version = (await ask(`/requests/${id}`, { token: tokens.ona })).body.version
  for (const body of bodies) {
    assert.ok(isSent('RequestCommand', body))
    const {
      status,
      text,
      body: told,
    } = await ask(`/requests/${id}/commands`, {
      token: tokens.ona,
      body,
      seen: version,
    })
    assert.equal(status, 200, text)
    version = told.version
  }
  return version
}

async function submitted(id: string, asked: Asked = {}): Promise<void> {
  const { status, text } = await ask('/requests', { token: tokens.ona, body: submit(id), ...asked })
  assert.equal(status, 201, text)
}

const historyOf = async (kind: string, id: string): Promise<readonly string[]> =>
  (
    await db.query<{ type: string }>(
      `SELECT event->>'type' AS type FROM events WHERE kind = $1 AND id = $2 ORDER BY version`,
      [kind, id],
    )
  ).rows.map(({ type }) => type)

test('the document that the desk gives of itself is valid OpenAPI', async () => {
  const { body } = await ask('/openapi.json')
  assert.deepEqual(body, JSON.parse(JSON.stringify(openapi)))
  assert.deepEqual(await validate(body), { valid: true, warnings: [], specification: 'OpenAPI' })
  assert.ok(isSent('RequestCommand', submit('A0')))
  assert.ok(isSent('ComplaintCommand', lodge('S0', 'Ona', '2026-02-10')))
  assert.ok(!isSent('ComplaintCommand', { ...lodge('S0', 'Ona', '2026-02-10'), more: 1 }))
})

test('a request is worked on from its receipt to its end, and told with days, clauses and letters', async () => {
  const begun = await ask('/requests', { token: tokens.ona, body: submit('A1') })
  assert.equal(begun.status, 201, begun.text)
  assert.equal(begun.headers.get('Location'), '/requests/A1')
  assert.equal(begun.headers.get('ETag'), '"1"')

  const open = await ask('/requests/A1', { token: tokens.ona })
  assert.equal(open.body.status, 'open')
  // Received on 2 February 2026: the month of clause 41 ends on Monday 2 March.
  assert.deepEqual(
    open.body.duties.map(({ due, status }: { due: string; status: string }) => [due, status]),
    [['2026-03-02', 'pending']],
  )
  assert.match(open.body.duties[0].text, /iki 2026\sm\. kovo 2\sd\. imtinai \(Aprašo 41\spunktas\)/u)
  const optionOf = (command: string) =>
    open.body.options.find((one: { command: string }) => one.command === command)
  assert.equal(optionOf('ConfirmIdentity').open, true)
  assert.equal(optionOf('PayFee').open, false)
  assert.match(optionOf('PayFee').why, /43\.2/)
  assert.equal(optionOf('ApplyComplaintOutcome'), undefined, 'what follows from a complaint is no button')

  await done(
    'A1',
    assign('Ona Onaitė', 'Ona Onaitė', '2026-02-03'),
    confirm('Ona Onaitė', '2026-02-04'),
    answer('Ona Onaitė', '2026-02-10'),
    report('Ona Onaitė', '2026-02-10'),
  )
  const { body, headers } = await ask('/requests/A1', { token: tokens.ona })
  assert.equal(headers.get('ETag'), '"5"')
  assert.equal(body.status, 'implemented')
  assert.equal(body.story.length, 5)
  assert.deepEqual(
    body.letters.map(({ kind }: { kind: string }) => kind),
    ['request-receipt', 'request-granted', 'request-carried-out'],
  )
  const english = await ask('/requests/A1', { token: tokens.ona, language: 'en' })
  assert.match(english.body.letters[1].text, /clause\s47/u)
})

test('what the form of an answer begins with are the facts that can matter for what is claimed', async () => {
  await submitted('A2')
  const { body } = await ask('/requests/A2', { token: tokens.ona })
  const { start } = body.options.find(({ command }: { command: string }) => command === 'AnswerRequest')
  assert.deepEqual(
    start.facts.items.map(({ item }: { item: string }) => item),
    ['nuotrauka'],
  )
  assert.ok('neededForPurposes' in start.facts.items[0].facts)
  assert.ok(!('automated' in start.facts.items[0].facts), 'a fact of portability does not matter here')
})

describe('a body that is not as it should be', () => {
  const to = (asked: Asked) => ask('/requests/B1/commands', { token: tokens.ona, seen: 1, ...asked })
  before(() => submitted('B1'))
  after(async () => assert.deepEqual(await historyOf('request', 'B1'), ['RequestSubmitted']))

  test('is told by the path of each fault, and never by the value', async () => {
    const { data } = confirm('Ona Onaitė', '2026-02-04')
    const { status, body, text } = await to({
      body: { type: 'ConfirmIdentity', data: { ...data, on: '38501019999', means: 7, asmensKodas: 'Adelė' } },
    })
    assert.equal(status, 422)
    assert.equal(body.type, 'urn:case-desk:not-as-expected')
    assert.deepEqual(body.errors.map(({ path }: { path: string }) => path).sort(), [
      'data',
      'data.means',
      'data.on',
    ])
    for (const typed of ['38501019999', 'asmensKodas', 'Adelė']) assert.ok(!text.includes(typed))
  })

  test('is told in the language that was asked for', async () => {
    const body = { type: 'ConfirmIdentity', data: {} }
    const [lt, en] = await Promise.all([to({ body }), to({ body, language: 'en' })])
    assert.match(lt.body.errors[0].message, /tikėtasi/)
    assert.match(en.body.errors[0].message, /expected/)
  })

  test('is told apart from one that is no JSON, is of another type, is too large or says no version', async () => {
    assert.equal((await to({ body: '{"type": "Conf' })).status, 400)
    assert.equal((await to({ body: 'hello', headers: { 'Content-Type': 'text/plain' } })).status, 415)
    assert.equal((await to({ body: JSON.stringify('x'.repeat(2 * 1024 * 1024)) })).status, 413)
    const unseen = await ask('/requests/B1/commands', {
      token: tokens.ona,
      body: confirm('Ona Onaitė', '2026-02-04'),
    })
    assert.equal(unseen.status, 428)
  })

  test('may be any JSON at all', async () => {
    for (const body of [
      [],
      7,
      'x',
      {},
      { type: 'ConfirmIdentity' },
      { type: 'Nothing', data: {} },
      { type: 'constructor', data: {} },
      { type: '__proto__', data: {} },
      { type: 1, data: [] },
    ])
      assert.equal((await to({ body: JSON.stringify(body) })).status, 422, JSON.stringify(body))
  })

  test('is refused where a text in it can’t be kept, by the path of the text', async () => {
    const { data } = confirm('Ona Onaitė', '2026-02-04')
    for (const means of ['pasas\0', 'pasas\ud800']) {
      const { status, body } = await to({ body: { type: 'ConfirmIdentity', data: { ...data, means } } })
      assert.equal(status, 422)
      assert.deepEqual(
        body.errors.map(({ path }: { path: string }) => path),
        ['data.means'],
      )
    }
    for (const id of ['\0', 'B'.repeat(201)])
      assert.equal((await ask('/requests', { token: tokens.ona, body: submit(id) })).status, 422)
    assert.equal((await ask('/requests/%00', { token: tokens.ona })).status, 404)
  })

  test('cannot say what the desk itself knows', async () => {
    const join = {
      type: 'JoinRequest',
      data: { on: '2026-02-10', by: 'Ona Onaitė', sameSender: 'tas pats parašas' },
    }
    const { body } = await to({ body: { ...join, data: { ...join.data, other: 'NONE' } } })
    assert.deepEqual(
      body.errors.map(({ path }: { path: string }) => path),
      ['data.other'],
    )
  })

  test('is refused for a day that is still to come', async () => {
    const { status, body } = await to({ body: confirm('Ona Onaitė', '2026-02-11') })
    assert.equal(status, 422)
    assert.deepEqual(
      body.errors.map(({ path }: { path: string }) => path),
      ['data.on'],
    )
  })
})

test('a place in the list that nobody gave is refused', async () => {
  for (const after of ['x', '2026-02-31,request,A1', '2026-02-02,call,A1', '2026-02-02,request,%00'])
    assert.equal((await ask(`/due?after=${after}`, { token: tokens.ona })).status, 400)
})

test('what the rules reject is told with its code, its clauses and both languages, and stores nothing', async () => {
  await submitted('C1')
  const { status, body } = await ask('/requests/C1/commands', {
    token: tokens.ona,
    body: report('Ona Onaitė', '2026-02-10'),
    seen: 1,
  })
  assert.equal(status, 409)
  assert.equal(body.type, 'urn:case-desk:rejected')
  assert.equal(body.rejection.code, 'wrong-status')
  assert.equal(body.detail, body.rejection.explanation.lt)
  assert.match(body.rejection.explanation.en, /clause/)
  assert.ok(body.rejection.clauses.length > 0)
  assert.deepEqual(await historyOf('request', 'C1'), ['RequestSubmitted'])
})

describe('two at once, and once again', () => {
  test('a clerk who looked before somebody else wrote is told to look again', async () => {
    await submitted('D1')
    await done('D1', confirm('Ona Onaitė', '2026-02-04'))
    const { status, body } = await ask('/requests/D1/commands', {
      token: tokens.petras,
      body: assign('Petras Petraitis', 'Petras Petraitis', '2026-02-05'),
      seen: 1,
    })
    assert.equal(status, 412)
    assert.equal(body.type, 'urn:case-desk:changed-meanwhile')
    assert.deepEqual(await historyOf('request', 'D1'), ['RequestSubmitted', 'IdentityConfirmed'])
  })

  test('of two clerks who answer at the same moment, one does', async () => {
    await submitted('D2')
    const seen = await done('D2', confirm('Ona Onaitė', '2026-02-04'))
    const both = await Promise.all([
      ask('/requests/D2/commands', { token: tokens.ona, body: answer('Ona Onaitė', '2026-02-10'), seen }),
      ask('/requests/D2/commands', {
        token: tokens.petras,
        body: answer('Petras Petraitis', '2026-02-10'),
        seen,
      }),
    ])
    assert.deepEqual(both.map(({ status }) => status).sort(), [200, 412])
    assert.equal((await historyOf('request', 'D2')).length, 3)
  })

  test('a command that is sent again because its answer was lost is done once', async () => {
    await submitted('D3')
    const asked = { token: tokens.ona, body: inquire('Ona Onaitė', '2026-02-04', '2026-02-20'), seen: 1 }
    const first = await ask('/requests/D3/commands', asked)
    const again = await ask('/requests/D3/commands', asked)
    assert.deepEqual([first.body.repeated, again.body.repeated], [false, true])
    assert.deepEqual(
      [again.status, again.body.version, again.body.events],
      [200, first.body.version, first.body.events],
    )
    assert.deepEqual(await historyOf('request', 'D3'), ['RequestSubmitted', 'IdentityInquired'])
  })

  test('a request that is sent again is on record once, and its number is nobody else’s', async () => {
    await submitted('D4')
    const again = await ask('/requests', { token: tokens.ona, body: submit('D4') })
    assert.deepEqual([again.status, again.body.repeated], [200, true])
    const other = submit('D4', 'Ona Onaitė', '2026-02-03')
    assert.equal((await ask('/requests', { token: tokens.ona, body: other })).status, 409)
    const elsewhere = submit('D4', 'Vida Vidaitė')
    assert.equal((await ask('/requests', { token: tokens.kita, body: elsewhere })).status, 409)
    assert.deepEqual(await historyOf('request', 'D4'), ['RequestSubmitted'])
  })
})

describe('who may see and do what', () => {
  before(async () => {
    await submitted('E1')
  })

  test('who has no token, or a wrong one, is asked to sign in', async () => {
    for (const asked of [{}, { token: 'x'.repeat(43) }, { headers: { Authorization: 'Basic eDp5' } }])
      for (const path of ['/me', '/due', '/requests/E1', '/requests/NONE']) {
        const { status, headers } = await ask(path, asked)
        assert.equal(status, 401)
        assert.match(headers.get('WWW-Authenticate') ?? '', /^Bearer/)
      }
  })

  test('to who is of another unit, a case is as if it were not there', async () => {
    const body = confirm('Vida Vidaitė', '2026-02-04')
    for (const asked of [
      ['/requests/E1', {}],
      ['/requests/E1/commands', { body, seen: 1 }],
      ['/requests/E1/commands', { body, seen: 9 }],
      ['/requests/E1/complaints', { body: lodge('S9', 'Vida Vidaitė', '2026-02-10') }],
    ] as const) {
      const [path, more] = asked
      const theirs = await ask(path, { token: tokens.kita, ...more })
      const nobodys = await ask(path.replace('E1', 'NONE'), { token: tokens.kita, ...more })
      assert.equal(theirs.status, 404)
      assert.deepEqual(theirs.body, nobodys.body)
    }
    const { body: list } = await ask('/due', { token: tokens.kita })
    assert.deepEqual(list.cases, [])
  })

  test('another’s case cannot be looked at through one’s own', async () => {
    await submitted('E2', { token: tokens.kita, body: submit('E2', 'Vida Vidaitė') })
    const joining = {
      type: 'JoinRequest',
      data: { on: '2026-02-10', by: 'Vida Vidaitė', other: 'E1', sameSender: 'tas pats parašas' },
    }
    const { status, text } = await ask('/requests/E2/commands', {
      token: tokens.kita,
      body: joining,
      seen: 1,
    })
    assert.equal(status, 422)
    assert.ok(!text.includes('nuotrauka'))
  })

  test('a reader reads, and does nothing; a reviewer does nothing to a request', async () => {
    for (const [token, by] of [
      [tokens.skaitytoja, 'Eglė Eglaitė'],
      [tokens.rasa, 'Rasa Rasaitė'],
    ] as const) {
      const { status, body } = await ask('/requests/E1', { token })
      assert.equal(status, 200)
      assert.ok(body.options.every(({ allowed }: { allowed: boolean }) => !allowed))
      const acted = await ask('/requests/E1/commands', { token, body: confirm(by, '2026-02-04'), seen: 1 })
      assert.equal(acted.status, 403)
      assert.equal((await ask('/requests', { token, body: submit('E9', by) })).status, 403)
    }
    assert.deepEqual(await historyOf('request', 'E1'), ['RequestSubmitted'])
  })

  test('nobody acts in the name of another, nor gives what only follows from another case', async () => {
    const asOther = await ask('/requests/E1/commands', {
      token: tokens.ona,
      body: confirm('Petras Petraitis', '2026-02-04'),
      seen: 1,
    })
    assert.deepEqual([asOther.status, asOther.body.type], [403, 'urn:case-desk:not-yourself'])
    const following = {
      type: 'RegisterJoined',
      data: { on: '2026-02-10', by: 'Ona Onaitė', request: 'E2', examinations: [] },
    }
    const followed = await ask('/requests/E1/commands', { token: tokens.ona, body: following, seen: 1 })
    assert.deepEqual([followed.status, followed.body.type], [403, 'urn:case-desk:not-allowed'])
  })

  test('a token that was replaced is none any more', async () => {
    const user = { name: 'Naujokė Naujokaitė', role: 'reader', unit: 'Globos skyrius' } as const
    const first = await addUser(db, user)
    const second = await addUser(db, user)
    assert.equal((await ask('/me', { token: first })).status, 401)
    assert.equal((await ask('/me', { token: second })).body.name, user.name)
    const { rows } = await db.query('SELECT * FROM users')
    assert.ok(!JSON.stringify(rows).includes(second), 'the token itself is kept nowhere')
  })
})

describe('a complaint', () => {
  const complaint = (body: object, seen: number, token = tokens.rasa) =>
    ask('/complaints/S1/commands', { token, body, seen })

  test('is reviewed by who did not handle the request, and its outcome comes to the request with it', async () => {
    today = plainDate('2026-03-20')
    await submitted('F1', { body: submit('F1', 'Ona Onaitė', '2026-02-02') })
    await done(
      'F1',
      confirm('Ona Onaitė', '2026-02-04'),
      answer('Ona Onaitė', '2026-02-20', true, ['Jonas Jonaitis']),
    )
    assert.equal((await ask('/requests/F1', { token: tokens.ona })).body.status, 'answered')

    const body = lodge('S1', 'Ona Onaitė', '2026-03-02')
    const lodged = await ask('/requests/F1/complaints', { token: tokens.ona, body })
    assert.equal(lodged.status, 201, lodged.text)
    assert.equal(lodged.headers.get('Location'), '/complaints/S1')
    const again = await ask('/requests/F1/complaints', { token: tokens.ona, body })
    assert.deepEqual([again.status, again.body.repeated], [200, true])

    const by = 'Rasa Rasaitė'
    const own = await complaint(assignReviewer(by, 'Ona Onaitė', '2026-03-03'), 1, tokens.ona)
    assert.equal(own.status, 403, 'an officer does not work on complaints')
    const codeFor = async (reviewer: string) =>
      (await complaint(assignReviewer(reviewer, by, '2026-03-03'), 1)).body.rejection?.code
    assert.equal(await codeFor('Jonas Jonaitis'), 'reviewer-not-independent', 'he prepared the answer')
    assert.equal(await codeFor('Petras Petraitis'), 'reviewer-not-on-staff', 'he reviews no complaints')
    assert.equal((await complaint(assignReviewer(by, by, '2026-03-03'), 1)).status, 200)
    assert.equal((await complaint(confirm(by, '2026-03-04'), 2)).status, 200)

    const { body: seen } = await ask('/complaints/S1', { token: tokens.rasa })
    assert.equal(seen.request, 'F1')
    assert.deepEqual(
      seen.reviewers.map(({ name, may }: { name: string; may: boolean }) => [name, may]),
      [
        ['Jonas Jonaitis', false],
        [by, true],
      ],
    )
    const upheld = await complaint(uphold(by, '2026-03-16'), 3)
    assert.equal(upheld.status, 200, upheld.text)
    assert.deepEqual((await ask('/complaints/S1', { token: tokens.rasa })).body.reviewers, [])
    const repeated = await complaint(uphold(by, '2026-03-16'), 3)
    assert.deepEqual([repeated.status, repeated.body.repeated], [200, true])

    const { body: request } = await ask('/requests/F1', { token: tokens.ona })
    assert.deepEqual(await historyOf('request', 'F1'), [
      'RequestSubmitted',
      'IdentityConfirmed',
      'RequestAnswered',
      'RequestReexamined',
    ])
    assert.equal(request.complaints[0].id, 'S1')
    // Carried out in the request, it is told to the complaint.
    await done('F1', report('Ona Onaitė', '2026-03-18'))
    assert.equal((await ask('/complaints/S1', { token: tokens.jonas })).body.status, 'implemented')
    today = plainDate('2026-02-10')
  })

  test('of another unit is not there either', async () => {
    assert.equal((await ask('/complaints/S1', { token: tokens.kita })).status, 404)
  })
})

test('what a case asks of the systems that hold the data is kept with it', async () => {
  await submitted('G1', { body: submit('G1', 'Ona Onaitė', '2026-02-02', restriction) })
  await done('G1', confirm('Ona Onaitė', '2026-02-04'), answerRestriction('Ona Onaitė', '2026-02-10'))
  const { body } = await ask('/requests/G1', { token: tokens.ona })
  assert.deepEqual(
    body.asked.map(({ to, item, type }: Record<string, string>) => [to, item, type]),
    [['restriction', 'nuotrauka', 'ImposeRestriction']],
  )
})

test('the list of what is due is in the order of the days, in parts that leave none out and tell none twice', async () => {
  const token = await addUser(db, { name: 'Daiva Daivaitė', role: 'officer', unit: 'Archyvas' })
  const days = Array.from({ length: 28 }, (_, day) => `2025-11-${String(day + 1).padStart(2, '0')}`)
  const count = most + 12
  for (let number = 0; number < count; number += 1)
    await submitted(`H,${number}`, {
      token,
      body: submit(`H,${number}`, 'Daiva Daivaitė', days[(number * 5) % days.length]),
    })
  const found: { id: string; due: { due: string; overdue: boolean }[] }[] = []
  let after = ''
  for (let part = 0; part < 9; part += 1) {
    const { body } = await ask(`/due${after}`, { token })
    found.push(...body.cases)
    if (body.next === null) break
    after = `?after=${encodeURIComponent(body.next)}`
  }
  assert.equal(found.length, count)
  assert.equal(new Set(found.map(({ id }) => id)).size, count)
  const dues = found.map(({ due }) => due[0]?.due ?? '')
  assert.deepEqual(dues, dues.toSorted())
  assert.ok(found.every(({ due }) => due[0]?.overdue === true))
  const plan = await db.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${dueQuery}`, [
    today,
    null,
    null,
    null,
    null,
    most,
  ])
  assert.ok(
    plan.rows.some((row) => row['QUERY PLAN'].includes('cases_due')),
    JSON.stringify(plan.rows),
  )
})

test('what goes wrong in the desk itself is told as such, and what it was about is not written down', async (t) => {
  const written = t.mock.method(console, 'error', () => {})
  const fails = () => Promise.reject(Object.assign(new Error('no disk'), { params: ['Adelė'] }))
  const app = createApp({ query: fails, transaction: fails, close: fails }, () => today)
  const { status, body } = await asker((path, init) => app.request(path, init))('/me', { token: tokens.ona })
  assert.deepEqual([status, body.type], [500, 'urn:case-desk:failed'])
  const lines = written.mock.calls.map((call) => inspect(call.arguments))
  assert.match(lines.join(), /no disk/)
  assert.ok(!lines.join().includes('Adelė'))
})

test('a connection that the clerk loses costs nothing: sent again, it is done once', async () => {
  await submitted('K3')
  const { url, close } = await listening(createApp(db, () => today))
  const body = confirm('Ona Onaitė', '2026-02-05')
  await sentAndLost(url, '/requests/K3/commands', tokens.ona, body, 1)
  const versionOf = async (): Promise<number> =>
    (await ask('/requests/K3', { token: tokens.ona })).body.version
  for (let look = 0; look < 500 && (await versionOf()) === 1; look += 1)
    await new Promise((resolve) => setTimeout(resolve, 10))
  assert.equal(await versionOf(), 2, 'it was done, though nobody heard of it')
  const again = await ask('/requests/K3/commands', { token: tokens.ona, body, seen: 1 })
  assert.deepEqual([again.status, again.body.version, again.body.repeated], [200, 2, true])
  assert.equal(await versionOf(), 2)
  await close()
})

test('a second process is turned away from a database that is open', async () => {
  await assert.rejects(openDatabase(data), /another process/)
})

describe('a server that is ended', () => {
  const own = join(directory, 'ended')
  let token = ''
  before(async () => {
    const there = await openDatabase(own)
    token = await addUser(there, { name: 'Ona Onaitė', role: 'officer', unit: 'Globos skyrius' })
    await there.close()
  })

  test('loses nothing that it said was done, and does nothing twice that is sent again', async () => {
    const steps = [
      assign('Ona Onaitė', 'Ona Onaitė', '2026-02-03'),
      confirm('Ona Onaitė', '2026-02-05'),
      answer('Ona Onaitė', '2026-02-10'),
      report('Ona Onaitė', '2026-02-10'),
    ]
    let server = await serving(own, '2026-02-10')
    assert.equal((await server.ask('/requests', { token, body: submit('K1') })).status, 201)
    for (const [index, body] of steps.entries()) {
      const asked = { token, body, seen: index + 1 }
      // Ended before the answer, or right after it: the clerk can't tell, and sends it again.
      const sent = server.ask('/requests/K1/commands', asked).catch(() => null)
      if (index % 2 === 0) await sent
      else await new Promise((resolve) => setTimeout(resolve, index * 4))
      await server.kill()
      await sent
      server = await serving(own, '2026-02-10')
      const again = await server.ask('/requests/K1/commands', asked)
      assert.equal(again.status, 200, again.text)
      assert.equal(again.body.version, index + 2)
      if (index % 2 === 0) assert.equal(again.body.repeated, true)
    }
    const { body } = await server.ask('/requests/K1', { token })
    assert.deepEqual([body.status, body.version], ['implemented', steps.length + 1])
    await server.stop()
    assert.ok(!server.said().includes('adele@example.lt') && !server.said().includes('nuotrauka'))
  })

  test('in the middle of many writes has each once, and each with its day', async () => {
    let server = await serving(own, '2026-02-10')
    const told: string[] = []
    const writing = async (clerk: number): Promise<void> => {
      for (let number = 0; ; number += 1) {
        const id = `K2-${clerk}-${number}`
        const { status } = await server.ask('/requests', { token, body: submit(id) })
        assert.equal(status, 201)
        told.push(id)
        if (told.length === 60) await server.kill()
      }
    }
    const ended = await Promise.allSettled([0, 1, 2, 3].map(writing))
    assert.ok(ended.every(({ status }) => status === 'rejected'))
    server = await serving(own, '2026-02-10')
    for (const id of told) {
      const again = await server.ask('/requests', { token, body: submit(id) })
      assert.deepEqual([again.status, again.body.version, again.body.repeated], [200, 1, true])
    }
    await server.stop()
    const there = await openDatabase(own)
    const { rows } = await there.query(
      `SELECT id, version, due_from FROM cases WHERE id LIKE 'K2-%' AND (due_from IS NULL OR version <> (
         SELECT count(*) FROM events WHERE (events.kind, events.id) = (cases.kind, cases.id)))`,
    )
    await there.close()
    assert.deepEqual(rows, [])
  })
})
