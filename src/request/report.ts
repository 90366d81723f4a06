import type { PlainDate } from '../calendar/index.js'
import { lateness, obstacle } from '../case/index.js'
import { type Procedure, rightRoles, rights } from '../procedure/index.js'
import { endsOfItself } from '../rights/granted-period.js'
import type { Right } from '../rights/index.js'
import { carriedOutWith } from './complaint-for-request.js'
import type { ReportImplementation } from './messages.js'
import { type Carrying, carriedOutBy, isOpen, notOpen, settlesAll } from './open-grants.js'
import { entriesOf, type RightAndItem } from './right-and-item.js'
import { notConfirmed } from './settle-withdrawn.js'
import type { AnsweredRequest } from './state.js'
import type { RequestVerdict } from './types.js'

/** How data are processed beyond storing. */
type Processed = 'handed-over' | 'altered' | 'erased'

/** How they are where a right is carried out (clauses 1.4, 23); a right that isn't here processes none. */
const processing: Readonly<Partial<Record<Right, Processed>>> = {
  rectification: 'altered',
  access: 'handed-over',
  portability: 'handed-over',
  erasure: 'erased',
}

/** Whether an item whose consent is withdrawn was to be erased by the same answer, and will not be. */
function leftUnerased({ waived, impossible }: Carrying, right: Right, item: string | null): boolean {
  const erasure = { right: 'erasure', item } as const
  if (right !== 'consent-withdrawal') return false
  return [waived, impossible].some((ended) => entriesOf<RightAndItem>(ended)(erasure) !== undefined)
}

/** Reports that a granted right was carried out for one item. */
export function reportImplementation(
  procedure: Procedure,
  command: ReportImplementation,
  answered: AnsweredRequest,
): RequestVerdict {
  const { roles } = procedure
  const { answer, form } = answered
  const { on, right, item = null, restricted, restrictionReason, afterWithdrawal } = command.data
  const settled = notOpen(procedure, answered, { right, item })
  if (settled !== null) return settled
  const said =
    right === 'consent-withdrawal' ? answer.afterWithdrawal.find((one) => one.item === item) : undefined
  const unconfirmed = notConfirmed(
    procedure,
    said,
    item,
    leftUnerased(answered, right, item),
    afterWithdrawal,
    answer.decisions,
  )
  if (unconfirmed !== null) return unconfirmed
  // A withdrawal alone ends processing; where the data go as well, they are erased.
  const processed = afterWithdrawal?.became === 'erased' ? 'erased' : processing[right]
  if (processed === 'erased') {
    // What is erased can't be shown or handed over any more.
    const waiting = rights.find((of) => {
      if (processing[of] !== 'handed-over') return false
      return isOpen(answered, { right: of, item: of === 'access' ? null : item })
    })
    if (waiting !== undefined)
      return obstacle('hand-over-first', roles[rightRoles[waiting].right].clause, { right: waiting, item })
  }
  // Carrying out the subject's own signed request is done with their written consent.
  if (processed !== undefined && !form.signed) {
    const barred = restrictedHere(answered, item, on) || restricted
    // What is not known blocks: the data may be under the restriction of another request.
    if (barred === undefined)
      return obstacle('restriction-unknown', roles.restrictionEffect.clause, { right, item })
    if (barred && restrictionReason === undefined)
      return obstacle('restriction-in-force', roles.restrictionEffect.clause, { right, item })
  }
  const complete = settlesAll(answered, { right, item })
  const deadline = carriedOutBy(answer, { right, item })
  return {
    record: {
      type: 'ImplementationReported',
      data: { command, complete, complaints: carriedOutWith(answered, { right, item }) },
    },
    notes: deadline === null ? [] : lateness('late-implementation', deadline, on),
  }
}

/**
 * Whether a restriction that this very answer granted is in force for an item on a day; for access, for any item.
 * It holds through its last day; one until a rectification is made alone ends when the item is corrected.
 */
function restrictedHere(
  { answer: { decisions }, implemented, waived }: Carrying,
  item: string | null,
  on: PlainDate,
): boolean {
  const [waiverOf, done] = [entriesOf(waived), entriesOf(implemented)]
  return decisions.some(({ right, item: about, period }) => {
    if (right !== 'restriction' || period === null || (item !== null && about !== item)) return false
    if (waiverOf({ right, item: about }) !== undefined) return false
    const corrected = done({ right: 'rectification', item: about }) !== undefined
    const ended = corrected && endsOfItself(period.grounds)
    return !ended && (period.until === undefined || on <= period.until)
  })
}
