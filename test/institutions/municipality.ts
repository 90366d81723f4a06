import { defineDocument, defineProcedure, gdprDocument } from '../../src/index.js'
import { ownFact, statementsWith } from '../../src/rights/index.js'

/*
 * A municipality: an objection counts against a task carried out in the public interest, the commonest basis there, and
 * against legitimate interests; against newsletters it always does. Data are handed over for newsletters only
 * (institutions.md, section 2).
 */

const rules = defineDocument({
  id: 'municipality',
  version: '1',
  clauses: { '5': {}, '6': {}, '7': {}, '8': {}, '8.1': {}, '8.2': {}, '9': {} },
})
const { clause } = rules
const { clause: gdpr } = gdprDocument

const facts = {
  'own:newsletter': ownFact({
    clause: clause('8.2'),
    askedOf: 'controller',
    texts: {
      lt: {
        question: 'Ar duomenys tvarkomi tik naujienlaiškiui siųsti?',
        whether: 'ar duomenys tvarkomi tik naujienlaiškiui siųsti',
        holds: 'duomenys tvarkomi tik naujienlaiškiui siųsti',
        fails: 'duomenys tvarkomi ne tik naujienlaiškiui siųsti',
      },
      en: {
        question: 'Are the data processed only to send a newsletter?',
        whether: 'whether the data are processed only to send a newsletter',
        holds: 'the data are processed only to send a newsletter',
        fails: 'the data are not processed only to send a newsletter',
      },
    },
  }),
}

const { all, is } = statementsWith(facts)

/** The procedure of the municipality. */
export const municipalProcedure = defineProcedure({
  document: rules,
  roles: {
    request: { clause: clause('5') },
    identity: { clause: clause('5') },
    examination: { clause: clause('6'), period: { months: 1 } },
    answer: { clause: clause('7') },
    objection: { clause: clause('8') },
    portability: { clause: clause('9') },
  },
  facts,
  rules: {
    objection: {
      clause: clause('8'),
      join: 'any',
      grounds: {
        'legitimate-interest': is(clause('8.1'), 'basis', 'legitimate-interests'),
        'own:public-task': is(clause('8.1'), 'basis', 'public-task'),
        'own:newsletter': is(clause('8.2'), 'own:newsletter'),
      },
      exceptions: {
        clause: gdpr('21(1)'),
        of: {
          'objection-limit': all(
            gdpr('21(1)'),
            is(gdpr('21(1)'), 'overridingInterestProven'),
            is(gdpr('21(3)'), 'own:newsletter', false),
          ),
        },
      },
    },
    portability: {
      clause: clause('9'),
      join: 'all',
      grounds: {
        'own:newsletter': is(clause('9'), 'own:newsletter'),
        'provided-by-subject': is(gdpr('20(1)'), 'providedBySubject'),
      },
    },
    transfer: {
      clause: clause('9'),
      limb: 'transfer',
      join: 'all',
      grounds: { 'transfer-feasible': is(gdpr('20(2)'), 'transferFeasible') },
    },
  },
})
