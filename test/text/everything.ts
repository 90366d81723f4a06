import { type Deadline, deadline, defineHolidayCalendar, namedDay } from '../../src/calendar/index.js'
import { complaintLifecycle, eligibleReviewers } from '../../src/complaint/index.js'
import type { AskedOf } from '../../src/core/index.js'
import { namesOf } from '../../src/core/records.js'
import { type ClauseRef, clauseRefs } from '../../src/documents/index.js'
import { defineProcedure } from '../../src/making/index.js'
import { adakavasProcedure, adakavasRoles, gdprDifferences } from '../../src/procedure/index.js'
import { type RequestDuty, requestDuties } from '../../src/request/index.js'
import {
  accessFacts,
  accessInformation,
  type Claim,
  type DecisionPart,
  decideClaims,
  defectCodes,
  itemFacts,
  legalBases,
  type RightFact,
  type RightFacts,
  type RightRule,
  type RightRules,
  rightFacts,
  rights,
  rulesFor,
  type SpecialReason,
} from '../../src/rights/index.js'
import {
  type Catalogue,
  explainAnswer,
  explainAssessment,
  explainChanges,
  explainComplaintAnswer,
  explainComplaintRefusal,
  explainDeadline,
  explainDecision,
  explainDifference,
  explainDuty,
  explainEligibility,
  explainNote,
  explainProcessing,
  explainRefusal,
  explainRejection,
  explainRestriction,
  type WhyNot,
} from '../../src/text/index.js'
import { withClauses } from '../../src/text/kit/said.js'
import { questionSaid } from '../../src/text/rights/question.js'
import { whyNotWords } from '../../src/text/rights/why-rejected.js'
import {
  answeredComplaints,
  notedComplaints,
  openedAgain,
  owingComplaints,
  partlyGranted,
  reexamined,
  refusedComplaints,
  rejectedComplaints,
  tellComplaint,
} from './complaints.js'
import { ofRecordings } from './recordings-said.js'
import { answered, answers, day, newAnswers, noted, refusals, refused, rejected, tell } from './requests.js'
import {
  notedRestrictions,
  notices,
  rejectedConsent,
  rejectedConsents,
  rejectedRestrictions,
  restrictions,
  tellRestriction,
  verdicts,
} from './restrictions.js'
import { storedDuty } from './stored-duty.js'

/** A part of the golden file: a heading, and what is said under it. */
export interface Section {
  readonly title: string
  readonly entries: readonly (readonly [title: string, text: string])[]
  /** Whether the entries are whole sentences, each with its clause. */
  readonly whole: boolean
}

const limit = deadline<ClauseRef>({
  clause: 'adakavas:41',
  from: day('2026-01-31'),
  period: { months: 1 },
})

/** A last day of which the calendar in use doesn't know whether it is a working day. */
const beyond = deadline<ClauseRef>({
  clause: 'adakavas:41',
  from: day('2026-12-07'),
  period: { months: 1 },
  calendar: defineHolidayCalendar({ name: 'the office', firstYear: 2026, days: ['2026-12-25'] }),
  beyondCalendar: 'as-counted',
})

/** Deadlines that together take every step. */
export const deadlines: readonly (readonly [string, Deadline<ClauseRef>])[] = [
  ['a clamped month over a weekend', limit],
  ['two months', deadline({ clause: 'adakavas:41', from: day('2026-02-02'), period: { months: 2 } })],
  ['ten days', deadline({ clause: 'adakavas:44', from: day('2026-02-02'), period: { days: 10 } })],
  [
    'a month with a pause of 21 days',
    deadline({ clause: 'adakavas:41', from: day('2026-02-02'), period: { months: 1 }, addedDays: 21 }),
  ],
  ['a holiday', deadline({ clause: 'adakavas:45', from: day('2026-06-14'), period: { days: 10 } })],
  [
    'a day that is named',
    namedDay({ clause: 'adakavas:47', from: day('2026-02-20'), named: day('2026-03-14') }),
  ],
  [
    'holidays that the host names, one of them not',
    deadline({
      clause: 'adakavas:45',
      from: day('2026-07-11'),
      period: { days: 10 },
      calendar: defineHolidayCalendar({
        name: 'the office',
        firstYear: 2026,
        days: ['2026-07-21', '2026-07-22'],
        names: { '2026-07-21': { lt: 'Miesto diena', en: 'City Day' } },
      }),
    }),
  ],
  ['a calendar that ends', beyond],
]

