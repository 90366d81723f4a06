// The eight commands of a usual request decided by hand: the guards of their rows, the events that are recorded and the
// notes on them, under the Adakavas procedure and its usual readings. It doesn't check the shape of a command, it knows of no
// answer but one that grants erasure in whole, a rejection is its code alone, and nothing is frozen.

import { inDays, inMonths, onNamedDay } from './deadline.mjs'
import { assessErasure } from './erasure.mjs'

const procedure = { id: 'adakavas', version: '1' }

const rejected = (code) => ({ accepted: false, rejection: { code } })
const note = (name, clauses, data, breach = false) => ({ of: 'request', note: name, clauses, data, breach })
const difference = (name, ...clauses) => note('gdpr-difference', clauses, { difference: name })
const recorded = (type, data, notes = []) => ({
  accepted: true,
  events: [{ type, data: { ...data, format: 1 } }],
  notes,
})

const late = (name, { clause, due }, on) => (on > due ? [note(name, [clause], { on, due }, true)] : [])

/** That somebody else acted than the officer who was assigned last, or that nobody was. */
function officerNotes({ examinations }, by) {
  const assigned = examinations.findLast(({ did }) => did === 'was-assigned')
  if (assigned === undefined) return [note('nobody-assigned', ['adakavas:46'], { by })]
  return assigned.who === by
    ? []
    : [note('not-the-assigned-officer', ['adakavas:46'], { by, officer: assigned.who })]
}

/** To the subject: as named where an address is held, else e-mail, else another contact. */
function replyTo({ replyWay, contacts }, told) {
  const obstacle = replyWay === null ? null : (told ?? null)
  const named = contacts.find(({ way }) => way === replyWay)
  if (replyWay !== null && obstacle === null && (named !== undefined || replyWay === 'in-person'))
    return { to: 'subject', way: replyWay, address: named?.address ?? null, because: 'named', obstacle }
  const others = contacts.filter(({ way }) => way !== replyWay)
  const taken = others.find(({ way }) => way === 'email') ?? others[0]
  if (taken === undefined)
    return { to: 'subject', way: 'in-person', address: null, because: 'no-contact', obstacle }
  const held = taken.way === 'email' ? 'email-held' : 'other-contact'
  const because = replyWay !== null && obstacle === null ? 'no-address' : held
  return { to: 'subject', way: taken.way, address: taken.address, because, obstacle }
}
function replyNotes({ replyWay }, { to, way, because }) {
  if (because === 'no-contact') return [note('no-contact', ['adakavas:42'], { to })]
  return because === 'no-address'
    ? [note('reply-way-without-address', ['adakavas:42'], { to, named: replyWay, taken: way })]
    : []
}

/** The limit to answer. */
export const limitOf = ({ receivedOn, extension }) =>
  inMonths('adakavas:41', receivedOn, extension === null ? 1 : 2)

function defectsOf({ nameGiven, signed, identityDocument }, claims) {
  const defects = []
  for (const [claim, { right, grounds, items }] of claims.entries()) {
    const lacks = (code) => defects.push({ code, clause: 'adakavas:19', claim, right, item: null })
    if (!nameGiven) lacks('name-missing')
    if (!signed) lacks('signature-missing')
    if (!identityDocument) lacks('identity-document-missing')
    if (grounds === undefined || grounds.length === 0) lacks('ground-missing')
    if (items === undefined || items.length === 0) lacks('items-missing')
  }
  return defects
}

function submit(command) {
  const { submittedOn, receivedOn, channel, form, claims } = command.data
  if (receivedOn < submittedOn) return rejected('received-before-submitted')
  if (new Set(claims.flatMap(({ items }) => items)).size < claims.flatMap(({ items }) => items).length)
    return rejected('claimed-twice')
  const defects = defectsOf(form, claims)
  const listed = defects.map(({ code, clause, item }) => ({ code, clause, item }))
  const undocumented = defects.some(({ code }) => code === 'identity-document-missing')
  return recorded('RequestSubmitted', { command, procedure, defects }, [
    ...(channel === 'email' || channel === 'in-person'
      ? []
      : [note('channel-not-named', ['adakavas:38', 'gdpr:12(2)'], { channel })]),
    ...(defects.length === 0 ? [] : [note('content-defects', ['adakavas:38'], { defects: listed })]),
    ...(undocumented ? [difference('identity-always-proved', 'adakavas:19', 'gdpr:12(6)')] : []),
  ])
}

