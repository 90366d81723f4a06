import { describe, expect, test } from 'vitest'
import {
  type ComplaintCommand,
  type ComplaintState,
  complaintLifecycle,
  requestForComplaint,
} from '../../src/complaint/index.js'
import {
  type AuthorityWords,
  adakavasProcedure,
  isInvalidInput,
  type Procedure,
  plainDate,
  type RecourseWay,
} from '../../src/index.js'
import type { RequestState } from '../../src/request/index.js'
import { en } from '../../src/text/en/index.js'
import {
  catalogueFor,
  explainAnswer,
  explainNote,
  explainRefusal,
  explainRejection,
  letters,
  renderText,
} from '../../src/text/index.js'
import { lt } from '../../src/text/lt/index.js'
import { seen } from '../text/reading.js'
import { answered, council, councilUnder, identified, played, submitted } from './council.js'

const { clause } = council
const settings = {
  institution: { name: 'Savivaldybė', email: 'skundai@example.lt' },
  dataProtectionOfficer: 'pareigunas@example.lt',
  authority: 'L. Sapiegos g. 17',
  court: 'Žygimantų g. 2',
}

const commission: AuthorityWords = {
  lt: { genitive: 'Duomenų komisijos', dative: 'Duomenų komisijai', contacts: 'Dublinas' },
  en: { name: 'the Data Protection Commission', contacts: 'Dublin', ways: 'it can be written to' },
}

/** The answer that rejects, on 10 March 2026. */
const rejectedUnder = (procedure: Procedure) => {
  const state = played(procedure, submitted(), identified, answered('2026-03-10', 'none'))
  if (state.status !== 'answered') throw new Error(state.status)
  return state
}

/** The letter of that answer; the documents by their short names, as at every mention but the first. */
const answerLetter = (procedure: Procedure, language: typeof lt, over: object = {}): string =>
  seen(
    renderText(
      letters.answer(rejectedUnder(procedure), catalogueFor(language, procedure), { ...settings, ...over }),
    ),
  )
    .replace('Bendrojo duomenų apsaugos reglamento (toliau – BDAR)', 'BDAR')
    .replace(/General Data Protection Regulation \(GDPR\),/u, 'GDPR')

