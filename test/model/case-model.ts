import {
  addDays,
  addMonths,
  daysBetween,
  earlierOf,
  laterOf,
  type PlainDate,
} from '../../src/calendar/index.js'
import type { CaseCommand, Sender } from '../../src/case/index.js'
import type { Readings } from '../../src/procedure/index.js'
import { type ComesTo, firstOf, rolled } from './by-model.js'

/*
 * What requests and complaints have in common, from the documents: who filed, what was asked and supplied about identity,
 * and the limit. Clauses 40 to 45 for requests, 51 to 57 for complaints.
 */

/** An inquiry about identity. */
interface Asked {
  readonly on: PlainDate
  readonly term: PlainDate
  /** Whether something had been supplied before. */
  readonly afterSupply: boolean
}

/** A case as it is known from the commands that were taken. */
export interface CaseModel {
  readonly readings: Readings
  readonly status: string
  readonly last: PlainDate
  readonly submittedOn: PlainDate
  readonly receivedOn: PlainDate
  readonly firstEventOn: PlainDate | null
  readonly sender: Sender
  readonly authorityShown: boolean
  readonly asked: readonly Asked[]
  readonly supplied: readonly { readonly on: PlainDate; readonly inTime: boolean; readonly asked: number }[]
  readonly confirmedOn: PlainDate | null
  readonly extension: { readonly on: PlainDate; readonly until: PlainDate | null } | null
  readonly defective: boolean
}

/** A case that was not filed yet. */
export const notFiled = (readings: Readings, start: PlainDate): CaseModel => ({
  readings,
  status: 'none',
  last: start,
  submittedOn: start,
  receivedOn: start,
  firstEventOn: null,
  sender: { as: 'subject' },
  authorityShown: false,
  asked: [],
  supplied: [],
  confirmedOn: null,
  extension: null,
  defective: false,
})

/** The last day that a counted day comes to (D-2). */
export const due = ({ readings }: CaseModel, counted: PlainDate): PlainDate =>
  rolled(counted, readings.lastDay === 'as-counted')

/** The last of the ten days from receipt (D-9). */
export const tenth = (model: CaseModel): PlainDate => due(model, addDays(model.receivedOn, 10))

/** The month from receipt, which no inquiry moves: the window of an extension, the limit of clause 43.1 (D-7). */
export const month = (model: CaseModel): PlainDate => due(model, addMonths(model.receivedOn, 1))

/** For how many days the clock has stood still on a day (D-7). */
function paused(model: CaseModel, on: PlainDate): number {
  const { readings, asked, confirmedOn } = model
  const [first] = asked
  if (readings.identityInquiry === 'clock-runs' || first === undefined || first.on > tenth(model)) return 0
  return Math.max(0, daysBetween(first.on, earlierOf(confirmedOn ?? on, on)))
}

const monthsOf = ({ readings }: CaseModel): 2 | 3 => (readings.extension === 'two-months-in-all' ? 2 : 3)
const countedFrom = (model: CaseModel, months: number, on: PlainDate): PlainDate =>
  addDays(addMonths(model.receivedOn, months), paused(model, on))

/** The limit without an extension, and as far as one may reach, as they stand on a day (D-6, D-7). */
const unextended = (model: CaseModel, on: PlainDate): PlainDate => due(model, countedFrom(model, 1, on))
const cap = (model: CaseModel, on: PlainDate): PlainDate =>
  due(model, countedFrom(model, monthsOf(model), on))

/** The limit to answer as it stands on a day. */
export function limit(model: CaseModel, on: PlainDate): PlainDate {
  const { extension } = model
  if (extension === null) return unextended(model, on)
  if (extension.until === null) return cap(model, on)
  // A named day moves with the others, and stays between them.
  const moved = due(model, addDays(extension.until, paused(model, on) - paused(model, extension.on)))
  const [low, high] = [unextended(model, on), cap(model, on)]
  return moved > high ? high : laterOf(moved, low)
}

/** Whether a subject stands behind the case who is identified, and a representative who may act. */
export const mayAct = ({ sender, authorityShown }: CaseModel): boolean =>
  sender.as === 'subject' || sender.documents || authorityShown

/** The obstacles that every command has, and those of the representative. */
const represented = (model: CaseModel) =>
  [
    ['not-represented', model.sender.as === 'subject'],
    ['authority-already-proven', model.sender.as === 'representative' && mayAct(model)],
  ] as const

const lapses = (model: CaseModel): boolean => model.readings.lateRefusal === 'lapses'

