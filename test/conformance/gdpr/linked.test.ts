import { describe, expect, test } from 'vitest'
import type { GdprLaw } from '../../../src/procedure/gdpr-law.js'
import { gdprRules } from '../../../src/procedure/gdpr-rights.js'
import { runs } from '../../runs.js'
import { compareIn, randomOf } from '../rights/brute-force.js'
import { compiled, linksOf, readingsOf } from './compiled.js'
import type { Formula, Together } from './oracle.js'
import * as oracle from './oracle.js'

const agreed = (rows: number) => ({ rows, mismatches: [] })

const noYes = [false, true]
const objections: readonly Together[] = [{}, { objection: true }, { objection: true, objectionLimited: true }]
/** Every combination of the claims that a later right looks at. */
const combinations = objections.flatMap((objection) =>
  noYes.flatMap((withdrawal) =>
    noYes.flatMap((erasure) => noYes.map((last) => ({ ...objection, withdrawal, erasure, last }))),
  ),
)
const claimed = (together: Together): string =>
  Object.entries(together)
    .flatMap(([name, yes]) => (yes ? [name] : []))
    .join(', ')
const titled = (togethers: readonly Together[]) =>
  togethers.map((together, index) => ({ claims: claimed(together), together, index }))

function compared(law: GdprLaw, formula: Formula, salt: number): void {
  const subject = compareIn(oracle.world, compiled(law), formula)
  expect(new Set(compiled(law).facts)).toEqual(new Set(formula.facts))
  expect(subject.explanations().given).toEqual(subject.explanations().declared)
  const rows = runs(80, 20_000)
  if (subject.partial <= rows) expect(subject.everywhere()).toEqual(agreed(subject.partial))
  else expect(subject.randomly(rows, randomOf(salt))).toEqual(agreed(rows))
}

describe('inside one request a later right sees the claims beside it', () => {
  test.each(titled(combinations.map(({ last, ...together }) => ({ ...together, restriction: last }))))(
    'erasure beside $claims',
    ({ together, index }) => {
      compared(gdprRules.erasure(linksOf(together), readingsOf()), oracle.erasure(together), 100 + index)
    },
  )

  test.each(titled(combinations.map(({ last, ...together }) => ({ ...together, correction: last }))))(
    'restriction beside $claims',
    ({ together, index }) => {
      compared(
        gdprRules.restriction(linksOf(together), readingsOf()),
        oracle.restriction(together),
        200 + index,
      )
    },
  )

  test.each(
    titled(objections.flatMap((objection) => noYes.map((correction) => ({ ...objection, correction })))),
  )('interim restriction beside $claims', ({ together, index }) => {
    compared(
      gdprRules.interimRestriction(linksOf(together), readingsOf()),
      oracle.interim(together),
      300 + index,
    )
  })

  test('the same with every reading switched', () => {
    const reading = { presumed: true, anyOverriding: true, taskSettles: true }
    const together = { withdrawal: true, objection: true, erasure: false }
    const [links, readings] = [linksOf(together), readingsOf(reading)]
    compared(gdprRules.erasure(links, readings), oracle.erasure(together, reading), 400)
    compared(gdprRules.restriction(links, readings), oracle.restriction(together, reading), 401)
    compared(gdprRules.interimRestriction(links, readings), oracle.interim(together, reading), 402)
  })

  test('the rights that come first are decided by themselves, whatever else is claimed', () => {
    const links = linksOf({ withdrawal: true, objection: true, correction: true, erasure: true })
    compared(gdprRules.objection(links, readingsOf()), oracle.objection(), 500)
    compared(gdprRules.rectification(links, readingsOf()), oracle.rectification(), 501)
    compared(gdprRules.portability(links, readingsOf()), oracle.portability(), 502)
    compared(gdprRules.transfer(links, readingsOf()), oracle.transfer(), 503)
  })
})
