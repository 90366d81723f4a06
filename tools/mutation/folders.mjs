import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The folders of `src` that are mutated, each with the quick tests that are about it. */
export const folders = {
  // What counts as a name or a telephone number is told by files of this folder, too.
  calendar: ['test/calendar', 'test/core/names.test.ts'],
  consent: ['test/consent'],
  restriction: [
    'test/forgetting/closed.test.ts',
    'test/restriction/commands.test.ts',
    'test/restriction/duties.test.ts',
    'test/restriction/in-force.test.ts',
    'test/restriction/processing.test.ts',
    'test/restriction/said.test.ts',
    'test/restriction/under-the-gdpr.test.ts',
  ],
}

/** The test files of a folder of sources, as paths from the root of the repository. */
export function testsOf(folder) {
  return folders[folder].flatMap((path) =>
    statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true })
          .filter((file) => file.endsWith('.test.ts'))
          .map((file) => join(path, file))
      : [path],
  )
}
