import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PlainDate } from '../../src/calendar/index.js'
import { isClauseRef } from '../../src/documents/index.js'
import type { Readings } from '../../src/procedure/index.js'
import {
  type AccessFacts,
  type CaseFacts,
  type Claim,
  decideClaims,
  type ItemDecision,
  type ItemFacts,
  type LegalBasis,
  legalBases,
  type RecordedDecision,
} from '../../src/rights/index.js'
import {
  answers,
  caseFacts,
  caseFactsWith,
  claimLists,
  completeFacts,
  type History,
  histories,
  subjects,
  yesNoFacts,
} from './arbitraries.js'
import { answersOf, grants, holds, judgedDecisions, partOf } from './laws.js'
import { type Completion, type Expected, expectedDecisions, expectedOutcome } from './oracle.js'

/* Every decision of an answer against the formulas of `oracle.ts`, and the laws of the rights one by one. */

const completions: readonly Completion[] = [
  { fill: () => false, basis: 'consent' },
  { fill: () => true, basis: 'none' },
  { fill: (fact) => fact.length % 2 === 0, basis: 'legitimate-interests' },
  { fill: (fact) => fact.length % 3 === 0, basis: 'contract' },
  { fill: (fact) => fact.length % 3 > 0, basis: 'legal-obligation' },
]

const key = ({ right, item }: { readonly right: string; readonly item: string | null }): string =>
  `${right} ${item}`

/** A decision in a form that can be compared, without its place. */
const told = ({ right, item, outcome, parts }: RecordedDecision | Expected): string => {
  const limbs = Array.isArray(parts)
    ? parts.map(({ part, outcome }: RecordedDecision['parts'][number]) => `${part}: ${outcome}`)
    : Object.entries(parts).map(([part, outcome]) => `${part}: ${outcome}`)
  return `${right} ${item} ${outcome} (${limbs.sort().join(', ')})`
}

/** What an answer says other than the formulas. */
function* differences(
  readings: Readings,
  claims: readonly Claim[],
  facts: CaseFacts,
  decisions: readonly RecordedDecision[],
  on?: PlainDate,
): Generator<string> {
  for (const completion of completions) {
    const expected = expectedDecisions(readings, claims, facts, completion, on)
    const found = decisions.map(told).sort()
    const wanted = expected.map(told).sort()
    if (found.join() !== wanted.join()) {
      yield `${found.filter((one) => !wanted.includes(one)).join('; ')} instead of ${wanted
        .filter((one) => !found.includes(one))
        .join('; ')}`
      return
    }
    for (const { right, item, until, grounds, endless } of expected) {
      if (grounds === undefined) continue
      const period = decisions.find((one) => key(one) === key({ right, item }))?.period
      if (endless === true) yield `${item} is restricted without an end`
      if (period?.until !== until) yield `${item} is restricted until ${period?.until}, not ${until}`
      // The grounds that hold for certain are named; one that an unknown fact leaves open may or may not be.
      if (completion.fill === completions[0]?.fill && complete(facts, item)) {
        if (period?.grounds.join() !== grounds.join()) yield `${item}: ${period?.grounds.join()}`
      }
    }
  }
}

const complete = ({ items }: CaseFacts, item: string | null): boolean => {
  const facts = items.find((record) => record.item === item)?.facts ?? {}
  return yesNoFacts.every((fact) => typeof facts[fact] === 'boolean') && typeof facts.basis === 'string'
}

