import fc from 'fast-check'
import {
  addDays,
  addMonths,
  earlierOf,
  nextWorkingDay,
  type PlainDate,
  plainDate,
} from '../../src/calendar/index.js'
import { type Contact, replyWays, type Sender } from '../../src/case/index.js'
import { defineProcedure } from '../../src/making/index.js'
import { channels, type Procedure, type Readings } from '../../src/procedure/index.js'
import { grantedAnew } from '../../src/request/complaint-for-request.js'
import type {
  AdministrativeCosts,
  ComplaintForRequest,
  RecipientsTold,
  RequestCommand,
  RequestDecision,
  RequestEvent,
  RequestMachine,
  RequestState,
  UnfoundedFinding,
} from '../../src/request/index.js'
import { requestLifecycle, restrictionReasons } from '../../src/request/index.js'
import type {
  AfterWithdrawal,
  CaseFacts,
  Claim,
  ClaimedItems,
  ItemFacts,
  RecordedDecision,
  RequestForm,
  Right,
  WithdrawalCarriedOut,
} from '../../src/rights/index.js'
import { accessInformation, decideClaims, legalBases, rights } from '../../src/rights/index.js'

/* Days. */

/** The first and the last year of the days of the tests. */
const years = { min: 2018, max: 2034 } as const

/** A day of a month, the last one where the month is shorter. */
function dayOf(year: number, month: number, day: number): PlainDate {
  const first = addMonths(plainDate(`${year}-01-01`), month - 1)
  const last = addDays(addMonths(first, 1), -1)
  const wanted = addDays(first, day - 1)
  return earlierOf(wanted, last)
}

const monthEnd = fc
  .tuple(fc.integer(years), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 27, max: 31 }))
  .map(([year, month, day]) => dayOf(year, month, day))

/** Days a month or ten days before public holidays. */
const beforeHolidays = fc
  .tuple(
    fc.integer(years),
    fc.constantFrom([11, 24], [12, 15], [12, 24], [3, 24], [4, 1], [2, 11], [1, 16], [6, 14], [9, 30]),
    fc.integer({ min: 0, max: 4 }),
  )
  .map(([year, [month = 1, day = 1], later]) => addDays(dayOf(year, month, day), later))

/** A civil day: any, or one near the end of a month or ahead of holidays. */
export const civilDays: fc.Arbitrary<PlainDate> = fc.oneof(
  fc.integer({ min: 0, max: 365 * 17 }).map((days) => addDays(plainDate('2018-01-01'), days)),
  monthEnd,
  beforeHolidays,
)

/* The procedure. */

const alternatives = {
  lastDay: ['next-working-day', 'as-counted'],
  extension: ['two-months-in-all', 'two-further-months'],
  identityInquiry: ['clock-runs', 'clock-pauses'],
  lateRefusal: ['breach', 'lapses'],
  statedGround: ['any-that-holds', 'only-stated'],
  otherBasisRemains: ['defeats-withdrawal-ground', 'irrelevant'],
  refusalComplaint: ['admissible', 'inadmissible'],
  silenceAfterAct: ['admissible', 'inadmissible'],
  identityStep: ['bars', 'does-not-bar'],
  lateInquiry: ['breach', 'lapses'],
} as const

const machines = new Map<string, Subject>()

/** A procedure with its machine. */
export interface Subject {
  readonly procedure: Procedure
  readonly machine: RequestMachine
}

/** The machine under readings; made once for each set of readings. */
function subjectUnder(readings: Partial<Readings>): Subject {
  const key = JSON.stringify(Object.entries(readings).sort())
  const known = machines.get(key)
  if (known !== undefined) return known
  const procedure = defineProcedure({ id: 'model', version: '1', readings })
  const made = { procedure, machine: requestLifecycle(procedure) }
  Object.defineProperty(made, fc.toStringMethod, { value: () => key, enumerable: false })
  machines.set(key, made)
  return made
}

/** Any procedure: each reading in any of its alternatives. */
export const subjects: fc.Arbitrary<Subject> = fc
  .record({
    lastDay: fc.constantFrom(...alternatives.lastDay),
    extension: fc.constantFrom(...alternatives.extension),
    identityInquiry: fc.constantFrom(...alternatives.identityInquiry),
    lateRefusal: fc.constantFrom(...alternatives.lateRefusal),
    lateInquiry: fc.constantFrom(...alternatives.lateInquiry),
    statedGround: fc.constantFrom(...alternatives.statedGround),
    otherBasisRemains: fc.constantFrom(...alternatives.otherBasisRemains),
    // Two readings of complaints say nothing here: one choice moves them and the third, and fewer rules are compiled.
    complaints: fc.constantFrom(0 as const, 1 as const),
  })
  .map(({ complaints, ...readings }) =>
    subjectUnder({
      ...readings,
      refusalComplaint: alternatives.refusalComplaint[complaints],
      silenceAfterAct: alternatives.silenceAfterAct[complaints],
      identityStep: alternatives.identityStep[complaints],
    }),
  )

/* What a request says. */

/** The data items of the tests. */
const itemNames = ['phone', 'photo', 'diary'] as const

const words = fc.constantFrom('because', 'as the file shows', 'x', 'ąžuolas', 'constructor')
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 4 })

/** An object without the fields that are undefined. */
function without<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  // What is left is exactly the fields that are not undefined.
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
}

const someItems = fc.subarray([...itemNames], { minLength: 1 })
const items: fc.Arbitrary<ClaimedItems | undefined> = fc.oneof(
  { weight: 3, arbitrary: someItems },
  { weight: 2, arbitrary: fc.constant<ClaimedItems>('all') },
  { weight: 1, arbitrary: fc.constantFrom<ClaimedItems | undefined>(undefined, [], ['unheard-of']) },
)
const erasureGrounds = ['not-needed', 'consent-withdrawn', 'objected', 'no-basis'] as const
const restrictionGrounds = ['rectification-pending', 'no-basis', 'subject-claims'] as const

/** Last days of restrictions: mostly after any answer, in an order that is drawn. */
const lastDays = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom('2040-01-15', '2041-06-30', '2042-12-25').map(plainDate) },
  { weight: 1, arbitrary: civilDays },
)

