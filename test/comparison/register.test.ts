import { describe, expect, test } from 'vitest'
import { type Cause, type ComparedPart, compareProcedures } from '../../src/comparison/index.js'
import { adakavasProcedure, gdprProcedure } from '../../src/index.js'
import {
  differencesOfCases,
  differencesOfRights,
  type GdprDifferenceId,
  gdprDifference,
} from '../../src/procedure/index.js'
import { adakavasAgainstGdpr } from './sides.js'

/*
 * The register of differences says in words what the comparison computes: every cause has its entry, and every entry about
 * the rights or about requests is computed, or it says why not.
 */

/** The entries that say a cause: by the right or part, the effect and the first clause of the cause. */
const entries: Readonly<Record<string, readonly [GdprDifferenceId, ...GdprDifferenceId[]]>> = {
  'consent-withdrawal narrower gdpr:7(3)': ['withdrawal-formalities'],
  'objection narrower gdpr:21(1)': ['objection-to-public-task', 'compelling-grounds'],
  'objection narrower gdpr:21(2)': ['direct-marketing'],
  'objection narrower gdpr:21(6)': ['objection-to-research'],
  'objection wider adakavas:26': ['no-situation-needed', 'claims-of-others'],
  'rectification narrower gdpr:16': ['data-to-be-handed-in'],
  'rectification:correction narrower gdpr:16': ['data-to-be-handed-in'],
  'rectification:supplement narrower gdpr:16': ['data-to-be-handed-in'],
  'access:recipients narrower gdpr:15(1)(c)': ['future-recipients-only'],
  'access:source narrower gdpr:15(1)(g)': ['source-as-person'],
  'access:source wider adakavas:11.7': ['source-not-available'],
  'access:automated-decisions narrower gdpr:15(1)(h)': ['no-word-of-automated-decisions'],
  'access:safeguards narrower gdpr:15(2)': ['no-word-of-safeguards'],
  'access:copy narrower gdpr:15(3)': ['no-copy'],
  'portability wider gdpr:20(3)': ['portability-and-public-task'],
  'portability wider gdpr:20(4)': ['portability-and-others'],
  'portability:transfer wider gdpr:20(3)': ['portability-and-public-task'],
  'portability:transfer wider gdpr:20(4)': ['portability-and-others'],
  'erasure narrower gdpr:17(1)(c)': ['erasure-after-objection', 'compelling-grounds'],
  'erasure narrower gdpr:17(1)(d)': ['other-unlawfulness'],
  'erasure narrower gdpr:17(1)(e)': ['erasure-by-legal-duty'],
  'erasure narrower gdpr:17(1)(f)': ['erasure-of-childrens-data'],
  'erasure narrower adakavas:18.1': ['care-exception'],
  'erasure wider adakavas:17.3': ['no-situation-needed'],
  'erasure wider gdpr:17(3)(a)': ['no-expression-or-archive-exception'],
  'erasure wider gdpr:17(3)(b)': ['no-public-task-exception'],
  'erasure wider gdpr:17(3)(c)': ['no-health-exception'],
  'erasure wider gdpr:17(3)(d)': ['no-expression-or-archive-exception'],
  'erasure wider gdpr:17(3)(e)': ['claims-of-others'],
  'restriction narrower gdpr:18(1)(a)': ['accuracy-contested'],
  'restriction narrower gdpr:18(1)(b)': ['other-unlawfulness', 'erasure-not-opposed'],
  'restriction narrower gdpr:18(1)(d)': ['objection-pending'],
  'restriction wider adakavas:21.1': ['restricted-until-corrected'],
  'restriction wider adakavas:21.2': ['erasure-not-opposed'],
  'automated-decision narrower gdpr:22(1)': ['automated-decisions'],
  'automated-decision narrower gdpr:22(3)': ['automated-decisions'],
}

const computed: readonly (readonly [key: string, cause: Cause])[] = adakavasAgainstGdpr.parts.flatMap(
  ({ part, causes }) =>
    causes.map((cause) => [`${part} ${cause.effect} ${cause.clauses[0]}`, cause] as const),
)

describe('every cause that is computed has its entry', () => {
  test('and no entry is named for a cause that is not', () => {
    expect([...new Set(computed.map(([key]) => key))].sort()).toEqual(Object.keys(entries).sort())
  })

  /** "17(1)" of "17(1)(c)", "18" of "18.1": what a clause belongs to. */
  const isWithin = (clause: string, whole: string): boolean =>
    clause === whole || clause.startsWith(`${whole}(`) || clause.startsWith(`${whole}.`)

  test.each(computed)('%s', (key, { effect, side, clauses }) => {
    for (const id of entries[key] ?? []) {
      const entry = gdprDifference(id)
      // It names the clause that makes the difference, and does not say the contrary of it.
      const named = side === 'theirs' ? entry.gdpr : entry.clauses
      expect(clauses.some((clause) => named.some((one) => isWithin(clause, one)))).toBe(true)
      expect([effect, 'different', 'silent']).toContain(entry.effect)
    }
  })
})