function assign(command, { examinations }) {
  const assigned = examinations.findLast(({ did }) => did === 'was-assigned')
  if (assigned?.who === command.data.officer) return rejected('already-done')
  return recorded('OfficerAssigned', { command })
}

function inquire(command, open) {
  const { on, by, ask, term: named, replyObstacle } = command.data
  const { identity, receivedOn } = open
  if (identity.status === 'confirmed') return rejected('identity-already-confirmed')
  const again = identity.status === 'inquiry-open'
  const until = inDays('adakavas:44', receivedOn, 10)
  if (again && !identity.supplied && on > until.due) return rejected('inquiry-window-closed')
  if (named < on) return rejected('term-before-inquiry')
  const term = onNamedDay('adakavas:44', on, named)
  const inquiry = {
    status: 'inquiry-open',
    firstAskedOn: again ? identity.firstAskedOn : on,
    ask,
    term,
    supplied: false,
    suppliedInTime: again && identity.suppliedInTime,
    afterSupply: again && (identity.supplied || identity.afterSupply),
  }
  const reply = replyTo(open, replyObstacle)
  const limit = limitOf(open)
  return recorded('IdentityInquired', { command, inquiry, reply }, [
    ...late('late-inquiry', until, on),
    ...(term.due > limit.due
      ? [note('term-beyond-limit', [limit.clause], { term: term.due, limit: limit.due })]
      : []),
    ...replyNotes(open, reply),
    difference('identity-always-proved', 'adakavas:44', 'gdpr:12(6)'),
    ...officerNotes(open, by),
  ])
}

function supply(command, { identity }) {
  if (identity.status === 'confirmed') return rejected('identity-already-confirmed')
  if (identity.status !== 'inquiry-open') return rejected('no-open-inquiry')
  return recorded('IdentitySupplied', { command, inTime: command.data.on <= identity.term.due })
}

function confirm(command, open) {
  if (open.identity.status === 'confirmed') return rejected('identity-already-confirmed')
  return recorded('IdentityConfirmed', { command }, officerNotes(open, command.data.by))
}

function extend(command, open) {
  const { on, by, reasons, until: named = null, replyObstacle } = command.data
  const { receivedOn, extension } = open
  if (extension !== null) return rejected('already-extended')
  const month = inMonths('adakavas:41', receivedOn, 1)
  if (on > month.due) return rejected('extension-window-closed')
  if (named !== null) {
    const due = named < on ? null : onNamedDay('adakavas:41', on, named).due
    if (due === null || due < month.due) return rejected('limit-before-current')
    if (due > inMonths('adakavas:41', receivedOn, 2).due) return rejected('limit-beyond-cap')
  }
  const reply = replyTo(open, replyObstacle)
  const made = { on, reasons, until: named, pausedDays: 0 }
  return recorded('ExaminationExtended', { command, extension: made, reply }, [
    ...replyNotes(open, reply),
    difference('two-months-in-all', 'adakavas:41', 'gdpr:12(3)'),
    difference('important-reasons', 'adakavas:41', 'gdpr:12(3)'),
    ...officerNotes(open, by),
  ])
}

const groundNames = {
  'adakavas:17.1': 'not-needed',
  'adakavas:17.2': 'consent-withdrawn',
  'adakavas:17.3': 'objection',
  'adakavas:17.4': 'no-basis',
}
/** The facts that a ground rests on. */
const groundFacts = {
  'adakavas:17.1': ['neededForPurposes'],
  'adakavas:17.2': ['basis', 'consentWithdrawn', 'otherBasisRemains'],
  'adakavas:17.3': ['objects', 'basis', 'limitInvoked'],
  'adakavas:17.4': ['basis'],
}