/** Every rule of the seven rights, and of their limbs. */
export const allRules = (rules: RightRules): readonly (readonly [string, RightRule])[] => [
  ...rights.map((right) => [right, rules[right]] as const),
  ['correction', rules.rectification.correction],
  ['supplement', rules.rectification.supplement],
  ['transfer', rules.portability.transfer],
  ...Object.values(rules.access.parts).map((rule) => [rule.clause, rule] as const),
]

export const onlyStated = defineProcedure({
  id: 'only-stated',
  version: '1',
  readings: { statedGround: 'only-stated' },
})

/** The claims that link every rule with another. */
const linking: readonly Claim[] = [
  {
    right: 'restriction',
    grounds: ['rectification-pending'],
    items: 'all',
    period: { criterion: 'pabaiga' },
  },
  { right: 'erasure', grounds: ['objected'], items: 'all' },
  { right: 'objection', items: 'all', substantiation: 'kiemas' },
  { right: 'rectification', corrections: [{ item: 'vardas', replacement: 'Ona' }] },
  { right: 'consent-withdrawal', items: 'all', onlyConsent: true, consentPurpose: 'viešinimas' },
]

/** Facts that settle each rule, or leave it open, or exclude each other. */
const rows: readonly (readonly [string, RightFacts])[] = [
  ['nothing is known', {}],
  [
    'most holds',
    {
      neededForPurposes: false,
      basis: 'legitimate-interests',
      specialCategoryConsent: true,
      consentWithdrawn: false,
      otherBasisRemains: false,
      objects: true,
      limitInvoked: false,
      overridingInterestProven: false,
      institutionClaims: false,
      careOrHealthNecessity: false,
      legalObligation: false,
      rectificationGranted: true,
      rectificationDone: false,
      erasureFiled: false,
      subjectClaims: true,
      providedBySubject: true,
      automated: true,
      transferAsked: true,
      recipientNamed: true,
      transferFeasible: true,
      inaccurate: true,
      replacementGiven: true,
      incomplete: true,
      additionGiven: true,
      additionNeeded: true,
      consentActive: true,
      consentIdentified: true,
      processed: true,
      recipientsForeseen: true,
      otherSource: true,
    },
  ],
  [
    'little holds',
    {
      neededForPurposes: true,
      basis: 'consent',
      specialCategoryConsent: false,
      consentWithdrawn: true,
      otherBasisRemains: true,
      objects: false,
      limitInvoked: true,
      overridingInterestProven: true,
      institutionClaims: true,
      careOrHealthNecessity: true,
      legalObligation: true,
      rectificationGranted: true,
      rectificationDone: true,
      erasureFiled: true,
      subjectClaims: false,
      providedBySubject: false,
      automated: false,
      transferAsked: true,
      recipientNamed: false,
      transferFeasible: false,
      inaccurate: false,
      replacementGiven: false,
      incomplete: false,
      additionGiven: false,
      additionNeeded: false,
      consentActive: false,
      consentIdentified: false,
      processed: false,
      recipientsForeseen: false,
      otherSource: false,
    },
  ],
]

/** Facts with which a limit or two beat a ground, and facts that exclude each other. */
const blocked: readonly (readonly [string, RightFacts])[] = [
  [
    'a limit is in the way',
    { neededForPurposes: false, basis: 'contract', careOrHealthNecessity: false, institutionClaims: true },
  ],
  [
    'no ground, and a limit besides',
    {
      neededForPurposes: true,
      basis: 'public-task',
      specialCategoryConsent: false,
      objects: false,
      legalObligation: true,
    },
  ],
  ['facts that exclude each other', { basis: 'none', legalObligation: true }],
]

