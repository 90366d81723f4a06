// Who may listen? A recorded call, somebody who wants to hear it, and a month's sample that anybody can repeat.
import {
  drawSample,
  type ListeningAttempt,
  type ListeningFact,
  listeningPurposes,
  mayListen,
  type SampleCandidate,
  sampleCandidate,
} from 'privacy-rulebook/recordings'
import { explainListening, explainSample } from 'privacy-rulebook/text'
import {
  CALL,
  COMPLAINT,
  type Happening,
  happenings,
  LISTENER,
  METHOD,
  PROCEDURE,
  type Recorded,
  recorded,
  rules,
} from './calls.js'
import { type Child, h } from './dom.js'
import {
  capitalised,
  choice,
  chosenOf,
  dayField,
  isKnownDay,
  paragraphs,
  question,
  type Tongue,
  type View,
} from './view.js'

const kinds = ['staff', 'caller'] as const

/** Which facts are asked of each, as far as the recording itself does not tell them. */
const asked = {
  staff: ['itSpecialist', 'employed', 'authorised', 'drawnAtRandom', 'approvedMethod'],
  caller: ['tookPart'],
} as const satisfies Readonly<Record<(typeof kinds)[number], readonly ListeningFact[]>>

/** What was answered to a question of yes and no. */
const answered = (given: URLSearchParams, fact: ListeningFact): boolean | null => {
  const said = given.get(fact)
  return said === 'true' ? true : said === 'false' ? false : null
}

/** Who wants to listen, and how, as the library takes it. */
function attemptOf(given: URLSearchParams, on: string, happened: readonly Happening[]): ListeningAttempt {
  if (chosenOf(kinds, given, 'as') === 'caller')
    return { as: 'caller', tookPart: answered(given, 'tookPart') }
  const purpose = chosenOf(listeningPurposes, given, 'purpose')
  const [drawn, approved] = [answered(given, 'drawnAtRandom'), answered(given, 'approvedMethod')]
  return {
    as: 'staff',
    listener: LISTENER,
    purpose,
    itSpecialist: answered(given, 'itSpecialist'),
    employed: answered(given, 'employed'),
    authorised: answered(given, 'authorised'),
    method: approved === null ? null : approved ? METHOD : `${METHOD}0`,
    register: drawn === null ? null : { month: on.slice(0, 7), drawn: drawn ? [CALL] : [], listened: [] },
    complaint: purpose === 'service-complaint' ? COMPLAINT : null,
    ...(happened.includes('OpenProcedure') ? { procedure: PROCEDURE } : {}),
  }
}

function verdict(
  { recording, rejected }: Recorded,
  given: URLSearchParams,
  on: string,
  happened: readonly Happening[],
  tongue: Tongue,
): Child {
  const { words, catalogue } = tongue
  const faults =
    rejected.length === 0
      ? null
      : [h('h3', {}, words.listen.rejected), rejected.map((why) => h('p', { class: 'fault' }, why))]
  if (!isKnownDay(on)) return h('p', { id: 'listening' }, words.listen.noDay)
  if (recording === null || on < recording.lastEventOn)
    return [faults, h('p', { id: 'listening' }, words.listen.earlier)]
  const attempt = attemptOf(given, on, happened)
  const found = mayListen(rules, recording, attempt, on)
  const [first = '', ...others] = explainListening(found, attempt, catalogue).split('\n')
  return [
    h('p', { id: 'listening', role: 'status', class: `verdict ${found.assessment.outcome}` }, first),
    paragraphs(others.join('\n')).filter(({ textContent }) => textContent !== ''),
    faults,
  ]
}

/** What may have happened, by what the library calls it. */
const happeningsAsked = (happened: readonly Happening[], { words, catalogue }: Tongue): HTMLElement =>
  h(
    'fieldset',
    { id: 'happened' },
    h('legend', {}, words.listen.happened),
    h(
      'div',
      { class: 'answers' },
      happenings.map((one) =>
        h(
          'div',
          { class: 'answer' },
          h('input', {
            type: 'checkbox',
            id: `happened-${one}`,
            name: 'happened',
            value: one,
            checked: happened.includes(one),
          }),
          h('label', { for: `happened-${one}` }, capitalised(catalogue.recording.commands[one])),
        ),
      ),
    ),
  )

const CALLS = 40

