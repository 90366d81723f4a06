import { describe, expect, test } from 'vitest'
import {
  adakavasProcedure,
  defineProcedure,
  isInvalidInput,
  type Procedure,
  plainDate,
  type RoleSettings,
} from '../../src/index.js'
import {
  type RecipientsTold,
  type RequestCommand,
  type RequestState,
  requestLifecycle,
} from '../../src/request/index.js'
import { decideClaims, statement } from '../../src/rights/index.js'
import { en } from '../../src/text/en/index.js'
import {
  catalogueFor,
  explainConsequence,
  explainDuty,
  explainNote,
  explainRejection,
  letters,
  narrate,
  narration,
  renderText,
} from '../../src/text/index.js'
import { lt } from '../../src/text/lt/index.js'
import { seen } from '../text/reading.js'
import { council, councilUnder } from './council.js'

/*
 * An archive whose document says what follows a decision, by the words of the council's: recipients are told within ten
 * days, a record of what was erased is made within five working days, and a statement of disagreement can be added.
 */

const { clause } = council
const { is } = statement
const day = plainDate

const roles: Partial<RoleSettings> = {
  access: null,
  rectification: { clause: clause('3') },
  restriction: { clause: clause('3') },
  representation: { clause: clause('1') },
  restrictionEffect: { clause: clause('3') },
  recipients: { clause: clause('4'), period: { days: 10 } },
  disagreement: { clause: clause('5.2') },
  erasureRecord: { clause: clause('6'), period: { workingDays: 5 } },
}
const rules = {
  rectification: { clause: clause('3') },
  erasure: {
    clause: clause('3'),
    join: 'any',
    grounds: { 'not-needed': is(clause('3.1'), 'neededForPurposes', false) },
  },
  restriction: {
    clause: clause('3'),
    join: 'any',
    grounds: { 'subject-claims': is(clause('3.1'), 'subjectClaims') },
  },
} as const

const archiveUnder = (over: Partial<RoleSettings> = {}): Procedure =>
  councilUnder({ ...roles, ...over }, { rules })
const archive = archiveUnder()

const by = 'ona'
const claims = [
  {
    right: 'rectification',
    corrections: ['address', 'name', 'rank'].map((item) => ({ item, replacement: 'as it should be' })),
  },
  { right: 'erasure', items: ['photo', 'letter'], grounds: ['not-needed'] },
  {
    right: 'restriction',
    items: ['file'],
    grounds: ['subject-claims'],
    period: { until: day('2026-12-31') },
  },
] as const
const accurate = { inaccurate: false, incomplete: false } as const
const wrong = { inaccurate: true, replacementGiven: true, incomplete: false } as const

/** The address is corrected, the photo erased and the file restricted; the name is as it should be, and no rank is held. */
const facts = {
  items: [
    { item: 'address', facts: wrong },
    { item: 'name', facts: accurate },
    { item: 'photo', facts: { neededForPurposes: false } },
    { item: 'letter', facts: { neededForPurposes: true } },
    { item: 'file', facts: { subjectClaims: true }, neededPeriod: { until: day('2026-06-30') } },
  ],
  notHeld: ['rank'],
}

const submit = (represented = false): RequestCommand => ({
  type: 'SubmitRequest',
  data: {
    id: 'R1',
    by: 'registry',
    submittedOn: day('2026-03-02'),
    receivedOn: day('2026-03-02'),
    channel: 'post',
    sender: represented ? { as: 'representative', documents: true, contacts: [] } : { as: 'subject' },
    contacts: [],
    claims,
    form: { nameGiven: true, signed: true, identityDocument: true },
  },
})
const confirm: RequestCommand = {
  type: 'ConfirmIdentity',
  data: { on: day('2026-03-02'), by, means: 'a document' },
}
const answer: RequestCommand = {
  type: 'AnswerRequest',
  data: { on: day('2026-03-10'), by, facts, implementBy: day('2026-04-01') },
}
const report = (
  on: string,
  right: 'rectification' | 'erasure' | 'restriction',
  item: string,
): RequestCommand => ({ type: 'ReportImplementation', data: { on: day(on), by, right, item } })
const inform = (
  on: string,
  right: 'rectification' | 'erasure' | 'restriction' = 'erasure',
  item = 'photo',
  told: RecipientsTold = { outcome: 'told', recipients: ['the press', 'a museum'] },
): RequestCommand => ({ type: 'InformRecipients', data: { on: day(on), by, right, item, told } })
const place = (
  on: string,
  item: string,
  askedBy: 'subject' | 'representative' = 'subject',
): RequestCommand => ({
  type: 'PlaceStatement',
  data: { on: day(on), by, item, statement: 'My name is written otherwise.', askedBy },
})
const record = (on: string, item = 'photo'): RequestCommand => ({
  type: 'RecordErasure',
  data: { on: day(on), by, item, erased: 'one photograph', ground: 'no longer needed' },
})