describe('an answer holds what the formulas say', () => {
  test('every right for every item, with links, defects and outside limits (A-9 to A-35, A-47)', () => {
    let answered = 0
    holds(answers, function* (history) {
      for (const { answer, data, claims } of answersOf(history)) {
        answered += 1
        yield* differences(history.procedure.readings, claims, data.facts, answer.decisions, answer.on)
        if (answer.outcome !== expectedOutcome(answer.decisions)) yield answer.outcome
      }
    })
    expect(answered).toBeGreaterThan(0)
  })

  test('the same after any history, for the claims as corrected by then (A-38, A-47)', () => {
    holds(histories, function* (history) {
      for (const { answer, data, claims } of answersOf(history)) {
        yield* differences(history.procedure.readings, claims, data.facts, answer.decisions, answer.on)
      }
    })
  })

  test('complete facts without contradictions settle every claim of held items', () => {
    const settled = fc.tuple(subjects, claimLists, caseFactsWith(completeFacts))
    holds(settled, function* ([{ procedure }, claims, facts]) {
      const known = { ...facts, access: { processed: true, recipientsForeseen: false, otherSource: true } }
      const { decisions } = decideClaims(procedure, claims, known)
      for (const one of decisions) {
        const named = one.item === 'unheard-of' && facts.notHeld?.includes('unheard-of') !== true
        if (one.outcome === 'undetermined' && !named) yield `${key(one)} is undetermined`
        if (one.outcome === 'contradictory') yield `${key(one)} is contradictory`
      }
      const whole = decisions.every(
        ({ outcome, periodNeeded }) => outcome !== 'undetermined' && !periodNeeded,
      )
      if (whole) yield* differences(procedure.readings, claims, known, decisions)
    })
  })

  test('a period that nobody named is asked for exactly where the formulas find no end (A-24)', () => {
    holds(fc.tuple(subjects, claimLists, caseFactsWith(completeFacts)), function* ([subject, claims, facts]) {
      const { readings } = subject.procedure
      const expected = expectedDecisions(readings, claims, facts, completions[0] ?? never())
      for (const one of decideClaims(subject.procedure, claims, facts).decisions) {
        if (one.right !== 'restriction' || one.outcome === 'undetermined') continue
        const endless = expected.find((other) => key(other) === key(one))?.endless === true
        if (one.periodNeeded !== endless) yield `${key(one)}: ${one.periodNeeded}`
      }
    })
  })
})

const never = (): never => {
  throw new Error('there is a completion')
}

/** Every completion of the facts that are needed, all others as given. */
function* fillings(needs: readonly string[]): Generator<Completion> {
  const names = needs.filter((fact) => fact !== 'basis')
  const bases: readonly LegalBasis[] = needs.includes('basis') ? legalBases : ['public-task']
  for (const basis of bases) {
    for (let row = 0; row < 2 ** names.length; row++) {
      yield { fill: (fact) => names.includes(fact) && ((row >> names.indexOf(fact)) & 1) === 1, basis }
    }
  }
}

/** What a claim says itself: unknown only where the claim is silent (see the example below). */
const saidByClaims = ['replacementGiven', 'additionGiven', 'recipientNamed']

