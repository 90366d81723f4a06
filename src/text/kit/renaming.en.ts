import type { DocumentWords } from '../../documents/index.js'
import type { AuthorityWords } from '../../procedure/index.js'
import type { ToldAuthority } from './catalogue.js'
import { called } from './words.en.js'

/** What several rules do, and what one document does. */
const verbs: readonly (readonly [plural: string, singular: string])[] = [
  ['do', 'does'],
  ['say', 'says'],
  ['set', 'sets'],
  ['differ', 'differs'],
  ['allow', 'allows'],
  ['provide', 'provides'],
  ['require', 'requires'],
  ['give', 'gives'],
  ['have', 'has'],
]

/** A name at the start of a sentence, or inside one. */
const capital = (as: string, name: string): string =>
  as.startsWith('T') ? `${name.charAt(0).toUpperCase()}${name.slice(1)}` : name

/** Sentences on a built-in document and its institution, in the words of others. */
export function renaming({ en: from }: DocumentWords, { en }: DocumentWords): (text: string) => string {
  if (from === undefined) return (text) => text
  // A document that has no words is called what it is, and never by the name of another.
  const to = en ?? { ...from, document: 'the document', plural: false }
  const other = new Map(verbs.map(([several, one]) => (from.plural ? [several, one] : [one, several])))
  const anyVerb = [...other.keys()].join('|')
  const document = new RegExp(`\\b${from.document.replace(/^the/u, '[Tt]he')}\\b(?: (${anyVerb})\\b)?`, 'gu')
  const institution = new RegExp(`\\b${from.institution.replace(/^the/u, '[Tt]he')}\\b`, 'gu')
  // The controller may be a person, and is nowhere by itself.
  const placed =
    to.institution === 'the controller'
      ? (text: string) =>
          text.replace(
            new RegExp(`\\b([Aa]t) ${from.institution}\\b`, 'gu'),
            `$1 the premises of ${from.institution}`,
          )
      : (text: string) => text
  return (text) =>
    placed(text)
      .replace(institution, (as) => capital(as, to.institution))
      .replace(document, (as: string, verb: string | undefined) => {
        if (verb === undefined) return capital(as, to.document)
        const agreeing = from.plural === to.plural ? verb : (other.get(verb) ?? verb)
        return `${capital(as, to.document)} ${agreeing}`
      })
}

/** What the built-in document calls otherwise than the GDPR does. */
export const asInGdpr = (text: string): string =>
  text
    .replaceAll('nobody else handed your data over', 'all of your data came from you')
    .replaceAll(
      'nobody other than the data subject handed the data over',
      'all the data came from the data subject',
    )
    .replaceAll(
      'the recipients or their categories',
      'the recipients by name (or their categories, as long as they are not known)',
    )
    .replaceAll('manifestly disproportionate', 'manifestly excessive')
    .replaceAll('is disproportionate', 'is excessive')
    .replaceAll('unfounded, disproportionate', 'unfounded, excessive')
    .replace(/(?<=[Rr]efus(?:al|es|ed|e|ing)) to answer(?= (?:the|an|your) )/gu, ' to act on')
    .replace('something is missing from the request', 'something in the request is unclear')

/** What an institution calls itself in its letters. */
export const shortNameOf = ({ en }: DocumentWords) =>
  en === undefined ? null : { stem: en.institution.replace(/^the /u, ''), named: called(en.institution) }

/** How a document is called at its first mention, and in short. */
export const firstMentionOf = ({ en }: DocumentWords) =>
  en === undefined ? null : { short: en.document, full: `${en.title} (${en.document})` }

/** What a supervisory authority is called, in place of the one that is told of otherwise. */
export function authorityCalled({ en }: AuthorityWords): ToldAuthority {
  const name = en?.name ?? 'the supervisory authority'
  return {
    contacts: en?.contacts ?? null,
    ways: en?.ways ?? null,
    rename: (text) =>
      text.replace(/the State Data Protection Inspectorate(?:, VDAI| \(VDAI\))?/gu, () => name),
  }
}