function ofFacts(catalogue: Catalogue): readonly Section[] {
  const names = Object.keys({ ...itemFacts, ...accessFacts }) as RightFact[]
  const ask = (fact: RightFact): string => {
    const { askedOf, clause }: { readonly askedOf: AskedOf; readonly clause: ClauseRef } = rightFacts[fact]
    return questionSaid(catalogue.facts[fact].question, { askedOf, clause }, catalogue)
  }
  return [
    {
      title: 'Questions',
      whole: true,
      entries: names.map((fact) => [fact, ask(fact)]),
    },
    {
      title: 'Statements',
      whole: false,
      entries: names.flatMap((fact): readonly (readonly [string, string])[] => {
        const text = catalogue.facts[fact]
        if ('isOneOf' in text) {
          return [
            ...legalBases.flatMap((basis) => [
              [`${fact} = ${basis}`, text.is[basis]] as const,
              [`${fact} ≠ ${basis}`, text.isNot[basis]] as const,
            ]),
            [`${fact} ∈ consent, contract`, text.isOneOf(['consent', 'contract'])],
            [`${fact} ∉ consent, contract`, text.isNoneOf(['consent', 'contract'])],
            [`${fact} ∈ consent, none`, text.isOneOf(['consent', 'none'])],
            [`${fact} ∉ consent, none`, text.isNoneOf(['consent', 'none'])],
            [
              `${fact} ∈ ? consent, contract`,
              catalogue.assessment.notKnown(text.whether(['consent', 'contract'])),
            ],
            [`${fact} = ? none`, catalogue.assessment.notKnown(text.whether(['none']))],
          ]
        }
        return [
          [`${fact} = yes`, text.holds],
          [`${fact} = no`, text.fails],
          [`${fact} = ?`, catalogue.assessment.notKnown(text.whether)],
        ]
      }),
    },
  ]
}

/** The clause of each part of access, by its name. */
const partRoles: Readonly<Record<string, { readonly clause: ClauseRef }>> = adakavasRoles.accessParts

/** A part of access by its clause, any other limb by its name. */
const clauseOfPart = (part: DecisionPart): string => partRoles[part]?.clause ?? part

function ofNames({
  rights: names,
  information,
  request,
  decision,
  references,
  day: date,
  days,
  months,
  money,
}: Catalogue): readonly Section[] {
  const alone: ClauseRef[] = [
    'adakavas:41',
    'adakavas:17.3',
    'kaunas:10',
    'kaunas:12.3',
    'gdpr:12(3)',
    'gdpr:17(1)(c)',
    'gdpr:77',
    'gdpr:4(11)',
  ]
  return [
    {
      title: 'Names',
      whole: false,
      entries: [
        ...rights.flatMap((right) => [
          [`${right}, name`, names[right].name] as const,
          [`${right}, of`, names[right].of] as const,
          [`${right}, claim`, names[right].claim] as const,
          [`${right}, of the claim`, names[right].ofClaim] as const,
        ]),
        ...accessInformation.map((piece) => [clauseOfPart(piece), information[piece]] as const),
        ...Object.entries(request.commands),
        ...Object.entries(request.statuses),
        ...defectCodes.map((code) => [code, request.defects[code]] as const),
        ...namesOf(decision.parts).map((part) => [clauseOfPart(part), decision.parts[part]] as const),
      ],
    },
    {
      title: 'Forms',
      whole: false,
      entries: [
        ...alone.flatMap((clause) => [
          [`${clause}, name`, references.name([clause])] as const,
          [`${clause}, of`, references.of([clause])] as const,
          [`${clause}, under`, references.under([clause])] as const,
          [`${clause}, inside`, references.inside([clause])] as const,
        ]),
        [
          'several',
          references.name(['adakavas:17', 'adakavas:17.1', 'adakavas:17.3', 'gdpr:17(1)(c)', 'gdpr:77']),
        ],
        ['a day', date(day('2026-02-02'))],
        ...[0, 1, 2, 10, 11, 21, 22, 101].flatMap((count) => [
          [`${count} days`, days(count)] as const,
          [`${count} months`, months(count)] as const,
        ]),
        ['money', money(1250)],
        ['more money', money(123_456_789)],
      ],
    },
  ]
}

