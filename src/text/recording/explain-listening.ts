import type { Finding } from '../../core/index.js'
import type { ClauseRef } from '../../documents/index.js'
import type {
  ListeningAttempt,
  ListeningFact,
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
import type { ListeningDimension } from './listening-texts.js'

type Found = Finding<ClauseRef, ListeningFact>

/** What a condition is about, by the first fact that it asks for. */
const dimensions: Readonly<Record<ListeningFact, ListeningDimension>> = {
  recordingExists: 'kept',
  withinTerm: 'kept',
  copyExists: 'kept',
  restricted: 'restriction',
  restrictionReason: 'restriction',
  consentWithdrawn: 'when',
  withoutBasis: 'when',
  forProcedure: 'when',
  purpose: 'when',
  drawnAtRandom: 'when',
  withinSample: 'when',
  complaintOpen: 'when',
  itSpecialist: 'who',
  consulted: 'who',
  employed: 'who',
  authorised: 'who',
  participates: 'who',
  approvedMethod: 'how',
  tookPart: 'caller',
}
const dimensionOf = ({ fact, of: [first] }: Found): ListeningDimension =>
  fact === undefined && first !== undefined ? dimensionOf(first) : dimensions[fact ?? 'purpose']

const isPurpose = ({ fact }: Found): boolean => fact === 'purpose'

/** Whether a case is not the one that the listening is for. */
const ofOtherPurpose = (found: Found): boolean =>
  found.of.some((leaf) => isPurpose(leaf) && leaf.truth === false)

/** What goes without saying: that a basis is left, and that the listening is for no procedure. */
const unsaid: readonly (ListeningFact | undefined)[] = ['withoutBasis', 'forProcedure']

/** The statements by which a condition holds: of several ways to meet it, the first. */
function holding(found: Found): readonly Found[] {
  if (unsaid.includes(found.fact)) return []
  if (found.of.length === 0) return [found]
  const held = found.of.filter(({ truth }) => truth === true)
  return (found.kind === 'any' ? held.slice(0, 1) : held).flatMap(holding)
}

/** The statements by which a condition fails; of a case that the listening is not for, only that. */
function failing(found: Found): readonly Found[] {
  if (found.truth === true) return []
  // That it is for a procedure is no reason against it; not taking part in that is.
  if (found.fact === 'forProcedure') return []
  if (found.of.length === 0) return found.truth === false ? [found] : []
  if (found.kind === 'any') {
    const meant = found.of.filter((one) => !ofOtherPurpose(one))
    // Which case is meant tells when one may listen; who may is asked of every person alike.
    const cases = meant.length > 0 && dimensionOf(found) === 'when' ? meant : found.of
    return cases.flatMap(failing)
  }
  return ofOtherPurpose(found) ? found.of.filter(isPurpose) : found.of.flatMap(failing)
}

/** What a statement says of its fact. */
function stated(
  { fact, values = [], truth, because }: Found,
  dimension: ListeningDimension,
  facts: ListeningFacts,
  { facts: texts, listening }: Catalogue['recording'],
): readonly string[] {
  if (because === 'not-in-procedure' || because === 'processor-own-ends') return [listening.settled[because]]
  if (fact === undefined) return []
  if (fact === 'purpose') {
    if (dimension === 'who') return truth === false ? [listening.onlyComplaints] : []
    const { purpose = null } = facts
    return purpose === null ? [] : [texts.purpose.is[purpose]]
  }
  if (fact === 'restrictionReason') {
    const { restrictionReason = null } = facts
    return restrictionReason === null ? [] : [texts.restrictionReason.is[restrictionReason]]
  }
  return [values.includes(true) === truth ? texts[fact].holds : texts[fact].fails]
}

/** A condition as far as it is known, with every clause that its statements come from. */
function condition(
  found: Found,
  standing: Standing,
  { facts, clauses: settling }: ListeningVerdict,
  { recording, roles }: Catalogue,
): Said {
  const dimension = dimensionOf(found)
  const words = recording.listening.conditions[dimension][standing]
  if (standing === 'open') return [words, found.clause]
  const leaves = standing === 'holds' ? holding(found) : failing(found)
  const statements = new Set(leaves.flatMap((leaf) => stated(leaf, dimension, facts, recording)))
  const clauses = leaves.map(({ clause }) => clause)
  const restricting = leaves.some(({ fact }) => fact === 'restricted' || fact === 'restrictionReason')
  const ofProcedure = restricting
    ? settling.filter((clause) => clause === roles.restrictionEffect.clause)
    : []
  return [becauseOf(words, [...statements]), found.clause, ...clauses, ...ofProcedure]
}

/** Conditions that each could be met, but not all: what is known to fail in them. */
function together(
  open: readonly Found[],
  { facts }: ListeningVerdict,
  { recording, recordingRoles }: Catalogue,
): Said {
  const leaves = open.flatMap((found) =>
    failing(found).map((leaf) => ({ leaf, dimension: dimensionOf(found) })),
  )
  const statements = new Set(
    leaves.flatMap(({ leaf, dimension }) => stated(leaf, dimension, facts, recording)),
  )
  const clauses = [...open, ...leaves.map(({ leaf }) => leaf)].map(({ clause }) => clause)
  const { together: words, onlyComplaints } = recording.listening
  // Only representatives can listen to nothing but complaints: that alone keeps when and who apart.
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
  return telling('what mayListen gave, the attempt', [verdict, attempt], () =>
    listeningInWords(verdict, attempt, catalogue),
  )
}

function listeningInWords(
  verdict: ListeningVerdict,
  attempt: ListeningAttempt,
  catalogue: Catalogue,
): string {
  const { allowed, assessment, clauses } = verdict
  const { outcome, needs, finding } = assessment
  const standing: Standing = allowed ? 'holds' : outcome === 'rejected' ? 'fails' : 'open'
  const { recording } = catalogue
  const { verdict: texts } = recording.listening
  const name = attempt.as === 'caller' ? '' : isolated(attempt.listener)
  const reached = attempt.as === 'caller' ? texts.caller[standing] : texts[attempt.as][standing](name)
  const grounds = finding.of.flatMap(({ of }) => of)
  const shown = grounds.filter(({ truth }) => truth === (standing === 'open' ? null : allowed))
  const unknown = grounds.filter(({ truth }) => truth === null)
  const conditions =
    shown.length > 0
      ? shown.map((found) => condition(found, standing, verdict, catalogue))
      : [together(unknown, verdict, catalogue)]
  const questions = needs.map((need) => questionSaid(recording.facts[need.fact].question, need, catalogue))
  return paragraphs([
    [withClauses([reached, ...clauses], catalogue, name)],
    conditions.map((said) => withClauses(said, catalogue)),
    questions,
  ])
}
