import { groupedBy } from '../../core/by-key.js'
import type { Sample, SampleDrawn } from '../../recording/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import { cited } from '../kit/references.js'
import { withClauses } from '../kit/said.js'
import { becauseOf, paragraphs } from '../kit/sentences.js'
import { telling } from '../kit/telling.js'

/** How many could have been drawn, and, where a record tells, how many were asked for. */
function counted(sample: Sample | SampleDrawn['data']): {
  readonly eligible: number
  readonly size: number | null
} {
  if ('eligible' in sample) return { eligible: sample.eligible, size: null }
  const { candidates, size } = sample.command.data
  return { eligible: candidates.length - sample.excluded.length, size }
}

/**
 * Puts a draw into words: for which month, how many recordings of how many and which, and which were left out and why.
 *
 * @param sample - What `drawSample` drew, or the data of `SampleDrawn` in a register.
 * @param catalogue - The language.
 * @returns Whole sentences, each with its clauses; those left out stand on a line of their own, together where the same keeps them out.
 * @category Text
 * @see Kaunas clauses 10, 11.1, 14.5
 * @example
 * ```ts
 * import { drawSample } from 'privacy-rulebook/recordings'
 * import { explainSample } from 'privacy-rulebook/text'
 * import { lt } from 'privacy-rulebook/text/lt'
 *
 * const candidates = [{ recording: 'S1', obstacles: [] }, { recording: 'S2', obstacles: ['restricted'] }]
 * explainSample(drawSample({ month: '2026-03', candidates, seed: 1, size: 2 }), lt)
 * // => 'Atsitiktinės atrankos būdu 2026 m. kovo mėnesio kokybės vertinimui atrinktas 1 įrašas iš 1 tinkamo: „S1“ (Taisyklių 11.1 papunktis).\nĮrašas „S2“ į atranką neįtrauktas: jo tvarkymas apribotas (Taisyklių 14.5 papunktis ir BDAR 18 straipsnio 2 dalis).'
 * ```
 */
export function explainSample(sample: Sample | SampleDrawn['data'], catalogue: Catalogue): string {
  return telling('a sample', sample, catalogue, () => sampleInWords(sample, catalogue))
}

function sampleInWords(sample: Sample | SampleDrawn['data'], catalogue: Catalogue): string {
  const { month, drawn, excluded } = sample
  const { eligible, size } = counted(sample)
  const { draw: texts } = catalogue.sampling
  const { sampling } = catalogue.recordingRoles
  const counts = [
    drawn.length === 0 ? texts.none(month, eligible) : texts.drawn({ month, drawn, eligible }),
    ...(size !== null && drawn.length < size ? [texts.fewer(size)] : []),
  ]
  return paragraphs([
    counts.map((words) => withClauses([words, sampling.clause], catalogue)),
    [...groupedBy(excluded, ({ obstacles }) => obstacles.join()).values()].map((alike) => {
      const [{ obstacles = [], clauses = [] } = {}] = alike
      const reasons = obstacles.map((obstacle) => texts.obstacles[obstacle](alike.length > 1))
      const words = becauseOf(texts.excluded(alike.map(({ recording }) => recording)), reasons)
      return withClauses([words, ...cited(clauses, sampling.clause)], catalogue)
    }),
  ])
}
