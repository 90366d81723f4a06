// What the examples have in common: the language that is asked for, and how an act is named.
import { pathToFileURL } from 'node:url'
import type { Catalogue } from 'privacy-rulebook/text'

/** A language that the examples speak. */
export type Language = 'lt' | 'en'

/** The language after `--lang`, Lithuanian where nothing is asked for; any other is an error. */
export function languageAsked(args: readonly string[]): Language {
  const at = args.indexOf('--lang')
  const asked = at === -1 ? 'lt' : args[at + 1]
  if (asked === 'lt' || asked === 'en') return asked
  throw new TypeError(`--lang takes lt or en, and got ${asked ?? 'nothing'}`)
}

/** Prints an example where it is the file that was started. */
export function printIfStarted(url: string, example: (language: Language) => string): void {
  const [, started = '', ...args] = process.argv
  if (url !== pathToFileURL(started).href) return
  try {
    console.log(example(languageAsked(args)))
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}

/** An act as a line: what it is called, and the right and the data that it is about, where it is about one. */
export function actLine(
  name: string,
  { data }: { readonly data: object },
  { rights, quote }: Catalogue,
): string {
  const act = `${name.charAt(0).toUpperCase()}${name.slice(1)}`
  const right = 'right' in data && typeof data.right === 'string' ? data.right : null
  const known = Object.entries(rights).find(([one]) => one === right)?.[1]
  const item = 'item' in data && typeof data.item === 'string' ? data.item : null
  const about = [...(known === undefined ? [] : [known.claim]), ...(item === null ? [] : [quote(item)])]
  return about.length === 0 ? act : `${act}: ${about.join(', ')}`
}