/** How many may be drawn and listened to in a month (clause 11.1). */
const MOST = rules.sample?.count ?? CALLS
/** Recordings of a month to draw from: of some the consent was withdrawn, and some are restricted. */
function candidatesOn(month: string, tongue: Tongue): readonly SampleCandidate[] | null {
  const [first, drawn] = [`${month}-01`, `${month}-15`]
  if (!isKnownDay(first) || !isKnownDay(drawn)) return null
  return Array.from({ length: CALLS }, (_, index): readonly SampleCandidate[] => {
    const happened: readonly Happening[] =
      index % 13 === 7 ? ['WithdrawConsent'] : index % 17 === 3 ? ['PlaceRestriction'] : []
    const { recording } = recorded(first, happened, tongue.catalogue)
    if (recording === null) return []
    return [{ ...sampleCandidate(recording, drawn), recording: `S-${String(index + 1).padStart(2, '0')}` }]
  }).flat()
}

/** A whole number that was filled in, if it is one that a draw can have. */
function numberIn(given: URLSearchParams, name: string, otherwise: number): number | null {
  const number = Number(given.get(name) ?? otherwise)
  return Number.isInteger(number) && number >= 0 && number <= 0xffff_ffff ? number : null
}

function sample(given: URLSearchParams, tongue: Tongue): Child {
  const { words, catalogue } = tongue
  const month = given.get('month') ?? '2026-03'
  const [seed, size] = [numberIn(given, 'seed', 20260301), numberIn(given, 'size', 10)]
  const candidates = candidatesOn(month, tongue)
  const drawn =
    candidates === null || seed === null || size === null || size > MOST
      ? null
      : drawSample({ month, candidates, seed, size })
  const number = (name: 'seed' | 'size', value: number | null): HTMLElement =>
    h(
      'div',
      { class: 'field' },
      h('label', { for: `field-${name}` }, words.listen[name]),
      h('input', {
        type: 'number',
        id: `field-${name}`,
        name,
        value,
        min: 0,
        max: name === 'size' ? MOST : 0xffff_ffff,
      }),
    )
  return [
    h(
      'form',
      { id: 'draw', class: 'card', 'aria-labelledby': 'draw-title' },
      h('h2', { id: 'draw-title' }, words.listen.sample),
      h(
        'div',
        { class: 'field' },
        h('label', { for: 'field-month' }, words.listen.month),
        h('input', {
          type: 'month',
          id: 'field-month',
          name: 'month',
          value: month,
          min: '2018-01',
          max: '2099-12',
        }),
      ),
      number('seed', seed),
      number('size', size),
    ),
    h(
      'section',
      { id: 'drawn', class: 'card', 'aria-live': 'polite' },
      h('h2', {}, words.listen.sample),
      drawn === null
        ? h('p', {}, words.listen.drawFault(MOST))
        : [
            paragraphs(explainSample(drawn, catalogue)),
            h('p', { class: 'faint' }, words.listen.repeat),
            h(
              'ol',
              { class: 'candidates', 'aria-label': words.listen.candidates },
              candidates?.map(({ recording, obstacles }) =>
                h(
                  'li',
                  {
                    class: drawn.drawn.includes(recording) ? 'drawn' : obstacles.length > 0 ? 'barred' : null,
                  },
                  recording,
                ),
              ) ?? null,
            ),
          ],
    ),
  ]
}

/** The view. */
export const listen: View = (given, tongue) => {
  const { words, catalogue } = tongue
  const call = given.get('call') ?? '2026-03-02'
  const on = given.get('on') ?? '2026-03-10'
  const as = chosenOf(kinds, given, 'as')
  const happened = happenings.filter((one) => given.getAll('happened').includes(one))
  const { facts } = catalogue.recording
  return [
    h(
      'form',
      { id: 'listen', class: 'card', 'aria-label': words.views.listen },
      h(
        'div',
        { class: 'row' },
        dayField('call', words.listen.call, call),
        dayField('on', words.listen.on, on),
      ),
      happeningsAsked(happened, tongue),
      choice(
        'as',
        words.listen.as,
        as,
        kinds.map((one) => [one, capitalised(words.listen.kinds[one])] as const),
      ),
      as === 'caller'
        ? null
        : question(
            'purpose',
            facts.purpose,
            chosenOf(listeningPurposes, given, 'purpose'),
            listeningPurposes.map((one) => [one, capitalised(facts.purpose.is[one])] as const),
          ),
      asked[as].map((fact) => {
        const answer = answered(given, fact)
        return question(fact, facts[fact], answer === null ? '' : `${answer}`, [
          ['true', words.yes],
          ['false', words.no],
          ['', words.notKnown],
        ])
      }),
    ),
    h(
      'section',
      { id: 'may-listen', class: 'card' },
      h('h2', {}, words.listen.verdict),
      isKnownDay(call)
        ? verdict(recorded(call, happened, catalogue), given, on, happened, tongue)
        : h('p', {}, words.when.fault),
    ),
    sample(given, tongue),
  ]
}
