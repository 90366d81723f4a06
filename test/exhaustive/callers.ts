import { callerRights, kaunasRules, type RecordingState } from 'privacy-rulebook/recordings'
import { explainCallerRights } from 'privacy-rulebook/text'
import { en } from 'privacy-rulebook/text/en'
import { lt } from 'privacy-rulebook/text/lt'
import type { ClauseRef } from '../../src/documents/index.js'
import {
  complain,
  consent,
  copy,
  dayAfter,
  decline,
  destroy,
  end,
  erase,
  given,
  nameBasis,
  notice,
  openProcedure,
  receive,
  type Scenario,
  stored,
  withdraw,
} from '../recording/scenario.js'
import type { Both, Language } from './tabled.js'

/** Something that a call has come to, as the rights of the caller see it. */
interface Situation extends Both {
  readonly state: RecordingState
}

const on = '2024-04-01'
const incoming = given([receive()])
const announced = incoming.and(notice())
const consented = announced.and(consent())
const withCopy = stored(complain(on), openProcedure(on), copy(on))

const situation = (lt: string, en: string, { state }: Scenario): Situation => ({ lt, en, state })

const basisNames = {
  contract: { lt: 'sutarties vykdymas', en: 'a contract' },
  'legal-obligation': { lt: 'teisinė prievolė', en: 'a legal obligation' },
  'vital-interests': { lt: 'gyvybiniai interesai', en: 'vital interests' },
  'public-task': { lt: 'viešasis interesas', en: 'a public task' },
  'legitimate-interests': { lt: 'teisėtas interesas', en: 'legitimate interests' },
} as const
const bases = [
  'contract',
  'legal-obligation',
  'vital-interests',
  'public-task',
  'legitimate-interests',
] as const

/** Every situation that matters, each by a call that came to it. */
export const situations: readonly Situation[] = [
  { lt: 'skambučio nebuvo', en: 'there was no call', state: { status: 'none' } },
  situation('skambinama', 'the call has come in', incoming),
  situation('apie įrašymą pranešta', 'the recording has been announced', announced),
  situation('įrašyti nesutikta', 'the caller has declined', announced.and(decline())),
  situation('sutikta, pokalbis vyksta', 'the caller has consented, the call is on', consented),
  situation(
    'pokalbio metu sutikimas atšauktas',
    'the consent was withdrawn during the call',
    consented.and(withdraw()),
  ),
  situation('pokalbis baigtas neįrašius', 'the call ended without a recording', announced.and(end())),
  situation('įrašas saugomas', 'the recording is kept', stored()),
  situation('įrašas saugomas, ištrinti nuspręsta', 'kept, its erasure granted', stored(erase(on))),
  situation('įrašas saugomas, sutikimas atšauktas', 'kept, the consent withdrawn', stored(withdraw(on))),
  situation(
    'įrašas saugomas, sutikimas atšauktas, ištrinti nuspręsta',
    'kept, the consent withdrawn, its erasure granted',
    stored(withdraw(on), erase(on)),
  ),
  ...bases.flatMap((basis) => {
    const { lt, en } = basisNames[basis]
    const commands = [withdraw(on), nameBasis(on, { basis })]
    return [
      situation(
        `įrašas saugomas, sutikimas atšauktas, kitas pagrindas – ${lt}`,
        `kept, the consent withdrawn, the other basis is ${en}`,
        stored(...commands),
      ),
      situation(
        `įrašas saugomas, sutikimas atšauktas, kitas pagrindas – ${lt}, ištrinti nuspręsta`,
        `kept, the consent withdrawn, the other basis is ${en}, its erasure granted`,
        stored(...commands, erase(on)),
      ),
    ]
  }),
  situation('įrašas sunaikintas', 'the recording is destroyed', stored().and(destroy(dayAfter))),
  situation(
    'įrašas sunaikintas, yra procedūrai padaryta kopija',
    'destroyed, a copy for a procedure lives on',
    withCopy.and(destroy(dayAfter)),
  ),
]

/** What of a state the rights of the caller can hang on. */
export function keyOf(state: RecordingState): string {
  const consentOf = 'consent' in state ? state.consent : null
  const withdrawn = consentOf !== null && consentOf.withdrawnOn !== null
  switch (state.status) {
    case 'stored':
      return `stored ${withdrawn} ${state.consent.otherBasis?.basis ?? null} ${state.erasure !== null}`
    case 'destroyed':
      return `destroyed ${state.copy !== null}`
    default:
      return `${state.status} ${state.status === 'consented' && withdrawn}`
  }
}

/** A right with what is said of it, in the situations in which that is said. */
export interface CallerCase {
  readonly clause: ClauseRef
  readonly applies: boolean
  readonly said: Both
  readonly in: readonly Situation[]
}

const catalogues = { lt, en } as const

const saidOf = (state: RecordingState, place: number, language: Language): string => {
  const one = callerRights(kaunasRules, state).slice(place, place + 1)
  const [said = ''] = explainCallerRights(one, catalogues[language]).split('\n')
  return said
}

/** The rights of the caller, each by what is said of it. */
export const callerCases: readonly CallerCase[] = callerRights(kaunasRules, { status: 'none' }).flatMap(
  ({ clause }, place) => {
    const cases = new Map<string, CallerCase>()
    for (const one of situations) {
      const said = { lt: saidOf(one.state, place, 'lt'), en: saidOf(one.state, place, 'en') }
      const applies = callerRights(kaunasRules, one.state)[place]?.applies === true
      const known = cases.get(said.lt)
      cases.set(said.lt, { clause, applies, said, in: [...(known?.in ?? []), one] })
    }
    return [...cases.values()]
  },
)

/** Situations that are told together where all of them are meant. */
const together: readonly (Both & { readonly of: readonly Situation[] })[] = [
  {
    lt: 'įrašas saugomas, kad ir kas būtų nuspręsta ar atšaukta',
    en: 'the recording is kept, whatever was granted or withdrawn',
    of: situations.filter(({ state }) => state.status === 'stored'),
  },
  {
    lt: 'įrašas saugomas, o sutikimas atšauktas, kad ir kas dar būtų nuspręsta',
    en: 'kept, the consent withdrawn, whatever else was decided',
    of: situations.filter(({ state }) => state.status === 'stored' && state.consent.withdrawnOn !== null),
  },
]

/** Situations in words. */
export function situationsSaid(those: readonly Situation[], language: Language): string {
  const all = together.find(({ of }) => of.every((one) => those.includes(one)))
  const apart = those.filter((one) => all?.of.includes(one) !== true)
  return [...apart, ...(all === undefined ? [] : [all])].map((one) => one[language]).join('; ')
}