describe('where a person turns, as the document has it, and always as the GDPR has it', () => {
  const under = (to?: RecourseWay, authority?: AuthorityWords) =>
    councilUnder(
      { recourse: { clause: clause('7'), ...(to === undefined ? {} : { to }) }, complaint: null },
      authority === undefined ? {} : { authority },
    )

  test.each([
    [
      undefined,
      [
        'Galite pateikti skundą Valstybinei duomenų apsaugos inspekcijai (toliau – Inspekcija; L. Sapiegos g. 17) ir kreiptis į teismą (Žygimantų g. 2) (Tvarkos 7 punktas, BDAR 77 ir 79 straipsniai).',
      ],
      [
        'You may complain to the State Data Protection Inspectorate, VDAI (L. Sapiegos g. 17), and go to court (Žygimantų g. 2) (clause 7 of the Arrangements and GDPR Articles 77 and 79).',
      ],
    ],
    [
      'authority',
      [
        'Galite pateikti skundą Valstybinei duomenų apsaugos inspekcijai (toliau – Inspekcija; L. Sapiegos g. 17) (Tvarkos 7 punktas ir BDAR 77 straipsnis).',
        'Taip pat galite kreiptis į teismą (Žygimantų g. 2) (BDAR 79 straipsnis).',
      ],
      [
        'You may complain to the State Data Protection Inspectorate, VDAI (L. Sapiegos g. 17) (clause 7 of the Arrangements and GDPR Article 77).',
        'You may also go to court (Žygimantų g. 2) (GDPR Article 79).',
      ],
    ],
    [
      'court',
      [
        'Galite kreiptis į teismą (Žygimantų g. 2) (Tvarkos 7 punktas ir BDAR 79 straipsnis).',
        'Taip pat galite pateikti skundą Valstybinei duomenų apsaugos inspekcijai (toliau – Inspekcija; L. Sapiegos g. 17) (BDAR 77 straipsnis).',
      ],
      [
        'You may go to court (Žygimantų g. 2) (clause 7 of the Arrangements and GDPR Article 79).',
        'You may also complain to the State Data Protection Inspectorate, VDAI (L. Sapiegos g. 17) (GDPR Article 77).',
      ],
    ],
    [
      'authority-or-court',
      [
        'Galite pateikti skundą Valstybinei duomenų apsaugos inspekcijai (toliau – Inspekcija; L. Sapiegos g. 17) arba kreiptis į teismą (Žygimantų g. 2) (Tvarkos 7 punktas, BDAR 77 ir 79 straipsniai).',
      ],
      [
        'You may either complain to the State Data Protection Inspectorate, VDAI (L. Sapiegos g. 17), or go to court (Žygimantų g. 2) (clause 7 of the Arrangements and GDPR Articles 77 and 79).',
      ],
    ],
    [
      'authority-then-court',
      [
        'Galite pateikti skundą Valstybinei duomenų apsaugos inspekcijai (toliau – Inspekcija; L. Sapiegos g. 17) (Tvarkos 7 punktas ir BDAR 77 straipsnis).',
        'Valstybinės duomenų apsaugos inspekcijos sprendimą galite apskųsti teismui (Žygimantų g. 2) (Tvarkos 7 punktas ir BDAR 78 straipsnis).',
        'Galite kreiptis į teismą ir iš karto (BDAR 79 straipsnis).',
      ],
      [
        'You may complain to the State Data Protection Inspectorate, VDAI (L. Sapiegos g. 17) (clause 7 of the Arrangements and GDPR Article 77).',
        'You may go to court (Žygimantų g. 2) against what it decides (clause 7 of the Arrangements and GDPR Article 78).',
        'You may also go to court at once (GDPR Article 79).',
      ],
    ],
  ] as const)('%s', (to, lithuanian, english) => {
    const procedure = under(to)
    for (const sentence of lithuanian) expect(answerLetter(procedure, lt)).toContain(sentence)
    for (const sentence of english) expect(answerLetter(procedure, en)).toContain(sentence)
  })

  test('a document without recourse: what the GDPR gives is said all the same', () => {
    const procedure = councilUnder({ recourse: null, complaint: null })
    expect(answerLetter(procedure, en)).toContain(
      'You may complain to the State Data Protection Inspectorate, VDAI (L. Sapiegos g. 17), and go to court (Žygimantų g. 2) (GDPR Articles 77 and 79).',
    )
  })

  test('another authority is named wherever one is, by its own words', () => {
    const procedure = under('authority-then-court', commission)
    const { authority: _none, ...plain } = settings
    const state = rejectedUnder(procedure)
    const english = catalogueFor(en, procedure)
    const lithuanian = catalogueFor(lt, procedure)
    const inEnglish = seen(renderText(letters.answer(state, english, plain)))
    expect(inEnglish).toContain('You may complain to the Data Protection Commission (Dublin) (clause 7')
    expect(inEnglish).toContain('It can be written to.')
    const inLithuanian = seen(renderText(letters.answer(state, lithuanian, plain)))
    expect(inLithuanian).toContain('Galite pateikti skundą Duomenų komisijai (Dublinas) (Tvarkos 7 punktas')
    expect(inLithuanian).toContain('Duomenų komisijos sprendimą galite apskųsti teismui (')
    const short = [explainAnswer(state, english), explainAnswer(state, lithuanian)]
    for (const said of [inEnglish, inLithuanian, ...short])
      expect(said).not.toMatch(/VDAI|Inspe[kc]|nspectorate/u)
    expect(short[0]).toContain('the Data Protection Commission')
    expect(short[1]).toContain('Duomenų komisijai')
  })

  test('in a language without its words it is called what it is, and never another', () => {
    const procedure = under(undefined, { en: { name: 'the Commission' } })
    expect(answerLetter(procedure, lt)).toContain('pateikti skundą priežiūros institucijai (L. Sapiegos')
    expect(JSON.stringify(catalogueFor(lt, procedure).consequences)).not.toContain('nspekcij')
  })

  test('what a host writes stays as written, also where it names the other authority', () => {
    const procedure = under(undefined, commission)
    const court = 'the State Data Protection Inspectorate, VDAI, knows'
    expect(answerLetter(procedure, en, { court })).toContain(court)
  })

  test('a procedure that names none speaks of the Inspectorate, as before', () => {
    expect(catalogueFor(lt, adakavasProcedure).authority).toBeNull()
    expect(adakavasProcedure).not.toHaveProperty('authority')
  })
})

