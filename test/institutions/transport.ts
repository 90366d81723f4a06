import { defineDocument, defineProcedure, gdprDocument } from '../../src/index.js'
import { type RightNode, statement } from '../../src/rights/index.js'

/*
 * The procedure of a ministry, as far as its document was seen (institutions.md, worked example 1): P1 to P4 on filing,
 * N1 to N3 on handling, R on the rights to data in registers. What was not seen, it does not have.
 */
export const ministry = defineDocument({
  id: 'transport',
  version: '1',
  clauses: {
    P1: { kinds: ['channel'] },
    P2: { kinds: ['content'] },
    P3: { kinds: ['condition'] },
    P4: { kinds: ['condition'], gdpr: ['12(6)'] },
    N1: { kinds: ['condition', 'time-limit'] },
    N2: { kinds: ['duty', 'time-limit'], gdpr: ['12(3)'] },
    N3: { kinds: ['information'], gdpr: ['77'] },
    R: { kinds: ['right'], gdpr: ['13', '14', '15', '16', '17', '18'] },
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
      title: 'Asmens duomenų tvarkymo ministerijoje tvarkos',
      institution: {
        nominative: 'Ministerija',
        genitive: 'Ministerijos',
        dative: 'Ministerijai',
        accusative: 'Ministeriją',
        instrumental: 'Ministerija',
        locative: 'Ministerijoje',
      },
      gender: 'feminine',
    },
    en: {
      document: 'the Arrangements',
      plural: true,
      title: 'the arrangements for personal data at the ministry',
      institution: 'the Ministry',
    },
  },
})

const { clause } = ministry
const { is } = statement
const R = clause('R')

/** A ground or an exception that the GDPR gives, by reference to it. */
const ground = (article: Parameters<typeof gdprDocument.clause>[0]) => gdprDocument.clause(article)

const erasureGrounds: Readonly<Record<'not-needed' | 'no-basis', RightNode>> = {
  'not-needed': is(ground('17(1)(a)'), 'neededForPurposes', false),
  'no-basis': is(ground('17(1)(d)'), 'basis', 'none'),
}

/** The ministry's procedure. */
export const ministryProcedure = defineProcedure({
  document: ministry,
  offices: { chancellor: { lt: 'ministerijos kancleris', en: 'the Chancellor of the Ministry' } },
  roles: {
    rights: { clause: R },
    information: { clause: R },
    access: { clause: R },
    rectification: { clause: R },
    erasure: { clause: R },
    restriction: { clause: R },
    restrictionEffect: { clause: ground('18(2)') },
    storing: { clause: ground('18(2)') },
    request: { clause: clause('P2') },
    filing: { clause: clause('P1') },
    identity: { clause: clause('P4'), exempt: ['information'] },
    proof: {
      clause: clause('P3'),
      by: {
        'in-person': ['identity-document'],
        post: ['certified-copy'],
        email: ['qualified-signature'],
        'e-delivery': ['qualified-signature'],
      },
    },
    formalRefusal: { clause: clause('N1'), period: { workingDays: 5 } },
    defectWaiver: { clause: clause('N1'), decidedBy: 'chancellor' },
    examination: { clause: clause('N2'), period: { months: 1 } },
    extension: {
      clause: clause('N2'),
      period: { months: 2 },
      counted: 'further',
      grounds: ['complexity', 'number-of-requests'],
      decidedBy: 'chancellor',
    },
    answer: { clause: clause('N2') },
    recourse: { clause: clause('N3') },
  },
  rules: {
    information: { clause: R },
    access: { clause: R },
    rectification: { clause: R },
    erasure: {
      clause: R,
      join: 'any',
      grounds: erasureGrounds,
      exceptions: {
        clause: ground('17(3)(b)'),
        of: { 'legal-obligation': is(ground('17(3)(b)'), 'legalObligation') },
      },
    },
    restriction: {
      clause: R,
      join: 'any',
      grounds: { 'subject-claims': is(ground('18(1)(c)'), 'subjectClaims') },
    },
  },
  form: { signature: { clause: clause('P2') } },
  channels: ['in-person', 'post', 'email', 'e-delivery'],
})
