// The right to erasure written out by hand: the limit that the library is measured against. It builds the same
// assessment, field by field, for this one right under the default readings. It checks no names and no values,
// remembers nothing and freezes nothing.

const none = Object.freeze([])
const yes = Object.freeze([true])
const no = Object.freeze([false])
const consent = Object.freeze(['consent'])
const interests = Object.freeze(['legitimate-interests'])
const obligation = Object.freeze(['legal-obligation'])
const noBasis = Object.freeze(['none'])

const noYes = Object.freeze([false, true])
const bases = Object.freeze([
  'consent',
  'contract',
  'legal-obligation',
  'vital-interests',
  'public-task',
  'legitimate-interests',
  'none',
])

/** The facts in the order in which the rule reads them. */
const facts = [
  { fact: 'neededForPurposes', clause: 'adakavas:17.1', askedOf: 'controller', values: noYes },
  { fact: 'basis', clause: 'adakavas:17.4', askedOf: 'controller', values: bases },
  { fact: 'specialCategoryConsent', clause: 'adakavas:17.2', askedOf: 'controller', values: noYes },
  { fact: 'consentWithdrawn', clause: 'adakavas:17.2', askedOf: 'controller', values: noYes },
  { fact: 'otherBasisRemains', clause: 'adakavas:17.2', askedOf: 'controller', values: noYes },
  { fact: 'objects', clause: 'adakavas:17.3', askedOf: 'subject', values: noYes },
  { fact: 'limitInvoked', clause: 'adakavas:27', askedOf: 'controller', values: noYes },
  { fact: 'overridingInterestProven', clause: 'adakavas:27', askedOf: 'controller', values: noYes },
  { fact: 'institutionClaims', clause: 'adakavas:18.3', askedOf: 'controller', values: noYes },
  { fact: 'careOrHealthNecessity', clause: 'adakavas:18.1', askedOf: 'controller', values: noYes },
  { fact: 'legalObligation', clause: 'adakavas:18.2', askedOf: 'controller', values: noYes },
]

const and = (a, b) => (a === false || b === false ? false : a === null || b === null ? null : true)
const or = (a, b) => (a === true || b === true ? true : a === null || b === null ? null : false)
const not = (a) => (a === null ? null : !a)
const is = (value, wanted) => (value === undefined || value === null ? null : value === wanted)

const leaf = (clause, fact, values, truth) => ({
  part: 'statement',
  kind: 'is',
  clause,
  truth,
  fact,
  values,
  of: none,
})
const inner = (part, kind, clause, truth, of) => ({ part, kind, clause, truth, of })

/** Whether complete facts grant it. */
const granted = (f) =>
  (!f.neededForPurposes ||
    ((f.basis === 'consent' || f.specialCategoryConsent) && f.consentWithdrawn && !f.otherBasisRemains) ||
    (f.objects &&
      f.basis === 'legitimate-interests' &&
      !(f.limitInvoked && (f.overridingInterestProven || f.institutionClaims))) ||
    f.basis === 'none') &&
  !f.careOrHealthNecessity &&
  !f.legalObligation &&
  f.basis !== 'legal-obligation' &&
  !f.institutionClaims

/**
 * The unknown facts that can change the outcome, those that can settle it first: found by trying everything. Once it is
 * settled whether there is a ground, the basis is asked for by the exception alone.
 */
function needsOf(given, grounds) {
  const unknown = facts.filter(({ fact }) => given[fact] === undefined || given[fact] === null)
  const complete = { ...given }
  const results = []
  const tryAll = (at) => {
    if (at === unknown.length) {
      results.push(granted(complete))
      return
    }
    const { fact, values } = unknown[at]
    for (let which = 0; which < values.length; which++) {
      complete[fact] = values[which]
      tryAll(at + 1)
    }
  }
  tryAll(0)

  const needs = []
  let stride = results.length
  for (let at = 0; at < unknown.length; at++) {
    const { fact, clause: own, askedOf, values } = unknown[at]
    const clause = fact === 'basis' && grounds !== null ? 'adakavas:18.2' : own
    const span = stride
    stride = span / values.length
    let matters = false
    let settling = 0
    for (let which = 0; which < values.length; which++) {
      const first = results[which * stride]
      let same = true
      for (let from = 0; from < results.length; from += span) {
        for (let one = 0; one < stride; one++) {
          const result = results[from + which * stride + one]
          if (result !== first) same = false
          if (result !== results[from + one]) matters = true
        }
      }
      if (same) settling += 1
    }
    if (matters) needs.push({ settling, need: { fact, clause, askedOf, values } })
  }
  return needs.sort((a, b) => b.settling - a.settling).map(({ need }) => need)
}

