import { describe, expect, test } from 'vitest'
import { type Procedure, plainDate, type RoleSettings } from '../../src/index.js'
import { type RequestCommand, requestLifecycle } from '../../src/request/index.js'
import { en } from '../../src/text/en/index.js'
import { catalogueFor, explainConsequence, explainNote, letters, renderText } from '../../src/text/index.js'
import { lt } from '../../src/text/lt/index.js'
import { seen } from '../text/reading.js'
import { council, councilUnder, played, submitted } from './council.js'

const { clause } = council
const day = plainDate

const byRepresentative: RequestCommand = (() => {
  const command = submitted()
  if (command.type !== 'SubmitRequest') throw new Error('expected a request')
  return {
    ...command,
    data: { ...command.data, sender: { as: 'representative', documents: false, contacts: [] } },
  }
})()
const refuseUnauthorised = (on: string): RequestCommand => ({
  type: 'RefuseUnauthorised',
  data: { on: day(on), by: 'ona', reasons: ['No mandate was shown.'] },
})
const refuseUnfounded = (on: string): RequestCommand => ({
  type: 'RefuseUnfounded',
  data: {
    on: day(on),
    by: 'ona',
    finding: { kind: 'excessive', justification: 'The same is asked for every week.' },
  },
})

const withRoles = (roles: Partial<RoleSettings>, more = {}) =>
  councilUnder(
    {
      representation: { clause: clause('1') },
      unauthorisedRefusal: { clause: clause('8'), period: { days: 10 } },
      ...roles,
    },
    more,
  )

/** The duties on a day, with the notes on the last act. */
function ended(procedure: Procedure, on: string, ...commands: readonly RequestCommand[]) {
  const machine = requestLifecycle(procedure)
  const [last, ...before] = [...commands].reverse()
  if (last === undefined) throw new Error('expected a command')
  const decision = machine.decide(last, played(procedure, ...before.reverse()))
  if (!decision.accepted) throw new Error(decision.rejection.code)
  const state = played(procedure, ...commands)
  return {
    notes: decision.notes.map(({ note }) => note),
    duties: machine.duties(state, day(on)).map(({ duty, status, clause: by }) => [duty, status, by]),
    open: machine
      .options(state, day(on))
      .filter((option) => option.open)
      .map(({ command }) => command),
  }
}

describe('the refusal of a representative who shows no right to act', () => {
  test('ends the duty to answer, as one for want of identity does', () => {
    const { duties, open } = ended(
      withRoles({}),
      '2026-06-01',
      byRepresentative,
      refuseUnauthorised('2026-03-12'),
    )
    expect(duties).toEqual([['inform-of-refusal', 'done', 'council:8']])
    expect(open).not.toContain('AnswerRequest')
  })

  test('told on its last day it is in time, a day later it is a breach, and ends the duty all the same', () => {
    expect(
      ended(withRoles({}), '2026-06-01', byRepresentative, refuseUnauthorised('2026-03-12')).notes,
    ).not.toContain('late-refusal')
    const late = ended(withRoles({}), '2026-06-01', byRepresentative, refuseUnauthorised('2026-03-13'))
    expect(late.notes).toContain('late-refusal')
    expect(late.duties.map(([duty]) => duty)).toEqual(['inform-of-refusal'])
  })

  test('after the limit to answer, that was missed: the refusal ends it, and does not excuse it', () => {
    const { duties } = ended(withRoles({}), '2026-06-01', byRepresentative, refuseUnauthorised('2026-04-03'))
    expect(duties.map(([duty, status]) => [duty, status])).toContainEqual(['examine-and-answer', 'missed'])
  })
})

