/** How often something random is tried in a run of every day, and how often by `npm run test:deep`. */
export const runs = (everyDay: number, deep: number): number =>
  process.env['TEST_RUNS'] === 'deep' ? deep : everyDay
