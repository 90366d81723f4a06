import { expect, test } from 'vitest'
import { compareProcedures } from '../../src/comparison/index.js'
import { adakavasProcedure, requestLifecycle } from '../../src/index.js'
import { defectsOf } from '../../src/rights/index.js'

// Whoever goes through four thousand million holes does not come back within the life of a case.
const endless = { ...adakavasProcedure, lacks: new Array(4_000_000_000) }
const form = { nameGiven: true, signed: true, identityDocument: true }

test.each([
  ['a machine', () => requestLifecycle(endless)],
  ['what a request lacks', () => defectsOf(endless, [{ right: 'erasure', items: ['photo'] }], form)],
  ['a comparison', () => compareProcedures(adakavasProcedure, endless)],
])('%s refuses a procedure with a list of millions of holes, at once', (_, run) => {
  expect(run).toThrow('expected a procedure that defineProcedure made')
})
