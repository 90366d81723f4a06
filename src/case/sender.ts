import type { PlainDate } from '../calendar/index.js'
import type { Shape } from '../core/index.js'
import { flag, object, variants } from '../core/shape.js'
import type { Authority } from './identity.js'
import { type Contact, contactsShape } from './reply.js'

/**
 * Who files: the data subject, or a representative with or without the documents that show the right to act.
 *
 * @category Case
 * @see Adakavas clauses 40, 51
 */
export type Sender =
  | { readonly as: 'subject' }
  | {
      readonly as: 'representative'
      /** Valid documents came with the letter. */
      readonly documents: boolean
      /** The contact data held of the representative. */
      readonly contacts: readonly Contact[]
    }

/** Who files, as it crosses the boundary. */
export const senderShape: Shape<Sender> = variants('as', {
  subject: object({}),
  representative: object({ documents: flag, contacts: contactsShape }),
})

/** What a letter shows of the right to act on the day it is received. */
export function authorityOf(sender: Sender, on: PlainDate): Authority {
  if (sender.as === 'subject') return { status: 'not-needed' }
  return sender.documents ? { status: 'proven', on } : { status: 'unproven' }
}
