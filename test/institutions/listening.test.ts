import { describe, expect, test } from 'vitest'
import { type PlainDate, plainDate } from '../../src/calendar/index.js'
import { isInvalidInput } from '../../src/core/index.js'
import { defineDocument } from '../../src/documents/index.js'
import { ownFact } from '../../src/procedure/index.js'
import {
  defineRecordingRules,
  kaunasRules,
  type ListeningAttempt,
  listeningRule,
  listeningStatementsWith,
  mayListen,
  type OwnRecordingRules,
  type RecordingCommand,
  recordingLifecycle,
} from '../../src/recording/index.js'
import { listeningAttemptSchema, recordingCommandSchema } from '../../src/schema/index.js'
import { given } from '../../src/testing/index.js'
import { en } from '../../src/text/en/index.js'
import { catalogueFor, explainListening, explainRejection, narrate, narration } from '../../src/text/index.js'
import { lt } from '../../src/text/lt/index.js'
import { borough, boroughFacts, boroughListening, boroughRules, boroughSettings } from './borough.js'

/*
 * A London borough: nobody of its contact centre listens without the leave of an authorised manager, and a copy goes to a
 * head of service, on a form that gives the reason.
 */

const on = plainDate('2026-03-02')
const later = plainDate('2026-03-20')
const act = { on, by: 'exchange' }
const recorded = { number: '+442079460001', date: on, time: '10:15', durationSeconds: 312, audio: 'A-1' }
const calls = recordingLifecycle(boroughRules)
const english = catalogueFor(en, boroughRules)
const lithuanian = catalogueFor(lt, boroughRules)

const stored: readonly RecordingCommand[] = [
  { type: 'ReceiveCall', data: { ...act, call: 'S1', line: '+44 20 7946 0000', direction: 'incoming' } },
  { type: 'PlayNotice', data: { ...act, automatic: true } },
  { type: 'EndCall', data: { ...act, endedBy: 'caller' } },
  { type: 'StoreRecording', data: { ...act, recorded } },
  {
    type: 'RegisterServiceComplaint',
    data: { ...act, complaint: 'C1', receivedOn: on, aboutAdministrativeService: true },
  },
]
const copied: readonly RecordingCommand[] = [
  ...stored,
  {
    type: 'OpenProcedure',
    data: { ...act, procedure: 'P1', complaint: 'C1', kind: 'administrative', participants: ['hugh'] },
  },
  { type: 'CopyForProcedure', data: { ...act, procedure: 'P1', place: 'safe 4' } },
]

const staff = {
  as: 'staff',
  listener: 'anna',
  purpose: 'service-complaint',
  complaint: 'C1',
  employed: true,
} as const satisfies ListeningAttempt
const copy = { as: 'copy', listener: 'hugh', procedure: 'P1' } as const satisfies ListeningAttempt
const agreed = { 'own:manager-agreed': true } as const

function recordingOf(commands: readonly RecordingCommand[] = stored) {
  const { state } = given(calls).when(...commands)
  if (state.status !== 'stored') throw new Error('nothing is stored')
  return state
}

const judged = (attempt: ListeningAttempt, commands = stored, day: PlainDate = later) =>
  mayListen(boroughRules, recordingOf(commands), attempt, day)

const listen = (attempt: Exclude<ListeningAttempt, { as: 'caller' }>): RecordingCommand => ({
  type: 'ListenToRecording',
  data: { on: later, by: 'archive', attempt },
})
const refuse = (attempt: ListeningAttempt): RecordingCommand => ({
  type: 'RefuseListening',
  data: { on: later, by: 'archive', attempt },
})

/** The fault of what throws. */
function fault(run: () => unknown) {
  try {
    run()
  } catch (error) {
    if (isInvalidInput(error)) return error
    throw error
  }
  throw new Error('nothing was wrong')
}