/** An item decided from its facts; a code where they settle nothing. */
function decideItem(right, item, facts) {
  const { outcome, decisive: clauses } = assessErasure(facts)
  if (outcome === 'contradictory') return 'facts-contradictory'
  if (outcome === 'undetermined') return 'claims-undetermined'
  if (outcome === 'rejected') throw new RangeError('written out for erasure that is granted')
  const read = clauses.flatMap((clause) => groundFacts[clause])
  const part = {
    part: 'whole',
    outcome,
    clauses,
    settledBy: clauses.map((clause) => ({ name: groundNames[clause], clause })),
    facts: Object.fromEntries(read.map((fact) => [fact, facts[fact]])),
  }
  const nothing = { reason: null, act: null, overridingInterest: null, period: null }
  return { right, item, outcome, clauses, parts: [part], ...nothing }
}

function answer(command, open) {
  const { on, by, facts, implementBy, complexity, replyObstacle, reasons = [] } = command.data
  if (open.identity.status !== 'confirmed') return rejected('identity-unconfirmed')
  const given = new Map(facts.items.map((one) => [one.item, one]))
  if (given.size < facts.items.length) return rejected('item-listed-twice')
  for (const { facts: said, overridingInterest } of facts.items)
    if (said.overridingInterestProven === true && overridingInterest === undefined)
      return rejected('justification-missing')
  const decisions = open.claims.flatMap(({ right, items }) =>
    items.map((item) => decideItem(right, item, given.get(item)?.facts ?? {})),
  )
  for (const code of ['facts-contradictory', 'claims-undetermined'])
    if (decisions.includes(code)) return rejected(code)
  if (open.authority.status === 'unproven') return rejected('authority-unproven')
  if (implementBy === undefined) return rejected('implementation-day-missing')
  if (implementBy < on) return rejected('implementation-day-past')
  const limit = limitOf(open)
  const implementation = onNamedDay('adakavas:47', on, implementBy)
  if (implementation.due > limit.due && complexity === undefined) return rejected('complexity-missing')
  const reply = replyTo(open, replyObstacle)
  const answered = {
    on,
    outcome: 'granted',
    decisions,
    extent: decisions.map(({ right, item }) => ({
      right,
      item,
      parts: ['whole'],
      effectiveFrom: null,
      by: implementation,
    })),
    afterWithdrawal: [],
    reasons: [],
    furtherReasons: reasons,
    implementation,
    complexity: complexity ?? null,
    reply,
    limit,
    answeredOn: on,
  }
  return recorded('RequestAnswered', { command, answer: answered }, [
    ...late('late-answer', limit, on),
    ...replyNotes(open, reply),
    difference('recipients-not-told', 'adakavas:17', 'gdpr:19'),
    ...officerNotes(open, by),
  ])
}

function report(command, answered) {
  const { on, by, right, item = null, restricted, restrictionReason } = command.data
  const { answer, implemented, form } = answered
  const isIt = (one) => one.right === right && one.item === item
  const grant = answer.extent.find(isIt)
  if (grant === undefined) return rejected('not-granted')
  if (implemented.some(isIt)) return rejected('already-implemented')
  if (!form.signed && restricted === undefined) return rejected('restriction-unknown')
  if (!form.signed && restricted && restrictionReason === undefined) return rejected('restriction-in-force')
  const complete = answer.extent.every(
    (other) => isIt(other) || implemented.some((one) => one.right === other.right && one.item === other.item),
  )
  return recorded('ImplementationReported', { command, complete, complaints: [] }, [
    ...late('late-implementation', grant.by, on),
    ...officerNotes(answered, by),
  ])
}

const rows = {
  none: { SubmitRequest: submit },
  open: {
    AssignOfficer: assign,
    InquireIdentity: inquire,
    SupplyIdentity: supply,
    ConfirmIdentity: confirm,
    ExtendExamination: extend,
    AnswerRequest: answer,
  },
  answered: { ReportImplementation: report },
  implemented: {},
}

export function decideRequest(command, state) {
  const row = rows[state.status][command.type]
  if (row === undefined) return rejected('wrong-status')
  const on = command.data.on ?? command.data.receivedOn
  if (state.lastEventOn !== undefined && on < state.lastEventOn) return rejected('before-last-event')
  return row(command, state)
}
