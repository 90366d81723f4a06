import type { Sender } from '../../case/index.js'
import type { ComplaintEvent } from '../../complaint/index.js'
import type { ClauseRef } from '../../documents/index.js'
import type { Roles } from '../../procedure/index.js'
import type { RequestEvent } from '../../request/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import { extensionDecided } from '../kit/deciding.js'
import type { Cited } from '../kit/references.js'
import type { Passage, Said } from '../kit/said.js'
import type { ExaminationStoryTexts, Filer } from './case-texts.js'

/** The clauses under which a request or a complaint is examined. */
interface ExaminationClauses {
  readonly representation: Cited
  readonly inquiry: Cited
  readonly identity: Cited
  readonly extension: Cited
  readonly examination: Cited
  readonly content: Cited
}

type CaseEvent = RequestEvent | ComplaintEvent

/** An event of the same name on a request or a complaint. */
interface Told<T extends CaseEvent['type']> {
  readonly data: Extract<CaseEvent, { readonly type: T }>['data']
}

/** The events that a request and a complaint have in common: in the words of either, by the clauses of either. */
export const examinationEvents = (
  wordsIn: (catalogue: Catalogue) => ExaminationStoryTexts,
  clausesOf: (roles: Roles) => ExaminationClauses,
) => ({
  AuthorityProven: ({ data: { command } }: Told<'AuthorityProven'>, { story, roles }: Catalogue): Passage => [
    [story.case.authorityProven(command.data.by, command.data.documents), ...clausesOf(roles).representation],
  ],
  IdentityInquired: (
    { data: { command, inquiry } }: Told<'IdentityInquired'>,
    catalogue: Catalogue,
  ): Passage => {
    const { inquiry: clauses } = clausesOf(catalogue.roles)
    const { by, doubt } = command.data
    const doubted: readonly Said[] =
      doubt === undefined ? [] : [[catalogue.story.case.inquiryDoubt(doubt), ...clauses]]
    return [
      [wordsIn(catalogue).identityInquired(by, inquiry.ask), ...clauses],
      ...doubted,
      [catalogue.story.case.inquiryTerm(inquiry.term.due), ...clauses],
    ]
  },
  IdentitySupplied: (
    { data: { command, inTime } }: Told<'IdentitySupplied'>,
    catalogue: Catalogue,
  ): Passage => {
    const { identitySupplied } = wordsIn(catalogue)
    const say = inTime ? identitySupplied.inTime : identitySupplied.late
    return [[say(command.data.by), ...clausesOf(catalogue.roles).inquiry]]
  },
  IdentityConfirmed: ({ data: { command } }: Told<'IdentityConfirmed'>, catalogue: Catalogue): Passage => {
    const { by, means } = command.data
    return [[wordsIn(catalogue).identityConfirmed(by, means), ...clausesOf(catalogue.roles).identity]]
  },
  ExaminationExtended: (
    { data: { command, extension } }: Told<'ExaminationExtended'>,
    catalogue: Catalogue,
  ): Passage => {
    const { extension: clauses } = clausesOf(catalogue.roles)
    return [
      [wordsIn(catalogue).extended(command.data.by), ...clauses],
      ...extensionDecided(extension, catalogue.roles.extension.clause, catalogue),
      [catalogue.story.case.extensionReasons(extension.reasons), ...clauses],
    ]
  },
  CompletionAsked: ({ data: { command, term } }: Told<'CompletionAsked'>, catalogue: Catalogue): Passage => {
    const { content, representation } = clausesOf(catalogue.roles)
    const { by, about, ask } = command.data
    const clauses = about === 'content' ? content : representation
    return [
      [wordsIn(catalogue).completionAsked[about](by, ask), ...clauses],
      [catalogue.story.case.inquiryTerm(term.due), ...clauses],
    ]
  },
  VersionChanged: (
    { data: { command, procedure } }: Told<'VersionChanged'>,
    catalogue: Catalogue,
  ): Passage => {
    const { examination } = clausesOf(catalogue.roles)
    const { by, reason } = command.data
    return [
      [wordsIn(catalogue).versionChanged(by, procedure.version), ...examination],
      [catalogue.story.case.versionReason(reason), ...examination],
    ]
  },
})

/** Who filed a request or a complaint. */
export function filedBy(sender: Sender, clause: ClauseRef, { story }: Catalogue): Said {
  const documents = sender.as === 'representative' && sender.documents ? 'with' : 'without'
  const filer: Filer = sender.as === 'subject' ? 'subject' : `representative-${documents}-documents`
  return [story.case.filedBy[filer], clause]
}

/** Who else prepared an answer, where somebody did. */
export const preparedBy = (
  people: readonly string[] | undefined,
  clause: ClauseRef,
  { story }: Catalogue,
): readonly Said[] =>
  people === undefined || people.length === 0 ? [] : [[story.case.preparedBy(people), clause]]

/** Why whoever takes a case back is its sender, where somebody attests it. */
export const sameSender = (
  why: string | undefined,
  clause: ClauseRef,
  { story }: Catalogue,
): readonly Said[] => (why === undefined ? [] : [[story.case.sameSender(why), clause]])

/** Why an answer discloses nothing, where somebody attests it. */
export const disclosesNothing = (
  why: string | undefined,
  clause: ClauseRef,
  { story }: Catalogue,
): readonly Said[] => (why === undefined ? [] : [[story.case.disclosesNothing(why), clause]])
