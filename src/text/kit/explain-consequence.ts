import type { ComplaintDuty } from '../../complaint/index.js'
import { InvalidInputError } from '../../core/index.js'
import type { ClauseRef } from '../../documents/index.js'
import { ofProcedure } from '../../procedure/given.js'
import {
  complainsAgainst,
  type Procedure,
  periodOf,
  type Readings,
  type RecordingRoles,
  type RoleName,
  type Roles,
  type Timed,
} from '../../procedure/index.js'
import type { OwnRecordingRules, RecordingDuty } from '../../recording/index.js'
import type { RequestDuty } from '../../request/index.js'
import type { RestrictionDuty } from '../../restriction/index.js'
import type { Catalogue } from './catalogue.js'
import type { Consequence, DoneConsequence, RecordingConsequence } from './consequence-texts.js'
import type { Cited } from './references.js'
import { withClauses } from './said.js'
import { lookUp, paragraph } from './sentences.js'
import { telling } from './telling.js'

/** What follows from a missed last day. */
interface Missed<C extends string = Consequence> {
  /** What holds as long as the duty is not done: that it is still owed, and what is open or closed by then. */
  readonly meanwhile: readonly C[]
  /** What holds also once it is done late. */
  readonly lasting: readonly C[]
}

type OnMissing = (readings: Readings, roles: Roles, clause: ClauseRef) => Missed

/** A refusal that was not told in time: a breach, or, where the procedure reads it so, no longer possible. */
const refusalUntold = ({ lateRefusal }: Readings): Missed =>
  lateRefusal === 'lapses'
    ? { meanwhile: ['refusal-lapsed'], lasting: [] }
    : { meanwhile: [], lasting: ['refusal-stands', 'not-provided'] }

const carryOut: OnMissing = () => ({
  meanwhile: ['carry-out-still-owed'],
  lasting: ['not-provided', 'no-complaint-of-carrying-out', 'remedies'],
})

/** By which clause a refusal of a kind has to be told: where its own sets no time for that, by the GDPR. */
const toldUnder = (role: Timed, clause: ClauseRef): boolean =>
  role.clause === clause || (role.period === undefined && clause === 'gdpr:12(4)')

/** Whether one may complain of a refusal that has to be told under a clause. */
const refusalComplained = (readings: Readings, roles: Roles, clause: ClauseRef): boolean =>
  (['unfounded', 'unidentified', 'unauthorised', 'formal'] as const).some(
    (kind) => toldUnder(roles[`${kind}Refusal`], clause) && complainsAgainst(roles.complaint, readings, kind),
  )

/*
 * Each duty of each machine; one that is left out does not compile. `not-provided` stands where the document names no
 * consequence of its own, so that nothing but the remedies of the GDPR is left.
 */

const ofRequest: { readonly [D in RequestDuty['duty']]: OnMissing } = {
  'examine-and-answer': ({ lateRefusal, silenceAfterAct, lateInquiry }) => ({
    meanwhile: [
      'answer-still-owed',
      'no-further-extension',
      lateInquiry === 'lapses' ? 'identity-otherwise' : 'late-inquiry-open',
      lateRefusal === 'lapses' ? 'late-refusal-closed' : 'late-refusal-open',
    ],
    lasting: [
      'inaction-complaint',
      silenceAfterAct === 'admissible' ? 'silence-complaint' : 'no-silence-complaint',
      'remedies',
    ],
  }),
  'inform-of-refusal': (readings, roles, clause) => {
    const { meanwhile, lasting } = refusalUntold(readings)
    // Inaction is also silence about the refusal of an unfounded request: a consequence, after all.
    const own: readonly Consequence[] = toldUnder(roles.unfoundedRefusal, clause)
      ? [...lasting.filter((one) => one !== 'not-provided'), 'inaction-complaint']
      : lasting
    // Where a late refusal lapses, there is none to complain of.
    const complaint: readonly Consequence[] =
      readings.lateRefusal === 'lapses'
        ? []
        : [refusalComplained(readings, roles, clause) ? 'refusal-complaint' : 'no-refusal-complaint']
    return { meanwhile, lasting: [...own, ...complaint, 'remedies'] }
  },
  'carry-out': carryOut,
  'acknowledge-receipt': () => ({
    meanwhile: ['acknowledgement-still-owed'],
    lasting: ['not-provided', 'remedies'],
  }),
  'inform-recipients': () => ({
    meanwhile: ['recipients-still-told'],
    lasting: ['not-provided', 'remedies'],
  }),
  'record-erasure': () => ({ meanwhile: ['record-still-made'], lasting: ['not-provided', 'remedies'] }),
}

