import type { DocumentWords, LithuanianNoun, LithuanianWords } from '../../documents/index.js'
import type { AuthorityWords } from '../../procedure/index.js'
import type { ToldAuthority } from './catalogue.js'
import { called } from './words.lt.js'

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

/** A document that has no words is called what it is, and never by the name of another. */
const unnamed = {
  nominative: 'dokumentas',
  genitive: 'dokumento',
  dative: 'dokumentui',
  accusative: 'dokumentą',
  instrumental: 'dokumentu',
  locative: 'dokumente',
} as const

/** Sentences on a built-in document and its institution, in the words of others. */
export function renaming({ lt: from }: DocumentWords, { lt }: DocumentWords): (text: string) => string {
  if (from === undefined) return (text) => text
  const to = lt ?? { ...from, document: unnamed }
  const forms = formsOf(from, to)
  const named = new RegExp(`(?<!\\p{L})(?:${anyOf(forms.keys())})(?!\\p{L})`, 'gu')
  const selves = new Map<string, string>(
    itself[from.gender].map((word, place) => [word, itself[to.gender][place] ?? word]),
  )
  const own = new RegExp(`(?<!\\p{L})(?:${anyOf(selves.keys())})(?= (?:${anyOf(forms.keys())}))`, 'gu')
  const agreed = agreeing(from, to)
  // Somebody is visited, not entered.
  const { accusative, locative } = from.institution
  const visited = to.institution.locative.startsWith('pas ')
    ? (text: string) => text.replaceAll(`atvykus į ${accusative}`, `atvykus ${locative}`)
    : (text: string) => text
  return (text) =>
    agreed(visited(text))
      .replace(own, (word) => selves.get(word) ?? word)
      .replace(named, (word) => forms.get(word) ?? word)
}

/** The participles and pronouns that agree with an institution in a sentence on it, where it is of the other gender. */
function agreeing({ institution, gender }: LithuanianWords, other: LithuanianWords) {
  if (gender === other.gender) return (text: string) => text
  if (gender === 'masculine') return (text: string) => text.replace(/(?<=d\., )pavėlavęs/gu, 'pavėlavusi')
  const acting = institution.nominative
  const after = new RegExp(
    `(?<=(?<!\\p{L})${acting}(?:,| nėra| privalo) \\p{L}+)(?:dama|usi)(?!\\p{L})`,
    'gu',
  )
  const pronoun = new RegExp(
    `(?<=(?<!\\p{L})${acting} (?:praneša, kad neįmanoma įgyvendinti reikalavimo, kurį|įrodė, kad) j)(?:i|os)(?!\\p{L})`,
    'gu',
  )
  const masculine = (ending: string): string => (ending === 'dama' ? 'damas' : 'ęs')
  return (text: string) =>
    text
      .replace(/(?<=^prieš \p{L}+)dama(?!\p{L})/gu, masculine)
      .replace(/(?<=d\., pavėlav)usi/gu, masculine)
      .replace(after, masculine)
      .replace(pronoun, (ending) => (ending === 'i' ? 'is' : 'o'))
}

/** The beginning that all the forms of a noun share. */
const stemOf = (noun: LithuanianNoun): string => {
  // Who is visited has a locative of two words, which begins otherwise.
  const forms = cases.map((form) => noun[form]).filter((form) => !form.startsWith('pas '))
  const [first = ''] = forms
  const length = [...first].findIndex((_, at) => forms.some((form) => form[at] !== first[at]))
  return length === -1 ? first : first.slice(0, length)
}

/** What the built-in document calls otherwise than the GDPR does. */
export const asInGdpr = (text: string): string =>
  text
    .replaceAll('duomenis perdavusį asmenį', 'duomenų šaltinį')
    .replaceAll('niekas kitas Jūsų duomenų neperdavė', 'visi Jūsų duomenys gauti iš Jūsų')
    .replaceAll(
      'niekas, išskyrus patį duomenų subjektą, duomenų neperdavė',
      'visi duomenys gauti iš paties duomenų subjekto',
    )
    .replaceAll(
      'duomenų gavėjus ar jų kategorijas',
      'konkrečius duomenų gavėjus (kol jie nežinomi – jų kategorijas)',
    )
    .replace(/(?<=atsisak\p{L}+) pateikti atsakymą į/gu, ' imtis veiksmų pagal')

/** What an institution calls itself in its letters. */
export const shortNameOf = ({ lt }: DocumentWords) =>
  lt === undefined
    ? null
    : { stem: stemOf(lt.institution) || lt.institution.nominative, named: called(lt.institution.nominative) }

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
