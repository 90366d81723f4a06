import jsonld from 'jsonld'
import { describe, expect, test } from 'vitest'
import { requestLifecycle } from '../../src/index.js'
import { dpvRight, toJsonLd } from '../../src/interop/dpv/index.js'
import * as termsOf from '../../src/interop/dpv/terms.js'
import { gdprProcedure } from '../../src/making/index.js'
import { everyRight } from '../../src/procedure/index.js'
import type { RequestState } from '../../src/request/index.js'
import * as q from '../request/scenario.js'
import published from './dpv-terms.json' with { type: 'json' }

const base = 'https://example.lt/requests/'
const dpv = 'https://w3id.org/dpv#'
const gdpr = 'https://w3id.org/dpv/legal/eu/gdpr#'
const justifications = 'https://w3id.org/dpv/justifications#'
const known = new Set(
  [dpv, gdpr, justifications].flatMap((space) =>
    (Reflect.get(published, space) as readonly string[]).map((name) => `${space}${name}`),
  ),
)

/** What would be dropped in silence fails, and so does whatever would be fetched. */
const options = {
  safe: true,
  documentLoader: (url: string) => Promise.reject(new Error(`${url} was fetched`)),
}
const nQuads = { ...options, format: 'application/n-quads' } as const

/** The triples of a request, as the library makes them. */
async function triplesOf(state: RequestState): Promise<readonly string[]> {
  const document = JSON.parse(JSON.stringify(toJsonLd(state, { base })))
  const quads = await jsonld.toRDF(document, nQuads)
  return String(quads).trim().split('\n').sort()
}

const of = (subject: string) => ({
  is: (name: string) =>
    `<${base}${subject}> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <${dpv}${name}> .`,
  stands: (name: string) => `<${base}${subject}> <${dpv}hasRequestStatus> <${dpv}Request${name}> .`,
  isOf: (article: string) => `<${base}${subject}> <${dpv}hasRight> <${gdpr}${article}> .`,
  because: (name: string) => `<${base}${subject}> <${dpv}hasJustification> <${justifications}${name}> .`,
  says: (term: string, words: string) =>
    `<${base}${subject}> <urn:privacy-rulebook:term:${term}> "${words}" .`,
  on: (iri: string, day: string) =>
    `<${base}${subject}> <${iri}> "${day}"^^<http://www.w3.org/2001/XMLSchema#date> .`,
})
const whole = of('R-1')
const first = of('R-1/1')

const filed = [q.submit({ id: 'R-1' })]
const identified = [...filed, q.confirm('2026-03-04')]
const other = q.given([q.submit({ id: 'R-0' })]).state

