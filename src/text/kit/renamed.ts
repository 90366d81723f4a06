import { isList } from '../../core/input-error.js'

/** Stands inside words of a host, so that they are not taken for the library's own; nobody uses it. */
const mark = '\ue000'

/** A name of the library's own, such as that of a command: texts look things up by it. */
const identifier = /^(?:\p{Lu}\p{Ll}+){2,}$/u

/** Words of a host that must not be changed: what could be is told by the capital that a word begins with. */
const kept = (words: string): string =>
  identifier.test(words) ? words : words.replace(/(?<!\p{L})\p{Lu}/gu, (letter) => `${letter}${mark}`)

/** A copy of what a message is about, in which every word of the host's is kept. */
function keptIn(value: unknown): unknown {
  if (typeof value === 'string') return kept(value)
  if (isList(value)) return value.map(keptIn)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, keptIn(child)]))
}

type AnyText = (...about: readonly unknown[]) => unknown

const isText = (value: unknown): value is AnyText => typeof value === 'function'

function changed(texts: unknown, rename: (text: string) => string): unknown {
  if (typeof texts === 'string') return rename(texts).replaceAll(mark, '')
  if (isText(texts)) return (...about: readonly unknown[]) => changed(texts(...about.map(keptIn)), rename)
  if (isList(texts)) return texts.map((one) => changed(one, rename))
  if (typeof texts !== 'object' || texts === null) return texts
  return Object.freeze(
    Object.fromEntries(Object.entries(texts).map(([name, one]) => [name, changed(one, rename)])),
  )
}

/**
 * The one cast of this module: texts in which the words for a built-in document and its institution are those of another,
 * and everything else is as it was; what a host names stays as the host names it.
 */
export const renamed = <Texts extends object>(texts: Texts, rename: (text: string) => string): Texts =>
  changed(texts, rename) as Texts
