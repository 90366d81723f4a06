import type { FactValue } from '../../core/index.js'
import { namesOf } from '../../core/records.js'
import { isOwnName, type OwnName } from '../../procedure/index.js'
import type { ListeningFactName } from '../../recording/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import { type Cited, cited } from '../kit/references.js'
import { lookUp } from '../kit/sentences.js'
import { factText } from '../rights/fact-text.js'
import type { FactText } from '../rights/fact-texts.js'
import type { ListeningChoiceText } from './listening-texts.js'

/** What is said of a fact on which listening depends, of the library's or of the institution's own. */
export const listeningFactText = (
  fact: ListeningFactName,
  catalogue: Catalogue,
): FactText | ListeningChoiceText<string> =>
  isOwnName(fact) ? factText(fact, catalogue) : catalogue.recording.facts[fact]

/** The question inside a sentence. */
export function whetherOf(fact: ListeningFactName, catalogue: Catalogue): string {
  const text = listeningFactText(fact, catalogue)
  if ('holds' in text) return text.whether
  if (typeof text.whether === 'string') return text.whether
  const [first = '', ...others] = namesOf(text.is)
  return text.whether([first, ...others])
}

/** What a fact is, as a statement; nothing where nobody knows. */
export function valueSaid(
  fact: ListeningFactName,
  value: FactValue | null | undefined,
  catalogue: Catalogue,
): readonly string[] {
  const text = listeningFactText(fact, catalogue)
  if ('holds' in text) return typeof value === 'boolean' ? [value ? text.holds : text.fails] : []
  const said = typeof value === 'string' ? lookUp(text.is, value) : undefined
  return said === undefined ? [] : [said]
}

/** The clause of a fact of the institution's own. */
export const clausesOfOwn = (fact: OwnName, { ownFacts, recordingRoles }: Catalogue): Cited => {
  const told = ownFacts[fact]
  return cited(told?.clause === undefined ? [] : [told.clause], recordingRoles.listening.clause)
}
