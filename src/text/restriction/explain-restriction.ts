import type { PlainDate } from '../../calendar/index.js'
import { isLibraryName } from '../../procedure/index.js'
import type { Restriction } from '../../restriction/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import { type Said, withClauses } from '../kit/said.js'
import { paragraph } from '../kit/sentences.js'
import { telling } from '../kit/telling.js'
import { ownSettling } from '../rights/settling.js'
import { lastingSaid } from './lasting.js'

/**
 * Puts a restriction into words as it stands on a day: from when and until when it holds, or that and why it is
 * over, and the grounds that carry it.
 *
 * @param restriction - One restriction of a data item.
 * @param on - The civil day.
 * @param catalogue - The language.
 * @returns Whole sentences, each with its clause.
 * @category Text
 * @see Adakavas clauses 21, 23, 24
 * @example
 * ```ts
 * import { plainDate } from 'privacy-rulebook'
 * import { explainRestriction } from 'privacy-rulebook/text'
 * import { lt } from 'privacy-rulebook/text/lt'
 *
 * const [from, until] = [plainDate('2026-02-02'), plainDate('2026-06-30')]
 * const restriction = {
 *   id: 'A1', request: 'P1', from, until, criterion: null, grounds: ['no-basis'], ended: null,
 * }
 * explainRestriction(restriction, from, lt)
 * // => 'Duomenų tvarkymas apribotas nuo 2026 m. vasario 2 d. iki 2026 m. birželio 30 d. imtinai (Aprašo 24 punktas). Teisėto pagrindo tvarkyti duomenis nėra, o ištrinti jų neprašyta (Aprašo 21.2 papunktis).'
 * ```
 */
export function explainRestriction(restriction: Restriction, on: PlainDate, catalogue: Catalogue): string {
  return telling('a restriction, a day', restriction, catalogue, () =>
    restrictionInWords(restriction, on, catalogue),
  )
}

function restrictionInWords(restriction: Restriction, on: PlainDate, catalogue: Catalogue): string {
  const { from, until, criterion, grounds, ended } = restriction
  const { roles } = catalogue
  const { inForce } = catalogue.restriction
  if (ended !== null && on >= ended.on) {
    const role =
      ended.because === 'corrected'
        ? roles.restrictionGrounds['rectification-pending']
        : roles.restrictionPeriod
    return withClauses([inForce.ended(from, ended.on, ended.because), role.clause], catalogue)
  }
  if (until !== null && on > until)
    return withClauses([inForce.over(from, until), roles.restrictionPeriod.clause], catalogue)
  const condition = criterion === null ? null : catalogue.quote(criterion)
  const holds: Said =
    on < from
      ? [inForce.later(from), roles.restrictionEffect.clause]
      : lastingSaid(until, condition, inForce.holds(from), catalogue)
  const because = grounds.map((ground): Said => {
    if (isLibraryName(ground)) return [inForce.because[ground], roles.restrictionGrounds[ground].clause]
    const { clause, says } = ownSettling('restriction', ground, catalogue)
    return [says(true), clause]
  })
  return paragraph([holds, ...because].map((said) => withClauses(said, catalogue)))
}
