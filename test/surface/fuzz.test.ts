import { writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../runs.js'
import { functions, goodArguments, unclear } from './attack.js'
import { kinds } from './kinds.js'
import { liars } from './liars.js'

/*
 * Every function of the package, given good arguments of which one was made hostile at one place. FUZZ_COUNTS names a
 * file to write to how often each kind was tried, and how often it was refused.
 */

const calls = [...functions].filter(([name]) => (goodArguments.get(name) ?? []).length > 0)
const untouched = JSON.stringify(Object.getOwnPropertyNames(Object.prototype))
const byKind = Object.entries({ ...kinds, ...liars })
const each = Math.ceil(runs(30_000, 1_100_000) / byKind.length)

describe('every function gives a result or a clear error that repeats nothing, for', () => {
  const tried = new Map<string, { tries: number; refused: number }>()
  test.each(byKind)('%s', (kind, change) => {
    let refused = 0
    const place = fc.tuple(fc.nat(calls.length - 1), fc.nat(), fc.nat())
    fc.assert(
      fc.property(place, ([which, at, pick]) => {
        const [name, run] = calls[which] ?? []
        const good = goodArguments.get(name ?? '') ?? []
        const changed = at % good.length
        const given = good.map((one, index) => (index === changed ? change(one, pick) : one))
        let threw = false
        const why = unclear(
          () => run?.(...given),
          () => {
            threw = true
          },
        )
        if (threw) refused += 1
        if (why !== null) expect({ name, changed, why }).toBeNull()
      }),
      { numRuns: each },
    )
    expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(untouched)
    tried.set(kind, { tries: each, refused })
    const file = process.env['FUZZ_COUNTS']
    if (file !== undefined) writeFileSync(file, `${JSON.stringify(Object.fromEntries(tried), null, 1)}\n`)
  })
})
