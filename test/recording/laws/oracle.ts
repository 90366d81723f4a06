import type { PlainDate } from '../../../src/calendar/index.js'
import type { ListeningAttempt, ListeningPurpose, RecordingCommand } from '../../../src/recording/index.js'
import { listeningPurposes } from '../../../src/recording/index.js'
import {
  complained,
  kept,
  lastKept,
  lawfullyKept,
  monthsLater,
  open,
  restricted,
  type Shadow,
  takesPart,
  was,
} from './shadow.js'

/*
 * Who may listen to what, and what may be done with a recording, as plain formulas over what is known from the
 * commands. What is not known is every answer in turn.
 */

type Known = boolean | null

/** What the history says of a recording, for one who wants to listen. */
export interface Standing {
  readonly kept: boolean
  readonly withinTerm: boolean
  readonly restricted: boolean
  readonly withdrawn: boolean
  readonly complained: boolean
  readonly copied: boolean
  readonly consulted: boolean
  readonly takesPart: boolean
}

/** What the attempt says; `null` is not known. */
export interface Wish {
  readonly as: ListeningAttempt['as']
  readonly purpose: ListeningPurpose | null
  readonly itSpecialist: Known
  readonly employed: Known
  readonly authorised: Known
  readonly approvedMethod: Known
  readonly drawnAtRandom: Known
  readonly withinSample: Known
  /** Whether one of the four reasons is relied on. */
  readonly restrictionReason: Known
  readonly tookPart: Known
}

/** What is asked for, with everything known. */
type Settled = { readonly [F in Exclude<keyof Wish, 'as'>]: Exclude<Wish[F], null> }

/** Whether listening is allowed, everything being known: the formula of clauses 10 to 14.2. */
function allowedWhen(as: Wish['as'], s: Standing, w: Settled): boolean {
  // The caller's own right: took part, consented (there is a recording), and it exists.
  if (as === 'caller') return s.kept && w.tookPart
  if (s.restricted && !w.restrictionReason) return false
  // The copy: for those who take part in an open procedure, authorised or the IT specialist.
  if (as === 'copy') return s.copied && s.takesPart && (w.authorised || w.itSpecialist)
  const sampling = w.purpose === 'quality-sampling' && w.drawnAtRandom && w.withinSample
  const ofSample = sampling && !s.restricted && !s.withdrawn
  const onComplaint = w.purpose === 'service-complaint' && s.complained
  const consultant = s.consulted && w.employed
  const representative = w.authorised && s.takesPart && w.purpose === 'service-complaint'
  return (
    s.kept &&
    s.withinTerm &&
    (ofSample || onComplaint) &&
    (w.itSpecialist || consultant || representative) &&
    w.approvedMethod
  )
}

/** The facts that an attempt of each kind can leave unknown, in the words of the library. */
const factsOf = {
  staff: [
    'purpose',
    'itSpecialist',
    'employed',
    'authorised',
    'approvedMethod',
    'drawnAtRandom',
    'withinSample',
    'restrictionReason',
  ],
  copy: ['itSpecialist', 'authorised', 'restrictionReason'],
  caller: ['tookPart'],
} as const satisfies Record<Wish['as'], readonly (keyof Settled)[]>

type Fact = keyof Settled

type Answers = { -readonly [F in Fact]: Settled[F] }

const neutral: Settled = {
  purpose: 'other',
  itSpecialist: false,
  employed: false,
  authorised: false,
  approvedMethod: false,
  drawnAtRandom: false,
  withinSample: false,
  restrictionReason: false,
  tookPart: false,
}

const unknownIn = (wish: Wish): readonly Fact[] => factsOf[wish.as].filter((fact) => wish[fact] === null)

const bothAnswers = [true, false] as const

/** Answers a fact in every way, and leaves the last answer standing. */
function answered(answers: Answers, fact: Fact, each: () => boolean): boolean {
  if (fact === 'purpose') {
    for (const purpose of listeningPurposes) {
      answers.purpose = purpose
      if (each()) return true
    }
    return false
  }
  for (const answer of bothAnswers) {
    answers[fact] = answer
    if (each()) return true
  }
  return false
}

/** Goes through every completion of what is not known, until one of them is enough; written over one object, for speed. */
function completing(wish: Wish, enough: (answers: Answers) => boolean): void {
  const answers: Answers = { ...neutral }
  for (const fact of factsOf[wish.as]) {
    const known = wish[fact]
    if (known === null) continue
    if (fact === 'purpose') answers.purpose = wish.purpose ?? 'other'
    else answers[fact] = known === true
  }
  const unknown = unknownIn(wish)
  const over = (index: number): boolean => {
    const fact = unknown[index]
    return fact === undefined ? enough(answers) : answered(answers, fact, () => over(index + 1))
  }
  over(0)
}