function ofRules(catalogue: Catalogue): readonly Section[] {
  const said = (rules: RightRules): Section['entries'] =>
    allRules(rules).flatMap(([name, rule]) =>
      rows.map(
        ([row, facts]) => [`${name}: ${row}`, explainAssessment(rule.assess(facts), catalogue)] as const,
      ),
    )
  const linked = rulesFor(onlyStated, linking, 'vardas')
  const { erasure, restriction } = rulesFor(adakavasProcedure)
  const settled = rulesFor(onlyStated, [{ right: 'erasure', grounds: [], items: 'all' }])
  const otherwise = (rules: RightRules): Section['entries'] =>
    allRules(rules).flatMap(([name, rule]) => [
      ...rows.map(
        ([row, facts]) => [`${name}: ${row}`, explainChanges(rule.changes(facts), catalogue)] as const,
      ),
      [
        `${name}, rejected: nothing is known`,
        explainChanges(rule.changes({}, 'rejected'), catalogue),
      ] as const,
    ])
  return [
    ...(['sentence', 'reasons'] as const).map((length) => ({
      title: `Assessments, length: ${length}`,
      whole: true,
      entries: [...rows, ...blocked].map(
        ([row, facts]) => [row, explainAssessment(erasure.assess(facts), catalogue, { length })] as const,
      ),
    })),
    {
      title: 'What would have to be otherwise',
      whole: true,
      entries: otherwise(rulesFor(adakavasProcedure)),
    },
    {
      title: 'What would have to be otherwise inside one request',
      whole: true,
      entries: [
        ['erasure, granted', explainChanges(linked.erasure.changes({}), catalogue)],
        ['erasure, rejected', explainChanges(linked.erasure.changes({}, 'rejected'), catalogue)],
        ['restriction, granted', explainChanges(linked.restriction.changes({}), catalogue)],
        ['restriction, rejected', explainChanges(linked.restriction.changes({}, 'rejected'), catalogue)],
        ['erasure on no stated ground', explainChanges(settled.erasure.changes({}, 'granted'), catalogue)],
      ],
    },
    { title: 'Assessments', whole: true, entries: said(rulesFor(adakavasProcedure)) },
    {
      title: 'Assessments inside one request',
      whole: true,
      entries: [
        ['erasure', explainAssessment(linked.erasure.assess({}), catalogue)],
        ['restriction', explainAssessment(linked.restriction.assess({}), catalogue)],
      ],
    },
    {
      title: 'Contradictions',
      whole: true,
      entries: [
        ['erasure', explainAssessment(erasure.assess({ basis: 'none', legalObligation: true }), catalogue)],
        [
          'restriction',
          explainAssessment(
            restriction.assess({ rectificationDone: true, rectificationGranted: false }),
            catalogue,
          ),
        ],
      ],
    },
  ]
}

/** Every limb that a decision can have. */
const limbs: readonly DecisionPart[] = [
  'whole',
  'correction',
  'supplement',
  'hand-over',
  'transfer',
  'period',
  'confirmation',
  'data',
  ...accessInformation,
]
const limbClauses: Readonly<Record<string, ClauseRef>> = {
  whole: 'adakavas:21.3',
  correction: 'adakavas:14',
  supplement: 'adakavas:14',
  period: 'adakavas:24',
  confirmation: 'adakavas:10',
}
const limbClause = (limb: DecisionPart): ClauseRef =>
  limbClauses[limb] ?? partRoles[limb]?.clause ?? 'adakavas:30'

