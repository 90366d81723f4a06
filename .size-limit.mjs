import { entries } from './tools/entries.mjs'

// Budgets in kB, minified and compressed (brotli), dependencies included: about a tenth above today's size. The
// schemas carry zod (some 20 kB of it); the languages carry every sentence of theirs.
const budgets = {
  'privacy-rulebook': 56,
  'privacy-rulebook/calendar': 5,
  'privacy-rulebook/engine': 16,
  'privacy-rulebook/rights': 12.5,
  'privacy-rulebook/requests': 38,
  'privacy-rulebook/complaints': 37,
  'privacy-rulebook/recordings': 37,
  'privacy-rulebook/text': 46,
  'privacy-rulebook/text/lt': 56,
  'privacy-rulebook/text/en': 48,
  'privacy-rulebook/schema': 55,
  'privacy-rulebook/testing': 2,
}

export default [
  ...entries.map(({ name, esm }) => ({ name, path: esm, limit: `${budgets[name]} kB` })),
  {
    name: 'privacy-rulebook/calendar, plainDate alone',
    path: './dist/calendar/index.js',
    import: '{ plainDate }',
    limit: '1 kB',
  },
]