const complaintOf = (
  request: RequestState,
  submittedOn: string,
  receivedOn = submittedOn,
  ground: 'rejected' | 'granted-in-part' | 'inaction' = 'rejected',
): ComplaintCommand => ({
  type: 'LodgeComplaint',
  data: {
    id: 'C1',
    by: 'registry',
    submittedOn: plainDate(submittedOn),
    receivedOn: plainDate(receivedOn),
    channel: 'post',
    sender: { as: 'subject' },
    contacts: [],
    ground,
    argument: 'they are not needed',
    copies: { request: true, answer: true },
    request: requestForComplaint(request, plainDate(receivedOn)),
    earlier: [],
  },
})

/** What becomes of a complaint: the notes at its registration, and its options a day later. */
function lodged(procedure: Procedure, command: ComplaintCommand, on: string) {
  const machine = complaintLifecycle(procedure)
  const decision = machine.decide(command, machine.initialState())
  if (!decision.accepted) throw new Error(JSON.stringify(decision.rejection))
  const state = decision.events.reduce(machine.evolve, machine.initialState())
  return { machine, notes: decision.notes, state, options: machine.options(state, plainDate(on)) }
}

/** A reviewer is assigned on a day, and decides on it. */
function reviewed(procedure: Procedure, request: RequestState, state: ComplaintState, on: string) {
  const machine = complaintLifecycle(procedure)
  const view = requestForComplaint(request, plainDate(on))
  if (view === null) throw new Error('no request')
  const shared = { on: plainDate(on), request: view, earlier: [] }
  const assigned = machine.decide(
    { type: 'AssignReviewer', data: { ...shared, by: 'head', reviewer: 'rasa' } },
    state,
  )
  if (!assigned.accepted) throw new Error(JSON.stringify(assigned.rejection))
  const under = assigned.events.reduce(machine.evolve, state)
  const means = { on: plainDate(on), by: 'rasa', means: 'a document' }
  const known = machine.decide({ type: 'ConfirmIdentity', data: means }, under)
  if (!known.accepted) throw new Error(JSON.stringify(known.rejection))
  const ready = known.events.reduce(machine.evolve, under)
  return {
    upheld: machine.decide(
      {
        type: 'UpholdComplaint',
        data: {
          ...shared,
          by: 'rasa',
          implementBy: plainDate(on),
          facts: {
            items: [
              { item: 'photo', facts: { neededForPurposes: false } },
              { item: 'letter', facts: { neededForPurposes: false } },
            ],
          },
        },
      },
      ready,
    ),
    dismissed: machine.decide(
      { type: 'DismissComplaint', data: { ...shared, by: 'rasa', reasons: ['It came too late.'] } },
      ready,
    ),
  }
}

