import { entries } from './tools/entries.mjs'

// Budgets in kB, minified and compressed (brotli), dependencies included. They are placeholders with much
// room: tighten each to about a tenth above its size once the entry settles.
const budgets = {
  'privacy-rulebook': 20,
  'privacy-rulebook/schema': 40,
}
const usual = 15

export default [
  ...entries.map(({ name, esm }) => ({ name, path: esm, limit: `${budgets[name] ?? usual} kB` })),
  {
    name: 'privacy-rulebook/calendar, plainDate alone',
    path: './dist/calendar/index.js',
    import: '{ plainDate }',
    limit: '1 kB',
  },
]
