import type { ComplaintCommand, ComplaintState } from '../../src/complaint/index.js'
import { adakavasProcedure } from '../../src/procedure/index.js'
import type { RecordingCommand, RecordingState } from '../../src/recording/index.js'
import type { JoinedRequest, RequestCommand, RequestState } from '../../src/request/index.js'
import type { RestrictedItem } from '../../src/restriction/index.js'
import {
  type CallSettings,
  type Catalogue,
  type Letter,
  letters,
  type ReasonToJustify,
  renderMarkdown,
  renderText,
} from '../../src/text/index.js'
import {
  answeredComplaints,
  complaintPapersAsked,
  completedComplaints,
  extendedComplaints,
  inquiredComplaints,
  refusedComplaints,
  tellComplaint,
  upheldInPart,
} from './complaints.js'
import { answeredCallers, tellRecording } from './recordings.js'
import {
  answered,
  answers,
  carryings,
  completions,
  day,
  earlierRequest,
  extensions,
  fees,
  impossibilities,
  inquiries,
  joinings,
  newAnswers,
  papersAsked,
  reasoned,
  refusals,
  refused,
  tell,
  withdrawals,
} from './requests.js'
import { endings, informed, tellRestriction } from './restrictions.js'

/* Every letter, of states as the machines really come to them. */

/** A host's settings: no real ones. */
const justifications: Readonly<Partial<Record<ReasonToJustify['because'], string>>> = {
  'care-or-health': 'gydymas bus tęsiamas iki 2026 m. birželio mėnesio',
  'legal-obligation': 'Pavyzdžių įstatymo 5 straipsnis',
  'institution-claims': 'pareikštas ieškinys dėl skolos',
  'overriding-interest': 'kamera saugo gyventojus',
  'objection-claims': 'pareikštas ieškinys dėl skolos',
}

export const settings: CallSettings & { readonly dataProtectionOfficer: string; readonly listenAt: string } =
  {
    institution: {
      name: 'Pavyzdžio globos namai',
      code: '300000000',
      address: 'Liepų g. 1, Pavyzdys',
      contact: 'tel. +370 600 00000, info@pavyzdys.lt',
      email: 'info@pavyzdys.lt',
      website: 'pavyzdys.lt',
    },
    number: 'SD-12',
    addresseeName: 'Jonui Jonaičiui',
    signatory: { position: 'Direktorė', name: 'Rūta Rūtaitė' },
    preparedBy: 'Ona Onaitė, tel. +370 600 00001, ona@pavyzdys.lt',
    authority: 'Inspekcijos g. 1, Pavyzdys, inspekcija@pavyzdys.lt',
    court: 'Pavyzdžio apygardos administracinis teismas, Teismo g. 1, Pavyzdys',
    account: 'LT00 0000 0000 0000 0000, Pavyzdžio bankas',
    dataProtectionOfficer: 'pareigunas@pavyzdys.lt',
    justificationOf: ({ because }) => justifications[because],
    objectionUnderGdpr:
      'nesutikimas netenkinamas, nes duomenys tvarkomi dėl įtikinamų priežasčių, kurios viršesnės už Jūsų interesus',
    authorityWithin: 'per tris mėnesius nuo sužinojimo apie pažeidimą',
    courtWithin: 'per vieną mėnesį nuo šio rašto gavimo',
    payBy: day('2026-02-20'),
    listenAt: 'Liepų g. 1, 5 kab., susitarus tel. +370 600 00002',
    afterRestriction: 'jie bus ištrinti',
    email: 'centras@pavyzdys.lt',
  }

/** The same, where a representative is written to. */
const ofRepresentative = (catalogue: Catalogue): CallSettings => ({
  ...settings,
  addresseeName: 'Petrui Petraičiui',
  representedName: catalogue.language === 'lt' ? 'Jono Jonaičio' : 'Jonas Jonaitis',
})

