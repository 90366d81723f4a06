import type { IdentityAsked } from '../../comparison/index.js'
import type { FeeCause, RecourseWay } from '../../procedure/index.js'
import { date, days as daysWord, list, oneOf } from '../kit/words.en.js'
import type { ComparisonTexts, VerdictCompared, VerdictsCompared } from './texts.js'

const outcomes: Readonly<Record<VerdictCompared['outcome'], string>> = {
  granted: 'granted',
  'in-part': 'granted in part',
  rejected: 'rejected',
}

/** "where … and …, or where …", of one of several outcomes. */
const when = (cases: VerdictCompared['cases']): string =>
  cases.length === 0 ? '' : ` ${cases.map((one) => `where ${list(one)}`).join(', or ')}`

/** "granted under …, or granted in part under … where …". */
const outcomesSaid = (verdicts: VerdictsCompared, inPart: string): string =>
  verdicts
    .map(({ outcome, under, because, cases }) => {
      const words = {
        ...outcomes,
        granted: verdicts.length > 1 ? 'granted in full' : 'granted',
        'in-part': inPart,
      }[outcome]
      const why = because.length === 0 ? '' : `, because ${list(because)}`
      return `${words} ${under}${when(cases)}${why}`
    })
    .join(verdicts[0].cases.length === 0 ? ', or ' : ', or otherwise ')

const absent = (inside: string): string => `no such right is named ${inside}`

/** What the document that gives less says; of its grounds, where none of them holds. */
const lessSaid = (verdicts: VerdictsCompared): string => {
  const [{ reason, inside }] = verdicts
  if (reason === 'no-such-right') return absent(inside)
  if (reason === 'no-such-ground')
    return `no such ground is named ${inside}, and none of those named there is met`
  return reason === 'no-ground'
    ? `none of the grounds ${inside} is met`
    : `it is ${outcomesSaid(verdicts, 'granted only in part')}`
}

const asked: Readonly<Record<IdentityAsked, string>> = {
  always: 'always',
  'on-doubt': 'only on reasonable doubt',
  never: 'never',
}

const charged: Readonly<Record<FeeCause, string>> = {
  unfounded: 'requests that are unfounded or excessive',
  'further-copies': 'further copies',
}

const ways: Readonly<Record<RecourseWay, string>> = {
  authority: 'to the supervisory authority',
  court: 'to a court',
  'authority-or-court': 'to the supervisory authority or a court',
  'authority-then-court': 'to the supervisory authority first and then to a court',
}
const way = (document: string, to: RecourseWay | null): string =>
  to === null ? `${document} does not say where to turn` : `${document} sends who is not content ${ways[to]}`

/** What is said of two procedures beside each other. */
export const comparison: ComparisonTexts = {
  between: ',',
  parts: {
    'consent-withdrawal': 'withdrawal of consent',
    objection: 'objection to processing',
    rectification: 'rectification',
    'rectification:correction': 'correction of inaccurate data',
    'rectification:supplement': 'completion of incomplete data',
    access: 'access',
    'access:data': 'access to the data themselves',
    'access:purposes': 'information on the purposes',
    'access:categories': 'information on the categories of data',
    'access:recipients': 'information on recipients',
    'access:storage-period': 'information on the storage period',
    'access:rights': 'information on the other rights',
    'access:authority-complaint': 'information on the complaint to the supervisory authority',
    'access:source': 'information on the source of the data',
    'access:automated-decisions': 'information on automated decisions',
    'access:safeguards': 'information on the safeguards of a transfer to a third country',
    'access:copy': 'a copy of the data',
    portability: 'data portability',
    'portability:transfer': 'direct transfer to another controller',
    erasure: 'erasure',
    restriction: 'restriction of processing',
    information: 'information about the processing',
    'automated-decision': 'not to be subject to an automated decision',
  },
  summary: (part, { possible, same, narrower, wider }) =>
    `${part}: of ${possible} combinations of facts that can occur, both documents come to the same in ${same}; the person gets less in ${narrower} and more in ${wider}`,
  alike: (part, possible) =>
    `${part}: both documents come to the same in all ${possible} combinations of facts`,
  undecidable: (undecidable, possible, questions) =>
    `in ${undecidable} of the ${possible} combinations of facts that the document itself asks for, whether it comes to the same depends on questions that it never asks: ${questions.join(' ')}`,
  effects: { narrower: 'The person gets less:', wider: 'The person gets more:' },
  causes: {
    ground: (under, cases, against) => `${under} the claim is granted ${cases}; ${against}`,
    part: (under, cases, against) => `${under} the claim is granted in part ${cases}; ${against}`,
    exception: (under, cases, against) => `${under} the claim is rejected ${cases}; ${against}`,
    cut: (under, cases, against) => `${under} no more than a part is granted ${cases}; ${against}`,
  },
  cases: (cases) =>
    cases
      .map((statements) => (statements.length === 0 ? 'always' : `where ${list(statements)}`))
      .join('; or '),
  against: {
    ground: (under) => `${under} that is no ground to grant it`,
    part: (under) => `${under} that is no ground to grant it`,
    exception: (under) => `${under} that is no ground to reject it`,
    cut: (under) => `${under} all of it is granted`,
  },
  absent,
  situation: (conditions, more, less) => {
    const verdicts = `the claim is ${outcomesSaid(more, 'granted in part')}, but ${lessSaid(less)}`
    return conditions.length === 0 ? verdicts : `if ${list(conditions)}, ${verdicts}`
  },
  either: (conditions) => `either ${oneOf(conditions)}`,
  provided: (conditions, of) => {
    const provided = conditions.length === 0 ? '' : ` provided that ${list(conditions)}`
    const unless = of === null ? '' : `${provided === '' ? '' : ','} unless an exception ${of} applies`
    return `this is so${provided}${unless}`
  },
  limits: {
    examination: 'examination and answer',
    extension: 'extension',
    unfoundedRefusal: 'refusal of an unfounded request',
    identityInquiry: 'inquiry about identity',
    unidentifiedRefusal: 'refusal for want of identity',
    unauthorisedRefusal: 'refusal for want of a representative’s papers',
    restrictionNotice: 'notice of processing restricted data',
    inaction: 'silence that counts as inaction',
    complaintExamination: 'examination of a complaint',
    repeatRefusal: 'refusal of a repeated complaint',
    unauthorisedComplaintRefusal: 'refusal of a complaint for want of a representative’s papers',
  },
  later: (limit, ours, theirs, later, of, first) =>
    first === undefined
      ? `${limit}: the time ${ours} never ends later than that ${theirs}`
      : `${limit}: the time ${ours} ends later than that ${theirs} when it begins on ${later} of ${daysWord(of)}, the first of them ${date(first)}`,
  identity: (ours, theirs, effect) =>
    effect === 'same'
      ? `both documents ask for identity ${asked[ours]}`
      : `the document asks for identity ${asked[ours]}, the other one ${asked[theirs]}`,
  fee: (narrower, wider) =>
    [
      ...(narrower.length === 0
        ? []
        : [`the document alone charges for ${list(narrower.map((cause) => charged[cause]))}`]),
      ...(wider.length === 0
        ? []
        : [`only the other document charges for ${list(wider.map((cause) => charged[cause]))}`]),
    ].join('; '),
  recourse: (ours, theirs) => `${way('the document', ours)}; ${way('the other one', theirs)}`,
  complaint: {
    narrower: 'only the other document has a complaint to the institution itself',
    wider: 'only the document that is compared has a complaint to the institution itself',
  },
}
