import { describe, expect, test } from 'vitest'
import { complaintEventNames } from '../../src/complaint/index.js'
import { object } from '../../src/core/shape.js'
import { recordingEventNames } from '../../src/recording/index.js'
import { requestEventNames } from '../../src/request/index.js'
import { consentStory } from '../../src/text/consent/story.js'
import { samplingStory } from '../../src/text/recording/sampling-story.js'
import { restrictionStory } from '../../src/text/restriction/story.js'
import { stories } from '../text/stories.js'
import { eventsOfArchive } from './archive.js'
import { againstCorpus, type Frozen, formatsOf, freeze, historiesOf } from './corpus.js'
import { eventsToday } from './described.js'
import { type Kind, machines } from './rulebooks.js'

const kinds = ['request', 'complaint', 'restriction', 'consent', 'recording', 'sampling'] as const

const everyEvent: Readonly<Record<Kind, readonly string[]>> = {
  request: requestEventNames,
  complaint: complaintEventNames,
  restriction: Object.keys(restrictionStory),
  consent: Object.keys(consentStory),
  recording: recordingEventNames,
  sampling: Object.keys(samplingStory),
}

const machineOf = (kind: Kind, rulebook: string) => {
  const machine = machines[kind][rulebook]
  if (machine === undefined) throw new Error(`no machine of a ${kind} is over ${rulebook}`)
  return machine
}

/** Histories as they are made today, to be frozen with a new format. */
const madeToday = (kind: Kind): readonly Frozen[] => {
  const own =
    kind === 'request' ? [{ kind, title: 'what another document asks for', events: eventsOfArchive() }] : []
  return [...stories.filter((story) => story.kind === kind), ...own].map(({ title, events }) => {
    const [first] = events
    const rulebook = JSON.parse(JSON.stringify(first)).data.procedure.id as string
    const state = machineOf(kind, rulebook).fold(events)
    return { title, rulebook, status: 'status' in state ? String(state.status) : '', events }
  })
}

if (process.env['FREEZE'] === '1') for (const kind of kinds) freeze(kind, madeToday(kind))

describe.each(kinds)('the stored events of a %s outlive the library', (kind) => {
  test('they are what was frozen as their format', () => {
    expect(againstCorpus(kind)).toBeNull()
  })

  test('a field more without a new format is found, and the message says what to do', () => {
    const { format, shape, steps } = eventsToday[kind]
    if (shape.kind !== 'variants') throw new Error('events are told apart by their type')
    const [name = ''] = Object.keys(shape.cases)
    const changed = { ...shape, cases: { ...shape.cases, [name]: object({ data: object({}) }) } }
    expect(againstCorpus(kind, { format, shape: changed, steps })).toBe(
      `The events of a ${kind} are not what was frozen as format ${format}, in which they are stored somewhere by now. ` +
        `If they have to change, write the step from format ${format} to ${format + 1} as the last of ${steps}, and freeze ` +
        'the new format with FREEZE=1 npx vitest run --project unit test/histories. What is frozen is never edited.',
    )
    expect(againstCorpus(kind, { format: format + 1, shape, steps })).toContain('is not frozen')
  })

  test('every event that there is stands in the corpus of the format of today', () => {
    const { format } = eventsToday[kind]
    const frozen = historiesOf(kind, format).flatMap(({ events }) => events.map(({ type }) => type))
    expect([...new Set(frozen)].sort()).toEqual([...everyEvent[kind]].sort())
  })

  describe.each(formatsOf(kind))('of format %i', (format) => {
    test.each(historiesOf(kind, format).map((one) => [one.title, one] as const))(
      '%s: brought to today, it replays to the status it had',
      (_, { rulebook, status, events }) => {
        const machine = machineOf(kind, rulebook)
        expect(events.map(({ data }) => ('format' in data ? data.format : null))).toEqual(
          events.map(() => format),
        )
        const today = machine.upcast(events)
        const replayed = machine.replay(today)
        expect(replayed).toMatchObject({ ok: true, state: { status } })
        expect(machine.fold(today)).toEqual(replayed.state)
      },
    )
  })
})
