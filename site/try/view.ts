import { isPlainDate, type PlainDate } from 'privacy-rulebook/calendar'
import type { Catalogue } from 'privacy-rulebook/text'
import { en } from 'privacy-rulebook/text/en'
import { lt } from 'privacy-rulebook/text/lt'
import { type Child, h } from './dom.js'
import { addressOf, type Language, type Place, type ViewName } from './place.js'
import { type Words, words } from './words.js'

/** A language: what the library says in it, and what the page does. */
export interface Tongue {
  readonly language: Language
  readonly catalogue: Catalogue
  readonly words: Words
}

/** What a view shows of what was filled in. */
export type View = (given: URLSearchParams, tongue: Tongue) => Child

/** Everything that is said in a language. */
export const tongueOf = (language: Language): Tongue => ({
  language,
  catalogue: { lt, en }[language],
  words: words[language],
})

/** The address of a view with what is filled in there. */
export const addressIn = (
  { language }: Tongue,
  view: ViewName,
  given: ConstructorParameters<typeof URLSearchParams>[0] = {},
): string => addressOf({ language, view, given: new URLSearchParams(given) } satisfies Place)

/** Words that begin a line. */
export const capitalised = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

/** Text of several lines, a paragraph for each. */
export const paragraphs = (text: string): readonly HTMLElement[] =>
  text.split('\n').map((line) => h('p', {}, line))

/** What a reader can open. */
export const folded = (id: string, title: string, ...children: readonly Child[]): HTMLElement =>
  h('details', { id }, h('summary', {}, title), children)

/** A list to choose from, under its label. */
export function choice<Value extends string>(
  name: string,
  label: string,
  chosen: Value,
  options: readonly (readonly [value: Value, text: string])[],
): HTMLElement {
  const id = `field-${name}`
  return h(
    'div',
    { class: 'field' },
    h('label', { for: id }, label),
    h(
      'select',
      { id, name },
      options.map(([value, text]) => h('option', { value, selected: value === chosen }, text)),
    ),
  )
}

/** One of some words that was filled in, or the first where it was another or none. */
export const chosenOf = <Word extends string>(
  words: readonly [Word, ...Word[]],
  given: URLSearchParams,
  name: string,
): Word => words.find((word) => word === given.get(name)) ?? words[0]

/** A question with the answers that there are, each by the word that the address has for it. */
export function question(
  name: string,
  asked: { readonly question: string; readonly note?: string },
  chosen: string,
  answers: readonly (readonly [value: string, text: string])[],
): HTMLElement {
  return h(
    'fieldset',
    { id: `question-${name}`, class: answers.length > 3 ? 'question' : 'question short' },
    h('legend', {}, asked.question),
    asked.note === undefined ? null : h('p', { class: 'faint' }, asked.note),
    h(
      'div',
      { class: 'answers' },
      answers.map(([value, text]) => {
        const id = `${name}-${value === '' ? 'open' : value}`
        return h(
          'div',
          { class: 'answer' },
          h('input', { type: 'radio', id, name, value, checked: value === chosen }),
          h('label', { for: id }, text),
        )
      }),
    ),
  )
}

/** A day that is filled in. */
export const dayField = (name: string, label: string, value: string): HTMLElement =>
  h(
    'div',
    { class: 'field' },
    h('label', { for: `field-${name}` }, label),
    h('input', { type: 'date', id: `field-${name}`, name, value, min: '2018-01-01', max: '2099-12-31' }),
  )

/** Whether something is a day on which the page can say anything: the holidays of its year are known. */
export const isKnownDay = (day: string): day is PlainDate =>
  isPlainDate(day) && day >= '2018-01-01' && day <= '2099-12-31'