describe('with whose leave somebody listens', () => {
  test('with the leave of a manager, and by the clause that asks for it', () => {
    const { allowed, clauses } = judged({ ...staff, facts: agreed })
    expect(allowed).toBe(true)
    expect(clauses).toContain('borough:5.2')
  })

  test('nobody without it', () => {
    const { allowed, clauses } = judged({ ...staff, facts: { 'own:manager-agreed': false } })
    expect(allowed).toBe(false)
    expect(clauses).toEqual(['borough:5.2'])
  })

  test.each([
    [undefined],
    [{}],
    [{ 'own:manager-agreed': null }],
    [{ 'own:head-of-service': true, 'own:form': 'with-reason' }],
  ] as const)('nobody as long as it is not known: %j', (facts) => {
    const { allowed, assessment } = judged({ ...staff, ...(facts === undefined ? {} : { facts }) })
    expect(allowed).toBe(false)
    expect(assessment.needs).toEqual([
      { fact: 'own:manager-agreed', clause: 'borough:5.2', askedOf: 'controller', values: [false, true] },
    ])
  })

  test('the leave alone lets nobody listen', () => {
    expect(judged({ as: 'staff', listener: 'anna', facts: agreed }).allowed).toBe(false)
    expect(judged({ ...staff, employed: false, facts: agreed }).clauses).toEqual(['borough:5.1'])
  })

  test('until the last day of the term, and not on the day after', () => {
    expect(judged({ ...staff, facts: agreed }, stored, plainDate('2026-06-22')).allowed).toBe(true)
    expect(judged({ ...staff, facts: agreed }, stored, plainDate('2026-06-23')).clauses).toEqual([
      'borough:4',
    ])
  })

  test.each([
    ['with-reason', true, []],
    ['without-reason', false, ['borough:6.2']],
    ['none', false, ['borough:6.2']],
  ] as const)('a head of service on a form %s: %s', (form, allowed, clauses) => {
    const verdict = judged({ ...copy, facts: { 'own:head-of-service': true, 'own:form': form } }, copied)
    expect(verdict.allowed).toBe(allowed)
    if (!allowed) expect(verdict.clauses).toEqual(clauses)
  })

  test('a copy is for nobody but heads of service', () => {
    const facts = { 'own:head-of-service': false, 'own:form': 'with-reason' }
    expect(judged({ ...copy, facts }, copied).clauses).toEqual(['borough:6.1'])
    const { allowed, assessment } = judged(copy, copied)
    expect(allowed).toBe(false)
    expect(assessment.needs.map(({ fact }) => fact)).toEqual(['own:form', 'own:head-of-service'])
  })

  test('where the document lets management listen, that is all that is asked', () => {
    const management = ownFact({
      ...boroughFacts['own:head-of-service'],
      clause: borough.clause('5.1'),
      askedOf: 'controller',
    })
    const facts = { 'own:management': management } as const
    const { is } = listeningStatementsWith(facts)
    const rules = defineRecordingRules({
      ...boroughSettings,
      roles: { ...boroughSettings.roles, procedure: null },
      facts,
      listening: {
        staff: listeningRule(borough.clause('5'), { who: is(borough.clause('5.1'), 'own:management') }),
        copy: null,
        caller: null,
      },
    })
    const { state } = given(recordingLifecycle(rules)).when(...stored)
    if (state.status !== 'stored') throw new Error('nothing is stored')
    const wish = { as: 'staff', listener: 'mark' } as const
    const may = (facts: ListeningAttempt['facts']) =>
      mayListen(rules, state, { ...wish, ...(facts === undefined ? {} : { facts }) }, later).allowed
    expect([may({ 'own:management': true }), may({ 'own:management': false }), may(undefined)]).toEqual([
      true,
      false,
      false,
    ])
  })
})

