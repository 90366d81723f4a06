import type { Catalogue } from '../kit/catalogue.js'
import type { Kind } from '../kit/machines.js'

/** What is told of: an event, a state or a note, with the names that the story has. */
export type Shown = <Told>(told: Told) => Told

/** As it is, with every name. */
export const asTheyAre: Shown = (told) => told

/** Where a record names somebody who is told of, or several. */
const one: ReadonlySet<string> = new Set([
  'officer',
  'reviewer',
  'consultant',
  'listener',
  'participant',
  'who',
])
const several: ReadonlySet<string> = new Set([
  'preparedBy',
  'reviewers',
  'examiners',
  'consultants',
  'participants',
])

const isDay = /^\d{4}-\d{2}-\d{2}$/u

/** Without the names of staff: in their place stands what the language says of whoever it was. */
export function unnamed(kind: Kind, { story }: Catalogue): Shown {
  const staff = story.unnamed[kind === 'recording' || kind === 'sampling' ? 'centre' : 'institution']
  const hidden = (key: string, value: unknown): unknown => {
    if (typeof value === 'string') {
      if (one.has(key)) return staff.one
      // Some records say by which day under the same name.
      return key === 'by' && !isDay.test(value) ? staff.acting : value
    }
    if (!several.has(key) || !Array.isArray(value) || value.length === 0) return value
    return [value.length === 1 ? staff.one : staff.several]
  }
  // Events, states and notes are plain data, so that this copies them whole.
  return (told) => JSON.parse(JSON.stringify(told), hidden)
}