/** Entries that something else of the comparison computes. */
const others: Readonly<Partial<Record<GdprDifferenceId, () => unknown>>> = {
  'identity-always-proved': () => adakavasAgainstGdpr.identity.effect === 'narrower',
  'two-months-in-all': () =>
    adakavasAgainstGdpr.limits.find(({ limit }) => limit === 'extension')?.days?.sooner === 1461,
  'fee-for-copies': () => adakavasAgainstGdpr.fee.wider.includes('further-copies'),
  'internal-complaint': () => adakavasAgainstGdpr.recourse.complaint.effect === 'wider',
  'remedies-not-listed': () => adakavasAgainstGdpr.recourse.effect === 'narrower',
  'recipients-not-told': () => adakavasAgainstGdpr.lacks.ours.roles.includes('recipients'),
  // By default, another basis defeats the ground of a withdrawn consent, as in the GDPR.
  'other-basis-not-asked': () => {
    const readings = { ...adakavasProcedure.readings, otherBasisRemains: 'irrelevant' } as const
    const { parts } = compareProcedures({ ...adakavasProcedure, readings }, gdprProcedure)
    const erasure = parts.find(({ part }) => part === ('erasure' satisfies ComparedPart))
    return erasure?.causes.some(
      ({ effect, clauses: [clause] }) => effect === 'wider' && clause === 'adakavas:17.2',
    )
  },
}

const noRule = 'it speaks of no rule on a right, and of no term of a request'
const ofContent =
  'what a request contains, and how it is filed, decides nothing in the rules that are compared'
const sameName = 'the fact has the same name on both sides, and so is one'
const notAsked = 'no fact of either side tells that apart'

/** Why the others are not computed. */
const notComputed: Readonly<Partial<Record<GdprDifferenceId, string>>> = {
  'definitions-shortened': noRule,
  'authorities-as-recipients': noRule,
  'joint-controllers': noRule,
  'chapter-three-alone': noRule,
  'breach-communication': noRule,
  'company-for-institution': noRule,
  'no-right-to-information': 'informing the person unasked is no right that a request exercises',
  'childrens-data': noRule,
  'withdrawal-as-request': 'both rule on the withdrawal; that it is examined as a request is no rule on it',
  'limits-by-any-act': 'limits from outside the documents are given with a request, and bind both',
  'authority-as-information':
    'both give the information; that the authority may be complained to is no rule of it',
  'form-of-request': ofContent,
  'purpose-limit-on-additions':
    'as the GDPR is read by default, the purposes are weighed in whether the data are incomplete: a bridge, not a difference',
  'delay-of-rectification': 'without undue delay is no limit that days can be counted by',
  'delay-of-erasure': 'without undue delay is no limit that days can be counted by',
  'published-data': 'it is a duty towards others after the erasure',
  'duty-without-necessity': notAsked,
  'claims-without-need': notAsked,
  'stated-ground': 'rights are compared by themselves, with every ground stated',
  'no-interim-restriction': 'rights are compared by themselves, as no other claim of a request links them',
  'written-consent': 'processing under a restriction is not compared',
  'public-interest': 'processing under a restriction is not compared',
  'reasons-told': 'processing under a restriction is not compared',
  'lifting-not-told': 'processing under a restriction is not compared',
  'period-set-by-person':
    'how long a restriction lasts is named in the request, and no rule on whether it is granted',
  'objection-by-automated-means': ofContent,
  'ground-instead-of-situation': ofContent,
  'portability-hindered': noRule,
  'portability-beside-erasure': noRule,
  'digital-form': sameName,
  'two-channels': ofContent,
  'important-reasons': 'on which grounds the time is extended is no limit that days can be counted by',
  'delay-of-answer': 'without undue delay is no limit that days can be counted by',
  'way-of-reply': ofContent,
  disproportionate: noRule,
  'repetition-alone': noRule,
  'burden-of-proof': noRule,
  'fee-for-withdrawal': 'a fee is compared by what it is demanded for, not by the right',
  'refusal-without-reasons': noRule,
  'inquiry-window': 'the GDPR sets no time for it',
  'refusal-on-silence': noRule,
  'notice-after-month': 'its days run from the day set for the person, which the GDPR does not know',
  'refusal-remedies': noRule,
  'representative-told': noRule,
  'carried-out-later': 'the day of carrying out is named in the answer',
  'answer-remedies': noRule,
  'complaint-formalities': ofContent,
  'month-for-complaint': 'the GDPR knows no complaint to the institution',
  'repeated-complaint': 'the GDPR knows no complaint to the institution',
  'complaint-answer-remedies': noRule,
}

describe('every entry about the rights or requests is computed, or says why not', () => {
  const byCause = new Set(Object.values(entries).flat())
  test.each([...differencesOfRights, ...differencesOfCases])('$id', ({ id }) => {
    const ways = [byCause.has(id), others[id] !== undefined, notComputed[id] !== undefined]
    expect(ways.filter((way) => way)).toHaveLength(1)
    if (others[id] !== undefined) expect(others[id]?.()).toBe(true)
  })
})
