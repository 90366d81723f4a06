import type { PlainDate } from '../../calendar/index.js'
import type {
  ConsentCommand,
  ConsentRejectionCode,
  ConsentRejections,
  ConsentState,
} from '../../consent/index.js'
import type { ErasureException, KeepingBasis } from '../../rights/index.js'
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
  /** Why data are kept under an exception to erasure, after "because". */
  readonly becauseOf: Readonly<Record<ErasureException, string>>
  /** What becomes of an item once its consent is withdrawn; words of the host as they were given. */
  readonly afterWithdrawal: {
    readonly 'erased-by': Message<[item: string, day: PlainDate]>
    readonly 'kept-on-basis': Message<[item: string, basis: KeepingBasis, justification: string]>
    readonly 'kept-on-exception': Message<[item: string, because: string, act: string]>
  }
  /** What became of an item when that was carried out. */
  readonly carriedOut: {
    readonly erased: string
    readonly 'kept-on-basis': Message<[basis: KeepingBasis]>
    readonly 'kept-on-exception': Message<[because: string]>
  }
  /** From when it counts as withdrawn, and that processing before stays lawful. */
  readonly withdrawnFrom: Message<[day: PlainDate]>
  /** That processing before the withdrawal stays lawful, as the person is told. */
  readonly beforeWithdrawal: string
}