const period = fc
  .record({ until: maybe(lastDays), criterion: maybe(fc.constantFrom('the case ends', 'the move')) })
  .map(without)

const corrections = fc
  .tuple(fc.subarray([...itemNames]), fc.nat(7))
  .map(([names, given]) =>
    names.map((item, index) => ((given >> index) & 1 ? { item } : { item, replacement: 'right' })),
  )
const supplements = fc
  .tuple(fc.subarray([...itemNames]), fc.nat(7))
  .map(([names, given]) =>
    names.map((item, index) => ((given >> index) & 1 ? { item } : { item, addition: 'more' })),
  )

/** One claim to each right, with and without defects. */
const claimTo = {
  access: fc
    .record({
      right: fc.constant('access' as const),
      information: maybe(
        fc.oneof(fc.constant('all' as const), fc.subarray([...accessInformation], { minLength: 0 })),
      ),
    })
    .map(without),
  rectification: fc
    .record({
      right: fc.constant('rectification' as const),
      corrections: maybe(corrections),
      supplements: maybe(supplements),
    })
    .map(without),
  erasure: fc
    .record({
      right: fc.constant('erasure' as const),
      grounds: maybe(fc.subarray([...erasureGrounds])),
      items,
    })
    .map(without),
  restriction: fc
    .record({
      right: fc.constant('restriction' as const),
      grounds: maybe(fc.subarray([...restrictionGrounds])),
      items,
      period: maybe(period),
    })
    .map(without),
  objection: fc
    .record({ right: fc.constant('objection' as const), items, substantiation: maybe(words) })
    .map(without),
  portability: fc
    .record({
      right: fc.constant('portability' as const),
      items,
      transfer: maybe(fc.record({ recipient: maybe(words) }).map(without)),
    })
    .map(without),
  'consent-withdrawal': fc
    .record({
      right: fc.constant('consent-withdrawal' as const),
      items: fc.oneof(
        fc.constant('all' as const),
        fc
          .tuple(fc.constantFrom(...itemNames), fc.subarray([...itemNames]))
          .map(([first, rest]): [string, ...string[]] => [first, ...rest.filter((one) => one !== first)]),
      ),
      consentDate: maybe(civilDays),
      consentPurpose: maybe(words),
      otherInformation: maybe(words),
      onlyConsent: maybe(fc.constant(true as const)),
    })
    .map(without),
} as const satisfies { readonly [R in (typeof rights)[number]]: fc.Arbitrary<Extract<Claim, { right: R }>> }

const anyClaim: fc.Arbitrary<Claim> = fc.oneof(...rights.map((right): fc.Arbitrary<Claim> => claimTo[right]))

type Claims = readonly [Claim, ...Claim[]]

/** Claims that claim no right twice for one item. */
export const claimLists: fc.Arbitrary<Claims> = fc
  .oneof(
    // Each right once, in any order.
    {
      weight: 5,
      arbitrary: fc
        .tuple(...rights.map((right): fc.Arbitrary<Claim> => claimTo[right]))
        .chain((one) => fc.shuffledSubarray(one, { minLength: 1, maxLength: 5 })),
    },
    { weight: 2, arbitrary: anyClaim.map((claim): Claim[] => [claim]) },
    // Rights that look at each other, about the same items.
    {
      weight: 3,
      arbitrary: fc
        .tuple(claimTo['consent-withdrawal'], fc.constantFrom<ClaimedItems>('all', ['phone', 'photo']))
        .chain(([withdrawal, about]) =>
          fc.shuffledSubarray<Claim>(
            [
              { ...withdrawal, items: 'all', onlyConsent: true, otherInformation: 'the one of spring' },
              { right: 'erasure', grounds: erasureGrounds, items: about },
              { right: 'objection', items: 'all', substantiation: 'because' },
              { right: 'portability', items: about },
              { right: 'rectification', corrections: [{ item: 'photo', replacement: 'right' }] },
              {
                right: 'restriction',
                grounds: restrictionGrounds,
                items: 'all',
                period: { criterion: 'the move' },
              },
              { right: 'access', information: 'all' },
            ],
            { minLength: 2 },
          ),
        ),
    },
    // One right by two claims, each with items of its own.
    {
      weight: 1,
      arbitrary: fc
        .tuple(claimTo.erasure, claimTo.erasure, claimTo.restriction)
        .map(([first, second, third]): Claim[] => [
          { ...first, items: ['phone'] },
          { ...second, items: ['photo', 'diary'] },
          third,
        ]),
    },
  )
  .filter((claims): claims is [Claim, ...Claim[]] => claims.length > 0)

/** A request's form: mostly whole. */
const forms: fc.Arbitrary<RequestForm> = fc.record({
  nameGiven: fc.constantFrom(true, true, false),
  signed: fc.constantFrom(true, true, false),
  identityDocument: fc.constantFrom(true, false),
})

/** Contact data. */
const contactLists: fc.Arbitrary<readonly Contact[]> = fc.array(
  fc.record({ way: fc.constantFrom(...replyWays), address: fc.constantFrom('ona@x.lt', '+3706', 'Liepų 1') }),
  { maxLength: 3 },
)

/** Who files. */
const senders: fc.Arbitrary<Sender> = fc.oneof(
  fc.constant<Sender>({ as: 'subject' }),
  fc.record({ as: fc.constant('representative' as const), documents: fc.boolean(), contacts: contactLists }),
)

/* Facts. */

/** The facts of an item that are yes or no. */
export const yesNoFacts = [
  'neededForPurposes',
  'consentWithdrawn',
  'otherBasisRemains',
  'objects',
  'limitInvoked',
  'overridingInterestProven',
  'institutionClaims',
  'careOrHealthNecessity',
  'legalObligation',
  'rectificationGranted',
  'rectificationDone',
  'erasureFiled',
  'subjectClaims',
  'providedBySubject',
  'automated',
  'transferAsked',
  'recipientNamed',
  'transferFeasible',
  'inaccurate',
  'replacementGiven',
  'incomplete',
  'additionGiven',
  'additionNeeded',
  'consentActive',
  'consentIdentified',
  'specialCategoryConsent',
] as const satisfies readonly (keyof ItemFacts)[]

