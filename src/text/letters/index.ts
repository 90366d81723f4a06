export type { AnswersCaller, KnownCall } from './call-letters.js'
export type { LodgedComplaint } from './complaint-letters.js'
export {
  checkLetter,
  composeLetter,
  type ElementContent,
  type LetterContent,
} from './compose-letter.js'
export type { Envelope } from './envelope.js'
export type {
  Addressee,
  BlockSource,
  Letter,
  LetterBlock,
  LetterList,
  LetterParagraph,
  OptionalElement,
} from './letter.js'
export { type LetterElement, letterElements } from './letter-elements.js'
export type {
  CallNoticeSettings,
  CallSettings,
  LetterSettings,
  LetterSlots,
  NamedById,
  NameOf,
  WithOfficer,
} from './letter-settings.js'
export { letters } from './letters.js'
export { type LetterKind, type MandatoryElement, mandatoryElements } from './mandatory-elements.js'
export { renderMarkdown, renderText } from './render-letter.js'
export type { FiledRequest } from './request-letters.js'
export type { EndingToTell, ToldToRecipient } from './restriction-letters.js'
