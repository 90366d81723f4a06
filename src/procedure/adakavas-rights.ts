import { accessBook, following, rectificationBook } from './laws-of.js'
import type { Links } from './links.js'
import { all, any, given, is, none, type RightNode, type RuleBook, type SevenRules } from './rule-book.js'
import type { RuleSettings } from './rule-settings.js'

/** Clause 11: the information owed where data are processed; the recipients and the source where there are any. */
const accessParts = () => ({
  purposes: 'adakavas:11.1' as const,
  categories: 'adakavas:11.2' as const,
  recipients: all('adakavas:11.3', is('adakavas:10', 'processed'), is('adakavas:11.3', 'recipientsForeseen')),
  'storage-period': 'adakavas:11.4' as const,
  rights: 'adakavas:11.5' as const,
  'authority-complaint': 'adakavas:11.6' as const,
  source: all('adakavas:11.7', is('adakavas:10', 'processed'), is('adakavas:11.7', 'otherSource')),
})

/** Clauses 14 and 15: the item is inaccurate and the accurate data were given; no purpose limits it. */
const correction = () => ({
  inaccurate: is('adakavas:14', 'inaccurate'),
  'replacement-given': is('adakavas:15', 'replacementGiven'),
})

/** Clauses 14 and 15: the item is incomplete, the addition was given, and the purposes need it. */
const supplement = () => ({
  incomplete: is('adakavas:14', 'incomplete'),
  'addition-given': is('adakavas:15', 'additionGiven'),
  'addition-needed': is('adakavas:14', 'additionNeeded'),
})

const correctionGranted = (): RightNode => all('adakavas:14', ...Object.values(correction()))
const supplementGranted = (): RightNode => all('adakavas:14', ...Object.values(supplement()))

/**
 * Consent carries it: as its basis, or as the explicit consent that allows a special category, such as data concerning the
 * health of a resident, whatever the basis is (GDPR 9(2)(a)). Clauses 17.2, 30.1 and 33 name no more than consent.
 */
const restsOnConsent = (clause: 'adakavas:17.2' | 'adakavas:33'): RightNode =>
  any(clause, is(clause, 'basis', 'consent'), is(clause, 'specialCategoryConsent'))

/** Clauses 33 and 35: consent is what it rests on, it is in force, and it is known which one is meant. */
const withdrawal = () => ({
  'consent-is-the-basis': restsOnConsent('adakavas:33'),
  'consent-in-force': is('adakavas:33', 'consentActive'),
  'consent-identified': is('adakavas:35', 'consentIdentified'),
})

const withdrawalGranted = (): RightNode => all('adakavas:33', ...Object.values(withdrawal()))

/** Clause 26: what opens the right to object is a legitimate interest, the institution's or a third party's. */
const legitimateInterest = (): RightNode => is('adakavas:26', 'basis', 'legitimate-interests')

/**
 * Clause 27: the limit of the right to object is a power, so that there is none where it isn't invoked. An interest
 * that is asserted but not proven limits nothing.
 */
const objectionLimit = (): RightNode =>
  all(
    'adakavas:27',
    is('adakavas:27', 'limitInvoked'),
    any('adakavas:27', is('adakavas:27', 'overridingInterestProven'), is('adakavas:27', 'institutionClaims')),
  )

/** Clause 30: what is handed over to the data subject. */
const handOver = () => ({
  'provided-by-subject': is('adakavas:30', 'providedBySubject'),
  'consent-or-contract': any(
    'adakavas:30.1',
    is('adakavas:30.1', 'basis', 'consent', 'contract'),
    is('adakavas:30.1', 'specialCategoryConsent'),
  ),
  automated: is('adakavas:30.2', 'automated'),
})

/** Clause 17.2: a consent withdrawn before, or in this request. */
function consentWithdrawn({ withdrawal }: Links): RightNode {
  const before = is('adakavas:17.2', 'consentWithdrawn')
  return withdrawal ? any('adakavas:17.2', before, withdrawalGranted()) : before
}

/** Clause 17.3: an objection made before, or in this request: to object is an act of the data subject, needing no grant. */
function objects({ objection, objectionLimited }: Links): RightNode {
  const before = is('adakavas:17.3', 'objects')
  const now = given('adakavas:26', true, 'objected-in-request')
  if (objectionLimited) return now
  return objection ? any('adakavas:17.3', before, now) : before
}

/** Clause 17.3: an objection that nothing limits, unless an act outside the document does (clause 9). */
const objected = (links: Links): RightNode =>
  links.objectionLimited
    ? all(
        'adakavas:17.3',
        objects(links),
        none('adakavas:9', given('adakavas:9', true, 'objection-limited-by-act')),
      )
    : all('adakavas:17.3', objects(links), legitimateInterest(), none('adakavas:27', objectionLimit()))

