import { describe, expect, test } from 'vitest'
import { requestForComplaint } from '../../src/complaint/index.js'
import { isInvalidInput, type Procedure, plainDate } from '../../src/index.js'
import { type FeeFinding, type RequestCommand, requestLifecycle } from '../../src/request/index.js'
import { en } from '../../src/text/en/index.js'
import { catalogueFor, explainRejection, letters, narrate, renderText } from '../../src/text/index.js'
import { lt } from '../../src/text/lt/index.js'
import { seen } from '../text/reading.js'
import { council, councilUnder, identified, played, submitted } from './council.js'

const { clause } = council
const on = plainDate('2026-03-05')

const demand = (finding: FeeFinding, fee = 500): RequestCommand => ({
  type: 'DemandFee',
  data: { on, by: 'ona', fee, costs: { collecting: 500, examining: 0, answering: 200 }, finding },
})
const copies = { kind: 'further-copies', justification: 'Three copies are asked for.' } as const
const unfounded = { kind: 'excessive', justification: 'It asks for everything.' } as const
const pay: RequestCommand = {
  type: 'PayFee',
  data: { on: plainDate('2026-03-06'), by: 'registry', amount: 500 },
}

const charging = (...causes: readonly ('unfounded' | 'further-copies')[]): Procedure =>
  councilUnder({ fee: { clause: clause('6'), ...(causes.length === 0 ? {} : { for: causes }) } })

/** What a command comes to after others. */
const tried = (procedure: Procedure, command: RequestCommand, ...before: readonly RequestCommand[]) =>
  requestLifecycle(procedure).decide(command, played(procedure, ...before))

describe('what a fee is demanded for', () => {
  test.each([
    [[], copies, ['council:6', 'gdpr:15(3)']],
    [['unfounded'], copies, ['council:6', 'gdpr:15(3)']],
    [['further-copies'], unfounded, ['council:6', 'gdpr:12(5)']],
  ] as const)(
    'under %j, one for what the document does not charge is not in the procedure',
    (causes, finding, clauses) => {
      const decision = tried(charging(...causes), demand(finding), submitted('access'))
      expect(decision).toMatchObject({ accepted: false, rejection: { code: 'not-in-procedure', clauses } })
    },
  )

  test.each([
    [[], unfounded],
    [['further-copies'], copies],
    [['unfounded', 'further-copies'], unfounded],
    [['unfounded', 'further-copies'], copies],
  ] as const)('under %j, one for what it charges is demanded', (causes, finding) => {
    expect(tried(charging(...causes), demand(finding), submitted('access')).accepted).toBe(true)
  })

  test('a document without a fee knows none, for copies either', () => {
    expect(tried(councilUnder(), demand(copies), submitted('access'))).toMatchObject({
      rejection: { code: 'not-in-procedure', clauses: ['gdpr:12(5)'] },
    })
  })

  test('further copies are of a request for access', () => {
    const decision = tried(charging('further-copies'), demand(copies), submitted('erasure'))
    if (decision.accepted) throw new Error('expected a rejection')
    expect(decision.rejection).toMatchObject({ code: 'access-not-claimed', clauses: ['council:6'] })
    const procedure = charging('further-copies')
    expect(seen(explainRejection(decision.rejection, catalogueFor(lt, procedure)))).toMatch(
      /^Prašyme neprašoma leisti susipažinti su duomenimis.*\(Tvarkos 6 punktas\)/u,
    )
    expect(seen(explainRejection(decision.rejection, catalogueFor(en, procedure)))).toMatch(
      /^The request does not ask for access/u,
    )
  })

  test('it is within the costs: 700 is demanded, 701 is not', () => {
    const procedure = charging('further-copies')
    expect(tried(procedure, demand(copies, 700), submitted('access')).accepted).toBe(true)
    expect(tried(procedure, demand(copies, 701), submitted('access'))).toMatchObject({
      rejection: { code: 'fee-above-costs' },
    })
  })
})