/** Every status, and every way of standing in it, with what must be said of the whole and of its one right. */
const cases: readonly (readonly [string, RequestState, readonly string[]])[] = [
  [
    'received: initiated',
    q.given(filed).state,
    [whole.stands('Initiated'), first.stands('Initiated'), whole.says('status', 'open')],
  ],
  [
    'an inquiry about identity: the person has to act (clause 44)',
    q.given([...filed, q.inquire('2026-03-04', '2026-03-20')]).state,
    [whole.stands('Initiated'), whole.stands('RequiresAction')],
  ],
  [
    'something was supplied: the person has acted',
    q.given([...filed, q.inquire('2026-03-04', '2026-03-20'), q.supply('2026-03-05')]).state,
    [whole.stands('RequiredActionPerformed')],
  ],
  [
    'extended: delayed (clause 41)',
    q.given([...identified, q.extend('2026-03-09')]).state,
    [whole.stands('ActionDelayed'), whole.because('DelayJustification')],
  ],
  [
    'a fee is demanded: the person has to act (clause 43.2)',
    q.given([...identified, q.demandFee('2026-03-09')]).state,
    [whole.stands('RequiresAction')],
  ],
  [
    'granted: accepted (clause 47)',
    q.given([...identified, q.grant('2026-03-09', '2026-03-20')]).state,
    [
      whole.stands('Accepted'),
      first.stands('Accepted'),
      whole.on('urn:privacy-rulebook:term:closedOn', '2026-03-09'),
    ],
  ],
  [
    'carried out: fulfilled',
    q.given([...identified, q.grant('2026-03-09', '2026-03-20'), q.report('2026-03-10', 'erasure', 'photo')])
      .state,
    [whole.stands('Fulfilled'), first.stands('Fulfilled')],
  ],
  [
    'given up: unfulfilled, and not rejected',
    q.given([...identified, q.grant('2026-03-09', '2026-03-20'), q.waive('2026-03-10', 'erasure', 'photo')])
      .state,
    [whole.stands('Unfulfilled'), first.stands('Unfulfilled')],
  ],
  [
    'impossible: unfulfilled, for that reason',
    q.given([
      ...identified,
      q.grant('2026-03-09', '2026-03-20'),
      q.impossible('2026-03-10', 'erasure', 'photo'),
    ]).state,
    [whole.stands('Unfulfilled'), first.stands('Unfulfilled'), first.because('FulfilmentImpossible')],
  ],
  [
    'no ground of clause 17 holds: rejected, since nothing requires it',
    q.given([...identified, q.reject('2026-03-09')]).state,
    [whole.stands('Rejected'), first.stands('Rejected'), first.because('NotRequiredJustification')],
  ],
  [
    'a legal obligation (clause 18.2): rejected, with the clause',
    q.given([
      ...identified,
      q.answer('2026-03-09', q.items({ photo: { ...q.notNeeded, legalObligation: true } }), {
        disclosesNothing: 'it names the act alone',
      }),
    ]).state,
    [
      whole.stands('Rejected'),
      first.because('LegalObligationImpaired'),
      first.says('clause', 'adakavas:18.2'),
    ],
  ],
  [
    'claims of the institution (clause 18.3): rejected',
    q.given([
      ...identified,
      q.answer('2026-03-09', q.items({ photo: { ...q.notNeeded, institutionClaims: true } }), {
        disclosesNothing: 'it names the claims alone',
      }),
    ]).state,
    [whole.stands('Rejected'), first.because('LegalClaimImpaired')],
  ],
  [
    'manifestly unfounded (clause 43.1): rejected as a whole',
    q.given([...identified, q.refuseUnfounded('2026-03-09')]).state,
    [
      whole.stands('Rejected'),
      whole.because('ProcessUnfounded'),
      first.stands('Rejected'),
      first.because('ProcessUnfounded'),
      first.says('clause', 'adakavas:43.1'),
    ],
  ],
  [
    'excessive (clause 43)',
    q.given([...identified, q.refuseUnfounded('2026-03-09', { finding: q.excessive })]).state,
    [whole.because('ProcessExcessive')],
  ],
  [
    'not identified (clause 44)',
    q.given([...filed, q.inquire('2026-03-04', '2026-03-20'), q.refuseUnidentified('2026-03-23')]).state,
    [whole.stands('Rejected'), whole.because('IdentityVerificationFailure')],
  ],
  [
    'a representative without authority (clause 45)',
    q.given([q.byRepresentative(false, { id: 'R-1' }), q.refuseUnauthorised('2026-03-09')]).state,
    [whole.stands('Rejected'), whole.because('ProcessRejected')],
  ],
  [
    'withdrawn: unfulfilled, and our own word says why',
    q.given([...identified, q.withdraw('2026-03-09')]).state,
    [whole.stands('Unfulfilled'), whole.says('status', 'withdrawn')],
  ],
  [
    'joined to another: unfulfilled',
    q.given([...identified, q.join('2026-03-09', other)]).state,
    [whole.stands('Unfulfilled'), whole.says('status', 'joined')],
  ],
]

