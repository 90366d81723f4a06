// Whose desk it is: the procedure, the machines over it, its languages, and what stands in every letter.
import {
  adakavasProcedure,
  civilDay,
  complaintLifecycle,
  type PlainDate,
  requestLifecycle,
} from 'privacy-rulebook'
import { inEnglish, inLithuanian, schemasFor } from 'privacy-rulebook/schema'
import type { LetterSettings } from 'privacy-rulebook/text'
import { en } from 'privacy-rulebook/text/en'
import { lt } from 'privacy-rulebook/text/lt'

export const procedure = adakavasProcedure
export const requests = requestLifecycle(procedure)
export const complaints = complaintLifecycle(procedure)

/** The languages of the desk: how things are told, what bodies are checked by, and how a clerk is asked whether something is so. */
export const languages = {
  lt: {
    catalogue: lt,
    schemas: schemasFor(procedure, inLithuanian),
    asked: (whether: string): string => `${whether}?`,
  },
  en: {
    catalogue: en,
    schemas: schemasFor(procedure, inEnglish),
    asked: (whether: string): string => whether,
  },
} as const
export type Language = keyof typeof languages

/** What an institution fills in for itself; what is left out shows as a blank in the drafts. */
export const letterSettings: LetterSettings = {
  institution: { name: 'Globos įstaiga' },
  dataProtectionOfficer: 'duomenu.apsauga@globa.example',
}

/** Which day it is, is asked anew each time. */
export type Clock = () => PlainDate

/** The day in the institution's own zone, wherever the server stands. */
export const institutionClock: Clock = () => civilDay(Date.now(), procedure.zone)