const ofComplaint: { readonly [D in ComplaintDuty['duty']]: OnMissing } = {
  'examine-and-answer': (_, { complaintExamination: { extension } }) => ({
    meanwhile: [
      'complaint-answer-still-owed',
      ...(extension === null ? [] : ['no-further-extension' as const]),
    ],
    lasting: ['not-provided', 'no-complaint-of-complaint', 'remedies'],
  }),
  'inform-of-refusal': (readings, roles, clause) => {
    // A repeated complaint has to be refused, which no reading takes away.
    const { meanwhile, lasting }: Missed =
      clause === roles.repeatRefusal.clause
        ? { meanwhile: ['repeat-still-refused'], lasting: ['refusal-stands', 'not-provided'] }
        : refusalUntold(readings)
    return { meanwhile, lasting: [...lasting, 'remedies'] }
  },
  'carry-out': carryOut,
}

const ofRestriction: { readonly [D in RestrictionDuty['duty']]: OnMissing } = {
  'inform-of-reason': () => ({
    meanwhile: ['notice-still-owed'],
    lasting: ['not-provided', 'reason-still-needed', 'remedies'],
  }),
}

/** A duty on a recording: the document sets no consequence itself, and no institution can set one. */
const onRecording = (
  meanwhile: readonly RecordingConsequence[],
  ...others: readonly RecordingConsequence[]
): Missed<RecordingConsequence> => ({ meanwhile, lasting: ['rules-silent', ...others, 'caller-remedies'] })

const ofRecording: { readonly [D in RecordingDuty['duty']]: Missed<RecordingConsequence> } = {
  'play-notice': onRecording(['notice-before-recording']),
  'explain-alternatives': onRecording(['explanation-during-call', 'explanation-lost']),
  'store-recording': onRecording(['storing-still-owed'], 'term-unchanged'),
  'copy-for-procedure': onRecording(['copy-first', 'copy-no-longer-needed', 'copying-restricted']),
  'destroy-recording': onRecording(
    ['destroy-at-once', 'destroy-after-copy', 'destruction-restricted', 'destruction-ordered'],
    'kept-too-long',
  ),
  'destroy-or-name-basis': onRecording(
    ['destroy-or-name-at-once', 'destroy-after-copy', 'destruction-restricted', 'destruction-ordered'],
    'kept-without-basis',
  ),
  'destroy-copy': onRecording(
    ['destroy-copy-at-once', 'copy-destruction-restricted', 'destruction-ordered'],
    'kept-too-long',
  ),
  'answer-caller': onRecording(['caller-answer-still-owed']),
}

/** The clauses of a sentence where they are others than that of the duty itself. */
type Clauses<C extends string> = { readonly [K in C]?: Cited }

const remedies: Cited = ['gdpr:77', 'gdpr:79']

const clausesOfCases = (roles: Roles): Clauses<Consequence> => ({
  'answer-still-owed': [roles.examination.clause, roles.answer.clause],
  'complaint-answer-still-owed': [roles.complaintExamination.clause, roles.complaintAnswer.clause],
  'identity-otherwise': [roles.identity.clause],
  'late-inquiry-open': [roles.identityInquiry.clause],
  'late-refusal-open': [roles.unfoundedRefusal.clause],
  'late-refusal-closed': [roles.unfoundedRefusal.clause],
  'inaction-complaint': [roles.complaint.clause],
  'silence-complaint': [roles.complaint.clause],
  'no-silence-complaint': [roles.complaint.clause],
  'refusal-complaint': [roles.complaint.clause],
  'no-refusal-complaint': [roles.complaint.clause],
  'no-complaint-of-complaint': [roles.complaint.clause],
  'no-complaint-of-carrying-out': [roles.complaint.clause],
  'reason-still-needed': [roles.storing.clause, roles.restrictionEffect.clause],
  remedies,
  'remedies-named': [roles.recourse.clause, ...remedies],
})

