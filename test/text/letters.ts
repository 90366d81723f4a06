import type { ComplaintCommand, ComplaintState } from '../../src/complaint/index.js'
import { adakavasProcedure } from '../../src/procedure/index.js'
import type { RequestCommand, RequestState } from '../../src/request/index.js'
import type { RestrictedItem } from '../../src/restriction/index.js'
import {
  type CallSettings,
  type Catalogue,
  type Letter,
  letters,
  renderMarkdown,
  renderText,
} from '../../src/text/index.js'
import {
  answeredComplaints,
  extendedComplaints,
  inquiredComplaints,
  refusedComplaints,
  tellComplaint,
  upheldInPart,
} from './complaints.js'
import {
  answered,
  answers,
  extensions,
  fees,
  impossibilities,
  inquiries,
  newAnswers,
  refusals,
  refused,
  tell,
} from './requests.js'
import { informed, tellRestriction } from './restrictions.js'

/* Every letter, of states as the machines really come to them. */

/** A host's settings: no real ones. */
export const settings: CallSettings = {
  institution: {
    name: 'Pavyzdžio globos namai',
    address: 'Liepų g. 1, Pavyzdys',
    contact: 'tel. +370 600 00000',
  },
  dataProtectionOfficer: 'pareigunas@pavyzdys.lt',
  email: 'centras@pavyzdys.lt',
}

export function filed(commands: readonly RequestCommand[]): Exclude<RequestState, { status: 'none' }> {
  const { state, rejection } = tell(commands)
  if (state.status === 'none' || rejection !== null) throw new Error(`not filed: ${rejection?.code}`)
  return state
}

export function lodged(commands: readonly ComplaintCommand[]): Exclude<ComplaintState, { status: 'none' }> {
  const { state, rejection } = tellComplaint(commands)
  if (state.status === 'none' || rejection !== null) throw new Error(`not lodged: ${rejection?.code}`)
  return state
}

export function restricted(commands: (typeof informed)[number][1]): RestrictedItem {
  const { state, rejection } = tellRestriction(commands)
  if (state.status === 'none' || rejection !== null) throw new Error(`not restricted: ${rejection?.code}`)
  return state
}

export function answeredComplaint(commands: readonly ComplaintCommand[]) {
  const state = lodged(commands)
  if (state.status !== 'upheld' && state.status !== 'dismissed')
    throw new Error(`not answered: ${state.status}`)
  return state
}

export function refusedComplaint(commands: readonly ComplaintCommand[]) {
  const state = lodged(commands)
  if (state.status !== 'refused') throw new Error(`not refused: ${state.status}`)
  return state
}

/** Every letter of the tests, by what it is about. */
export function everyLetter(catalogue: Catalogue): readonly (readonly [title: string, letter: Letter])[] {
  const procedure = adakavasProcedure
  const titled = <Row extends readonly [string, ...unknown[]]>(
    title: string,
    rows: readonly Row[],
    draft: (row: Row) => Letter,
  ) => rows.map((row) => [`${title}: ${row[0]}`, draft(row)] as const)
  return [
    ...titled('answer', [...answers, ...newAnswers], ([, commands]) =>
      letters.answer(answered(commands), catalogue, settings),
    ),
    ...titled('refusal', refusals, ([, commands]) => letters.refusal(refused(commands), catalogue, settings)),
    ...titled('extension', extensions, ([, commands]) =>
      letters.extension(procedure, filed(commands), catalogue, settings),
    ),
    ...titled('inquiry', inquiries, ([, commands]) =>
      letters.identityInquiry(filed(commands), catalogue, settings),
    ),
    ...titled('impossible', impossibilities, ([, commands, of]) =>
      letters.impossibility(answered(commands), of, catalogue, settings),
    ),
    ...titled('fee', fees, ([, commands]) => letters.feeDemand(filed(commands), catalogue, settings)),
    ...titled('continued processing', informed, ([, commands, id]) =>
      letters.continuedProcessing(restricted(commands), id, catalogue, settings),
    ),
    ...titled('complaint answer', [...answeredComplaints, upheldInPart], ([, commands]) =>
      letters.complaintAnswer(answeredComplaint(commands), catalogue, settings),
    ),
    ...titled('complaint refusal', refusedComplaints, ([, commands]) =>
      letters.complaintRefusal(refusedComplaint(commands), catalogue, settings),
    ),
    ...titled('complaint extension', extendedComplaints, ([, commands]) =>
      letters.complaintExtension(procedure, lodged(commands), catalogue, settings),
    ),
    ...titled('complaint inquiry', inquiredComplaints, ([, commands]) =>
      letters.complaintIdentityInquiry(lodged(commands), catalogue, settings),
    ),
    ['call: recording notice', letters.callRecordingNotice(catalogue, settings)],
    ['call: alternatives', letters.callAlternatives(catalogue, settings)],
    [
      'call: recording notice, nothing but a name',
      letters.callRecordingNotice(catalogue, { institution: { name: 'Pavyzdžio centras' } }),
    ],
  ]
}

/** The golden file: every letter as text and as Markdown. */
export const lettersGolden = (catalogue: Catalogue): string =>
  `${everyLetter(catalogue)
    .map(
      ([title, letter]) =>
        `=== ${title} ===\n\n${renderText(letter)}\n\n--- Markdown ---\n\n${renderMarkdown(letter)}`,
    )
    .join('\n\n\n')}\n`