const answered = [submit(), confirm, answer] as const
/** The photo is erased on 12 March 2026, a Thursday. */
const erased = [...answered, report('2026-03-12', 'erasure', 'photo')] as const
/** Nothing is left to carry out from 16 March on. */
const implemented = [
  ...erased,
  report('2026-03-13', 'rectification', 'address'),
  report('2026-03-16', 'restriction', 'file'),
] as const

/** The state after commands, and what came of the last of them. */
function told(commands: readonly RequestCommand[], procedure = archive) {
  const machine = requestLifecycle(procedure)
  let state: RequestState = machine.initialState()
  for (const command of commands.slice(0, -1)) {
    const decision = machine.decide(command, state)
    if (!decision.accepted) throw new Error(`${command.type}: ${JSON.stringify(decision.rejection)}`)
    state = decision.events.reduce(machine.evolve, state)
  }
  const last = commands.at(-1)
  if (last === undefined) throw new Error('no command was given')
  const decision = machine.decide(last, state)
  return {
    machine,
    before: state,
    decision,
    state: decision.accepted ? decision.events.reduce(machine.evolve, state) : state,
    rejection: decision.accepted ? null : decision.rejection,
    notes: decision.accepted ? decision.notes.map(({ note }) => note) : [],
  }
}
const codeOf = (...commands: readonly RequestCommand[]) => told(commands).rejection?.code ?? 'accepted'

/** Where the duties of a kind stand on a day. */
const owed = (
  duty: 'inform-recipients' | 'record-erasure',
  on: string,
  commands: readonly RequestCommand[],
  procedure = archive,
) => {
  const { machine, state } = told(commands, procedure)
  return machine
    .duties(state, day(on))
    .flatMap((one) =>
      one.duty === duty
        ? [{ item: one.about.item, due: one.deadline.due, status: one.status, clause: one.clause }]
        : [],
    )
}

const english = catalogueFor(en, archive)
const lithuanian = catalogueFor(lt, archive)

describe('recipients are told of what was carried out (GDPR 19)', () => {
  test('from the day on which it was carried out, not before', () => {
    expect(codeOf(...answered, inform('2026-03-11'))).toBe('not-carried-out')
    expect(codeOf(...erased, inform('2026-03-12'))).toBe('accepted')
    expect(codeOf(...erased, inform('2026-03-12', 'rectification', 'address'))).toBe('not-carried-out')
    expect(codeOf(...erased, inform('2026-03-12', 'erasure', 'letter'))).toBe('not-carried-out')
  })

  test('by the tenth day from that day, each right and item by itself', () => {
    const clauses = { clause: 'council:4' }
    expect(owed('inform-recipients', '2026-03-12', answered)).toEqual([])
    expect(owed('inform-recipients', '2026-03-20', implemented)).toEqual([
      { item: 'photo', due: '2026-03-23', status: 'pending', ...clauses },
      { item: 'address', due: '2026-03-23', status: 'pending', ...clauses },
      { item: 'file', due: '2026-03-26', status: 'pending', ...clauses },
    ])
  })

  test.each([
    ['2026-03-20', 'pending'],
    ['2026-03-23', 'due-today'],
    ['2026-03-24', 'overdue'],
  ])('on %s it is %s: the tenth day is a Sunday, the last one the Monday after', (on, status) => {
    expect(owed('inform-recipients', on, erased)).toMatchObject([{ due: '2026-03-23', status }])
  })

  test('done on the last day, and late on the day after, with a breach on record', () => {
    expect(told([...erased, inform('2026-03-23')]).notes).toEqual([])
    expect(owed('inform-recipients', '2026-04-01', [...erased, inform('2026-03-23')])).toMatchObject([
      { status: 'done' },
    ])
    const late = told([...erased, inform('2026-03-24')])
    expect(late.notes).toEqual(['late-aftermath'])
    expect(owed('inform-recipients', '2026-04-01', [...erased, inform('2026-03-24')])).toMatchObject([
      { status: 'done-late' },
    ])
  })

  test.each<RecipientsTold>([
    { outcome: 'no-recipients' },
    { outcome: 'impossible', because: 'The recipients are not known any more.' },
  ])('that nobody is told is put on record too, and ends the duty: $outcome', (outcome) => {
    const commands = [...erased, inform('2026-03-13', 'erasure', 'photo', outcome)]
    expect(owed('inform-recipients', '2026-03-13', commands)).toMatchObject([{ status: 'done' }])
    expect(told(commands).state).toMatchObject({
      aftermath: [{ did: 'informed-recipients', right: 'erasure', item: 'photo', told: outcome }],
    })
  })

  test('once for one right and item; where everything is carried out it is possible all the same', () => {
    expect(told([...erased, inform('2026-03-13'), inform('2026-03-14')]).rejection).toMatchObject({
      code: 'already-done',
      clauses: ['council:4'],
      data: { on: '2026-03-13' },
    })
    expect(told([...implemented, inform('2026-03-17')]).state.status).toBe('implemented')
  })

  test('no duty where the document sets no time, and the day is not late', () => {
    const untimed = archiveUnder({ recipients: { clause: clause('4') } })
    expect(owed('inform-recipients', '2026-12-01', erased, untimed)).toEqual([])
    expect(told([...erased, inform('2026-12-01')], untimed).notes).toEqual([])
  })

  test('until something followed a decision, the state is as it was', () => {
    expect(Object.keys(told(implemented).state)).not.toContain('aftermath')
  })

  test('the letter to a recipient cites the clause of the document', () => {
    const { state } = told(erased)
    if (state.status !== 'answered') throw new Error(state.status)
    const letter = letters.recipientNotice(
      state,
      { right: 'erasure', item: 'photo', subject: 'J. J.' },
      english,
      {
        institution: { name: 'Archive', email: 'archive@example.lt' },
        dataProtectionOfficer: 'officer@example.lt',
      },
    )
    expect(seen(renderText(letter))).toContain('clause 4')
  })
})