/** What it comes to: settled where every completion agrees. */
export function outcomeOf(standing: Standing, wish: Wish): 'granted' | 'rejected' | 'undetermined' {
  let [yes, no] = [false, false]
  completing(wish, (answers) => {
    if (allowedWhen(wish.as, standing, answers)) yes = true
    else no = true
    return yes && no
  })
  if (yes && no) return 'undetermined'
  return yes ? 'granted' : 'rejected'
}

/** Whether listening is allowed: in every completion of what is not known. */
const surelyAllowed = (standing: Standing, wish: Wish): boolean => outcomeOf(standing, wish) === 'granted'

/** The facts that can still change the outcome: two completions differ only in it, and in the outcome. */
export function needsOf(standing: Standing, wish: Wish): ReadonlySet<string> {
  const needed = new Set<string>()
  const unknown = unknownIn(wish)
  completing(wish, (answers) => {
    const outcome = allowedWhen(wish.as, standing, answers)
    for (const fact of unknown) {
      const changed = { ...answers }
      if (answered(changed, fact, () => allowedWhen(wish.as, standing, changed) !== outcome)) needed.add(fact)
    }
    return false
  })
  return needed
}

/** What the history says to one who wants to listen on a day. */
export function standingOf(shadow: Shadow, attempt: ListeningAttempt, on: PlainDate): Standing {
  const listener = attempt.as === 'caller' ? '' : attempt.listener
  return {
    kept: kept(shadow),
    withinTerm: on <= lastKept(shadow),
    restricted: restricted(shadow, on),
    withdrawn: shadow.withdrawn,
    complained: complained(shadow, on),
    copied: shadow.copiedOn !== null,
    consulted: shadow.consultants.has(listener),
    takesPart: takesPart(shadow, listener),
  }
}

/** What an attempt says. */
export function wishOf({ rules, call }: Shadow, attempt: ListeningAttempt, on: PlainDate): Wish {
  const unknown: Wish = {
    as: attempt.as,
    purpose: null,
    itSpecialist: null,
    employed: null,
    authorised: null,
    approvedMethod: null,
    drawnAtRandom: null,
    withinSample: null,
    restrictionReason: null,
    tookPart: null,
  }
  if (attempt.as === 'caller') return { ...unknown, tookPart: attempt.tookPart ?? null }
  const { itSpecialist = null, authorised = null, restrictionReason: reason = null } = attempt
  const said = { ...unknown, itSpecialist, authorised, restrictionReason: reason && reason !== 'none' }
  if (attempt.as === 'copy') return said
  const { purpose = null, employed = null, method = null, register = null } = attempt
  const ofMonth = register !== null && register.month === on.slice(0, 7) ? register : null
  const others = new Set(ofMonth?.listened.filter((one) => one !== call))
  const again = ofMonth?.listened.includes(call) === true
  return {
    ...said,
    purpose,
    employed,
    // Where the controller has set no way of listening, none is known to be approved.
    approvedMethod:
      method === null || rules.listeningMethods.length === 0 ? null : rules.listeningMethods.includes(method),
    drawnAtRandom: ofMonth === null ? null : ofMonth.drawn.includes(call),
    withinSample: ofMonth === null ? null : again || others.size + 1 <= rules.sample.count,
  }
}

/** Whether an attempt is allowed, from the commands alone. */
const mayHear = (shadow: Shadow, attempt: ListeningAttempt, on: PlainDate): boolean =>
  surelyAllowed(standingOf(shadow, attempt, on), wishOf(shadow, attempt, on))

/** The lines of clause 1, however they are written. */
const general = ['37328195', '37551241', '37477268']
const isGeneral = (line: string): boolean =>
  general.some((digits) =>
    [`8${digits}`, `0${digits}`, `+370${digits}`, `00370${digits}`].includes(line.replace(/[^\d+]/gu, '')),
  )

/** Whether a command may be taken, from the commands taken before it. */
export function permitted(shadow: Shadow, command: RecordingCommand): boolean {
  const { on } = command.data
  return (shadow.last === null || shadow.last <= on) && allowed(shadow, command)
}

