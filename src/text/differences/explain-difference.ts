import type { ClauseRef } from '../../documents/index.js'
import { type GdprDifference, type GdprDifferenceId, gdprDifference } from '../../procedure/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import type { Cited } from '../kit/references.js'
import { citing, withClauses } from '../kit/said.js'
import { paragraph, sentence } from '../kit/sentences.js'
import { telling } from '../kit/telling.js'
import type { DifferenceWords, ProvisionNamed } from './texts.js'

/** The provisions that notes cite alone, though the difference is about more of them. */
const provisionsNamed: { readonly [P in ClauseRef]?: ProvisionNamed } = {
  'gdpr:7(3)': 'withdrawal',
  'gdpr:17(1)(b)': 'erasure-after-withdrawal',
  'gdpr:17': 'erasure',
  'gdpr:18': 'restriction',
}

/** What the document says, and then what the GDPR says with what follows for the person. */
export function differenceSaid(
  { under, ...whole }: DifferenceWords,
  clauses: Cited,
  provisions: Cited,
  catalogue: Catalogue,
): string {
  const [provision, ...others] = provisions
  const alone = others.length === 0 ? provisionsNamed[provision] : undefined
  const { document, gdpr, effect } = { ...whole, ...(alone === undefined ? {} : under?.[alone]) }
  return paragraph([
    withClauses([document, ...clauses], catalogue),
    sentence(`${citing([gdpr, ...provisions], catalogue)}; ${effect}`),
  ])
}

/**
 * Puts a difference from the GDPR into words: what the document says, what the GDPR says, and what follows for
 * the person.
 *
 * @param difference - An entry of `gdprDifferences`, or its name.
 * @param catalogue - The language.
 * @returns Whole sentences, each with its clauses.
 * @category Text
 * @example
 * ```ts
 * import { explainDifference } from 'privacy-rulebook/text'
 * import { lt } from 'privacy-rulebook/text/lt'
 *
 * explainDifference('no-copy', lt)
 * // => 'Aprašas leidžia susipažinti su duomenimis, bet jų kopijos nemini (Aprašo 10 punktas). BDAR suteikia ir teisę gauti tvarkomų duomenų kopiją (BDAR 15 straipsnio 3 dalis); kopijos asmuo gali prašyti remdamasis pačiu BDAR.'
 * ```
 */
export function explainDifference(
  difference: GdprDifference | GdprDifferenceId,
  catalogue: Catalogue,
): string {
  return telling('a difference from the GDPR, or its name', difference, catalogue, () =>
    differenceInWords(difference, catalogue),
  )
}

function differenceInWords(difference: GdprDifference | GdprDifferenceId, catalogue: Catalogue): string {
  const { id, clauses, gdpr } = typeof difference === 'string' ? gdprDifference(difference) : difference
  return differenceSaid(catalogue.differences[id], clauses, gdpr, catalogue)
}
