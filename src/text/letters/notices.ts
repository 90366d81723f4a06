import type { CaseRecord, Extension, Notice, Reply } from '../../case/index.js'
import { InvalidInputError } from '../../core/index.js'
import type { ClauseRef } from '../../documents/index.js'
import type { Procedure } from '../../procedure/index.js'

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
): { readonly extension: Extension; readonly reply: Reply } {
  const sent = notices.find(({ notice }) => notice === 'extension')
  if (extension === null || sent === undefined)
    throw new InvalidInputError('extension', 'a case whose examination was extended', extension, clause)
  if (procedure.id !== id || procedure.version !== version) {
    const given = `${procedure.id} ${procedure.version}`
    throw new InvalidInputError('procedure', `the procedure of the case, ${id} ${version}`, given, clause)
  }
  return { extension, reply: sent.reply }
}
