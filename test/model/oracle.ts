import type { PlainDate } from '../../src/calendar/index.js'
import type { Readings } from '../../src/procedure/index.js'
import type {
  AccessFacts,
  CaseFacts,
  Claim,
  ClaimedItems,
  ItemFacts,
  LegalBasis,
  RestrictionPeriod,
  Right,
  RightFact,
} from '../../src/rights/index.js'

/*
 * What an answer must come to, as plain boolean formulas written from the adopted readings: the rights with
 * the links between them in one request, the limits of A-9 and the defects that make a fact false. It reads
 * types of the library and nothing that decides.
 */

/** An outcome of a limb, an item or a request. */
export type Outcome = 'granted' | 'granted-in-part' | 'rejected'

/** What a claimed right must come to for an item. */
export interface Expected {
  readonly right: Right
  readonly item: string | null
  readonly outcome: Outcome
  readonly parts: Readonly<Record<string, 'granted' | 'rejected' | 'not-applicable'>>
  /** Of a granted restriction: its last day and the grounds that hold. */
  readonly until?: PlainDate | undefined
  readonly grounds?: readonly string[]
  /** A granted restriction that nobody has named an end for. */
  readonly endless?: boolean
}

/** Every fact of an item, known. */
export type Complete = { readonly [F in keyof ItemFacts & RightFact]-?: NonNullable<ItemFacts[F]> }

/** A value for every fact: as given, else as the filler says. */
export function complete(facts: ItemFacts, fill: (fact: string) => boolean, basis: LegalBasis): Complete {
  const or = (fact: keyof ItemFacts & string, value: boolean | null | undefined): boolean =>
    value ?? fill(fact)
  return {
    basis: facts.basis ?? basis,
    neededForPurposes: or('neededForPurposes', facts.neededForPurposes),
    specialCategoryConsent: or('specialCategoryConsent', facts.specialCategoryConsent),
    consentWithdrawn: or('consentWithdrawn', facts.consentWithdrawn),
    otherBasisRemains: or('otherBasisRemains', facts.otherBasisRemains),
    objects: or('objects', facts.objects),
    limitInvoked: or('limitInvoked', facts.limitInvoked),
    overridingInterestProven: or('overridingInterestProven', facts.overridingInterestProven),
    institutionClaims: or('institutionClaims', facts.institutionClaims),
    careOrHealthNecessity: or('careOrHealthNecessity', facts.careOrHealthNecessity),
    legalObligation: or('legalObligation', facts.legalObligation),
    rectificationGranted: or('rectificationGranted', facts.rectificationGranted),
    rectificationDone: or('rectificationDone', facts.rectificationDone),
    erasureFiled: or('erasureFiled', facts.erasureFiled),
    subjectClaims: or('subjectClaims', facts.subjectClaims),
    providedBySubject: or('providedBySubject', facts.providedBySubject),
    automated: or('automated', facts.automated),
    // What the claim itself holds need not be entered again (its absence is settled below, from the claim).
    transferAsked: facts.transferAsked ?? true,
    recipientNamed: facts.recipientNamed ?? true,
    replacementGiven: facts.replacementGiven ?? true,
    additionGiven: facts.additionGiven ?? true,
    transferFeasible: or('transferFeasible', facts.transferFeasible),
    inaccurate: or('inaccurate', facts.inaccurate),
    incomplete: or('incomplete', facts.incomplete),
    additionNeeded: or('additionNeeded', facts.additionNeeded),
    consentActive: or('consentActive', facts.consentActive),
    consentIdentified: or('consentIdentified', facts.consentIdentified),
  }
}

/** Facts of access, known. */
export interface CompleteAccess {
  readonly processed: boolean
  readonly recipientsForeseen: boolean
  readonly otherSource: boolean
}

/** A value for every fact of access. */
const completeAccess = (facts: AccessFacts | undefined, fill: (fact: string) => boolean): CompleteAccess => ({
  processed: facts?.processed ?? fill('processed'),
  recipientsForeseen: facts?.recipientsForeseen ?? fill('recipientsForeseen'),
  otherSource: facts?.otherSource ?? fill('otherSource'),
})

const covers = (items: ClaimedItems | undefined, item: string): boolean =>
  items === 'all' || (items ?? []).some((one) => one === item)

/** What a claim says about one item, claim by claim of the request. */
export interface Said {
  readonly withdrawal: boolean
  readonly objection: boolean
  readonly correction: boolean
  readonly supplement: boolean
  readonly erasure: boolean
}

