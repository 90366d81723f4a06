import type { PlainDate } from '../../calendar/index.js'
import type { Reply } from '../../case/index.js'
import { InvalidInputError } from '../../core/index.js'
import type { ClauseRef } from '../../documents/index.js'
import type { RecordedDecision } from '../../rights/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import type { Message } from '../kit/message.js'
import { paragraph, sentence } from '../kit/sentences.js'
import { extentSentences, reasonSentences } from '../rights/decision-sentences.js'
import { type ElementContent, given, type LetterSettings } from './compose-letter.js'
import type { LetterElement } from './letter-elements.js'

/** A paragraph of sentences, with the clauses that they name. */
export const said = (
  clauses: readonly ClauseRef[],
  first: string,
  ...others: readonly string[]
): ElementContent => ({
  clauses,
  sentences: [sentence(first), ...others.map(sentence)],
})

/** A list under its lead. */
export function listed(
  element: LetterElement,
  clauses: readonly [ClauseRef, ...ClauseRef[]],
  lead: string,
  items: readonly string[],
): ElementContent {
  const [first, ...others] = items
  if (first === undefined) throw new InvalidInputError(element, 'at least one item', items, clauses[0])
  const opening = `${lead.charAt(0).toUpperCase()}${lead.slice(1)}`
  return { clauses, lead: opening, items: [first, ...others] }
}

/** The supervisory authority and the court, in the words of a request or of a complaint. */
export const remediesOf = (words: Message<[to: Reply['to']]>, to: Reply['to']): ElementContent => ({
  ...said(['gdpr:12(4)', 'gdpr:77', 'gdpr:79'], words(to)),
  source: 'gdpr',
})

/** The data protection officer, where the host names one: of clause 7, or, to callers, of the GDPR alone. */
export function officerOf(
  { dataProtectionOfficer }: LetterSettings,
  words: Message<[contact: string]>,
  clause: 'adakavas:7' | 'gdpr:38(4)' = 'adakavas:7',
): { readonly 'data-protection-officer'?: ElementContent } {
  if (dataProtectionOfficer === undefined) return {}
  const contact = given('dataProtectionOfficer', dataProtectionOfficer, clause)
  const source = clause === 'adakavas:7' ? 'document' : 'gdpr'
  return { 'data-protection-officer': { ...said([clause], words(contact)), source } }
}

/** What is granted, right by right and item by item. */
export function extentOf(
  decisions: readonly RecordedDecision[],
  clause: 'adakavas:47' | 'adakavas:59',
  catalogue: Catalogue,
): ElementContent {
  const granted = decisions.filter(({ outcome }) => outcome === 'granted' || outcome === 'granted-in-part')
  return listed(
    'extent',
    [clause, ...granted.flatMap(({ clauses }) => clauses)],
    catalogue.letters.extent(clause),
    granted.map((decision) => paragraph(extentSentences(decision, catalogue))),
  )
}

/** What is not granted, and why, right by right and item by item. */
export function reasonsOfDecisions(
  decisions: readonly RecordedDecision[],
  clause: 'adakavas:47' | 'adakavas:59',
  catalogue: Catalogue,
): ElementContent {
  const withheld = decisions.filter(({ outcome }) => outcome !== 'granted')
  return listed(
    'reasons',
    [clause, ...withheld.flatMap(({ clauses }) => clauses)],
    catalogue.letters.reasons(clause),
    withheld.map((decision) => paragraph(reasonSentences(decision, catalogue, decisions))),
  )
}

/** The day by which what is granted is carried out. */
export function implementationOf(
  due: PlainDate | undefined,
  clause: 'adakavas:47' | 'adakavas:59',
  words: Message<[day: PlainDate]>,
): ElementContent {
  if (due === undefined)
    throw new InvalidInputError(
      'implementation',
      'a day by which what is granted is carried out',
      due,
      clause,
    )
  return said([clause], words(due))
}
