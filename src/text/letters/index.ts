export type { LodgedComplaint } from './complaint-letters.js'
export {
  type CallNoticeSettings,
  type CallSettings,
  checkLetter,
  composeLetter,
  type ElementContent,
  type Envelope,
  type LetterContent,
  type LetterSettings,
} from './compose-letter.js'
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
export { letters } from './letters.js'
export { type LetterKind, type MandatoryElement, mandatoryElements } from './mandatory-elements.js'
export { renderMarkdown, renderText } from './render-letter.js'
export type { FiledRequest } from './request-letters.js'
