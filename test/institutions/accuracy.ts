import { type DocumentProcedure, defineProcedure, gdprDocument } from '../../src/index.js'
import { ownFact, statementsWith } from '../../src/rights/index.js'
import { ministry } from './transport.js'

/*
 * The ministry with what its page on registers takes from GDPR 18(1)(a): processing is restricted while the accuracy of
 * data is contested and being checked. The care home has no such ground, and no fact to read it by.
 */

const { clause } = ministry
const contestedUnder = gdprDocument.clause('18(1)(a)')

/** The facts that the page reads besides those of the library. */
export const accuracyFacts = {
  'own:accuracy-contested': ownFact({
    clause: contestedUnder,
    askedOf: 'subject',
    texts: {
      lt: {
        question: 'Ar ginčijate duomenų tikslumą?',
        whether: 'ar duomenų subjektas ginčija duomenų tikslumą',
        holds: 'duomenų subjektas ginčija duomenų tikslumą',
        fails: 'duomenų subjektas neginčija duomenų tikslumo',
      },
      en: {
        question: 'Do you contest the accuracy of the data?',
        whether: 'whether the data subject contests the accuracy of the data',
        holds: 'the data subject contests the accuracy of the data',
        fails: 'the data subject does not contest the accuracy of the data',
      },
    },
  }),
  'own:check': ownFact({
    clause: contestedUnder,
    askedOf: 'controller',
    values: ['none', 'under-way', 'over'],
    texts: {
      lt: {
        question: 'Ar duomenų tikslumas tikrinamas?',
        whether: 'ar duomenų tikslumas tikrinamas',
        is: {
          none: 'duomenų tikslumas netikrinamas',
          'under-way': 'duomenų tikslumas tikrinamas',
          over: 'duomenų tikslumo patikrinimas baigtas',
        },
        isNot: {
          none: 'duomenų tikslumas tikrinamas arba jau patikrintas',
          'under-way': 'duomenų tikslumas dabar netikrinamas',
          over: 'duomenų tikslumo patikrinimas nebaigtas',
        },
      },
      en: {
        question: 'Is the accuracy of the data being checked?',
        whether: 'whether the accuracy of the data is being checked',
        is: {
          none: 'the accuracy of the data is not checked',
          'under-way': 'the accuracy of the data is being checked',
          over: 'the check of the accuracy of the data is over',
        },
        isNot: {
          none: 'the accuracy of the data is being or has been checked',
          'under-way': 'the accuracy of the data is not being checked',
          over: 'the check of the accuracy of the data is not over',
        },
      },
    },
  }),
}

const { all, is } = statementsWith(accuracyFacts)
const R = clause('R')

/** What the procedure is defined by. */
export const accuracySettings = {
  document: ministry,
  id: 'transport-registers',
  roles: {
    request: { clause: clause('P2') },
    identity: { clause: clause('P4') },
    examination: { clause: clause('N2'), period: { months: 1 } },
    answer: { clause: clause('N2') },
    recourse: { clause: clause('N3') },
    restriction: { clause: R },
    restrictionEffect: { clause: gdprDocument.clause('18(2)') },
  },
  facts: accuracyFacts,
  rules: {
    restriction: {
      clause: R,
      join: 'any',
      grounds: {
        'own:accuracy-checked': all(
          contestedUnder,
          is(contestedUnder, 'own:accuracy-contested'),
          is(contestedUnder, 'own:check', 'under-way'),
        ),
        'subject-claims': is(gdprDocument.clause('18(1)(c)'), 'subjectClaims'),
      },
    },
  },
} satisfies DocumentProcedure

/** The procedure of the ministry with restriction alone, for as long as the accuracy is checked. */
export const accuracyProcedure = defineProcedure(accuracySettings)
