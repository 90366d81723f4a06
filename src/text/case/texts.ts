import type { ComplaintRejections } from '../../complaint/index.js'
import type { Message, Sentences } from '../kit/message.js'
import type { RequestNoteTexts } from '../request/texts.js'
import type { ExaminationStoryTexts } from '../story/case-texts.js'

/** Rejections that are said alike of a request and of a complaint, but for what each is called. */
type SaidAlike =
  | 'before-last-event'
  | 'received-before-submitted'
  | 'not-represented'
  | 'authority-already-proven'
  | 'authority-unproven'
  | 'identity-already-confirmed'
  | 'identity-unconfirmed'
  | 'identity-supplied-in-time'
  | 'already-extended'
  | 'extension-window-closed'

/** What stands in the way of a command on a request or a complaint, and what to do instead. */
export type CaseRejectionTexts = {
  readonly [Code in SaidAlike]: Sentences<[data: ComplaintRejections[Code]]>
}

/** What is to be known of an act on a request or a complaint. */
export type CaseNoteTexts = Pick<
  RequestNoteTexts,
  'channel-not-named' | 'content-defects' | 'term-beyond-limit'
>

/** What the stories of a request and of a complaint tell alike, but for what each is called. */
export interface ExaminationTexts extends ExaminationStoryTexts {
  readonly registered: Message<[by: string]>
  /** That it was refused for want of identity, or of documents of a representative. */
  readonly refused: { readonly [K in 'unidentified' | 'unauthorised']: Message<[by: string]> }
}