/** The names of the grounds, by their clauses. */
const groundNames = {
  '17.1': 'not-needed',
  '17.2': 'consent-withdrawn',
  '17.3': 'objected',
  '17.4': 'no-basis',
  '21.1': 'rectification-pending',
  '21.2': 'no-basis',
  '21.3': 'subject-claims',
} as const

/** What a request says about an item, and what each right's formula comes to for it. */
export interface Judged {
  readonly limit27: boolean
  readonly withdraws: boolean
  readonly objection: boolean
  readonly corrects: boolean
  readonly completes: boolean
  readonly portable: boolean
  readonly transfers: boolean
  readonly erasureGrounds: Readonly<Record<'17.1' | '17.2' | '17.3' | '17.4', boolean>>
  readonly exceptions: Readonly<Record<'18.1' | '18.2' | '18.3', boolean>>
  readonly erases: boolean
  readonly restrictionGrounds: Readonly<Record<'21.1' | '21.2' | '21.3', boolean>>
  readonly restricts: boolean
  readonly said: Said
}

/** Whether an act outside the document limits the right for the item. */
const limited = ({ limits = [] }: CaseFacts, right: Right, item: string | null): boolean =>
  limits.some((limit) => limit.right === right && (limit.item === undefined || limit.item === item))

/** Every right's formula for one item, with the links inside the request. */
export function judge(
  readings: Readings,
  claims: readonly Claim[],
  caseFacts: CaseFacts,
  item: string,
  given: Complete,
): Judged {
  const withdrawal = claims.find((claim) => claim.right === 'consent-withdrawal' && covers(claim.items, item))
  // A right that an act outside the document defeats gives no result on to a later one.
  const objecting = claims.some((claim) => claim.right === 'objection' && covers(claim.items, item))
  // An objection of this request that such an act limits makes 17.3 false by itself.
  const objectionLimited = objecting && limited(caseFacts, 'objection', item)
  const erasing = claims.find((claim) => claim.right === 'erasure' && covers(claim.items, item))
  const restricting = claims.find((claim) => claim.right === 'restriction' && covers(claim.items, item))
  const porting = claims.find((claim) => claim.right === 'portability' && covers(claim.items, item))
  const corrections = claims.flatMap((claim) =>
    claim.right === 'rectification' ? (claim.corrections ?? []).filter((one) => one.item === item) : [],
  )
  const supplements = claims.flatMap((claim) =>
    claim.right === 'rectification' ? (claim.supplements ?? []).filter((one) => one.item === item) : [],
  )

  // Defects that are still open make their facts false.
  // What a claim holds is given only where the host does not say otherwise.
  const replacementGiven = given.replacementGiven && corrections.every((one) => one.replacement !== undefined)
  const additionGiven = given.additionGiven && supplements.every((one) => one.addition !== undefined)
  const identified =
    given.consentIdentified &&
    (withdrawal?.right !== 'consent-withdrawal' ||
      ((withdrawal.consentDate !== undefined || withdrawal.onlyConsent === true) &&
        (withdrawal.consentPurpose !== undefined || withdrawal.otherInformation !== undefined)))
  const transfer = porting?.right === 'portability' ? porting.transfer : undefined
  const recipientNamed = given.recipientNamed && transfer?.recipient !== undefined

  const f = given
  const limit27 = f.limitInvoked && (f.overridingInterestProven || f.institutionClaims)
  // explicit consent to a special category is consent, whatever the basis.
  const consent = f.basis === 'consent' || f.specialCategoryConsent
  const withdraws = consent && f.consentActive && identified
  const corrects = f.inaccurate && replacementGiven
  const completes = f.incomplete && additionGiven && f.additionNeeded
  const portable = f.providedBySubject && (consent || f.basis === 'contract') && f.automated

  const withdrawnNow =
    withdrawal !== undefined && withdraws && !limited(caseFacts, 'consent-withdrawal', item)
  const rectifiedNow =
    ((corrections.length > 0 && corrects) || (supplements.length > 0 && completes)) &&
    !limited(caseFacts, 'rectification', item)

  const stated = (claim: Claim | undefined, ground: keyof typeof groundNames): boolean =>
    readings.statedGround === 'any-that-holds' ||
    ((claim?.right === 'erasure' || claim?.right === 'restriction') &&
      (claim.grounds ?? []).some((one) => one === groundNames[ground]))
  const other = readings.otherBasisRemains === 'defeats-withdrawal-ground' && f.otherBasisRemains
  const erasureGrounds = {
    '17.1': !f.neededForPurposes && stated(erasing, '17.1'),
    '17.2': consent && (f.consentWithdrawn || withdrawnNow) && !other && stated(erasing, '17.2'),
    '17.3':
      !objectionLimited &&
      (f.objects || objecting) &&
      f.basis === 'legitimate-interests' &&
      !limit27 &&
      stated(erasing, '17.3'),
    '17.4': f.basis === 'none' && stated(erasing, '17.4'),
  }
  const exceptions = {
    '18.1': f.careOrHealthNecessity,
    '18.2': f.legalObligation || f.basis === 'legal-obligation',
    '18.3': f.institutionClaims,
  }
  const noBasis = f.basis === 'none' || (withdrawnNow && !f.otherBasisRemains)
  const restrictionGrounds = {
    '21.1': (f.rectificationGranted || rectifiedNow) && !f.rectificationDone && stated(restricting, '21.1'),
    '21.2': noBasis && !f.erasureFiled && erasing === undefined && stated(restricting, '21.2'),
    '21.3': !f.neededForPurposes && f.subjectClaims && stated(restricting, '21.3'),
  }
  return {
    limit27,
    withdraws,
    objection: f.basis === 'legitimate-interests' && !limit27,
    corrects,
    completes,
    portable,
    transfers: portable && transfer !== undefined && f.transferAsked && recipientNamed && f.transferFeasible,
    erasureGrounds,
    exceptions,
    erases: Object.values(erasureGrounds).some((one) => one) && !Object.values(exceptions).some((one) => one),
    restrictionGrounds,
    restricts: Object.values(restrictionGrounds).some((one) => one),
    said: {
      withdrawal: withdrawal !== undefined,
      objection: objecting,
      correction: corrections.length > 0,
      supplement: supplements.length > 0,
      erasure: erasing !== undefined,
    },
  }
}