describe('commands', () => {
  test('listening without leave is rejected with the facts that failed, as they were given', () => {
    const without = { ...staff, facts: { 'own:manager-agreed': false } }
    const decision = calls.decide(listen(without), recordingOf())
    expect(decision).toMatchObject({
      accepted: false,
      rejection: {
        code: 'listening-not-allowed',
        clauses: ['borough:5.2'],
        data: { failed: ['own:manager-agreed'], own: { 'own:manager-agreed': false } },
      },
    })
    expect(calls.decide(listen(staff), recordingOf())).toMatchObject({
      rejection: { code: 'listening-not-settled', data: { needs: ['own:manager-agreed'] } },
    })
    expect(calls.decide(refuse(without), recordingOf()).accepted).toBe(true)
    expect(calls.decide(refuse({ ...staff, facts: agreed }), recordingOf())).toMatchObject({
      rejection: { code: 'listening-allowed' },
    })
  })

  test('what was known is in the history, which replays to the same state', () => {
    const { events, state } = given(calls).when(...stored, listen({ ...staff, facts: agreed }))
    expect(events.at(-1)).toMatchObject({
      type: 'RecordingListenedTo',
      data: { command: { data: { attempt: { facts: agreed } } } },
    })
    expect(calls.replay(events)).toEqual({ ok: true, state })
  })

  test.each([
    [{ 'own:manager-agrees': true }, 'facts', 'nearest to own:manager-agreed'],
    [{ agreed: true }, 'facts', 'another name'],
    [{ 'own:manager-agreed': 'yes' }, 'facts.own:manager-agreed', 'false | true, or null'],
    [{ 'own:form': 'by-mail' }, 'facts.own:form', '"with-reason" | "without-reason" | "none", or null'],
    [true, 'facts', 'from fact names to values'],
  ] as const)('what is no fact of the institution is an error: %j', (facts, path, expected) => {
    const attempt = { ...staff, facts } as unknown as typeof staff
    const asked = fault(() => judged(attempt))
    expect(asked.path).toBe(`attempt.${path}`)
    expect(asked.message).toContain(expected)
    const commanded = fault(() => calls.decide(listen(attempt), recordingOf()))
    expect(commanded.path).toBe(`data.attempt.${path}`)
    expect(commanded.message).toContain(expected)
  })

  test('rules without facts of their own take none', () => {
    const machine = recordingLifecycle(kaunasRules)
    const command = listen({ ...staff, facts: agreed })
    expect(fault(() => machine.decide(command, machine.initialState())).path).toBe('data.attempt.facts')
  })
})

