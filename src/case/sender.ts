import type { PlainDate } from '../calendar/index.js'
import type { DataOf, Shape } from '../core/index.js'
import { flag, object, variants } from '../core/shape.js'
import type { Authority } from './identity.js'
import { contactsShape } from './reply.js'

const representativeFields = {
  /** Valid documents came with the letter. */
  documents: flag,
  /** The contact data held of the representative. */
  contacts: contactsShape,
}

/** A representative who files.
 *
 * @category Case */
export interface Representative extends DataOf<typeof representativeFields> {
  readonly as: 'representative'
}

/**
 * Who files: the data subject, or a representative with or without the documents that show the right to act.
 *
 * @category Case
 * @see Adakavas clauses 40, 51
 */
export type Sender = { readonly as: 'subject' } | Representative

/** Who files, as it crosses the boundary. */
export const senderShape: Shape<Sender> = variants('as', {
  subject: object({}),
  representative: object(representativeFields),
})

/** What a letter shows of the right to act on the day it is received. */
export function authorityOf(sender: Sender, on: PlainDate): Authority {
  if (sender.as === 'subject') return { status: 'not-needed' }
  return sender.documents ? { status: 'proven', on } : { status: 'unproven' }
}
