import { describe, expect, test } from 'vitest'
import {
  adakavasProcedure,
  type DocumentProcedure,
  defineProcedure,
  everyRight,
  furtherRights,
  isInvalidInput,
  type Procedure,
  plainDate,
  rights,
} from '../../src/index.js'
import {
  type RequestCommand,
  type RequestEvent,
  type RequestState,
  requestForComplaint,
  requestLifecycle,
} from '../../src/request/index.js'
import { type Claim, decideClaims, defectsOf, rulesFor, statement } from '../../src/rights/index.js'
import { claimSchema } from '../../src/schema/index.js'
import { en } from '../../src/text/en/index.js'
import {
  catalogueFor,
  explainAnswer,
  explainAssessment,
  explainDecision,
  explainRejection,
  letters,
  narrate,
  renderText,
} from '../../src/text/index.js'
import { lt } from '../../src/text/lt/index.js'
import { seen } from '../text/reading.js'
import { offered } from './offered.js'
import { ministry, ministryProcedure } from './transport.js'

const day = plainDate
const [lithuanian, english] = [catalogueFor(lt, ministryProcedure), catalogueFor(en, ministryProcedure)]
const information: Claim = { right: 'information' }
const access: Claim = { right: 'access', information: 'all' }

const submit = (
  claims: readonly [Claim, ...Claim[]] = [information],
  more: Partial<Extract<RequestCommand, { type: 'SubmitRequest' }>['data']> = {},
): RequestCommand => ({
  type: 'SubmitRequest',
  data: {
    id: 'P1',
    by: 'registry',
    submittedOn: day('2026-06-01'),
    receivedOn: day('2026-06-01'),
    channel: 'email',
    sender: { as: 'subject' },
    contacts: [{ way: 'email', address: 'jonas@example.lt' }],
    claims,
    form: { nameGiven: true, signed: true, identityDocument: false },
    ...more,
  },
})

const answer = (more: object = {}): RequestCommand => ({
  type: 'AnswerRequest',
  data: {
    on: day('2026-06-10'),
    by: 'officer',
    facts: { items: [] },
    implementBy: day('2026-06-10'),
    ...more,
  },
})

const inquire: RequestCommand = {
  type: 'InquireIdentity',
  data: { on: day('2026-06-02'), by: 'officer', ask: 'a document', term: day('2026-06-10') },
}
const report: RequestCommand = {
  type: 'ReportImplementation',
  data: { on: day('2026-06-10'), by: 'officer', right: 'information' },
}

/** The state after commands with every event, or the rejection of the first that is. */
function told(procedure: Procedure, ...commands: readonly RequestCommand[]) {
  const requests = requestLifecycle(procedure)
  let state: RequestState = requests.initialState()
  const events: RequestEvent[] = []
  for (const command of commands) {
    const decision = requests.decide(command, state)
    if (!decision.accepted) return { state, events, rejection: decision.rejection }
    for (const event of decision.events) {
      state = requests.evolve(state, event)
      events.push(event)
    }
  }
  return { state, events, rejection: null }
}
const tell = (...commands: readonly RequestCommand[]) => told(ministryProcedure, ...commands)

/** The settings of a small document; with what differs. */
const { clause } = ministry
const settings = (
  differing: { readonly roles?: object; readonly rules?: object } = {},
): DocumentProcedure => ({
  document: ministry,
  roles: {
    request: { clause: clause('P2') },
    examination: { clause: clause('N2'), period: { months: 1 } },
    answer: { clause: clause('N2') },
    identity: { clause: clause('P4'), exempt: ['information'] },
    identityInquiry: { clause: clause('P4'), period: { days: 10 } },
    access: { clause: clause('R') },
    information: { clause: clause('R') },
    ...differing.roles,
  },
  rules: { access: { clause: clause('R') }, information: { clause: clause('R') }, ...differing.rules },
})
const inquiring = defineProcedure(settings())
const { is } = statement

const errorOf = (define: () => unknown): unknown => {
  try {
    define()
  } catch (error) {
    return error
  }
  throw new Error('expected an error')
}

/** The state of a request that was answered, and the answer. */
function answeredIn({ state, rejection }: ReturnType<typeof told>) {
  if (state.status !== 'answered' && state.status !== 'implemented')
    throw new Error(`expected an answer, got ${rejection?.code}`)
  return state
}