const bits = fc.nat(2 ** yesNoFacts.length - 1)
const bit = (among: number, index: number): boolean => Math.floor(among / 2 ** index) % 2 === 1

/** Facts without the contradictions of section 4. */
function consistent(facts: ItemFacts): ItemFacts {
  return {
    ...facts,
    ...(facts.basis === 'none' && facts.legalObligation === true ? { legalObligation: false } : {}),
    ...(facts.basis === 'legal-obligation' && facts.legalObligation === false
      ? { legalObligation: true }
      : {}),
    ...(facts.rectificationDone === true && facts.rectificationGranted === false
      ? { rectificationDone: false }
      : {}),
  }
}

/** What speaks against a claim: in half of the rows nothing of it holds, so that grounds come to bear. */
const unfavourable: ItemFacts = {
  careOrHealthNecessity: false,
  legalObligation: false,
  institutionClaims: false,
  otherBasisRemains: false,
}
/** What every right but the two of no basis needs of the subject's side. */
const favourable: ItemFacts = {
  providedBySubject: true,
  automated: true,
  consentActive: true,
  consentIdentified: true,
  replacementGiven: true,
  additionGiven: true,
  recipientNamed: true,
}

/** Facts of an item: every one known, on every basis, without contradictions. */
export const completeFacts: fc.Arbitrary<ItemFacts> = fc
  .tuple(fc.constantFrom('consent' as const, ...legalBases), bits, fc.nat(3))
  .map(([basis, values, mode]) =>
    consistent({
      basis,
      ...Object.fromEntries(yesNoFacts.map((fact, index) => [fact, bit(values, index)])),
      ...(mode > 1 ? unfavourable : {}),
      ...(mode === 3 ? favourable : {}),
    }),
  )

/** Facts of an item of which some are left out or null. */
const partialFacts: fc.Arbitrary<ItemFacts> = fc
  .tuple(completeFacts, bits, bits, fc.boolean())
  .map(([facts, one, two, basisKnown]) => {
    const known = Object.entries(facts).filter(([name], index) =>
      name === 'basis' ? basisKnown : bit(one, index - 1) || bit(two, index - 1),
    )
    return Object.fromEntries(known)
  })

/** Facts of an item, rarely with facts that exclude each other. */
const itemFactRows: fc.Arbitrary<ItemFacts> = fc.oneof(
  { weight: 8, arbitrary: completeFacts },
  { weight: 4, arbitrary: partialFacts },
  {
    weight: 1,
    arbitrary: completeFacts.map((facts) => ({ ...facts, basis: 'none' as const, legalObligation: true })),
  },
  {
    weight: 1,
    arbitrary: completeFacts.map((facts) => ({
      ...facts,
      basis: 'legal-obligation' as const,
      legalObligation: false,
    })),
  },
  {
    weight: 1,
    arbitrary: completeFacts.map((facts) => ({
      ...facts,
      rectificationGranted: false,
      rectificationDone: true,
    })),
  },
)

/** Case facts for the items of the tests, with the item facts of the given kind. */
export const caseFactsWith = (rows: fc.Arbitrary<ItemFacts>): fc.Arbitrary<CaseFacts> =>
  fc
    .record({
      access: fc.constantFrom(
        { processed: true, recipientsForeseen: true, otherSource: false },
        { processed: true, recipientsForeseen: false, otherSource: true },
        { processed: false, recipientsForeseen: true, otherSource: true },
        { processed: false },
        { processed: true, recipientsForeseen: null },
        undefined,
      ),
      items: fc
        .tuple(
          fc.shuffledSubarray([...itemNames], { minLength: 2 }),
          fc.array(
            fc.tuple(rows, maybe(period), fc.constantFrom(...Array<string>(11).fill('proven'), undefined)),
            {
              minLength: 3,
              maxLength: 3,
            },
          ),
        )
        .map(([names, about]) =>
          names.flatMap((item, index) => {
            const [facts, neededPeriod, overridingInterest] = about[index] ?? []
            return facts === undefined ? [] : [without({ item, facts, neededPeriod, overridingInterest })]
          }),
        ),
      notHeld: maybe(fc.constant(['unheard-of'])),
      limits: fc.oneof(
        { weight: 7, arbitrary: fc.constant(undefined) },
        {
          weight: 1,
          arbitrary: fc.array(
            fc
              .record({
                right: fc.constantFrom(...rights),
                item: maybe(fc.constantFrom(...itemNames, 'purposes', 'data')),
                act: fc.constant('a law, article 5'),
              })
              .map(without),
            { maxLength: 2 },
          ),
        },
        {
          weight: 1,
          arbitrary: fc
            .constantFrom('data', 'purposes', 'recipients', 'authority-complaint')
            .map((item) => [{ right: 'access' as const, item, act: 'a law, article 5' }]),
        },
      ),
    })
    .map(({ items: held, notHeld = [], ...rest }) => {
      const missing = [...itemNames, 'unheard-of'].filter(
        (item) =>
          !held.some((record) => record.item === item) && (item !== 'unheard-of' || notHeld.length > 0),
      )
      return without({ ...rest, items: held, notHeld: missing.length > 0 ? missing : undefined })
    })

/** Case facts of any kind. */
export const caseFacts = caseFactsWith(itemFactRows)

/* A world: everything that a history draws its commands from. */

const people = ['ona', 'petras', 'rūta', 'head'] as const

/** What a history is made from. */
export interface World extends Subject {
  readonly submittedOn: PlainDate
  readonly receivedOn: PlainDate
  readonly sender: Sender
  readonly form: RequestForm
  readonly claims: Claims
  readonly reply: (typeof replyWays)[number] | undefined
  readonly contacts: readonly Contact[]
  readonly channel: (typeof channels)[number]
  readonly facts: readonly CaseFacts[]
  /** For how many commands nothing closes the request. */
  readonly patience: number
  /** What is not done unless at random: so that each closing act and each open region has its histories. */
  readonly avoids: readonly RequestCommand['type'][]
}

