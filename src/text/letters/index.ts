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
export {
  type Addressee,
  type BlockSource,
  type Letter,
  type LetterBlock,
  type LetterElement,
  type LetterKind,
  type LetterList,
  type LetterParagraph,
  letterElements,
  type MandatoryElement,
  mandatoryElements,
  type OptionalElement,
} from './letter.js'
export { letters } from './letters.js'
export { renderMarkdown, renderText } from './render-letter.js'
export type { FiledRequest } from './request-letters.js'
