// What now? A case as its events tell it: its story, what is owed on a day, what can be done, and its letters.
import type {
  ComplaintEvent,
  ComplaintTypes,
  Machine,
  OptionOf,
  PlainDate,
  RequestEvent,
  RequestTypes,
} from 'privacy-rulebook'
import {
  type Catalogue,
  explainDuty,
  explainRejection,
  type Letter,
  narrate,
  renderText,
} from 'privacy-rulebook/text'
import {
  caseOf,
  complaints,
  type Decided,
  dayOf,
  decidedOn,
  logOf,
  preparedNames,
  requests,
} from './cases.js'
import { type Child, h } from './dom.js'
import { lettersOfComplaint, lettersOfRequest } from './letters.js'
import {
  addressIn,
  capitalised,
  choice,
  chosenOf,
  dayField,
  folded,
  isKnownDay,
  type Tongue,
  type View,
} from './view.js'

/** A kind of case, and what is told of it. */
interface Kind<T extends RequestTypes | ComplaintTypes> {
  readonly machine: Machine<T>
  readonly duty: (duty: T['Duty'], catalogue: Catalogue) => string
  readonly obstacle: (obstacle: NonNullable<OptionOf<T>['obstacle']>, catalogue: Catalogue) => string
  readonly nameOf: (command: T['Command']['type'], catalogue: Catalogue) => string
  readonly statusOf: (status: T['State']['status'], catalogue: Catalogue) => string
  readonly letters: (event: T['Event'], state: T['State'], catalogue: Catalogue) => readonly Letter[]
}

const requestKind: Kind<RequestTypes> = {
  machine: requests,
  duty: explainDuty,
  obstacle: explainRejection,
  nameOf: (command, { request }) => request.commands[command],
  statusOf: (status, { request }) => request.statuses[status],
  letters: lettersOfRequest,
}

const complaintKind: Kind<ComplaintTypes> = {
  machine: complaints,
  duty: explainDuty,
  obstacle: explainRejection,
  nameOf: (command, { complaint }) => complaint.commands[command],
  statusOf: (status, { complaint }) => complaint.statuses[status],
  letters: lettersOfComplaint,
}

const card = (id: string, title: string, ...children: readonly Child[]): HTMLElement =>
  h('section', { id, class: 'card' }, h('h2', {}, title), children)

/** A list, or the words that there is nothing in it. */
const listed = (nothing: string, items: readonly HTMLElement[]): HTMLElement =>
  items.length === 0 ? h('p', {}, nothing) : h('ul', {}, items)

function optionSaid<T extends RequestTypes | ComplaintTypes>(
  { open, command, by, until, clauses, obstacle }: OptionOf<T>,
  kind: Kind<T>,
  { catalogue, words }: Tongue,
  begin: (command: string) => string | null,
): HTMLElement {
  const name = capitalised(kind.nameOf(command, catalogue))
  const address = begin(command)
  if (!open)
    return h(
      'li',
      {},
      name,
      obstacle === null ? null : h('p', { class: 'faint' }, kind.obstacle(obstacle, catalogue)),
    )
  const limits = [
    by === null ? null : `${words.now.by} ${catalogue.day(by)}`,
    until === null ? null : `${words.now.until} ${catalogue.day(until)}`,
    catalogue.references.name(clauses),
  ].filter((one) => one !== null)
  return h(
    'li',
    {},
    address === null ? name : h('a', { href: address }, name),
    h('span', { class: 'faint' }, ` – ${limits.join(', ')}`),
  )
}

