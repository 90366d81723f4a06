import { lithuanianHolidays } from '../../src/calendar/index.js'
import { defineDocument } from '../../src/documents/index.js'
import {
  defineRecordingRules,
  type OwnRecordingRules,
  recordingLifecycle,
} from '../../src/recording/index.js'

/*
 * The rules of Vilnius city municipality on recorded calls, as far as their stored public copy could be read: worked example
 * 2 of institutions.md. Headings stand for clause numbers; what was not seen is `null`.
 */

export const vilnius = defineDocument({
  id: 'vilnius',
  version: 'undated copy',
  clauses: {
    lines: { heading: { lt: 'Įrašomi pokalbiai', en: 'Recorded calls' } },
    data: { heading: { lt: 'Tvarkomi duomenys', en: 'Data' } },
    purpose: { heading: { lt: 'Tikslas', en: 'Purpose' } },
    basis: { heading: { lt: 'Teisinis pagrindas', en: 'Legal basis' } },
    recipients: { heading: { lt: 'Duomenų gavėjai', en: 'Recipients' } },
    processor: { heading: { lt: 'Duomenų tvarkytojas', en: 'Processor' } },
    retention: { heading: { lt: 'Saugojimo terminas', en: 'Retention' } },
  },
  words: {
    lt: {
      document: {
        nominative: 'Pranešimas',
        genitive: 'Pranešimo',
        dative: 'Pranešimui',
        accusative: 'Pranešimą',
        instrumental: 'Pranešimu',
        locative: 'Pranešime',
      },
      title: 'Pranešimo apie telefoninių pokalbių įrašymą',
      institution: {
        nominative: 'Savivaldybė',
        genitive: 'Savivaldybės',
        dative: 'Savivaldybei',
        accusative: 'Savivaldybę',
        instrumental: 'Savivaldybe',
        locative: 'Savivaldybėje',
      },
      gender: 'feminine',
    },
    en: {
      document: 'the Notice',
      plural: false,
      title: 'the notice on the recording of telephone calls',
      institution: 'the Municipality',
    },
  },
})

// The hours themselves were not seen.
const office = { from: '08:00', until: '17:00' }

const settings = {
  id: 'vilnius',
  version: '1',
  document: vilnius,
  roles: {
    scope: vilnius.clause('lines'),
    purposes: vilnius.clause('purpose'),
    consent: vilnius.clause('basis'),
    notice: vilnius.clause('basis'),
    recordedData: vilnius.clause('data'),
    number: vilnius.clause('data'),
    conversation: vilnius.clause('data'),
    call: vilnius.clause('lines'),
    hours: vilnius.clause('data'),
    retention: vilnius.clause('retention'),
    keptLonger: vilnius.clause('retention'),
    recipients: vilnius.clause('recipients'),
    processor: vilnius.clause('processor'),
    consultant: vilnius.clause('data'),
    controller: null,
    refusal: null,
    alternatives: null,
    otherActs: null,
    stops: null,
    listening: null,
    sampling: null,
    serviceComplaint: null,
    listeners: null,
    itSpecialist: null,
    ownConsultant: null,
    procedure: null,
    method: null,
    callerRights: null,
    information: null,
    callerListening: null,
    callerAccess: null,
    callerRectification: null,
    otherRights: null,
  },
  lines: ['8 5 200 0000', '+370 5 211 2000'],
  directions: ['incoming', 'outgoing'],
  hours: {
    days: {
      monday: office,
      tuesday: office,
      wednesday: office,
      thursday: office,
      friday: office,
      saturday: office,
      sunday: office,
    },
    holidays: lithuanianHolidays,
  },
  notice: 'automatic',
  basis: 'consent-by-going-on',
  stops: null,
  fields: ['number', 'consultantName'],
  retention: { months: 6 },
  keptLonger: ['incident', 'claims'],
  listening: null,
  sampling: null,
  disclosure: { investigator: 'case', prosecutor: 'case', court: 'case' },
  zone: 'Europe/Vilnius',
} as const

export const vilniusRules: OwnRecordingRules = defineRecordingRules(settings)

/** The settings, to be varied. */
export const vilniusSettings = settings

export const vilniusCalls = recordingLifecycle(vilniusRules)