describe('the right to be informed, of a document that gives it', () => {
  test('it is offered beside the seven, and decided first', () => {
    expect(ministryProcedure.offers[0]).toBe('information')
    expect(rights).toHaveLength(7)
    expect(furtherRights).toEqual(['information'])
    expect(everyRight).toEqual([...furtherRights, ...rights, 'automated-decision'])
  })

  test('it is owed to whoever asks, with no fact', () => {
    const { outcome, decisions } = decideClaims(ministryProcedure, [access, information], {
      access: { processed: false },
      items: [],
    })
    expect(outcome).toBe('granted')
    expect(decisions).toMatchObject([
      { right: 'information', item: null, outcome: 'granted', clauses: ['transport:R'], needs: [] },
      { right: 'access', item: null },
    ])
  })

  test('a document may say when it is not: over the facts of access, undetermined until they are known', () => {
    const own = defineProcedure(
      settings({
        rules: {
          information: {
            clause: clause('R'),
            exceptions: {
              clause: 'gdpr:14',
              of: { 'own:from-others': is('gdpr:14', 'otherSource') },
            },
          },
        },
      }),
    )
    const decided = (otherSource?: boolean) =>
      decideClaims(own, [information], {
        access: otherSource === undefined ? {} : { otherSource },
        items: [],
      }).decisions[0]
    expect(decided(false)?.outcome).toBe('granted')
    expect(decided(true)).toMatchObject({ outcome: 'rejected', clauses: ['gdpr:14'] })
    expect(decided()?.needs.map(({ fact }) => fact)).toEqual(['otherSource'])
  })

  test('an act outside the document limits it as a whole', () => {
    const limits = [{ right: 'information', act: 'Act 1' }] as const
    const { decisions } = decideClaims(ministryProcedure, [information], { items: [], limits })
    expect(decisions).toMatchObject([{ outcome: 'rejected', reason: 'external-limit', act: 'Act 1' }])
    // An act that limits access, or something that is no whole, leaves it as it is.
    for (const limit of [
      { right: 'access', act: 'Act 1' },
      { right: 'information', item: 'source', act: 'Act 1' },
    ] as const)
      expect(decideClaims(ministryProcedure, [information], { items: [], limits: [limit] }).outcome).toBe(
        'granted',
      )
  })

  test('it lacks no content; what every request needs is asked for, but no proof of identity where it is exempt', () => {
    const form = { nameGiven: false, signed: false, identityDocument: false }
    const codes = (claims: readonly Claim[]) =>
      defectsOf(ministryProcedure, claims, form, { channel: 'email' }).map(
        ({ code, claim }) => `${claim} ${code}`,
      )
    expect(codes([information])).toEqual(['0 signature-missing'])
    expect(codes([information, access])).toEqual([
      '0 signature-missing',
      '1 signature-missing',
      '1 proof-missing',
    ])
  })

  test('a document may say what a request for it must contain: of automated decisions, which', () => {
    const asking = defineProcedure({
      ...settings({
        roles: {
          informationContent: { clause: clause('P3') },
          automatedDecision: { clause: clause('R') },
          automatedDecisionContent: { clause: clause('P3') },
        },
        rules: {
          'automated-decision': {
            clause: clause('R'),
            join: 'all',
            grounds: { 'own:alone': is(clause('R'), 'automated') },
          },
        },
      }),
      form: { 'identity-document': { clause: clause('P4') } },
    })
    // Without a word of anybody who intervenes, there is one limb alone.
    const { decisions } = decideClaims(asking, [{ right: 'automated-decision', items: ['rating'] }], {
      items: [{ item: 'rating', facts: { automated: false } }],
    })
    expect(decisions).toMatchObject([
      { right: 'automated-decision', item: 'rating', outcome: 'rejected', parts: [{ part: 'whole' }] },
    ])
    const form = { nameGiven: true, signed: true, identityDocument: false }
    const lacks = (claim: Claim) =>
      defectsOf(asking, [claim], form).map((defect) => `${defect.code} ${defect.clause}`)
    // Whoever asks to be informed has to prove nothing, and to say nothing besides.
    expect(lacks(information)).toEqual([])
    expect(lacks({ right: 'automated-decision' })).toEqual([
      'identity-document-missing transport:P4',
      'items-missing transport:P3',
    ])
    expect(lacks({ right: 'automated-decision', items: [] })).toContain('items-missing transport:P3')
    for (const items of ['all', ['rating']] as const)
      expect(lacks({ right: 'automated-decision', items })).toEqual([
        'identity-document-missing transport:P4',
      ])
  })

  test('claimed twice, it is rejected; the claim says nothing besides', () => {
    expect(tell(submit([information, information])).rejection).toMatchObject({
      code: 'claimed-twice',
      data: { right: 'information', item: null },
    })
    expect(claimSchema.safeParse({ right: 'information' }).success).toBe(true)
    expect(claimSchema.safeParse({ right: 'information', items: 'all' }).success).toBe(false)
  })

  const seenOn = (state: RequestState) => {
    const found = requestForComplaint(state, day('2026-06-02'))
    if (found === null) throw new Error('expected a request')
    return found
  }

  test('a double of it is joined to the earlier request, but not to one that asks for something else', () => {
    const joined = (claims: readonly [Claim, ...Claim[]]) => {
      const { state: other } = tell(submit(claims))
      return tell(submit([information], { id: 'P2' }), {
        type: 'JoinRequest',
        data: {
          on: day('2026-06-02'),
          by: 'officer',
          other: seenOn(other),
          sameSender: 'the same address',
        },
      })
    }
    expect(joined([access, information]).rejection).toBeNull()
    expect(joined([access]).rejection).toMatchObject({
      code: 'claims-not-in-other',
      data: { missing: [{ right: 'information', item: null }] },
    })
  })
})