function clausesOfRecordings(roles: RecordingRoles): Clauses<RecordingConsequence> {
  const copy: Cited = [roles.retention.clause, roles.procedure.clause]
  const restricted: Cited = [roles.otherRights.clause, roles.restrictedProcessing.clause]
  return {
    'notice-before-recording': [roles.consent.clause, roles.notice.clause],
    'explanation-lost': [roles.consent.clause, roles.alternatives.clause, roles.recordedData.clause],
    'copy-first': copy,
    'copy-no-longer-needed': copy,
    'copying-restricted': restricted,
    'destroy-after-copy': copy,
    'destruction-restricted': restricted,
    'destruction-ordered': [roles.otherActs.clause],
    'kept-without-basis': ['gdpr:6'],
    'copy-destruction-restricted': restricted,
    'kept-too-long': ['gdpr:5(1)(e)'],
    'caller-remedies': remedies,
  }
}

function missedInCase(duty: CaseDuty, { readings, roles }: Procedure): Missed {
  if (duty.duty === 'inform-of-reason') return ofRestriction[duty.duty](readings, roles, duty.clause)
  return duty.of === 'complaint'
    ? ofComplaint[duty.duty](readings, roles, duty.clause)
    : ofRequest[duty.duty](readings, roles, duty.clause)
}

/** The roles on which consequences hang: of what a document lacks, nothing is said. */
const hangsOn: { readonly [C in Consequence]?: RoleName } = {
  'inaction-complaint': 'inaction',
  'silence-complaint': 'complaint',
  'no-silence-complaint': 'complaint',
  'refusal-complaint': 'complaint',
  'no-refusal-complaint': 'complaint',
  'no-further-extension': 'extension',
  'identity-otherwise': 'identityInquiry',
  'late-inquiry-open': 'identityInquiry',
  'late-refusal-open': 'unfoundedRefusal',
  'late-refusal-closed': 'unfoundedRefusal',
}

/** What is said of an inquiry after its time, where there is one. */
const ofInquiry: ReadonlySet<string> = /* @__PURE__ */ new Set<Consequence>([
  'identity-otherwise',
  'late-inquiry-open',
])

/** What is said of a complaint about silence. */
const ofSilence: ReadonlySet<string> = /* @__PURE__ */ new Set<Consequence>([
  'inaction-complaint',
  'silence-complaint',
  'no-silence-complaint',
])

type CaseDuty = RequestDuty | ComplaintDuty | RestrictionDuty

/** What holds of a missed duty, however it ended. */
const whateverEnded: ReadonlySet<string> = /* @__PURE__ */ new Set<Consequence | RecordingConsequence>([
  'remedies',
  'rules-silent',
  'caller-remedies',
])

/** What is to be said of a duty, by where it stands. */
function consequencesOf<C extends string>(
  { status }: CaseDuty | RecordingDuty,
  onMissing: () => Missed<C>,
): readonly (C | DoneConsequence)[] {
  if (status === 'done') return ['done-in-time']
  const { meanwhile, lasting } = onMissing()
  // What else is open to the subject depends on how it was closed.
  if (status === 'missed') return ['missed', ...lasting.filter((one) => whateverEnded.has(one))]
  return status === 'done-late' ? ['done-late', ...lasting] : [...meanwhile, ...lasting]
}

