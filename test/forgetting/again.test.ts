import { describe, expect, test } from 'vitest'
import { isInvalidInput } from '../../src/core/index.js'
import { type ErasureRecord, forgetAgain } from '../../src/erasure/index.js'
import { adakavasProcedure } from '../../src/procedure/index.js'
import { forgetRequest } from '../../src/request/index.js'
import { forgetRestriction } from '../../src/restriction/index.js'
import { erasureRecordSchema } from '../../src/schema/index.js'
import { wild } from '../model/laws.js'
import { assign, confirm, day, given, grant, registerJoined, report, submit } from '../request/scenario.js'
import { given as givenRestriction, impose } from '../restriction/scenario.js'

// R-1 was carried out on 1 April 2026, forgotten on 1 June, and its items renamed on 1 July.
const request = given([
  submit(),
  assign('2026-03-03'),
  confirm('2026-03-05'),
  grant('2026-03-20', '2026-04-10'),
  report('2026-04-01', 'erasure', 'photo'),
])
const { events } = request
const june = day('2026-06-01')
const erasure: ErasureRecord = {
  machine: 'request',
  stream: 'request-R-1',
  erasedOn: june,
  request: 'R-7',
  items: 'kept',
  events: events.length,
}
const renamed: ErasureRecord = { ...erasure, erasedOn: day('2026-07-01'), items: 'renamed' }
const forgotten = forgetRequest(adakavasProcedure, events, { on: june })
const of = { machine: 'request', stream: 'request-R-1' } as const
const again = (records: readonly ErasureRecord[], restored: typeof events) =>
  forgetAgain(adakavasProcedure, records, of, restored)

describe('a history that came back out of a backup', () => {
  test('is emptied as it was', () => {
    expect(again([erasure], events)).toEqual(forgotten)
  })

  test('is emptied whatever day the backup is of: also before the case was closed', () => {
    for (const length of events.keys())
      expect(again([erasure], events.slice(0, length + 1))).toEqual(forgotten.slice(0, length + 1))
  })

  test('changes no more where it was emptied, so that a second time does no harm', () => {
    expect(again([erasure], forgotten)).toEqual(forgotten)
    expect(again([erasure], again([erasure], events))).toEqual(forgotten)
  })

  test('loses what each record says, whatever the order of the records', () => {
    const both = forgetRequest(adakavasProcedure, events, { on: june, items: 'renamed' })
    expect(again([erasure, renamed], events)).toEqual(both)
    expect(again([renamed, erasure], events)).toEqual(both)
    expect(again([renamed, erasure], forgotten)).toEqual(both)
  })

  test('keeps what came after it was emptied', () => {
    const joined = request.when(registerJoined('2026-08-03', 'R-9')).accepted().event
    expect(again([erasure], [...forgotten, joined])).toEqual([...forgotten, joined])
    expect(again([erasure], [...events, joined])).toEqual([...forgotten, joined])
  })

  test('stays as it is where no record is of it', () => {
    expect(again([], events)).toEqual(events)
    expect(again([{ ...erasure, stream: 'request-R-2' }], events)).toEqual(events)
    expect(again([{ ...erasure, machine: 'complaint' }], events)).toEqual(events)
  })

  test('is emptied by the machine that it is of', () => {
    const { events: restrictions } = givenRestriction([impose('R-1/photo')])
    expect(
      forgetAgain(
        adakavasProcedure,
        [{ ...erasure, machine: 'restriction', stream: 'photo', events: 1 }],
        { machine: 'restriction', stream: 'photo' },
        restrictions,
      ),
    ).toEqual(forgetRestriction(adakavasProcedure, restrictions, { on: day('2026-07-01') }))
  })
})

/** Where a call finds fault. */
function pathOf(run: () => unknown): string | null {
  try {
    run()
    return null
  } catch (error) {
    if (!isInvalidInput(error)) throw error
    return error.path
  }
}

describe('what is no record, no stream and no history is refused', () => {
  test.each([
    ['records', () => again(wild(null), events)],
    ['records[0].machine', () => again([{ ...erasure, machine: wild('recording') }], events)],
    ['records[0].events', () => again([{ ...erasure, events: -1 }], events)],
    ['of.machine', () => forgetAgain(adakavasProcedure, [], wild({ machine: 'call', stream: 'x' }), events)],
    ['events', () => again([erasure], events.slice(1))],
    ['events', () => again([erasure], wild({}))],
    ['procedure', () => forgetAgain(wild(null), [erasure], of, events)],
  ] as const)('%s', (path, run) => {
    expect(pathOf(run)).toBe(path)
  })

  test('a record is checked at the boundary as well', () => {
    expect(erasureRecordSchema.safeParse(erasure).success).toBe(true)
    expect(erasureRecordSchema.safeParse({ ...erasure, request: null }).success).toBe(true)
    expect(erasureRecordSchema.safeParse({ ...erasure, name: 'Jonas' }).success).toBe(false)
  })
})
