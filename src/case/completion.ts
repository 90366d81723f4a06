import { word } from '../core/shape.js'

/** What somebody is asked to put right. */
const toComplete = ['content', 'authority'] as const

/**
 * What somebody is asked to put right: what the content of a request or a complaint lacks, or the documents of a
 * representative.
 *
 * @category Case
 * @see Adakavas clauses 38, 40, 49, 51
 */
export type ToComplete = (typeof toComplete)[number]

/** What somebody is asked to put right, part of a command. */
export const toCompleteShape = word<ToComplete>(...toComplete)

/** What is still awaited of what was asked, once one part of it was put right. */
export const putRight = (asked: readonly ToComplete[], part: ToComplete): readonly ToComplete[] =>
  asked.filter((one) => one !== part)
