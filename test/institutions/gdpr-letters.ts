import type { Procedure } from '../../src/index.js'
import type { RequestCommand } from '../../src/request/index.js'
import type { Claim, ItemFacts } from '../../src/rights/index.js'
import { letters } from '../../src/text/index.js'
import { about, act, answer, confirm, day, representative, restricted, submit } from './cases.js'
import { type Drafted, drafting } from './drafting.js'
import { hospital, irishCouncil } from './gdpr-procedures.js'

/* The letters of controllers under the GDPR alone. */

const erasure: Claim = { right: 'erasure', items: ['nuotrauka', 'laiškas'] }
const access: Claim = { right: 'access' }
const restriction: Claim = { right: 'restriction', items: ['adresas'] }
const objection: Claim = { right: 'objection', items: ['naujienlaiškis', 'klientų sąrašas'] }
const automated: Claim = { right: 'automated-decision', items: ['kredito vertinimas', 'eilės sudarymas'] }
const consent: Claim = { right: 'consent-withdrawal', items: ['nuotrauka', 'tyrimo duomenys'] }

const implementBy = day('2026-03-27')

/** No exception of Article 17(3) holds. */
const keptForNothing = {
  freedomOfExpression: false,
  legalObligation: false,
  publicTaskNecessity: false,
  publicHealthInterest: false,
  specialPurpose: 'none',
  institutionClaims: false,
  othersClaims: false,
} as const
const unneeded = { ...keptForNothing, neededForPurposes: false } as const
const needed = {
  neededForPurposes: true,
  basis: 'contract',
  specialCategoryConsent: false,
  otherwiseUnlawful: false,
  wasUnlawful: false,
  erasureObligation: false,
  childOnlineService: false,
  objects: false,
  directMarketing: false,
} as const
const held = {
  processed: true,
  recipientsToDate: true,
  recipientsForeseen: false,
  notFromSubject: true,
  sourceKnown: true,
  automatedDecisions: false,
  thirdCountryTransfer: false,
  copyAffectsOthers: false,
} as const
const alone = { solelyAutomated: true, significantEffect: true } as const

/** Each datum is erased on a ground of its own. */
const erasedOn: Readonly<Record<string, ItemFacts>> = {
  'atšaukto sutikimo': {
    ...keptForNothing,
    ...needed,
    basis: 'consent',
    consentWithdrawn: true,
    otherBasisRemains: false,
  },
  'nesutikimo rinkodara': { ...keptForNothing, ...needed, objects: true, directMarketing: true },
  'be pagrindo': { ...keptForNothing, ...needed, basis: 'none' },
  'seniau neteisėti': { ...keptForNothing, ...needed, wasUnlawful: true },
  'teisės reikalaujami ištrinti': { ...keptForNothing, ...needed, erasureObligation: true },
  vaiko: { ...keptForNothing, ...needed, childOnlineService: true },
}

/** Each is kept under an exception of its own. */
const keptFor: Readonly<Record<string, ItemFacts>> = {
  straipsnis: { ...unneeded, freedomOfExpression: true },
  byla: { ...unneeded, legalObligation: true },
  registras: { ...unneeded, publicTaskNecessity: true },
  skiepai: { ...unneeded, publicHealthInterest: true },
  archyvas: { ...unneeded, specialPurpose: 'archiving', erasureImpairsPurpose: true },
  ieškinys: { ...unneeded, institutionClaims: true },
  liudijimas: { ...unneeded, othersClaims: true },
}

const notRestricted = {
  accuracyContested: false,
  basis: 'contract',
  otherwiseUnlawful: false,
  neededForPurposes: true,
  objects: false,
} as const

/** The processing of each is restricted on a ground of its own. */
const restrictedOn: Readonly<Record<string, ItemFacts>> = {
  neteisėti: { ...notRestricted, otherwiseUnlawful: true, opposesErasure: true },
  'ginčo duomenys': { ...notRestricted, neededForPurposes: false, subjectClaims: true },
  'klientų sąrašas': {
    ...notRestricted,
    objects: true,
    basis: 'legitimate-interests',
    particularSituation: true,
    objectionDecided: false,
  },
}