/** Every reason that a record tells, with the clauses that tell it. */
const reasons: readonly (readonly [WhyNot, ClauseRef, ...ClauseRef[]])[] = [
  ['no-erasure-ground', 'adakavas:17', 'adakavas:17.1', 'adakavas:17.2', 'adakavas:17.3', 'adakavas:17.4'],
  ['other-basis-remains', 'adakavas:17', 'adakavas:17.1', 'adakavas:17.2', 'adakavas:17.3', 'adakavas:17.4'],
  ['care-or-health', 'adakavas:18.1'],
  ['legal-obligation', 'adakavas:18.2'],
  ['institution-claims', 'adakavas:18.3'],
  ['no-restriction-ground', 'adakavas:21', 'adakavas:21.1', 'adakavas:21.2', 'adakavas:21.3'],
  ['no-legitimate-interest', 'adakavas:26'],
  ['overriding-interest', 'adakavas:27'],
  ['objection-claims', 'adakavas:27'],
  ['not-provided-by-subject', 'adakavas:30'],
  ['no-consent-or-contract', 'adakavas:30.1'],
  ['not-automated', 'adakavas:30.2'],
  ['recipient-not-named', 'adakavas:31'],
  ['transfer-not-feasible', 'adakavas:30'],
  ['not-inaccurate', 'adakavas:14'],
  ['replacement-not-given', 'adakavas:14', 'adakavas:15'],
  ['not-incomplete', 'adakavas:14'],
  ['addition-not-needed', 'adakavas:14'],
  ['addition-not-given', 'adakavas:14', 'adakavas:15'],
  ['no-consent-in-force', 'adakavas:33'],
  ['consent-not-identified', 'adakavas:35'],
  ['no-ground-stated', 'adakavas:17'],
  ['other', 'adakavas:47'],
]
const specials: readonly (readonly [SpecialReason, string | null, ClauseRef])[] = [
  ['no-data', null, 'adakavas:17'],
  ['external-limit', 'Dokumentų ir archyvų įstatymo 13 straipsnis', 'adakavas:9'],
  ['external-limit', null, 'adakavas:9'],
  ['content-missing', null, 'adakavas:19'],
  ['period-cut', null, 'adakavas:24'],
]

