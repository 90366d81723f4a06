import { describe, expect, test } from 'vitest'
import { besideGdpr } from '../../src/making/beside-gdpr.js'
import { gdprProcedure, gdprProcedureFor } from '../../src/making/index.js'
import { adakavasProcedure, type NotedLimb, type Procedure } from '../../src/procedure/index.js'
import { requestLifecycle } from '../../src/request/index.js'
import { type CaseFacts, type Claim, decideClaims, type ItemFacts } from '../../src/rights/index.js'
import { isPoorer } from '../../src/rights/is-poorer.js'
import { notesBeside } from '../../src/rights/notes-beside.js'
import { erasedForTask, richerIn } from '../../src/rights/richer-in.js'
import { sumBeside } from '../../src/rights/sum-beside.js'
import { en } from '../../src/text/en/index.js'
import { catalogueFor, explainDecision, explainNote, letters, renderText } from '../../src/text/index.js'
import { lt } from '../../src/text/lt/index.js'
import { seen } from '../text/reading.js'
import { answer, confirm, day, given, items, submit } from './scenario.js'

type Claims = readonly [Claim, ...Claim[]]

const noted = besideGdpr(adakavasProcedure)
const prevailing = besideGdpr(adakavasProcedure, { poorerThanGdpr: 'gdpr-prevails' })
const both = [
  ['note', noted],
  ['gdpr-prevails', prevailing],
] as const

/** What is noted when the claims of a request are answered on the facts. */
function notesOn(procedure: Procedure, claims: Claims, facts: CaseFacts) {
  const requests = requestLifecycle(procedure)
  const { state } = given([submit({ claims }), confirm('2026-03-03')], requests)
  const decision = requests.decide(answer('2026-03-20', facts, { implementBy: day('2026-04-01') }), state)
  if (!decision.accepted) throw new Error(decision.rejection.code)
  return decision.notes
}

/** What erasure asks under either rulebook, and nothing of it the case. */
const plainData: ItemFacts = {
  basis: 'contract',
  specialCategoryConsent: false,
  neededForPurposes: true,
  objects: false,
  directMarketing: false,
  careOrHealthNecessity: false,
  legalObligation: false,
  institutionClaims: false,
  othersClaims: false,
  specialPurpose: 'none',
  otherwiseUnlawful: false,
  wasUnlawful: false,
  erasureObligation: false,
  childOnlineService: false,
  freedomOfExpression: false,
  publicTaskNecessity: false,
  publicHealthInterest: false,
  subjectClaims: false,
  rectificationGranted: false,
  rectificationDone: false,
}
const erasure: Claim = { right: 'erasure', items: ['file'], grounds: ['not-needed'] }
const restriction: Claim = {
  right: 'restriction',
  items: ['file'],
  grounds: ['subject-claims'],
  period: { until: day('2026-12-31') },
}

