/** How often something random is tried in a run of every day, and how often by `npm run test:deep`. */
export const runs = (everyDay: number, deep: number): number =>
  process.env['TEST_RUNS'] === 'deep' ? deep : everyDay

/** The same of a property, and never more often than `FC_RUNS` says in a run that has to be quick. */
export const tries = (everyDay: number, deep: number): number =>
  Math.min(runs(everyDay, deep), Number(process.env['FC_RUNS'] ?? Number.POSITIVE_INFINITY))