/** Any world. */
export const worlds: fc.Arbitrary<World> = fc
  .record({
    subject: subjects,
    receivedOn: civilDays,
    lag: fc.constantFrom(0, 0, 1, 3, 35),
    sender: senders,
    form: forms,
    claims: claimLists,
    reply: maybe(fc.constantFrom(...replyWays)),
    contacts: contactLists,
    channel: fc.constantFrom(...channels),
    facts: fc
      .tuple(caseFactsWith(completeFacts), caseFactsWith(completeFacts), caseFacts)
      .map((all): readonly CaseFacts[] => all),
    patience: fc.integer({ min: 3, max: 16 }),
    avoids: fc.oneof(
      fc.constant([]),
      // What leads to a refusal for want of identity, or of a representative's papers, if to anything.
      fc.constant([
        'ConfirmIdentity',
        'SupplyIdentity',
        'AnswerRequest',
        'RefuseUnfounded',
        'RefuseUnauthorised',
        'WithdrawRequest',
        'ApplyComplaintOutcome',
      ] as const),
      fc.constant(['ProveAuthority', 'AnswerRequest', 'RefuseUnfounded', 'WithdrawRequest'] as const),
      fc.subarray([
        'ConfirmIdentity',
        'ConfirmIdentity',
        'SupplyIdentity',
        'PayFee',
        'ProveAuthority',
        'AnswerRequest',
        'RefuseUnfounded',
        'ExtendExamination',
        'InquireIdentity',
        'DemandFee',
        'AssignOfficer',
      ] as const),
    ),
  })
  .map(({ subject, lag, receivedOn, ...rest }) => ({
    ...rest,
    ...subject,
    receivedOn,
    submittedOn: addDays(receivedOn, -lag),
  }))

/** Every type of command. */
export const commandTypes = [
  'SubmitRequest',
  'AssignOfficer',
  'CorrectRequest',
  'ProveAuthority',
  'RefuseUnauthorised',
  'InquireIdentity',
  'SupplyIdentity',
  'ConfirmIdentity',
  'RefuseUnidentified',
  'ExtendExamination',
  'DemandFee',
  'PayFee',
  'RefuseUnfounded',
  'AnswerRequest',
  'ReportImplementation',
  'ApplyComplaintOutcome',
  'WithdrawRequest',
  'WaiveGrant',
  'ReportImpossible',
  'AskToComplete',
  'CorrectDates',
  'JoinRequest',
  'RegisterJoined',
] as const satisfies readonly RequestCommand['type'][]

const closing: readonly RequestCommand['type'][] = [
  'RefuseUnauthorised',
  'RefuseUnidentified',
  'RefuseUnfounded',
  'AnswerRequest',
  'ApplyComplaintOutcome',
  'WithdrawRequest',
  'JoinRequest',
]

/** Small choices out of one number; 0 always takes the first alternative. */
export interface Choices {
  /** One of so many. */
  take(many: number): number
  /** One of these. */
  of<T>(...from: readonly [T, ...T[]]): T
}

/** Choices out of a number. */
export function choices(seed: number): Choices {
  let left = seed
  const take = (many: number): number => {
    const taken = left % many
    left = Math.floor(left / many)
    return taken
  }
  return { take, of: (first, ...rest) => [first, ...rest][take(rest.length + 1)] ?? first }
}

const unitCosts: AdministrativeCosts = { collecting: 1200, examining: 800, answering: 500 }
const totalCosts = 2500

/** Claims with everything that they lack filled in, and nothing that they say changed. */
export function repaired([first, ...rest]: Claims): Claims {
  return [repair(first), ...rest.map(repair)]
}

function repair(claim: Claim): Claim {
  switch (claim.right) {
    case 'information':
    case 'automated-decision':
      return claim
    case 'access':
      return { ...claim, information: filled(claim.information, accessInformation) }
    case 'rectification': {
      const { corrections: wrong = [], supplements: short = [] } = claim
      const asked = wrong.length + short.length > 0
      return {
        ...claim,
        corrections: asked
          ? wrong.map((one) => ({ replacement: 'right', ...one }))
          : [{ item: 'phone', replacement: 'right' }],
        supplements: short.map((one) => ({ addition: 'more', ...one })),
      }
    }
    case 'erasure':
      return {
        ...claim,
        grounds: filled(claim.grounds, erasureGrounds),
        items: filled<string>(claim.items, ['diary']),
      }
    case 'restriction':
      return {
        ...claim,
        grounds: filled(claim.grounds, restrictionGrounds),
        items: filled<string>(claim.items, ['diary']),
        period: { criterion: 'the case ends', ...claim.period },
      }
    case 'objection':
      return { substantiation: 'because', ...claim, items: filled<string>(claim.items, ['diary']) }
    case 'portability':
      return {
        ...claim,
        items: filled<string>(claim.items, ['diary']),
        ...(claim.transfer === undefined ? {} : { transfer: { recipient: 'a clinic', ...claim.transfer } }),
      }
    case 'consent-withdrawal':
      return { onlyConsent: true, otherInformation: 'the one of spring', ...claim }
  }
}

function filled<T>(asked: readonly T[] | undefined, all: readonly T[]): readonly T[]
function filled<T>(asked: 'all' | readonly T[] | undefined, all: readonly T[]): 'all' | readonly T[]
function filled<T>(asked: 'all' | readonly T[] | undefined, all: readonly T[]): 'all' | readonly T[] {
  return asked === undefined || asked.length === 0 ? all : asked
}

/** The first days and the last days that matter, with the days beside them. */
function boundaries({ procedure, receivedOn }: World, state: RequestState): readonly PlainDate[] {
  const roll = (day: PlainDate): PlainDate =>
    procedure.readings.lastDay === 'as-counted' ? day : nextWorkingDay(day)
  const counted = [
    addDays(receivedOn, 10),
    addMonths(receivedOn, 1),
    addMonths(receivedOn, 2),
    addMonths(receivedOn, 3),
    ...('identity' in state && state.identity.status === 'inquiry-open'
      ? [state.identity.term.counted, addDays(state.identity.term.counted, 10)]
      : []),
  ]
  return counted.flatMap((day) => [roll(day), addDays(roll(day), 1), day, addDays(day, -1)])
}

/** What becomes of an item whose consent is withdrawn, one of three ways. */
function settlement(item: string, day: PlainDate, way: number): AfterWithdrawal {
  const ways: readonly AfterWithdrawal[] = [
    { becomes: 'erased-by', item, day },
    { becomes: 'kept-on-basis', item, basis: 'public-task', justification: 'the archive' },
    { becomes: 'kept-on-exception', item, exception: 'legal-obligation', act: 'the archive act' },
  ]
  return ways[way] ?? { becomes: 'erased-by', item, day }
}

