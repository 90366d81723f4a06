import type { Message } from './message.js'

/**
 * Who decides, and on which grounds an examination is extended.
 *
 * @category Text
 */
export interface DecidingTexts {
  /** What each office is called; one that has no words is told by its name. */
  readonly offices: Readonly<Record<string, string>>
  /** What each ground of an extension is called. */
  readonly grounds: Readonly<Record<string, string>>
  /** In which office it was decided. */
  readonly decided: Message<[office: string]>
  /** In which office it was decided to extend the examination. */
  readonly extended: Message<[office: string]>
  /** On which grounds it was extended. */
  readonly onGrounds: Message<[grounds: readonly string[]]>
}
