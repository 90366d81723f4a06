import type { DocumentWords, LithuanianWords } from '../../documents/index.js'
import type { AuthorityWords } from '../../procedure/index.js'
import type { ToldAuthority } from './catalogue.js'

const cases = ['nominative', 'genitive', 'dative', 'accusative', 'instrumental', 'locative'] as const

/** "pats Centras" and "pati Įstaiga", in the forms that sentences have. */
const itself = {
  masculine: ['pats', 'paties', 'pačiam', 'patį'],
  feminine: ['pati', 'pačios', 'pačiai', 'pačią'],
} as const

/** The same institution or document in other words, form by form; of forms that are written alike, the first. */
function formsOf(from: LithuanianWords, to: LithuanianWords): ReadonlyMap<string, string> {
  const forms = (['institution', 'document'] as const).flatMap((noun) =>
    cases.map((form) => [from[noun][form], to[noun][form]] as const),
  )
  return new Map(forms.reverse())
}

const anyOf = (words: Iterable<string>): string =>
  [...words].sort((one, other) => other.length - one.length).join('|')

/** Sentences on a built-in document and its institution, in the words of others. */
export function renaming({ lt: from }: DocumentWords, { lt: to }: DocumentWords): (text: string) => string {
  if (from === undefined || to === undefined) return (text) => text
  const forms = formsOf(from, to)
  const named = new RegExp(`(?<!\\p{L})(?:${anyOf(forms.keys())})(?!\\p{L})`, 'gu')
  const selves = new Map<string, string>(
    itself[from.gender].map((word, place) => [word, itself[to.gender][place] ?? word]),
  )
  const own = new RegExp(`(?<!\\p{L})(?:${anyOf(selves.keys())})(?= (?:${anyOf(forms.keys())}))`, 'gu')
  return (text) =>
    text.replace(own, (word) => selves.get(word) ?? word).replace(named, (word) => forms.get(word) ?? word)
}

/** How a document is called at its first mention, and in short. */
export const firstMentionOf = ({ lt }: DocumentWords) =>
  lt === undefined
    ? null
    : { short: lt.document.genitive, full: `${lt.title} (toliau – ${lt.document.nominative})` }

/** What a supervisory authority is called, in place of the one that is told of otherwise. */
export function authorityCalled({ lt }: AuthorityWords): ToldAuthority {
  const { dative, genitive } = lt ?? {
    dative: 'priežiūros institucijai',
    genitive: 'priežiūros institucijos',
  }
  return {
    contacts: lt?.contacts ?? null,
    ways: lt?.ways ?? null,
    // Its short name is told only where sentences that follow use it.
    rename: (text) =>
      text
        .replaceAll('Valstybinei duomenų apsaugos inspekcijai (toliau – Inspekcija; ', () => `${dative} (`)
        .replaceAll('Valstybinei duomenų apsaugos inspekcijai', () => dative)
        .replaceAll('Valstybinės duomenų apsaugos inspekcijos', () => genitive),
  }
}