/** Everything that is told of a case on a day. */
function told<T extends RequestTypes | ComplaintTypes>(
  kind: Kind<T>,
  events: readonly T['Event'][],
  on: PlainDate,
  tongue: Tongue,
  begin: (command: string) => string | null,
): Child {
  const { machine } = kind
  const { catalogue, words } = tongue
  const state = machine.fold(events)
  const options = machine.options(state, on).filter(({ obstacle }) => obstacle?.code !== 'not-in-procedure')
  const drafts = events.flatMap((event, index) =>
    kind.letters(event, machine.fold(events.slice(0, index + 1)), catalogue),
  )
  const duties = machine.duties(state, on)
  const said = (open: boolean) =>
    options.filter((one) => one.open === open).map((one) => optionSaid(one, kind, tongue, begin))
  return [
    h(
      'div',
      { class: 'results' },
      card(
        'duties',
        words.now.duties,
        h('p', { class: 'faint' }, `${catalogue.day(on)}: ${kind.statusOf(state.status, catalogue)}.`),
        listed(
          words.now.dutiesNone,
          duties.map((duty) =>
            h('li', { class: duty.status === 'overdue' ? 'overdue' : null }, kind.duty(duty, catalogue)),
          ),
        ),
      ),
      card(
        'options',
        words.now.options,
        listed(words.now.optionsNone, said(true)),
        folded('closed', words.now.closed, h('ul', {}, said(false))),
      ),
    ),
    h(
      'section',
      { id: 'story', class: 'card wide' },
      h('h2', {}, words.now.story),
      h(
        'ol',
        { class: 'timeline' },
        narrate(machine, events, catalogue, on).map(({ on: day, tells, sentences, breaches }) =>
          h(
            'li',
            { class: tells },
            h('time', { datetime: day }, catalogue.day(day)),
            h('p', {}, sentences.join(' ')),
            breaches.map((breach) => h('p', { class: 'fault' }, breach)),
          ),
        ),
      ),
    ),
    h(
      'section',
      { id: 'letters', class: 'card wide' },
      h('h2', {}, words.now.letters),
      drafts.length === 0
        ? h('p', {}, words.now.lettersNone)
        : drafts.map((letter, index) =>
            folded(
              `letter-${index}`,
              letter.heading,
              h('pre', { lang: tongue.language }, renderText(letter)),
            ),
          ),
    ),
  ]
}

/** Which events are shown: all of them, or as many as were played. */
function played(given: URLSearchParams, length: number): number {
  if (given.get('tab') !== 'play') return length
  const step = Number(given.get('step') ?? 1)
  return Number.isInteger(step) && step >= 1 && step <= length ? step : 1
}

/** Steps through a case, one event after the other. */
function player(
  given: URLSearchParams,
  events: readonly (RequestEvent | ComplaintEvent)[],
  step: number,
  nameOf: (index: number) => string,
  tongue: Tongue,
): Child {
  const { now } = tongue.words
  const shown = events[step - 1]
  if (given.get('tab') !== 'play' || shown === undefined) return null
  const to = (number: number, text: string, id: string): Child =>
    number < 1 || number > events.length || number === step
      ? null
      : h(
          'a',
          {
            id,
            class: 'button',
            href: addressIn(tongue, 'now', [
              ...[...given].filter(([name]) => !['step', 'on', 'command'].includes(name)),
              ['step', `${number}`],
            ]),
          },
          text,
        )
  return h(
    'section',
    { id: 'player', class: 'card wide', tabindex: -1 },
    h('h2', {}, `${now.step} ${step} / ${events.length}: ${nameOf(step - 1)}`),
    h(
      'p',
      { class: 'row' },
      to(step > 1 ? 1 : 0, now.first, 'first'),
      to(step - 1, now.back, 'back'),
      to(step + 1, `${now.next}: ${step < events.length ? nameOf(step) : ''}`, 'next'),
    ),
    folded('command', 'JSON', h('pre', { class: 'code' }, JSON.stringify(shown.data.command, null, 2))),
  )
}

/** The case with other things filled in. */
const filling = (given: URLSearchParams, others: Readonly<Record<string, string>>, tongue: Tongue): string =>
  addressIn(tongue, 'now', { ...Object.fromEntries(given), ...others })

