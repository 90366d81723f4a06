import { deadline } from '../../calendar/index.js'
import { complaintLifecycle } from '../../complaint/index.js'
import { consentLifecycle } from '../../consent/index.js'
import {
  type Duty,
  InvalidInputError,
  type Machine,
  type MachineTypes,
  read,
  type Shape,
  trusting,
} from '../../core/index.js'
import { gdprProcedure } from '../../making/index.js'
import { type AnyVocabulary, adakavasProcedure } from '../../procedure/index.js'
import { kaunasRules, recordingLifecycle, samplingRegister } from '../../recording/index.js'
import { requestLifecycle } from '../../request/index.js'
import { restrictionLifecycle } from '../../restriction/index.js'
import { type RightRule, rulesFor } from '../../rights/index.js'
import {
  type DeadlineCase,
  deadlineInput,
  type HistoryCase,
  historyInput,
  periodOf,
  type VerdictCase,
  verdictInput,
} from './cases.js'

const procedures = { adakavas: adakavasProcedure, gdpr: gdprProcedure }

const sorted = <Word extends string>(words: Iterable<Word>): readonly Word[] => [...words].sort()

function lastDayOf({ from, period, lastDay }: DeadlineCase['input']): DeadlineCase['expected'] {
  const { counted, due } = deadline({
    clause: 'conformance',
    from,
    period: periodOf(period, 'input.period'),
    lastDay,
  })
  return { counted, due }
}

/** The rule of a right or of a part of it; nothing where the procedure has none. */
function ruleOf({ procedure, right, part }: VerdictCase['input']): RightRule<AnyVocabulary> | undefined {
  const rules = rulesFor(procedures[procedure])
  if (part === undefined) return rules[right]
  const { access, rectification, portability, 'automated-decision': automated } = rules
  const parts: Readonly<Record<string, object>> = {
    access: { ...access?.parts, 'left-out': access?.leftOut },
    rectification: { correction: rectification?.correction, supplement: rectification?.supplement },
    portability: { transfer: portability?.transfer, 'left-out': portability?.leftOut },
    'automated-decision': { 'human-intervention': automated?.humanIntervention },
  }
  const found: { readonly [Part in typeof part]?: RightRule<AnyVocabulary> } = parts[right] ?? {}
  return found[part]
}

function verdictOf(input: VerdictCase['input']): VerdictCase['expected'] {
  const rule = ruleOf(input)
  if (rule === undefined)
    throw new InvalidInputError('input.part', 'a right of the procedure, or a part of it', {})
  const { outcome, decisive, needs, contradiction } = rule.assess(input.facts)
  return {
    outcome,
    // What is cited for facts that exclude each other settles nothing.
    clauses: outcome === 'contradictory' ? [] : sorted(decisive),
    needs: sorted(needs.map(({ fact }) => fact)),
    contradiction: sorted(contradiction),
  }
}

/** A machine whose duties have a last day. */
interface Owing extends MachineTypes {
  Duty: Duty<string, string, string, string>
}

/** Gives commands to a machine, one after the other, and asks what is owed after the last. */
function played<T extends Owing>(
  machine: Machine<T>,
  commands: readonly T['Command'][],
  dutiesOn: HistoryCase['input']['dutiesOn'],
): HistoryCase['expected'] {
  let state = machine.initialState()
  const answers = commands.map((command) => {
    const decision = machine.decide(command, state)
    if (!decision.accepted) {
      const { code, clauses } = decision.rejection
      return { outcome: 'rejected', code, clauses: sorted(clauses) } as const
    }
    state = decision.events.reduce((before, event) => machine.evolve(before, event), state)
    return { outcome: 'accepted', events: decision.events.map(({ type }) => type) } as const
  })
  const owedOn = (on: (typeof dutiesOn)[number]) =>
    machine
      .duties(state, on)
      .map(({ duty, deadline: { due }, status }) => ({ duty, due, status }))
      .sort((one, other) => (`${one.duty} ${one.due}` < `${other.duty} ${other.due}` ? -1 : 1))
  return { answers, duties: dutiesOn.map((on) => ({ on, duties: owedOn(on) })) }
}

function historyOf(input: HistoryCase['input']): HistoryCase['expected'] {
  switch (input.machine) {
    case 'request':
      return played(requestLifecycle(procedures[input.procedure]), input.commands, input.dutiesOn)
    case 'complaint':
      return played(complaintLifecycle(procedures[input.procedure]), input.commands, input.dutiesOn)
    case 'restriction':
      return played(restrictionLifecycle(procedures[input.procedure]), input.commands, input.dutiesOn)
    case 'consent':
      return played(consentLifecycle(procedures[input.procedure]), input.commands, input.dutiesOn)
    case 'recording':
      return played(recordingLifecycle(kaunasRules), input.commands, input.dutiesOn)
    case 'sampling':
      return played(samplingRegister(kaunasRules), input.commands, input.dutiesOn)
  }
}

/** A function that reads its question by a shape first. */
const answering =
  <Input, Answer>(shape: Shape<Input>, answer: (input: Input) => Answer) =>
  (input: Input): Answer =>
    trusting('input', 'a question as the cases of the package have it', () =>
      answer(read(shape, input, 'input', 'case', () => null)),
    )

/**
 * This package as an implementation of the rules: it passes every case, and what it gives for a case of your own is what another
 * implementation has to give.
 *
 * @throws InvalidInputError for a question that is malformed, with the path, and for a part that the procedure has not.
 * @category Testing
 * @example
 * ```ts
 * import { plainDate } from 'privacy-rulebook'
 * import { referenceImplementation } from 'privacy-rulebook/testing/conformance'
 *
 * const { deadline, verdict } = referenceImplementation
 * const from = plainDate('2026-05-24')
 * deadline({ from, period: { months: 1 }, lastDay: 'next-working-day' }).due // => '2026-06-25'
 * verdict({ procedure: 'gdpr', right: 'objection', facts: { directMarketing: true } }).clauses // => ['gdpr:21(2)']
 * ```
 */
export const referenceImplementation = /* @__PURE__ */ Object.freeze({
  /** The last day of a period that runs from a day, and the day before it moved. */
  deadline: answering(deadlineInput, lastDayOf),
  /** What a rule comes to by facts, with the clauses that settle it and the facts that are still asked for. */
  verdict: answering(verdictInput, verdictOf),
  /** What comes of each command of a history, and what is owed on the days asked for. */
  history: answering(historyInput, historyOf),
})