const together = (parts: Expected['parts']): Outcome => {
  const all = Object.values(parts).filter((one) => one !== 'not-applicable')
  if (!all.includes('rejected')) return 'granted'
  return all.includes('granted') ? 'granted-in-part' : 'rejected'
}

const grantedIf = (holds: boolean): 'granted' | 'rejected' => (holds ? 'granted' : 'rejected')

const information = [
  'purposes',
  'categories',
  'recipients',
  'storage-period',
  'rights',
  'authority-complaint',
  'source',
] as const

function access(
  claim: Extract<Claim, { right: 'access' }>,
  facts: CaseFacts,
  { processed, recipientsForeseen, otherSource }: CompleteAccess,
): Expected {
  if ((facts.limits ?? []).some(({ right, item }) => right === 'access' && item === undefined))
    return { right: 'access', item: null, outcome: 'rejected', parts: { whole: 'rejected' } }
  const asked = information.filter(
    (one) => claim.information === 'all' || (claim.information ?? []).some((other) => other === one),
  )
  const owed = (part: string): boolean =>
    processed && (part !== 'recipients' || recipientsForeseen) && (part !== 'source' || otherSource)
  const parts: Record<string, 'granted' | 'rejected' | 'not-applicable'> = { confirmation: 'granted' }
  for (const part of ['data', ...asked]) {
    const barred = (facts.limits ?? []).some(({ right, item }) => right === 'access' && item === part)
    parts[part] = !owed(part) ? 'not-applicable' : grantedIf(!barred)
  }
  return { right: 'access', item: null, outcome: together(parts), parts }
}

const earlier = (one: PlainDate | undefined, other: PlainDate | undefined): PlainDate | undefined => {
  if (one === undefined || other === undefined) return one ?? other
  return one < other ? one : other
}

const hasEnd = (period: RestrictionPeriod | undefined): boolean =>
  period?.until !== undefined || period?.criterion !== undefined