describe('what is said of it', () => {
  const open = judged(staff)
  const without = { ...staff, facts: { 'own:manager-agreed': false } } as const
  const refused = judged(without)
  const allowed = judged({ ...staff, facts: agreed })

  test('the question, as long as it is not known', () => {
    expect(explainListening(open, staff, english)).toMatchInlineSnapshot(`
      "anna may not listen to the recording as long as it is not known whether the conditions are met (clause 5.2 of the Policy).
      It is not known whether the leave that the listening needs was given (clause 5.2 of the Policy).
      Question to the controller (clause 5.2 of the Policy): has an authorised manager agreed to the listening?"
    `)
    expect(explainListening(open, staff, lithuanian)).toMatchInlineSnapshot(`
      "anna įrašo perklausyti kol kas negali, nes trūksta informacijos (Tvarkos 5.2 papunktis).
      Nežinoma, ar perklausai reikalingas leidimas duotas (Tvarkos 5.2 papunktis).
      Klausimas duomenų valdytojui (Tvarkos 5.2 papunktis): ar perklausai pritarė įgaliotas vadovas?"
    `)
  })

  test('that there was no leave', () => {
    expect(explainListening(refused, without, english)).toMatchInlineSnapshot(`
      "anna may not listen to the recording (clause 5.2 of the Policy).
      The leave that the listening needs was not given: no authorised manager has agreed to the listening (clause 5.2 of the Policy)."
    `)
    expect(explainListening(refused, without, lithuanian)).toMatchInlineSnapshot(`
      "anna įrašo perklausyti negali (Tvarkos 5.2 papunktis).
      Perklausai reikalingas leidimas neduotas: įgaliotas vadovas perklausai nepritarė (Tvarkos 5.2 papunktis)."
    `)
  })

  test('that there was', () => {
    expect(explainListening(allowed, staff, english)).toMatchInlineSnapshot(`
      "anna may listen to the recording (clauses 4, 5, 5.1 and 5.2 of the Policy).
      There is a recording or a copy to listen to: the recording is kept; the storage period of the recording is still running (clause 4 of the Policy). This is one of the cases in which listening is allowed: the listening is for a complaint about services; the listening is for an open complaint about services in this call (clause 5 of the Policy). The person has the right to listen: the person works for the Council under an employment contract (clause 5.1 of the Policy). The leave that the listening needs was given: an authorised manager has agreed to the listening (clause 5.2 of the Policy)."
    `)
    expect(explainListening(allowed, staff, lithuanian)).toMatchInlineSnapshot(`
      "anna gali perklausyti įrašą (Tvarkos 4 ir 5 punktai, 5.1 ir 5.2 papunkčiai).
      Yra ką perklausyti: įrašas tebesaugomas; įrašo saugojimo terminas dar tęsiasi (Tvarkos 4 punktas). Perklausai yra pagrindas: jos tikslas – skundo dėl suteiktų paslaugų nagrinėjimas; skundas, kuriam nagrinėti skirta perklausa, pateiktas dėl šio pokalbio ir dar neišnagrinėtas (Tvarkos 5 punktas). Teisę perklausyti šis asmuo turi: asmuo perklausos dieną dirba Savivaldybėje pagal darbo sutartį (Tvarkos 5.1 papunktis). Perklausai reikalingas leidimas duotas: perklausai pritarė įgaliotas vadovas (Tvarkos 5.2 papunktis)."
    `)
  })

  test('which form was used', () => {
    const attempt = { ...copy, facts: { 'own:head-of-service': true, 'own:form': 'none' } }
    expect(explainListening(judged(attempt, copied), attempt, english)).toMatchInlineSnapshot(`
      "hugh may not listen to a copy that was made for a procedure (clause 6.2 of the Policy).
      The leave that the listening needs was not given: the copy was asked for without the form (clause 6.2 of the Policy)."
    `)
    expect(explainListening(judged(attempt, copied), attempt, lithuanian)).toMatchInlineSnapshot(`
      "hugh procedūrai padarytos įrašo kopijos perklausyti negali (Tvarkos 6.2 papunktis).
      Perklausai reikalingas leidimas neduotas: kopijos prašyta ne nustatyta forma (Tvarkos 6.2 papunktis)."
    `)
  })

  test('a rejection, in both languages', () => {
    const rejected = (attempt: typeof staff | typeof without) => {
      const decision = calls.decide(listen(attempt), recordingOf())
      if (decision.accepted) throw new Error('it was taken')
      const { rejection } = decision
      return [english, lithuanian].map((one) => explainRejection(rejection, one)).join('\n')
    }
    expect(rejected(staff)).toMatchInlineSnapshot(`
      "Listening is not allowed as long as this is not known: whether an authorised manager has agreed to the listening. That has to be found out first (clause 5.2 of the Policy).
      Perklausyti kol kas neleidžiama, nes nežinoma, ar perklausai pritarė įgaliotas vadovas. Tai pirmiausia reikia išsiaiškinti (Tvarkos 5.2 papunktis)."
    `)
    expect(rejected(without)).toMatchInlineSnapshot(`
      "Listening is not allowed: no authorised manager has agreed to the listening (clause 5.2 of the Policy).
      Perklausyti neleidžiama: įgaliotas vadovas perklausai nepritarė (Tvarkos 5.2 papunktis)."
    `)
  })

  test('the story tells what was known', () => {
    const events = given(calls).when(...stored, refuse(without), listen({ ...staff, facts: agreed })).events
    const told = (catalogue: typeof en) => narration(narrate(calls, events, catalogue).slice(-2), catalogue)
    expect(told(english)).toMatchInlineSnapshot(`
      "20 March 2026 – listening to the recording was refused to anna, because the conditions for it were not met, or it was not known whether they were; this was put on record by archive (clause 5.2 of the Policy). The purpose that was named was the examination of a complaint about services (clause 5 of the Policy). No authorised manager has agreed to the listening (clause 5.2 of the Policy).
      20 March 2026 – the recording was listened to by anna; this was put on record by archive (clauses 4, 5, 5.1 and 5.2 of the Policy). The purpose was the examination of a complaint about services (clause 5 of the Policy). The listening was needed to examine the complaint “C1” (clause 5 of the Policy). An authorised manager has agreed to the listening (clause 5.2 of the Policy)."
    `)
    expect(told(lithuanian)).toMatchInlineSnapshot(`
      "2026 m. kovo 20 d. – perklausyti įrašą norėjo anna, bet to neleista, nes tam nustatytos sąlygos neįvykdytos arba nežinoma, ar jos įvykdytos; tai užfiksavo archive (Tvarkos 5.2 papunktis). Nurodytas perklausos tikslas – skundo dėl suteiktų paslaugų nagrinėjimas (Tvarkos 5 punktas). Įgaliotas vadovas perklausai nepritarė (Tvarkos 5.2 papunktis).
      2026 m. kovo 20 d. – įrašą perklausė anna; tai užfiksavo archive (Tvarkos 4 ir 5 punktai, 5.1 ir 5.2 papunkčiai). Perklausos tikslas – skundo dėl suteiktų paslaugų nagrinėjimas (Tvarkos 5 punktas). Perklausos reikėjo skundui „C1“ nagrinėti (Tvarkos 5 punktas). Perklausai pritarė įgaliotas vadovas (Tvarkos 5.2 papunktis)."
    `)
  })

  test('a catalogue that was not made for the rules knows nothing of their facts', () => {
    expect(fault(() => explainListening(open, staff, en)).path).toBe('catalogue')
  })
})