/** An answer that also says what becomes of every item that it is asked about, where it is asked. */
function settling(
  command: RequestCommand,
  { machine }: World,
  state: RequestState,
  way: number,
): RequestCommand {
  if (command.type !== 'AnswerRequest' && command.type !== 'ApplyComplaintOutcome') return command
  const decision = machine.decide(command, state)
  if (decision.accepted || decision.rejection.code !== 'withdrawn-data-unsettled') return command
  const { on, implementBy = on } = command.data
  const afterWithdrawal = decision.rejection.data.items.map((item) => settlement(item, implementBy, way))
  return command.type === 'AnswerRequest'
    ? { ...command, data: { ...command.data, afterWithdrawal } }
    : {
        ...command,
        data: {
          ...command.data,
          afterWithdrawal,
          complaint: {
            ...command.data.complaint,
            afterWithdrawal: [...command.data.complaint.afterWithdrawal, ...afterWithdrawal],
          },
        },
      }
}

/** What an earlier answer said of data whose consent is withdrawn by a new one as well. */
function saidBefore(state: RequestState, now: readonly RecordedDecision[]): readonly AfterWithdrawal[] {
  if (!('answer' in state)) return []
  const grants = (right: Right, item: string) =>
    now.some((one) => one.right === right && one.item === item && one.outcome === 'granted')
  return grantedAnew(state.answer).afterWithdrawal.filter(
    ({ item }) => grants('consent-withdrawal', item) && !grants('erasure', item),
  )
}

/** What became of an item as the answer said, where it said something. */
export function becameOf(
  state: RequestState,
  { right, item }: { readonly right: string; readonly item: string | undefined },
): WithdrawalCarriedOut | undefined {
  if (right !== 'consent-withdrawal' || !('answer' in state)) return undefined
  const said = state.answer.afterWithdrawal.find((one) => one.item === item)
  switch (said?.becomes) {
    case 'erased-by':
      return { became: 'erased' }
    case 'kept-on-basis':
      return { became: said.becomes, basis: said.basis }
    case 'kept-on-exception':
      return { became: said.becomes, exception: said.exception }
    case undefined:
      return undefined
  }
}

/** What claims come to by facts, as an answer records it: what a complaint about them has to have decided. */
export const decided = (
  { procedure }: Pick<World, 'procedure'>,
  claims: readonly Claim[],
  facts: CaseFacts,
  on: PlainDate,
): readonly RecordedDecision[] =>
  decideClaims(procedure, claims, facts, on).decisions.map(
    ({ right, item, outcome, clauses, parts, reason, act, overridingInterest, period }) => ({
      right,
      item,
      outcome,
      clauses,
      parts: parts.map(({ assessment: _explained, ...part }) => part),
      reason,
      act,
      overridingInterest,
      period,
    }),
  )