describe('a request that needs no identity (institutions.md, example 1)', () => {
  test('10: unidentified, who asks for the information of GDPR 13 and 14 is answered (P4)', () => {
    const { extent, outcome } = answeredIn(tell(submit(), answer())).answer
    expect(outcome).toBe('granted')
    expect(extent).toMatchObject([{ right: 'information', item: null, parts: ['whole'] }])
  })

  test('what is granted is carried out as a whole, by its day', () => {
    expect(tell(submit(), answer(), report).state.status).toBe('implemented')
    expect(tell(submit(), answer({ implementBy: undefined })).rejection?.code).toBe(
      'implementation-day-missing',
    )
  })

  test('nobody is asked to prove identity, and nothing waits for it', () => {
    const requests = requestLifecycle(inquiring)
    const { state, rejection } = told(inquiring, submit(), inquire)
    expect(rejection).toMatchObject({
      code: 'identity-not-asked',
      clauses: ['transport:P4'],
      data: { claimed: ['information'] },
    })
    const options = requests.options(state, day('2026-06-02'))
    const optionOf = (name: string) => options.find(({ command }) => command === name)
    expect(optionOf('InquireIdentity')).toMatchObject({
      open: false,
      obstacle: { code: 'identity-not-asked' },
    })
    expect(optionOf('AnswerRequest')).toMatchObject({ open: true, only: null })
    expect(requests.duties(state, day('2026-06-02'))[0]).not.toHaveProperty('waitingFor')
  })

  test('of a mixed request identity is asked as ever', () => {
    const mixed = submit([information, access])
    // It came without the proof of identity that P3 asks for, and is examined all the same (N1).
    const waive: RequestCommand = {
      type: 'WaiveDefects',
      data: { on: day('2026-06-02'), by: 'ona', office: 'chancellor' },
    }
    expect(
      tell(mixed, waive, answer({ facts: { access: { processed: true }, items: [] } })).rejection,
    ).toMatchObject({
      code: 'identity-unconfirmed',
      clauses: ['transport:P4'],
    })
    const { state, rejection } = told(inquiring, mixed, inquire)
    expect(rejection).toBeNull()
    expect(requestLifecycle(inquiring).duties(state, day('2026-06-02'))).toMatchObject([
      { waitingFor: ['identity'] },
    ])
  })

  test('without the exemption, identity is asked for it too', () => {
    const roles = { identity: { clause: clause('P4') } }
    const own = defineProcedure(settings({ roles }))
    expect(told(own, submit(), answer()).rejection?.code).toBe('identity-unconfirmed')
    expect(told(own, submit(), inquire).rejection).toBeNull()
  })

  test('a representative shows the right to act all the same', () => {
    const sender = { as: 'representative', documents: false, contacts: [] } as const
    expect(tell(submit([information], { sender }), answer()).rejection?.code).toBe('authority-unproven')
  })
})