describe('a refusal that the document sets no time for is told within the month of GDPR 12(4)', () => {
  const untimed = (more = {}) =>
    withRoles(
      { unfoundedRefusal: { clause: clause('6') }, unauthorisedRefusal: { clause: clause('8') } },
      more,
    )

  test.each([
    ['as unfounded', submitted(), refuseUnfounded],
    ['for want of authority', byRepresentative, refuseUnauthorised],
  ])('%s: in time on 2 April 2026, late a day after', (_, filed, refuse) => {
    const inTime = ended(untimed(), '2026-06-01', filed, refuse('2026-04-02'))
    expect(inTime.notes).not.toContain('late-refusal')
    expect(inTime.duties).toEqual([['inform-of-refusal', 'done', 'gdpr:12(4)']])
    expect(ended(untimed(), '2026-06-01', filed, refuse('2026-04-03')).notes).toContain('late-refusal')
  })

  test('an extension of the examination does not move it, and it never lapses: no time of the document passed', () => {
    const extension = { extension: { clause: clause('2'), period: { months: 3 } } }
    const procedure = withRoles(
      { unfoundedRefusal: { clause: clause('6') }, ...extension },
      { readings: { lateRefusal: 'lapses' } },
    )
    const extend: RequestCommand = {
      type: 'ExtendExamination',
      data: { on: day('2026-03-20'), by: 'ona', reasons: ['Many files.'] },
    }
    expect(
      ended(procedure, '2026-06-01', submitted(), extend, refuseUnfounded('2026-04-03')).notes,
    ).toContain('late-refusal')
  })

  test.each([
    [lt, 'Savivaldybė'],
    [en, 'Council'],
  ])('its letter and what follows from a late one are told in each language', (language, name) => {
    const procedure = untimed()
    const catalogue = catalogueFor(language, procedure)
    const state = played(procedure, submitted(), refuseUnfounded('2026-04-03'))
    if (state.status !== 'refused') throw new Error(state.status)
    const letter = letters.refusal(procedure, state, catalogue, {
      institution: { name: 'Savivaldybė', email: 'info@example.lt' },
      dataProtectionOfficer: 'pareigunas@example.lt',
    })
    expect(seen(renderText(letter))).toContain(name)
    const [duty] = requestLifecycle(procedure).duties(state, day('2026-06-01'))
    if (duty === undefined) throw new Error('no duty')
    expect(explainConsequence(procedure, duty, catalogue)).not.toBe('')
  })
})

describe('a refusal for a defect of form while the person still has time to prove identity', () => {
  const procedure = withRoles(
    {
      formalRefusal: { clause: clause('1'), period: { workingDays: 5 } },
      identityInquiry: { clause: clause('8') },
    },
    { form: { signature: { clause: clause('1') } } },
  )
  const unsigned: RequestCommand = (() => {
    const command = submitted()
    if (command.type !== 'SubmitRequest') throw new Error('expected a request')
    const form = { nameGiven: true, signed: false, identityDocument: true }
    return { ...command, data: { ...command.data, form } }
  })()
  const asked: RequestCommand = {
    type: 'InquireIdentity',
    data: { on: day('2026-03-03'), by: 'ona', ask: 'a document', term: day('2026-03-06') },
  }
  const supplied: RequestCommand = { type: 'SupplyIdentity', data: { on: day('2026-03-05'), by: 'ona' } }
  const refuse = (on: string): RequestCommand => ({
    type: 'RefuseFormal',
    data: { on: day(on), by: 'ona', reasons: ['It is not signed.'] },
  })
  const notes = (...commands: readonly RequestCommand[]) => ended(procedure, '2026-03-20', ...commands).notes

  test('is possible, within its own time, and the collision is told until the last day of that term', () => {
    expect(notes(unsigned, asked, refuse('2026-03-06'))).toContain('identity-term-running')
    expect(notes(unsigned, asked, refuse('2026-03-09'))).not.toContain('identity-term-running')
    expect(notes(unsigned, asked, supplied, refuse('2026-03-06'))).not.toContain('identity-term-running')
    expect(notes(unsigned, refuse('2026-03-06'))).not.toContain('identity-term-running')
  })

  test.each([
    [
      lt,
      'Prašymą dėl formos trūkumų atsisakyta nagrinėti 2026 m. kovo 5 d., nors patvirtinti tapatybę duomenų subjektas galėjo iki 2026 m. kovo 6 d. imtinai. Tai tarpusavyje nesuderinta: patvirtinus tapatybę prašymas, kurį nagrinėti jau atsisakyta, nebenagrinėjamas (Tvarkos 1 ir 8 punktai).',
    ],
    [
      en,
      'The request was refused for a defect of form on 5 March 2026, although the data subject had until 6 March 2026 to prove identity. The two do not fit together: nothing that is supplied for identity keeps a request in being that has been refused (clauses 1 and 8 of the Arrangements).',
    ],
  ])('it is told in each language', (language, said) => {
    const decision = requestLifecycle(procedure).decide(
      refuse('2026-03-05'),
      played(procedure, unsigned, asked),
    )
    const told = decision.accepted ? decision.notes : []
    expect(told.map((note) => seen(explainNote(note, catalogueFor(language, procedure))))).toContain(said)
  })
})
