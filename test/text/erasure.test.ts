import { describe, expect, test } from 'vitest'
import type { RequestCommand } from '../../src/request/index.js'
import { en } from '../../src/text/en/index.js'
import { explainErasure } from '../../src/text/index.js'
import { lt } from '../../src/text/lt/index.js'
import { confirm, given, grant, impossible, report, submit, unsigned, waive } from '../request/scenario.js'
import { expectReadable, seen } from './reading.js'
import { answered, answers, newAnswers } from './requests.js'

const preview = (...after: readonly RequestCommand[]): string => {
  const { state } = given([submit(), confirm('2026-03-05'), grant('2026-03-16', '2026-04-01'), ...after])
  if (state.status !== 'answered' && state.status !== 'implemented') throw new Error('not answered')
  return seen(explainErasure(state, en))
}

describe('What an erasure comes to, before it is carried out', () => {
  test('what goes, by when and why (A-17.1, A-47)', () => {
    expect(preview()).toBe(
      'The data “photo” will be erased by 1 April 2026, because they are no longer needed for the purposes of the processing (clause 17.1 of the Procedure).',
    )
  })

  test('what is erased already, given up or impossible', () => {
    expect(preview(report('2026-03-20', 'erasure', 'photo'))).toContain('were erased on 20 March 2026')
    expect(preview(waive('2026-03-20', 'erasure', 'photo'))).toContain('was given up on 20 March 2026')
    expect(preview(impossible('2026-03-20', 'erasure', 'photo'))).toMatch(
      /are kept .*impossible to carry out/u,
    )
  })

  test('of a request that is not signed, somebody has to look first whether the data are restricted (A-23)', () => {
    const { state } = given([
      submit({ form: unsigned }),
      confirm('2026-03-05'),
      grant('2026-03-16', '2026-04-01'),
    ])
    if (state.status !== 'answered') throw new Error('not answered')
    expect(seen(explainErasure(state, en))).toContain(
      'has to be checked whether the processing of the data “photo” is restricted',
    )
  })

  test('what has to be handed over first, and what stays and why: a line for each item', () => {
    const [, commands] = answers.find(([title]) => title === 'every right at once, in part') ?? []
    const lines = seen(explainErasure(answered(commands ?? []), lt)).split('\n')
    expect(lines).toEqual([
      'Duomenys „nuotrauka“ bus ištrinti iki 2026 m. kovo 16 d. imtinai, nes sutikimas, kuriuo grįstas jų tvarkymas, atšauktas (Aprašo 17.2 papunktis). Prieš ištrinant duomenis „nuotrauka“, privalo būti įgyvendintas patenkintas reikalavimas susipažinti su asmens duomenimis (Aprašo 10 punktas).',
      'Duomenys „telefono numeris“ neištrinami (Aprašo 18.2 papunktis). Duomenis tvarkyti Įstaiga privalo vykdydama teisinę prievolę (Aprašo 18.2 papunktis).',
      'Duomenys „skola“ neištrinami (Aprašo 17 punktas). Tokių asmens duomenų Įstaiga netvarko (Aprašo 17 punktas).',
    ])
  })

  test('where nothing is to be erased, that is said', () => {
    const [, commands] = answers.find(([title]) => title === 'nothing is processed') ?? []
    expect(seen(explainErasure(answered(commands ?? []), en))).toBe(
      'Under this answer no data are erased (clause 47 of the Procedure).',
    )
  })

  test.each([lt, en])('whole sentences with their clauses, in $language', (catalogue) => {
    for (const [, commands] of [...answers, ...newAnswers])
      expectReadable(explainErasure(answered(commands), catalogue), catalogue)
  })
})
