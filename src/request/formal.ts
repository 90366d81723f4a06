import type { Deadline, PlainDate } from '../calendar/index.js'
import { deciding, limitWithin, noticeWindow, obstacle, refuse, toSubject } from '../case/index.js'
import { dutyOn } from '../core/index.js'
import type { ClauseRef } from '../documents/index.js'
import type { AsOf, Procedure } from '../procedure/index.js'
import { isFormal } from '../rights/defect-codes.js'
import type { Defect } from '../rights/index.js'
import type { RefuseFormal, WaiveDefects } from './messages.js'
import { byOfficer } from './officer.js'
import type { OpenRequest } from './state.js'
import type { RequestDuty, RequestVerdict } from './types.js'

type Standing = Pick<OpenRequest, 'defects' | 'defectsWaivedOn'>

/** The defects of form for which a request is not examined: none where the document doesn't say so, or they are waived. */
export const standingDefects = (
  { lacks }: Procedure,
  { defects, defectsWaivedOn }: Standing,
): readonly Defect[] =>
  lacks.includes('formalRefusal') || defectsWaivedOn !== undefined ? [] : defects.filter(isFormal)

/** By when the reasons have to be told for which a request is not examined. */
const formalNotice = (
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
export function formalRows(procedure: Procedure) {
  const { formalRefusal, defectWaiver } = procedure.roles
  const region = (open: OpenRequest) => nothingFormal(procedure, open)
  return {
    RefuseFormal: byOfficer(
      procedure,
      deciding(formalRefusal, {
        to: ['refused'],
        clauses: [formalRefusal.clause],
        region,
        window: (open: OpenRequest, on: PlainDate) =>
          noticeWindow(procedure, formalRefusal, formalNotice(procedure, open, on)),
        decide: (command: RefuseFormal, open: OpenRequest): RequestVerdict => {
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
      }),
    ),
    WaiveDefects: deciding(defectWaiver, {
      to: ['open'],
      clauses: [defectWaiver.clause],
      region,
      decide: (command: WaiveDefects): RequestVerdict => ({
        record: { type: 'DefectsWaived', data: { command } },
      }),
    }),
  }
}

/** To tell of the refusal, until every defect of form is put right or waived. */
export const formalDuties = (
  procedure: Procedure,
  open: OpenRequest,
  on: PlainDate,
): readonly RequestDuty[] =>
  standingDefects(procedure, open).length === 0
    ? []
    : [
        dutyOn(
          {
            of: 'request',
            duty: 'inform-of-refusal',
            owedTo: 'subject',
            deadline: formalNotice(procedure, open, 'any'),
          },
          on,
          null,
        ),
      ]
