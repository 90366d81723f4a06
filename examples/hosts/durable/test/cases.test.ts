import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { HttpCallError, rpc } from '@restatedev/restate-sdk-clients'
import {
  type ComplaintCommand,
  plainDate,
  type RequestCommand,
  type RequestForComplaint,
  requestForComplaint,
} from 'privacy-rulebook'
import {
  answer,
  assign,
  assignReviewer,
  confirm,
  factsOf,
  lodge,
  report,
  submit,
  uphold,
} from '../src/commands.ts'
import { type Office, openOffice, until } from '../src/office.ts'
import { complaints, requests, restrictions } from '../src/rules.ts'

const directory = await mkdtemp(join(tmpdir(), 'durable-'))
after(() => rm(directory, { recursive: true, force: true }))

/** A day that doesn't end while a test runs. */
const longDay = 1_000_000_000

describe('cases', { timeout: 120_000 }, () => {
  let office: Office
  before(async () => {
    office = await openOffice(join(directory, 'cases'), {
      shortDays: `2026-02-20 ${Date.now()} ${longDay}`,
    })
  })
  after(() => office.close())

  const give = (id: string, command: RequestCommand, seen?: number) =>
    office.server.clerk
      .request(id)
      .give({ command, ...(seen === undefined ? {} : { seen }) }, rpc.opts({ timeout: 30_000 }))
  const read = (id: string) => office.server.clerk.request(id).read()

  /** Gives commands that are accepted, one after the other. */
  const done = async (id: string, ...commands: readonly RequestCommand[]): Promise<void> => {
    for (const command of commands) {
      const given = await give(id, command)
      assert.equal(given.outcome, 'accepted', JSON.stringify(given))
    }
  }

  test('a request is kept from its receipt to its end, with what is owed, what may be done, and its story', async () => {
    await done('A1', submit('A1', '2026-02-02'))
    const open = await read('A1')
    // Received on 2 February 2026: the month of clause 41 ends on Monday 2 March.
    assert.deepEqual(
      open.duties.map(({ duty, deadline }) => [duty, deadline.due]),
      [['examine-and-answer', '2026-03-02']],
    )
    assert.equal(open.nextLook, '2026-02-23', 'a week before its last day')
    const openTo = open.options.filter((option) => option.open).map(({ command }) => command)
    assert.ok(openTo.includes('ConfirmIdentity') && !openTo.includes('ReportImplementation'))

    await done(
      'A1',
      confirm('2026-02-05', 'ona'),
      answer('2026-02-10', 'ona', factsOf({ photo: false }), '2026-02-10'),
    )
    await done('A1', report('2026-02-10', 'erasure', 'photo'))
    const ended = await read('A1')
    assert.equal(ended.state.status, 'implemented')
    assert.deepEqual([ended.version, ended.nextLook], [4, null])
    assert.deepEqual(requests.replay(ended.history), { ok: true, state: ended.state })
    const story = await office.server.clerk.request('A1').story()
    assert.match(story[0]?.sentences[0] ?? '', /^Gautas prašymas „A1“/)
  })

  test('what the rules reject is answered with its code, clauses and words, and nothing is stored', async () => {
    await done('A2', submit('A2', '2026-02-02'))
    const given = await give('A2', report('2026-02-10', 'erasure', 'photo'))
    assert.equal(given.outcome, 'rejected')
    assert.ok(given.outcome === 'rejected')
    assert.equal(given.rejection.code, 'wrong-status')
    assert.ok(given.rejection.clauses.length > 0)
    assert.match(given.explanation, /^Veiksmas „.+“ negalimas/)
    assert.equal((await read('A2')).version, 1)
  })

  describe('a bad command is refused with the place of its fault, and without what was sent', () => {
    const good = submit('A3', '2026-02-02')
    for (const [what, body, place] of [
      ['no JSON', '{"command": Slaptaitė', 'the value: expected JSON'],
      ['no command', '"Slaptaitė"', 'the value: expected an object with a command'],
      ['a command of no name', JSON.stringify({ command: { ...good, type: 'Slaptaitė' } }), 'type: expected'],
      [
        'a bad day',
        JSON.stringify({ command: { ...good, data: { ...good.data, receivedOn: 'Slaptaitė' } } }),
        'data.receivedOn: expected a civil day',
      ],
      ['of another case', JSON.stringify({ command: submit('Slaptaitė', '2026-02-02') }), 'data: expected'],
      ['a bad version', JSON.stringify({ command: good, seen: 'Slaptaitė' }), 'seen: expected the version'],
    ] as const)
      test(what, async () => {
        const answered = await fetch(`${office.server.url}/request/A3/give`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body,
        })
        const said = await answered.text()
        assert.equal(answered.status, 400, said)
        assert.ok(said.includes(place), said)
        assert.ok(!said.includes('Slaptaitė'), said)
        assert.equal((await read('A3')).version, 0)
      })

    test('a timer and what other cases ask can not be called from outside', async () => {
      for (const handler of ['wake', 'take']) {
        const answered = await fetch(`${office.server.url}/request/A3/${handler}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ command: good }),
        })
        assert.equal(answered.status, 400)
      }
      assert.equal((await read('A3')).version, 0)
    })
  })

  test('of two clerks who answer at once one wins, and the other is told to look again', async () => {
    await done('A4', submit('A4', '2026-02-02'), confirm('2026-02-05', 'ona'))
    const { version } = await read('A4')
    const granted = (by: string) => answer('2026-02-10', by, factsOf({ photo: false }), '2026-02-10')
    const both = await Promise.all([
      give('A4', granted('ona'), version),
      give('A4', granted('rasa'), version),
    ])
    assert.deepEqual(both.map(({ outcome }) => outcome).sort(), ['accepted', 'changed-meanwhile'])
    const { history } = await read('A4')
    const answers = history.filter(({ type }) => type === 'RequestAnswered')
    assert.deepEqual(
      answers.map(({ data }) => data.command.data.by),
      [both[0].outcome === 'accepted' ? 'ona' : 'rasa'],
    )
    // Who doesn't say what they saw is told by the rules.
    const late = await give('A4', granted('rasa' === answers[0]?.data.command.data.by ? 'ona' : 'rasa'))
    assert.equal(late.outcome, 'rejected')
  })

  test('a clerk who looked before somebody else wrote is told so, and nothing is stored', async () => {
    await done('A5', submit('A5', '2026-02-02'), assign('2026-02-03', 'ona'))
    const given = await give('A5', confirm('2026-02-05', 'ona'), 1)
    assert.deepEqual(given, { outcome: 'changed-meanwhile', version: 2 })
    assert.equal((await read('A5')).version, 2)
  })

  describe('a command that is given again is done once', () => {
    test('by the idempotency key of its call, or by what it is', async () => {
      await done('A6', submit('A6', '2026-02-02'))
      const order = { command: assign('2026-02-03', 'ona') }
      const call = (idempotencyKey: string) =>
        office.server.clerk.request('A6').give(order, rpc.opts({ idempotencyKey }))
      const first = await call('one')
      assert.deepEqual(first, { outcome: 'accepted', version: 2, repeated: false })
      assert.deepEqual(await call('one'), first, 'the answer is that of the first call')
      assert.deepEqual(await call('other'), { outcome: 'accepted', version: 2, repeated: true })
      assert.equal((await read('A6')).version, 2)
    })

    test('also where the clerk hung up before the answer', async () => {
      await done('A7', submit('A7', '2026-02-02'))
      const order = { command: assign('2026-02-03', 'ona') }
      const lost = new AbortController()
      const opts = { idempotencyKey: 'A7' }
      const call = office.server.clerk.request('A7').give(order, rpc.opts({ ...opts, signal: lost.signal }))
      lost.abort()
      await assert.rejects(async () => call)
      assert.equal((await office.server.clerk.request('A7').give(order, rpc.opts(opts))).outcome, 'accepted')
      assert.equal((await read('A7')).version, 2)
    })

    test('also where the server is ended while it is given: the same call is answered by the next one', async () => {
      for (const [index, part] of [office.server, office.service].entries()) {
        const id = `A8-${index}`
        const call = office.server.clerk
          .request(id)
          .give({ command: submit(id, '2026-02-02') }, rpc.opts({ idempotencyKey: id }))
        const answered = Promise.resolve(call)
        await part.kill()
        await part.start()
        assert.equal((await answered).outcome, 'accepted')
        assert.equal((await read(id)).version, 1)
      }
    })
  })

  test('an event in a format that this build does not know is refused by its place, not misread', async () => {
    await done('A9', submit('A9', '2026-02-02'))
    const { history } = await read('A9')
    const later = history.map((event) => ({ ...event, data: { ...event.data, format: 99 } }))
    const written = await fetch(`${office.server.admin}/services/request/state`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        object_key: 'A9',
        new_state: { events: [...Buffer.from(JSON.stringify(later))] },
      }),
    })
    assert.equal(written.status, 202)
    const place = /events\[0\]\.data\.format/
    await until('the later format is there', async () => {
      try {
        await read('A9')
        return false
      } catch (error) {
        return error instanceof HttpCallError && error.status === 400 && place.test(error.message)
      }
    })
    await assert.rejects(async () => give('A9', confirm('2026-02-05', 'ona')), place)
  })

  test('what another case asks for and the rules reject lies on the desk of whoever is responsible', async () => {
    await done('A10', submit('A10', '2026-03-02', { erase: ['a', 'b'] }), assign('2026-03-03', 'egle'))
    await done('A10', confirm('2026-03-05', 'egle'))
    await done('A10', answer('2026-03-20', 'egle', factsOf({ a: false, b: true }), '2026-04-20'))
    const seen = requestForComplaint((await read('A10')).state, plainDate('2026-04-01'))
    assert.ok(seen !== null)
    for (const command of [
      lodge('C10', '2026-04-01', seen),
      assignReviewer('2026-04-01', 'rasa', seen),
      confirm('2026-04-01', 'rasa'),
    ])
      assert.equal((await office.server.clerk.complaint('C10').give({ command })).outcome, 'accepted')
    // The request goes on, and the complaint is decided with an earlier day.
    await done('A10', report('2026-04-10', 'erasure', 'a'))
    const upheld = uphold('2026-04-01', 'rasa', seen, factsOf({ a: false, b: false }), '2026-05-04')
    assert.equal((await office.server.clerk.complaint('C10').give({ command: upheld })).outcome, 'accepted')

    const onDesk = () => office.server.clerk.desk('egle').read()
    const rejections = async () => (await onDesk()).filter(({ about }) => about === 'rejection')
    await until('it lies on the desk', async () => (await rejections()).length > 0)
    const [notice, ...others] = await rejections()
    assert.ok(notice?.about === 'rejection' && others.length === 0)
    assert.deepEqual(
      [notice.id, notice.command, notice.code],
      ['A10', 'ApplyComplaintOutcome', 'before-last-event'],
    )
  })

  describe('what one act asks of other cases is done once, whichever part is ended after whichever act', () => {
    /** Each act of a request that is complained about, given by its number so that it can be given again. */
    const live = async (name: string, disturb: (act: number) => Promise<void>): Promise<void> => {
      const [id, complaint] = [`R-${name}`, `C-${name}`]
      const items = ['photo', 'letter', 'file', 'report'].map((item) => `${item}-${name}`)
      const [photo = '', letter = '', file = '', paper = ''] = items
      let act = 0
      const acted = async (call: (idempotencyKey: string) => PromiseLike<{ outcome: string }>) => {
        act += 1
        const answered = Promise.resolve(call(`${name}-${act}`))
        await disturb(act)
        assert.equal((await answered).outcome, 'accepted', `act ${act}: ${JSON.stringify(await answered)}`)
      }
      const toRequest = (command: RequestCommand) =>
        acted((idempotencyKey) =>
          office.server.clerk.request(id).give({ command }, rpc.opts({ idempotencyKey })),
        )
      const toComplaint = (command: ComplaintCommand) =>
        acted((idempotencyKey) =>
          office.server.clerk.complaint(complaint).give({ command }, rpc.opts({ idempotencyKey })),
        )
      const seen = async (on: string): Promise<RequestForComplaint> => {
        const view = requestForComplaint((await read(id)).state, plainDate(on))
        assert.ok(view !== null)
        return view
      }
      const facts = (letterNeeded: boolean) =>
        factsOf({ [photo]: false, [letter]: letterNeeded }, [file, paper])

      await toRequest(submit(id, '2026-03-02', { erase: [photo, letter], restrict: [file, paper] }))
      await toRequest(confirm('2026-03-05', 'ona'))
      await toRequest(answer('2026-03-20', 'ona', facts(true), '2026-04-10'))
      await toComplaint(lodge(complaint, '2026-03-25', await seen('2026-03-25')))
      await toComplaint(assignReviewer('2026-03-26', 'rasa', await seen('2026-03-26')))
      await toComplaint(confirm('2026-03-27', 'rasa'))
      await toComplaint(uphold('2026-04-01', 'rasa', await seen('2026-04-01'), facts(false), '2026-05-04'))
      await until('the request has its new answer', async () => (await read(id)).version === 4)
      await toRequest(report('2026-04-15', 'erasure', photo))
      await toRequest(report('2026-04-16', 'erasure', letter))
      await toRequest(report('2026-04-17', 'restriction', file))
      await toRequest(report('2026-04-17', 'restriction', paper))
      assert.equal(act, 11)
      await until(
        'the complaint is told of the end',
        async () => (await office.server.clerk.complaint(complaint).read()).version === 5,
      )

      const types = (history: readonly { readonly type: string }[]) => history.map(({ type }) => type)
      const request = await read(id)
      assert.deepEqual(types(request.history), [
        ...['RequestSubmitted', 'IdentityConfirmed', 'RequestAnswered', 'RequestReexamined'],
        ...Array.from({ length: 4 }, () => 'ImplementationReported'),
      ])
      assert.deepEqual(requests.replay(request.history), { ok: true, state: request.state })
      assert.equal(request.state.status, 'implemented')
      const complained = await office.server.clerk.complaint(complaint).read()
      assert.deepEqual(types(complained.history), [
        ...['ComplaintLodged', 'ReviewerAssigned', 'IdentityConfirmed', 'ComplaintUpheld'],
        'ImplementationReported',
      ])
      assert.deepEqual(complaints.replay(complained.history), { ok: true, state: complained.state })
      assert.equal(complained.state.status, 'implemented')
      for (const item of [file, paper]) {
        const { history, state } = await office.server.clerk.restriction(item).read()
        assert.deepEqual(types(history), ['RestrictionImposed'])
        assert.deepEqual(restrictions.replay(history), { ok: true, state })
      }
    }

    test('none of them', () => live('whole', async () => {}))
    test('the server, with each', () =>
      live('server', async (act) => {
        // Each time a little later in what comes of the act.
        await wait(4 * act)
        await office.server.kill()
        await office.server.start()
      }))
    test('the service, with those that ask something of another case', () =>
      live('service', async (act) => {
        if (![3, 7, 11].includes(act)) return
        await wait(2 * act)
        await office.service.kill()
        await office.service.start()
      }))
    test('nothing of it was rejected', async () => {
      const notices = await office.server.clerk.desk('registry').read()
      assert.deepEqual(
        notices.filter(({ about }) => about === 'rejection'),
        [],
      )
    })
  })
})
