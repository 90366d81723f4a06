import { deadline, type PlainDate } from '../calendar/index.js'
import { obstacle } from '../case/index.js'
import { named } from '../core/growing.js'
import { openRequests } from './holds.js'
import { difference } from './obstacles.js'
import type { CallerRequest, RequestedRight, RightsDecision } from './records.js'
import type { Row } from './row.js'
import type { RulesInForce } from './rules-in-force.js'
import type { CallRecord, ConsentedCall, DestroyedRecording, EndedCall, StoredRecording } from './state.js'
import type { CommandOnRequests, RecordingNote, RecordingObstacle, RecordingVerdict } from './types.js'

/** The statuses in which the call is over, or can be. */
type AfterCall = 'consented' | 'ended' | 'stored' | 'destroyed'
type CallOver = ConsentedCall | EndedCall | StoredRecording | DestroyedRecording

/** A request that is open, or why there is none of that name. */
function openRequestNamed(
  { roles: { callerRights } }: RulesInForce,
  { requests }: CallRecord,
  request: string,
): CallerRequest | RecordingObstacle {
  const { clause } = callerRights
  const found = named(requests, request)
  if (found === undefined) return obstacle('no-such-request', clause, { request })
  return found.answeredOn === null
    ? found
    : obstacle('request-already-answered', clause, { request, on: found.answeredOn })
}

/** What stands in the way of answering a request by a command that serves some rights. */
export function servingObstacle(
  rules: RulesInForce,
  state: CallRecord,
  request: string | undefined,
  rights: readonly RequestedRight[],
): RecordingObstacle | null {
  if (request === undefined) return null
  const found = openRequestNamed(rules, state, request)
  if ('code' in found) return found
  const { right } = found
  return rights.includes(right)
    ? null
    : obstacle('other-right-requested', rules.roles.callerRights.clause, { request, right })
}

/** That a request is answered after its limit, as is put on record. */
export function lateAnswer(
  state: CallRecord,
  request: string | undefined,
  on: PlainDate,
): readonly RecordingNote[] {
  const found = request === undefined ? undefined : named(state.requests, request)
  if (request === undefined || found?.answeredOn !== null || on <= found.limit.due) return []
  const { clause, due } = found.limit
  return [{ note: 'late-caller-answer', clauses: [clause], data: { on, due, request } }]
}

/** The request that a decision on the caller's other rights answers, where one was registered and is open. */
export function requestDecided({ requests }: CallRecord, { request }: RightsDecision): string | undefined {
  const found = named(requests, request)
  return found?.right === 'other-rights' && found.answeredOn === null ? found.id : undefined
}

/** A call as it would be with a request answered. */
export const withAnswer = <Call extends CallRecord>(
  call: Call,
  request: string | undefined,
  answeredOn: PlainDate,
): Call =>
  request === undefined
    ? call
    : { ...call, requests: call.requests.map((one) => (one.id === request ? { ...one, answeredOn } : one)) }

/** As long as the call is on, the caller is heard in it. */
const stillOn = ({ roles: { call } }: RulesInForce, state: CallOver): RecordingObstacle | null =>
  state.status === 'consented' && state.endedOn === null ? obstacle('call-still-on', call.clause) : null

/** The rows of a caller's requests: where the institution uses Adakavas, they are requests of that procedure. */
export function requestRows(
  rules: RulesInForce,
  to: AfterCall,
): { readonly [C in CommandOnRequests]: Row<AfterCall, C> } {
  const { callerRights, requestLimit, retention, otherRights } = rules.roles
  const { clause } = callerRights

  return {
    RegisterCallerRequest: {
      to: [to],
      clauses: [clause, requestLimit.clause],
      region: (state) =>
        rules.rightsProcedure === null
          ? stillOn(rules, state)
          : obstacle('request-lives-elsewhere', otherRights.clause, { under: 'adakavas' }),
      decide: (command, state): RecordingVerdict => {
        const { on, request, receivedOn } = command.data
        const { callDate } = state
        if (named(state.requests, request) !== undefined)
          return obstacle('request-already-registered', clause, { request })
        if (receivedOn > on) return obstacle('request-received-later', clause, { on, receivedOn })
        if (receivedOn < callDate) return obstacle('request-before-call', clause, { receivedOn, callDate })
        // The rules set no limit of their own, and know of no extension.
        const limit = deadline({
          clause: requestLimit.clause,
          from: receivedOn,
          period: { months: 1 },
          beyondCalendar: 'as-counted',
        })
        const notes: readonly RecordingNote[] = [
          ...(state.status === 'stored'
            ? [
                {
                  note: 'request-does-not-hold' as const,
                  clauses: [retention.clause] as const,
                  data: { lastDay: state.kept.due },
                },
              ]
            : []),
          ...difference(rules, 'no-time-limit', clause, 'gdpr:12(3)'),
        ]
        return { record: { type: 'CallerRequestRegistered', data: { command, limit } }, notes }
      },
    },
    AnswerCallerRequest: {
      to: [to],
      clauses: [clause, requestLimit.clause],
      region: (state) => {
        const last = state.requests.at(-1)
        if (state.requests.findLast(({ answeredOn }) => answeredOn === null) !== undefined) return null
        return last?.answeredOn === undefined || last.answeredOn === null
          ? obstacle('no-such-request', clause)
          : obstacle('already-done', clause, { on: last.answeredOn })
      },
      expectedWindow: (state) => {
        const [first] = openRequests(state)
          .map(({ limit }) => limit.due)
          .sort()
        return first === undefined ? null : { clauses: [requestLimit.clause], until: first }
      },
      decide: (command, state): RecordingVerdict => {
        const { on, request } = command.data
        const found = openRequestNamed(rules, state, request)
        return 'code' in found
          ? found
          : {
              record: { type: 'CallerRequestAnswered', data: { command } },
              notes: lateAnswer(state, request, on),
            }
      },
    },
  }
}
