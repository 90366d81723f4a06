import { differenceNote } from '../../src/case/index.js'
import type { Catalogue, FactTexts, YesNoText } from '../../src/text/index.js'
import { lt } from '../../src/text/lt/index.js'

/* What a language leaves out, or says too much, doesn't compile. */

const { 'wrong-status': said, ...others } = lt.request.rejections

// @ts-expect-error A rejection without its message.
export const withoutMessage: Catalogue['request']['rejections'] = others

export const withMessage: Catalogue['request']['rejections'] = { ...others, 'wrong-status': said }

export const withoutParameter: Catalogue['request']['rejections']['already-extended'] = (data) => [
  // @ts-expect-error A day that this rejection doesn't come with.
  lt.day(data.until),
]

// @ts-expect-error A fact without the statement that it doesn't hold.
export const withoutValue: YesNoText = { question: '', whether: '', holds: '' }

// @ts-expect-error A legal basis without its statement.
export const withoutBasis: FactTexts['basis']['is'] = { consent: '', contract: '' }

// @ts-expect-error A duty without one of its statuses.
export const withoutStatus: Catalogue['request']['duties']['carry-out'] = { pending: () => '' }

const { 'no-ground': groundless, ...otherComplaints } = lt.complaint.rejections

// @ts-expect-error A rejection of a complaint without its message.
export const withoutGround: Catalogue['complaint']['rejections'] = otherComplaints

export const withGround: Catalogue['complaint']['rejections'] = {
  ...otherComplaints,
  'no-ground': groundless,
}

const { 'no-criterion': endless, ...otherRestrictions } = lt.restriction.rejections

// @ts-expect-error A rejection of a restriction without its message.
export const withoutCriterion: Catalogue['restriction']['rejections'] = otherRestrictions

export const withCriterion: Catalogue['restriction']['rejections'] = {
  ...otherRestrictions,
  'no-criterion': endless,
}

// @ts-expect-error A reason of clause 23 without its name.
export const withoutReason: Catalogue['restriction']['reasons'] = { 'written-consent': '', 'own-claims': '' }

const { 'no-copy': copy, ...otherDifferences } = lt.differences

// @ts-expect-error A difference from the GDPR without its words.
export const withoutCopy: Catalogue['differences'] = otherDifferences

export const withCopy: Catalogue['differences'] = { ...otherDifferences, 'no-copy': copy }

const { 'adakavas:22': storing, ...otherClauses } = lt.clauses

// @ts-expect-error A clause without its summary.
export const withoutClause: Catalogue['clauses'] = otherClauses

export const withClause: Catalogue['clauses'] = { ...otherClauses, 'adakavas:22': storing }

// @ts-expect-error A provision that the register has not with this difference.
export const beside = differenceNote('no-copy', 'adakavas:10', 'gdpr:15(2)')

// @ts-expect-error A status of a consent without its words.
export const withoutWords: Catalogue['consent']['statuses'] = { none: '', active: '' }

const { feePaid: paid, ...otherSentences } = lt.request.story

// @ts-expect-error A history without one of its sentences.
export const withoutSentence: Catalogue['request']['story'] = otherSentences

export const withSentence: Catalogue['request']['story'] = { ...otherSentences, feePaid: paid }

const { 'refusal-lapsed': lapsed, ...otherConsequences } = lt.consequences

// @ts-expect-error A consequence without its sentence.
export const withoutConsequence: Catalogue['consequences'] = otherConsequences

export const withConsequence: Catalogue['consequences'] = { ...otherConsequences, 'refusal-lapsed': lapsed }
