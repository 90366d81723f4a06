export type { Act, OutwardAct } from './act.js'
export {
  answerLimit,
  authorityUnproven,
  extend,
  extensionCap,
  extensionWindow,
  type Inquiry,
  identityConfirmed,
  identityOpen,
  identityRefusable,
  identitySupplied,
  inquire,
  inquiryOpen,
  inquiryWindow,
  noticeWindow,
  suppliedInTime,
  tellRefusal,
  toRepresentative,
  toSubject,
  unauthorisedNotice,
  unidentifiedNotice,
  unidentifiedWindow,
} from './acts.js'
export { type Authority, type Identity, unconfirmed } from './identity.js'
export { type CaseNote, type CaseNoteCode, contactMissing, differenceNote, lateness } from './notes.js'
export { extended, inquired, type Notice } from './notice.js'
export { dayNamed, type Extension, extendedTo, limitFrom } from './period.js'
export { type CaseRecord, type CaseTerms, complaintTerms, obstacle, requestTerms } from './record.js'
export { type Contact, contactsShape, type Reply, type ReplyWay, replyWays } from './reply.js'
export { authorityOf, type Sender, senderShape } from './sender.js'
