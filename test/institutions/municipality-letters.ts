import type { Claim } from '../../src/rights/index.js'
import { about, answer, confirm, implementBy, submit } from './cases.js'
import { type Drafted, drafting } from './drafting.js'
import { municipalProcedure } from './municipality.js'

/* The letters of a municipality whose document has neither words nor a complaint, an extension or a fee. */

const objection: Claim = {
  right: 'objection',
  items: ['naujienlaiškis', 'registras'],
  substantiation: 'nebenoriu jų gauti',
}
const portability: Claim = {
  right: 'portability',
  items: ['naujienlaiškis'],
  transfer: { recipient: 'UAB „Kita įmonė“' },
}
const onTask = { basis: 'public-task', overridingInterestProven: false, limitInvoked: false } as const
const newsletter = { 'own:newsletter': true } as const
const register = { 'own:newsletter': false } as const

/** The letters of the municipality. */
export const ofMunicipality: readonly Drafted[] = (() => {
  const made = drafting(municipalProcedure)
  return [
    made.answer(
      'an objection granted, and one that a legal task overrides',
      submit([objection]),
      confirm,
      answer(
        {
          items: [
            { item: 'naujienlaiškis', facts: { ...onTask, ...newsletter } },
            {
              item: 'registras',
              facts: { ...onTask, ...register, overridingInterestProven: true },
              overridingInterest: 'registro duomenys turi būti išsamūs',
            },
          ],
        },
        { implementBy },
      ),
    ),
    made.answer(
      'an objection to what rests on something else',
      submit([objection]),
      confirm,
      answer(
        about({
          naujienlaiškis: { ...register, basis: 'contract' },
          registras: { ...register, basis: 'legal-obligation' },
        }),
      ),
    ),
    made.answer(
      'handed over, and not transferred',
      submit([portability]),
      confirm,
      answer(about({ naujienlaiškis: { ...newsletter, providedBySubject: true, transferFeasible: false } }), {
        implementBy,
      }),
    ),
    made.answer(
      'not handed over',
      submit([portability]),
      confirm,
      answer(about({ naujienlaiškis: { ...register, providedBySubject: true, transferFeasible: true } })),
    ),
    made.receipt('a request', submit([objection])),
  ]
})()