const notOverridden = {
  directMarketing: false,
  particularSituation: true,
  limitInvoked: false,
  specialPurpose: 'none',
} as const

/** An objection to each fails for a reason of its own. */
const objectedTo: Readonly<Record<string, ItemFacts>> = {
  sutartis: { ...notOverridden, basis: 'contract' },
  registras: { ...notOverridden, basis: 'public-task', particularSituation: false },
  ieškinys: {
    ...notOverridden,
    basis: 'legitimate-interests',
    limitInvoked: true,
    compellingGroundsProven: false,
    institutionClaims: true,
    othersClaims: false,
  },
  statistika: {
    ...notOverridden,
    basis: 'contract',
    specialPurpose: 'research',
    publicTaskNecessity: true,
  },
}

/** The first two are no decisions of Article 22; the last rests on special categories, and consent allows both. */
const decisions: Readonly<Record<string, ItemFacts>> = {
  'gydytojo sprendimas': { solelyAutomated: false },
  priminimas: { solelyAutomated: true, significantEffect: false },
  'rizikos vertinimas': {
    ...alone,
    contractNeedsDecision: false,
    lawAllowsDecision: false,
    decisionConsent: true,
    decisionOnSpecialCategories: true,
    specialCategoriesAllowed: true,
  },
  'draudimo vertinimas': {
    ...alone,
    contractNeedsDecision: true,
    lawAllowsDecision: false,
    decisionConsent: false,
    decisionOnSpecialCategories: true,
    specialCategoriesAllowed: false,
  },
}

const portable = {
  providedBySubject: true,
  basis: 'contract',
  specialCategoryConsent: false,
  automated: true,
  publicTaskNecessity: false,
} as const

/** Each is handed over not at all, for a reason of its own. */
const notPortable: Readonly<Record<string, ItemFacts>> = {
  registras: { ...portable, publicTaskNecessity: true },
  sąskaita: { ...portable, basis: 'legal-obligation' },
  'popierinė kortelė': { ...portable, automated: false },
}

const granted = answer(about({ nuotrauka: { ...unneeded, madePublic: true }, laiškas: unneeded }), {
  implementBy,
})
const reported = (right: 'erasure' | 'rectification' | 'restriction', item: string): RequestCommand => ({
  type: 'ReportImplementation',
  data: { ...act('2026-03-25'), right, item, restricted: false },
})
const excessive = { kind: 'excessive', justification: 'visų duomenų prašoma kas savaitę' } as const
const repetitive = {
  kind: 'repetitive',
  justification: 'prašymo turinys toks pat kaip ankstesnio',
  earlier: { id: 'P0', answeredOn: day('2026-02-20') },
} as const
const unfounded = {
  kind: 'manifestly-unfounded',
  justification: 'prašoma duomenų apie asmenį, kuriuo prašantysis nėra',
} as const
const further = { kind: 'further-copies', justification: 'prašoma trijų kopijų' } as const
type Finding = Extract<RequestCommand, { readonly type: 'DemandFee' }>['data']['finding']
const demand = (finding: Finding): RequestCommand => ({
  type: 'DemandFee',
  data: {
    ...act('2026-03-05'),
    finding,
    fee: 500,
    costs: { collecting: 500, examining: 700, answering: 50 },
  },
})
const refuse = (finding: typeof excessive | typeof repetitive | typeof unfounded): RequestCommand => ({
  type: 'RefuseUnfounded',
  data: { ...act('2026-03-10'), finding },
})
const inquire: RequestCommand = {
  type: 'InquireIdentity',
  data: {
    ...act('2026-03-04'),
    ask: 'nurodyti paciento numerį',
    term: day('2026-03-13'),
    doubt: 'du pacientai yra tuo pačiu vardu ir pavarde',
  },
}
const refuseUnidentified: RequestCommand = {
  type: 'RefuseUnidentified',
  data: { ...act('2026-03-16'), reasons: ['paciento numeris nenurodytas'] },
}
const extend = (ground: 'complexity' | 'number-of-requests'): RequestCommand => ({
  type: 'ExtendExamination',
  data: { ...act('2026-03-20'), reasons: ['duomenys saugomi trijuose registruose'], grounds: [ground] },
})
const phoned = { reply: 'phone', contacts: [{ way: 'phone', address: '+49 30 000000' }] } as const
const consented: ItemFacts = { basis: 'consent', consentActive: true, specialCategoryConsent: false }