/** A command of a type, legal or illegal, on a day; the number 0 gives the plainest one. */
export function commandOf(
  type: RequestCommand['type'],
  world: World,
  state: RequestState,
  on: PlainDate,
  { take, of }: Choices,
): RequestCommand {
  const { receivedOn, submittedOn, sender, form, claims, reply, contacts, channel, facts } = world
  const by = of('ona', 'petras', 'rūta', 'head')
  const act = { on, by }
  const reasons = of<readonly [string, ...string[]]>(['words'], ['many files', 'few hands'])
  const finding = (): UnfoundedFinding =>
    of<UnfoundedFinding>(
      { kind: 'manifestly-unfounded', justification: 'words' },
      { kind: 'excessive', justification: 'words' },
      {
        kind: 'repetitive',
        justification: 'words',
        earlier: { id: 'r-0', answeredOn: addDays(receivedOn, -9) },
      },
      {
        kind: 'repetitive',
        justification: 'words',
        earlier: { id: 'r-1', answeredOn: addDays(receivedOn, -9) },
      },
      {
        kind: 'repetitive',
        justification: 'words',
        earlier: { id: 'r-0', answeredOn: addDays(receivedOn, 9) },
      },
    )
  const outward = () => ({ ...act, ...(take(3) === 1 ? { replyObstacle: 'the mailbox bounced' } : {}) })

  switch (type) {
    case 'SubmitRequest': {
      const data = without({
        id: 'r-1',
        by,
        submittedOn,
        receivedOn,
        channel,
        sender,
        form,
        claims,
        reply,
        contacts,
      })
      const [first] = claims
      switch (take(8)) {
        case 5:
          return { type, data: { ...data, submittedOn: addDays(receivedOn, 1) } }
        case 6:
          return first.right === 'rectification'
            ? { type, data: { ...data, receivedOn: plainDate('2017-03-03') } }
            : { type, data: { ...data, claims: [...claims, { right: 'access' }, { right: 'access' }] } }
        case 7:
          return {
            type,
            data: { ...data, submittedOn: plainDate('2017-03-01'), receivedOn: plainDate('2017-03-03') },
          }
        default:
          return { type, data }
      }
    }
    case 'AssignOfficer':
      return { type, data: { ...act, officer: people[take(4)] ?? 'ona' } }
    case 'CorrectRequest': {
      const whole = { nameGiven: true, signed: true, identityDocument: true }
      const [first, ...rest] = repaired(claims)
      switch (take(7)) {
        case 0:
          return { type, data: { ...act, form: whole } }
        case 1:
          return { type, data: { ...act, claims: [first, ...rest] } }
        case 2:
          return { type, data: { ...act, form: { ...form, signed: true } } }
        case 3:
          return {
            type,
            data: { ...act, form: { nameGiven: false, signed: false, identityDocument: false } },
          }
        case 4:
          return { type, data: { ...act, claims: [first, ...rest, { right: 'access' }] } }
        case 5:
          return { type, data: { ...act, claims: [first, ...rest], form: whole } }
        default:
          return { type, data: act }
      }
    }
    case 'ProveAuthority':
      return { type, data: { ...act, documents: 'a power of attorney' } }
    case 'RefuseUnauthorised':
      return { type, data: { ...outward(), reasons } }
    case 'InquireIdentity': {
      const term = addDays(on, [7, 0, 3, -1, 14, 40][take(6)] ?? 7)
      return { type, data: { ...outward(), ask: 'a copy of the card', term } }
    }
    case 'SupplyIdentity':
      return { type, data: act }
    case 'ConfirmIdentity':
      return { type, data: { ...act, means: 'an identity card' } }
    case 'RefuseUnidentified':
      return { type, data: { ...outward(), reasons } }
    case 'ExtendExamination': {
      const day = take(9)
      const until =
        day === 0
          ? undefined
          : day === 1
            ? addDays(on, take(3) - 1)
            : addDays(addMonths(receivedOn, 1 + (day % 3)), take(8) - 3)
      return { type, data: without({ ...outward(), reasons, until }) }
    }
    case 'DemandFee': {
      const fee = of(totalCosts, 1, totalCosts + 1, 0, 700)
      return { type, data: { ...outward(), finding: finding(), fee, costs: unitCosts } }
    }
    case 'AcknowledgeReceipt':
      return { type, data: outward() }
    case 'PayFee': {
      const demanded = 'fee' in state && state.fee.status !== 'none' ? state.fee.amount : 700
      return { type, data: { ...act, amount: of(demanded, demanded, demanded + 1, 0) } }
    }
    case 'RefuseUnfounded':
      return { type, data: { ...outward(), finding: finding() } }
    case 'RefuseFormal':
      return { type, data: { ...outward(), reasons } }
    case 'WaiveDefects':
      return { type, data: act }
    case 'AnswerRequest': {
      const implementBy = of<PlainDate | undefined>(
        addDays(on, 14),
        on,
        addDays(on, 60),
        addDays(on, -1),
        undefined,
      )
      const disclosesNothing = of<string | undefined>('nothing is named', undefined)
      const command: RequestCommand = {
        type,
        data: without({
          ...outward(),
          facts: facts[take(facts.length)] ?? { items: [] },
          implementBy,
          disclosesNothing,
          complexity: of<string | undefined>('two archives', undefined),
          preparedBy: of<readonly string[] | undefined>(undefined, ['rūta', 'petras'], []),
          reasons: of<readonly string[] | undefined>(undefined, ['see the register']),
        }),
      }
      return take(9) === 8 ? command : settling(command, world, state, take(3))
    }
    case 'ReportImplementation': {
      const extent = 'answer' in state ? state.answer.extent : []
      const done = 'implemented' in state ? state.implemented : []
      const left = extent.filter(
        ({ right, item }) => !done.some((one) => one.right === right && one.item === item),
      )
      const among = take(4) === 3 ? extent : left
      const grant = among[take(Math.max(1, among.length))]
      const astray = take(8) === 7 || grant === undefined
      const what = astray
        ? { right: rights[take(7)] ?? 'access', item: itemNames[take(4)] }
        : { right: grant.right, item: grant.item ?? undefined }
      return {
        type,
        data: without({
          ...act,
          ...what,
          restricted: of<boolean | undefined>(false, false, undefined, true),
          restrictionReason: take(3) === 2 ? restrictionReasons[take(4)] : undefined,
          afterWithdrawal: take(9) === 8 ? undefined : becameOf(state, what),
        }),
      }
    }
    case 'WaiveGrant':
    case 'ReportImpossible': {
      const extent = 'answer' in state ? state.answer.extent : []
      const grant = extent[take(Math.max(1, extent.length))]
      const what =
        take(8) === 7 || grant === undefined
          ? { right: rights[take(7)] ?? 'access', item: itemNames[take(4)] }
          : { right: grant.right, item: grant.item ?? undefined }
      return type === 'WaiveGrant'
        ? { type, data: without({ ...act, ...what, waivedBy: of('subject', 'representative') }) }
        : { type, data: without({ ...outward(), ...what, reasons }) }
    }
    case 'InformRecipients':
      return {
        type,
        data: {
          ...act,
          right: of('erasure', 'rectification', 'restriction'),
          item: itemNames[take(4)] ?? 'photo',
          told: of<RecipientsTold>(
            { outcome: 'told', recipients: ['bank'] },
            { outcome: 'no-recipients' },
            { outcome: 'impossible', because: 'words' },
          ),
        },
      }
    case 'PlaceStatement':
      return {
        type,
        data: {
          ...act,
          item: itemNames[take(4)] ?? 'photo',
          statement: 'words',
          askedBy: of('subject', 'representative'),
        },
      }
    case 'RecordErasure':
      return {
        type,
        data: { ...act, item: itemNames[take(4)] ?? 'photo', erased: 'words', ground: 'words' },
      }
    case 'ApplyComplaintOutcome': {
      const anew = facts[take(facts.length)] ?? { items: [] }
      const decisions =
        take(12) === 11 ? [] : decided(world, 'claims' in state ? state.claims : claims, anew, on)
      const implementBy = of<PlainDate | undefined>(addDays(on, 14), on, addDays(on, -1), undefined)
      const granting = decisions.some(({ outcome }) => outcome !== 'rejected')
      // Another complaint each day; now and then the same one again, another request's, or one that was not upheld.
      const complaint: ComplaintForRequest = {
        id: of(`c-${on}`, 'c-1'),
        request: take(12) === 11 ? 'r-2' : 'r-1',
        asOf: on,
        status: take(12) === 11 ? 'dismissed' : of('upheld', 'implemented'),
        grounds: [of('inaction', 'rejected', 'granted-in-part')],
        answeredOn: on,
        decisions,
        implementBy: take(12) === 11 ? addDays(on, 30) : granting ? (implementBy ?? null) : null,
        afterWithdrawal: saidBefore(state, decisions),
        reviewers: of<readonly string[]>(['rasa'], ['rasa', 'petras']),
        identity: of('confirmed', 'unconfirmed'),
        authority: of('not-needed', 'proven', 'unproven'),
      }
      const command: RequestCommand = {
        type,
        data: without({
          ...outward(),
          by: of('rasa', 'jonas', 'eglė', by),
          complaint,
          facts: anew,
          implementBy,
          preparedBy: of<readonly string[] | undefined>(undefined, ['rūta']),
        }),
      }
      return settling(command, world, state, take(3))
    }
    case 'WithdrawRequest':
      return {
        type,
        data: without({
          ...act,
          withdrawnBy: of('subject', 'representative'),
          sameSender: of<string | undefined>('the same mailbox', undefined),
        }),
      }
    case 'AskToComplete': {
      const lacking = 'defects' in state && state.defects.length > 0
      const about = of(lacking ? 'content' : 'authority', lacking ? 'authority' : 'content')
      const term = addDays(on, [7, 0, 3, -1, 14, 40][take(6)] ?? 7)
      return { type, data: { ...outward(), about, ask: 'what is missing', term } }
    }
    case 'ChangeVersion':
      return { type, data: { ...act, version: of('1', '2'), reason: 'the new version says so' } }
    case 'CorrectDates': {
      // The laws count from the day of receipt as filed: here it is corrected only where that is rejected.
      const { submittedOn: sent } = 'submittedOn' in state ? state : { submittedOn }
      return {
        type,
        data: without({
          ...act,
          reason: 'the stamp',
          submittedOn: of<PlainDate | undefined>(addDays(sent, -1), addDays(receivedOn, 1), sent, undefined),
          receivedOn: of<PlainDate | undefined>(undefined, undefined, addDays(sent, -2)),
        }),
      }
    }
    case 'JoinRequest':
      return {
        type,
        data: {
          ...outward(),
          sameSender: 'the same letter',
          other: {
            id: of('r-0', 'r-0', 'r-1'),
            procedure: 'procedure' in state ? state.procedure : { id: 'model', version: '1' },
            asOf: of(on, on, addDays(on, -1)),
            status: of('open', 'open', 'answered'),
            submittedOn: receivedOn,
            receivedOn: of(receivedOn, receivedOn, addDays(receivedOn, 1)),
            claims: of('claims' in state ? state.claims : claims, [{ right: 'access' }]),
            outcome: null,
            decisions: [],
            refusal: null,
            joinedTo: null,
            closedOn: null,
            firstClosedOn: null,
            acts: [{ act: 'extension', on: receivedOn }],
            identity: { status: 'unconfirmed' },
            extension: null,
            fee: 'none',
            examiners: of<readonly string[] | null>(['rasa'], null),
            examinations: [{ who: 'rasa', did: 'extended', on: receivedOn }],
            corrections: 0,
            decision: 0,
            afterWithdrawal: [],
            implementation: null,
            implemented: [],
            ended: [],
            applied: [],
          },
        },
      }
    case 'RegisterJoined': {
      const request = 'doubles' in state ? `r-${state.doubles.length + 2}` : 'r-2'
      const examined = { who: of('rasa', 'jonas'), did: 'answered', on: receivedOn } as const
      return {
        type,
        data: {
          ...act,
          request: of(request, 'r-1', 'r-2'),
          examinations: of<readonly (typeof examined)[]>([], [examined]),
        },
      }
    }
  }
}