describe('what is not known', () => {
  test('an answer is rejected as undetermined only where completions differ, and asks for facts that are unknown', () => {
    holds(answers, function* ({ steps, procedure }) {
      for (const { command, before, decision } of steps) {
        if (decision.accepted || decision.rejection.code !== 'claims-undetermined') continue
        if (command.type !== 'AnswerRequest' || before.status !== 'open') continue
        const { facts } = command.data
        const { decisions } = decideClaims(procedure, before.claims, facts)
        const open = decisions.filter(({ outcome }) => outcome === 'undetermined')
        if (open.length === 0) yield 'nothing is open'
        for (const one of open) {
          const given: ItemFacts & AccessFacts = {
            ...facts.items.find(({ item }) => item === one.item)?.facts,
            ...(one.right === 'access' ? facts.access : {}),
          }
          const needs = one.needs.map(({ fact }) => fact)
          if (needs.length === 0) yield `${key(one)} is open and needs nothing`
          for (const fact of needs) if ((given[fact] ?? null) !== null) yield `${fact} is known`
          if (needs.length > 7) continue
          const found = new Set<string>()
          for (const completion of fillings(needs)) {
            const all = expectedDecisions(procedure.readings, before.claims, facts, completion)
            found.add(
              all
                .filter((other) => key(other) === key(one))
                .map(told)
                .join(),
            )
            if (found.size > 1) break
          }
          if (found.size < 2) yield `${key(one)} is settled: ${[...found].join()}`
        }
      }
    })
  })

  test('knowing more never flips a settled decision, and the facts asked for settle an open one', () => {
    const masked = fc.tuple(
      subjects,
      claimLists,
      caseFactsWith(completeFacts),
      fc.array(fc.nat(2 ** yesNoFacts.length - 1), { minLength: 3, maxLength: 3 }),
      fc.nat(7),
    )
    holds(masked, function* ([{ procedure }, claims, known, masks, bases]) {
      const partly: CaseFacts = {
        ...known,
        items: known.items.map((record, index) => ({
          ...record,
          facts: Object.fromEntries(
            Object.entries(record.facts).filter(([fact], place) =>
              fact === 'basis'
                ? (bases >> index) & 1
                : saidByClaims.includes(fact) || Math.floor((masks[index] ?? 0) / 2 ** place) % 2 === 1,
            ),
          ),
        })),
      }
      const before = decideClaims(procedure, claims, partly).decisions
      const after = decideClaims(procedure, claims, known).decisions
      if (before.map(key).join() !== after.map(key).join()) yield 'other decisions'
      for (const [index, one] of before.entries()) {
        const then = after[index]
        if (then === undefined || then.outcome === 'contradictory') continue
        if (one.outcome === 'contradictory') yield `${key(one)} is contradictory in part of the facts`
        if (one.outcome !== 'undetermined' && told(one) !== told(then))
          yield `${told(one)} became ${told(then)}`
        if (one.outcome === 'undetermined' && then.outcome !== 'undetermined') {
          const asked = new Set<string>(one.needs.map(({ fact }) => fact))
          const answered: CaseFacts = {
            ...partly,
            items: partly.items.map((record) => ({
              ...record,
              facts: {
                ...record.facts,
                ...Object.fromEntries(
                  Object.entries(known.items.find(({ item }) => item === record.item)?.facts ?? {}).filter(
                    ([fact]) => asked.has(fact),
                  ),
                ),
              },
            })),
          }
          const settled = decideClaims(procedure, claims, answered).decisions[index]
          if (settled === undefined || told(settled) !== told(then)) yield `${key(one)} stays open`
        }
      }
    })
  })

  test('facts that exclude each other are rejected with their names, and only they (section 4)', () => {
    const pairs = ['basis,legalObligation', 'rectificationDone,rectificationGranted']
    holds(fc.tuple(subjects, claimLists, caseFacts), function* ([{ procedure }, claims, facts]) {
      for (const one of decideClaims(procedure, claims, facts).decisions) {
        const names = [...one.contradiction].sort().join()
        if ((one.outcome === 'contradictory') !== pairs.includes(names)) yield `${key(one)}: ${names}`
        const given = facts.items.find(({ item }) => item === one.item)?.facts ?? {}
        const both =
          (given.basis === 'none' && given.legalObligation === true) ||
          (given.basis === 'legal-obligation' && given.legalObligation === false)
        if (names === pairs[0] && !both) yield names
        if (names === pairs[1] && !(given.rectificationDone === true && given.rectificationGranted === false))
          yield names
        if (one.right === 'erasure' && one.parts.every(({ clauses }) => !clauses.includes('adakavas:9'))) {
          if (both && one.reason === null && one.outcome !== 'contradictory') yield `${key(one)} is resolved`
        }
      }
    })
  })
})

/** A law about every settled decision of a right. */
function onDecisions(
  right: RecordedDecision['right'],
  law: (found: ReturnType<typeof judgedDecisions> extends Generator<infer D> ? D : never) => boolean,
): void {
  holds(answers, function* (history: History) {
    for (const found of judgedDecisions(history)) {
      if (found.decision.right === right && !law(found)) yield told(found.decision)
    }
  })
}

