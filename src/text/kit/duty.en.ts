import type { PlainDate } from '../../calendar/index.js'
import { by, ended, endedUndone, inTime, today, tooLate } from './time.en.js'

/** A duty of the Institution in every status: what it owes, what it did, and what it has not done. */
export const ofInstitution = <Duty extends { readonly due: PlainDate }>(
  owes: (duty: Duty) => string,
  did: (duty: Duty) => string,
  hasNot: (duty: Duty) => string,
) => ({
  pending: (duty: Duty): string => `the Institution ${owes(duty)} ${by(duty)}`,
  'due-today': (duty: Duty): string => `the Institution ${owes(duty)} ${today(duty)}`,
  overdue: (duty: Duty): string => `the Institution has not ${hasNot(duty)} in time: ${ended(duty)}`,
  done: (duty: Duty & { readonly doneOn: PlainDate }): string =>
    `the Institution ${did(duty)} ${inTime(duty)}`,
  'done-late': (duty: Duty & { readonly doneOn: PlainDate }): string =>
    `the Institution ${did(duty)} ${tooLate(duty)}`,
  missed: (duty: Duty): string => `the Institution has not ${hasNot(duty)} in time: ${endedUndone(duty)}`,
})