function ofDecisions(catalogue: Catalogue): readonly Section[] {
  const { decision } = catalogue
  const item = 'vardas'
  const open = decideClaims(
    adakavasProcedure,
    [
      ...linking.filter(({ right }) => right !== 'restriction'),
      { right: 'access', information: 'all' },
      { right: 'portability', items: [item], transfer: {} },
      { right: 'restriction', grounds: ['subject-claims'], items: [item] },
    ],
    { items: [{ item, facts: { neededForPurposes: false, subjectClaims: true, basis: 'contract' } }] },
  ).decisions
  const clash = decideClaims(adakavasProcedure, [{ right: 'erasure', grounds: ['no-basis'], items: 'all' }], {
    items: [{ item, facts: { basis: 'none', legalObligation: true } }],
  }).decisions
  const untold = decideClaims(
    adakavasProcedure,
    [
      { right: 'objection' },
      { right: 'erasure', items: 'all' },
      { right: 'restriction', items: 'all', period: { criterion: 'pabaiga' } },
    ],
    { items: [] },
  ).decisions
  const limited = decideClaims(
    adakavasProcedure,
    [
      { right: 'access', information: 'all' },
      { right: 'erasure', items: [item], grounds: ['not-needed'] },
    ],
    {
      items: [{ item, facts: {} }],
      access: { processed: true, recipientsForeseen: true, otherSource: false },
      limits: [
        { right: 'erasure', act: 'Dokumentų ir archyvų įstatymo 13 straipsnis' },
        { right: 'access', item: 'storage-period', act: 'Baudžiamojo proceso kodekso 177 straipsnis' },
      ],
    },
  ).decisions
  const objected = decideClaims(
    adakavasProcedure,
    [
      { right: 'objection', items: [item], substantiation: 'kameros saugo tik namus' },
      { right: 'erasure', items: [item], grounds: ['objected'] },
    ],
    {
      items: [
        {
          item,
          facts: {
            basis: 'legitimate-interests',
            neededForPurposes: true,
            careOrHealthNecessity: false,
            legalObligation: false,
            institutionClaims: false,
          },
        },
      ],
      limits: [{ right: 'objection', item, act: 'Dokumentų ir archyvų įstatymo 13 straipsnis' }],
    },
  ).decisions
  const all = [...open, ...clash, ...untold, ...limited, ...objected]
  return [
    {
      title: 'Decisions from facts',
      whole: true,
      entries: all.map((one) => [`${one.right}: ${one.outcome}`, explainDecision(one, catalogue)]),
    },
    {
      title: 'Decisions: outcomes of limbs',
      whole: true,
      entries: [
        ...limbs.map(
          (limb) =>
            [
              `${clauseOfPart(limb)}: granted`,
              withClauses([decision.part.granted(limb), limbClause(limb)], catalogue),
            ] as const,
        ),
        ...(['rejected', 'not-applicable', 'undetermined', 'contradictory'] as const).map(
          (outcome) =>
            [
              `transfer: ${outcome}`,
              withClauses([decision.part[outcome]('transfer'), 'adakavas:30'], catalogue),
            ] as const,
        ),
      ],
    },
    {
      title: 'Decisions: reasons',
      whole: true,
      entries: (
        [
          ...reasons.map(([why, ...clauses]) => [why, [whyNotWords(why, catalogue), ...clauses]] as const),
          ...specials.map(
            ([why, act, clause]) =>
              [
                why,
                [why === 'external-limit' ? decision.special[why](act) : decision.special[why], clause],
              ] as const,
          ),
          ['access, withheld', [decision.access.withheld, 'adakavas:10', 'adakavas:9']],
          ['access, nothing processed', [decision.access.nothingProcessed, 'adakavas:10']],
          ['period, a day', [decision.period.untilDay(day('2026-06-30')), 'adakavas:24']],
          ['period, a criterion', [decision.period.untilCriterion('baigtas teismo procesas'), 'adakavas:24']],
          [
            'period, either',
            [decision.period.untilEither(day('2026-06-30'), 'baigtas teismo procesas'), 'adakavas:24'],
          ],
          ['period, until corrected', [decision.period.untilCorrected, 'adakavas:21.1']],
          ['period, at the latest when corrected', [decision.period.atLatestCorrected, 'adakavas:21.1']],
          ['period, needed', [decision.period.needed, 'adakavas:24']],
        ] as const
      ).map(([title, said]) => [title, withClauses(said, catalogue)] as const),
    },
  ]
}

/** Where a duty can stand: an answer alone is missed once a request is closed without one. */
const statusesOf = (duty: RequestDuty['duty']) => [
  ...(['pending', 'due-today', 'overdue', 'done', 'done-late'] as const),
  ...(duty === 'examine-and-answer' ? (['missed'] as const) : []),
]

/** Every duty, in every status, about something and about nothing, waiting for everything. */
export const duties: readonly (readonly [string, RequestDuty])[] = requestDuties.flatMap((duty) =>
  statusesOf(duty).flatMap((status) =>
    (['subject', 'representative'] as const).map((owedTo): readonly [string, RequestDuty] => [
      `${duty}, ${status}, to the ${owedTo}`,
      storedDuty<RequestDuty>({
        of: 'request',
        duty,
        status,
        owedTo,
        clause: duty === 'carry-out' ? 'adakavas:47' : 'adakavas:41',
        deadline: limit,
        ...(status === 'done' ? { doneOn: day('2026-02-27') } : {}),
        ...(status === 'done-late' ? { doneOn: day('2026-03-23') } : {}),
        ...(status === 'pending' && owedTo === 'subject'
          ? { waitingFor: ['identity', 'authority', 'completion', 'fee'] }
          : {}),
        ...(duty === 'carry-out' && owedTo === 'subject'
          ? { about: { right: 'erasure', item: 'telefono numeris' } }
          : {}),
      }),
    ]),
  ),
)

