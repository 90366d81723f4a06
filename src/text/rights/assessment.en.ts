import type { Outcome } from '../../core/index.js'
import type { ClauseRef } from '../../documents/index.js'
import type { References } from '../kit/references.js'
import type { AssessmentTexts, Subject } from './assessment-texts.js'
import { information } from './names.en.js'

const named = (name: string): Subject => ({ name, of: `of ${name}` })

const verdicts = (
  holds: string,
  fails: string,
): { readonly [O in Outcome]: (subject: Subject) => string } => ({
  granted: ({ name }) => `${name} ${holds}`,
  rejected: ({ name }) => `${name} ${fails}`,
  undetermined: ({ name }) =>
    `whether ${name} ${holds} cannot be decided yet, because something is still to be found out`,
  contradictory: ({ name }) =>
    `whether ${name} ${holds} cannot be decided, because the answers given contradict each other`,
})

/** The words of an assessment, with clauses named as they are in the documents that it is about. */
export function assessing(references: References): AssessmentTexts {
  const of = (clause: ClauseRef): string => references.of([clause])
  return {
    information: (piece) => named(`information on ${information[piece]}`),
    ownRule: (clause) => named(`the right ${references.inside([clause])}`),
    limb: {
      correction: 'the correction of inaccurate data',
      supplement: 'the completion of incomplete data',
      transfer: 'the direct transmission of the data to another controller',
      data: 'access to the data themselves',
    },
    verdict: {
      right: verdicts('applies', 'does not apply'),
      limb: {
        granted: (limb) => `${limb} can be required`,
        rejected: (limb) => `${limb} cannot be required`,
        undetermined: (limb) =>
          `whether ${limb} can be required cannot be decided yet, because something is still to be found out`,
        contradictory: (limb) =>
          `whether ${limb} can be required cannot be decided, because what was said is contradictory`,
      },
      information: verdicts('is owed', 'is not owed in this case'),
      leftOut: {
        granted: 'what would harm the rights and freedoms of others is left out',
        rejected: 'nothing is left out: the rights and freedoms of others would not be harmed',
        undetermined:
          'whether something is left out cannot be decided yet, because something is still to be found out',
        contradictory:
          'whether something is left out cannot be decided, because the answers given contradict each other',
      },
      nothingToAccess:
        'there are no data to give access to: the data subject is told that the Institution processes no personal data about them',
    },
    conditions: {
      any: 'one of the following conditions is enough',
      all: 'all of the following conditions are needed',
    },
    condition: {
      holds: (clause) => `the condition ${of(clause)} is met`,
      fails: (clause) => `the condition ${of(clause)} is not met`,
      open: (clause) => `it is not clear yet whether the condition ${of(clause)} is met`,
    },
    oneCondition: {
      holds: (clause) => `one of the conditions ${of(clause)} is met`,
      fails: (clause) => `one of the conditions ${of(clause)} is not met`,
      open: (clause) => `of one of the conditions ${of(clause)} it is not clear yet whether it is met`,
    },
    notConsidered: (clause) =>
      `the condition ${of(clause)} is not considered, because the request does not rely on it`,
    limits: 'one of the following cases is enough to limit the right',
    limit: {
      holds: (clause) => `the limit ${of(clause)} applies`,
      fails: (clause) => `the limit ${of(clause)} does not apply`,
      open: (clause) => `it is not clear yet whether the limit ${of(clause)} applies`,
    },
    because: (words, why) => `${words}, because ${why}`,
    notKnown: (whether) => `it is not known ${whether}`,
    regardless: (whether) => `it does not matter ${whether}`,
    given: {
      'stated-in-request': {
        holds: 'the request relies on this condition',
        fails: 'the request does not rely on this condition',
      },
      'objected-in-request': {
        holds: 'the data subject objects to the processing in this request',
        fails: 'the request contains no objection to the processing',
      },
      'objection-limited-by-act': {
        holds: 'another legal act limits the right to object',
        fails: 'no other legal act limits the right to object',
      },
      'erasure-claimed-in-request': {
        holds: 'this request asks for the data to be erased',
        fails: 'this request does not ask for the data to be erased',
      },
      'transfer-not-in-procedure': {
        holds: 'the Procedure provides for sending the data directly to another controller',
        fails: 'the Procedure does not provide for sending the data directly to another controller',
      },
      'asked-for': {
        holds: 'the request asks for information about the processing',
        fails: 'the request does not ask for information about the processing',
      },
    },
    givenOtherwise: { holds: 'this is already settled', fails: 'it is already settled that this is not so' },
    ask: { subject: 'Question to the data subject', controller: 'Question to the controller' },
    contradiction: 'the answers to these questions contradict each other and have to be checked',
  }
}
