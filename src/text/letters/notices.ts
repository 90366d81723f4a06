import type { Period, PlainDate } from '../../calendar/index.js'
import type { CaseRecord, Extension, Notice } from '../../case/index.js'
import { InvalidInputError } from '../../core/index.js'
import { Pictured } from '../../core/input-error.js'
import type { ClauseRef } from '../../documents/index.js'
import { isOfDocument } from '../../documents/index.js'
import type { OptionalRole, Procedure } from '../../procedure/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import { extensionDecided } from '../kit/deciding.js'
import { paragraphOf, reasonsParagraph, ruledBy, stated } from '../kit/paragraph.js'
import type { Cited } from '../kit/references.js'
import type { Said } from '../kit/said.js'
import { closingParagraph } from '../request/letter.js'
import { BLANK } from './blank.js'
import type { ElementContent } from './compose-letter.js'
import { type LetterSettings, slot } from './letter-settings.js'
import type { NoticeTexts } from './texts.js'

type ExtensionSent = Extract<Notice, { notice: 'extension' }>
type CompletionSent = Extract<Notice, { notice: 'completion' }>

/** A case with the procedure that it was made under. */
interface MadeUnder {
  readonly procedure: { readonly id: string; readonly version: string }
}

/** Refuses another procedure than the one that a case was made under. */
export function requireProcedure(
  { procedure: { id, version } }: MadeUnder,
  procedure: Procedure,
  clause: ClauseRef,
): void {
  if (procedure.id === id && procedure.version === version) return
  const another = new Pictured('another one')
  throw new InvalidInputError('procedure', 'the procedure that the case was made under', another, clause)
}

/** The day of the inquiry about identity that the latest one replaces, on the record of a case. */
export const inquiryReplaced = ({ notices }: CaseRecord): PlainDate | null =>
  notices.filter(({ notice }) => notice === 'identity-inquiry').at(-2)?.on ?? null

/** The latest request to put something right on the record of a case. */
export function completionOf(
  { notices }: CaseRecord,
  about: CompletionSent['about'],
  clause: ClauseRef,
): CompletionSent {
  const sent = notices
    .filter((one): one is CompletionSent => one.notice === 'completion' && one.about === about)
    .at(-1)
  if (sent === undefined)
    throw new InvalidInputError('completion', 'a case in which that was asked for', sent, clause)
  return sent
}

/** The extension on the record of a case, and how its notice went. */
export function extensionOf(
  state: CaseRecord & MadeUnder,
  procedure: Procedure,
  clause: ClauseRef,
): Pick<ExtensionSent, 'receivedOn' | 'reply'> & { readonly extension: Extension } {
  const { extension, notices } = state
  const sent = notices.find((one): one is ExtensionSent => one.notice === 'extension')
  if (extension === null || sent === undefined)
    throw new InvalidInputError('extension', 'a case whose examination was extended', extension, clause)
  requireProcedure(state, procedure, clause)
  return { extension, receivedOn: sent.receivedOn, reply: sent.reply }
}

/** Whether there have to be important reasons for an extension: only the built-in document says so. */
export const asksForImportantReasons = ({ roles }: Catalogue): boolean =>
  isOfDocument(roles.extension.clause, 'adakavas')

/** What the notice of an extension says. */
export const extensionBlocks = <About>(
  words: NoticeTexts<About>,
  about: About,
  extension: Extension,
  reasons: readonly string[],
  due: PlainDate,
  before: PlainDate,
  period: Period,
  clauses: Cited,
  catalogue: Catalogue,
): Record<'extension' | 'important-reasons' | 'new-limit', ElementContent> => ({
  extension: closingParagraph(
    catalogue,
    [words.extension(about), ...clauses],
    ...extensionDecided(extension, catalogue.roles.extension.clause, catalogue),
  ),
  'important-reasons': reasonsParagraph(
    catalogue,
    [
      asksForImportantReasons(catalogue)
        ? words.importantReasons.ofAdakavas
        : words.importantReasons.ofAny(period),
      ...clauses,
    ],
    reasons,
  ),
  'new-limit': closingParagraph(
    catalogue,
    [words.newLimit(due, due === before ? null : before), ...clauses],
    [words.nothingToDo, ...clauses],
  ),
})

