import { describe, expect, test } from 'vitest'
import { defineDocument, defineProcedure } from '../../src/index.js'
import { decideClaims } from '../../src/rights/index.js'
import { en } from '../../src/text/en/index.js'
import { catalogueFor, explainDecision } from '../../src/text/index.js'
import { lt } from '../../src/text/lt/index.js'
import { seen } from '../text/reading.js'
import { ministry } from './transport.js'

/* A document that gives access to the data and to two pieces of information on them, and says nothing of the others. */

const words = ministry.words
const ours = defineDocument({ id: 'archive', version: '1', clauses: { '2': {}, '3': {}, '3.1': {} }, words })
const procedure = defineProcedure({
  document: ours,
  roles: {
    request: { clause: ours.clause('2') },
    examination: { clause: ours.clause('2'), period: { months: 1 } },
    answer: { clause: ours.clause('2') },
    access: { clause: ours.clause('3') },
  },
  rules: {
    access: {
      clause: ours.clause('3'),
      parts: { purposes: ours.clause('3.1'), 'storage-period': ours.clause('3.1') },
    },
  },
})
const facts = { access: { processed: true }, items: [] }

describe('access to what a document gives', () => {
  test('all that is asked for is all that the document gives', () => {
    const [decision] = decideClaims(procedure, [{ right: 'access', information: 'all' }], facts).decisions
    expect(decision?.outcome).toBe('granted')
    expect(decision?.parts.map(({ part }) => part)).toEqual([
      'confirmation',
      'data',
      'purposes',
      'storage-period',
    ])
  })

  test.each([
    [
      lt,
      'Informacijos apie tvarkomų duomenų kategorijas teikimo Tvarka nenumato; teisę ją gauti suteikia Bendrasis duomenų apsaugos reglamentas (Tvarkos 3 punktas ir BDAR 15 straipsnio 1 dalis).',
      /netvarko/u,
    ],
    [
      en,
      'The Arrangements do not provide for these details: the categories of the data; the right to them comes from the GDPR (clause 3 of the Arrangements and GDPR Article 15(1)).',
      /processes no/u,
    ],
  ] as const)(
    'a piece that it does not give is not told as if nothing were processed',
    (language, said, false_) => {
      const [decision] = decideClaims(
        procedure,
        [{ right: 'access', information: ['purposes', 'categories'] }],
        facts,
      ).decisions
      if (decision === undefined) throw new Error('expected a decision')
      const text = seen(explainDecision(decision, catalogueFor(language, procedure)))
      expect(text).toContain(said)
      expect(text).not.toMatch(false_)
    },
  )
})
