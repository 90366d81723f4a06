import type { DataOf, Shape } from '../core/index.js'
import { list, nullable, object, text, word } from '../core/shape.js'

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
  address: text,
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
  address: nullable(text),
  /** The way was named by the subject; or e-mail is held; or another contact is; or none is, and it is kept for collection. */
  because: word('named', 'email-held', 'other-contact', 'no-contact'),
  /** Why the way that was named could not be used; `null` where none was named. */
  obstacle: nullable(text),
}

/** To whom and how an answer or notice goes, and why that way: derived, never typed in.
 *
 * @category Case
 * @see Adakavas clauses 42, 45, 57 */
export interface Reply extends DataOf<typeof replyFields> {}

/** To whom and how an answer goes, part of an event. */
export const replyShape: Shape<Reply> = object(replyFields)

/**
 * The way of a reply: as named where feasible, else e-mail where held, else another contact that is held.
 */
export function replyBy(
  to: Reply['to'],
  named: ReplyWay | null,
  contacts: readonly Contact[],
  met: string | null,
): Reply {
  // Only a way that was named can meet an obstacle.
  const obstacle = named === null ? null : met
  const held = (way: ReplyWay): string | null =>
    contacts.find((contact) => contact.way === way)?.address ?? null
  if (named !== null && obstacle === null)
    return { to, way: named, address: held(named), because: 'named', obstacle }
  // Where the named way meets an obstacle, it isn't tried again.
  const others = contacts.filter(({ way }) => way !== named)
  const email = others.find(({ way }) => way === 'email')
  if (email !== undefined)
    return { to, way: 'email', address: email.address, because: 'email-held', obstacle }
  const [other] = others
  if (other !== undefined)
    return { to, way: other.way, address: other.address, because: 'other-contact', obstacle }
  return { to, way: 'in-person', address: null, because: 'no-contact', obstacle }
}
