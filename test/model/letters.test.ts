import { describe, test } from 'vitest'
import type { Procedure } from '../../src/procedure/index.js'
import type { RequestState } from '../../src/request/index.js'
import { en } from '../../src/text/en/index.js'
import {
  type Catalogue,
  checkLetter,
  type Letter,
  letters,
  mandatoryElements,
  renderMarkdown,
  renderText,
} from '../../src/text/index.js'
import { lt } from '../../src/text/lt/index.js'
import { withRangesSpelt } from '../text/reading.js'
import { answers, hastyAnswers, histories } from './arbitraries.js'
import { holds, limitDue } from './laws.js'

const settings = {
  institution: { name: 'Globos namai', contact: 'info@pavyzdys.lt' },
  dataProtectionOfficer: 'pareigunas@pavyzdys.lt',
}

/** Every letter that a state can have sent. */
function lettersOf(state: RequestState, procedure: Procedure, catalogue: Catalogue): readonly Letter[] {
  if (state.status === 'none') return []
  return [
    ...(state.extension === null ? [] : [letters.extension(procedure, state, catalogue, settings)]),
    ...(state.acts.some(({ act }) => act === 'inquiry')
      ? [letters.identityInquiry(state, catalogue, settings)]
      : []),
    letters.receipt(procedure, state, catalogue, settings),
    ...(state.status === 'joined' ? [letters.joining(state, catalogue, settings)] : []),
    ...('implemented' in state && state.implemented.length > 0
      ? [letters.carriedOut(state, catalogue, settings)]
      : []),
    ...(state.fee.status === 'demanded' ? [letters.feeDemand(state, catalogue, settings)] : []),
    ...(state.status === 'refused' ? [letters.refusal(procedure, state, catalogue, settings)] : []),
    ...(state.status === 'answered' || state.status === 'implemented'
      ? [letters.answer(state, catalogue, settings)]
      : []),
  ]
}

/** What never stands in a letter: gaps, words of the machine, identifiers, days as the machine writes them. */
const ofTheMachine =
  /undefined|\bnull\b|NaN|\[object|\bunknown\b|\bnode\b|\brule\b|\bverdict\b|\boutcome\b|\$\{|[{}_]|\p{Ll}\p{Lu}|(?:adakavas|kaunas|gdpr):|\d{4}-\d{2}-\d{2}|\(\)| {2}/u

/** How a text names a clause. */
function names(text: string, clause: string): boolean {
  const [document = '', number = ''] = clause.split(':')
  const wanted = document === 'gdpr' ? (number.split('(')[0] ?? '') : number
  return new RegExp(`(?<![\\d.])${wanted.replaceAll('.', '\\.')}(?!\\d|\\.\\d)`, 'u').test(
    withRangesSpelt(text),
  )
}

/** What speaks against a letter. */
function* faults(letter: Letter): Generator<string> {
  const { kind, blocks } = letter
  checkLetter(letter)
  for (const element of Object.keys(mandatoryElements[kind]))
    if (!blocks.some((block) => block.element === element)) yield `${kind} without ${element}`
  for (const rendered of [renderText(letter), renderMarkdown(letter)]) {
    // The head has its days in figures; a blank, and a complaint as its host calls it, are no words of the machine.
    const words = rendered
      .slice(rendered.indexOf(letter.heading))
      .replaceAll(/(?:\\?_){8}|c-\d{4}-\d{2}-\d{2}/gu, '…')
    const found = ofTheMachine.exec(words)
    if (found !== null) yield `${kind}: ${found[0]} in ${rendered}`
    for (const clause of blocks.flatMap(({ clauses }) => clauses))
      if (!names(rendered, clause)) yield `${kind} does not name ${clause}`
  }
  for (const block of blocks) {
    // A reason is more than the outcome that it explains.
    for (const catalogue of [lt, en])
      if (JSON.stringify(block).includes(catalogue.decision.toSubject.whyNot.other))
        yield `${kind}: a reason that is none`
    if (block.kind === 'list' && block.element === 'reasons')
      for (const item of block.items) if (!item.includes(': ')) yield `${kind}: no reason in ${item}`
  }
}

describe('the letters of any history', () => {
  test('have every element, name every clause, and hold nothing of the machine', () => {
    for (const drawn of [histories, answers, hastyAnswers])
      holds(drawn, function* ({ procedure, states }) {
        for (const catalogue of [lt, en])
          for (const state of new Set(states))
            for (const letter of lettersOf(state, procedure, catalogue)) yield* faults(letter)
      })
  })

  test('are the same whenever they are drafted from the same state', () => {
    holds(answers, function* ({ procedure, state }) {
      for (const catalogue of [lt, en]) {
        const draft = () => JSON.stringify(lettersOf(state, procedure, catalogue).map(renderMarkdown))
        const stored: RequestState = JSON.parse(JSON.stringify(state))
        const first = draft()
        if (draft() !== first) yield 'differs on the next run'
        const again = JSON.stringify(lettersOf(stored, procedure, catalogue).map(renderMarkdown))
        if (again !== first) yield 'differs from a stored state'
      }
    })
  })

  test('say of an extension the day that was told when it was made, whatever came since', () => {
    holds(histories, function* (history) {
      const { procedure, deeds, state } = history
      const deed = deeds.find(({ event }) => event.type === 'ExaminationExtended')
      if (deed === undefined || state.status === 'none') return
      // The limit as the machine counted it on that day.
      const { on } = deed.command.type === 'ExtendExamination' ? deed.command.data : {}
      const due = on === undefined ? undefined : limitDue(history, deed.after, on)
      const text = renderText(letters.extension(procedure, state, en, settings))
      if (due === undefined || !text.includes(en.day(due))) yield `${due} is not in ${text}`
    })
  })
})
