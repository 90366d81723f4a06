import { fc, test as property } from '@fast-check/vitest'
import { expect } from 'vitest'
import {
  type CaseFacts,
  type Claim,
  type ItemFacts,
  legalBases,
  type RecordedDecision,
} from '../../src/rights/index.js'
import { answering, answerOf, implementBy, on } from './answering.js'
import { answer, confirm, day, given, items, received, requests, submit, toErase } from './scenario.js'

/* Laws of the answer. */

const truth = fc.constantFrom(true, false, null)
const known = fc.constantFrom(true, false)
const facts = (value: fc.Arbitrary<boolean | null>): fc.Arbitrary<ItemFacts> =>
  fc
    .record({
      basis: fc.constantFrom(...legalBases),
      neededForPurposes: value,
      specialCategoryConsent: value,
      consentWithdrawn: value,
      otherBasisRemains: value,
      objects: value,
      limitInvoked: value,
      institutionClaims: value,
      careOrHealthNecessity: value,
      legalObligation: value,
      rectificationGranted: value,
      rectificationDone: fc.constant(false),
      erasureFiled: value,
      subjectClaims: value,
      providedBySubject: value,
      automated: value,
      transferFeasible: value,
      inaccurate: value,
      consentActive: value,
      consentIdentified: value,
    })
    .map((record) => ({
      ...record,
      overridingInterestProven: false,
      ...(record.basis === 'none' ? { legalObligation: false } : {}),
      ...(record.basis === 'legal-obligation' ? { legalObligation: true } : {}),
    }))
const held = ['photo', 'file', 'letter'] as const
const caseOf = (value: fc.Arbitrary<boolean | null>): fc.Arbitrary<CaseFacts> =>
  fc
    .tuple(facts(value), facts(value), facts(value))
    .map(([photo, file, letter]) => items({ photo, file, letter }))
const every: readonly Claim[] = [
  { right: 'erasure', grounds: ['not-needed'], items: 'all' },
  {
    right: 'restriction',
    grounds: ['no-basis'],
    items: ['letter', 'photo'],
    period: { until: day('2026-12-31') },
  },
  { right: 'objection', items: ['file', 'photo'], substantiation: 'x' },
  { right: 'portability', items: ['letter', 'file'], transfer: { recipient: 'y' } },
  { right: 'rectification', corrections: [{ item: 'photo', replacement: 'z' }] },
  { right: 'consent-withdrawal', items: ['photo', 'letter'], onlyConsent: true, consentPurpose: 'w' },
]
const some = fc
  .shuffledSubarray([...every], { minLength: 1 })
  .map(([first, ...others]): readonly [Claim, ...Claim[]] => [first ?? toErase('photo'), ...others])
const byItem = (decisions: readonly RecordedDecision[]) =>
  Object.fromEntries(decisions.map(({ right, item, ...decision }) => [`${right} of ${item}`, decision]))

property.prop([some, caseOf(known)])('outcome, extent, reasons and day agree (A-47)', (claims, facts) => {
  const { outcome, decisions, extent, reasons, implementation } = answerOf(answering(claims, facts))
  const outcomes = decisions.map((decision) => decision.outcome)
  const expected = outcomes.every((one) => one === 'granted')
    ? 'granted'
    : outcomes.every((one) => one === 'rejected')
      ? 'rejected'
      : 'granted-in-part'
  expect(outcome).toBe(expected)
  expect(extent.length > 0).toBe(outcome !== 'rejected')
  expect(implementation !== null).toBe(outcome !== 'rejected')
  expect(reasons.length > 0).toBe(outcome !== 'granted')
  expect(extent.every(({ parts }) => parts.length > 0)).toBe(true)
  expect(extent.map(({ right, item }) => `${right} of ${item}`)).toEqual(
    decisions.filter((one) => one.outcome !== 'rejected').map(({ right, item }) => `${right} of ${item}`),
  )
})

property.prop([some, caseOf(known), fc.constantFrom([2, 1, 0], [1, 2, 0], [0, 2, 1])])(
  'results do not depend on the order of items and claims (A-38)',
  (claims, facts, order) => {
    const [head, ...rest] = [...claims].reverse()
    const reordered: CaseFacts = { items: order.flatMap((index) => facts.items.slice(index, index + 1)) }
    const one = answerOf(answering(claims, facts))
    const other = answerOf(answering([head ?? claims[0], ...rest], reordered))
    expect(other.outcome).toBe(one.outcome)
    expect(byItem(other.decisions)).toEqual(byItem(one.decisions))
  },
)

property.prop([some, caseOf(truth)])(
  'an unknown that is named can be answered until nothing is asked any more',
  (claims, facts) => {
    let now = facts
    for (let rounds = 0; rounds < 20; rounds += 1) {
      const decision = requests.decide(
        answer(on, now, { implementBy }),
        given([submit({ claims }), confirm(received)]).state,
      )
      if (decision.accepted) return
      const { rejection } = decision
      // What becomes of data whose consent is withdrawn is no fact: all facts are known by then.
      if (rejection.code === 'withdrawn-data-unsettled') return
      if (rejection.code !== 'claims-undetermined') throw new Error(rejection.code)
      const { needs } = rejection.data
      expect(needs.length).toBeGreaterThan(0)
      const [{ item, facts: [fact = ''] = [] } = { item: '' }] = needs
      const record = now.items.find((one) => one.item === item)
      const known: Readonly<Record<string, unknown>> = { ...record?.facts }
      // Only what is unknown is ever asked.
      expect(known[fact] ?? null).toBeNull()
      now = {
        items: now.items.map((one) =>
          one.item === item ? { ...one, facts: { ...one.facts, [fact]: false } } : one,
        ),
      }
    }
    throw new Error('still undetermined after twenty facts')
  },
)

property.prop([some, caseOf(known), fc.constantFrom(...held)])(
  'a limit of clause 9 never grants more (A-9)',
  (claims, facts, item) => {
    const before = answerOf(answering(claims, facts))
    const [{ right }] = claims
    // A limit on an item that nobody claims is a slip, and refused as such.
    fc.pre(before.decisions.some((one) => one.right === right && one.item === item))
    const after = answerOf(answering(claims, { ...facts, limits: [{ right, item, act: 'an act' }] }))
    expect(
      after.decisions.find((one) => one.right === right && one.item === item)?.outcome ?? 'rejected',
    ).toBe('rejected')
    const grantedBefore = new Set(before.extent.map((one) => `${one.right} of ${one.item}`))
    // A rectification that is limited takes 21.1 away; an erasure stays filed: nothing new can be granted.
    for (const one of after.extent) expect(grantedBefore).toContain(`${one.right} of ${one.item}`)
  },
)