function ofRequests(catalogue: Catalogue): readonly Section[] {
  const rejections = Object.entries(rejected).flatMap(([code, tellings]) =>
    tellings.map(([title, commands, procedure]) => {
      const { rejection } = tell(commands, procedure)
      return [`${code}: ${title}`, rejection === null ? '' : explainRejection(rejection, catalogue)] as const
    }),
  )
  return [
    {
      title: 'Deadlines',
      whole: true,
      entries: deadlines.map(([title, one]) => [title, explainDeadline(one, catalogue)]),
    },
    { title: 'Public holidays', whole: false, entries: Object.entries(catalogue.deadline.holidays) },
    {
      title: 'Duties beyond the calendar',
      whole: true,
      entries: requestDuties.map((duty): readonly [string, string] => [
        duty,
        explainDuty(
          storedDuty<RequestDuty>({
            of: 'request',
            duty,
            status: 'outside-calendar',
            owedTo: 'subject',
            clause: 'adakavas:41',
            deadline: beyond,
          }),
          catalogue,
        ),
      ]),
    },
    {
      title: 'Duties',
      whole: true,
      entries: duties.map(([title, one]) => [title, explainDuty(one, catalogue)]),
    },
    { title: 'Rejections', whole: true, entries: rejections },
    {
      title: 'Notes',
      whole: true,
      entries: noted.flatMap(([title, commands]) =>
        tell(commands).notes.map((note) => [`${note.note}: ${title}`, explainNote(note, catalogue)] as const),
      ),
    },
    {
      title: 'Answers',
      whole: true,
      entries: [...answers, ...newAnswers].map(([title, commands]) => [
        title,
        explainAnswer(answered(commands), catalogue),
      ]),
    },
    {
      title: 'Refusals',
      whole: true,
      entries: refusals.map(([title, commands]) => [title, explainRefusal(refused(commands), catalogue)]),
    },
  ]
}

function ofComplaints(catalogue: Catalogue): readonly Section[] {
  const { commands, statuses, defects, examinations } = catalogue.complaint
  const staff = ['Ona Onaitė', 'Petras Petraitis', 'Jonas Jonaitis']
  const eligible = [
    ...eligibleReviewers(adakavasProcedure, openedAgain, reexamined('2026-03-25'), staff),
    ...eligibleReviewers(
      adakavasProcedure,
      openedAgain,
      { ...partlyGranted('2026-03-23'), examinations: [] },
      staff,
    ),
    ...eligibleReviewers(adakavasProcedure, { status: 'none' }, null, ['Ona Onaitė']),
  ]
  const complaints = complaintLifecycle(adakavasProcedure)
  return [
    {
      title: 'Complaints: names',
      whole: false,
      entries: [
        ...Object.entries(commands),
        ...Object.entries(statuses),
        ...Object.entries(defects),
        ...Object.entries(examinations),
      ],
    },
    {
      title: 'Complaints: rejections',
      whole: true,
      entries: Object.entries(rejectedComplaints).flatMap(([code, tellings]) =>
        tellings.map(([title, commands, procedure]) => {
          const { rejection } = tellComplaint(commands, procedure)
          return [
            `${code}: ${title}`,
            rejection === null ? '' : explainRejection(rejection, catalogue),
          ] as const
        }),
      ),
    },
    {
      title: 'Complaints: notes',
      whole: true,
      entries: notedComplaints.flatMap(([title, commands]) =>
        tellComplaint(commands).notes.map(
          (note) => [`${note.note}: ${title}`, explainNote(note, catalogue)] as const,
        ),
      ),
    },
    {
      title: 'Complaints: duties',
      whole: true,
      entries: owingComplaints.flatMap(([title, commands, on]) =>
        complaints
          .duties(tellComplaint(commands).state, day(on))
          .map((duty) => [`${title} (${duty.status})`, explainDuty(duty, catalogue)] as const),
      ),
    },
    {
      title: 'Complaints: reviewers',
      whole: true,
      entries: eligible.map((one) => [one.person, explainEligibility(one, catalogue)]),
    },
    {
      title: 'Complaints: answers',
      whole: true,
      entries: answeredComplaints.map(([title, commands]) => {
        const { state } = tellComplaint(commands)
        const settled = state.status === 'dismissed' || state.status === 'upheld'
        return [title, settled ? explainComplaintAnswer(state, catalogue) : '']
      }),
    },
    {
      title: 'Complaints: refusals',
      whole: true,
      entries: refusedComplaints.map(([title, commands]) => {
        const { state } = tellComplaint(commands)
        return [title, state.status === 'refused' ? explainComplaintRefusal(state, catalogue) : '']
      }),
    },
  ]
}

