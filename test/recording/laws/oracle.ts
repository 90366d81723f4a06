import type { PlainDate } from '../../../src/calendar/index.js'
import type {
  ListeningAttempt,
  ListeningPurpose,
  RecordingCommand,
  RequestedRight,
} from '../../../src/recording/index.js'
import { listeningPurposes } from '../../../src/recording/index.js'
import {
  answerBy,
  asked,
  bare,
  complained,
  copyKept,
  kept,
  lastKept,
  lawfullyKept,
  monthsLater,
  open,
  ordered,
  restricted,
  type Shadow,
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
  /** Whether nothing carries the recording: its consent was withdrawn, and no other basis named. */
  readonly bare: boolean
  /** The complaints that are open that day. */
  readonly complaints: readonly string[]
  /** The open procedures, each with the complaint that it examines, and whether the listener takes part in it. */
  readonly procedures: readonly {
    readonly id: string
    readonly complaint: string
    readonly takesPart: boolean
  }[]
  readonly copied: boolean
  readonly consulted: boolean
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
  /** Whether an open complaint is the one that is named, or that the named procedure examines. */
  readonly complaintOpen: Known
  /** Whether the listener takes part in such a procedure. */
  readonly participates: Known
  /** Whether it names a procedure. */
  readonly namesProcedure: boolean
}

/** What is asked for, with everything known. */
type Settled = { readonly [F in Exclude<keyof Wish, 'as'>]: Exclude<Wish[F], null> }

/** Whether listening is allowed, everything being known: the formula of clauses 10 to 14.2. */
function allowedWhen(as: Wish['as'], s: Standing, w: Settled): boolean {
  // The caller's own right: took part, consented (there is a recording), and it exists.
  if (as === 'caller') return s.kept && w.tookPart
  if (s.restricted && !w.restrictionReason) return false
  const consultant = s.consulted && w.employed
  // The copy: for those who take part in the procedure that is named: authorised, the IT specialist, or the consultant.
  if (as === 'copy') return s.copied && w.participates && (w.authorised || w.itSpecialist || consultant)
  const sampling = w.purpose === 'quality-sampling' && w.drawnAtRandom && w.withinSample
  const ofSample = sampling && !s.restricted && !s.withdrawn
  // Who names a procedure takes part in it; what nothing carries is listened to for an open procedure alone.
  const part = (!w.namesProcedure && !s.bare) || w.participates
  const onComplaint = w.purpose === 'service-complaint' && w.complaintOpen && part
  const representative = w.authorised && w.participates && w.purpose === 'service-complaint'
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
    'complaintOpen',
    'participates',
  ],
  copy: ['itSpecialist', 'authorised', 'employed', 'restrictionReason', 'participates'],
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
  complaintOpen: false,
  participates: false,
  namesProcedure: false,
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
  const answers: Answers = { ...neutral, namesProcedure: wish.namesProcedure }
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
    withdrawn: shadow.withdrawnOn !== null,
    bare: bare(shadow),
    complaints: complained(shadow, on),
    procedures: [...shadow.procedures]
      .filter(([, { closedOn }]) => closedOn === null)
      .map(([id, { complaint, participants }]) => ({ id, complaint, takesPart: participants.has(listener) })),
    copied: shadow.copiedOn !== null,
    consulted: shadow.consultants.has(listener),
  }
}

/** What a listening is for, by the names that the attempt gives. */
interface Named {
  readonly complaint?: string | null | undefined
  readonly procedure?: string | null | undefined
}

/** What is named is what is there, or is not; what is not named is not known, unless there is nothing that could be meant. */
function isFor(
  named: Named,
  there: readonly { readonly complaint: string; readonly procedures: readonly string[] }[],
): Known {
  const { complaint = null, procedure = null } = named
  if (there.length === 0) return false
  if (complaint === null && procedure === null) return null
  return there.some(
    (one) =>
      (complaint === null || complaint === one.complaint) &&
      (procedure === null || one.procedures.includes(procedure)),
  )
}

/** What the names of an attempt come to in what is open that day. */
function namedIn({ complaints, procedures }: Standing, named: Named) {
  const examining = (complaint: string): readonly string[] =>
    procedures.filter((one) => one.complaint === complaint).map(({ id }) => id)
  const each = procedures.map(({ id, complaint, takesPart }) => ({ complaint, procedures: [id], takesPart }))
  return {
    complaintOpen: isFor(
      named,
      complaints.map((complaint) => ({ complaint, procedures: examining(complaint) })),
    ),
    participates: isFor(
      named,
      each.filter(({ takesPart }) => takesPart),
    ),
  }
}