/** The whole assessment: outcome, decisive clauses, needs and explanation. */
export function assessErasure(f) {
  const needed = is(f.neededForPurposes, false)
  const basisConsent = is(f.basis, 'consent')
  const special = is(f.specialCategoryConsent, true)
  const withdrawn = is(f.consentWithdrawn, true)
  const other = is(f.otherBasisRemains, true)
  const objects = is(f.objects, true)
  const onInterests = is(f.basis, 'legitimate-interests')
  const invoked = is(f.limitInvoked, true)
  const proven = is(f.overridingInterestProven, true)
  const claims = is(f.institutionClaims, true)
  const unlawful = is(f.basis, 'none')
  const care = is(f.careOrHealthNecessity, true)
  const obliged = is(f.legalObligation, true)
  const onObligation = is(f.basis, 'legal-obligation')

  const onConsent = or(basisConsent, special)
  const noOther = not(other)
  const byConsent = and(and(onConsent, withdrawn), noOther)
  const reason = or(proven, claims)
  const limit = and(invoked, reason)
  const unlimited = not(limit)
  const byObjection = and(and(objects, onInterests), unlimited)
  const grounds = or(or(needed, byConsent), or(byObjection, unlawful))
  const law = or(obliged, onObligation)
  const exceptions = not(or(or(care, law), claims))
  const truth = and(grounds, exceptions)

  const finding = inner('right', 'all', 'adakavas:17', truth, [
    inner('grounds', 'any', 'adakavas:17', grounds, [
      leaf('adakavas:17.1', 'neededForPurposes', no, needed),
      inner('statement', 'all', 'adakavas:17.2', byConsent, [
        inner('statement', 'any', 'adakavas:17.2', onConsent, [
          leaf('adakavas:17.2', 'basis', consent, basisConsent),
          leaf('adakavas:17.2', 'specialCategoryConsent', yes, special),
        ]),
        leaf('adakavas:17.2', 'consentWithdrawn', yes, withdrawn),
        inner('statement', 'none', 'adakavas:17.2', noOther, [
          leaf('adakavas:17.2', 'otherBasisRemains', yes, other),
        ]),
      ]),
      inner('statement', 'all', 'adakavas:17.3', byObjection, [
        leaf('adakavas:17.3', 'objects', yes, objects),
        leaf('adakavas:26', 'basis', interests, onInterests),
        inner('statement', 'none', 'adakavas:27', unlimited, [
          inner('statement', 'all', 'adakavas:27', limit, [
            leaf('adakavas:27', 'limitInvoked', yes, invoked),
            inner('statement', 'any', 'adakavas:27', reason, [
              leaf('adakavas:27', 'overridingInterestProven', yes, proven),
              leaf('adakavas:27', 'institutionClaims', yes, claims),
            ]),
          ]),
        ]),
      ]),
      leaf('adakavas:17.4', 'basis', noBasis, unlawful),
    ]),
    inner('exceptions', 'none', 'adakavas:18', exceptions, [
      leaf('adakavas:18.1', 'careOrHealthNecessity', yes, care),
      inner('statement', 'any', 'adakavas:18.2', law, [
        leaf('adakavas:18.2', 'legalObligation', yes, obliged),
        leaf('adakavas:18.2', 'basis', obligation, onObligation),
      ]),
      leaf('adakavas:18.3', 'institutionClaims', yes, claims),
    ]),
  ])

  const excluded = unlawful === true && obliged === true
  if (excluded || (onObligation === true && obliged === false)) {
    return {
      outcome: 'contradictory',
      decisive: [excluded ? 'adakavas:17.4' : 'adakavas:18.2'],
      needs: [],
      contradiction: ['basis', 'legalObligation'],
      finding,
    }
  }
  if (truth === null)
    return { outcome: 'undetermined', decisive: [], needs: needsOf(f, grounds), contradiction: [], finding }
  const decisive = []
  if (truth) {
    if (needed) decisive.push('adakavas:17.1')
    if (byConsent) decisive.push('adakavas:17.2')
    if (byObjection) decisive.push('adakavas:17.3')
    if (unlawful) decisive.push('adakavas:17.4')
    return { outcome: 'granted', decisive, needs: [], contradiction: [], finding }
  }
  if (grounds === false)
    decisive.push('adakavas:17', 'adakavas:17.1', 'adakavas:17.2', 'adakavas:17.3', 'adakavas:17.4')
  else {
    if (care) decisive.push('adakavas:18.1')
    if (law) decisive.push('adakavas:18.2')
    if (claims) decisive.push('adakavas:18.3')
  }
  return { outcome: 'rejected', decisive, needs: [], contradiction: [], finding }
}
