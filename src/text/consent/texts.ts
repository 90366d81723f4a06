import type { PlainDate } from '../../calendar/index.js'
import type {
  ConsentCommand,
  ConsentRejectionCode,
  ConsentRejections,
  ConsentState,
} from '../../consent/index.js'
import type { Message, Sentences } from '../kit/message.js'

/**
 * Everything that is said of a consent.
 *
 * @category Text
 */
export interface ConsentTexts {
  /** What each command is called. */
  readonly commands: Readonly<Record<ConsentCommand['type'], string>>
  /** What each status is, after "because" or "when". */
  readonly statuses: Readonly<Record<ConsentState['status'], string>>
  /** Rejections. */
  readonly rejections: {
    readonly [Code in ConsentRejectionCode]: Sentences<[data: ConsentRejections[Code], act: string | null]>
  }
  /** A history told as a story; `by` is the employee who acts. */
  readonly story: {
    /** That a consent was registered. */
    readonly given: Message<[by: string, id: string, purpose: string]>
    /** When it was signed. */
    readonly signed: Message<[day: PlainDate]>
    /** That its withdrawal was registered, in which request where it was one. */
    readonly withdrawn: Message<[by: string, id: string, request: string | undefined]>
  }
  /** From when it counts as withdrawn, and that processing before stays lawful. */
  readonly withdrawnFrom: Message<[day: PlainDate]>
}
