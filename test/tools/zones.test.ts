import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const source = join(import.meta.dirname, '../../src')

// tools/test-zones.mjs runs in every zone what rests on these; a Date anywhere else would escape it.
test('only the calendar and the words of a day read, make or format a Date', () => {
  const dated = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .filter((path) =>
      /\bnew Date\b|\bDate[.(]|extends Date\b|\bDateTimeFormat\b|date-fns/.test(
        readFileSync(join(source, path), 'utf8').replaceAll(/^ *(?:\/\/|\/?\*).*$/gm, ''),
      ),
    )
  expect(dated.filter((path) => !/^(?:calendar\/|text\/(?:.*\/)?intl\.ts$)/.test(path))).toEqual([])
})
