// Where one is on the page: all of it stands in the address, after `#`, and nowhere else.

export const languages = ['lt', 'en'] as const
export type Language = (typeof languages)[number]

export const views = ['may', 'when', 'now', 'listen'] as const
export type ViewName = (typeof views)[number]

/** A view in a language, with what was filled in. */
export interface Place {
  readonly language: Language
  readonly view: ViewName
  readonly given: URLSearchParams
}

const oneOf = <Word extends string>(words: readonly [Word, ...Word[]], word: string | undefined): Word =>
  words.find((one) => one === word) ?? words[0]

/** Reads an address: `#lt/may?right=erasure`. What it does not know is as if it were not there. */
export function placeOf(hash: string): Place {
  const [path = '', ...rest] = hash.replace(/^#/u, '').split('?')
  const [language, view] = path.split('/')
  return {
    language: oneOf(languages, language),
    view: oneOf(views, view),
    given: new URLSearchParams(rest.join('?')),
  }
}

/** The address of a place; what is filled in with nothing is left out. */
export function addressOf({ language, view, given }: Place): string {
  const said = new URLSearchParams([...given].filter(([, value]) => value !== ''))
  return `#${language}/${view}${said.size === 0 ? '' : `?${said}`}`
}
