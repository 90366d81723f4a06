/**
 * A message: what it is about goes in, a sentence or a part of one comes out.
 *
 * @category Text
 */
export type Message<About extends readonly unknown[] = []> = (...about: About) => string

/**
 * A message of several sentences, at least one.
 *
 * @category Text
 */
export type Sentences<About extends readonly unknown[]> = (...about: About) => readonly [string, ...string[]]
