import type { SaidDuty } from '../../src/text/index.js'

/** A duty of whatever fields, also as no machine makes it: a host may have stored it in another shape. The one cast. */
export const storedDuty = <Duty extends SaidDuty>(fields: {
  readonly of: Duty['of']
  readonly duty: Duty['duty']
  readonly [name: string]: unknown
}): Duty => fields as unknown as Duty
