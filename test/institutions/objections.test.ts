import { describe, expect, test } from 'vitest'
import { plainDate } from '../../src/index.js'
import { type RequestCommand, requestLifecycle } from '../../src/request/index.js'
import { type Claim, defectsOf } from '../../src/rights/index.js'
import { en } from '../../src/text/en/index.js'
import { catalogueFor, explainAnswer, letters, renderText } from '../../src/text/index.js'
import { lt } from '../../src/text/lt/index.js'
import { seen } from '../text/reading.js'
import { council, councilUnder, played } from './council.js'
import { municipalProcedure } from './municipality.js'

const on = plainDate('2026-03-02')
const submitted: RequestCommand = {
  type: 'SubmitRequest',
  data: {
    id: 'R1',
    by: 'registry',
    submittedOn: on,
    receivedOn: on,
    channel: 'email',
    sender: { as: 'subject' },
    contacts: [],
    claims: [{ right: 'objection', items: ['camera'], substantiation: 'It shows my door.' }],
    form: { nameGiven: true, signed: true, identityDocument: true },
  },
}
const identified: RequestCommand = { type: 'ConfirmIdentity', data: { on, by: 'ona', means: 'a document' } }
const refused = (basis: 'public-task' | 'legitimate-interests', justified = true): RequestCommand => ({
  type: 'AnswerRequest',
  data: {
    on,
    by: 'ona',
    facts: {
      items: [
        {
          item: 'camera',
          facts: { basis, limitInvoked: true, overridingInterestProven: true, 'own:newsletter': false },
          ...(justified ? { overridingInterest: 'Thefts at the door.' } : {}),
        },
      ],
    },
  },
})

/** What the clerk and the person are told of the refusal. */
function told(basis: 'public-task' | 'legitimate-interests', language: typeof lt): readonly string[] {
  const catalogue = catalogueFor(language, municipalProcedure)
  const state = played(municipalProcedure, submitted, identified, refused(basis))
  if (state.status !== 'answered' && state.status !== 'implemented') throw new Error(state.status)
  const settings = { dataProtectionOfficer: 'pareigunas@example.lt', institution: { name: 'Savivaldybė' } }
  return [explainAnswer(state, catalogue), renderText(letters.answer(state, catalogue, settings))].map(seen)
}

describe('an objection that is refused because something overrides (GDPR 21(1))', () => {
  test.each([
    ['legitimate-interests', lt, /teisėtas interesas/u, /užduočiai/u],
    ['public-task', lt, /viešojo intereso labui vykdomai užduočiai/u, /teisėtas interesas/u],
    ['legitimate-interests', en, /legitimate interest/u, /task in the public interest/u],
    ['public-task', en, /task in the public interest/u, /legitimate interest/u],
  ] as const)('is told in the words of its basis: %s', (basis, language, has, hasNot) => {
    for (const said of told(basis, language)) {
      expect(said).toMatch(has)
      expect(said).not.toMatch(hasNot)
      expect(said).toContain('Thefts at the door')
    }
  })

  test('without its justification it is rejected, and the field that lacks it is named', () => {
    const state = played(municipalProcedure, submitted, identified)
    const decision = requestLifecycle(municipalProcedure).decide(refused('public-task', false), state)
    expect(decision).toMatchObject({
      accepted: false,
      rejection: {
        code: 'justification-missing',
        data: { item: 'camera', fact: 'overridingInterestProven', missing: 'overridingInterest' },
      },
    })
  })
})

describe('what a rectification must say', () => {
  const asking = councilUnder(
    {
      erasure: null,
      rectification: { clause: council.clause('3') },
      rectificationContent: { clause: council.clause('1') },
    },
    { rules: { access: { clause: council.clause('3') }, rectification: { clause: council.clause('3') } } },
  )
  const lacking = (claim: Claim) =>
    defectsOf(asking, [claim], { nameGiven: true, signed: true, identityDocument: true }).map(
      ({ code }) => code,
    )

  test.each([
    [
      'a correction without the accurate data',
      { corrections: [{ item: 'street' }] },
      ['replacement-missing'],
    ],
    ['a correction with them', { corrections: [{ item: 'street', replacement: 'Ežero g. 1' }] }, []],
    ['a supplement without the data to add', { supplements: [{ item: 'street' }] }, ['addition-missing']],
    ['a supplement with them', { supplements: [{ item: 'street', addition: 'flat 2' }] }, []],
    ['neither', {}, ['items-missing', 'replacement-or-addition-missing']],
  ] as const)('%s: only the limb that is claimed is asked about', (_, limbs, codes) => {
    expect(lacking({ right: 'rectification', ...limbs })).toEqual(codes)
  })
})