describe('the complaint to the institution: its window', () => {
  // Answered on 10 March 2026: forty days end on Sunday 19 April, and so on Monday 20 April.
  const procedure = councilUnder()
  const request = rejectedUnder(procedure)

  test('on its last day it is in time, and can be upheld', () => {
    const { notes, state } = lodged(procedure, complaintOf(request, '2026-04-20'), '2026-04-21')
    expect(notes.map(({ note }) => note)).not.toContain('late-complaint')
    expect(reviewed(procedure, request, state, '2026-04-21').upheld.accepted).toBe(true)
  })

  test('a day later it is registered all the same, can only be dismissed, and the clause is named', () => {
    const { notes, state } = lodged(procedure, complaintOf(request, '2026-04-21'), '2026-04-22')
    expect(notes).toMatchObject([
      {
        note: 'late-complaint',
        clauses: ['council:5'],
        data: { on: '2026-04-21', due: '2026-04-20' },
        breach: false,
      },
    ])
    const { upheld, dismissed } = reviewed(procedure, request, state, '2026-04-22')
    expect(upheld).toMatchObject({
      accepted: false,
      rejection: {
        code: 'lodged-late',
        clauses: ['council:5'],
        data: { on: '2026-04-21', due: '2026-04-20' },
      },
    })
    expect(dismissed.accepted).toBe(true)
  })

  test('what was posted on the last day came in time, whenever it arrived', () => {
    const command = complaintOf(request, '2026-04-20', '2026-04-24')
    expect(lodged(procedure, command, '2026-04-27').notes.map(({ note }) => note)).toEqual([])
  })

  test('a late one is answered within the time for complaints', () => {
    const { machine, state } = lodged(procedure, complaintOf(request, '2026-04-21'), '2026-04-22')
    expect(machine.duties(state, plainDate('2026-04-22'))).toMatchObject([
      { duty: 'examine-and-answer', clause: 'council:5.1', deadline: { due: '2026-05-11' } },
    ])
  })

  test('about silence there is no window', () => {
    const silent = played(procedure, submitted(), identified)
    const { notes, state } = lodged(
      procedure,
      complaintOf(silent, '2026-09-01', '2026-09-01', 'inaction'),
      '2026-09-02',
    )
    expect(notes.map(({ note }) => note)).not.toContain('late-complaint')
    expect(reviewed(procedure, silent, state, '2026-09-02').upheld.accepted).toBe(true)
  })

  test('without a window, at any time', () => {
    const open = councilUnder({ complaint: { clause: clause('5') } })
    const { state } = lodged(open, complaintOf(rejectedUnder(open), '2028-04-21'), '2028-04-24')
    expect(reviewed(open, rejectedUnder(open), state, '2028-04-24').upheld.accepted).toBe(true)
  })

  test('the letters of an answer and of a refusal tell until which day', () => {
    expect(answerLetter(procedure, lt)).toContain(
      'Skundas turi būti pateiktas iki 2026 m. balandžio 20 d. imtinai; skundas bus išnagrinėtas ne vėliau kaip per 20 dienų nuo jo gavimo dienos',
    )
    expect(answerLetter(procedure, en)).toContain(
      'The complaint must be filed by 20 April 2026; it will be examined within 20 days from its receipt',
    )
    expect(seen(explainAnswer(request, catalogueFor(en, procedure)))).toContain(
      'The complaint must be filed by 20 April 2026 (clause 5 of the Arrangements).',
    )
    const refused = played(procedure, submitted(), {
      type: 'RefuseUnfounded',
      data: {
        on: plainDate('2026-03-10'),
        by: 'ona',
        finding: { kind: 'excessive', justification: 'It asks for everything.' },
      },
    })
    if (refused.status !== 'refused') throw new Error(refused.status)
    const letter = letters.refusal(procedure, refused, catalogueFor(en, procedure), settings)
    expect(seen(renderText(letter))).toContain('The complaint must be filed by 20 April 2026')
  })

  test.each([
    [['post'], 'galite pateikti skundą Savivaldybei: paštu.', 'you may complain to the Council: by post.'],
    [
      ['e-delivery', 'phone', 'email'],
      'galite pateikti skundą Savivaldybei: per E. pristatymo sistemą, telefonu arba el. paštu skundai@example.lt.',
      'you may complain to the Council: through the electronic delivery system, by telephone or by email to skundai@example.lt.',
    ],
    [['other'], 'galite pateikti skundą Savivaldybei.', 'you may complain to the Council.'],
  ] as const)(
    'a letter tells of the ways of filing that the procedure has, and of no other: %j',
    (channels, inLt, inEn) => {
      const procedure = councilUnder({}, { channels })
      expect(answerLetter(procedure, lt)).toContain(inLt)
      expect(answerLetter(procedure, en)).toContain(inEn)
    },
  )

  test('a letter says nothing of a complaint that the document does not: no reviewer, no fee', () => {
    const bare = councilUnder({ independence: null, complaintContent: null })
    const said = answerLetter(bare, en)
    expect(said).not.toMatch(/another employee|free of charge|enclose copies/u)
    expect(answerLetter(councilUnder({ complaintFree: { clause: clause('5') } }), en)).toMatch(
      /free of charge/u,
    )
  })

  test('that a complaint is late is said in both languages', () => {
    const { notes, state } = lodged(procedure, complaintOf(request, '2026-04-21'), '2026-04-22')
    const { upheld } = reviewed(procedure, request, state, '2026-04-22')
    const [note] = notes
    if (upheld.accepted || note === undefined) throw new Error('expected a rejection and a note')
    expect(seen(explainNote(note, catalogueFor(lt, procedure)))).toBe(
      'Skundas dėl sprendimo pateiktas 2026 m. balandžio 21 d., pavėlavus 1 dieną – terminas baigėsi 2026 m. balandžio 20 d.; skundas vis tiek registruojamas (Tvarkos 5 punktas). Jei naujas sprendimas nebus priimtas, skundą dėl šio sprendimo reikia atmesti nurodant priežastis (Tvarkos 5.1 papunktis).',
    )
    expect(seen(explainNote(note, catalogueFor(en, procedure)))).toBe(
      'The complaint about the decision was lodged on 21 April 2026, 1 day late: the last day was 20 April 2026; it is registered all the same (clause 5 of the Arrangements). As long as there is no new decision, the complaint about this one has to be dismissed with reasons (clause 5.1 of the Arrangements).',
    )
    expect(seen(explainRejection(upheld.rejection, catalogueFor(lt, procedure)))).toBe(
      'Skundas dėl sprendimo pateiktas 2026 m. balandžio 21 d., o pateikti jį buvo galima iki 2026 m. balandžio 20 d. imtinai (Tvarkos 5 punktas). Tokį skundą reikia atmesti nurodant priežastis (Tvarkos 5.1 papunktis).',
    )
    expect(seen(explainRejection(upheld.rejection, catalogueFor(en, procedure)))).toMatch(
      /^The complaint about the decision was lodged on 21 April 2026, and could be lodged until 20 April 2026/u,
    )
  })
})