describe('facts that are none', () => {
  const clause = borough.clause
  const other = defineDocument({ id: 'other', version: '1', clauses: { '1': {} } })
  const agreed = boroughFacts['own:manager-agreed']
  const { is } = listeningStatementsWith(boroughFacts)
  const { en: inEnglish } = agreed.texts

  test.each([
    [{ 'own:Manager': agreed }, 'facts', 'only names of one'],
    [{ 'own:spare': agreed }, 'facts.own:spare', 'a fact that a rule reads'],
    [{ 'own:manager-agreed': true }, 'facts.own:manager-agreed', 'ownFact'],
    [
      { 'own:manager-agreed': { ...agreed, clause: other.clause('1') } },
      'facts.own:manager-agreed.clause',
      'a clause of the document borough, or of the GDPR',
    ],
    [
      { 'own:manager-agreed': { ...agreed, askedOf: 'manager' } },
      'facts.own:manager-agreed.askedOf',
      '"subject" | "controller"',
    ],
    [
      { 'own:manager-agreed': { ...agreed, texts: { en: inEnglish } } },
      'facts.own:manager-agreed.texts.lt',
      '"question" | "whether" | "holds" | "fails"',
    ],
    [
      { 'own:manager-agreed': { ...agreed, texts: { ...agreed.texts, en: { ...inEnglish, fails: '' } } } },
      'facts.own:manager-agreed.texts.en.fails',
      'words that say something',
    ],
  ] as const)('no facts, $#: the error names the path and says what was expected', (over, path, expected) => {
    const settings = { ...boroughSettings, facts: { ...boroughFacts, ...over } } as OwnSettings
    const error = fault(() => defineRecordingRules(settings))
    expect(error.path).toBe(path)
    expect(error.message).toContain(expected)
  })

  test('a rule that reads a fact which is not declared: the error tells the nearest', () => {
    const { 'own:manager-agreed': _, ...facts } = boroughFacts
    const error = fault(() =>
      defineRecordingRules({ ...boroughSettings, facts: { ...facts, 'own:manager-agree': agreed } }),
    )
    expect(error.path).toBe('listening.staff.leave')
    expect(error.message).toContain('nearest to own:manager-agree')
  })

  test('a statement about a value that the fact cannot have is an error', () => {
    const never = listeningRule(clause('6'), {
      who: is(clause('6.1'), 'own:head-of-service'),
      leave: { kind: 'is', clause: clause('6.2'), fact: 'own:form', values: ['by-mail'] },
    })
    const settings = { ...boroughSettings, listening: { ...boroughListening, copy: never } }
    expect(fault(() => defineRecordingRules(settings)).path).toBe('listening.copy.leave')
  })

  type OwnSettings = typeof boroughSettings
  const rules: OwnRecordingRules = boroughRules
  test('the facts of the rules are frozen, and those of the host stay as they were', () => {
    expect(Object.isFrozen(rules.facts)).toBe(true)
    expect(Object.isFrozen(boroughFacts)).toBe(false)
    expect(kaunasRules.facts).toEqual({})
  })
})

describe('the schemas', () => {
  const parsed = (facts: object) => listeningAttemptSchema.safeParse({ ...staff, facts })

  test('take facts by names of an institution’s own, whichever it has, and nothing else', () => {
    expect(parsed({ 'own:manager-agreed': true, 'own:form': 'none', 'own:other': null }).success).toBe(true)
    expect(parsed({ 'own:Manager': true }).success).toBe(false)
    expect(parsed({ employed: true }).success).toBe(false)
    expect(parsed({ 'own:manager-agreed': 1 }).success).toBe(false)
    expect(recordingCommandSchema.safeParse(listen({ ...staff, facts: agreed })).success).toBe(true)
  })
})
