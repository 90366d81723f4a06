import type { Shape } from '../core/index.js'
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

/** Contact data that the institution holds.
 *
 * @category Case */
export interface Contact {
  /** The way it serves. */
  readonly way: ReplyWay
  /** The address or number. */
  readonly address: string
}

/** To whom and how an answer or notice goes, and why that way: derived, never typed in.
 *
 * @category Case
 * @see Adakavas clauses 42, 45, 57 */
export interface Reply {
  /** The representative where clauses 45 and 57 say so, the data subject for all else. */
  readonly to: 'subject' | 'representative'
  /** The way. */
  readonly way: ReplyWay
  /** The address or number, where one is held for the way. */
  readonly address: string | null
  /** The way was named by the subject; or e-mail is held; or another contact is; or none is, and it is kept for collection. */
  readonly because: 'named' | 'email-held' | 'other-contact' | 'no-contact'
  /** Why the way that was named could not be used; `null` where none was named. */
  readonly obstacle: string | null
}

/** Contacts, as they cross the boundary. */
export const contactsShape: Shape<readonly Contact[]> = list(
  object({ way: word(...replyWays), address: text }),
)

/** To whom and how an answer goes, part of an event. */
export const replyShape: Shape<Reply> = object({
  to: word('subject', 'representative'),
  way: word(...replyWays),
  address: nullable(text),
  because: word('named', 'email-held', 'other-contact', 'no-contact'),
  obstacle: nullable(text),
})

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