describe('the complaint to the institution: what it is about', () => {
  const { window: _window, ...given } = { clause: clause('5'), window: { days: 40 } }
  const against = (...causes: readonly ('granted-in-part' | 'rejected' | 'inaction' | 'unfounded')[]) =>
    councilUnder({ complaint: { ...given, against: causes } })

  test('what the document names bears a ground', () => {
    const procedure = against('rejected')
    const request = rejectedUnder(procedure)
    const { state } = lodged(procedure, complaintOf(request, '2026-04-20'), '2026-04-21')
    expect(reviewed(procedure, request, state, '2026-04-21').upheld.accepted).toBe(true)
  })

  test('what it does not name is registered, and can only be dismissed', () => {
    const procedure = against('granted-in-part', 'inaction')
    const request = rejectedUnder(procedure)
    const { state, notes } = lodged(procedure, complaintOf(request, '2026-04-20'), '2026-04-21')
    expect(notes).toMatchObject([{ note: 'no-ground', clauses: ['council:5'] }])
    const { upheld, dismissed } = reviewed(procedure, request, state, '2026-04-21')
    expect(upheld).toMatchObject({ accepted: false, rejection: { code: 'no-ground' } })
    expect(dismissed.accepted).toBe(true)
    const [note] = notes
    if (note === undefined || upheld.accepted) throw new Error('expected a note')
    for (const [language, words] of [
      [lt, /^To, kas nutiko nagrinėjant prašymą, Tvarka nenurodo tarp dalykų/u],
      [en, /^What became of the request is not among the things about which the Arrangements allow/u],
    ] as const) {
      expect(explainNote(note, catalogueFor(language, procedure))).toMatch(words)
      expect(explainRejection(upheld.rejection, catalogueFor(language, procedure))).toMatch(words)
    }
  })

  test('silence that it does not name bears no ground', () => {
    const procedure = against('rejected')
    const silent = played(procedure, submitted(), identified)
    const command = complaintOf(silent, '2026-05-04', '2026-05-04', 'inaction')
    expect(lodged(procedure, command, '2026-05-05').notes).toMatchObject([{ note: 'no-ground' }])
  })

  test('a document that does not say when silence is inaction knows no complaint of it', () => {
    const procedure = councilUnder({ inaction: null })
    const silent = played(procedure, submitted(), identified)
    const command = complaintOf(silent, '2026-05-04', '2026-05-04', 'inaction')
    expect(lodged(procedure, command, '2026-05-05').notes).toMatchObject([{ note: 'no-ground' }])
  })

  test.each([
    [['rejected', 'unfounded'], []],
    [['rejected'], ['no-ground']],
  ] as const)('a refusal of an unfounded request, under %j', (causes, expected) => {
    const procedure = against(...causes)
    const refused = played(procedure, submitted(), {
      type: 'RefuseUnfounded',
      data: {
        on: plainDate('2026-03-10'),
        by: 'ona',
        finding: { kind: 'excessive', justification: 'It asks for everything.' },
      },
    })
    const { notes } = lodged(procedure, complaintOf(refused, '2026-03-20'), '2026-03-23')
    expect(notes.map(({ note }) => note)).toEqual(expected)
    if (refused.status !== 'refused') throw new Error(refused.status)
    const catalogue = catalogueFor(en, procedure)
    const letter = seen(renderText(letters.refusal(procedure, refused, catalogue, settings)))
    const short = seen(explainRefusal(refused, catalogue))
    const none = 'The Arrangements provide for no complaint to the Council about such a refusal'
    for (const said of [letter, short]) expect(said.includes(none)).toBe(expected.length > 0)
  })

  test('a letter of a decision that it does not name says so', () => {
    expect(answerLetter(against('inaction'), lt)).toContain(
      'Dėl tokio sprendimo skundo Savivaldybei Tvarka nenumato (Tvarkos 5 punktas).',
    )
    expect(answerLetter(against('inaction'), en)).toContain(
      'The Arrangements provide for no complaint to the Council about such a decision (clause 5 of the Arrangements).',
    )
  })

  test('without a complaint, short texts tell of none, and of no chapter of another document', () => {
    const procedure = councilUnder({ complaint: null })
    const said = seen(explainAnswer(rejectedUnder(procedure), catalogueFor(en, procedure)))
    expect(said).toContain('The Arrangements provide for no complaint to the Council')
    expect(said).toContain('You may complain to the State Data Protection Inspectorate')
    const own = councilUnder()
    expect(seen(explainAnswer(rejectedUnder(own), catalogueFor(lt, own)))).not.toContain('XII')
  })
})

