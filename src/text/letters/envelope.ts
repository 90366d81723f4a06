import type { PlainDate } from '../../calendar/index.js'
import type { Reply } from '../../case/index.js'
import type { LetterSettings } from './letter-settings.js'

/** What stands around the blocks of a letter.
 *
 * @category Letters */
export interface Envelope {
  /** The day it is sent; `null` for what is told in every call, and to have the one of the settings. */
  readonly on: PlainDate | null
  /** To whom and how it goes; `null` where the record holds no way. */
  readonly reply: Reply | null
  /** What is answered, where something is. */
  readonly answers?: {
    readonly what: 'request' | 'complaint' | 'caller-request'
    /** Its id, or the number that it has. */
    readonly id: string
    readonly receivedOn: PlainDate
  }
  /** Whether something is enclosed whatever the host says, so that a blank stands for it. */
  readonly encloses?: boolean
  readonly settings: LetterSettings
}