function allowed(shadow: Shadow, command: RecordingCommand): boolean {
  const { callDay, told, consented, refusedOn, endedOn, rules } = shadow
  const { on } = command.data
  const talking = callDay !== null && endedOn === null
  const enabled = (under: string): boolean => under !== 'adakavas' || rules.rightsProcedure !== null
  const free = (reason: unknown): boolean => !restricted(shadow, on) || reason !== undefined
  switch (command.type) {
    case 'ReceiveCall':
      return callDay === null && command.data.direction === 'incoming' && isGeneral(command.data.line)
    case 'PlayNotice':
      return talking && !told && command.data.automatic
    case 'JoinCall':
      return talking && !shadow.consultants.has(command.data.consultant)
    case 'GiveConsent':
      return talking && told && !consented && command.data.explicit
    case 'DeclineRecording':
      return talking && told && !consented && refusedOn === null
    case 'ExplainAlternatives':
      return (
        talking &&
        refusedOn !== null &&
        !consented &&
        !shadow.explained &&
        command.data.inPerson &&
        command.data.email
      )
    case 'EndCall':
      return talking && (consented || command.data.notRecorded === undefined)
    case 'StoreRecording': {
      if (callDay === null || !consented || endedOn === null || shadow.notRecorded || was(shadow))
        return false
      const { recorded } = command.data
      const countable = monthsLater(
        callDay,
        'months' in rules.retention.period ? rules.retention.period.months : 0,
      )
      return countable !== null && recorded !== 'forgotten' && recorded.date === callDay
    }
    case 'WithdrawConsent':
      return consented && !shadow.withdrawn && !shadow.notRecorded && shadow.destroyedOn === null
    case 'ListenToRecording':
      return was(shadow) && mayHear(shadow, command.data.attempt, on)
    case 'RefuseListening':
      return was(shadow) && !mayHear(shadow, command.data.attempt, on)
    case 'GiveCallerAccess':
      return kept(shadow) && command.data.tookPart
    case 'RectifyRecording': {
      const { correction } = command.data
      if (!kept(shadow) || correction === 'forgotten' || on > lastKept(shadow)) return false
      if (correction.number?.endsWith(shadow.call.replaceAll(/\D/gu, '')) === true) return false
      if (!free(command.data.restrictionReason)) return false
      return Object.entries(correction).some(
        ([name, value]) => shadow.recorded.get(name === 'note' ? `note ${value}` : name) !== value,
      )
    }
    case 'RegisterServiceComplaint': {
      const { complaint, receivedOn } = command.data
      const possible = callDay !== null && callDay <= receivedOn && receivedOn <= on
      return kept(shadow) && possible && !shadow.complaints.has(complaint)
    }
    case 'CloseServiceComplaint': {
      const { complaint } = command.data
      const examined = open(shadow).some((id) => shadow.procedures.get(id)?.complaint === complaint)
      return was(shadow) && shadow.complaints.get(complaint)?.closed === false && !examined
    }
    case 'OpenProcedure': {
      const { procedure, complaint } = command.data
      const before = shadow.procedures.get(procedure)
      if (!was(shadow) || before?.closedOn === null) return false
      if (before !== undefined && before.complaint !== complaint) return false
      const again = before !== undefined
      const about = shadow.complaints.get(complaint)
      const founded = again || (about !== undefined && !about.closed && about.administrative)
      const onCopy = shadow.copiedOn !== null && again
      return founded && (lawfullyKept(shadow, on) || onCopy)
    }
    case 'JoinProcedure': {
      const { procedure, participant } = command.data
      return (
        open(shadow).includes(procedure) && !shadow.procedures.get(procedure)?.participants.has(participant)
      )
    }
    case 'CloseProcedure':
      return open(shadow).includes(command.data.procedure)
    case 'CopyForProcedure': {
      const { procedure, restrictionReason } = command.data
      return (
        kept(shadow) &&
        shadow.copiedOn === null &&
        open(shadow).includes(procedure) &&
        free(restrictionReason)
      )
    }
    case 'PlaceRestriction': {
      const { id, decision, until } = command.data
      const something = kept(shadow) || (was(shadow) && shadow.copiedOn !== null)
      const lasts = until === undefined || on <= until
      return something && enabled(decision.under) && !shadow.restrictions.has(id) && lasts
    }
    case 'LiftRestriction': {
      const one = shadow.restrictions.get(command.data.id)
      return one !== undefined && one.liftedOn === null && (one.until === null || on <= one.until)
    }
    case 'GrantErasure': {
      const { decision, implementBy = on } = command.data
      return kept(shadow) && shadow.erasure === null && enabled(decision.under) && on <= implementBy
    }
    case 'DestroyRecording': {
      if (!kept(shadow)) return false
      const over = on > lastKept(shadow)
      const copyFirst = open(shadow).length > 0 && shadow.copiedOn === null
      return (shadow.erasure !== null || over) && !restricted(shadow, on) && !copyFirst
    }
    case 'DestroyCopy':
      return shadow.copiedOn !== null && open(shadow).length === 0 && free(command.data.restrictionReason)
  }
}