describe.each(both)(
  'what the document grants and the GDPR withholds for the sake of others: %s',
  (_, under) => {
    const portability: Claim = { right: 'portability', items: ['file'] }
    const handedOver = (handOverAffectsOthers: boolean): ItemFacts => ({
      providedBySubject: true,
      automated: true,
      basis: 'contract',
      specialCategoryConsent: false,
      publicTaskNecessity: false,
      handOverAffectsOthers,
    })

    test.each([
      ['20(4): handing over harms others', portability, handedOver(true), 'gdpr:20(4)'],
      [
        '17(3)(a): freedom of expression',
        erasure,
        { ...plainData, neededForPurposes: false, freedomOfExpression: true },
        'gdpr:17(3)(a)',
      ],
      [
        '17(3)(e): the claims of others',
        erasure,
        { ...plainData, neededForPurposes: false, othersClaims: true },
        'gdpr:17(3)(e)',
      ],
    ] as const)('%s', (_, claim, file, provision) => {
      const facts = items({ file })
      const note = notesOn(under, [claim], facts).find((one) => one.note === 'more-than-gdpr')
      expect(note).toMatchObject({ breach: false, data: { right: claim.right, item: 'file' } })
      expect(note?.clauses).toContain(provision)
      const [decision] = decideClaims(under, [claim], facts).decisions
      if (note === undefined || decision === undefined) throw new Error('nothing noted')
      expect(decision.outcome).toBe('granted')
      for (const [language, words] of [
        [lt, 'kitų asmenų teisės'],
        [en, 'to protect the rights of others'],
      ] as const) {
        const catalogue = catalogueFor(language, under)
        expect(explainNote(note, catalogue)).toContain(words)
        expect(explainDecision(decision, catalogue)).toContain(words)
      }
    })

    test('nothing is noted where others are not harmed, or where only the institution gains from keeping', () => {
      const noneHarmed = items({ file: handedOver(false) })
      const forResearch = items({
        file: {
          ...plainData,
          neededForPurposes: false,
          specialPurpose: 'research',
          erasureImpairsPurpose: true,
        },
      })
      for (const notes of [notesOn(under, [portability], noneHarmed), notesOn(under, [erasure], forResearch)])
        expect(notes.map(({ note }) => note)).not.toContain('more-than-gdpr')
    })

    test('18(1)(c): what the person needs for claims is erased beside the restriction asked for; the GDPR has it restricted alone', () => {
      const facts = items({ file: { ...plainData, neededForPurposes: false, subjectClaims: true } })
      const claims: Claims = [erasure, restriction]
      const { decisions } = decideClaims(under, claims, facts)
      expect(decisions.map(({ right, outcome }) => [right, outcome])).toEqual([
        ['erasure', 'granted'],
        ['restriction', 'granted'],
      ])
      const note = notesOn(under, claims, facts).find((one) => one.note === 'restrict-instead')
      expect(note).toMatchObject({ breach: false, data: { right: 'erasure', item: 'file' } })
      expect(note?.clauses).toContain('gdpr:18(1)(c)')
      if (note === undefined) return
      expect(seen(explainNote(note, catalogueFor(lt, under)))).toContain('tik apribojamas jų tvarkymas')
      expect(explainNote(note, catalogueFor(en, under))).toContain('their processing is only restricted')
      // Whoever asks for the erasure alone gets it under both.
      expect(notesOn(under, [erasure], facts).map((one) => one.note)).not.toContain('restrict-instead')
    })
  },
)

describe.each(both)('a restriction that is owed until the request is decided: %s', (_, under) => {
  const meanwhile = (claims: Claims) => {
    const decision = requestLifecycle(under).decide(submit({ claims }), { status: 'none' })
    if (!decision.accepted) throw new Error(decision.rejection.code)
    return decision.notes.filter(({ note }) => note === 'restrict-meanwhile')
  }
  const correction: Claim = { right: 'rectification', corrections: [{ item: 'file', replacement: 'x' }] }

  test('18(1)(a): beside a correction it is noted at receipt, citing the GDPR', () => {
    expect(meanwhile([correction, { ...restriction, grounds: ['accuracy-contested'] }])).toEqual([
      {
        of: 'request',
        note: 'restrict-meanwhile',
        breach: false,
        clauses: ['gdpr:18(1)'],
        data: { items: ['file'] },
      },
    ])
  })

  test('nothing is owed meanwhile of a restriction alone', () => {
    expect(meanwhile([restriction])).toEqual([])
  })
})

test('the document alone owes no restriction meanwhile', () => {
  const claims: Claims = [
    { right: 'rectification', corrections: [{ item: 'file', replacement: 'x' }] },
    restriction,
  ]
  const decision = requestLifecycle(adakavasProcedure).decide(submit({ claims }), { status: 'none' })
  expect(decision.accepted && decision.notes.map(({ note }) => note)).not.toContain('restrict-meanwhile')
})

describe('erased though a public task needs it (18.2 against 17(3)(b))', () => {
  const objection: Claim = { right: 'objection', items: ['file'], substantiation: 'x' }
  const ofTask: ItemFacts = { ...plainData, basis: 'public-task', limitInvoked: false }
  const differences = (procedure: Procedure, claims: Claims, file: ItemFacts) =>
    notesOn(procedure, claims, items({ file })).flatMap((one) =>
      one.note === 'gdpr-difference' ? [one.data.difference] : [],
    )

  test('is noted where the document grants it and the task still needs it', () => {
    const needed = { ...ofTask, neededForPurposes: false, publicTaskNecessity: true }
    for (const [, procedure] of both)
      expect(differences(procedure, [erasure], needed)).toContain('no-public-task-exception')
  })

  test('is not noted where the GDPR grants what the document rejects', () => {
    const marketing = { ...ofTask, directMarketing: true, publicTaskNecessity: false }
    const erased: Claim = { ...erasure, grounds: ['objected'] }
    expect(differences(prevailing, [objection, erased], marketing)).not.toContain('no-public-task-exception')
  })

  test('is not noted where the task no longer needs it', () => {
    const done = { ...ofTask, neededForPurposes: false, publicTaskNecessity: false }
    for (const [, procedure] of both)
      expect(differences(procedure, [erasure], done)).not.toContain('no-public-task-exception')
  })
})