describe('a request as JSON-LD', () => {
  test.each(cases)('%s', async (_, state, said) => {
    const triples = await triplesOf(state)
    expect(triples).toEqual(expect.arrayContaining([...said]))
    expect(triples).toEqual(
      expect.arrayContaining([
        whole.is('RightExerciseRecord'),
        first.is('RightExerciseActivity'),
        first.isOf('A17'),
        whole.on('http://purl.org/dc/terms/dateSubmitted', '2026-03-02'),
        whole.on('urn:privacy-rulebook:term:receivedOn', '2026-03-02'),
      ]),
    )
    // The whole has the reasons named, and no others.
    const ofWhole = said.filter((one) => one.startsWith(`<${base}R-1> <${dpv}hasJustification>`))
    expect(triples.filter((one) => one.startsWith(`<${base}R-1> <${dpv}hasJustification>`))).toEqual(ofWhole)
  })

  test.each(cases)('%s: every term of the vocabulary is one that it has', async (_, state) => {
    const terms = (await triplesOf(state)).join('\n').match(/https:\/\/w3id\.org\/[^>]+/gu) ?? []
    expect(terms.length).toBeGreaterThan(5)
    expect(terms.filter((term) => !known.has(term))).toEqual([])
  })

  test.each(cases)('%s: expanded and compacted it is the same again', async (_, state) => {
    const document = JSON.parse(JSON.stringify(toJsonLd(state, { base })))
    const expanded = await jsonld.expand(document, options)
    const compacted = await jsonld.compact(expanded, document['@context'], options)
    expect(await jsonld.canonize(compacted, options)).toBe(await jsonld.canonize(document, options))
  })

  test('under the GDPR itself', async () => {
    const machine = requestLifecycle(gdprProcedure)
    const [submitted] = q.given([q.submit({ id: 'R-1' })], machine).events
    const state = machine.evolve(machine.initialState(), submitted ?? expect.fail('nothing was filed'))
    expect(await triplesOf(state)).toContain(first.isOf('A17'))
  })

  test('names nobody, no item, no address, and nothing that anybody wrote', () => {
    for (const [, state] of cases) {
      const said = JSON.stringify(toJsonLd(state, { base }))
      for (const word of ['photo', 'jonas', 'example.lt"', 'ona"', 'registry', 'archive'])
        expect(said).not.toContain(word)
    }
  })

  test('an id that an IRI can not hold is written as one', () => {
    const { state } = q.given([q.submit({ id: 'Nr. 7/ž' })])
    expect(toJsonLd(state, { base }).id).toBe(`${base}Nr.%207%2F%C5%BE`)
    expect(toJsonLd(state, { base }).identifier).toBe('Nr. 7/ž')
  })

  test.each(['', 'requests/', 'https://example.lt/a', 'https://example.lt/ a/', 'a b:', 5])(
    'a base %j is refused',
    (wrong) => {
      const { state } = q.given(filed)
      expect(() => Reflect.apply(toJsonLd, undefined, [state, { base: wrong }])).toThrow(/^base: /)
    },
  )

  test('where nothing was filed there is no record', () => {
    expect(() => toJsonLd({ status: 'none' }, { base })).toThrow(/^state\.status: /)
  })
})

test('every term that the library can emit is one of the vocabulary', () => {
  const emitted = [termsOf.kinds, termsOf.statuses, termsOf.reasons].flatMap((terms) =>
    Object.values<string>(terms),
  )
  expect(emitted.length).toBeGreaterThan(25)
  expect(emitted.filter((term) => !known.has(term))).toEqual([])
})

test('every right is an article of the GDPR in the vocabulary', () => {
  for (const right of everyRight) for (const term of dpvRight(right)) expect(known).toContain(term)
  expect(
    everyRight.map((right) =>
      dpvRight(right)
        .map((term) => term.slice(gdpr.length))
        .join(' '),
    ),
  ).toEqual(['A13 A14', 'A7-3', 'A21', 'A16', 'A15', 'A20', 'A17', 'A18', 'A22'])
  expect(() => Reflect.apply(dpvRight, undefined, ['toString'])).toThrow(/^right: /)
})
