import { contactAddress, typedWords } from '../core/holding.js'
import type { DataOf, Shape } from '../core/index.js'
import { list, nullable, object, word } from '../core/shape.js'

/**
 * Ways of giving an answer or a notice.
 *
 * @category Case
 * @see Adakavas clauses 42, 53
 * @example
 * ```ts
 * replyWays.includes('email') // => true
 * ```
 */
export const replyWays = Object.freeze(['email', 'post', 'in-person', 'phone', 'e-delivery'] as const)

/** A way of giving an answer or a notice.
 *
 * @category Case */
export type ReplyWay = (typeof replyWays)[number]

const contactFields = {
  /** The way it serves. */
  way: word<ReplyWay>(...replyWays),
  /** The address or number. */
  address: contactAddress,
}

/** Contact data that the institution holds.
 *
 * @category Case */
export interface Contact extends DataOf<typeof contactFields> {}

const contactShape: Shape<Contact> = object(contactFields)

/** Contacts, as they cross the boundary. */
export const contactsShape = list(contactShape)

const replyFields = {
  /** The representative where clauses 45 and 57 say so, the data subject for all else. */
  to: word('subject', 'representative'),
  /** The way. */
  way: word<ReplyWay>(...replyWays),
  /** The address or number, where one is held for the way. */
  address: nullable(contactAddress),
  /**
   * The way was named by the subject; or e-mail is held; or another contact is; or a way was named for which no address
   * is held, and another contact is; or none is, and it is kept for collection.
   */
  because: word('named', 'email-held', 'other-contact', 'no-address', 'no-contact'),
  /** Why the way that was named could not be used; `null` where none was named. */
  obstacle: nullable(typedWords),
}

/** To whom and how an answer or notice goes, and why that way: derived, never typed in.
 *
 * @category Case
 * @see Adakavas clauses 42, 45, 57 */
export interface Reply extends DataOf<typeof replyFields> {}

/** To whom and how an answer goes, part of an event. */
export const replyShape: Shape<Reply> = object(replyFields)

/**
 * The way of a reply: as named where feasible, else e-mail where held, else another contact that is held. Feasible is a
 * way for which an address is held; to hand something over in person none is needed.
 */
export function replyBy(
  to: Reply['to'],
  named: ReplyWay | null,
  contacts: readonly Contact[],
  met: string | null,
): Reply {
  // Only a way that was named can meet an obstacle.
  const obstacle = named === null ? null : met
  const address = contacts.find(({ way }) => way === named)?.address ?? null
  if (named !== null && obstacle === null && (address !== null || named === 'in-person'))
    return { to, way: named, address, because: 'named', obstacle }
  // Where the named way meets an obstacle, it isn't tried again.
  const others = contacts.filter(({ way }) => way !== named)
  const taken = others.find(({ way }) => way === 'email') ?? others[0]
  if (taken !== undefined) {
    const because = taken.way === 'email' ? 'email-held' : 'other-contact'
    const unreachable = named !== null && obstacle === null
    return { to, ...taken, because: unreachable ? 'no-address' : because, obstacle }
  }
  return { to, way: 'in-person', address: null, because: 'no-contact', obstacle }
}
