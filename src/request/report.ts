import type { PlainDate } from '../calendar/index.js'
import { lateness, obstacle } from '../case/index.js'
import { type Procedure, rightRoles, rights } from '../procedure/index.js'
import { endsOfItself } from '../rights/granted-period.js'
import type { Right } from '../rights/index.js'
import { owedBy } from './complaint-for-request.js'
import type { ReportImplementation } from './messages.js'
import type { Answer, Implementation } from './outcome.js'
import type { AnsweredRequest } from './state.js'
import type { RequestVerdict } from './types.js'

/** How the data are processed beyond storing where a right is carried out (clauses 1.4, 23); `null` where they aren't. */
const processing: Readonly<Record<Right, 'handed-over' | 'altered' | 'erased' | null>> = {
  'consent-withdrawal': null,
  objection: null,
  rectification: 'altered',
  access: 'handed-over',
  portability: 'handed-over',
  erasure: 'erased',
  restriction: null,
}

/** Reports that a granted right was carried out for one item. */
export function reportImplementation(
  { roles }: Procedure,
  command: ReportImplementation,
  answered: AnsweredRequest,
): RequestVerdict {
  const { answer, implemented, form } = answered
  const { on, right, item = null, restricted, restrictionReason } = command.data
  const grantOf = (of: Right, about: string | null) =>
    answer.extent.find((grant) => grant.right === of && grant.item === about)
  const done = (of: Right, about: string | null): boolean =>
    implemented.some((one) => one.right === of && one.item === about)

  const grant = grantOf(right, item)
  if (grant === undefined) return obstacle('not-granted', roles.answer.clause, { right, item })
  if (done(right, item)) return obstacle('already-implemented', roles.answer.clause, { right, item })
  if (processing[right] === 'erased') {
    // What is erased can't be shown or handed over any more.
    const waiting = rights.find((of) => {
      if (processing[of] !== 'handed-over') return false
      const about = of === 'access' ? null : item
      return grantOf(of, about) !== undefined && !done(of, about)
    })
    if (waiting !== undefined)
      return obstacle('hand-over-first', roles[rightRoles[waiting].right].clause, { right: waiting, item })
  }
  // Carrying out the subject's own signed request is done with their written consent.
  const barred = restricted === true || restrictedHere(answer, implemented, item, on)
  if (barred && processing[right] !== null && !form.signed && restrictionReason === undefined) {
    return obstacle('restriction-in-force', roles.restrictionEffect.clause, { right, item })
  }
  const complete = answer.extent.length === implemented.length + 1
  return {
    record: {
      type: 'ImplementationReported',
      data: { command, complete, complaints: complete ? owedBy(answered) : [] },
    },
    notes: lateness('late-implementation', grant.by, on),
  }
}

/**
 * Whether a restriction that this very answer granted is in force for an item on a day; for access, for any item.
 * It holds through its last day; one until a rectification is made alone ends when the item is corrected.
 */
function restrictedHere(
  { decisions }: Answer,
  implemented: readonly Implementation[],
  item: string | null,
  on: PlainDate,
): boolean {
  return decisions.some(({ right, item: about, period }) => {
    if (right !== 'restriction' || period === null || (item !== null && about !== item)) return false
    const corrected = implemented.some((one) => one.right === 'rectification' && one.item === about)
    const ended = corrected && endsOfItself(period.grounds)
    return !ended && (period.until === undefined || on <= period.until)
  })
}
