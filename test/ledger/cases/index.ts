import type { Case } from './case.js'
import { rightsCases } from './rights.js'

/** Every case of the ledger. */
export const cases: readonly Case[] = [...rightsCases]