describe('an upheld complaint loses nothing of what followed', () => {
  /** A complaint that has the letter erased too, and the file restricted for longer. */
  const anew = {
    ...facts,
    items: facts.items.map((one) =>
      one.item === 'letter'
        ? { item: 'letter', facts: { neededForPurposes: false } }
        : one.item === 'file'
          ? { item: 'file', facts: { subjectClaims: true }, neededPeriod: { until: day('2026-12-31') } }
          : one,
    ),
  }
  const apply = (on: string, before: RequestState): RequestCommand => {
    if (before.status === 'none') throw new Error('no request was filed')
    const decisions = decideClaims(archive, claims, anew, day(on)).decisions.map(
      ({ right, item, outcome, clauses, parts, reason, act, overridingInterest, period }) => ({
        ...{ right, item, outcome, clauses, reason, act, overridingInterest, period },
        parts: parts.map(({ assessment: _explained, ...part }) => part),
      }),
    )
    return {
      type: 'ApplyComplaintOutcome',
      data: {
        on: day(on),
        by: 'reviewer',
        facts: anew,
        implementBy: day('2026-05-04'),
        complaint: {
          id: 'C1',
          request: 'R1',
          asOf: day(on),
          status: 'upheld',
          grounds: ['granted-in-part'],
          answeredOn: day(on),
          decisions,
          implementBy: day('2026-05-04'),
          afterWithdrawal: [],
          reviewers: ['reviewer'],
          identity: 'unconfirmed',
          authority: 'not-needed',
        },
      },
    }
  }
  const lost = [...implemented, inform('2026-03-17'), place('2026-03-17', 'name')]
  const upheld = [...lost, apply('2026-04-07', told(lost).state)]

  test('what was told stays told, and what was not is still owed', () => {
    expect(owed('inform-recipients', '2026-04-07', upheld)).toMatchObject([
      // Now longer: what it was until now was carried out before.
      { item: 'file', status: 'overdue' },
      { item: 'photo', status: 'done' },
      { item: 'address', status: 'overdue' },
    ])
  })

  test('what is carried out again for longer is told again, by a day of its own', () => {
    const again = [...upheld, report('2026-04-08', 'restriction', 'file')]
    const of = (commands: readonly RequestCommand[]) =>
      owed('inform-recipients', '2026-04-09', commands).filter(({ item }) => item === 'file')
    expect(of(again)).toMatchObject([
      { due: '2026-03-26', status: 'overdue' },
      { due: '2026-04-20', status: 'pending' },
    ])
    // Told by one act of both.
    const both = [...again, inform('2026-04-09', 'restriction', 'file')]
    expect(of(both)).toMatchObject([{ status: 'done-late' }, { status: 'done' }])
    expect(told(both).notes).toEqual(['late-aftermath'])
    // Told of the first, it is still to be told of the second, on the same day too.
    const first = [...lost, inform('2026-03-18', 'restriction', 'file')]
    const second = [
      ...first,
      apply('2026-04-07', told(first).state),
      report('2026-04-08', 'restriction', 'file'),
    ]
    expect(of(second)).toMatchObject([{ status: 'done' }, { status: 'pending' }])
    expect(of([...second, inform('2026-04-08', 'restriction', 'file')])).toMatchObject([
      { status: 'done' },
      { status: 'done' },
    ])
  })

  test('a statement that was placed stays, and is not placed twice', () => {
    expect(told([...upheld, place('2026-04-07', 'name')]).rejection).toMatchObject({
      code: 'already-done',
      data: { on: '2026-03-17' },
    })
  })
})

