import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { addDays, plainDate } from 'privacy-rulebook'
import { clockOf } from '../src/clock.ts'
import { answer, assign, confirm, extend, factsOf, report, submit } from '../src/commands.ts'
import { type Office, openOffice, type Part, until } from '../src/office.ts'
import { requests } from '../src/rules.ts'

const directory = await mkdtemp(join(tmpdir(), 'durable-'))
after(() => rm(directory, { recursive: true, force: true }))

test('a day is that of the institution, and its morning comes at seven there, in summer and in winter', () => {
  const clock = clockOf('Europe/Vilnius')
  assert.equal(clock.dayOf(Date.parse('2026-03-01T21:59:00Z')), '2026-03-01')
  assert.equal(clock.dayOf(Date.parse('2026-03-01T22:00:00Z')), '2026-03-02')
  assert.equal(clock.morningOf(plainDate('2026-03-02')), Date.parse('2026-03-02T05:00:00Z'))
  assert.equal(clock.morningOf(plainDate('2026-07-01')), Date.parse('2026-07-01T04:00:00Z'))
})

describe('deadlines', { timeout: 120_000 }, () => {
  const dayLasts = 200
  const firstDay = plainDate('2026-02-02')
  let office: Office
  before(async () => {
    // The days begin to pass once everything is up and every case was filed.
    office = await openOffice(join(directory, 'deadlines'), {
      shortDays: `${firstDay} ${Date.now() + 8000} ${dayLasts}`,
    })
  })
  after(() => office.close())

  const desks = ['registry', 'ona']
  const notices = async () =>
    (await Promise.all(desks.map((officer) => office.server.clerk.desk(officer).read()))).flat()
  const standings = ['pending', 'due-today', 'overdue']
  /** Whether something is told that stands so by now, or further: on a slow machine days go by that nobody is there on. */
  const told = (status: string) => async (): Promise<boolean> =>
    (await notices()).some(
      (notice) => notice.about === 'duty' && standings.indexOf(notice.status) >= standings.indexOf(status),
    )
  const numbers = Array.from({ length: 12 }, (_, index) => index)
  const idOf = (number: number): string => `D${number}`
  const receivedOn = (number: number) => addDays(firstDay, -number)
  const answered = (number: number): boolean => number % 3 === 1
  const extended = (number: number): boolean => number % 3 === 2

  test('are all told, each once, whatever is ended while the timers wait and when they go off', async () => {
    const file = async (number: number): Promise<void> => {
      const id = idOf(number)
      const commands = [
        submit(id, receivedOn(number)),
        ...(number % 2 === 0 ? [] : [assign(firstDay, 'ona')]),
        ...(answered(number)
          ? [
              confirm(firstDay, 'ona'),
              answer(firstDay, 'ona', factsOf({ photo: false }), firstDay),
              report(firstDay, 'erasure', 'photo'),
            ]
          : []),
        ...(extended(number) ? [extend(firstDay, 'ona')] : []),
      ]
      for (const command of commands)
        assert.equal((await office.server.clerk.request(id).give({ command })).outcome, 'accepted')
    }
    await Promise.all(numbers.map(file))
    assert.deepEqual(await notices(), [])

    const again = async (...parts: readonly Part[]): Promise<void> => {
      await Promise.all(parts.map((part) => part.kill()))
      await Promise.all(parts.map((part) => part.start()))
    }
    const { server, service } = office
    await again(server, service)
    await until('something is told ahead', told('pending'))
    await again(service)
    await until('something is told on its last day', told('due-today'))
    await again(server)
    await until('something is told to be late', told('overdue'))
    await again(service, server)
    // Days go by without anybody there to tell.
    await server.kill()
    await wait(10 * dayLasts)
    await server.start()
    await service.kill()
    await wait(10 * dayLasts)
    await service.start()
    const cases = () => Promise.all(numbers.map((number) => office.server.clerk.request(idOf(number)).read()))
    await until('nothing is left to tell', async () =>
      (await cases()).every(({ nextLook }) => nextLook === null),
    )

    const all = await notices()
    assert.equal(
      new Set(all.map((notice) => JSON.stringify({ ...notice, number: 0, on: '' }))).size,
      all.length,
    )
    for (const [number, { state }] of (await cases()).entries()) {
      const ofCase = all.flatMap((notice) =>
        notice.id === idOf(number) && notice.about === 'duty' ? [notice] : [],
      )
      if (answered(number)) {
        assert.deepEqual(ofCase, [], 'what was done in time is not told')
        continue
      }
      const [owed, ...others] = requests.duties(state, plainDate('2026-12-31'))
      assert.ok(owed !== undefined && others.length === 0)
      const { due } = owed.deadline
      assert.ok(due >= addDays(receivedOn(number), extended(number) ? 56 : 28))
      // On a day on which nobody was there it is not told, but it is told once somebody is.
      const statuses = ofCase.map(({ status }) => status)
      assert.deepEqual(
        statuses,
        standings.filter((status) => statuses.includes(status)),
      )
      assert.equal(statuses.at(-1), 'overdue')
      for (const notice of ofCase) {
        assert.deepEqual([notice.duty, notice.due], [owed.duty, due])
        const standing = notice.on < due ? 'pending' : notice.on === due ? 'due-today' : 'overdue'
        assert.equal(notice.status, standing)
        assert.ok(notice.on >= addDays(due, -7))
      }
      assert.equal(
        ofCase.every(({ of }) => of === 'request'),
        true,
      )
    }
    for (const officer of desks) {
      const read = await office.server.clerk.desk(officer).read()
      assert.deepEqual(
        read.map(({ number }) => number),
        read.map((_, index) => index + 1),
      )
    }
  })

  test('are not told again because something else happens in the case', async () => {
    const late = office.server.clerk.request(idOf(0))
    const { on, nextLook } = await late.read()
    assert.equal(nextLook, null)
    const before = await notices()
    assert.equal((await late.give({ command: assign(on, 'ona') })).outcome, 'accepted')
    await until('it was looked at again', async () => (await late.read()).nextLook === null)
    await wait(500)
    assert.deepEqual(await notices(), before)
  })

  test('are put away once they were read', async () => {
    const desk = office.server.clerk.desk('ona')
    const [first, ...others] = await desk.read()
    assert.ok(first !== undefined && others.length > 0)
    await desk.clear(first.number)
    assert.deepEqual(await desk.read(), others)
  })
})
