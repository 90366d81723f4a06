// The right to erasure as conditions on facts, for engines that take rules as data: each clause holds where one of its
// alternatives does, and an alternative where all its facts have the value.

const objected = { objects: true, basis: 'legitimate-interests' }

export const clauses = {
  'none-obliged': [{ basis: 'none', legalObligation: true }],
  'obligation-denied': [{ basis: 'legal-obligation', legalObligation: false }],
  'adakavas:17.1': [{ neededForPurposes: false }],
  'adakavas:17.2': [
    { basis: 'consent', consentWithdrawn: true, otherBasisRemains: false },
    { specialCategoryConsent: true, consentWithdrawn: true, otherBasisRemains: false },
  ],
  'adakavas:17.3': [
    { ...objected, limitInvoked: false },
    { ...objected, overridingInterestProven: false, institutionClaims: false },
  ],
  'adakavas:17.4': [{ basis: 'none' }],
  'adakavas:18.1': [{ careOrHealthNecessity: true }],
  'adakavas:18.2': [{ legalObligation: true }, { basis: 'legal-obligation' }],
  'adakavas:18.3': [{ institutionClaims: true }],
}
export const names = Object.keys(clauses)