function restriction(
  item: string,
  asked: RestrictionPeriod | undefined,
  needed: RestrictionPeriod | undefined,
  judged: Judged,
  on: PlainDate | undefined,
): Expected {
  // A period that is over by the day of the answer leaves nothing to grant.
  const until = earlier(asked?.until, needed?.until)
  if (!judged.restricts || (on !== undefined && until !== undefined && until < on))
    return { right: 'restriction', item, outcome: 'rejected', parts: { whole: 'rejected' } }
  // What was asked is cut where the need ends earlier: on an earlier day, or by a criterion of its own.
  const cut =
    hasEnd(asked) &&
    (until !== asked?.until || (needed?.criterion !== undefined && needed.criterion !== asked?.criterion))
  const grounds = (['21.1', '21.2', '21.3'] as const)
    .filter((ground) => judged.restrictionGrounds[ground])
    .map((ground) => groundNames[ground])
  return {
    right: 'restriction',
    item,
    outcome: cut ? 'granted-in-part' : 'granted',
    parts: { whole: 'granted', ...(cut ? { period: 'rejected' as const } : {}) },
    until,
    grounds,
    endless: !hasEnd(asked) && !hasEnd(needed) && grounds.join() !== 'rectification-pending',
  }
}

function ofItem(
  claim: Exclude<Claim, { right: 'access' | 'information' | 'automated-decision' }>,
  item: string,
  judged: Judged,
  needed: RestrictionPeriod | undefined,
  on: PlainDate | undefined,
): Expected {
  const { right } = claim
  const by = (parts: Expected['parts']): Expected => ({ right, item, outcome: together(parts), parts })
  switch (right) {
    case 'rectification':
      return by({
        ...((claim.corrections ?? []).some((one) => one.item === item)
          ? { correction: grantedIf(judged.corrects) }
          : {}),
        ...((claim.supplements ?? []).some((one) => one.item === item)
          ? { supplement: grantedIf(judged.completes) }
          : {}),
      })
    case 'portability':
      // The transfer is a rule beside the hand-over; of what isn't handed over nothing can be sent.
      return by({
        'hand-over': grantedIf(judged.portable),
        ...(claim.transfer !== undefined && judged.portable ? { transfer: grantedIf(judged.transfers) } : {}),
      })
    case 'restriction':
      return restriction(item, claim.period, needed, judged, on)
    case 'erasure':
      return by({ whole: grantedIf(judged.erases) })
    case 'objection':
      return by({ whole: grantedIf(judged.objection) })
    case 'consent-withdrawal':
      return by({ whole: grantedIf(judged.withdraws) })
  }
}

/** The items of a claim; `null` where it names none. */
function itemsOf(
  claim: Exclude<Claim, { right: 'access' | 'information' }>,
  facts: CaseFacts,
): readonly string[] | null {
  const named =
    claim.right === 'rectification'
      ? [...(claim.corrections ?? []), ...(claim.supplements ?? [])].map(({ item }) => item)
      : claim.items
  if (named === 'all') return facts.items.map(({ item }) => item)
  return named === undefined || named.length === 0 ? null : [...new Set(named)]
}

/** How the unknown facts of an item are completed. */
export interface Completion {
  readonly fill: (fact: string) => boolean
  readonly basis: LegalBasis
}

/** Every decision that the answer of a request must hold on its day, in no order. */
export function expectedDecisions(
  readings: Readings,
  claims: readonly Claim[],
  facts: CaseFacts,
  { fill, basis }: Completion,
  on?: PlainDate,
): readonly Expected[] {
  return claims.flatMap((claim): readonly Expected[] => {
    if (claim.right === 'access') return [access(claim, facts, completeAccess(facts.access, fill))]
    const { right } = claim
    const rejected = (item: string | null): Expected => ({
      right,
      item,
      outcome: 'rejected',
      parts: { whole: 'rejected' },
    })
    if (claim.right === 'information' || claim.right === 'automated-decision')
      throw new Error('the document gives no such right')
    const items = itemsOf(claim, facts)
    // Nothing named, or nothing held of which "all" could be meant.
    if (items === null || items.length === 0) return [rejected(null)]
    return items.map((item) => {
      if ((facts.notHeld ?? []).includes(item) || limited(facts, right, item)) return rejected(item)
      const record = facts.items.find((one) => one.item === item)
      const judged = judge(readings, claims, facts, item, complete(record?.facts ?? {}, fill, basis))
      return ofItem(claim, item, judged, record?.neededPeriod, on)
    })
  })
}

/** What a request comes to: granted where everything is, rejected where nothing is, else in part. */
export function expectedOutcome(decisions: readonly { readonly outcome: string }[]): Outcome {
  if (decisions.every(({ outcome }) => outcome === 'granted')) return 'granted'
  return decisions.every(({ outcome }) => outcome === 'rejected') ? 'rejected' : 'granted-in-part'
}