const both = (...all: readonly boolean[]): boolean => all.every((one) => one)

describe('erasure', () => {
  test('it is granted only on a ground and without an exception (A-17, A-18)', () => {
    onDecisions('erasure', ({ decision, judged: { erasureGrounds, exceptions } }) => {
      const ground = Object.values(erasureGrounds).some((one) => one)
      const exception = Object.values(exceptions).some((one) => one)
      return !grants(decision) || both(ground, !exception)
    })
  })

  test('its decisive clauses are the grounds that hold, or the exceptions, or 17 with the failed grounds (A-17, A-18)', () => {
    holds(fc.tuple(subjects, claimLists, caseFactsWith(completeFacts)), function* ([subject, claims, facts]) {
      for (const one of decideClaims(subject.procedure, claims, facts).decisions) {
        if (one.right !== 'erasure' || one.item === null || one.reason !== null) continue
        if (one.outcome !== 'granted' && one.outcome !== 'rejected') continue
        const cited = one.clauses.map((clause) => clause.replace('adakavas:', ''))
        const heads = cited.every((clause) => /^(?:17|18)(?:\.\d)?$/.test(clause))
        const kinds = new Set(cited.map((clause) => clause.slice(0, 2)))
        if (!heads || kinds.size !== 1) yield `${key(one)} cites ${cited.join()}`
        if (one.outcome === 'granted' && !cited.every((clause) => clause.startsWith('17.')))
          yield cited.join()
      }
    })
  })

  /** Erasure decided again with facts changed. */
  function* changed(history: History, change: ItemFacts): Generator<readonly [string, string]> {
    for (const { decision, claims, caseFacts: facts } of judgedDecisions(history)) {
      if (decision.right !== 'erasure') continue
      const items = facts.items.map((record) =>
        record.item === decision.item ? { ...record, facts: { ...record.facts, ...change } } : record,
      )
      const again = decideClaims(history.procedure, claims, { ...facts, items }).decisions
      const now = again.find((one) => key(one) === key(decision))
      yield [decision.outcome, now?.outcome ?? 'gone']
    }
  }

  test('an exception more never turns a rejected erasure into a granted one (A-18)', () => {
    holds(answers, function* (history) {
      for (const change of [
        { careOrHealthNecessity: true },
        { legalObligation: true },
        { institutionClaims: true },
      ]) {
        for (const [was, is] of changed(history, change)) if (is === 'granted') yield `${was} became ${is}`
      }
    })
  })

  test('a ground more never turns a granted erasure into a rejected one (A-17)', () => {
    holds(answers, function* (history) {
      for (const change of [{ neededForPurposes: false }, { consentWithdrawn: true }, { objects: true }]) {
        for (const [was, is] of changed(history, change))
          if (was === 'granted' && is !== 'granted') yield `${was} became ${is}`
      }
    })
  })

  test('its ground of an objection needs a legitimate interest and no limit (A-17.3, A-26, A-27)', () => {
    onDecisions('erasure', ({ decision, facts, judged }) => {
      const cited = grants(decision) && decision.clauses.includes('adakavas:17.3')
      return !cited || both(facts.basis === 'legitimate-interests', !judged.limit27)
    })
  })

  test("what the institution needs for claims of its own isn't erased, nor objected to where it says so (A-18.3, A-27)", () => {
    onDecisions('erasure', ({ decision, facts }) => !(facts.institutionClaims && grants(decision)))
    onDecisions(
      'objection',
      ({ decision, facts }) => !(facts.institutionClaims && facts.limitInvoked && grants(decision)),
    )
  })
})

describe('objection', () => {
  test('it is granted only against a legitimate interest (A-26)', () => {
    onDecisions(
      'objection',
      ({ decision, facts }) => !grants(decision) || facts.basis === 'legitimate-interests',
    )
  })

  test('an interest that is not proven never defeats it (A-27)', () => {
    onDecisions('objection', ({ decision, facts, caseFacts: { limits = [] } }) => {
      const unproven = !facts.overridingInterestProven && !facts.institutionClaims
      const outside = limits.some(({ right }) => right === 'objection')
      return !(unproven && facts.basis === 'legitimate-interests' && !outside) || grants(decision)
    })
  })
})

