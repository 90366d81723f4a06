import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { rpc } from '@restatedev/restate-sdk-clients'
import { plainDate, type RequestCommand } from 'privacy-rulebook'
import { confirm, submit } from '../src/commands.ts'
import { type Node, openOffice, until } from '../src/office.ts'
import { requests } from '../src/rules.ts'

const directory = await mkdtemp(join(tmpdir(), 'durable-nodes-'))
const firstDay = plainDate('2026-02-02')
// The days begin to pass once everything is up and every case was filed.
const office = await openOffice(directory, { nodes: 3, shortDays: `${firstDay} ${Date.now() + 15_000} 200` })
after(async () => {
  await office.close()
  await rm(directory, { recursive: true, force: true })
})

const ids = Array.from({ length: 12 }, (_, index) => `N${index}`)

/** Gives a command to each case, by the nodes in turn. */
const giveEach = (nodes: readonly Node[], commandOf: (id: string) => RequestCommand): Promise<unknown> =>
  Promise.all(
    ids.map(async (id, index) => {
      const command = commandOf(id)
      const idempotencyKey = `${id}-${command.type}`
      const given = await nodes[index % nodes.length]?.clerk
        .request(id)
        .give({ command }, rpc.opts({ idempotencyKey }))
      assert.equal(given?.outcome, 'accepted')
    }),
  )

test('of three nodes the first is ended for good, and the others go on with its cases and timers', {
  timeout: 120_000,
}, async () => {
  const { server, others } = office
  await giveEach([server, ...others], (id) => submit(id, firstDay))
  await server.kill()
  await giveEach(others, () => confirm(firstDay, 'ona'))

  const [second, third] = others
  assert.ok(second !== undefined && third !== undefined)
  const notices = () => second.clerk.desk('registry').read()
  const overdue = async () =>
    (await notices()).filter((notice) => notice.about === 'duty' && notice.status === 'overdue')
  await until('every deadline is told', async () => (await overdue()).length >= ids.length)
  const told = (await notices()).map((notice) => JSON.stringify({ ...notice, number: 0, on: '' }))
  assert.equal(new Set(told).size, told.length, 'nothing is told twice')
  assert.deepEqual((await overdue()).map(({ id }) => id).sort(), [...ids].sort())
  for (const id of ids) {
    const { history, state } = await third.clerk.request(id).read()
    assert.deepEqual(
      history.map(({ type }) => type),
      ['RequestSubmitted', 'IdentityConfirmed'],
    )
    assert.deepEqual(requests.replay(history), { ok: true, state })
  }
})