/* Histories. */

/** One command and what came of it. */
export interface Step {
  readonly command: RequestCommand
  readonly before: RequestState
  readonly decision: RequestDecision
  readonly after: RequestState
}

/** An accepted command and what came of it. */
export interface Deed extends Step {
  readonly event: RequestEvent
  readonly decision: Extract<RequestDecision, { accepted: true }>
}

/** What came of a row of commands. */
export interface History extends World {
  readonly steps: readonly Step[]
  readonly deeds: readonly Deed[]
  readonly events: readonly RequestEvent[]
  /** The state after every step, the first one before any. */
  readonly states: readonly RequestState[]
  readonly state: RequestState
}

/** A history in few words, for the report of a failing property. */
function told({
  procedure: { readings },
  submittedOn,
  receivedOn,
  sender,
  claims,
  form,
  deeds,
  steps,
}: History) {
  const switched = Object.entries(readings).filter(
    ([name, reading]) =>
      !Object.entries(alternatives).some(([one, [first]]) => one === name && first === reading),
  )
  return JSON.stringify(
    {
      readings: Object.fromEntries(switched),
      submittedOn,
      receivedOn,
      sender,
      form,
      claims,
      accepted: deeds
        .slice(1)
        .filter(({ command }) => command.type !== 'AssignOfficer')
        .map(({ command }) => command),
      last: steps.at(-1)?.command,
    },
    null,
    1,
  )
}

const tellable = (history: History): History =>
  Object.defineProperty(history, fc.toStringMethod, { value: () => told(history), enumerable: false })

/** What a step is drawn from: how its command, its day and its content are chosen. */
export type Draw = readonly [wild: number, pick: number, move: number, days: number, content: number]

/** How a step is chosen. */
const draws: fc.Arbitrary<Draw> = fc.tuple(fc.nat(9), fc.nat(9_999), fc.nat(19), fc.nat(40), fc.nat(2 ** 30))

/** The day of a step: mostly the same or soon, sometimes at a limit, far ahead or back. */
function dayFor(world: World, state: RequestState, last: PlainDate, [, pick, move, days]: Draw): PlainDate {
  if (move < 9) return last
  if (move < 13) return addDays(last, days % 4)
  if (move < 17) {
    const ahead = boundaries(world, state).filter((day) => day >= last)
    return ahead[pick % Math.max(1, Math.min(8, ahead.length))] ?? last
  }
  return move === 17 ? addDays(last, days) : move === 18 ? addDays(last, -(days % 12)) : addDays(last, 1)
}

/** The command of a step: mostly one that the options call open, and none that closes the request too early. */
function typeFor(
  { machine, patience, avoids }: World,
  state: RequestState,
  on: PlainDate,
  count: number,
  [wild, pick]: Draw,
): RequestCommand['type'] {
  const any = commandTypes[pick % commandTypes.length] ?? 'AssignOfficer'
  const early = count < patience
  if (
    wild === 9 &&
    !(closing.includes(any) && (early || any === 'WithdrawRequest' || any === 'JoinRequest') && pick % 5 > 0)
  )
    return any
  const open = machine
    .options(state, on)
    .filter(({ open, command }) => open && !(early && closing.includes(command)) && !avoids.includes(command))
    .map(({ command }) => command)
  const rare =
    pick % 4 > 0
      ? [
          'AssignOfficer',
          'CorrectRequest',
          'ApplyComplaintOutcome',
          'WithdrawRequest',
          'WaiveGrant',
          'ReportImpossible',
          'AskToComplete',
          'CorrectDates',
          'JoinRequest',
          'RegisterJoined',
        ]
      : []
  const wanted = open.filter((command) => !rare.includes(command))
  const among = wanted.length > 0 ? wanted : open
  return among[Math.floor(pick / 4) % Math.max(1, among.length)] ?? any
}

