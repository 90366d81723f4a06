import type { ComplaintRejections } from '../../complaint/index.js'
import type { Message, Sentences } from '../kit/message.js'
import type { InquiryToSay, ReplyTexts, RequestNoteTexts } from '../request/texts.js'
import type { ExaminationStoryTexts } from '../story/case-texts.js'

/**
 * What stands in the way of a command on a request or a complaint, and what to do instead: said alike of both, but for
 * what each is called.
 *
 * @category Text
 */
export type CaseRejectionTexts = {
  readonly [Code in
    | 'not-in-procedure'
    | 'before-last-event'
    | 'received-before-submitted'
    | 'not-represented'
    | 'authority-already-proven'
    | 'authority-unproven'
    | 'identity-already-confirmed'
    | 'identity-unconfirmed'
    | 'inquiry-window-closed'
    | 'doubt-missing'
    | 'identity-supplied-in-time'
    | 'inquiry-after-supply'
    | 'already-extended'
    | 'nothing-to-complete'
    | 'no-later-version'
    | 'limit-would-move'
    | 'term-before-asking'
    | 'not-the-decider'
    | 'extension-ground-missing'
    | 'extension-window-closed']: Sentences<[data: ComplaintRejections[Code]]>
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

/** What letters on a request and on a complaint say alike. */
export interface CaseLetterTexts<About> {
  readonly reply: ReplyTexts
  readonly refusal: {
    readonly unidentified: Message<[about: About, inquiry: InquiryToSay]>
    readonly unauthorised: Message<[about: About]>
  }
}
