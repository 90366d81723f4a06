import { InvalidInputError } from '../../core/index.js'
import type { ClauseRef } from '../../documents/index.js'
import type { RecordedDecision } from '../../rights/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import { paragraphOf } from '../kit/paragraph.js'
import { citing, type Said } from '../kit/said.js'
import { capitalised, paragraph } from '../kit/sentences.js'
import { extentSentences, reasonSentences } from '../rights/decision-sentences.js'
import { type ElementContent, given, type LetterSettings } from './compose-letter.js'
import type { LetterElement } from './letter-elements.js'

/** The same of what the GDPR asks for and the document does not. */
export const ofGdpr = (content: ElementContent): ElementContent => ({ ...content, source: 'gdpr' })

/** A list under its lead, which cites the first clause; the items cite the others. */
export function listed(
  element: LetterElement,
  [lead, clause, ...others]: Said,
  items: readonly string[],
  catalogue: Catalogue,
): ElementContent {
  const [first, ...further] = items
  if (first === undefined) throw new InvalidInputError(element, 'at least one item', items, clause)
  return {
    clauses: [clause, ...others],
    lead: capitalised(`${citing([lead, clause], catalogue)}:`),
    items: [first, ...further],
  }
}

/** The data protection officer, where the host names one. */
interface OfficerBlock {
  readonly 'data-protection-officer'?: ElementContent
}

/** Whom data subjects may ask: the data protection officer, where the host names one. */
export function officerOf({ dataProtectionOfficer }: LetterSettings, catalogue: Catalogue): OfficerBlock {
  if (dataProtectionOfficer === undefined) return {}
  const { clause } = catalogue.roles.advice
  const contact = given('dataProtectionOfficer', dataProtectionOfficer, clause)
  return { 'data-protection-officer': paragraphOf(catalogue, [catalogue.letters.officer(contact), clause]) }
}

/** The same to callers: it is the GDPR alone that names the officer. */
export function officerOfCalls(
  { dataProtectionOfficer }: LetterSettings,
  catalogue: Catalogue,
): OfficerBlock {
  if (dataProtectionOfficer === undefined) return {}
  const clause = 'gdpr:38(4)'
  const contact = given('dataProtectionOfficer', dataProtectionOfficer, clause)
  const officer: Said = [catalogue.letters.officerOfCalls(contact), clause]
  return { 'data-protection-officer': ofGdpr(paragraphOf(catalogue, officer)) }
}

/** What is granted, right by right and item by item. */
export function extentOf(
  decisions: readonly RecordedDecision[],
  clause: ClauseRef,
  catalogue: Catalogue,
): ElementContent {
  const granted = decisions.filter(({ outcome }) => outcome === 'granted' || outcome === 'granted-in-part')
  return listed(
    'extent',
    [catalogue.letters.extent, clause, ...granted.flatMap(({ clauses }) => clauses)],
    granted.map((decision) => paragraph(extentSentences(decision, catalogue))),
    catalogue,
  )
}

/** What is not granted, and why, right by right and item by item. */
export function reasonsOfDecisions(
  decisions: readonly RecordedDecision[],
  clause: ClauseRef,
  catalogue: Catalogue,
): ElementContent {
  const withheld = decisions.filter(({ outcome }) => outcome !== 'granted')
  return listed(
    'reasons',
    [catalogue.letters.reasons, clause, ...withheld.flatMap(({ clauses }) => clauses)],
    withheld.map((decision) => paragraph(reasonSentences(decision, catalogue, decisions))),
    catalogue,
  )
}
