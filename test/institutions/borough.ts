import { defineDocument } from '../../src/documents/index.js'
import { ownFact } from '../../src/procedure/index.js'
import { defineRecordingRules, listeningRule, listeningStatementsWith } from '../../src/recording/index.js'

/*
 * Rules of a London borough on the calls of its contact centre, as public ones have them: listening goes through an
 * authorised manager; a copy is made for proceedings, and heads of service get it on a form that gives the reason.
 */

export const borough = defineDocument({
  id: 'borough',
  version: '2026-02',
  clauses: {
    '1': { summary: { en: 'Calls to the contact centre are recorded.' } },
    '2': { summary: { en: 'The caller is told before the call.' } },
    '3': { summary: { en: 'The number and the name of the adviser are stored.' } },
    '4': { summary: { en: 'Recordings are kept for 112 days.' } },
    '5': { summary: { en: 'Recordings are listened to because of complaints.' } },
    '5.1': { summary: { en: 'Advisers and their team leaders may listen.' } },
    '5.2': { summary: { en: 'An authorised manager agrees beforehand.' } },
    '6': { summary: { en: 'A copy is made for proceedings.' } },
    '6.1': { summary: { en: 'The copy is for heads of service.' } },
    '6.2': { summary: { en: 'They ask for it on a form that gives the reason.' } },
  },
  words: {
    lt: {
      document: {
        nominative: 'Tvarka',
        genitive: 'Tvarkos',
        dative: 'Tvarkai',
        accusative: 'Tvarką',
        instrumental: 'Tvarka',
        locative: 'Tvarkoje',
      },
      title: 'Pokalbių įrašymo tvarkos',
      institution: {
        nominative: 'Savivaldybė',
        genitive: 'Savivaldybės',
        dative: 'Savivaldybei',
        accusative: 'Savivaldybę',
        instrumental: 'Savivaldybe',
        locative: 'Savivaldybėje',
      },
      gender: 'feminine',
    },
    en: {
      document: 'the Policy',
      plural: false,
      title: 'the policy on the recording of calls',
      institution: 'the Council',
    },
  },
})

const clause = borough.clause

export const boroughFacts = {
  'own:manager-agreed': ownFact({
    clause: clause('5.2'),
    askedOf: 'controller',
    texts: {
      en: {
        question: 'Has an authorised manager agreed to the listening?',
        whether: 'whether an authorised manager has agreed to the listening',
        holds: 'an authorised manager has agreed to the listening',
        fails: 'no authorised manager has agreed to the listening',
      },
      lt: {
        question: 'Ar perklausai pritarė įgaliotas vadovas?',
        whether: 'ar perklausai pritarė įgaliotas vadovas',
        holds: 'perklausai pritarė įgaliotas vadovas',
        fails: 'įgaliotas vadovas perklausai nepritarė',
      },
    },
  }),
  'own:head-of-service': ownFact({
    clause: clause('6.1'),
    askedOf: 'controller',
    texts: {
      en: {
        question: 'Is the person a head of service?',
        whether: 'whether the person is a head of service',
        holds: 'the person is a head of service',
        fails: 'the person is not a head of service',
      },
      lt: {
        question: 'Ar šis asmuo yra tarnybos vadovas?',
        whether: 'ar šis asmuo yra tarnybos vadovas',
        holds: 'šis asmuo yra tarnybos vadovas',
        fails: 'šis asmuo nėra tarnybos vadovas',
      },
    },
  }),
  'own:form': ownFact({
    clause: clause('6.2'),
    askedOf: 'controller',
    values: ['with-reason', 'without-reason', 'none'],
    texts: {
      en: {
        question: 'On which form was the copy asked for?',
        whether: 'on which form the copy was asked for',
        is: {
          'with-reason': 'the copy was asked for on the form, with a reason',
          'without-reason': 'the form on which the copy was asked for gives no reason',
          none: 'the copy was asked for without the form',
        },
        isNot: {
          'with-reason': 'the copy was not asked for on the form with a reason',
          'without-reason': 'the form gives a reason or was not used',
          none: 'the form was used',
        },
      },
      lt: {
        question: 'Kokia forma prašyta kopijos?',
        whether: 'kokia forma prašyta kopijos',
        is: {
          'with-reason': 'kopijos prašyta nustatyta forma, nurodant priežastį',
          'without-reason': 'formoje, kuria prašyta kopijos, priežastis nenurodyta',
          none: 'kopijos prašyta ne nustatyta forma',
        },
        isNot: {
          'with-reason': 'kopijos neprašyta nustatyta forma, nurodant priežastį',
          'without-reason': 'formoje priežastis nurodyta arba forma nenaudota',
          none: 'kopijos prašyta nustatyta forma',
        },
      },
    },
  }),
} as const

const { is, all } = listeningStatementsWith(boroughFacts)

export const boroughListening = {
  staff: listeningRule(clause('5'), {
    kept: all(clause('4'), is(clause('4'), 'recordingExists'), is(clause('4'), 'withinTerm')),
    when: all(clause('5'), is(clause('5'), 'purpose', 'service-complaint'), is(clause('5'), 'complaintOpen')),
    who: is(clause('5.1'), 'employed'),
    leave: is(clause('5.2'), 'own:manager-agreed'),
  }),
  copy: listeningRule(clause('6'), {
    kept: is(clause('6'), 'copyExists'),
    who: is(clause('6.1'), 'own:head-of-service'),
    leave: is(clause('6.2'), 'own:form', 'with-reason'),
  }),
  caller: null,
}

export const boroughSettings = {
  id: 'borough',
  version: '1',
  document: borough,
  roles: {
    scope: clause('1'),
    purposes: clause('1'),
    consent: clause('2'),
    notice: clause('2'),
    recordedData: clause('3'),
    number: clause('3'),
    consultant: clause('3'),
    retention: clause('4'),
    listening: clause('5'),
    serviceComplaint: clause('5'),
    listeners: clause('5.1'),
    procedure: clause('6'),
    controller: null,
    otherActs: null,
    refusal: null,
    alternatives: null,
    conversation: null,
    call: null,
    sampling: null,
    itSpecialist: null,
    ownConsultant: null,
    method: null,
    callerRights: null,
    information: null,
    callerListening: null,
    callerAccess: null,
    callerRectification: null,
    otherRights: null,
    hours: null,
    stops: null,
    keptLonger: null,
    recipients: null,
    processor: null,
  },
  lines: ['+44 20 7946 0000'],
  directions: ['incoming'],
  hours: null,
  notice: 'automatic',
  basis: 'legitimate-interests',
  stops: null,
  fields: ['number', 'consultantName'],
  retention: { days: 112 },
  keptLonger: null,
  facts: boroughFacts,
  listening: boroughListening,
  sampling: null,
  disclosure: null,
  zone: 'Europe/London',
} as const

export const boroughRules = defineRecordingRules(boroughSettings)