describe('a statement of disagreement is placed beside what was not rectified', () => {
  test('only beside data that are held, and whose rectification was rejected', () => {
    expect(codeOf(...answered, place('2026-03-11', 'name'))).toBe('accepted')
    expect(told([...answered, place('2026-03-11', 'address')]).rejection).toMatchObject({
      code: 'rectification-not-rejected',
      clauses: ['council:5.2'],
      data: { item: 'address', because: 'not-rejected' },
    })
    expect(told([...answered, place('2026-03-11', 'rank')]).rejection?.data).toEqual({
      item: 'rank',
      because: 'no-data',
    })
    expect(codeOf(...answered, place('2026-03-11', 'photo'))).toBe('rectification-not-rejected')
  })

  test('also beside what turned out impossible to rectify', () => {
    const impossible: RequestCommand = {
      type: 'ReportImpossible',
      data: {
        on: day('2026-03-12'),
        by,
        right: 'rectification',
        item: 'address',
        reasons: ['It is sealed.'],
      },
    }
    expect(codeOf(...answered, impossible, place('2026-03-12', 'address'))).toBe('accepted')
  })

  test('the same words once; asked for by the subject, or a representative who showed the right to act', () => {
    const placed = place('2026-03-11', 'name')
    expect(told([...answered, placed, placed]).rejection).toMatchObject({
      code: 'already-done',
      data: { on: '2026-03-11' },
    })
    expect(told([...answered, place('2026-03-11', 'name', 'representative')]).rejection).toMatchObject({
      code: 'authority-unproven',
      data: { authority: 'not-needed' },
    })
    expect(codeOf(submit(true), confirm, answer, place('2026-03-11', 'name', 'representative'))).toBe(
      'accepted',
    )
  })
})

describe('what was erased is put on record (GDPR 5(2))', () => {
  test('after the erasure, once, within five working days', () => {
    expect(codeOf(...answered, record('2026-03-11'))).toBe('not-carried-out')
    expect(codeOf(...erased, record('2026-03-12'), record('2026-03-12'))).toBe('already-done')
    expect(owed('record-erasure', '2026-03-19', erased)).toMatchObject([
      { item: 'photo', due: '2026-03-19', status: 'due-today', clause: 'council:6' },
    ])
    expect(owed('record-erasure', '2026-03-20', erased)).toMatchObject([{ status: 'overdue' }])
    expect(told([...erased, record('2026-03-19')]).notes).toEqual([])
    expect(told([...erased, record('2026-03-20')]).notes).toEqual(['late-aftermath'])
  })
})

describe('options', () => {
  const option = (
    command: RequestCommand['type'],
    commands: readonly RequestCommand[],
    procedure = archive,
  ) => {
    const { machine, state } = told(commands, procedure)
    const found = [...machine.options(state, day('2026-03-20'))].find((one) => one.command === command)
    return found?.open === true ? `by ${found.by}` : found?.obstacle?.code
  }

  test('tell what can follow by now, and until when', () => {
    expect(option('InformRecipients', answered)).toBe('not-carried-out')
    expect(option('InformRecipients', erased)).toBe('by 2026-03-23')
    expect(option('InformRecipients', [...erased, inform('2026-03-20')])).toBe('already-done')
    expect(option('RecordErasure', erased)).toBe('by 2026-03-19')
    expect(option('PlaceStatement', answered)).toBe('by null')
    expect(option('PlaceStatement', [submit(), confirm])).toBe('wrong-status')
  })

  test('are closed without the role, whatever the status', () => {
    const none = archiveUnder({ recipients: null, disagreement: null, erasureRecord: null })
    for (const [command, provision] of [
      ['InformRecipients', 'gdpr:19'],
      ['PlaceStatement', 'gdpr:16'],
      ['RecordErasure', 'gdpr:5(2)'],
    ] as const)
      for (const procedure of [none, adakavasProcedure]) {
        const machine = requestLifecycle(procedure)
        const options = [...machine.options(machine.initialState(), day('2026-03-20'))]
        expect(options.find((one) => one.command === command)).toMatchObject({
          open: false,
          obstacle: { code: 'not-in-procedure', clauses: [procedure.roles.answer.clause, provision] },
        })
      }
    expect(codeOf(...erased, inform('2026-03-12'))).toBe('accepted')
    expect(told([...erased, inform('2026-03-12')], none).rejection?.code).toBe('not-in-procedure')
  })
})

