import type { FactValue, Finding } from '../../core/index.js'
import type { ClauseRef } from '../../documents/index.js'
import { isOwnName } from '../../procedure/index.js'
import type {
  ConditionFound,
  ListeningAttempt,
  ListeningFactName,
  ListeningFacts,
  ListeningVerdict,
} from '../../recording/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import { isolated } from '../kit/host-words.js'
import { cited } from '../kit/references.js'
import { type Said, withClauses } from '../kit/said.js'
import { becauseOf, paragraphs } from '../kit/sentences.js'
import { telling } from '../kit/telling.js'
import type { Standing } from '../rights/assessment-texts.js'
import { questionSaid } from '../rights/question.js'
import { listeningFactText, valueSaid } from './fact-said.js'
import type { ListeningDimension } from './listening-texts.js'

type Found = Finding<ClauseRef, ListeningFactName>

/** Whether a statement about what listening is for means complaints alone. */
const onlyForComplaints = (values: readonly FactValue[]): boolean =>
  values.length === 1 && values[0] === 'service-complaint'

/** Whether something of a condition holds for complaints alone. */
const namesComplaints = ({ fact, values = [], of }: Found): boolean =>
  (fact === 'purpose' && onlyForComplaints(values)) || of.some(namesComplaints)

const isPurpose = ({ fact }: Found): boolean => fact === 'purpose'

/** Whether a case is not the one that the listening is for. */
const ofOtherPurpose = (found: Found): boolean =>
  found.of.some((leaf) => isPurpose(leaf) && leaf.truth === false)

/** What goes without saying: that a basis is left, and that the listening is for no procedure. */
const unsaid: readonly (ListeningFactName | undefined)[] = ['withoutBasis', 'forProcedure']

/** The statements by which a condition holds: of several ways to meet it, the first. */
function holding(found: Found): readonly Found[] {
  if (unsaid.includes(found.fact)) return []
  if (found.of.length === 0) return [found]
  const held = found.of.filter(({ truth }) => truth === true)
  return (found.kind === 'any' ? held.slice(0, 1) : held).flatMap(holding)
}

/** The statements by which a condition fails; of a case that the listening is not for, only that. */
function failing(found: Found, dimension: ListeningDimension): readonly Found[] {
  if (found.truth === true) return []
  // That it is for a procedure is no reason against it; not taking part in that is.
  if (found.fact === 'forProcedure') return []
  if (found.of.length === 0) return found.truth === false ? [found] : []
  if (found.kind === 'any') {
    const meant = found.of.filter((one) => !ofOtherPurpose(one))
    // Which case is meant tells when one may listen; who may is asked of every person alike.
    const cases = meant.length > 0 && dimension === 'when' ? meant : found.of
    return cases.flatMap((one) => failing(one, dimension))
  }
  return ofOtherPurpose(found)
    ? found.of.filter(isPurpose)
    : found.of.flatMap((one) => failing(one, dimension))
}

/** What a statement says of its fact. */
function stated(
  { fact, values = [], truth, because }: Found,
  dimension: ListeningDimension,
  facts: ListeningFacts,
  catalogue: Catalogue,
): readonly string[] {
  const { facts: texts, listening } = catalogue.recording
  if (because === 'not-in-procedure' || because === 'processor-own-ends') return [listening.settled[because]]
  if (fact === undefined) return []
  if (fact === 'purpose') {
    if (dimension === 'who' && onlyForComplaints(values))
      return truth === false ? [listening.onlyComplaints] : []
    const { purpose = null } = facts
    return purpose === null ? [] : [texts.purpose.is[purpose]]
  }
  if (fact === 'restrictionReason') {
    const { restrictionReason = null } = facts
    return restrictionReason === null ? [] : [texts.restrictionReason.is[restrictionReason]]
  }
  // What isn't known is told as far as the statement says.
  const value = isOwnName(fact) ? facts[fact] : values.includes(true) === truth
  return valueSaid(fact, value, catalogue)
}

/** A condition as far as it is known, with every clause that its statements come from. */
function condition(
  { condition: dimension, finding: found }: ConditionFound,
  standing: Standing,
  { facts, clauses: settling }: ListeningVerdict,
  catalogue: Catalogue,
): Said {
  const { recording, roles } = catalogue
  const words = recording.listening.conditions[dimension][standing]
  if (standing === 'open') return [words, found.clause]
  const leaves = standing === 'holds' ? holding(found) : failing(found, dimension)
  const statements = new Set(leaves.flatMap((leaf) => stated(leaf, dimension, facts, catalogue)))
  const clauses = leaves.map(({ clause }) => clause)
  const restricting = leaves.some(({ fact }) => fact === 'restricted' || fact === 'restrictionReason')
  const ofProcedure = restricting
    ? settling.filter((clause) => clause === roles.restrictionEffect.clause)
    : []
  return [becauseOf(words, [...statements]), found.clause, ...clauses, ...ofProcedure]
}

