import * as fc from 'fast-check'

// A run that claims a time zone must really be in it: a test that passes under the wrong zone proves nothing.
const zone = process.env['TEST_ZONE']
const actual = new Intl.DateTimeFormat().resolvedOptions().timeZone
if (zone !== undefined && (process.env['TZ'] !== zone || actual !== zone)) {
  throw new Error(`the suite was to run under ${zone}, but TZ is ${process.env['TZ']} and the zone ${actual}`)
}

fc.configureGlobal({
  seed: Number(process.env['FC_SEED']),
  numRuns: Number(process.env['FC_RUNS'] ?? 100),
})