describe('bad input is an error at definition', () => {
  const failing = (over: object): string => {
    try {
      archiveUnder(over)
    } catch (error) {
      if (isInvalidInput(error)) return `${error.path}: ${error.expected}`
      throw error
    }
    return 'defined'
  }

  test.each([
    [{ recipients: { clause: clause('4'), period: { days: 0 } } }, 'roles.recipients.period'],
    [{ recipients: { clause: clause('4'), until: { days: 1 } } }, 'roles.recipients'],
    [{ recipients: { clause: 'council:99' } }, 'roles.recipients.clause'],
    [{ disagreement: { clause: clause('4'), period: { days: 1 } } }, 'roles.disagreement'],
    [
      { erasureRecord: { clause: clause('4'), period: { months: 1, days: 1 } } },
      'roles.erasureRecord.period',
    ],
  ])('%o', (over, path) => {
    expect(failing(over).split(':')[0]).toBe(path)
  })

  test('a role that follows from a right needs that right', () => {
    const alone = (over: Partial<RoleSettings>) => {
      const given = {
        document: council,
        roles: {
          request: { clause: clause('1') },
          examination: { clause: clause('2'), period: { months: 1 } },
          answer: { clause: clause('2') },
          access: { clause: clause('3') },
          ...over,
        },
        rules: { access: { clause: clause('3') } },
      } as const
      try {
        defineProcedure(given)
      } catch (error) {
        if (isInvalidInput(error)) return { path: error.path, clause: error.clause }
        throw error
      }
      return null
    }
    const role = { clause: clause('4') }
    expect(alone({ recipients: role })).toEqual({ path: 'roles.recipients', clause: 'council:4' })
    expect(alone({ disagreement: role })).toEqual({ path: 'roles.disagreement', clause: 'council:4' })
    expect(alone({ erasureRecord: role })).toEqual({ path: 'roles.erasureRecord', clause: 'council:4' })
    expect(alone({})).toBeNull()
  })
})