describe('restriction', () => {
  const ground = (decision: RecordedDecision, wanted: string): boolean =>
    decision.period?.grounds.some((one) => one === wanted) === true

  test('ground 21.1 needs a rectification that is granted, before or here (A-21.1)', () => {
    onDecisions('restriction', ({ decision, facts, all }) => {
      const here = all.some(
        (one) => one.right === 'rectification' && one.item === decision.item && grants(one),
      )
      return (
        !ground(decision, 'rectification-pending') ||
        both(facts.rectificationGranted || here, !facts.rectificationDone)
      )
    })
  })

  test('ground 21.2 stands only where no erasure of the item was asked for, before or here (A-21.2)', () => {
    onDecisions('restriction', ({ decision, facts, judged }) =>
      ground(decision, 'no-basis') ? both(!facts.erasureFiled, !judged.said.erasure) : true,
    )
  })

  test('ground 21.2 and an erasure for want of a basis never meet in one item (A-17.4, A-21.2)', () => {
    onDecisions('restriction', ({ decision, all }) => {
      const erased = all.some(
        (one) =>
          one.right === 'erasure' &&
          one.item === decision.item &&
          grants(one) &&
          one.clauses.includes('adakavas:17.4'),
      )
      return !(erased && ground(decision, 'no-basis'))
    })
  })

  test("ground 21.3 needs the subject's claims, never the institution's (A-21.3)", () => {
    onDecisions('restriction', ({ decision, facts }) =>
      ground(decision, 'subject-claims') ? both(facts.subjectClaims, !facts.neededForPurposes) : true,
    )
  })

  test('a granted period is never longer than needed, nor than asked for (A-24)', () => {
    holds(answers, function* (history) {
      for (const { decision, claims, caseFacts: facts } of judgedDecisions(history)) {
        const { period, item, right } = decision
        if (right !== 'restriction' || period === null) continue
        const asked = claims.flatMap((claim) =>
          claim.right === 'restriction' && (claim.items === 'all' || claim.items?.some((one) => one === item))
            ? [claim.period]
            : [],
        )[0]
        const needed = facts.items.find((record) => record.item === item)?.neededPeriod
        for (const limit of [asked, needed]) {
          const { until, criterion } = limit ?? {}
          if (until !== undefined && (period.until === undefined || period.until > until))
            yield `until ${period.until}, not ${until}`
          if (criterion !== undefined && !period.criterion?.includes(criterion))
            yield `${period.criterion} without ${criterion}`
        }
        const named = asked?.until !== undefined || asked?.criterion !== undefined
        const shorter = period.until !== asked?.until || period.criterion !== asked?.criterion
        if (period.cut !== (named && shorter)) yield `cut: ${period.cut}`
        if (period.cut !== (decision.outcome === 'granted-in-part')) yield decision.outcome
      }
    })
  })
})

describe('portability', () => {
  test('only data that the subject provided, on consent or contract, processed digitally, are handed over, "all" or not (A-30, A-31)', () => {
    onDecisions('portability', ({ decision, facts, caseFacts: { limits = [] } }) => {
      const eligible =
        facts.providedBySubject &&
        (facts.basis === 'consent' || facts.specialCategoryConsent || facts.basis === 'contract') &&
        facts.automated
      const outside = limits.some(({ right }) => right === 'portability')
      const handed = partOf(decision, 'hand-over') === 'granted'
      return outside ? !handed || eligible : handed === eligible
    })
  })

  test('a direct transfer needs the controller named, the means and an eligible item (A-30, A-31)', () => {
    onDecisions('portability', ({ decision, facts, claims }) => {
      const named = claims.some((one) => one.right === 'portability' && one.transfer?.recipient !== undefined)
      return (
        partOf(decision, 'transfer') !== 'granted' ||
        both(named, facts.transferFeasible, partOf(decision, 'hand-over') === 'granted')
      )
    })
  })

  test('a transfer that fails never takes the hand-over away (A-30)', () => {
    onDecisions('portability', ({ decision }) =>
      partOf(decision, 'transfer') === 'rejected' ? decision.outcome === 'granted-in-part' : true,
    )
  })
})

