import { expect, test } from 'vitest'
import { compareProcedures } from '../../src/comparison/index.js'
import { adakavasProcedure, requestLifecycle } from '../../src/index.js'
import { defectsOf } from '../../src/rights/index.js'
import { placesOf, valueAt, withAt } from '../model/leaves.js'
import { functions, goodArguments, unclear } from './attack.js'

// Whoever goes through four thousand million holes does not come back within the life of a case.
const endlessList = new Array(4_000_000_000)
const endless = { ...adakavasProcedure, lacks: endlessList }
const form = { nameGiven: true, signed: true, identityDocument: true }

test.each([
  ['a machine', () => requestLifecycle(endless)],
  ['what a request lacks', () => defectsOf(endless, [{ right: 'erasure', items: ['photo'] }], form)],
  ['a comparison', () => compareProcedures(adakavasProcedure, endless)],
])('%s refuses a procedure with a list of millions of holes, at once', (_, run) => {
  expect(run).toThrow('expected a procedure that defineProcedure made')
})

// Each list that any function is handed, in any place: the whole test ends soon, or never.
test.each([...functions])('%s comes back, whichever list it is handed has millions of holes', (name, run) => {
  const good = goodArguments.get(name) ?? []
  const found = good.flatMap((value, at) =>
    placesOf(value)
      .filter((path) => Array.isArray(valueAt(value, path)))
      .flatMap((path) => {
        const given = good.map((one, place) => (place === at ? withAt(one, path, endlessList) : one))
        const why = unclear(() => run(...given))
        return why === null ? [] : [`${path.join('.')} of ${at}: ${why}`]
      }),
  )
  expect(found).toEqual([])
})