describe('what is said, in the words of the document', () => {
  const both = (say: (catalogue: typeof english) => string): string =>
    [english, lithuanian].map((catalogue) => seen(say(catalogue))).join('\n')

  test('the story', () => {
    const commands = [
      ...implemented,
      inform('2026-03-17'),
      inform('2026-03-17', 'rectification', 'address', { outcome: 'no-recipients' }),
      inform('2026-03-27', 'restriction', 'file', { outcome: 'impossible', because: 'Nobody knows them.' }),
      place('2026-03-27', 'name'),
      record('2026-03-27'),
    ]
    const machine = requestLifecycle(archive)
    let state: RequestState = machine.initialState()
    const events = commands.flatMap((command) => {
      const decision = machine.decide(command, state)
      if (!decision.accepted) throw new Error(decision.rejection.code)
      state = decision.events.reduce(machine.evolve, state)
      return decision.events
    })
    const story = both((catalogue) => narration(narrate(machine, events, catalogue).slice(-6), catalogue))
    expect(story).toMatchInlineSnapshot(`
      "17 March 2026 – the employee ona recorded that nobody had received the data who would have to be told that this had been carried out: the claim to rectification for the data “address” (clause 4 of the Arrangements).
      20 March 2026 – breach: the Council has not recorded what was erased (the claim to erasure for the data “photo”) in time: the last day was 19 March 2026 (clause 6 of the Arrangements).
      27 March 2026 – breach: the Council has not done its duty to tell the recipients of the data about what was carried out (the claim to restriction of processing for the data “file”) in time: the last day was 26 March 2026 (clause 4 of the Arrangements).
      27 March 2026 – recipients of the data were not told that this had been carried out: the claim to restriction of processing for the data “file”; it is impossible or would take a disproportionate effort: “Nobody knows them”; the employee ona recorded it (clause 4 of the Arrangements). Breach: this was done on 27 March 2026, 1 day late: the last day was 26 March 2026 (clause 4 of the Arrangements).
      27 March 2026 – the employee ona placed a statement of disagreement beside the data “name”, as the data subject asked (clause 5.2 of the Arrangements). The statement: “My name is written otherwise” (clause 5.2 of the Arrangements).
      27 March 2026 – the employee ona recorded what was erased when this was carried out: the claim to erasure for the data “photo” (clause 6 of the Arrangements). What was erased: “one photograph”; on this ground: “no longer needed” (clause 6 of the Arrangements). Breach: this was done on 27 March 2026, 8 days late: the last day was 19 March 2026 (clause 6 of the Arrangements).
      2026 m. kovo 17 d. – duomenų gavėjų, kuriems reikėtų pranešti, kad įgyvendintas patenkintas reikalavimas ištaisyti ar papildyti duomenis „address“, nėra; tai užfiksavo ona (Tvarkos 4 punktas).
      2026 m. kovo 20 d. – pažeidimas: Savivaldybė laiku neužfiksavo, kas ištrinta įgyvendinus reikalavimą ištrinti duomenis „photo“, – terminas baigėsi 2026 m. kovo 19 d. (Tvarkos 6 punktas).
      2026 m. kovo 27 d. – pažeidimas: Savivaldybė laiku neįvykdė pareigos pranešti duomenų gavėjams apie įgyvendintą reikalavimą apriboti duomenų „file“ tvarkymą – terminas baigėsi 2026 m. kovo 26 d. (Tvarkos 4 punktas).
      2026 m. kovo 27 d. – duomenų gavėjams nepranešta, kad įgyvendintas patenkintas reikalavimas apriboti duomenų „file“ tvarkymą, nes pranešti neįmanoma arba tam reikėtų neproporcingų pastangų: „Nobody knows them“; tai užfiksavo ona (Tvarkos 4 punktas). Pažeidimas: tai padaryta 2026 m. kovo 27 d., pavėlavus 1 dieną – terminas baigėsi 2026 m. kovo 26 d. (Tvarkos 4 punktas).
      2026 m. kovo 27 d. – duomenų subjekto prašymu prie duomenų „name“ pridėtas pareiškimas dėl nesutikimo; tai užfiksavo ona (Tvarkos 5.2 papunktis). Pareiškimo turinys: „My name is written otherwise“ (Tvarkos 5.2 papunktis).
      2026 m. kovo 27 d. – įgyvendinus patenkintą reikalavimą ištrinti duomenis „photo“, padarytas įrašas apie tai, kas ištrinta; jį padarė ona (Tvarkos 6 punktas). Įrašyta, kas ištrinta: „one photograph“; ištrynimo pagrindas: „no longer needed“ (Tvarkos 6 punktas). Pažeidimas: tai padaryta 2026 m. kovo 27 d., pavėlavus 8 dienas – terminas baigėsi 2026 m. kovo 19 d. (Tvarkos 6 punktas)."
    `)
  })

  /** What is said of the duties that stand in some way on a day. */
  const dutiesSaid = (on: string, commands: readonly RequestCommand[]): string => {
    const { machine, state } = told(commands)
    return both((catalogue) =>
      machine
        .duties(state, day(on))
        .flatMap((duty) =>
          duty.duty === 'inform-recipients' || duty.duty === 'record-erasure'
            ? [`${explainDuty(duty, catalogue)} | ${explainConsequence(archive, duty, catalogue)}`]
            : [],
        )
        .join('\n'),
    )
  }

  test('the duties before their days, and what follows if they are missed', () => {
    expect(dutiesSaid('2026-03-18', erased)).toMatchInlineSnapshot(`
      "The Council has to tell the recipients of the data about what was carried out (the claim to erasure for the data “photo”) by 23 March 2026 (clause 4 of the Arrangements). | If the day passes, the duty to tell the recipients of the data remains; telling them later counts as late (clause 4 of the Arrangements). The Arrangements set no consequence for missing this time limit (clause 4 of the Arrangements). Data subjects who think that the processing of their personal data infringes the GDPR may complain to the State Data Protection Inspectorate (VDAI) and go to court (clause 7 of the Arrangements and GDPR Articles 77 and 79).
      The Council has to record what was erased (the claim to erasure for the data “photo”) by 19 March 2026 (clause 6 of the Arrangements). | If the day passes, the duty to record what was erased remains; a later record counts as late (clause 6 of the Arrangements). The Arrangements set no consequence for missing this time limit (clause 6 of the Arrangements). Data subjects who think that the processing of their personal data infringes the GDPR may complain to the State Data Protection Inspectorate (VDAI) and go to court (clause 7 of the Arrangements and GDPR Articles 77 and 79).
      Savivaldybė privalo pranešti duomenų gavėjams apie įgyvendintą reikalavimą ištrinti duomenis „photo“ iki 2026 m. kovo 23 d. imtinai (Tvarkos 4 punktas). | Praleidus terminą, pareiga pranešti duomenų gavėjams išlieka; vėlesnis pranešimas laikomas pavėluotu (Tvarkos 4 punktas). Šio termino praleidimo pasekmės Tvarkoje nenurodytos (Tvarkos 4 punktas). Jei duomenų subjektas mano, kad jo asmens duomenys tvarkomi pažeidžiant Bendrąjį duomenų apsaugos reglamentą, jis gali pateikti skundą Valstybinei duomenų apsaugos inspekcijai ir kreiptis į teismą (Tvarkos 7 punktas, BDAR 77 ir 79 straipsniai).
      Savivaldybė privalo užfiksuoti, kas ištrinta įgyvendinus reikalavimą ištrinti duomenis „photo“, iki 2026 m. kovo 19 d. imtinai (Tvarkos 6 punktas). | Praleidus terminą, pareiga užfiksuoti, kas ištrinta, išlieka; vėlesnis įrašas laikomas pavėluotu (Tvarkos 6 punktas). Šio termino praleidimo pasekmės Tvarkoje nenurodytos (Tvarkos 6 punktas). Jei duomenų subjektas mano, kad jo asmens duomenys tvarkomi pažeidžiant Bendrąjį duomenų apsaugos reglamentą, jis gali pateikti skundą Valstybinei duomenų apsaugos inspekcijai ir kreiptis į teismą (Tvarkos 7 punktas, BDAR 77 ir 79 straipsniai)."
    `)
  })

  test('the duties after their days', () => {
    expect(dutiesSaid('2026-03-24', erased).replace(/ \|.*/gu, '')).toMatchInlineSnapshot(`
      "The Council has not done its duty to tell the recipients of the data about what was carried out (the claim to erasure for the data “photo”) in time: the last day was 23 March 2026 (clause 4 of the Arrangements).
      The Council has not recorded what was erased (the claim to erasure for the data “photo”) in time: the last day was 19 March 2026 (clause 6 of the Arrangements).
      Savivaldybė laiku neįvykdė pareigos pranešti duomenų gavėjams apie įgyvendintą reikalavimą ištrinti duomenis „photo“ – terminas baigėsi 2026 m. kovo 23 d. (Tvarkos 4 punktas).
      Savivaldybė laiku neužfiksavo, kas ištrinta įgyvendinus reikalavimą ištrinti duomenis „photo“, – terminas baigėsi 2026 m. kovo 19 d. (Tvarkos 6 punktas)."
    `)
  })

  test('the duties once done', () => {
    const done = [...erased, record('2026-03-19'), inform('2026-03-24')]
    expect(dutiesSaid('2026-03-24', done).replace(/ \|.*/gu, '')).toMatchInlineSnapshot(`
      "The Council did its duty to tell the recipients of the data about what was carried out (the claim to erasure for the data “photo”) on 24 March 2026, 1 day late: the last day was 23 March 2026 (clause 4 of the Arrangements).
      The Council recorded what was erased (the claim to erasure for the data “photo”) on 19 March 2026, in time: the last day was 19 March 2026 (clause 6 of the Arrangements).
      Savivaldybė įvykdė pareigą pranešti duomenų gavėjams apie įgyvendintą reikalavimą ištrinti duomenis „photo“ 2026 m. kovo 24 d., pavėlavusi 1 dieną – terminas baigėsi 2026 m. kovo 23 d. (Tvarkos 4 punktas).
      Savivaldybė užfiksavo, kas ištrinta įgyvendinus reikalavimą ištrinti duomenis „photo“, 2026 m. kovo 19 d., laiku: terminas – iki 2026 m. kovo 19 d. imtinai (Tvarkos 6 punktas)."
    `)
  })

  test('rejections and the late note', () => {
    const { decision } = told([...erased, inform('2026-03-24')])
    if (!decision.accepted) throw new Error('rejected')
    const rejections = [
      [...answered, inform('2026-03-11')],
      [...answered, record('2026-03-11')],
      [...answered, place('2026-03-11', 'address')],
      [...answered, place('2026-03-11', 'rank')],
    ].flatMap((commands) => told(commands).rejection ?? [])
    expect(
      both((catalogue) =>
        [
          ...rejections.map((one) => explainRejection(one, catalogue)),
          ...decision.notes.map((note) => explainNote(note, catalogue)),
        ].join('\n'),
      ),
    ).toMatchInlineSnapshot(`
      "None of this has been carried out: the claim to rectification; the claim to erasure; the claim to restriction of processing. This step is possible only once what was granted has been carried out (clause 4 of the Arrangements).
      This has not been carried out: the claim to erasure. This step is possible only once what was granted has been carried out (clause 6 of the Arrangements).
      This was not rejected, in full or in part: the claim to rectification for the data “address”. A statement of disagreement is placed only beside data that are held and whose rectification was rejected (clause 5.2 of the Arrangements).
      The Council does not hold the data “rank” whose rectification was asked for. A statement of disagreement is placed only beside data that are held and whose rectification was rejected (clause 5.2 of the Arrangements).
      This was done on 24 March 2026, 1 day late: the last day was 23 March 2026 (clause 4 of the Arrangements).
      Dar neįgyvendintas nė vienas iš šių reikalavimų: reikalavimas ištaisyti ar papildyti asmens duomenis; reikalavimas ištrinti asmens duomenis; reikalavimas apriboti asmens duomenų tvarkymą. Šis veiksmas galimas tik įgyvendinus patenkintą reikalavimą (Tvarkos 4 punktas).
      Reikalavimas ištrinti asmens duomenis dar neįgyvendintas. Šis veiksmas galimas tik įgyvendinus patenkintą reikalavimą (Tvarkos 6 punktas).
      Reikalavimas ištaisyti ar papildyti duomenis „address“ nėra atmestas nei visas, nei iš dalies. Pareiškimas dėl nesutikimo pridedamas tik prie turimų duomenų, kuriuos ištaisyti ar papildyti atsisakyta (Tvarkos 5.2 papunktis).
      Duomenų „rank“, kuriuos prašyta ištaisyti ar papildyti, Savivaldybė neturi. Pareiškimas dėl nesutikimo pridedamas tik prie turimų duomenų, kuriuos ištaisyti ar papildyti atsisakyta (Tvarkos 5.2 papunktis).
      Tai padaryta 2026 m. kovo 24 d., pavėlavus 1 dieną – terminas baigėsi 2026 m. kovo 23 d. (Tvarkos 4 punktas)."
    `)
  })
})

