import type { Claim } from '../../src/rights/index.js'
import { letters } from '../../src/text/index.js'
import { accuracyProcedure } from './accuracy.js'
import {
  about,
  access,
  act,
  answer,
  askToComplete,
  chancellor,
  confirm,
  day,
  erasure,
  extend,
  implementBy,
  impossible,
  join,
  needed,
  ofBoth,
  processed,
  rectification,
  reported,
  restricted,
  submit,
  unneeded,
  unsigned,
} from './cases.js'
import { type Drafted, drafting } from './drafting.js'
import { ministryProcedure } from './transport.js'

/** The letters of the ministry; its restrictions as under its page on registers. */
export const ofMinistry: readonly Drafted[] = (() => {
  const ministry = drafting(ministryProcedure)
  const registers = drafting(accuracyProcedure)
  const restriction: Claim = {
    right: 'restriction',
    items: ['adresas'],
    grounds: ['own:accuracy-checked'] as never,
    period: { criterion: 'patikrintas duomenų tikslumas' },
  }
  const contested = {
    'own:accuracy-contested': true,
    'own:check': 'under-way',
    subjectClaims: false,
  } as const
  const imposed = [
    {
      type: 'ImposeRestriction',
      data: {
        ...act('2026-03-20'),
        id: 'A1',
        item: 'adresas',
        request: 'P1',
        grounds: ['own:accuracy-checked'],
        period: { criterion: 'patikrintas duomenų tikslumas' },
      },
    },
  ] as const
  const twoDefects = submit([access, erasure], {
    form: { nameGiven: true, signed: false, identityDocument: false, proofs: [] },
  })
  return [
    ministry.answer(
      'access granted',
      submit([access]),
      answer({ items: [], access: processed }, { implementBy }),
    ),
    ministry.answer(
      'nothing is processed, by post',
      submit([access], {
        channel: 'post',
        reply: 'post',
        contacts: [{ way: 'post', address: 'Ežero g. 1, Vilnius' }],
        form: { nameGiven: true, signed: true, identityDocument: true, proofs: ['certified-copy'] },
      }),
      answer({ items: [], access: { processed: false } }, { implementBy }),
    ),
    ministry.answer(
      'information',
      submit([{ right: 'information' }]),
      answer({ items: [] }, { implementBy }),
    ),
    ministry.answer(
      'granted in part',
      submit([access, rectification, erasure]),
      answer(
        {
          access: processed,
          items: [
            { item: 'adresas', facts: { inaccurate: true } },
            { item: 'nuotrauka', facts: unneeded },
            { item: 'laiškas', facts: { ...unneeded, legalObligation: true } },
          ],
        },
        { implementBy },
      ),
    ),
    ministry.answer(
      'rejected, on grounds of its own',
      submit([erasure, rectification]),
      answer({
        items: [
          { item: 'adresas', facts: { inaccurate: false } },
          { item: 'nuotrauka', facts: needed },
        ],
        notHeld: ['laiškas'],
      }),
    ),
    ministry.answer(
      'rejected by telephone',
      submit([erasure], { reply: 'phone', contacts: [{ way: 'phone', address: '+370 600 00000' }] }),
      answer(about({ nuotrauka: { ...unneeded, legalObligation: true }, laiškas: needed })),
    ),
    registers.answer(
      'restricted while the accuracy is checked',
      submit([restriction]),
      confirm,
      answer(about({ adresas: contested }), { implementBy }),
    ),
    registers.answer(
      'not restricted',
      submit([restriction]),
      confirm,
      answer(about({ adresas: { ...contested, 'own:check': 'over' } })),
    ),
    ministry.refusal('formal', twoDefects, {
      type: 'RefuseFormal',
      data: { ...act('2026-03-05'), reasons: ['laiškas atsiųstas be parašo'] },
    }),
    ministry.receipt('a request', submit([access])),
    ministry.receipt('for information alone', submit([{ right: 'information' }])),
    ministry.extension('on a ground', submit([access]), extend({ ...chancellor, grounds: ['complexity'] })),
    ministry.completion('unsigned', submit([access], { form: unsigned }), askToComplete('content')),
    ministry.joining('to an earlier one', submit([access]), join(ministryProcedure, access)),
    ministry.carriedOut('one of two', submit([erasure]), ofBoth, reported('nuotrauka')),
    ministry.carriedOut('both', submit([erasure]), ofBoth, reported('nuotrauka'), reported('laiškas')),
    ministry.impossible('one of two', submit([erasure]), ofBoth, impossible('laiškas')),
    ministry.recipient(
      'erased',
      { right: 'erasure', item: 'nuotrauka' },
      submit([erasure]),
      ofBoth,
      reported('nuotrauka'),
    ),
    registers.one('restriction ending', (...how) =>
      letters.restrictionEnding(
        restricted(accuracyProcedure, imposed),
        { restriction: 'A1', on: day('2026-05-04'), because: 'criterion-met' },
        ...how,
      ),
    ),
  ]
})()
