import type { Reply } from '../../case/index.js'
import { InvalidInputError } from '../../core/index.js'
import type { ClauseRef } from '../../documents/index.js'
import type { RecordedDecision } from '../../rights/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import { paragraphOf } from '../kit/paragraph.js'
import { citing, type Said } from '../kit/said.js'
import { capitalised, paragraph } from '../kit/sentences.js'
import { closing, extentLines, reasonLines, type SubjectTelling } from '../rights/subject-lines.js'
import type { ElementContent } from './compose-letter.js'
import type { LetterElement } from './letter-elements.js'
import { type LetterSettings, officerIn } from './letter-settings.js'

/** The same of what the GDPR asks for and the document does not. */
export const ofGdpr = (content: ElementContent): ElementContent => ({ ...content, source: 'gdpr' })

/** A list under its lead, which cites the first clause; what the items cite is beside it. */
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

/** A list whose items have their clauses at the end of each, and its lead none. */
export function citedInItems(
  element: LetterElement,
  lead: string,
  lines: readonly (readonly Said[])[],
  clause: ClauseRef,
  catalogue: Catalogue,
): ElementContent {
  const said = lines.filter((one) => one.length > 0)
  const [first, ...others] = said.map((one) => paragraph(closing(one, catalogue)))
  if (first === undefined) throw new InvalidInputError(element, 'at least one item', lines, clause)
  return {
    clauses: said.flat().flatMap(([, ...clauses]) => clauses),
    lead: capitalised(`${lead}:`),
    items: [first, ...others],
  }
}

/** The data protection officer, where there is one. */
interface OfficerBlock {
  readonly 'data-protection-officer'?: ElementContent
}

/** Whom data subjects may ask: the data protection officer. */
export function officerOf(
  settings: LetterSettings,
  catalogue: Catalogue,
  to: Reply['to'] = 'subject',
): OfficerBlock {
  const { clause } = catalogue.roles.advice
  const contact = officerIn(settings, clause)
  return contact === null
    ? {}
    : { 'data-protection-officer': paragraphOf(catalogue, [catalogue.letters.officer(contact, to), clause]) }
}

/** The same to callers: it is the GDPR alone that names the officer. */
export function officerOfCalls(settings: LetterSettings, catalogue: Catalogue): OfficerBlock {
  const clause = 'gdpr:38(4)'
  const contact = officerIn(settings, clause)
  if (contact === null) return {}
  const officer: Said = [catalogue.letters.officerOfCalls(contact), clause]
  return { 'data-protection-officer': ofGdpr(paragraphOf(catalogue, officer)) }
}

/** What is granted, right by right and item by item. */
export const extentOf = (
  decisions: readonly RecordedDecision[],
  clause: ClauseRef,
  catalogue: Catalogue,
  telling: SubjectTelling,
): ElementContent =>
  citedInItems(
    'extent',
    catalogue.letters.extent,
    decisions
      .filter(({ outcome }) => outcome === 'granted' || outcome === 'granted-in-part')
      .map((decision) => extentLines(decision, catalogue, telling)),
    clause,
    catalogue,
  )

/** What is not granted, and why, right by right and item by item. */
export const reasonsOfDecisions = (
  decisions: readonly RecordedDecision[],
  clause: ClauseRef,
  catalogue: Catalogue,
  telling: SubjectTelling,
): ElementContent =>
  citedInItems(
    'reasons',
    catalogue.letters.reasons,
    decisions
      .filter(({ outcome }) => outcome !== 'granted')
      .map((decision) => reasonLines(decision, catalogue, telling, decisions)),
    clause,
    catalogue,
  )
