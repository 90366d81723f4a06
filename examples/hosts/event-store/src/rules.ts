// Two versions of one institution's procedure, and the machine over both.
import { defineProcedure, plainDate, requestLifecycle } from 'privacy-rulebook'

const id = 'our-home'

/** The procedure that the institution began with. */
export const first = defineProcedure({ id, version: '2024' })

/** The procedure from 2027 on: the examination is extended by two further months, as Article 12(3) of the GDPR has it. */
export const second = defineProcedure({ id, version: '2027', readings: { extension: 'two-further-months' } })

/** Both, each with its first day. */
export const procedures = [
  { from: null, rules: first },
  { from: plainDate('2027-01-01'), rules: second },
] as const

/** A request keeps the version that it began under; `ChangeVersion` moves it to a later one. */
export const requests = requestLifecycle(procedures)