/**
 * Says what happens if a duty is not done by its last day, and what may still be done then; where the document sets
 * no consequence, it says so, and which remedies come from the GDPR instead.
 *
 * What {@link explainDuty} says of the duty itself is not said again.
 *
 * @param procedure - The institution's procedure: its readings change some of it; of a recorded call, its rules.
 * @param duty - A duty of a request, of a complaint, under a restriction, or on a recorded call, on a day.
 * @param catalogue - The language.
 * @returns Whole sentences, each with its clauses.
 * @category Text
 * @throws InvalidInputError for the rules of recorded calls where the procedure of requests is needed.
 * @see Adakavas clauses 23, 41, 43.1, 44, 45, 47, 48, 52, 56, 57, 59; Kaunas clauses 5 to 8, 10, 12.3, 14.5; GDPR 77, 79
 * @example
 * ```ts
 * import { adakavasProcedure, deadline, plainDate } from 'privacy-rulebook'
 * import { explainConsequence } from 'privacy-rulebook/text'
 * import { lt } from 'privacy-rulebook/text/lt'
 *
 * const term = deadline({ clause: 'adakavas:47', from: plainDate('2026-02-02'), period: { days: 14 } })
 * explainConsequence(
 *   adakavasProcedure,
 *   { duty: 'carry-out', clause: 'adakavas:47', owedTo: 'subject', deadline: term, status: 'overdue' },
 *   lt,
 * )
 * // => 'Pareiga įgyvendinti patenkintus reikalavimus praleidus terminą išlieka; vėlesnis įgyvendinimas laikomas pavėluotu (Aprašo 47 punktas). Šio termino praleidimo pasekmės Apraše nenurodytos (Aprašo 47 punktas). Skundas Įstaigai vien dėl to, kad patenkinti reikalavimai laiku neįgyvendinti, Apraše nenumatytas (Aprašo 48 punktas). Jei duomenų subjektas mano, kad jo asmens duomenys tvarkomi pažeidžiant Bendrąjį duomenų apsaugos reglamentą, jis gali pateikti skundą Valstybinei duomenų apsaugos inspekcijai ir kreiptis į teismą; šias teises suteikia ne Aprašas, o pats reglamentas (BDAR 77 ir 79 straipsniai).'
 * ```
 */
export function explainConsequence(
  procedure: Procedure,
  duty: RequestDuty | ComplaintDuty | RestrictionDuty,
  catalogue: Catalogue,
): string
export function explainConsequence(
  procedure: OwnRecordingRules,
  duty: RecordingDuty,
  catalogue: Catalogue,
): string
export function explainConsequence(
  procedure: Procedure | OwnRecordingRules,
  duty: CaseDuty | RecordingDuty,
  catalogue: Catalogue,
): string {
  return telling('a procedure, a duty of its machines', duty, catalogue, () =>
    consequenceInWords(procedure, duty, catalogue),
  )
}

function consequenceInWords(
  procedure: Procedure | OwnRecordingRules,
  duty: CaseDuty | RecordingDuty,
  catalogue: Catalogue,
): string {
  const { consequences: words, recordingRoles } = catalogue
  const say = (text: string, clauses: Cited = [duty.clause]): string =>
    withClauses([text, ...clauses], catalogue)
  if (duty.of === 'recording') {
    const clauses = clausesOfRecordings(recordingRoles)
    const consequences = consequencesOf(duty, () => ofRecording[duty.duty])
    return paragraph(consequences.map((consequence) => say(words[consequence], clauses[consequence])))
  }
  if (!('limits' in procedure))
    throw new InvalidInputError('procedure', 'the procedure of requests', procedure)
  return ofProcedure(procedure, () => caseConsequenceInWords(procedure, duty, catalogue, say))
}

function caseConsequenceInWords(
  procedure: Procedure,
  duty: CaseDuty,
  { consequences: words, roles }: Catalogue,
  say: (text: string, clauses?: Cited) => string,
): string {
  const clauses = clausesOfCases(roles)
  const lacks: ReadonlySet<RoleName | undefined> = new Set(procedure.lacks)
  const { complaint, identityInquiry } = procedure.roles
  const timed = identityInquiry.period !== undefined
  const silence = !lacks.has('complaint') && complainsAgainst(complaint, procedure.readings, 'inaction')
  return paragraph(
    consequencesOf(duty, () => missedInCase(duty, procedure))
      // Where the document itself says where to turn, that is its own clause too.
      .map((consequence) =>
        consequence === 'remedies' && !lacks.has('recourse') ? 'remedies-named' : consequence,
      )
      .filter((consequence) => !lacks.has(lookUp(hangsOn, consequence)))
      .filter((consequence) => timed || !ofInquiry.has(consequence))
      .filter((consequence) => silence || !ofSilence.has(consequence))
      .map((consequence) =>
        say(
          consequence === 'inaction-complaint'
            ? words[consequence]({ inaction: periodOf(roles.inaction) })
            : words[consequence],
          clauses[consequence],
        ),
      ),
  )
}
