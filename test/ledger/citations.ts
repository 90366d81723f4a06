import {
  adakavasProcedure,
  complaintLifecycle,
  consentLifecycle,
  defineProcedure,
  everyRight,
  gdprDifferences,
  gdprProcedure,
  isClauseRef,
  isInvalidInput,
  type Procedure,
  requestLifecycle,
  restrictedProcessing,
  restrictionLifecycle,
  rightFacts,
  rulesFor,
} from 'privacy-rulebook'
import {
  destructionFacts,
  destructionRule,
  kaunasRules,
  listeningFacts,
  listeningRules,
  recordingLifecycle,
  samplingRegister,
} from 'privacy-rulebook/recordings'
import { gdprFacts } from '../../src/procedure/gdpr-facts.js'
import { gdprRestrictedProcessing } from '../../src/procedure/gdpr-processing.js'
import { kaunasAbsentRoles, processingFacts } from '../../src/procedure/index.js'
import type { Claim } from '../../src/rights/index.js'
import { elementsAskedFor } from '../../src/text/letters/mandatory-elements.js'
import { offered } from '../institutions/offered.js'

/** What can cite a clause, in the order in which a page tells of it. */
export const citers = ['role', 'rule', 'fact', 'command', 'guard', 'letter', 'difference'] as const

/** One place of the running library that cites a clause. */
export interface Citation {
  readonly clause: string
  readonly by: (typeof citers)[number]
  /** The name of what cites it. */
  readonly name: string
}

/** Every clause that stands anywhere in a value, each with the path to it. */
function* clausesIn(
  value: unknown,
  path: readonly string[] = [],
): Generator<readonly [string, readonly string[]]> {
  if (isClauseRef(value)) yield [value, path]
  else if (typeof value === 'object' && value !== null)
    for (const [name, part] of Object.entries(value)) {
      if (isClauseRef(name)) yield [name, path]
      yield* clausesIn(part, /^(?:\d+|clause|clauses|of|provisions)$/u.test(name) ? path : [...path, name])
    }
}

const citedIn = (by: Citation['by'], name: string, value: unknown): readonly Citation[] =>
  [...clausesIn(value)].map(([clause]) => ({ clause, by, name }))

/** What each part of a value cites, by the name of the part. */
const citedByName = (by: Citation['by'], value: object): readonly Citation[] =>
  [...clausesIn(value)].map(([clause, path]) => ({ clause, by, name: path.join('.') }))

const without = (roles: object, lacking: readonly string[]): object =>
  Object.fromEntries(Object.entries(roles).filter(([name]) => !lacking.includes(name)))

/** A claim of every right to one item, so that the rules are linked as they are inside one request. */
const everyClaim: readonly Claim[] = [
  { right: 'consent-withdrawal', onlyConsent: true, consentPurpose: 'a leaflet', items: ['photo'] },
  { right: 'objection', substantiation: 'a legitimate interest', items: ['photo'] },
  {
    right: 'rectification',
    corrections: [{ item: 'photo', replacement: 'a newer one' }],
    supplements: [{ item: 'photo', addition: 'its date' }],
  },
  { right: 'access', information: 'all' },
  { right: 'portability', items: ['photo'], transfer: { recipient: 'a clinic' } },
  { right: 'erasure', grounds: ['not-needed'], items: ['photo'] },
  { right: 'restriction', grounds: ['no-basis'], items: ['photo'], period: { criterion: 'the claim' } },
]

/** The declarations of a rule and of its limbs. */
function declarationsIn(rule: object): readonly unknown[] {
  return Object.entries(rule).flatMap(([name, part]) => {
    if (name === 'declaration') return [part]
    return typeof part === 'object' && part !== null && !Array.isArray(part) && name !== 'facts'
      ? declarationsIn(part)
      : []
  })
}

const rulesCited = (procedure: Procedure): readonly Citation[] =>
  everyRight
    .filter((right) => procedure.offers.includes(right))
    .flatMap((right) => {
      const name = `the rule of ${right}`
      const linked = rulesFor(procedure, everyClaim, 'photo')
      return [rulesFor(procedure)[right], linked[right]].flatMap((rule) =>
        declarationsIn(offered(rule)).flatMap((declaration) => citedIn('rule', name, declaration)),
      )
    })

interface Row {
  readonly command: string
  readonly clauses: readonly string[]
}

const commandsCited = (of: string, rows: readonly Row[]): readonly Citation[] =>
  rows.flatMap(({ command, clauses }) =>
    clauses.map((clause) => ({ clause, by: 'command' as const, name: `\`${command}\` of ${of}` })),
  )

const casesCited = (procedure: Procedure): readonly Citation[] => [
  ...commandsCited('a request', requestLifecycle(procedure).transitions),
  ...commandsCited('restrictions', restrictionLifecycle(procedure).transitions),
  ...commandsCited('a consent', consentLifecycle(procedure).transitions),
]

/** The clause that an error cites, of settings that a document does not allow. */
function guardCited(name: string, refused: () => unknown): readonly Citation[] {
  try {
    refused()
    return []
  } catch (error) {
    return isInvalidInput(error) ? citedIn('guard', name, error.clause) : []
  }
}

const ceilingOf = (clause: 'adakavas:41' | 'adakavas:52') => () =>
  defineProcedure({
    id: 'too-long',
    version: '1',
    limits: {
      [clause === 'adakavas:41' ? 'examination' : 'complaintExamination']: { clause, period: { months: 4 } },
    },
  })

const everywhere = (): readonly Citation[] => [
  ...citedByName('role', without(adakavasProcedure.roles, adakavasProcedure.lacks)),
  ...citedByName('role', without(gdprProcedure.roles, gdprProcedure.lacks)),
  ...citedByName('role', without(kaunasRules.roles, kaunasAbsentRoles)),
  ...rulesCited(adakavasProcedure),
  ...rulesCited(gdprProcedure),
  ...citedIn('rule', 'the rule on restricted data', restrictedProcessing.declaration),
  ...citedIn('rule', 'the rule on restricted data', gdprRestrictedProcessing.declaration),
  ...Object.entries(listeningRules).flatMap(([who, { rule }]) =>
    citedIn('rule', `the rule on listening (${who})`, rule.declaration),
  ),
  ...citedIn('rule', 'the rule on destruction', destructionRule.declaration),
  ...[rightFacts, gdprFacts, processingFacts, listeningFacts, destructionFacts].flatMap((facts) =>
    Object.entries(facts).flatMap(([name, fact]) => citedIn('fact', name, fact.clause)),
  ),
  ...casesCited(adakavasProcedure),
  ...casesCited(gdprProcedure),
  ...commandsCited('a complaint', complaintLifecycle(adakavasProcedure).transitions),
  ...commandsCited('a call and its recording', recordingLifecycle(kaunasRules).transitions),
  ...commandsCited('the sampling register', samplingRegister(kaunasRules).transitions),
  ...guardCited('the longest time to answer a request', ceilingOf('adakavas:41')),
  ...guardCited('the longest time to answer a complaint', ceilingOf('adakavas:52')),
  ...Object.entries(elementsAskedFor(adakavasProcedure.roles, kaunasRules.roles)).flatMap(([letter, asked]) =>
    citedIn('letter', letter, asked),
  ),
  ...gdprDifferences.flatMap(({ id, clauses, gdpr }) => citedIn('difference', id, [clauses, gdpr])),
]

/** What cites clauses in the running library: each citer of a clause once. */
export function citations(): readonly Citation[] {
  const once = new Map(everywhere().map((one) => [`${one.clause} ${one.by} ${one.name}`, one]))
  return [...once.values()]
}