/** By when, and where to. */
const termBlock = (
  term: Pick<NoticeTexts<never>, 'term'>['term'],
  due: PlainDate,
  clauses: Cited,
  catalogue: Catalogue,
  { institution: { email } }: LetterSettings,
  ...more: readonly string[]
): ElementContent =>
  closingParagraph(
    catalogue,
    [term(due, slot('institution.email', email) ?? BLANK), ...clauses],
    ...more.map((words): Said => [words, ...clauses]),
  )

/** That a case that is refused can be filed anew, with what was lacking. */
export const anewBlock = <About>(
  { anew }: NoticeTexts<About>,
  kind: 'unidentified' | 'unauthorised' | 'formal',
  [filing, representation]: readonly [OptionalRole, OptionalRole],
  catalogue: Catalogue,
): Record<'next-steps', ElementContent> => ({
  'next-steps': ruledBy(
    catalogue,
    anew[kind],
    stated(catalogue, filing, ...(kind === 'unauthorised' ? [representation] : [])),
  ),
})

/** What an inquiry about identity says. */
export const inquiryBlocks = <About>(
  words: NoticeTexts<About>,
  about: About,
  ask: string,
  doubt: string | undefined,
  term: PlainDate,
  replaced: PlainDate | null,
  clauses: Cited,
  catalogue: Catalogue,
  settings: LetterSettings,
): Record<'inquiry' | 'measures' | 'term', ElementContent> & {
  readonly consequence: ElementContent | undefined
} => ({
  inquiry:
    doubt === undefined
      ? paragraphOf(catalogue, [words.inquiry(about), ...clauses])
      : reasonsParagraph(catalogue, [words.doubted(about), ...clauses, 'gdpr:12(6)'], [doubt]),
  measures: reasonsParagraph(catalogue, [words.measures, ...clauses], [ask]),
  term: termBlock(
    words.term,
    term,
    clauses,
    catalogue,
    settings,
    ...(replaced === null ? [] : [words.replaces(replaced)]),
  ),
  // What the document does not have is not held out.
  consequence: catalogue.lacks.includes('unidentifiedRefusal')
    ? undefined
    : paragraphOf(catalogue, [
        words.consequence,
        // Under the GDPR itself another paragraph has it refused.
        ...(clauses[0].startsWith('gdpr:')
          ? ([catalogue.roles.unidentifiedRefusal.clause] as const)
          : clauses),
      ]),
})

/**
 * What is cited when something is to be put right: what asks for it, what its limit is, and what may come of it; `formal`
 * where a defect of form has it refused, `paused` where the limit stands still.
 */
interface CompletionClauses {
  readonly formal?: ClauseRef | undefined
  /** What has the limit stand still meanwhile. */
  readonly paused?: ClauseRef | undefined
  readonly asked: ClauseRef
  readonly limit: ClauseRef
  readonly refusal: ClauseRef
}

/** What a request to put something right says: in the content, or of the documents of a representative. */
export function completionBlocks<About>(
  words: NoticeTexts<About>,
  about: About,
  { about: what, ask, term }: Pick<CompletionSent, 'about' | 'ask' | 'term'>,
  { asked, limit, refusal, formal, paused }: CompletionClauses,
  catalogue: Catalogue,
  settings: LetterSettings,
): Record<'completion' | 'measures' | 'term' | 'consequence', ElementContent> {
  const papers = what === 'authority'
  const meanwhile: Said = paused === undefined ? [words.limitUnmoved, limit] : [words.limitPaused, paused]
  const otherwise: Said = formal === undefined ? [words.asItStands, limit] : [words.formallyRefused, formal]
  return {
    completion: paragraphOf(catalogue, [papers ? words.papers(about) : words.completion(about), asked]),
    measures: reasonsParagraph(catalogue, [papers ? words.toShow : words.toComplete, asked], [ask]),
    term: termBlock(words.term, term.due, [asked], catalogue, settings),
    consequence: papers
      ? closingParagraph(catalogue, [words.papersConsequence, refusal], meanwhile)
      : closingParagraph(catalogue, otherwise, meanwhile),
  }
}