describe('bad settings are an error at definition', () => {
  test.each([
    ['a right whose exercise discloses data', { exempt: ['access'] }, /GDPR 11\(2\), 12\(2\), 12\(6\)/u],
    ['a right that there is not', { exempt: ['forgiveness'] }, /information/u],
    ['no list', { exempt: 'information' }, /a list of rights/u],
    ['another field', { except: [] }, /exempt/u],
  ])('an exemption of %s', (_, identity, expected) => {
    const error = errorOf(() =>
      defineProcedure(settings({ roles: { identity: { clause: clause('P4'), ...identity } } })),
    )
    if (!isInvalidInput(error)) throw error
    expect(error.path).toMatch(/^roles\.identity/u)
    expect(error.message).toMatch(expected)
    expect(error.message).not.toContain('forgiveness')
  })

  test('an exemption of a right that is not offered', () => {
    const error = errorOf(() =>
      defineProcedure(settings({ roles: { information: null }, rules: { information: undefined } })),
    )
    expect(error).toMatchObject({
      path: 'roles.identity.exempt',
      expected: 'rights that the procedure offers',
    })
  })

  test('the right without its clause, and the clause without its rule', () => {
    expect(errorOf(() => defineProcedure(settings({ roles: { information: null } })))).toMatchObject({
      path: 'roles.information',
    })
    expect(errorOf(() => defineProcedure(settings({ rules: { information: undefined } })))).toMatchObject({
      path: 'rules.information',
    })
  })

  test('a ground over facts of an item, where no item is known', () => {
    const grounds = { 'own:needed': is(clause('R'), 'neededForPurposes') }
    const rules = { information: { clause: clause('R'), grounds } }
    expect(errorOf(() => defineProcedure(settings({ rules })))).toMatchObject({
      path: 'rules.information.own:needed',
    })
  })
})

describe('the Adakavas procedure gives no such right', () => {
  test('a claim to it is not in the procedure, by its clause on rights and the GDPR', () => {
    const { state, rejection } = told(adakavasProcedure, submit())
    expect(rejection).toMatchObject({
      code: 'not-in-procedure',
      clauses: ['adakavas:8', 'gdpr:13', 'gdpr:14'],
    })
    expect(state.status).toBe('none')
    expect(adakavasProcedure.offers).toEqual(rights)
    expect(rulesFor(adakavasProcedure)).not.toHaveProperty('information')
    expect(rulesFor(adakavasProcedure, [information])).not.toHaveProperty('information')
  })

  test('decided by itself it is bad input, and nothing else speaks of it', () => {
    const error = errorOf(() => decideClaims(adakavasProcedure, [access, information], { items: [] }))
    expect(error).toMatchObject({ path: 'claims[1].right', clause: 'adakavas:8' })
    const filed = submit([access])
    const confirm: RequestCommand = {
      type: 'ConfirmIdentity',
      data: { on: day('2026-06-02'), by: 'officer', means: 'a document' },
    }
    const facts = { access: { processed: true, recipientsForeseen: false, otherSource: false }, items: [] }
    expect(told(adakavasProcedure, filed, confirm, answer({ facts }), report).rejection?.code).toBe(
      'not-granted',
    )
    const limits = [{ right: 'information', act: 'Act 1' }]
    expect(
      told(adakavasProcedure, filed, confirm, answer({ facts: { ...facts, limits } })).rejection?.code,
    ).toBe('limit-without-claim')
    const incomplete = defineProcedure({
      ...settings(),
      form: { 'identity-document': { clause: clause('P2') } },
    })
    expect(
      told(incomplete, filed, {
        type: 'CorrectRequest',
        data: { on: day('2026-06-02'), by: 'officer', claims: [information] },
      }).rejection?.code,
    ).toBe('claims-changed')
  })
})