describe('a fee for further copies holds nothing up', () => {
  const procedure = charging('unfounded', 'further-copies')
  const machine = requestLifecycle(procedure)
  const waits = (finding: FeeFinding) =>
    machine.duties(played(procedure, submitted('access'), demand(finding)), on)[0]

  test('the answer waits for a fee for an unfounded request, and not for one for copies', () => {
    expect(waits(unfounded)).toMatchObject({ duty: 'examine-and-answer', waitingFor: ['fee'] })
    expect(waits(copies)).not.toHaveProperty('waitingFor')
  })

  test('a complaint sees no fee that the answer waits for, before it is paid or after', () => {
    const demanded = played(procedure, submitted('access'), demand(copies))
    expect(requestForComplaint(demanded, on)?.fee).toBe('none')
    const paid = played(procedure, submitted('access'), demand(copies), pay)
    expect(paid).toMatchObject({ fee: { status: 'paid', amount: 500, for: 'further-copies' } })
    expect(requestForComplaint(paid, plainDate('2026-03-06'))?.fee).toBe('none')
    const other = played(procedure, submitted('access'), demand(unfounded), pay)
    expect(requestForComplaint(other, plainDate('2026-03-06'))?.fee).toBe('paid')
    expect(other).not.toHaveProperty('fee.for')
  })

  test('it is answered without the fee being paid', () => {
    const answer: RequestCommand = {
      type: 'AnswerRequest',
      data: { on, by: 'ona', facts: { access: { processed: true }, items: [] }, implementBy: on },
    }
    expect(tried(procedure, answer, submitted('access'), identified, demand(copies)).accepted).toBe(true)
  })

  test('no refusal rests on it', () => {
    const refuse = { type: 'RefuseUnfounded', data: { on, by: 'ona', finding: copies } }
    const state = played(procedure, submitted('access'))
    expect(() => machine.decide(refuse as never, state)).toThrow(/finding/u)
  })
})

describe('the demand in words', () => {
  const procedure = charging('further-copies')
  const settings = {
    institution: { name: 'Savivaldybė' },
    dataProtectionOfficer: 'pareigunas@example.lt',
    account: 'LT00',
  }
  const state = played(procedure, submitted('access'), demand(copies))
  const letter = (language: typeof lt) => {
    if (state.status !== 'open') throw new Error(state.status)
    return seen(renderText(letters.feeDemand(state, catalogueFor(language, procedure), settings)))
  }

  test('in Lithuanian', () => {
    const said = letter(lt)
    expect(said).toContain(
      'Savivaldybė, nagrinėdama Jūsų prašymą, gautą 2026 m. kovo 2 d., reikalauja sumokėti 5,00 Eur mokestį už papildomas duomenų kopijas',
    )
    expect(said).toContain('Mokesčio reikalaujama, nes prašoma daugiau negu vienos duomenų kopijos')
    expect(said).toContain('Three copies are asked for.')
    expect(said).toContain(
      'Jei mokesčio nesumokėsite, atsakymą ir pirmąją kopiją vis tiek pateiksime nemokamai, tik be papildomų kopijų',
    )
    expect(said).not.toMatch(/atsisakyti|nepagrįst/u)
  })

  test('in English', () => {
    const said = letter(en)
    expect(said).toContain('the Council asks you to pay a fee of')
    expect(said).toContain('for further copies of the data')
    expect(said).toContain('you will have the answer and the first copy free of charge all the same')
    expect(said).not.toMatch(/refuse|unfounded/u)
  })

  test('its story tells what it is for', () => {
    const machine = requestLifecycle(procedure)
    const events = [submitted('access'), demand(copies), pay].reduce<
      ReturnType<typeof machine.evolve> extends infer S
        ? { readonly state: S; readonly events: readonly Parameters<typeof machine.evolve>[1][] }
        : never
    >(
      ({ state, events }, command) => {
        const decision = machine.decide(command, state)
        if (!decision.accepted) throw new Error(JSON.stringify(decision.rejection))
        return {
          state: decision.events.reduce(machine.evolve, state),
          events: [...events, ...decision.events],
        }
      },
      { state: machine.initialState(), events: [] },
    ).events
    const told = (language: typeof lt) =>
      seen(
        narrate(machine, events, catalogueFor(language, procedure))
          .flatMap(({ sentences }) => sentences)
          .join('\n'),
      )
    expect(told(lt)).toMatch(/už papildomas duomenų kopijas sumokėti .* mokestį pareikalavo/iu)
    expect(told(en)).toMatch(/demanded a fee of .* for further copies of the data/u)
    expect(told(en)).not.toMatch(/unfounded/u)
  })
})

describe('what can hold nowhere is told at definition', () => {
  test.each([
    ['nothing to charge', { fee: { clause: clause('6'), for: [] } }, 'roles.fee.for'],
    ['what cannot be charged', { fee: { clause: clause('6'), for: ['delay'] } }, 'roles.fee.for'],
    ['the same twice', { fee: { clause: clause('6'), for: ['unfounded', 'unfounded'] } }, 'roles.fee.for'],
  ])('%s', (_, roles, path) => {
    let found: unknown
    try {
      councilUnder(roles as never)
    } catch (error) {
      found = isInvalidInput(error) ? error.path : error
    }
    expect(found).toBe(path)
  })
})
