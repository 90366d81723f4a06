import { recordingRules } from './recordings.js'
import { rightRules } from './rights.js'
import { type Table, tableOf } from './table.js'
import type { TabledRule } from './tabled.js'

/** Every rule of every built-in rulebook. */
const everyRule: readonly TabledRule[] = [...rightRules, ...recordingRules]

/** Each folded to its distinct cases. */
export const everyTable: readonly Table[] = everyRule.map(tableOf)