describe('access to all there is', () => {
  const access: Claim = { right: 'access', information: 'all' }
  const processed = {
    processed: true,
    recipientsForeseen: false,
    recipientsToDate: true,
    otherSource: false,
    notFromSubject: true,
    sourceKnown: true,
    automatedDecisions: true,
    thirdCountryTransfer: true,
    copyAffectsOthers: false,
  } as const
  const decided = (procedure: Procedure, facts: CaseFacts['access']) => {
    const [one] = decideClaims(procedure, [access], { items: [], access: facts ?? {} }).decisions
    if (one === undefined) throw new Error('nothing decided')
    return one
  }

  test('the GDPR gives a copy, automated decisions and the safeguards of a transfer besides: 15(3), 15(1)(h), 15(2)', () => {
    const one = decided(noted, processed)
    expect(one.outcome).toBe('granted')
    expect(one.beside?.outcome).toBe('granted')
    expect(one.beside?.provisions).toEqual(
      expect.arrayContaining(['gdpr:15(3)', 'gdpr:15(1)(h)', 'gdpr:15(2)', 'gdpr:15(1)(c)', 'gdpr:15(1)(g)']),
    )
    expect(decided(prevailing, processed).parts).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ part: 'copy', outcome: 'granted', clauses: ['gdpr:15(3)'] }),
        expect.objectContaining({ part: 'automated-decisions', outcome: 'granted' }),
        expect.objectContaining({ part: 'safeguards', outcome: 'granted' }),
      ]),
    )
  })

  test('who names a piece is told of the copy of the data that are given, and of no other piece', () => {
    for (const procedure of [noted, prevailing]) {
      const [one] = decideClaims(procedure, [{ right: 'access', information: ['purposes'] }], {
        items: [],
        access: processed,
      }).decisions
      expect(one?.parts.map(({ part }) => part)).toEqual(['confirmation', 'data', 'purposes', 'copy'])
    }
  })

  test('what the GDPR does not give either is not spoken of', () => {
    const facts = { ...processed, automatedDecisions: false, thirdCountryTransfer: false }
    const parts = decided(prevailing, facts).parts.map(({ part }) => part)
    expect(parts).toContain('copy')
    expect(parts).not.toContain('automated-decisions')
    expect(parts).not.toContain('safeguards')
  })

  test('15(4): what would harm others is left out of the copy', () => {
    const harming = { ...processed, copyAffectsOthers: true }
    expect(decided(noted, harming).beside?.outcome).toBe('granted-in-part')
    expect(decided(prevailing, harming)).toMatchObject({
      outcome: 'granted-in-part',
      parts: expect.arrayContaining([
        expect.objectContaining({ part: 'left-out', outcome: 'rejected', clauses: ['gdpr:15(4)'] }),
      ]),
    })
  })

  test('no copy of data that an act withholds, and none where nothing is processed', () => {
    const limits = [{ right: 'access', item: 'data', act: 'an act, article 5' }] as const
    const [withheld] = decideClaims(prevailing, [access], { items: [], access: processed, limits }).decisions
    expect(withheld?.parts.map(({ part }) => part)).not.toContain('copy')
    const nothing = decided(prevailing, { ...processed, processed: false })
    expect(nothing.parts.map(({ part }) => part)).not.toContain('copy')
  })

  test('beside the document it comes to what the GDPR decides by itself', () => {
    for (const automatedDecisions of [true, false, null])
      for (const copyAffectsOthers of [true, false, null]) {
        const { recipientsForeseen, otherSource, ...ofGdpr } = {
          ...processed,
          automatedDecisions,
          copyAffectsOthers,
        }
        const [alone] = decideClaims(gdprProcedure, [access], {
          items: [],
          access: { ...ofGdpr, recipientsForeseen },
        }).decisions
        const { beside } = decided(noted, { ...ofGdpr, recipientsForeseen, otherSource })
        expect(beside?.outcome).toBe(alone?.outcome)
        expect(beside?.needs.map(({ fact }) => fact)).toEqual(alone?.needs.map(({ fact }) => fact))
      }
  })

  const settings = {
    institution: { name: 'Globos namai', contact: 'info@pavyzdys.lt' },
    dataProtectionOfficer: 'pareigunas@pavyzdys.lt',
  }

  test.each(both)(
    'nothing is told to be rejected: the clerk reads what is to be given besides: %s',
    (_, under) => {
      for (const [language, words] of [
        [lt, /konkrečius duomenų gavėjus .*duomenų šaltinį/u],
        [en, /the recipients by name .*the source of the data/u],
      ] as const) {
        const text = seen(explainDecision(decided(under, processed), catalogueFor(language, under)))
        expect(text).toMatch(words)
        expect(text).not.toMatch(/atmetant|netenkinam|rejected|not granted/u)
      }
    },
  )

  test.each(both)(
    'the letter that encloses a copy cites 15(3), and calls the source by its name: %s',
    (_, under) => {
      const requests = requestLifecycle(under)
      const { state } = given(
        [
          submit({ claims: [access] }),
          confirm('2026-03-03'),
          answer('2026-03-20', { items: [], access: processed }, { implementBy: day('2026-04-01') }),
        ],
        requests,
      )
      if (state.status !== 'answered') throw new Error(state.status)
      const text = seen(renderText(letters.answer(state, catalogueFor(lt, under), settings)))
      expect(text).toMatch(/kopija pridedama \(Aprašo 10 punktas ir .* 15 straipsnio 3 dalis\)\. Pridedama/u)
      expect(text).toContain('duomenų šaltinį')
      // What only the document says of the source is said where its verdict stands.
      expect(text.includes('niekas kitas Jūsų duomenų neperdavė')).toBe(under === noted)
    },
  )
})

