import type { PlainDate } from '../../calendar/index.js'
import type { CaseRecord, Extension, Notice } from '../../case/index.js'
import { InvalidInputError } from '../../core/index.js'
import { Pictured } from '../../core/input-error.js'
import type { ClauseRef } from '../../documents/index.js'
import type { Procedure } from '../../procedure/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import { paragraphOf, reasonsParagraph } from '../kit/paragraph.js'
import type { Cited } from '../kit/references.js'
import type { ElementContent } from './compose-letter.js'
import type { NoticeTexts } from './texts.js'

type ExtensionSent = Extract<Notice, { notice: 'extension' }>
type InquirySent = Extract<Notice, { notice: 'identity-inquiry' }>

/** The latest inquiry about identity on the record of a case. */
export function inquiryOf({ notices }: CaseRecord, clause: ClauseRef): InquirySent {
  const sent = notices.filter((one): one is InquirySent => one.notice === 'identity-inquiry').at(-1)
  if (sent === undefined)
    throw new InvalidInputError('inquiry', 'a case in which identity was inquired about', sent, clause)
  return sent
}

/** The extension on the record of a case, and how its notice went. */
export function extensionOf(
  {
    extension,
    notices,
    procedure: { id, version },
  }: CaseRecord & { readonly procedure: { readonly id: string; readonly version: string } },
  procedure: Procedure,
  clause: ClauseRef,
): Pick<ExtensionSent, 'receivedOn' | 'reply'> & { readonly extension: Extension } {
  const sent = notices.find((one): one is ExtensionSent => one.notice === 'extension')
  if (extension === null || sent === undefined)
    throw new InvalidInputError('extension', 'a case whose examination was extended', extension, clause)
  if (procedure.id !== id || procedure.version !== version) {
    const another = new Pictured('another one')
    throw new InvalidInputError('procedure', 'the procedure that the case was made under', another, clause)
  }
  return { extension, receivedOn: sent.receivedOn, reply: sent.reply }
}

/** What the notice of an extension says. */
export const extensionBlocks = <About>(
  words: NoticeTexts<About>,
  about: About,
  reasons: readonly string[],
  due: PlainDate,
  clauses: Cited,
  catalogue: Catalogue,
): Record<'extension' | 'important-reasons' | 'new-limit', ElementContent> => ({
  extension: paragraphOf(catalogue, [words.extension(about), ...clauses]),
  'important-reasons': reasonsParagraph(catalogue, [words.importantReasons, ...clauses], reasons),
  'new-limit': paragraphOf(catalogue, [words.newLimit(due), ...clauses]),
})

/** What an inquiry about identity says. */
export const inquiryBlocks = <About>(
  words: NoticeTexts<About>,
  about: About,
  ask: string,
  term: PlainDate,
  clauses: Cited,
  catalogue: Catalogue,
): Record<'inquiry' | 'measures' | 'term' | 'consequence', ElementContent> => ({
  inquiry: paragraphOf(catalogue, [words.inquiry(about), ...clauses]),
  measures: reasonsParagraph(catalogue, [words.measures, ...clauses], [ask]),
  term: paragraphOf(catalogue, [words.term(term), ...clauses]),
  consequence: paragraphOf(catalogue, [words.consequence, ...clauses]),
})
