import { expect, test } from 'vitest'
import { adakavasProcedure } from '../../src/procedure/index.js'
import { requestLifecycle } from '../../src/request/index.js'
import { en } from '../../src/text/en/index.js'
import { explainConsequence, explainDuty } from '../../src/text/index.js'
import { lt } from '../../src/text/lt/index.js'
import { day, given, submit, withdraw } from '../request/scenario.js'
import { expectReadable, seen } from './reading.js'

const [missed] = requestLifecycle(adakavasProcedure).duties(
  given([submit(), withdraw('2026-04-03')]).state,
  day('2026-04-03'),
)
if (missed === undefined) throw new Error('nothing was missed')

test('an answer that was missed before a request was taken back: a breach that stays, and nothing to do (A-41)', () => {
  expect(seen(explainDuty(missed, en))).toBe(
    'The Institution has not given the data subject an answer in time: the last day was 2 April 2026, and the duty later ended without this being done. It no longer has to be performed, but the breach remains on record (clause 41 of the Procedure).',
  )
  expect(seen(explainConsequence(adakavasProcedure, missed, en))).toBe(
    'This duty was not performed by its last day and has since ended: it no longer has to be performed, but the breach remains on record (clause 41 of the Procedure). In addition, the data subject may complain to the State Data Protection Inspectorate (VDAI) and go to court; this right comes from the GDPR, not from the Procedure (GDPR Articles 77 and 79).',
  )
})

test.each([lt, en])('whole sentences, each with its clause, in $language', (catalogue) => {
  expectReadable(explainDuty(missed, catalogue), catalogue)
  expectReadable(explainConsequence(adakavasProcedure, missed, catalogue), catalogue)
})