function ofRestrictions(catalogue: Catalogue): readonly Section[] {
  return [
    {
      title: 'Restrictions and consents: names',
      whole: false,
      entries: [catalogue.restriction, catalogue.consent].flatMap(({ commands, statuses }) => [
        ...Object.entries(commands),
        ...Object.entries(statuses),
      ]),
    },
    {
      title: 'Restrictions: rejections',
      whole: true,
      entries: Object.entries(rejectedRestrictions).map(([code, commands]) => {
        const { rejection } = tellRestriction(commands)
        return [code, rejection === null ? '' : explainRejection(rejection, catalogue)]
      }),
    },
    {
      title: 'Restrictions: notes',
      whole: true,
      entries: notedRestrictions.flatMap(([title, commands]) =>
        tellRestriction(commands).notes.map((note) => [title, explainNote(note, catalogue)] as const),
      ),
    },
    {
      title: 'Restrictions: notices',
      whole: true,
      entries: notices.map(([title, duty]) => [title, explainDuty(duty, catalogue)]),
    },
    {
      title: 'Restrictions: what may be done',
      whole: true,
      entries: verdicts.map(([title, verdict, operation]) => [
        title,
        explainProcessing(verdict, operation, catalogue),
      ]),
    },
    {
      title: 'Restrictions on a day',
      whole: true,
      entries: restrictions.map(([title, one, on]) => [title, explainRestriction(one, day(on), catalogue)]),
    },
    {
      title: 'Consents: rejections',
      whole: true,
      entries: Object.entries(rejectedConsents).map(([code, commands]) => [
        code,
        explainRejection(rejectedConsent(commands), catalogue),
      ]),
    },
  ]
}

function ofClauses({ clauses }: Catalogue): readonly Section[] {
  return [{ title: 'Clauses', whole: false, entries: clauseRefs.map((ref) => [ref, clauses[ref]]) }]
}

function ofDifferences(catalogue: Catalogue): readonly Section[] {
  return [
    {
      title: 'Differences from the GDPR',
      whole: true,
      entries: gdprDifferences.map((one) => [one.id, explainDifference(one, catalogue)]),
    },
  ]
}

/** Everything that a language says, with representative data. */
export const everything = (catalogue: Catalogue): readonly Section[] => [
  ...ofClauses(catalogue),
  ...ofNames(catalogue),
  ...ofFacts(catalogue),
  ...ofRules(catalogue),
  ...ofDecisions(catalogue),
  ...ofRequests(catalogue),
  ...ofComplaints(catalogue),
  ...ofRestrictions(catalogue),
  ...ofRecordings(catalogue),
  ...ofDifferences(catalogue),
]

/** The golden file: for a lawyer to read. */
export const golden = (catalogue: Catalogue): string =>
  everything(catalogue)
    .map(
      ({ title, entries }) =>
        `# ${title}\n\n${entries.map(([name, text]) => `${name}\n${text.replaceAll(/^/gmu, '  ')}\n`).join('\n')}`,
    )
    .join('\n')