/** What an attempt says to who knows what is open. */
export function wishOf(
  { rules, call }: Pick<Shadow, 'rules' | 'call'>,
  standing: Standing,
  attempt: ListeningAttempt,
  on: PlainDate,
): Wish {
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
    complaintOpen: null,
    participates: null,
    namesProcedure: attempt.as === 'staff' && typeof attempt.procedure === 'string',
  }
  if (attempt.as === 'caller') return { ...unknown, tookPart: attempt.tookPart ?? null }
  const {
    itSpecialist = null,
    authorised = null,
    employed = null,
    restrictionReason: reason = null,
  } = attempt
  const roles = { ...unknown, itSpecialist, authorised, employed }
  const said = { ...roles, restrictionReason: reason && reason !== 'none', ...namedIn(standing, attempt) }
  if (attempt.as === 'copy') return said
  const { purpose = null, method = null, register = null } = attempt
  const ofMonth = register !== null && register.month === on.slice(0, 7) ? register : null
  const others = new Set(ofMonth?.listened.filter((one) => one !== call))
  const again = ofMonth?.listened.includes(call) === true
  return {
    ...said,
    purpose,
    // Where the controller has set no way of listening, none is known to be approved.
    approvedMethod:
      method === null || rules.listeningMethods.length === 0 ? null : rules.listeningMethods.includes(method),
    drawnAtRandom: ofMonth === null ? null : ofMonth.drawn.includes(call),
    withinSample: ofMonth === null ? null : again || others.size + 1 <= rules.sample.count,
  }
}

/** Whether an attempt is allowed, from the commands alone. */
function mayHear(shadow: Shadow, attempt: ListeningAttempt, on: PlainDate): boolean {
  const standing = standingOf(shadow, attempt, on)
  return surelyAllowed(standing, wishOf(shadow, standing, attempt, on))
}

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

/** The rights that a command serves, so that it can answer a request for one of them (clauses 14.2 to 14.5). */
const served = {
  GiveCallerAccess: ['listening-and-copy', 'access', 'other-rights'],
  RectifyRecording: ['rectification'],
  WithdrawConsent: ['other-rights'],
} as const satisfies { readonly [Type in RecordingCommand['type']]?: readonly RequestedRight[] }

/** Whether a request that a command names, if it does, is open and asks for what the command gives. */
function mayAnswer(shadow: Shadow, type: keyof typeof served, request: string | undefined): boolean {
  if (request === undefined) return true
  const rights: readonly RequestedRight[] = served[type]
  const one = shadow.requests.get(request)
  return one?.answeredOn === null && rights.includes(one.right)
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
      return (
        consented &&
        shadow.withdrawnOn === null &&
        !shadow.notRecorded &&
        shadow.destroyedOn === null &&
        mayAnswer(shadow, command.type, command.data.request)
      )
    case 'NameOtherBasis':
      return kept(shadow) && bare(shadow)
    case 'RegisterCallerRequest': {
      const { request, receivedOn } = command.data
      const possible = callDay !== null && callDay <= receivedOn && receivedOn <= on
      const here = rules.rightsProcedure === null && endedOn !== null
      // A limit that the calendar can't count is not put on record.
      const counted = answerBy({ receivedOn })?.known === true
      return here && possible && !shadow.requests.has(request) && counted
    }
    case 'AnswerCallerRequest':
      return asked(shadow).includes(command.data.request)
    case 'ListenToRecording':
      return was(shadow) && mayHear(shadow, command.data.attempt, on)
    case 'RefuseListening':
      return was(shadow) && !mayHear(shadow, command.data.attempt, on)
    case 'GiveCallerAccess':
      return kept(shadow) && command.data.tookPart && mayAnswer(shadow, command.type, command.data.request)
    case 'RectifyRecording': {
      const { correction } = command.data
      if (!kept(shadow) || correction === 'forgotten' || on > lastKept(shadow)) return false
      if (correction.number?.endsWith(shadow.call.replaceAll(/\D/gu, '')) === true) return false
      if (!free(command.data.restrictionReason)) return false
      if (!mayAnswer(shadow, command.type, command.data.request)) return false
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
    case 'LeaveProcedure': {
      const { procedure, participant } = command.data
      return (
        open(shadow).includes(procedure) &&
        shadow.procedures.get(procedure)?.participants.has(participant) === true
      )
    }
    case 'CloseProcedure': {
      const { procedure, keepCopy } = command.data
      // The copy is to be destroyed the day after, so that there has to be one.
      const follows = (until: PlainDate): boolean => on <= until && until < '9999-12-31'
      const keeps = keepCopy === undefined || (shadow.copiedOn !== null && follows(keepCopy.until))
      return open(shadow).includes(procedure) && keeps
    }
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
    case 'PlaceHold': {
      const something = kept(shadow) || (was(shadow) && shadow.copiedOn !== null)
      return something && !shadow.holds.has(command.data.id)
    }
    case 'LiftHold':
      return shadow.holds.get(command.data.id)?.liftedOn === null
    case 'GrantErasure': {
      const { decision, implementBy = on } = command.data
      return kept(shadow) && shadow.erasure === null && enabled(decision.under) && on <= implementBy
    }
    case 'DestroyRecording': {
      if (!kept(shadow)) return false
      const over = on > lastKept(shadow)
      const copyFirst = open(shadow).length > 0 && shadow.copiedOn === null
      const asks = over || shadow.erasure !== null || bare(shadow)
      return asks && !restricted(shadow, on) && !ordered(shadow, on) && !copyFirst
    }
    // The Kaunas document knows neither.
    case 'StopRecording':
    case 'DiscloseRecording':
      return false
    case 'DestroyCopy': {
      const until = copyKept(shadow)
      const needed = open(shadow).length > 0 || (until !== null && on <= until)
      const reasoned = free(command.data.restrictionReason)
      return shadow.copiedOn !== null && !needed && !ordered(shadow, on) && reasoned
    }
  }
}
