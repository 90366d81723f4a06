import { isAfter, type PlainDate } from '../../calendar/index.js'
import { deepFreeze, InvalidInputError, type Machine, readDay } from '../../core/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import type { NarratedTypes } from '../kit/machines.js'
import { paragraph, uncapitalised } from '../kit/sentences.js'
import { telling } from '../kit/telling.js'
import { type Chapter, chaptersOf } from './chapters.js'
import { dayOf, impossible, kindOfHistory, type Teller } from './teller.js'
import { asTheyAre, unnamed } from './unnamed.js'

export type { Chapter } from './chapters.js'

/**
 * Whether a story names who acted for the institution.
 *
 * @category Text
 */
export interface NarrationOptions {
  /** `named` where it is left out: the clerk's story. */
  readonly staff?: 'named' | 'unnamed'
}

/**
 * Tells a history as a story: a chapter for each event, with who did what, what followed from it, and the breaches
 * that it put on record; a chapter wherever a last day passed before the next event; and, where a day is named, one
 * for what is still owed on it though its last day is over.
 *
 * What was recorded of a call is never told, the caller's number least of all: a story may outlive the recording.
 *
 * Nothing of this is stored: the machine decides every command again, so that a breach is told exactly where its
 * notes or its duties show one. Names, reasons and other words of the host are quoted as they were given.
 *
 * @param machine - The machine of the history, closed over the procedure that it was made under.
 * @param events - The whole history, from its first event on.
 * @param catalogue - The language.
 * @param on - The day on which the story ends, not before its last event; without one nothing is said of what is
 * still owed.
 * @param options - `staff: 'unnamed'` tells the same to the person concerned: who acted for the institution is not
 * named. Reasons and other words of the host stay as they were given.
 * @returns The chapters in order, frozen; none for a history without events.
 * @throws InvalidInputError for a history that can't have happened, naming its first such event, and for a day before
 * its last one.
 * @category Text
 * @see Adakavas clauses 33, 34, 38 to 59; Kaunas clauses 1 to 14.5
 * @example
 * ```ts
 * import { adakavasProcedure, consentLifecycle, plainDate } from 'privacy-rulebook'
 * import { narrate } from 'privacy-rulebook/text'
 * import { lt } from 'privacy-rulebook/text/lt'
 *
 * const on = plainDate('2026-02-02')
 * const consents = consentLifecycle(adakavasProcedure)
 * const given = { type: 'GiveConsent', data: { on, by: 'ona', id: 'S1', signedOn: on, purpose: 'viešinimas' } }
 * const { events } = consents.decide(given, consents.initialState())
 * narrate(consents, events, lt)[0].sentences
 * // => ['Sutikimą „S1“ užregistravo ona; duomenų tvarkymo tikslas: „viešinimas“ (Aprašo 33 punktas).', 'Sutikimas pasirašytas 2026 m. vasario 2 d. ir galioja nuo tos dienos (Aprašo 33 punktas).']
 * narrate(consents, events, lt, undefined, { staff: 'unnamed' })[0].sentences[0]
 * // => 'Sutikimą „S1“ užregistravo Įstaiga; duomenų tvarkymo tikslas: „viešinimas“ (Aprašo 33 punktas).'
 * ```
 */
export function narrate<T extends NarratedTypes>(
  machine: Machine<T>,
  events: readonly T['Event'][],
  catalogue: Catalogue,
  on?: PlainDate,
  options?: NarrationOptions,
): readonly Chapter[] {
  return telling('a machine, the events of its history', null, catalogue, () =>
    chaptersOfHistory(machine, events, catalogue, on, options),
  )
}

function chaptersOfHistory<T extends NarratedTypes>(
  machine: Machine<T>,
  events: readonly T['Event'][],
  catalogue: Catalogue,
  on?: PlainDate,
  { staff = 'named' }: NarrationOptions = {},
): readonly Chapter[] {
  const teller: Teller = machine
  const end = on === undefined ? undefined : readDay(on, 'on')
  const replayed = teller.replay(events)
  if (!replayed.ok) throw impossible(replayed)
  const [first] = events
  const last = events.at(-1)
  if (first === undefined || last === undefined) return deepFreeze([])
  if (end !== undefined && isAfter(dayOf(last), end))
    throw new InvalidInputError('on', 'a day not before the last event', end)
  const kind = kindOfHistory(first)
  const shown = staff === 'unnamed' ? unnamed(kind, catalogue) : asTheyAre
  return chaptersOf(teller, kind, events, catalogue, end, shown)
}

/**
 * Writes a story as plain text, a dated line for each chapter.
 *
 * @param chapters - What `narrate` tells.
 * @param catalogue - The language it was told in.
 * @returns The lines, each with its day first and its breaches last.
 * @category Text
 * @example
 * ```ts
 * import { adakavasProcedure, consentLifecycle, plainDate } from 'privacy-rulebook'
 * import { narrate, narration } from 'privacy-rulebook/text'
 * import { en } from 'privacy-rulebook/text/en'
 *
 * const on = plainDate('2026-02-02')
 * const consents = consentLifecycle(adakavasProcedure)
 * const given = { type: 'GiveConsent', data: { on, by: 'ona', id: 'S1', signedOn: on, purpose: 'a leaflet' } }
 * const { events } = consents.decide(given, consents.initialState())
 * narration(narrate(consents, events, en), en)
 * // => '2 February 2026 – the employee ona registered the consent “S1”; its purpose: “a leaflet” (clause 33 of the Procedure). The consent was signed on 2 February 2026 and is in force from that day (clause 33 of the Procedure).'
 * ```
 */
export function narration(chapters: readonly Chapter[], catalogue: Catalogue): string {
  return telling('what narrate gave', chapters, catalogue, () => chaptersAsLines(chapters, catalogue))
}

function chaptersAsLines(chapters: readonly Chapter[], catalogue: Catalogue): string {
  return chapters
    .map(
      ({ on, sentences, breaches }) =>
        `${catalogue.day(on)} – ${uncapitalised(paragraph([...sentences, ...breaches]))}`,
    )
    .join('\n')
}