/** What a command would come to, and the way to give it. */
function tried(
  text: string,
  decided: Decided,
  events: readonly (RequestEvent | ComplaintEvent)[],
  given: URLSearchParams,
  tongue: Tongue,
): Child {
  const { now } = tongue.words
  const done = [...events, ...decided.events]
  return h(
    'form',
    { id: 'try', class: 'card wide', 'aria-labelledby': 'try-title' },
    h('h2', { id: 'try-title' }, now.try),
    h('label', { for: 'field-command' }, now.command),
    h('textarea', { id: 'field-command', name: 'command', rows: 10, spellcheck: 'false' }, text),
    h(
      'div',
      { role: 'status', id: 'tried' },
      decided.faults.map((fault) => h('p', { class: 'fault' }, fault)),
      decided.events.length === 0
        ? null
        : [
            h('p', {}, now.allowed),
            decided.notes.map((note) => h('p', { class: 'fault' }, note)),
            h(
              'a',
              {
                id: 'act',
                class: 'button',
                href: filling(
                  given,
                  { case: 'own', log: JSON.stringify(done), step: `${done.length}`, on: '', command: '' },
                  tongue,
                ),
              },
              now.act,
            ),
          ],
    ),
  )
}

/** The view. */
export const now: View = (given, tongue) => {
  const { words, catalogue } = tongue
  const chosen = chosenOf([...preparedNames, 'own'], given, 'case')
  const log = chosen === 'own' ? (given.get('log') ?? '') : logOf(chosen)
  const found = chosen === 'own' && log.trim() === '' ? null : caseOf(log, tongue)
  const events = found === null || found.kind === 'faults' ? [] : found.events
  const step = played(given, events.length)
  const last = events[step - 1]
  const asked = given.get('on')
  const lastDay = last === undefined ? null : dayOf(last)
  const isLater = asked !== null && isKnownDay(asked) && lastDay !== null && asked >= lastDay
  const on = isLater ? asked : lastDay
  const tab = chosenOf(['look', 'play'], given, 'tab')
  const nameOf = (index: number): string => {
    if (found === null || found.kind === 'faults') return ''
    if (found.kind === 'request') {
      const type = found.events[index]?.data.command.type
      return type === undefined ? '' : capitalised(requestKind.nameOf(type, catalogue))
    }
    const type = found.events[index]?.data.command.type
    return type === undefined ? '' : capitalised(complaintKind.nameOf(type, catalogue))
  }
  const shown = found === null || found.kind === 'faults' ? null : found
  const playing = tab === 'play' && shown !== null
  const begin = (type: string): string | null =>
    playing
      ? filling(given, { command: JSON.stringify({ type, data: { on, by: 'Ona Onaitė' } }, null, 2) }, tongue)
      : null
  const next = events[step]?.data.command
  const command = given.get('command') ?? (next === undefined ? '' : JSON.stringify(next, null, 2))
  return [
    h(
      'form',
      { id: 'now', class: 'card wide', 'aria-label': words.views.now },
      h(
        'div',
        { class: 'row' },
        choice(
          'case',
          words.now.case,
          chosen,
          ([...preparedNames, 'own'] as const).map((one) => [one, words.now.cases[one]] as const),
        ),
        choice(
          'tab',
          words.now.tab,
          tab,
          (['look', 'play'] as const).map((one) => [one, words.now.tabs[one]] as const),
        ),
        dayField('on', words.now.on, on ?? ''),
      ),
      chosen === 'own'
        ? h(
            'div',
            { class: 'field' },
            h('label', { for: 'field-log' }, words.now.log),
            h('textarea', { id: 'field-log', name: 'log', rows: 8, spellcheck: 'false' }, log),
          )
        : null,
      asked !== null && !isLater && lastDay !== null
        ? h('p', { class: 'faint' }, isKnownDay(asked) ? words.now.earlier : words.now.noDay)
        : null,
      found?.kind === 'faults'
        ? h(
            'div',
            { id: 'faults', role: 'alert' },
            h('h2', {}, words.now.faults),
            found.faults.map((fault) => h('p', { class: 'fault' }, fault)),
          )
        : null,
    ),
    player(given, events, step, nameOf, tongue),
    playing
      ? tried(command, decidedOn(command, shown, step, tongue), events.slice(0, step), given, tongue)
      : null,
    on === null || found === null || found.kind === 'faults'
      ? null
      : found.kind === 'request'
        ? told(requestKind, found.events.slice(0, step), on, tongue, begin)
        : told(complaintKind, found.events.slice(0, step), on, tongue, begin),
  ]
}
