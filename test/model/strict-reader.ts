import { clauseRefs, gdprArticles } from '../../src/documents/index.js'
import { settlingNames } from '../../src/procedure/index.js'

/*
 * Which values are commands of a request, written a second time from the documented types: exactly the fields
 * named, days that exist, words that say something. It shares nothing with the shapes of the library
 * but the lists of clauses and of what can settle a decision.
 */

type Check = (value: unknown) => boolean

const isObject = (value: unknown): value is object =>
  typeof value === 'object' &&
  value !== null &&
  [Object.prototype, null].includes(Object.getPrototypeOf(value)) &&
  Object.getOwnPropertySymbols(value).length === 0 &&
  Object.values(Object.getOwnPropertyDescriptors(value)).every((one) => 'value' in one && one.enumerable)

/** Marks and letters of which there is nothing to see. */
const blank = new Set([
  ...[0x34f, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x2800, 0x3164, 0xffa0, 0xffff, 0x1d159],
  ...Array.from({ length: 5 }, (_, index) => 0x180b + index),
  ...Array.from({ length: 16 }, (_, index) => 0xfe00 + index),
])
const unseen = (one: string): boolean =>
  /^[\p{Zs}\p{Zl}\p{Zp}\p{Cc}\p{Cf}\p{Cs}]$/u.test(one) || blank.has(one.codePointAt(0) ?? 0)
