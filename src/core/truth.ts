/**
 * What is known of a statement: it holds, it does not, or nobody has said yet.
 *
 * `null` stands for unknown, so that a truth survives JSON. Unknown is not false: it leaves a verdict open
 * unless the rest settles it.
 *
 * @category Core
 */
export type Truth = boolean | null