describe('access', () => {
  const accessed = (
    law: (
      decision: RecordedDecision,
      facts: AccessFacts,
      claim: Extract<Claim, { right: 'access' }>,
      of: CaseFacts,
    ) => boolean,
  ): void =>
    holds(answers, function* (history) {
      for (const { answer, data, claims } of answersOf(history)) {
        const { facts } = data
        const claim = claims.find((one) => one.right === 'access')
        const decision = answer.decisions.find(({ right }) => right === 'access')
        if (claim?.right !== 'access' || decision === undefined) continue
        if (!law(decision, facts.access ?? {}, claim, facts)) yield told(decision)
      }
    })

  test('where nothing is processed, a confirmation is owed and no information (A-10, A-11)', () => {
    accessed((decision, { processed }, _, { limits = [] }) => {
      if (processed !== false || limits.some((one) => one.right === 'access' && one.item === undefined))
        return true
      const owed = decision.parts.filter(({ outcome }) => outcome === 'granted').map(({ part }) => part)
      return both(decision.outcome === 'granted', owed.join() === 'confirmation')
    })
  })

  test('no information is owed but what was asked for; recipients only where a transfer is foreseen, the source only where it is another (A-11, A-12)', () => {
    accessed((decision, { recipientsForeseen, otherSource }, { information = [] }) => {
      const owed = decision.parts.filter(({ outcome }) => outcome === 'granted').map(({ part }) => part)
      const pieces = owed.filter((part) => part !== 'confirmation' && part !== 'data')
      return both(
        information === 'all' || pieces.every((part) => information.some((one) => one === part)),
        !pieces.includes('recipients') || recipientsForeseen === true,
        !pieces.includes('source') || otherSource === true,
      )
    })
  })
})

describe('rectification', () => {
  test('needless additions are never granted, and no purpose limits a correction (A-14)', () => {
    onDecisions('rectification', ({ decision, facts, claims, caseFacts: { limits = [] } }) => {
      if (limits.some(({ right }) => right === 'rectification')) return true
      const replaced = claims.some(
        (one) =>
          one.right === 'rectification' &&
          one.corrections?.some(
            ({ item, replacement }) => item === decision.item && replacement !== undefined,
          ),
      )
      const corrected = partOf(decision, 'correction')
      return both(
        partOf(decision, 'supplement') !== 'granted' || facts.additionNeeded,
        corrected === undefined || (corrected === 'granted') === both(facts.inaccurate, replaced),
      )
    })
  })
})