const text: Check = (value) => typeof value === 'string' && [...value].some((one) => !unseen(one))
/** Written in the one way in which a name can be. */
const name: Check = (value) => {
  if (typeof value !== 'string' || value === '') return false
  const letters = [...value]
  return (
    value.normalize('NFC') === value &&
    letters.every((one) => one === ' ' || !unseen(one)) &&
    letters[0] !== ' ' &&
    letters.at(-1) !== ' ' &&
    !/^\p{M}/u.test(value)
  )
}
const flag: Check = (value) => value === true || value === false
const yes: Check = (value) => value === true
const count: Check = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
const cents = count
const word =
  (...words: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && words.includes(value)

const daysOfMonth = (year: number, month: number): number =>
  month === 2
    ? (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31

const day: Check = (value) => {
  const found = typeof value === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) : null
  if (found === null || found[0] !== value) return false
  const [year = 0, month = 0, date = 0] = found.slice(1).map(Number)
  return year >= 1 && month >= 1 && month <= 12 && date >= 1 && date <= daysOfMonth(year, month)
}

const list =
  (of: Check, least = 0): Check =>
  (value) =>
    Array.isArray(value) &&
    value.length >= least &&
    Reflect.ownKeys(value).length === value.length + 1 &&
    value.every((one) => of(one))

const allOr =
  (of: Check): Check =>
  (value) =>
    value === 'all' || of(value)

/** Exactly these fields; an optional one may also be `undefined`. */
const object =
  (required: Readonly<Record<string, Check>>, optional: Readonly<Record<string, Check>> = {}): Check =>
  (value) => {
    if (!isObject(value)) return false
    const given = new Map<string, unknown>(Object.entries(value))
    return (
      [...given.keys()].every((name) => Object.hasOwn(required, name) || Object.hasOwn(optional, name)) &&
      Object.entries(required).every(([name, check]) => given.has(name) && check(given.get(name))) &&
      Object.entries(optional).every(([name, check]) => {
        const one = given.get(name)
        return one === undefined || check(one)
      })
    )
  }

const either =
  (...checks: readonly Check[]): Check =>
  (value) =>
    checks.some((check) => check(value))

const facts =
  (values: Readonly<Record<string, readonly unknown[]>>): Check =>
  (value) =>
    isObject(value) &&
    Object.entries(value).every(
      ([name, one]) =>
        Object.hasOwn(values, name) &&
        (one === null || one === undefined || (values[name] ?? []).includes(one)),
    )

const noYes = [false, true]
const aboutItems = {
  ...Object.fromEntries(
    [
      'neededForPurposes specialCategoryConsent consentWithdrawn otherBasisRemains objects limitInvoked overridingInterestProven',
      'institutionClaims careOrHealthNecessity legalObligation rectificationGranted rectificationDone',
      'erasureFiled subjectClaims providedBySubject automated transferAsked recipientNamed transferFeasible',
      'inaccurate replacementGiven incomplete additionGiven additionNeeded consentActive consentIdentified',
    ]
      .join(' ')
      .split(' ')
      .map((name) => [name, noYes]),
  ),
  basis: [
    'consent',
    'contract',
    'legal-obligation',
    'vital-interests',
    'public-task',
    'legitimate-interests',
    'none',
  ],
}
const aboutAccess = { processed: noYes, recipientsForeseen: noYes, otherSource: noYes }
const itemFacts = facts(aboutItems)

const right = word(
  'access',
  'rectification',
  'erasure',
  'restriction',
  'objection',
  'portability',
  'consent-withdrawal',
)
const items = allOr(list(name))
const period = object({}, { until: day, criterion: text })
const piece = word(
  'purposes',
  'categories',
  'recipients',
  'storage-period',
  'rights',
  'authority-complaint',
  'source',
)
const claim = either(
  object({ right: word('access') }, { information: allOr(list(piece)) }),
  object(
    { right: word('rectification') },
    {
      corrections: list(object({ item: name }, { replacement: text })),
      supplements: list(object({ item: name }, { addition: text })),
    },
  ),
  object(
    { right: word('erasure') },
    { grounds: list(word('not-needed', 'consent-withdrawn', 'objected', 'no-basis')), items },
  ),
  object(
    { right: word('restriction') },
    { grounds: list(word('rectification-pending', 'no-basis', 'subject-claims')), items, period },
  ),
  object({ right: word('objection') }, { items, substantiation: text }),
  object({ right: word('portability') }, { items, transfer: object({}, { recipient: text }) }),
  object(
    { right: word('consent-withdrawal'), items: allOr(list(name, 1)) },
    { consentDate: day, consentPurpose: text, otherInformation: text, onlyConsent: yes },
  ),
)
const caseFacts = object(
  {
    items: list(object({ item: name, facts: itemFacts }, { overridingInterest: text, neededPeriod: period })),
  },
  {
    access: facts(aboutAccess),
    notHeld: list(name),
    limits: list(object({ right, act: text }, { item: name })),
  },
)
const way = word('email', 'post', 'in-person', 'phone', 'e-delivery')
const contacts = list(object({ way, address: text }))
const ownWord: Check = (value) =>
  typeof value === 'string' && /^own:[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(value)
const proof = either(
  word('identity-document', 'plain-copy', 'certified-copy', 'qualified-signature', 'e-identification'),
  ownWord,
)
const form = object(
  { nameGiven: flag, signed: flag, identityDocument: flag },
  {
    proofs: list(proof),
    has: list(word('legible', 'address', 'contacts', 'personal-code', 'reason', 'reply-way', 'fixed-form')),
  },
)
const finding = either(
  object({ kind: word('manifestly-unfounded', 'excessive'), justification: text }),
  object({ kind: word('repetitive'), justification: text, earlier: object({ id: name, answeredOn: day }) }),
)

const act = { on: day, by: name }
const orNull =
  (of: Check): Check =>
  (value) =>
    value === null || of(value)
const clauses = list(word(...clauseRefs, ...gdprArticles.map((article) => `gdpr:${article}`)))
const settling = object({
  name: word(...Object.values(settlingNames).flat()),
  clause: word(...clauseRefs, ...gdprArticles.map((article) => `gdpr:${article}`)),
})
const limb = object({
  part: either(
    word('whole', 'correction', 'supplement', 'hand-over', 'transfer', 'period', 'confirmation', 'data'),
    piece,
  ),
  outcome: word('granted', 'rejected', 'not-applicable', 'undetermined', 'contradictory'),
  clauses,
  settledBy: list(settling),
  facts: facts({ ...aboutItems, ...aboutAccess }),
})
const decided = object({
  right,
  item: orNull(name),
  outcome: word('granted', 'granted-in-part', 'rejected', 'undetermined', 'contradictory'),
  clauses,
  parts: list(limb),
  reason: orNull(
    word('no-data', 'external-limit', 'content-missing', 'period-cut', 'period-over', 'impossible'),
  ),
  act: orNull(text),
  overridingInterest: orNull(text),
  period: orNull(
    object(
      { grounds: list(word('rectification-pending', 'no-basis', 'subject-claims')), cut: flag },
      { until: day, criterion: text },
    ),
  ),
})
const keepingBasis = word(
  'contract',
  'legal-obligation',
  'vital-interests',
  'public-task',
  'legitimate-interests',
)
const exception = word('care-or-health', 'legal-obligation', 'institution-claims')
const afterWithdrawal = either(
  object({ becomes: word('erased-by'), item: name, day }),
  object({ becomes: word('kept-on-basis'), item: name, basis: keepingBasis, justification: text }),
  object({ becomes: word('kept-on-exception'), item: name, exception, act: text }),
)
const complaint = object({
  id: name,
  request: name,
  asOf: day,
  status: word('open', 'upheld', 'dismissed', 'implemented', 'refused', 'withdrawn'),
  grounds: list(word('granted-in-part', 'rejected', 'inaction')),
  answeredOn: orNull(day),
  decisions: list(decided),
  implementBy: orNull(day),
  afterWithdrawal: list(afterWithdrawal),
  reviewers: list(name),
  identity: word('unconfirmed', 'inquiry-open', 'confirmed'),
  authority: word('not-needed', 'unproven', 'proven'),
})
const sent = { replyObstacle: text }
const claims = list(claim, 1)
const reasons = list(text, 1)
const answer = {
  preparedBy: list(name),
  implementBy: day,
  afterWithdrawal: list(afterWithdrawal),
  complexity: text,
  disclosesNothing: text,
  reasons: list(text),
}

const nullable =
  (of: Check): Check =>
  (value) =>
    value === null || of(value)
const examinations = list(
  object({
    who: name,
    did: word(
      'was-assigned',
      'inquired-identity',
      'confirmed-identity',
      'extended',
      'asked-to-complete',
      'demanded-fee',
      'refused',
      'answered',
      'prepared-answer',
      're-examined',
      'reported-impossible',
    ),
    on: day,
  }),
)
const carriedOut = list(object({ right, item: nullable(name), on: day }))
/** A request as another one sees it. Days as they were counted are of events, which these tests don't make up. */
const isSummary = object({
  id: name,
  procedure: object({ id: name, version: name }),
  asOf: day,
  status: word('open', 'answered', 'implemented', 'refused', 'withdrawn', 'joined'),
  submittedOn: day,
  receivedOn: day,
  corrections: count,
  claims,
  outcome: nullable(word('granted', 'granted-in-part', 'rejected')),
  decisions: list(decided),
  afterWithdrawal: list(() => false),
  refusal: nullable(word('unfounded', 'unidentified', 'unauthorised', 'formal')),
  joinedTo: nullable(name),
  closedOn: nullable(day),
  firstClosedOn: nullable(day),
  acts: list(
    object({
      act: word('answer', 'new-answer', 'refusal', 'inquiry', 'extension', 'fee-demand', 'impossibility'),
      on: day,
    }),
  ),
  identity: either(
    object({ status: word('unconfirmed') }),
    object({ status: word('confirmed'), on: day, firstAskedOn: nullable(day) }),
  ),
  extension: nullable(object({ on: day, reasons, until: nullable(day), pausedDays: count })),
  fee: word('none', 'demanded', 'paid'),
  examiners: nullable(list(name)),
  examinations,
  decision: count,
  implementation: nullable(day),
  implemented: carriedOut,
  ended: carriedOut,
  applied: list(
    object({
      complaint: name,
      on: day,
      owed: list(object({ right, item: nullable(name) })),
    }),
  ),
})

const commands: Readonly<Record<string, Check>> = {
  SubmitRequest: object(
    {
      id: name,
      by: name,
      submittedOn: day,
      receivedOn: day,
      channel: word('email', 'in-person', 'post', 'phone', 'e-delivery', 'other'),
      sender: either(
        object({ as: word('subject') }),
        object({ as: word('representative'), documents: flag, contacts }),
      ),
      form,
      claims,
      contacts,
    },
    { reply: way },
  ),
  AssignOfficer: object({ ...act, officer: name }),
  CorrectRequest: object(act, { form, claims }),
  ProveAuthority: object({ ...act, documents: text }),
  RefuseUnauthorised: object({ ...act, reasons }, sent),
  InquireIdentity: object({ ...act, ask: text, term: day }, sent),
  SupplyIdentity: object(act),
  ConfirmIdentity: object({ ...act, means: text }),
  RefuseUnidentified: object({ ...act, reasons }, sent),
  ExtendExamination: object({ ...act, reasons }, { ...sent, until: day }),
  DemandFee: object(
    {
      ...act,
      finding,
      fee: cents,
      costs: object({ collecting: cents, examining: cents, answering: cents }),
    },
    sent,
  ),
  AcknowledgeReceipt: object(act, sent),
  PayFee: object({ ...act, amount: cents }),
  RefuseUnfounded: object({ ...act, finding }, sent),
  RefuseFormal: object({ ...act, reasons: list(text, 1) }, sent),
  WaiveDefects: object(act, { reason: text }),
  AnswerRequest: object({ ...act, facts: caseFacts }, { ...sent, ...answer }),
  ReportImplementation: object(
    { ...act, right },
    {
      item: (value) => value === null || name(value),
      restricted: flag,
      restrictionReason: word('written-consent', 'own-claims', 'protect-others', 'public-interest'),
      afterWithdrawal: either(
        object({ became: word('erased') }),
        object({ became: word('kept-on-basis'), basis: keepingBasis }),
        object({ became: word('kept-on-exception'), exception }),
      ),
    },
  ),
  WaiveGrant: object({ ...act, right, waivedBy: word('subject', 'representative') }, { item: name }),
  ReportImpossible: object({ ...act, right, reasons }, { ...sent, item: name }),
  InformRecipients: object({
    ...act,
    right: word('rectification', 'erasure', 'restriction'),
    item: name,
    told: either(
      object({ outcome: word('told'), recipients: list(name, 1) }),
      object({ outcome: word('no-recipients') }),
      object({ outcome: word('impossible'), because: text }),
    ),
  }),
  PlaceStatement: object({ ...act, item: name, statement: text, askedBy: word('subject', 'representative') }),
  RecordErasure: object({ ...act, item: name, erased: text, ground: text }),
  ApplyComplaintOutcome: object(
    {
      ...act,
      complaint,
      facts: caseFacts,
    },
    { ...sent, ...answer },
  ),
  WithdrawRequest: object({ ...act, withdrawnBy: word('subject', 'representative') }, { sameSender: text }),
  AskToComplete: object({ ...act, about: word('content', 'authority'), ask: text, term: day }, sent),
  ChangeVersion: object({ ...act, version: name, reason: text }),
  CorrectDates: object({ ...act, reason: text }, { submittedOn: day, receivedOn: day }),
  JoinRequest: object({ ...act, other: isSummary, sameSender: text }, sent),
  RegisterJoined: object({ ...act, request: name, examinations }),
}

/** Whether a value is a command of a request. */
export function isCommand(value: unknown): boolean {
  if (!isObject(value) || !('type' in value) || !('data' in value)) return false
  const { type, data } = value
  if (typeof type !== 'string' || Object.keys(value).length !== 2) return false
  return Object.hasOwn(commands, type) && commands[type]?.(data) === true
}

/** Whether a value is the facts of an item. */
export const isItemFacts: Check = itemFacts