/** Conditions that each could be met, but not all: what is known to fail in them. */
function together(open: readonly ConditionFound[], { facts }: ListeningVerdict, catalogue: Catalogue): Said {
  const { recording, recordingRoles } = catalogue
  const leaves = open.flatMap(({ condition: dimension, finding }) =>
    failing(finding, dimension).map((leaf) => ({ leaf, dimension })),
  )
  const statements = new Set(
    leaves.flatMap(({ leaf, dimension }) => stated(leaf, dimension, facts, catalogue)),
  )
  const clauses = [...open.map(({ finding }) => finding), ...leaves.map(({ leaf }) => leaf)].map(
    ({ clause }) => clause,
  )
  const { together: words, onlyComplaints } = recording.listening
  // Where somebody can listen to nothing but complaints, that keeps when and who apart.
  if (open.some(({ condition, finding }) => condition === 'who' && namesComplaints(finding)))
    statements.add(onlyComplaints)
  return [becauseOf(words, [...statements]), ...cited(clauses, recordingRoles.listening.clause)]
}

/**
 * Puts into words whether somebody may listen to a recording: why they may; or which of when, who and how stands in
 * the way; or what is still to be found out, and from whom.
 *
 * @param verdict - What `mayListen` said.
 * @param attempt - The attempt that it was asked about.
 * @param catalogue - The language.
 * @returns Whole sentences, each with its clause; the conditions, and what is still to be asked, stand on lines of
 * their own. The listener is named as the host names them.
 * @category Text
 * @see Kaunas clauses 10 to 14.2
 * @example
 * ```ts
 * import { plainDate } from 'privacy-rulebook'
 * import { kaunasRules, mayListen, recordingLifecycle } from 'privacy-rulebook/recordings'
 * import { explainListening } from 'privacy-rulebook/text'
 * import { lt } from 'privacy-rulebook/text/lt'
 *
 * const on = plainDate('2026-03-02')
 * const recordings = recordingLifecycle(kaunasRules)
 * const recorded = { number: null, date: on, time: '09:30', durationSeconds: 60, audio: 'A-1' }
 * const recording = [
 *   { type: 'ReceiveCall', data: { on, by: 'stotis', call: 'S1', line: '8 37 55 12 41', direction: 'incoming' } },
 *   { type: 'PlayNotice', data: { on, by: 'stotis', automatic: true } },
 *   { type: 'GiveConsent', data: { on, by: 'stotis', explicit: true } },
 *   { type: 'EndCall', data: { on, by: 'stotis', endedBy: 'caller' } },
 *   { type: 'StoreRecording', data: { on, by: 'stotis', recorded } },
 * ].reduce(
 *   (before, command) => recordings.decide(command, before).events.reduce(recordings.evolve, before),
 *   recordings.initialState(),
 * )
 * const attempt = { as: 'staff', listener: 'Ona Onaitė', purpose: 'other' }
 * explainListening(mayListen(kaunasRules, recording, attempt, on), attempt, lt)
 * // => 'Ona Onaitė įrašo perklausyti negali (Taisyklių 11 punktas).\nPerklausai nėra pagrindo: jos tikslas – nei kokybės vertinimas, nei skundo nagrinėjimas (Taisyklių 11 punktas, 11.1 ir 11.2 papunkčiai).'
 * ```
 */
export function explainListening(
  verdict: ListeningVerdict,
  attempt: ListeningAttempt,
  catalogue: Catalogue,
): string {
  return telling('what mayListen gave, the attempt', [verdict, attempt], catalogue, () =>
    listeningInWords(verdict, attempt, catalogue),
  )
}

function listeningInWords(
  verdict: ListeningVerdict,
  attempt: ListeningAttempt,
  catalogue: Catalogue,
): string {
  const { allowed, assessment, conditions, clauses } = verdict
  const { outcome, needs } = assessment
  const standing: Standing = allowed ? 'holds' : outcome === 'rejected' ? 'fails' : 'open'
  const { recording } = catalogue
  const { verdict: texts } = recording.listening
  const name = attempt.as === 'caller' ? '' : isolated(attempt.listener)
  const reached = attempt.as === 'caller' ? texts.caller[standing] : texts[attempt.as][standing](name)
  const shown = conditions.filter(({ finding }) => finding.truth === (standing === 'open' ? null : allowed))
  const unknown = conditions.filter(({ finding }) => finding.truth === null)
  const conditionsSaid =
    shown.length > 0
      ? shown.map((found) => condition(found, standing, verdict, catalogue))
      : [together(unknown, verdict, catalogue)]
  const questions = needs.map((need) =>
    questionSaid(listeningFactText(need.fact, catalogue).question, need, catalogue),
  )
  return paragraphs([
    [withClauses([reached, ...clauses], catalogue, name)],
    conditionsSaid.map((said) => withClauses(said, catalogue)),
    questions,
  ])
}