describe('what can hold nowhere is told at definition', () => {
  test.each([
    ['a way that there is not', { recourse: { clause: clause('7'), to: 'church' } }, 'roles.recourse.to'],
    [
      'a field that there is not',
      { recourse: { clause: clause('7'), order: 'authority' } },
      'roles.recourse',
    ],
    [
      'a window that is no period',
      { complaint: { clause: clause('5'), window: { days: 0 } } },
      'roles.complaint.window',
    ],
    [
      'nothing to complain of',
      { complaint: { clause: clause('5'), against: [] } },
      'roles.complaint.against',
    ],
    [
      'the same twice',
      { complaint: { clause: clause('5'), against: ['rejected', 'rejected'] } },
      'roles.complaint.against',
    ],
    [
      'what cannot be complained of',
      { complaint: { clause: clause('5'), against: ['granted'] } },
      'roles.complaint.against',
    ],
    [
      'silence that never becomes inaction',
      { complaint: { clause: clause('5'), against: ['inaction'] }, inaction: null },
      'roles.inaction',
    ],
    ['a complaint that is never answered', { complaintExamination: null }, 'roles.complaintExamination'],
  ])('%s', (_, roles, path) => {
    expect(pathOf(() => councilUnder(roles as never))).toBe(path)
  })

  test.each([
    ['no words at all', {}, 'authority'],
    ['a language that there is not', { de: { name: 'die Aufsicht' } }, 'authority'],
    ['a case that is missing', { lt: { dative: 'Komisijai' } }, 'authority.lt.genitive'],
    ['a name of nothing', { en: { name: ' ' } }, 'authority.en.name'],
    ['a field that there is not', { en: { name: 'the Commission', street: '1' } }, 'authority.en'],
    ['contacts that say nothing', { en: { name: 'the Commission', contacts: '' } }, 'authority.en.contacts'],
  ])('an authority: %s', (_, authority, path) => {
    expect(pathOf(() => councilUnder({}, { authority: authority as never }))).toBe(path)
  })

  test('a refusal to complain of, where the reading has none', () => {
    const roles = { complaint: { clause: clause('5'), against: ['rejected', 'unfounded'] as const } }
    const readings = { refusalComplaint: 'inadmissible' } as const
    expect(pathOf(() => councilUnder(roles, { readings }))).toBe('roles.complaint.against')
  })
})

function pathOf(define: () => unknown): unknown {
  try {
    define()
  } catch (error) {
    return isInvalidInput(error) ? error.path : error
  }
  return 'defined'
}