describe('the version of a procedure held against the GDPR', () => {
  test('carries the readings of the GDPR that are not the default', () => {
    const gdpr = gdprProcedureFor({
      readings: { publicTaskBasis: 'settles', particularSituation: 'presumed' },
    })
    const { version } = adakavasProcedure
    expect(besideGdpr(adakavasProcedure, { gdpr: gdprProcedureFor({ zone: 'Europe/Dublin' }) }).version).toBe(
      `${version}+gdpr`,
    )
    expect(besideGdpr(adakavasProcedure, { gdpr }).version).toBe(
      `${version}+gdpr,particularSituation=presumed,publicTaskBasis=settles`,
    )
    expect(besideGdpr(adakavasProcedure, { gdpr, poorerThanGdpr: 'gdpr-prevails' }).version).toBe(
      `${version}+gdpr-prevails,particularSituation=presumed,publicTaskBasis=settles`,
    )
    const every = {
      lastDay: 'as-counted',
      identityInquiry: 'clock-pauses',
      particularSituation: 'presumed',
      overridingGrounds: 'any-overriding',
      publicTaskBasis: 'settles',
      additionPurposes: 'needed',
      refusalLimit: 'extended',
    } as const
    // In the order of the alphabet.
    expect(besideGdpr(adakavasProcedure, { gdpr: gdprProcedureFor({ readings: every }) }).version).toBe(
      `${version}+gdpr,additionPurposes=needed,identityInquiry=clock-pauses,lastDay=as-counted,` +
        'overridingGrounds=any-overriding,particularSituation=presumed,publicTaskBasis=settles,refusalLimit=extended',
    )
  })
})

test('a limb gives less, more to the harm of others, or more than a restriction, by what the two come to', () => {
  const outcomes = [
    'granted',
    'granted-in-part',
    'rejected',
    'not-applicable',
    'undetermined',
    'contradictory',
  ] as const
  for (const outcome of ['granted', 'rejected', 'not-applicable', 'undetermined', 'contradictory'] as const) {
    expect([isPoorer({ outcome }), richerIn({ outcome })]).toEqual([false, undefined])
    for (const theirs of outcomes)
      for (const provision of [
        'gdpr:17(1)',
        'gdpr:17(3)(a)',
        'gdpr:17(3)(e)',
        'gdpr:20(4)',
        'gdpr:18(1)(c)',
      ] as const)
        for (const over of [[], ['adakavas:26']] as const) {
          const limb = {
            outcome,
            beside: { outcome: theirs, provisions: [provision], needs: [], over },
          } as const
          const withheld = theirs === 'rejected' || theirs === 'granted-in-part'
          // What is given over the document is neither less nor more than the GDPR gives.
          const plain = over.length === 0
          expect([limb, isPoorer(limb)]).toEqual([
            limb,
            plain &&
              (outcome === 'rejected' || outcome === 'not-applicable') &&
              (theirs === 'granted' || theirs === 'granted-in-part'),
          ])
          const restrictInstead = provision === 'gdpr:18(1)(c)' && theirs === 'rejected'
          const harms = withheld && provision !== 'gdpr:18(1)(c)' && provision !== 'gdpr:17(1)'
          const more = restrictInstead ? 'restrict-instead' : harms ? 'more-than-gdpr' : undefined
          expect([limb, richerIn(limb)]).toEqual([limb, plain && outcome === 'granted' ? more : undefined])
        }
  }
})