/** Folds draws into a history: each command is decided, and its events are folded into the state. */
function foldHistory(world: World, drawn: readonly Draw[]): History {
  const { machine } = world
  const steps: Step[] = []
  const deeds: Deed[] = []
  const events: RequestEvent[] = []
  let state = machine.initialState()
  const states = [state]
  for (const [count, draw] of drawn.entries()) {
    const last = state.status === 'none' ? world.receivedOn : state.lastEventOn
    const on = dayFor(world, state, last, draw)
    const command = commandOf(typeFor(world, state, on, count, draw), world, state, on, choices(draw[4]))
    const before = state
    const decision = machine.decide(command, before)
    if (decision.accepted) for (const event of decision.events) state = machine.evolve(state, event)
    const step = { command, before, decision, after: state }
    steps.push(step)
    if (decision.accepted) {
      const [event] = decision.events
      deeds.push({ ...step, event, decision })
      events.push(...decision.events)
    }
    states.push(state)
  }
  return tellable({ ...world, steps, deeds, events, states, state })
}

/** Many properties run over the same histories, seed by seed: each is folded once. */
function remembered<T>(make: (world: World, drawn: T) => History): (world: World, drawn: T) => History {
  const known = new Map<string, History>()
  return (world, drawn) => {
    const { machine: _, procedure, ...rest } = world
    const key = JSON.stringify([rest, procedure.readings, drawn])
    const found = known.get(key) ?? make(world, drawn)
    if (known.size > 1000) known.clear()
    known.set(key, found)
    return found
  }
}

const folded = remembered(foldHistory)

/** Histories of thirty commands and more, legal and illegal, under any readings. */
export const histories: fc.Arbitrary<History> = fc
  .tuple(worlds, fc.array(draws, { minLength: 30, maxLength: 40, size: 'max' }))
  .map(([world, drawn]) => folded(world, drawn))

/** A row of commands decided one after another, each event folded into the state. */
function runCommands(world: World, commands: readonly RequestCommand[]): History {
  const { machine } = world
  const deeds: Deed[] = []
  const steps: Step[] = []
  let state = machine.initialState()
  const states = [state]
  for (const command of commands) {
    const before = state
    const decision = machine.decide(command, before)
    if (decision.accepted) for (const event of decision.events) state = machine.evolve(state, event)
    const step = { command, before, decision, after: state }
    steps.push(step)
    if (decision.accepted) deeds.push({ ...step, event: decision.events[0], decision })
    states.push(state)
  }
  return tellable({ ...world, steps, deeds, events: deeds.map(({ event }) => event), states, state })
}

const answered = remembered((world: World, facts: CaseFacts) => {
  const { receivedOn: on } = world
  const by = 'ona'
  const before = [
    commandOf('SubmitRequest', world, { status: 'none' }, on, choices(0)),
    { type: 'ProveAuthority', data: { on, by, documents: 'a power of attorney' } },
    { type: 'ConfirmIdentity', data: { on, by, means: 'an identity card' } },
  ] as const satisfies readonly RequestCommand[]
  const { state } = runCommands(world, before)
  const answer = { type: 'AnswerRequest', data: { on, by, facts, implementBy: addDays(on, 14) } } as const
  return runCommands(world, [...before, settling(answer, world, state, 0)])
})

/** A request answered on the day of receipt, wherever its facts settle it. */
export const answers: fc.Arbitrary<History> = fc
  .tuple(worlds, fc.nat(2), fc.boolean())
  .map(([world, which, repair]) =>
    answered(
      repair ? { ...world, claims: repaired(world.claims) } : world,
      world.facts[which] ?? { items: [] },
    ),
  )

/** An answer with reports of carrying it out, in any order, some of them twice. */
export const reports: fc.Arbitrary<History> = fc
  .tuple(answers, fc.array(fc.tuple(fc.nat(99), fc.nat(3), fc.nat(70)), { minLength: 4, maxLength: 12 }))
  .map(([history, drawn]) => {
    const { state } = history
    const extent = 'answer' in state ? state.answer.extent : []
    const commands = drawn.flatMap(([which, how, days]): readonly RequestCommand[] => {
      const grant = extent[which % Math.max(1, extent.length)]
      if (grant === undefined) return []
      const { right, item } = grant
      const on = addDays(history.receivedOn, how === 0 ? days : 0)
      const data = without({
        on,
        by: 'ona',
        right,
        item: item ?? undefined,
        restricted: how === 2 && days < 10 ? undefined : how === 1 && days > 50,
        restrictionReason: how === 2 && days > 50 ? ('own-claims' as const) : undefined,
        afterWithdrawal: becameOf(state, { right, item: item ?? undefined }),
      })
      return [{ type: 'ReportImplementation', data }]
    })
    return runCommands(history, [...history.steps.map(({ command }) => command), ...commands])
  })

/** An answer before identity is confirmed or authority shown, or after: with and without the attestation. */
export const hastyAnswers: fc.Arbitrary<History> = fc
  .tuple(answers, fc.nat(2), fc.boolean(), fc.boolean())
  .map(([history, identity, authority, attested]) => {
    const { receivedOn: on } = history
    const asked: RequestCommand = {
      type: 'InquireIdentity',
      data: { on, by: 'ona', ask: 'a copy of the card', term: addDays(on, 7) },
    }
    const commands = history.steps.flatMap(({ command }): readonly RequestCommand[] => {
      if (command.type === 'ConfirmIdentity')
        return identity === 0 ? [command] : identity === 1 ? [asked] : []
      if (command.type === 'ProveAuthority') return authority ? [command] : []
      if (command.type !== 'AnswerRequest' || !attested) return [command]
      return [{ ...command, data: { ...command.data, disclosesNothing: 'no item is named' } }]
    })
    return runCommands(history, commands)
  })