const answersOf = (procedure: Procedure): readonly Drafted[] => {
  const made = drafting(procedure)
  return [
    made.answer('access granted', submit([access]), answer({ items: [], access: held }, { implementBy })),
    made.answer(
      'a copy in part, since it would affect others',
      submit([access]),
      answer({ items: [], access: { ...held, copyAffectsOthers: true } }, { implementBy }),
    ),
    made.answer(
      'nothing is processed',
      submit([access]),
      answer({ items: [], access: { processed: false } }, { implementBy }),
    ),
    made.answer(
      'access, of which much is not there',
      submit([access]),
      answer(
        {
          items: [],
          access: {
            ...held,
            recipientsToDate: false,
            sourceKnown: false,
            automatedDecisions: true,
            thirdCountryTransfer: true,
          },
        },
        { implementBy },
      ),
    ),
    made.answer('erasure granted, of what was made public', submit([erasure]), granted),
    made.answer(
      'erased on every other ground',
      submit([{ right: 'erasure', items: Object.keys(erasedOn) }]),
      answer(about(erasedOn), { implementBy }),
    ),
    made.answer(
      'kept under every exception',
      submit([{ right: 'erasure', items: Object.keys(keptFor) }]),
      answer(about(keptFor)),
    ),
    made.answer(
      'a consent withdrawn, and nothing erased, since another basis remains',
      submit([
        { right: 'consent-withdrawal', items: ['nuotrauka'] },
        { right: 'erasure', items: ['nuotrauka'] },
      ]),
      answer(about({ nuotrauka: { ...needed, ...consented, otherBasisRemains: true } }), {
        implementBy,
        afterWithdrawal: [
          {
            becomes: 'kept-on-basis',
            item: 'nuotrauka',
            basis: 'contract',
            justification: 'nuotrauka yra sutarties dalis',
          },
        ],
      }),
    ),
    made.answer(
      'restricted rather than erased, for claims of one’s own',
      submit([
        { right: 'erasure', items: ['laiškas'] },
        { right: 'restriction', items: ['laiškas'] },
      ]),
      answer(about({ laiškas: { ...unneeded, subjectClaims: true, basis: 'contract' } }), { implementBy }),
    ),
    made.answer(
      'rejected, with further reasons',
      submit([erasure]),
      answer(about({ nuotrauka: needed, laiškas: needed }), { reasons: ['sutartis su Jumis galioja'] }),
    ),
    made.answer(
      'granted in part, with further reasons',
      submit([erasure]),
      answer(about({ nuotrauka: unneeded, laiškas: { ...unneeded, legalObligation: true } }), {
        implementBy,
        reasons: ['laišką saugosime dvejus metus'],
      }),
    ),
    made.answer(
      'granted in part',
      submit([erasure, { right: 'rectification', corrections: [{ item: 'adresas' }] }]),
      answer(
        about({
          nuotrauka: unneeded,
          laiškas: { ...unneeded, legalObligation: true },
          adresas: { inaccurate: true },
        }),
        { implementBy },
      ),
    ),
    made.answer('rejected', submit([erasure]), answer(about({ nuotrauka: needed, laiškas: needed }))),
    made.answer(
      'rejected by telephone, once identity is proven',
      submit([erasure], phoned),
      confirm,
      answer(about({ nuotrauka: needed, laiškas: { ...unneeded, institutionClaims: true } })),
    ),
    made.answer(
      'rejected, to a representative',
      submit([erasure], { sender: representative(true) }),
      answer(about({ nuotrauka: needed, laiškas: needed })),
    ),
    made.answer(
      'an automated decision in part, with human intervention',
      submit([automated]),
      answer(
        about({
          'kredito vertinimas': {
            ...alone,
            contractNeedsDecision: true,
            lawAllowsDecision: false,
            decisionConsent: false,
            decisionOnSpecialCategories: false,
          },
          'eilės sudarymas': {
            ...alone,
            contractNeedsDecision: false,
            lawAllowsDecision: false,
            decisionConsent: false,
          },
        }),
        { implementBy },
      ),
    ),
    made.answer(
      'an automated decision that an act allows',
      submit([{ right: 'automated-decision', items: ['eilės sudarymas'] }]),
      answer(
        about({
          'eilės sudarymas': {
            ...alone,
            contractNeedsDecision: false,
            lawAllowsDecision: true,
            decisionConsent: false,
            decisionOnSpecialCategories: false,
          },
        }),
      ),
    ),
    made.answer(
      'automated decisions that are none, or that consent allows',
      submit([{ right: 'automated-decision', items: Object.keys(decisions) }]),
      answer(about(decisions), { implementBy }),
    ),
    made.answer(
      'objections that fail, each for another reason',
      submit([{ right: 'objection', items: Object.keys(objectedTo) }]),
      answer(about(objectedTo)),
    ),
    made.answer(
      'objections granted',
      submit([{ right: 'objection', items: ['klientų sąrašas', 'tyrimo duomenys'] }]),
      answer(
        about({
          'klientų sąrašas': { ...notOverridden, basis: 'public-task' },
          'tyrimo duomenys': {
            ...notOverridden,
            basis: 'consent',
            specialPurpose: 'research',
            publicTaskNecessity: false,
          },
        }),
        { implementBy },
      ),
    ),
    made.answer(
      'an objection to marketing granted, and one that is overridden',
      submit([objection]),
      answer(
        {
          items: [
            { item: 'naujienlaiškis', facts: { directMarketing: true } },
            {
              item: 'klientų sąrašas',
              facts: {
                directMarketing: false,
                basis: 'legitimate-interests',
                particularSituation: true,
                limitInvoked: true,
                compellingGroundsProven: true,
                specialPurpose: 'none',
              },
              overridingInterest: 'sąrašas būtinas sukčiavimui nustatyti',
            },
          ],
        },
        { implementBy },
      ),
    ),
    made.answer(
      'restricted while the accuracy is checked',
      submit([restriction]),
      answer(about({ adresas: { accuracyContested: true, accuracyVerified: false } }), { implementBy }),
    ),
    made.answer(
      'restricted on every other ground',
      submit([{ right: 'restriction', items: Object.keys(restrictedOn) }]),
      answer(about(restrictedOn), { implementBy }),
    ),
    made.answer(
      'not restricted',
      submit([restriction]),
      answer(
        about({
          adresas: {
            accuracyContested: false,
            basis: 'contract',
            otherwiseUnlawful: false,
            neededForPurposes: true,
            objects: false,
          },
        }),
      ),
    ),
    made.answer(
      'handed over and transferred, and not',
      submit([
        {
          right: 'portability',
          items: ['tyrimų rezultatai', 'gydytojo pastabos'],
          transfer: { recipient: 'kita ligoninė' },
        },
      ]),
      answer(
        about({
          'tyrimų rezultatai': {
            providedBySubject: true,
            basis: 'contract',
            specialCategoryConsent: false,
            automated: true,
            publicTaskNecessity: false,
            transferFeasible: false,
            handOverAffectsOthers: false,
          },
          'gydytojo pastabos': { providedBySubject: false },
        }),
        { implementBy },
      ),
    ),
    made.answer(
      'handed over but for what would harm others',
      submit([{ right: 'portability', items: ['tyrimų rezultatai'] }]),
      answer(about({ 'tyrimų rezultatai': { ...portable, handOverAffectsOthers: true } }), { implementBy }),
    ),
    made.answer(
      'handed over not at all, each for another reason',
      submit([{ right: 'portability', items: Object.keys(notPortable) }]),
      answer(about(notPortable)),
    ),
    made.answer(
      'a consent withdrawn',
      submit([consent]),
      answer(about({ nuotrauka: consented, 'tyrimo duomenys': consented }), {
        implementBy,
        afterWithdrawal: [
          { becomes: 'erased-by', item: 'nuotrauka', day: day('2026-03-25') },
          {
            becomes: 'kept-on-basis',
            item: 'tyrimo duomenys',
            basis: 'legal-obligation',
            justification: 'klinikinių tyrimų duomenis saugoti įpareigoja įstatymas',
          },
        ],
      }),
    ),
  ]
}

