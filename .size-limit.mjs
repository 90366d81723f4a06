import { entries } from './tools/entries.mjs'

// Budgets in kB, minified and compressed (brotli), dependencies included: about a tenth above today's size. The
// schemas carry zod (some 20 kB of it); the languages carry every sentence of theirs.
const budgets = {
  'privacy-rulebook': 90,
  'privacy-rulebook/calendar': 5,
  'privacy-rulebook/engine': 18,
  'privacy-rulebook/rights': 15.5,
  'privacy-rulebook/requests': 48,
  'privacy-rulebook/complaints': 43,
  'privacy-rulebook/recordings': 39.5,
  'privacy-rulebook/watching': 6,
  'privacy-rulebook/interop': 2.2,
  'privacy-rulebook/interop/dpv': 4.1,
  'privacy-rulebook/interop/icalendar': 4,
  'privacy-rulebook/interop/json-schema': 15.4,
  'privacy-rulebook/comparison': 18,
  'privacy-rulebook/text': 60,
  'privacy-rulebook/text/lt': 62,
  'privacy-rulebook/text/en': 54,
  'privacy-rulebook/schema': 64,
  'privacy-rulebook/testing': 2,
  'privacy-rulebook/testing/fast-check': 78,
  'privacy-rulebook/testing/conformance': 96,
}

export default [
  ...entries.map(({ name, esm }) => ({ name, path: esm, limit: `${budgets[name]} kB` })),
  {
    name: 'privacy-rulebook/calendar, plainDate alone',
    path: './dist/calendar/index.js',
    import: '{ plainDate }',
    limit: '1 kB',
  },
  {
    // No tenth above it: who uses one procedure alone should not pay for what other institutions can define, nor for the GDPR.
    name: 'requests with the Adakavas procedure alone',
    path: './dist/index.js',
    import: '{ requestLifecycle, adakavasProcedure }',
    limit: '42.9 kB',
  },
]
