import type { PlainDate } from '../../calendar/index.js'
import type { Act, Sender } from '../../case/index.js'
import type { ClauseRef } from '../../documents/index.js'
import type { Roles } from '../../procedure/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import type { Cited } from '../kit/references.js'
import type { Passage, Said } from '../kit/said.js'
import type { ExaminationStoryTexts } from './case-texts.js'

/** The clauses under which a request or a complaint is examined. */
interface ExaminationClauses {
  readonly representation: Cited
  readonly inquiry: Cited
  readonly identity: Cited
  readonly extension: Cited
}

/** An event by its command, and what else it tells. */
interface Told<Data, Derived = unknown> {
  readonly data: { readonly command: { readonly data: Act & Data } } & Derived
}

/** The events that a request and a complaint have in common: in the words of either, by the clauses of either. */
export const examinationEvents = (
  wordsIn: (catalogue: Catalogue) => ExaminationStoryTexts,
  clausesOf: (roles: Roles) => ExaminationClauses,
) => ({
  AuthorityProven: (
    { data: { command } }: Told<{ readonly documents: string }>,
    { story, roles }: Catalogue,
  ): Passage => [
    [story.case.authorityProven(command.data.by, command.data.documents), ...clausesOf(roles).representation],
  ],
  IdentityInquired: (
    {
      data: { command, inquiry },
    }: Told<
      unknown,
      { readonly inquiry: { readonly ask: string; readonly term: { readonly due: PlainDate } } }
    >,
    catalogue: Catalogue,
  ): Passage => {
    const { inquiry: clauses } = clausesOf(catalogue.roles)
    return [
      [wordsIn(catalogue).identityInquired(command.data.by, inquiry.ask), ...clauses],
      [catalogue.story.case.inquiryTerm(inquiry.term.due), ...clauses],
    ]
  },
  IdentitySupplied: (
    { data: { command, inTime } }: Told<unknown, { readonly inTime: boolean }>,
    catalogue: Catalogue,
  ): Passage => {
    const { identitySupplied } = wordsIn(catalogue)
    const say = inTime ? identitySupplied.inTime : identitySupplied.late
    return [[say(command.data.by), ...clausesOf(catalogue.roles).inquiry]]
  },
  IdentityConfirmed: (
    { data: { command } }: Told<{ readonly means: string }>,
    catalogue: Catalogue,
  ): Passage => {
    const { by, means } = command.data
    return [[wordsIn(catalogue).identityConfirmed(by, means), ...clausesOf(catalogue.roles).identity]]
  },
  ExaminationExtended: (
    {
      data: { command, extension },
    }: Told<unknown, { readonly extension: { readonly reasons: readonly string[] } }>,
    catalogue: Catalogue,
  ): Passage => {
    const { extension: clauses } = clausesOf(catalogue.roles)
    return [
      [wordsIn(catalogue).extended(command.data.by), ...clauses],
      [catalogue.story.case.extensionReasons(extension.reasons), ...clauses],
    ]
  },
})

/** Who filed a request or a complaint. */
export function filedBy(sender: Sender, clause: ClauseRef, { story }: Catalogue): Said {
  const { filedBy } = story.case
  if (sender.as === 'subject') return [filedBy.subject(), clause]
  const representative = sender.documents
    ? filedBy['representative-with-documents']
    : filedBy['representative-without-documents']
  return [representative(), clause]
}

/** Who else prepared an answer, where somebody did. */
export const preparedBy = (
  people: readonly string[] | undefined,
  clause: ClauseRef,
  { story }: Catalogue,
): readonly Said[] =>
  people === undefined || people.length === 0 ? [] : [[story.case.preparedBy(people), clause]]

/** Why an answer discloses nothing, where somebody attests it. */
export const disclosesNothing = (
  why: string | undefined,
  clause: ClauseRef,
  { story }: Catalogue,
): readonly Said[] => (why === undefined ? [] : [[story.case.disclosesNothing(why), clause]])