describe('what is said of it', () => {
  const read = (letter: Parameters<typeof renderText>[0]) => seen(renderText(letter))
  const desk = { institution: { name: 'Ministerija' }, dataProtectionOfficer: 'dpo@example.lt' }
  const events = () => tell(submit(), answer(), report).events

  test('the decision', () => {
    const [decision] = decideClaims(ministryProcedure, [information], { items: [] }).decisions
    if (decision === undefined) throw new Error('expected a decision')
    expect(seen(explainDecision(decision, lithuanian))).toBe(
      'Reikalavimas pateikti informaciją apie duomenų tvarkymą tenkinamas (Tvarkos R punktas).',
    )
    expect(seen(explainDecision(decision, english))).toBe(
      'The claim to be informed about the processing is granted (clause R of the Arrangements).',
    )
  })

  test('the answer encloses the information, or has it ready to be collected', () => {
    const sent = answeredIn(tell(submit(), answer()))
    expect(seen(explainAnswer(sent, lithuanian))).toContain(
      'Teikiame informaciją apie tai, kaip Ministerija tvarko asmens duomenis (Tvarkos R punktas).\nInformacija apie asmens duomenų tvarkymą pridedama prie šio rašto (Tvarkos N2 punktas).',
    )
    const letter = read(letters.answer(sent, english, desk))
    expect(letter).toContain('The information about the processing is enclosed with this letter')
    expect(letter).toContain('ENCLOSED')
    const contacts = [{ way: 'phone', address: '+370 600 00000' }] as const
    const phoned = answeredIn(tell(submit([information], { contacts }), answer()))
    expect(seen(explainAnswer(phoned, lithuanian))).toContain(
      'Informacija apie asmens duomenų tvarkymą bus parengta atsiimti Ministerijoje iki 2026 m. birželio 10 d. imtinai',
    )
    expect(read(letters.answer(phoned, english, desk))).not.toContain('ENCLOSED')
  })

  test('with access, one sentence encloses both', () => {
    const confirm: RequestCommand = {
      type: 'ConfirmIdentity',
      data: { on: day('2026-06-02'), by: 'officer', means: 'a document' },
    }
    const facts = { access: { processed: true, recipientsForeseen: false, otherSource: false }, items: [] }
    const both = answeredIn(tell(submit([information, access]), confirm, answer({ facts })))
    const told = explainAnswer(both, english)
    expect(told).toContain('We give you information about how the Ministry processes personal data')
    expect(told).toContain('The copy of the data and the details are enclosed with this letter')
    expect(told).not.toContain('The information about the processing is enclosed')
    const elsewhere = read(letters.answer(both, english, { ...desk, accessAt: 'Room 1' }))
    expect(elsewhere).toContain('You will be able to see the data by 10 June 2026')
    expect(elsewhere).toContain('The information about the processing is enclosed')
  })

  test('the receipt speaks of identity only where it is asked for', () => {
    const receipt = (claims: readonly [Claim, ...Claim[]], catalogue = lithuanian) => {
      const { state } = tell(submit(claims))
      if (state.status !== 'open') throw new Error('expected a request')
      return renderText(
        letters.receipt(ministryProcedure, state, catalogue, { ...desk, date: day('2026-06-01') }),
      )
    }
    expect(receipt([information])).not.toContain('tapatyb')
    expect(receipt([information, access])).toContain('tapatyb')
    expect(receipt([information], english)).not.toContain('identity')
  })

  test('what was carried out, and the story', () => {
    const { state } = tell(submit(), answer(), report)
    expect(
      read(letters.carriedOut(answeredIn({ state, events: [], rejection: null }), lithuanian, desk)),
    ).toContain('Informacija apie asmens duomenų tvarkymą pateikta 2026 m. birželio 10 d.')
    const story = (catalogue: typeof lithuanian) =>
      narrate(requestLifecycle(ministryProcedure), events(), catalogue)
        .flatMap(({ sentences }) => sentences)
        .join(' ')
    expect(story(lithuanian)).toContain(
      'Prašymo turinys: reikalavimas pateikti informaciją apie duomenų tvarkymą',
    )
    expect(story(english)).toContain('The request contains: the claim to be informed about the processing')
  })

  test('why nobody is asked to prove identity', () => {
    const { rejection } = told(inquiring, submit(), inquire)
    if (rejection === null) throw new Error('expected a rejection')
    expect(seen(explainRejection(rejection, lithuanian))).toBe(
      'Patvirtinti tapatybę neprašoma, kai prašyme yra tik tokie reikalavimai: reikalavimas pateikti informaciją apie duomenų tvarkymą. Į prašymą reikia atsakyti nelaukiant, kol tapatybė bus patvirtinta (Tvarkos P4 punktas).',
    )
    expect(seen(explainRejection(rejection, english))).toContain(
      'no other claims than these: the claim to be informed about the processing. The request has to be answered without it (clause P4 of the Arrangements)',
    )
  })

  test('a rule by its right where its clause gives no other', () => {
    const rules = defineProcedure(
      settings({
        roles: { information: { clause: clause('P1') } },
        rules: { information: { clause: clause('P1') } },
      }),
    )
    const told = (catalogue: typeof lt) =>
      seen(
        explainAssessment(offered(rulesFor(rules).information).assess({}), catalogueFor(catalogue, rules), {
          length: 'sentence',
        }),
      )
    expect(told(lt)).toBe(
      'Teise būti informuotam apie duomenų tvarkymą galima pasinaudoti (Tvarkos P1 punktas).',
    )
    expect(told(en)).toBe(
      'The right to be informed about the processing applies (clause P1 of the Arrangements).',
    )
    // Clause R of the ministry gives several rights, so that the clause alone does not tell which.
    const several = explainAssessment(offered(rulesFor(ministryProcedure).erasure).assess({}), lithuanian, {
      length: 'sentence',
    })
    expect(several).not.toMatch(/informuotam|sutikimą/u)
  })
})