/** What limbs come to, and the GDPR beside them. */
const limbs: readonly Pick<NotedLimb, 'outcome' | 'beside'>[] = (
  ['granted', 'rejected', 'not-applicable', 'undetermined', 'contradictory'] as const
).flatMap((outcome) => [
  { outcome },
  ...(
    ['granted', 'granted-in-part', 'rejected', 'not-applicable', 'undetermined', 'contradictory'] as const
  ).flatMap((theirs) =>
    ([[], ['gdpr:17(1)'], ['gdpr:17(3)(b)'], ['gdpr:17(3)(a)', 'gdpr:17(3)(b)']] as const).map(
      (provisions) => ({ outcome, beside: { outcome: theirs, provisions, needs: [], over: [] } }),
    ),
  ),
])

test('what a public task needs is erased where one limb is granted that the GDPR keeps for it (17(3)(b))', () => {
  const kept = limbs.filter(
    ({ outcome, beside }) =>
      outcome === 'granted' &&
      beside?.outcome === 'rejected' &&
      beside.provisions.some((provision) => provision === 'gdpr:17(3)(b)'),
  )
  // A limb on which the GDPR settles nothing does not count.
  const settled = limbs.filter(({ beside }) => beside !== undefined && beside.provisions.length > 0)
  expect([kept.length, settled.length, limbs.length]).toEqual([2, 90, 125])
  expect(erasedForTask({ parts: [] })).toBe(undefined)
  for (const one of limbs)
    for (const other of limbs)
      expect(erasedForTask({ parts: [one, other] })).toBe(
        settled.includes(one) || settled.includes(other)
          ? kept.includes(one) || kept.includes(other)
          : undefined,
      )
})

test('two limbs come to what is open in either, to a part where the GDPR gives one, else to what both are', () => {
  // What outweighs what: facts that exclude each other, then what is unknown, then what is given in part.
  const first = ['contradictory', 'undetermined', 'granted-in-part'] as const
  const weighed = (outcome: (typeof first)[number] | 'granted' | 'rejected' | 'not-applicable') => ({
    part: 'hand-over',
    outcome: 'granted' as const,
    clauses: [],
    settledBy: [],
    facts: {},
    assessment: null,
    beside: { outcome, provisions: [], needs: [], over: [] },
  })
  const outcomes = [...first, 'granted', 'rejected', 'not-applicable'] as const
  for (const one of outcomes)
    for (const other of outcomes) {
      const outweighing = first.find((outcome) => outcome === one || outcome === other)
      const [stronger, weaker] = outcomes.filter((outcome) => outcome === one || outcome === other)
      const inPart = stronger === 'granted' && weaker === 'rejected'
      expect(
        sumBeside({ outcome: 'granted', clauses: [], parts: [weighed(one), weighed(other)] }).beside,
      ).toEqual({
        outcome: outweighing ?? (inPart ? 'granted-in-part' : stronger),
        provisions: [],
        needs: [],
      })
    }
})

test.each(both)('nothing is noted of what no rule settles: %s', (_, under) => {
  const data: ItemFacts = { ...plainData, neededForPurposes: false, subjectClaims: true }
  const told = (facts: CaseFacts) => {
    const { decisions } = decideClaims(under, [restriction], facts)
    return decisions.flatMap(({ reason, parts, beside }) => [
      reason,
      beside?.provisions,
      ...parts.flatMap(({ part, beside }) => (beside === undefined ? [part] : [])),
      ...notesBeside(decisions),
    ])
  }
  // An act, an item that nobody holds, and how much of the period asked for is cut.
  expect(told({ ...items({ file: data }), limits: [{ right: 'restriction', act: 'x' }] })).toEqual([
    'external-limit',
    undefined,
    'whole',
  ])
  expect(told({ items: [], notHeld: ['file'] })).toEqual(['no-data', undefined, 'whole'])
  const shorter = { item: 'file', facts: data, neededPeriod: { until: day('2026-11-30') } }
  expect(told({ items: [shorter] })).toEqual(['period-cut', ['gdpr:18(1)(c)'], 'period'])
})
