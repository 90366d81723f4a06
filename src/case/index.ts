export { type Authority, firstAskedOn, type Identity, unconfirmed } from './identity.js'
export {
  type Clock,
  capOn,
  dayAfter,
  dayNamed,
  type Extension,
  limitFrom,
  limitOn,
  monthLimit,
  pausedDays,
} from './period.js'
export { type Contact, contactsShape, type Reply, type ReplyWay, replyBy, replyWays } from './reply.js'
export { authorityOf, type Sender, senderShape } from './sender.js'