const noticesOf = (procedure: Procedure): readonly Drafted[] => {
  const made = drafting(procedure)
  const withdrawal = [
    submit([consent]),
    answer(about({ nuotrauka: consented, 'tyrimo duomenys': consented }), {
      implementBy,
      afterWithdrawal: [
        { becomes: 'erased-by', item: 'nuotrauka', day: day('2026-03-25') },
        {
          becomes: 'kept-on-exception',
          item: 'tyrimo duomenys',
          exception: 'legal-obligation',
          act: 'Vaistų įstatymo 42 straipsnis',
        },
      ],
    }),
  ] as const
  return [
    made.refusal('excessive', submit([erasure]), refuse(excessive)),
    made.refusal('manifestly unfounded', submit([erasure]), refuse(unfounded)),
    made.refusal('repetitive', submit([erasure]), refuse(repetitive)),
    made.refusal('unidentified', submit([erasure]), inquire, refuseUnidentified),
    made.refusal('unauthorised', submit([erasure], { sender: representative(false) }), {
      type: 'RefuseUnauthorised',
      data: { ...act('2026-03-16'), reasons: ['įgaliojimas nepateiktas'] },
    }),
    made.papers('of a representative', submit([erasure], { sender: representative(false) }), {
      type: 'AskToComplete',
      data: { ...act('2026-03-04'), about: 'authority', ask: 'pateikti įgaliojimą', term: day('2026-03-13') },
    }),
    made.extension('for complexity', submit([access]), extend('complexity')),
    made.extension('for the number of requests', submit([access]), extend('number-of-requests')),
    made.inquiry('on doubt', submit([erasure]), inquire),
    made.fee('for further copies', submit([access]), demand(further)),
    made.fee('of an excessive request', submit([access]), demand(excessive)),
    made.fee('of a repeated request', submit([access]), demand(repetitive)),
    made.receipt('a request', submit([access])),
    made.carriedOut('one of two', submit([erasure]), granted, reported('erasure', 'nuotrauka')),
    made.impossible('one of two', submit([erasure]), granted, {
      type: 'ReportImpossible',
      data: {
        ...act('2026-03-26'),
        right: 'erasure',
        item: 'laiškas',
        reasons: ['duomenys įrašyti bendroje atsarginėje kopijoje, iš kurios jų vienų ištrinti neįmanoma'],
      },
    }),
    made.recipient(
      'erased',
      { right: 'erasure', item: 'nuotrauka' },
      submit([erasure]),
      granted,
      reported('erasure', 'nuotrauka'),
    ),
    made.withdrawal('erased, and kept under an exception', ...withdrawal),
    made.one('restriction ending', (...how) =>
      letters.restrictionEnding(
        restricted(procedure, [
          {
            type: 'ImposeRestriction',
            data: {
              ...act('2026-03-20'),
              id: 'A1',
              item: 'adresas',
              request: 'P1',
              grounds: ['accuracy-contested'],
              period: {},
            },
          },
        ]),
        { restriction: 'A1', on: day('2026-05-04'), because: 'ground-over' },
        ...how,
      ),
    ),
  ]
}

/** The letters of the hospital: what texts call the controller. */
export const ofHospital: readonly Drafted[] = [...answersOf(hospital), ...noticesOf(hospital)]

/** Those of the council in which it is called by its own name. */
export const ofIrishCouncil: readonly Drafted[] = [
  ...answersOf(irishCouncil).filter(({ title }) =>
    /granted in part|: rejected$|automated decision|every|objections|not at all|much/u.test(title),
  ),
  ...noticesOf(irishCouncil).filter(({ title }) =>
    /excessive|number|doubt|receipt|ending|impossible/u.test(title),
  ),
]
