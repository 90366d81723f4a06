import type { ProcessingOperation, ProcessingVerdict } from '../../restriction/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import { type Cited, cited } from '../kit/references.js'
import { withClauses } from '../kit/said.js'
import { paragraphs } from '../kit/sentences.js'
import { telling } from '../kit/telling.js'
import { questionSaid } from '../rights/question.js'

/** The reasons that are known to hold, or not to. */
function reasonsFound(
  { assessment }: ProcessingVerdict,
  truth: boolean,
  { restriction: { processing } }: Catalogue,
): readonly string[] {
  const grounds = assessment?.finding.of.find(({ part }) => part === 'grounds')?.of ?? []
  return grounds.flatMap(({ fact, truth: holds }) =>
    fact === undefined || fact === 'operation' || holds !== truth
      ? []
      : [processing.reasons[fact][truth ? 'holds' : 'fails']],
  )
}

/**
 * Puts into words whether an operation may be done on restricted data: for which reason of its procedure, or what is
 * missing and who is to be asked.
 *
 * @param verdict - What `mayProcess` said.
 * @param operation - The operation that it was asked for.
 * @param catalogue - The language.
 * @returns Whole sentences, each with its clause; what is still to be asked stands on a line of its own.
 * @category Text
 * @see Adakavas clauses 22, 23; GDPR 18(2)
 * @example
 * ```ts
 * import { adakavasProcedure, mayProcess, plainDate, restrictionLifecycle } from 'privacy-rulebook'
 * import { explainProcessing } from 'privacy-rulebook/text'
 * import { lt } from 'privacy-rulebook/text/lt'
 *
 * const on = plainDate('2026-02-02')
 * const restrictions = restrictionLifecycle(adakavasProcedure)
 * const imposed = restrictions.decide(
 *   { type: 'ImposeRestriction', data: {
 *     on, by: 'ona', id: 'A1', item: 'vaizdo įrašas', request: 'P1',
 *     grounds: ['subject-claims'], period: { until: plainDate('2026-06-30') },
 *   } },
 *   restrictions.initialState(),
 * )
 * const state = imposed.events.reduce(restrictions.evolve, restrictions.initialState())
 * explainProcessing(mayProcess(state, 'copying', { 'own-claims': true }, on), 'copying', lt)
 * // => 'Kopijuoti apribotus duomenis leidžiama: jų reikia pačiai Įstaigai teisiniams reikalavimams pareikšti, vykdyti ar apginti (Aprašo 23 punktas).'
 * explainProcessing(mayProcess(state, 'copying', {}, on), 'copying', lt).split('\n')[0]
 * // => 'Kopijuoti apribotų duomenų kol kas neleidžiama, nes nežinoma, ar tam yra bent viena priežastis (Aprašo 23 punktas).'
 * ```
 */
export function explainProcessing(
  verdict: ProcessingVerdict,
  operation: ProcessingOperation,
  catalogue: Catalogue,
): string {
  return telling('what mayProcess gave, the operation', verdict, catalogue, () =>
    processingInWords(verdict, operation, catalogue),
  )
}

function processingInWords(
  verdict: ProcessingVerdict,
  operation: ProcessingOperation,
  catalogue: Catalogue,
): string {
  const { processing } = catalogue.restriction
  const { storing, restrictionEffect } = catalogue.roles
  const { assessment, allowed } = verdict
  const say = (words: string, ...clauses: Cited): string => withClauses([words, ...clauses], catalogue)
  if (assessment === null) return say(processing.unrestricted(operation), restrictionEffect.clause)
  if (operation === 'storing') return say(processing.stored, storing.clause)
  const clauses = cited(assessment.decisive, restrictionEffect.clause)
  const reasons = reasonsFound(verdict, allowed, catalogue)
  if (reasons.length > 0 && assessment.outcome !== 'undetermined') {
    const opening = processing[allowed ? 'allowed' : 'forbidden'](operation)
    return say(`${opening}: ${reasons.join('; ')}`, ...clauses)
  }
  const questions = assessment.needs.flatMap(({ fact, clause, askedOf }) =>
    fact === 'operation'
      ? []
      : [questionSaid(processing.reasons[fact].question, { askedOf, clause }, catalogue)],
  )
  return paragraphs([[say(processing.blocked(operation), ...clauses)], questions])
}