/** Clauses 17 and 18: one of four grounds, and none of three exceptions. */
const erasure: RuleBook['erasure'] = (links, { otherBasisRemains }) => ({
  clause: 'adakavas:17',
  join: 'any',
  grounds: {
    'not-needed': is('adakavas:17.1', 'neededForPurposes', false),
    'consent-withdrawn': all(
      'adakavas:17.2',
      restsOnConsent('adakavas:17.2'),
      consentWithdrawn(links),
      ...(otherBasisRemains === 'defeats-withdrawal-ground'
        ? [none('adakavas:17.2', is('adakavas:17.2', 'otherBasisRemains'))]
        : []),
    ),
    objected: objected(links),
    'no-basis': is('adakavas:17.4', 'basis', 'none'),
  },
  exceptions: {
    clause: 'adakavas:18',
    of: {
      'care-or-health': is('adakavas:18.1', 'careOrHealthNecessity'),
      'legal-obligation': any(
        'adakavas:18.2',
        is('adakavas:18.2', 'legalObligation'),
        is('adakavas:18.2', 'basis', 'legal-obligation'),
      ),
      'institution-claims': is('adakavas:18.3', 'institutionClaims'),
    },
  },
  contradictions: [
    {
      facts: ['basis', 'legalObligation'],
      when: all(
        'adakavas:17.4',
        is('adakavas:17.4', 'basis', 'none'),
        is('adakavas:18.2', 'legalObligation'),
      ),
    },
    {
      facts: ['basis', 'legalObligation'],
      when: all(
        'adakavas:18.2',
        is('adakavas:18.2', 'basis', 'legal-obligation'),
        is('adakavas:18.2', 'legalObligation', false),
      ),
    },
  ],
})

/** Clause 21.1: a rectification granted before, or in this request in a limb that it claims. */
function rectificationGranted({ correction, supplement }: Links): RightNode {
  const before = is('adakavas:21.1', 'rectificationGranted')
  const limbs = [...(correction ? [correctionGranted()] : []), ...(supplement ? [supplementGranted()] : [])]
  const now = limbs.length > 1 ? [any('adakavas:14', ...limbs)] : limbs
  return now.length > 0 ? any('adakavas:21.1', before, ...now) : before
}

/** Clause 21.2: there was no lawful basis at receipt, or the only consent is withdrawn in this request. */
function withoutBasis({ withdrawal }: Links): RightNode {
  const before = is('adakavas:21.2', 'basis', 'none')
  if (!withdrawal) return before
  const onlyConsentGone = all(
    'adakavas:21.2',
    withdrawalGranted(),
    none('adakavas:17.2', is('adakavas:17.2', 'otherBasisRemains')),
  )
  return any('adakavas:21.2', before, onlyConsentGone)
}

/** Clause 21.2: an erasure of the item asked for before and not withdrawn, or asked for in this request. */
function erasureFiled({ erasure }: Links): RightNode {
  const before = is('adakavas:21.2', 'erasureFiled')
  return erasure
    ? any('adakavas:21.2', before, given('adakavas:17', true, 'erasure-claimed-in-request'))
    : before
}

/** Clause 21: one of three grounds. */
const restriction: RuleBook['restriction'] = (links) => {
  const granted = rectificationGranted(links)
  const done = is('adakavas:21.1', 'rectificationDone')
  return {
    clause: 'adakavas:21',
    join: 'any',
    grounds: {
      'rectification-pending': all('adakavas:21.1', granted, none('adakavas:21.1', done)),
      'no-basis': all('adakavas:21.2', withoutBasis(links), none('adakavas:21.2', erasureFiled(links))),
      'subject-claims': all(
        'adakavas:21.3',
        is('adakavas:21.3', 'neededForPurposes', false),
        is('adakavas:21.3', 'subjectClaims'),
      ),
    },
    contradictions: [
      {
        facts: ['rectificationDone', 'rectificationGranted'],
        when: all('adakavas:21.1', done, none('adakavas:21.1', granted)),
      },
    ],
  }
}

/** What the Adakavas procedure rules on the seven rights, as any document sets it. */
export const adakavasRuleSettings = {
  access: { clause: 'adakavas:10', parts: accessParts() },
  rectification: {
    clause: 'adakavas:14',
    correction: { clause: 'adakavas:14', limb: 'correction', join: 'all', grounds: correction() },
    supplement: { clause: 'adakavas:14', limb: 'supplement', join: 'all', grounds: supplement() },
  },
  portability: { clause: 'adakavas:30', join: 'all', grounds: handOver() },
  transfer: {
    clause: 'adakavas:30',
    limb: 'transfer',
    join: 'all',
    grounds: {
      'handed-over': all('adakavas:30', ...Object.values(handOver())),
      'transfer-asked': is('adakavas:30', 'transferAsked'),
      'recipient-named': is('adakavas:31', 'recipientNamed'),
      'transfer-feasible': is('adakavas:30', 'transferFeasible'),
    },
  },
  objection: {
    clause: 'adakavas:26',
    join: 'all',
    grounds: { 'legitimate-interest': legitimateInterest() },
    exceptions: { clause: 'adakavas:27', of: { 'objection-limit': objectionLimit() } },
  },
  'consent-withdrawal': { clause: 'adakavas:33', join: 'all', grounds: withdrawal() },
  erasure,
  restriction,
} as const satisfies RuleSettings

/** What the Adakavas procedure rules on the seven rights: one book for all its variations. */
export const adakavasRules: SevenRules = /* @__PURE__ */ adakavasBook()

function adakavasBook(): SevenRules {
  const { access, rectification, objection, portability, transfer } = adakavasRuleSettings
  return Object.freeze({
    ...accessBook(access),
    ...rectificationBook(rectification),
    erasure,
    restriction,
    objection: following(objection),
    portability: following(portability),
    transfer: following(transfer),
    'consent-withdrawal': following(adakavasRuleSettings['consent-withdrawal']),
  })
}