/** What a command comes to in an open case that every kind of case has; of the day it is not before the last event. */
export function caseComesTo(model: CaseModel, command: CaseCommand): ComesTo {
  const { asked, supplied, confirmedOn, extension } = model
  const { on } = command.data
  const inquiry = asked.at(-1)
  const confirmed = ['identity-already-confirmed', confirmedOn !== null] as const
  switch (command.type) {
    case 'ProveAuthority':
      return firstOf(...represented(model))
    case 'RefuseUnauthorised':
      return firstOf(...represented(model), ['refusal-lapsed', lapses(model) && on > tenth(model)])
    case 'InquireIdentity': {
      const late = on > tenth(model)
      // A further one within the ten days, or once something was supplied that was not enough (section 10).
      const unanswered = asked.length > 0 && !supplied.some((one) => one.asked === asked.length)
      const closed = late && (model.readings.lateInquiry === 'lapses' || unanswered)
      return firstOf(
        confirmed,
        ['inquiry-window-closed', closed],
        ['term-before-inquiry', command.data.term < on],
      )
    }
    case 'SupplyIdentity':
      return firstOf(confirmed, ['no-open-inquiry', inquiry === undefined])
    case 'ConfirmIdentity':
      return firstOf(confirmed)
    case 'RefuseUnidentified':
      return firstOf(
        confirmed,
        ['no-open-inquiry', inquiry === undefined],
        ['identity-supplied-in-time', supplied.some(({ inTime }) => inTime)],
        ['inquiry-after-supply', inquiry?.afterSupply === true],
        ['inquiry-term-running', inquiry !== undefined && on <= due(model, inquiry.term)],
        [
          'refusal-lapsed',
          lapses(model) && inquiry !== undefined && on > due(model, addDays(inquiry.term, 10)),
        ],
      )
    case 'ExtendExamination': {
      const { until } = command.data
      const early = until !== undefined && (until < on || due(model, until) < limit(model, on))
      return firstOf(
        ['already-extended', extension !== null],
        ['extension-window-closed', on > month(model)],
        ['limit-before-current', early],
        ['limit-beyond-cap', until !== undefined && due(model, until) > cap(model, on)],
      )
    }
    case 'AskToComplete': {
      const { about, term } = command.data
      const papers = model.sender.as === 'representative' && !mayAct(model)
      return firstOf(
        ['nothing-to-complete', !model.defective && !papers],
        ['nothing-to-complete', about === 'content' && !model.defective],
        ...(about === 'authority' ? represented(model) : []),
        ['term-before-asking', term < on],
      )
    }
    case 'ChangeVersion':
      // The procedure has one version.
      return 'no-later-version'
  }
}

/** A case after a command that was taken. */
export function caseAfter<M extends CaseModel>(model: M, command: CaseCommand): M {
  const { on } = command.data
  const { asked, supplied } = model
  switch (command.type) {
    case 'ProveAuthority':
      return { ...model, authorityShown: true }
    case 'InquireIdentity': {
      const { term } = command.data
      return { ...model, asked: [...asked, { on, term, afterSupply: supplied.length > 0 }] }
    }
    case 'SupplyIdentity': {
      const term = asked.at(-1)?.term ?? on
      const one = { on, inTime: on <= due(model, term), asked: asked.length }
      return { ...model, supplied: [...supplied, one] }
    }
    case 'ConfirmIdentity':
      return { ...model, confirmedOn: on }
    case 'ExtendExamination':
      return { ...model, extension: { on, until: command.data.until ?? null } }
    case 'RefuseUnauthorised':
    case 'RefuseUnidentified':
      return { ...model, status: 'refused' }
    case 'AskToComplete':
    case 'ChangeVersion':
      return model
  }
}

/** The last day of a refusal that was given: ten days from receipt, from the term of the inquiry; a month (D-9, A-43.1). */
export function refusalDue(
  model: CaseModel,
  type: 'RefuseUnauthorised' | 'RefuseUnidentified' | 'RefuseUnfounded',
) {
  const term = model.asked.at(-1)?.term ?? model.receivedOn
  if (type === 'RefuseUnfounded') return month(model)
  return type === 'RefuseUnauthorised' ? tenth(model) : due(model, addDays(term, 10))
}

/** The days about which something changes for a case. */
export const daysThatMatter = (model: CaseModel): readonly PlainDate[] => [
  tenth(model),
  month(model),
  limit(model, model.last),
  ...model.asked.flatMap(({ term }) => [due(model, term), due(model, addDays(term, 10))]),
  addMonths(model.receivedOn, 2),
  addMonths(model.submittedOn, 1),
]

/** Where a duty that is not done stands on a day. */
export const standing = (last: PlainDate, on: PlainDate): string =>
  on > last ? 'overdue' : on === last ? 'due-today' : 'pending'

/** What identity has come to. */
export const identityOf = ({ confirmedOn, asked }: CaseModel): string =>
  confirmedOn !== null ? 'confirmed' : asked.length > 0 ? 'inquiry-open' : 'unconfirmed'