describe('an erasure because consent was withdrawn (GDPR 17(1)(b), 19)', () => {
  const withdrawing = councilUnder(
    { ...roles, withdrawal: { clause: clause('3') } },
    {
      rules: {
        ...rules,
        'consent-withdrawal': {
          clause: clause('3'),
          join: 'all',
          grounds: { 'consent-in-force': is(clause('3'), 'consentActive') },
        },
      },
    },
  )
  const withdrawn = submit()
  if (withdrawn.type !== 'SubmitRequest') throw new Error('expected a request')
  const history = (becomes: 'erased-by' | 'kept-on-basis'): readonly RequestCommand[] => [
    {
      ...withdrawn,
      data: {
        ...withdrawn.data,
        claims: [{ right: 'consent-withdrawal', items: ['photo'], consentDate: day('2025-05-05') }],
      },
    },
    confirm,
    {
      type: 'AnswerRequest',
      data: {
        on: day('2026-03-10'),
        by,
        facts: { items: [{ item: 'photo', facts: { basis: 'consent', consentActive: true } }] },
        implementBy: day('2026-04-01'),
        afterWithdrawal: [
          becomes === 'erased-by'
            ? { becomes, item: 'photo', day: day('2026-04-01') }
            : { becomes, item: 'photo', basis: 'contract', justification: 'The contract goes on.' },
        ],
      },
    },
    {
      type: 'ReportImplementation',
      data: {
        on: day('2026-03-12'),
        by,
        right: 'consent-withdrawal',
        item: 'photo',
        afterWithdrawal:
          becomes === 'erased-by' ? { became: 'erased' } : { became: 'kept-on-basis', basis: 'contract' },
      },
    },
  ]
  const owedOn = (on: string, commands: readonly RequestCommand[]) => {
    const { machine, state } = told(commands, withdrawing)
    return machine
      .duties(state, day(on))
      .flatMap(({ duty, status, deadline }) =>
        duty === 'examine-and-answer' ? [] : [[duty, status, deadline.due]],
      )
      .filter(([duty]) => duty === 'inform-recipients' || duty === 'record-erasure')
  }

  test('is told to the recipients and put on record like one that was asked for', () => {
    // Ten days from 12 March, a Thursday, are Sunday 22 March; five working days, 19 March.
    expect(owedOn('2026-03-20', history('erased-by'))).toEqual([
      ['inform-recipients', 'pending', '2026-03-23'],
      ['record-erasure', 'overdue', '2026-03-19'],
    ])
    const done = [...history('erased-by'), inform('2026-03-23'), record('2026-03-19')]
    expect(told(done.slice(0, -1), withdrawing).decision.accepted).toBe(true)
    expect(
      owedOn('2026-03-30', [...history('erased-by'), record('2026-03-19'), inform('2026-03-23')]),
    ).toEqual([
      ['inform-recipients', 'done', '2026-03-23'],
      ['record-erasure', 'done', '2026-03-19'],
    ])
  })

  test('where the data are kept on another basis, there is nothing to tell', () => {
    expect(owedOn('2026-03-20', history('kept-on-basis'))).toEqual([])
    expect(told([...history('kept-on-basis'), inform('2026-03-16')], withdrawing).rejection?.code).toBe(
      'not-carried-out',
    )
  })

  test.each([lt, en])('the letter to a recipient tells of the erasure', (language) => {
    const { state } = told(history('erased-by'), withdrawing)
    if (state.status !== 'answered' && state.status !== 'implemented') throw new Error(state.status)
    const letter = letters.recipientNotice(
      state,
      { right: 'erasure', item: 'photo' },
      catalogueFor(language, withdrawing),
      { dataProtectionOfficer: 'x@example.lt', institution: { name: 'Savivaldybė' } },
    )
    expect(seen(renderText(letter))).toContain('photo')
  })
})