describe('order and company', () => {
  const reversed = <T>(list: readonly T[]): readonly T[] => [...list].reverse()

  test('the order in which items, claims and grounds are listed decides nothing (A-38, A-47)', () => {
    holds(fc.tuple(subjects, claimLists, caseFacts), function* ([{ procedure }, claims, facts]) {
      const turned = reversed(claims).map((claim): Claim => {
        if (claim.right === 'access' || claim.right === 'rectification') return claim
        if (claim.right === 'information') return claim
        if (claim.right === 'consent-withdrawal') {
          if (claim.items === 'all') return claim
          const [first, ...rest] = claim.items
          const [last, ...others] = [...rest].reverse()
          return last === undefined ? claim : { ...claim, items: [last, ...others, first] }
        }
        const items = claim.items === undefined || claim.items === 'all' ? claim.items : reversed(claim.items)
        return { ...claim, ...(items === undefined ? {} : { items }) }
      })
      const full = (one: ItemDecision) =>
        JSON.stringify([
          told(one),
          [...one.clauses].sort(),
          one.needs.map(({ fact }) => fact).sort(),
          one.period,
          one.reason,
        ])
      const one = decideClaims(procedure, claims, facts)
      const other = decideClaims(procedure, turned, { ...facts, items: reversed(facts.items) })
      const [left, right] = [one.decisions.map(full).sort(), other.decisions.map(full).sort()]
      if (one.outcome !== other.outcome) yield `${one.outcome}, ${other.outcome}`
      for (const [index, told] of left.entries()) if (told !== right[index]) yield `${told}, ${right[index]}`
    })
  })

  test('a combined request comes to what its claims come to one by one, each later one told of the earlier (A-17.2, 17.3, 21.1, 21.2, A-38)', () => {
    const cases = fc.tuple(subjects, claimLists, caseFactsWith(completeFacts))
    holds(cases, function* ([{ procedure }, claims, { limits: _, ...facts }]) {
      const covering = (right: Claim['right'], item: string) =>
        claims.some(
          (claim) =>
            claim.right === right &&
            'items' in claim &&
            (claim.items === 'all' || claim.items?.some((one) => one === item)),
        )
      const apart = new Map<string, ItemDecision>()
      const decideAlone = (claim: Claim, known: CaseFacts): void => {
        for (const one of decideClaims(procedure, [claim], known).decisions) apart.set(key(one), one)
      }
      const grantedTo = (right: string, item: string): boolean => {
        const found = apart.get(`${right} ${item}`)
        return found !== undefined && grants(found)
      }
      const of = (...rights: readonly Claim['right'][]) =>
        claims.filter((claim) => rights.includes(claim.right))
      for (const claim of of('consent-withdrawal', 'objection', 'rectification', 'access', 'portability'))
        decideAlone(claim, facts)
      const patched = (patch: (item: string, known: ItemFacts) => ItemFacts): CaseFacts => ({
        ...facts,
        items: facts.items.map((record) => ({
          ...record,
          facts: { ...record.facts, ...patch(record.item, record.facts) },
        })),
      })
      const toErase = patched((item) => ({
        ...(grantedTo('consent-withdrawal', item) ? { consentWithdrawn: true } : {}),
        ...(covering('objection', item) ? { objects: true } : {}),
      }))
      for (const claim of of('erasure')) decideAlone(claim, toErase)
      const toRestrict = patched((item, known) => ({
        ...(grantedTo('rectification', item) ? { rectificationGranted: true } : {}),
        ...(covering('erasure', item) ? { erasureFiled: true } : {}),
        ...(grantedTo('consent-withdrawal', item) && known.otherBasisRemains === false
          ? { basis: 'none' as const }
          : {}),
      }))
      for (const claim of of('restriction')) decideAlone(claim, toRestrict)
      const combined = decideClaims(procedure, claims, facts).decisions
      for (const one of combined) {
        const other = apart.get(key(one))
        if (other === undefined || told(one) !== told(other))
          yield `${told(one)}, apart ${other === undefined ? 'nothing' : told(other)}`
      }
    })
  })

  test('every decision cites clauses that exist, and has something to say of each limb (A-9 to A-35, A-47)', () => {
    holds(fc.tuple(subjects, claimLists, caseFacts), function* ([{ procedure }, claims, facts]) {
      const { decisions } = decideClaims(procedure, claims, facts)
      for (const one of decisions) {
        const cited = one.outcome === 'undetermined' ? true : one.clauses.length > 0
        if (!cited || !one.clauses.every(isClauseRef) || one.parts.length === 0) yield key(one)
        for (const { fact, clause } of one.needs) if (!isClauseRef(clause)) yield `${fact}: ${clause}`
        if (!Object.isFrozen(one) || !Object.isFrozen(one.parts)) yield 'not frozen'
      }
      expect(JSON.parse(JSON.stringify(decisions))).toStrictEqual(decisions)
    })
  })
})
