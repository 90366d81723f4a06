import type { PlainDate } from '../calendar/index.js'
import { carries, carriesNothing, type DataByCode, type Obstacle } from '../core/index.js'
import type { ClauseRef } from '../documents/index.js'
import type { Authority, Identity } from './identity.js'
import type { Examination } from './independence.js'
import type { MovedDay } from './moved.js'

/** The day of an act. */
export type OnDay = { readonly on: PlainDate }
type Until = OnDay & { readonly until: PlainDate }

/** The reasons to reject a command that every kind of case knows. */
export const caseRejections = {
  'received-before-submitted': carries<{
    readonly submittedOn: PlainDate
    readonly receivedOn: PlainDate
  }>(),
  'not-represented': carriesNothing,
  'authority-already-proven': carries<OnDay>(),
  'authority-unproven': carries<{ readonly authority: Authority['status'] }>(),
  'identity-already-confirmed': carries<OnDay>(),
  'identity-unconfirmed': carries<{
    readonly identity: Identity['status']
    readonly withdrawnBy?: 'subject'
  }>(),
  'inquiry-window-closed': carries<Until & { readonly askedOn?: PlainDate }>(),
  'term-before-inquiry': carries<OnDay & { readonly term: PlainDate }>(),
  /** The document asks for identity on doubt alone, and no doubt is stated. */
  'doubt-missing': carriesNothing,
  'no-open-inquiry': carriesNothing,
  'inquiry-term-running': carries<OnDay & { readonly from: PlainDate }>(),
  'identity-supplied-in-time': carriesNothing,
  'inquiry-after-supply': carries<OnDay>(),
  'refusal-lapsed': carries<Until>(),
  'already-extended': carries<OnDay>(),
  'extension-window-closed': carries<Until>(),
  'limit-before-current': carries<{ readonly until: PlainDate; readonly limit: PlainDate }>(),
  'limit-beyond-cap': carries<{ readonly until: PlainDate; readonly cap: PlainDate }>(),
  /** The document names the office that decides; the decision was another's, or it is not said whose. */
  'not-the-decider': carries<{ readonly decider: string; readonly office: string | null }>(),
  /** The document names the grounds of an extension; none of them was stated, or others were. */
  'extension-ground-missing': carries<{
    readonly allowed: readonly string[]
    readonly foreign: readonly string[]
  }>(),
  'nothing-granted': carriesNothing,
  'nothing-to-complete': carriesNothing,
  /** The version named is none that came into force after the one that the case goes by. */
  'no-later-version': carries<OnDay & { readonly version: string; readonly later: readonly string[] }>(),
  /** A last day would be another under a later version: one that was counted, or one that is over by then. */
  'limit-would-move': carries<MovedDay & { readonly version: string }>(),
  'term-before-asking': carries<OnDay & { readonly term: PlainDate }>(),
  /** It was done before, on that day where the state keeps it, and doing it again would say nothing new. */
  'already-done': carries<Partial<OnDay>>(),
  'reviewer-not-independent': carries<{
    readonly person: string
    readonly did: readonly Pick<Examination, 'did' | 'on'>[]
  }>(),
}

/** From each reason to reject a command on any kind of case to the days and facts behind it. */
export type CaseRejections = DataByCode<typeof caseRejections>

/** What stands in the way of a command on a case. */
export type CaseObstacle = Obstacle<CaseRejections, ClauseRef>
