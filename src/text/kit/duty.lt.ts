import type { PlainDate } from '../../calendar/index.js'
import { by, ended, endedUndone, institutionTooLate, inTime, today } from './time.lt.js'

/** A duty that is still to be done in time: what the Institution must do. */
export const institutionMust = <Duty extends { readonly due: PlainDate }>(must: (duty: Duty) => string) => ({
  pending: (duty: Duty): string => `Įstaiga privalo ${must(duty)} ${by(duty)}`,
  'due-today': (duty: Duty): string =>
    `${today(duty)} baigiasi terminas, per kurį Įstaiga privalo ${must(duty)}`,
})

/** A duty of the Institution in every status: what it must do, what it did, and what it did not do. */
export const ofInstitution = <Duty extends { readonly due: PlainDate }>(
  must: (duty: Duty) => string,
  did: (duty: Duty) => string,
  didNot: (duty: Duty) => string,
) => ({
  ...institutionMust(must),
  overdue: (duty: Duty): string => `Įstaiga laiku ${didNot(duty)} – ${ended(duty)}`,
  done: (duty: Duty & { readonly doneOn: PlainDate }): string => `Įstaiga ${did(duty)} ${inTime(duty)}`,
  'done-late': (duty: Duty & { readonly doneOn: PlainDate }): string =>
    `Įstaiga ${did(duty)} ${institutionTooLate(duty)}`,
  missed: (duty: Duty): string => `Įstaiga laiku ${didNot(duty)} – ${endedUndone(duty)}`,
})
