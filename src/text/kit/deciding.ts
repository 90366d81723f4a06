import type { ClauseRef } from '../../documents/index.js'
import type { Offices, OwnWords, Roles } from '../../procedure/index.js'
import type { Catalogue } from './catalogue.js'
import type { DecidingTexts } from './deciding-texts.js'
import type { Said } from './said.js'
import { lookUp } from './sentences.js'

/** Words of an institution's own in a language, by their names. */
const wordsIn = (language: string, named: Iterable<readonly [name: string, words: OwnWords]>) =>
  Object.fromEntries(
    [...named].flatMap(([name, words]) => {
      const said = lookUp<string | undefined>({ ...words }, language)
      return said === undefined ? [] : [[name, said]]
    }),
  )

/** The same texts with the offices and the grounds of an extension as an institution calls them. */
export function decidingFor(
  { deciding, language }: Catalogue,
  { extension }: Roles,
  offices: Offices,
): DecidingTexts {
  const grounds = (extension.grounds ?? []).flatMap((ground) =>
    typeof ground === 'string' ? [] : [[ground.name, ground] as const],
  )
  return {
    ...deciding,
    offices: wordsIn(language, Object.entries(offices)),
    grounds: { ...deciding.grounds, ...wordsIn(language, grounds) },
  }
}

/** A name that has no words, as words of a host: "own:staff-on-leave" as "staff on leave". */
const asWords = (name: string, { quote }: Catalogue): string =>
  quote(name.replace(/^own:/u, '').replaceAll('-', ' '))

/** What an office is called. */
const officeCalled = (catalogue: Catalogue, office: string): string =>
  lookUp(catalogue.deciding.offices, office) ?? asWords(office, catalogue)

/** What grounds of an extension are called. */
const groundsCalled = (catalogue: Catalogue, grounds: readonly string[]): readonly string[] =>
  grounds.map((ground) => lookUp(catalogue.deciding.grounds, ground) ?? asWords(ground, catalogue))

/** What a rejection carries, with offices and grounds as they are called. */
export const asCalled = <Data extends object>(data: Data, catalogue: Catalogue): Data => {
  const called = (names: unknown): readonly string[] =>
    Array.isArray(names) ? groundsCalled(catalogue, names.map(String)) : []
  return {
    ...data,
    ...('decider' in data ? { decider: officeCalled(catalogue, String(data.decider)) } : {}),
    ...('office' in data && typeof data.office === 'string'
      ? { office: officeCalled(catalogue, data.office) }
      : {}),
    ...('allowed' in data && 'foreign' in data
      ? { allowed: called(data.allowed), foreign: called(data.foreign) }
      : {}),
  }
}

/** An act that may say in which office it was decided. */
interface InOffice {
  readonly office?: string
}

/** In which office something was decided, where that is on record. */
export const decidedIn = (
  { office }: InOffice,
  clause: ClauseRef,
  catalogue: Catalogue,
  say: 'decided' | 'extended' = 'decided',
): readonly Said[] =>
  office === undefined ? [] : [[catalogue.deciding[say](officeCalled(catalogue, office)), clause]]

/** Who decided an extension and on which grounds, where that is on record. */
export const extensionDecided = (
  extension: InOffice & { readonly grounds?: readonly string[] },
  clause: ClauseRef,
  catalogue: Catalogue,
): readonly Said[] => {
  const { grounds } = extension
  const { deciding } = catalogue
  return [
    ...decidedIn(extension, clause, catalogue, 'extended'),
    ...(grounds === undefined
      ? []
      : [[deciding.onGrounds(groundsCalled(catalogue, grounds)), clause] as const]),
  ]
}
