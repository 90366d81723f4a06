import type { Deadline, PlainDate } from '../calendar/index.js'
import { limitWithin, noticeWindow, obstacle, refuse, toSubject } from '../case/index.js'
import type { Transition } from '../core/index.js'
import type { ClauseRef } from '../documents/index.js'
import type { AsOf, Procedure } from '../procedure/index.js'
import { isFormal } from '../rights/defect-codes.js'
import type { Defect } from '../rights/index.js'
import type { RefuseFormal } from './messages.js'
import type { OpenRequest } from './state.js'
import type { RequestTypes, RequestVerdict } from './types.js'

type Row<C extends 'RefuseFormal' | 'WaiveDefects'> = Transition<RequestTypes, 'open', C>
type Standing = Pick<OpenRequest, 'defects' | 'defectsWaivedOn'>

/** The defects of form for which a request is not examined: none where the document doesn't say so, or they are waived. */
export const standingDefects = (
  { lacks }: Procedure,
  { defects, defectsWaivedOn }: Standing,
): readonly Defect[] =>
  lacks.includes('formalRefusal') || defectsWaivedOn !== undefined ? [] : defects.filter(isFormal)

/** By when the reasons have to be told for which a request is not examined. */
export const formalNotice = (
  procedure: Procedure,
  { receivedOn }: Pick<OpenRequest, 'receivedOn'>,
  asOf: AsOf,
): Deadline<ClauseRef> => limitWithin(procedure, procedure.roles.formalRefusal, receivedOn, 0, asOf)

/** A request with a defect of form is not answered, unless that is waived. */
export function notExamined(procedure: Procedure, open: OpenRequest) {
  const [first, ...others] = standingDefects(procedure, open)
  if (first === undefined) return null
  const defects = [first, ...others]
  return {
    code: 'formal-defect',
    clauses: [procedure.roles.formalRefusal.clause, ...new Set(defects.map(({ clause }) => clause))] as const,
    data: { defects: [...new Set(defects.map(({ code }) => code))] },
  } as const
}

/** That a request has no defect of form, or that it is waived. */
function nothingFormal({ roles }: Procedure, { defects, defectsWaivedOn }: Standing) {
  if (defectsWaivedOn !== undefined)
    return obstacle('defects-waived', roles.defectWaiver.clause, { on: defectsWaivedOn })
  return defects.some(isFormal) ? null : obstacle('no-formal-defect', roles.formalRefusal.clause)
}

/** That the person still has time to prove identity: nothing supplied by then helps a request that is refused before. */
const termRunning = ({ roles }: Procedure, { identity }: OpenRequest, on: PlainDate) =>
  identity.status === 'inquiry-open' && !identity.supplied && on <= identity.term.due
    ? ([
        {
          note: 'identity-term-running',
          clauses: [identity.term.clause, roles.formalRefusal.clause],
          data: { on, term: identity.term.due },
        },
      ] as const)
    : []

/** The rows of a refusal for a defect of form, and of the decision to examine a request all the same. */
export function formalRows(procedure: Procedure): {
  readonly refuseFormal: Row<'RefuseFormal'>
  readonly waiveDefects: Row<'WaiveDefects'>
} {
  const { formalRefusal, defectWaiver } = procedure.roles
  return {
    refuseFormal: {
      to: ['refused'],
      clauses: [formalRefusal.clause],
      region: (open) => nothingFormal(procedure, open),
      window: (open, on: PlainDate) =>
        noticeWindow(procedure, formalRefusal, formalNotice(procedure, open, on)),
      decide: (command: RefuseFormal, open): RequestVerdict => {
        const { on, reasons, replyObstacle } = command.data
        const limit = formalNotice(procedure, open, on)
        const reply = toSubject(open, replyObstacle)
        const { refusal, notes } = refuse(procedure.roles, open, {
          kind: 'formal',
          on,
          reasons,
          limit,
          reply,
        })
        return {
          record: { type: 'RequestRefused', data: { command, refusal } },
          notes: [...notes, ...termRunning(procedure, open, on)],
        }
      },
    },
    waiveDefects: {
      to: ['open'],
      clauses: [defectWaiver.clause],
      region: (open) => nothingFormal(procedure, open),
      decide: (command): RequestVerdict => ({ record: { type: 'DefectsWaived', data: { command } } }),
    },
  }
}