/** Nothing but what there has to be: a draft with blanks. */
export const bare = {
  institution: { name: 'Pavyzdžio centras' },
  dataProtectionOfficer: 'pareigunas@pavyzdys.lt',
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

function joined(commands: readonly RequestCommand[]): JoinedRequest {
  const state = filed(commands)
  if (state.status !== 'joined') throw new Error(`not joined: ${state.status}`)
  return state
}

export function known(commands: readonly RecordingCommand[]): Exclude<RecordingState, { status: 'none' }> {
  const { state, rejection } = tellRecording(commands)
  if (state.status === 'none' || rejection !== null) throw new Error(`no call: ${rejection?.code}`)
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
    ...titled('answer', [...answers, ...reasoned, ...newAnswers], ([, commands]) =>
      letters.answer(answered(commands), catalogue, settings),
    ),
    ...titled('refusal', refusals, ([title, commands]) =>
      letters.refusal(
        procedure,
        refused(commands),
        catalogue,
        title === 'unauthorised' ? ofRepresentative(catalogue) : settings,
      ),
    ),
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
    ...titled('complaint refusal', refusedComplaints, ([title, commands]) =>
      letters.complaintRefusal(
        refusedComplaint(commands),
        catalogue,
        title === 'unauthorised' ? ofRepresentative(catalogue) : settings,
      ),
    ),
    ...titled('complaint extension', extendedComplaints, ([, commands]) =>
      letters.complaintExtension(procedure, lodged(commands), catalogue, settings),
    ),
    ...titled('complaint inquiry', inquiredComplaints, ([, commands]) =>
      letters.complaintIdentityInquiry(lodged(commands), catalogue, settings),
    ),
    ...titled('receipt', extensions.slice(0, 2), ([, commands]) =>
      letters.receipt(procedure, filed(commands), catalogue, { ...settings, date: day('2026-02-03') }),
    ),
    ...titled('completion', completions, ([, commands]) =>
      letters.completion(filed(commands), catalogue, settings),
    ),
    ...titled('papers', papersAsked, ([, commands]) =>
      letters.authority(filed(commands), catalogue, ofRepresentative(catalogue)),
    ),
    ...titled('joining', joinings, ([, commands]) => letters.joining(joined(commands), catalogue, settings)),
    ...titled('joining, with the earlier request at hand', joinings, ([, commands]) =>
      letters.joining(joined(commands), catalogue, settings, filed(earlierRequest)),
    ),
    ...titled('carried out', carryings, ([, commands]) =>
      letters.carriedOut(answered(commands), catalogue, settings),
    ),
    ...titled('withdrawal', withdrawals, ([, commands]) =>
      letters.withdrawal(answered(commands), catalogue, settings),
    ),
    ...titled('recipient', carryings.slice(1), ([, commands]) =>
      letters.recipientNotice(
        answered(commands),
        { right: 'erasure', item: 'telefono numeris', subject: 'Jonas Jonaitis, kliento kodas 17' },
        catalogue,
        { ...settings, date: day('2026-03-02'), addresseeName: 'UAB „Pavyzdys“' },
      ),
    ),
    ...titled('restriction ending', endings, ([, commands, on, because]) =>
      letters.restrictionEnding(
        restricted(commands),
        { restriction: 'A1', on: day(on), because },
        catalogue,
        { ...settings, date: day('2026-03-02') },
      ),
    ),
    ...titled('complaint completion', completedComplaints, ([, commands]) =>
      letters.complaintCompletion(lodged(commands), catalogue, settings),
    ),
    ...titled('complaint papers', complaintPapersAsked, ([, commands]) =>
      letters.complaintAuthority(lodged(commands), catalogue, ofRepresentative(catalogue)),
    ),
    ...titled('caller', answeredCallers, ([, commands, answers]) =>
      letters.callerAnswer(known(commands), answers, catalogue, settings),
    ),
    ['call: recording notice', letters.callRecordingNotice(catalogue, settings)],
    ['call: spoken notice', letters.callSpokenNotice(catalogue, settings)],
    ['call: alternatives', letters.callAlternatives(catalogue, settings)],
    ['call: recording notice, nothing but a name', letters.callRecordingNotice(catalogue, bare)],
    ...titled('a draft with blanks, answer', [...answers.slice(1, 2), ...reasoned], ([, commands]) =>
      letters.answer(answered(commands), catalogue, bare),
    ),
    ...titled('a draft with blanks, fee', fees.slice(0, 1), ([, commands]) =>
      letters.feeDemand(filed(commands), catalogue, bare),
    ),
    ...titled('names for ids, answer', answers.slice(0, 1), ([, commands]) =>
      letters.answer(answered(commands), catalogue, {
        ...settings,
        reference: 'G-7',
        nameOf: (id) => (id === 'telefono numeris' ? 'mobiliojo telefono numeris' : id),
        annexes: ['Ištrinamų duomenų sąrašas, 1 lapas', 'Aprašo kopija, 12 lapų'],
        documentAt: 'pavyzdys.lt/aprasas',
      }),
    ),
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
