import { describe, expect, test } from 'vitest'
import { complaintForRequest } from '../../src/complaint/index.js'
import type { ApplyComplaintOutcome } from '../../src/request/index.js'
import { both, given as givenComplaint, lodge, photoOnly, reviewer, uphold } from '../complaint/scenario.js'
import { answer, answered, confirm, day, given, report, submit } from '../request/scenario.js'
import { given as givenRestriction, impose } from '../restriction/scenario.js'

describe('what is handed on so late that its stream went on meanwhile is given with a later day', () => {
  test('the outcome of a complaint, with the same facts: it comes to the same answer, once (A-59)', () => {
    const asked = given([
      submit({ claims: both }),
      confirm('2026-03-05'),
      answer('2026-03-20', photoOnly, { implementBy: day('2026-04-10') }),
    ])
    const upheld = givenComplaint([
      lodge(asked.state, '2026-03-25', { ground: 'granted-in-part' }),
      reviewer(asked.state, '2026-03-26'),
      confirm('2026-03-27', 'rasa'),
    ]).when(uphold(asked.state, '2026-04-01'))
    const [followUp] = upheld.asks()
    if (followUp?.to !== 'request' || followUp.command.type !== 'ApplyComplaintOutcome')
      throw new Error('nothing was asked of the request')
    const { command } = followUp
    const inTime = answered(asked.when(command).state()).answer
    // The host is ended before it hands that on, and the photo is erased meanwhile.
    const meanwhile = given([
      ...asked.events.map(({ data }) => data.command),
      report('2026-04-02', 'erasure', 'photo'),
    ])
    expect(meanwhile.when(command).rejection().code).toBe('before-last-event')

    const handedOn = (on: string): ApplyComplaintOutcome => {
      const complaint = complaintForRequest(upheld.state(), day(on))
      if (complaint === null) throw new Error('no complaint')
      return { ...command, data: { ...command.data, on: day(on), complaint } }
    }
    const late = meanwhile.when(handedOn('2026-04-03'))
    expect(answered(late.state()).answer.decisions).toEqual(inTime.decisions)
    const after = given([...meanwhile.events.map(({ data }) => data.command), handedOn('2026-04-03')])
    expect(after.when(handedOn('2026-04-04')).rejection().code).toBe('outcome-already-applied')
  })

  test('a restriction, where another one of the item was imposed meanwhile', () => {
    const meanwhile = givenRestriction([impose('R-2/photo', '2026-03-03')])
    expect(meanwhile.rejection(impose('R-1/photo', '2026-03-02')).code).toBe('before-last-event')
    const late = meanwhile.and(impose('R-1/photo', '2026-03-04'))
    expect(late.rejection(impose('R-1/photo', '2026-03-05')).code).toBe('already-imposed')
  })
})
