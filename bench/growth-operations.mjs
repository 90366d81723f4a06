// The operations whose cost is measured as what they are given grows: each says how it is made for a size, and what is
// then timed. What is long in each stands in its name.
import {
  adakavasProcedure,
  addDays,
  complaintForRequest,
  complaintLifecycle,
  decideClaims,
  decisionsAsTheyStand,
  earlierComplaint,
  eligibleReviewers,
  followUps,
  mayProcess,
  plainDate,
  requestForComplaint,
  requestLifecycle,
  restrictionLifecycle,
  restrictionsInForce,
} from 'privacy-rulebook'
import {
  drawSample,
  forgetRecorded,
  kaunasRules,
  mayDestroy,
  mayListen,
  recordingLifecycle,
  retention,
  samplingRegister,
  sweepOn,
} from 'privacy-rulebook/recordings'
import { requestCommandSchema } from 'privacy-rulebook/schema'
import { explainAssessment, narrate } from 'privacy-rulebook/text'
import { lt } from 'privacy-rulebook/text/lt'

const requests = requestLifecycle(adakavasProcedure)
const complaints = complaintLifecycle(adakavasProcedure)
const restrictions = restrictionLifecycle(adakavasProcedure)
const recordings = recordingLifecycle(kaunasRules)
const register = samplingRegister(kaunasRules)

const on = plainDate('2026-03-02')
const later = plainDate('2026-03-10')
const names = (count, prefix) => Array.from({ length: count }, (_, index) => `${prefix}-${index}`)

/** The event of a command that must be accepted. */
function eventOf(machine, state, command) {
  const decision = machine.decide(command, state)
  if (!decision.accepted) throw new Error(`${command.type}: ${JSON.stringify(decision.rejection)}`)
  return decision.events[0]
}
/** A history of commands: its events, and the state after it. */
function history(machine, commands, from = { events: [], state: machine.initialState() }) {
  let { state } = from
  const events = [...from.events]
  for (const command of commands) {
    const event = eventOf(machine, state, command)
    events.push(event)
    state = machine.evolve(state, event)
  }
  return { events, state }
}
/** The same event so often, as a store would hand it on: for histories too long to be decided one by one. */
const repeated = (event, count) => Array.from({ length: count }, () => event)
const fold = (machine, events, from = machine.initialState()) => machine.fold(events, from)

/** The state after a history that must be able to have happened: an operation that stops early would look quick. */
function replayed(machine, events) {
  const found = machine.replay(events)
  if (!found.ok) throw new Error(`${found.index}: ${JSON.stringify(found.reason)}`)
  return found.state
}

const claim = (items) => ({ right: 'erasure', grounds: ['not-needed'], items })
const submit = (claims) => ({
  type: 'SubmitRequest',
  data: {
    id: 'R-1',
    by: 'registry',
    submittedOn: on,
    receivedOn: on,
    channel: 'email',
    sender: { as: 'subject' },
    form: { nameGiven: true, signed: true, identityDocument: true },
    claims,
    contacts: [{ way: 'email', address: 'a@example.lt' }],
  },
})
const confirm = { type: 'ConfirmIdentity', data: { on, by: 'ona', means: 'the passport' } }
const assign = (officer) => ({ type: 'AssignOfficer', data: { on, by: 'head', officer } })
const ask = {
  type: 'AskToComplete',
  data: { on, by: 'ona', about: 'content', ask: 'a signature', term: later },
}
const erased = {
  neededForPurposes: false,
  basis: 'contract',
  careOrHealthNecessity: false,
  legalObligation: false,
  institutionClaims: false,
}
const needed = { ...erased, neededForPurposes: true, specialCategoryConsent: false }
const factsOf = (items, facts = erased) => ({ items: items.map((item) => ({ item, facts })) })
const limitsOn = (items) => items.map((item) => ({ right: 'erasure', item, act: 'the law, article 1' }))
const rectify = (items) => ({
  right: 'rectification',
  corrections: items.map((item) => ({ item, replacement: 'Ona' })),
})
const answer = (facts, more = {}) => ({
  type: 'AnswerRequest',
  data: { on, by: 'ona', facts, implementBy: later, ...more },
})
const report = (item) => ({
  type: 'ReportImplementation',
  data: { on, by: 'archivist', right: 'erasure', item },
})

/** A request that lacks a signature. */
const unsigned = (claims) => {
  const command = submit(claims)
  return { ...command, data: { ...command.data, form: { ...command.data.form, signed: false } } }
}
const redate = (submittedOn) => ({
  type: 'CorrectDates',
  data: { on, by: 'registry', submittedOn, reason: 'the stamp was misread' },
})
const filed = (items) => history(requests, [submit([claim(items)]), assign('ona'), confirm])
const answered = (items) => history(requests, [answer(factsOf(items))], filed(items))
const rejected = (items) => history(requests, [answer(factsOf(items, needed))], filed(items))
/** A request that is handed to and fro: as many events as one may have. */
function handed(count) {
  const start = filed(['photo'])
  const { events } = history(requests, [assign('petras'), assign('ona')], start)
  const [to, fro] = events.slice(-2)
  return {
    start,
    events: [...start.events, ...Array.from({ length: count }, (_, index) => (index % 2 === 0 ? to : fro))],
  }
}

const lodge = (request, earlier = []) => ({
  type: 'LodgeComplaint',
  data: {
    id: 'C-1',
    by: 'registry',
    submittedOn: later,
    receivedOn: later,
    channel: 'email',
    sender: { as: 'subject' },
    contacts: [{ way: 'email', address: 'a@example.lt' }],
    ground: 'rejected',
    argument: 'the letter is not needed any more',
    copies: { request: true, answer: true },
    request,
    earlier,
  },
})
const review = (request, reviewer, earlier = []) => ({
  type: 'AssignReviewer',
  data: { on: later, by: 'head', reviewer, request, earlier },
})
const uphold = (request, items) => ({
  type: 'UpholdComplaint',
  data: {
    on: later,
    by: 'rasa',
    request,
    earlier: [],
    facts: factsOf(items),
    implementBy: plainDate('2026-04-01'),
  },
})
const dismissed = (id) => ({
  id,
  request: 'R-1',
  grounds: ['rejected'],
  decision: 1,
  status: 'dismissed',
  answeredOn: on,
  limit: null,
  reviewers: [`reviewer of ${id}`],
})
function reviewed(items) {
  const { state } = rejected(items)
  const request = requestForComplaint(state, later)
  const confirmed = { ...confirm, data: { ...confirm.data, on: later, by: 'rasa' } }
  return { request, complaint: history(complaints, [lodge(request), review(request, 'rasa'), confirmed]) }
}

const impose = (id) => ({
  type: 'ImposeRestriction',
  data: {
    on,
    by: 'ona',
    id,
    item: 'photo',
    request: 'R-1',
    grounds: ['subject-claims'],
    period: { until: plainDate('2026-06-30') },
  },
})
const rely = (id) => ({
  type: 'RelyOnReason',
  data: {
    on,
    by: 'ona',
    id,
    reason: 'own-claims',
    justification: 'a lawsuit',
    operation: 'reading',
    aroseOn: on,
  },
})

const by = 'it'
const recorded = { number: null, date: on, time: '09:00', durationSeconds: 60, audio: 'A-1' }
const call = (name = 'S1') => [
  { type: 'ReceiveCall', data: { on, by, call: name, line: '8 37 55 12 41', direction: 'incoming' } },
  { type: 'PlayNotice', data: { on, by, automatic: true } },
  { type: 'GiveConsent', data: { on, by, explicit: true } },
  { type: 'EndCall', data: { on, by, endedBy: 'caller' } },
  { type: 'StoreRecording', data: { on, by, recorded } },
]
const stored = () => history(recordings, call())
const complain = (complaint) => ({
  type: 'RegisterServiceComplaint',
  data: { on, by, complaint, receivedOn: on, aboutAdministrativeService: true },
})
const open = (procedure) => ({
  type: 'OpenProcedure',
  data: { on, by, procedure, complaint: 'C', kind: 'administrative', participants: ['rasa'] },
})
const restrict = (id, until) => ({
  type: 'PlaceRestriction',
  data: { on, by, id, decision: { under: 'centre-procedure', request: id }, until },
})
const hold = (id) => ({ type: 'PlaceHold', data: { on, by, id, act: 'a ruling' } })
const request = (id) => ({
  type: 'RegisterCallerRequest',
  data: { on, by, request: id, receivedOn: on, right: 'access' },
})
const access = {
  type: 'GiveCallerAccess',
  data: { on, by, tookPart: true, means: ['listening'], othersProtected: 'nobody else is heard' },
}
/** A stored recording with so many of something, each by an event of its own that is made from the first. */
function recordedWith(first, rename, count, before = []) {
  const start = history(recordings, before, stored())
  const event = eventOf(recordings, start.state, first)
  return { start, events: Array.from({ length: count }, (_, index) => rename(event, `n-${index}`)) }
}
const renamed = (field) => (event, id) => ({
  ...event,
  data: {
    ...event.data,
    command: { ...event.data.command, data: { ...event.data.command.data, [field]: id } },
  },
})
const manyRecorded = (first, field, before) => (count) => {
  const { start, events } = recordedWith(first, renamed(field), count, before)
  return { start, events, state: fold(recordings, events, start.state) }
}
const withProcedures = manyRecorded(open('P'), 'procedure', [complain('C')])
const withRestrictions = manyRecorded(restrict('R', plainDate('2026-10-01')), 'id')
const withHolds = manyRecorded(hold('H'), 'id')
const withComplaints = manyRecorded(complain('C'), 'complaint')
const withRequests = manyRecorded(request('Q'), 'request')
const withAccess = (count) => {
  const start = stored()
  return { start, events: repeated(eventOf(recordings, start.state, access), count) }
}

const attempt = {
  as: 'staff',
  listener: 'rasa',
  purpose: 'service-complaint',
  procedure: 'n-1',
  itSpecialist: false,
  authorised: true,
  employed: true,
}
/** Each operation: made for a size, and then timed. */
export const operations = {
  'requests: fold a history of n events': (n) => {
    const { events } = handed(n)
    return () => fold(requests, events)
  },
  'requests: replay a history of n events': (n) => {
    const { events } = handed(n)
    return () => replayed(requests, events)
  },
  'requests: narrate a history of n events': (n) => {
    const { events } = handed(n)
    return () => narrate(requests, events, lt)
  },
  'requests: decide after n events': (n) => {
    const state = fold(requests, handed(n).events)
    return () => requests.decide(assign('jonas'), state)
  },
  'requests: one evolve after n events': (n) => {
    const { start, events } = handed(n)
    const state = fold(requests, events)
    const event = eventOf(requests, start.state, assign('petras'))
    return () => requests.evolve(state, event)
  },
  'requests: duties after n events': (n) => {
    const state = fold(requests, handed(n).events)
    return () => requests.duties(state, later)
  },
  'requests: options after n events': (n) => {
    const state = fold(requests, handed(n).events)
    return () => requests.options(state, later)
  },
  'requests: fold n assignments': (n) => {
    const start = filed(['photo'])
    const event = eventOf(requests, start.state, assign('petras'))
    const events = [...start.events, ...names(n, 'o').map((one) => renamed('officer')(event, one))]
    return () => fold(requests, events)
  },
  'requests: fold n notices to complete': (n) => {
    const start = history(requests, [unsigned([claim(['photo'])])])
    const events = [...start.events, ...repeated(eventOf(requests, start.state, ask), n)]
    return () => fold(requests, events)
  },
  'requests: fold n corrections of its days': (n) => {
    const start = filed(['photo'])
    const { events } = history(requests, [redate(plainDate('2026-02-27')), redate(on)], start)
    const [to, fro] = events.slice(-2)
    const all = [...start.events, ...names(n, 'c').map((_, index) => (index % 2 === 0 ? to : fro))]
    return () => fold(requests, all)
  },
  'requests: submit n items': (n) => {
    const command = submit([claim(names(n, 'i'))])
    return () => requests.decide(command, requests.initialState())
  },
  'requests: submit n claims': (n) => {
    const command = submit(names(n, 'i').map((item) => claim([item])))
    return () => requests.decide(command, requests.initialState())
  },
  'requests: correct n items': (n) => {
    const claims = [rectify(names(n, 'i'))]
    const { state } = history(requests, [unsigned(claims)])
    const form = { nameGiven: true, signed: true, identityDocument: true }
    const command = { type: 'CorrectRequest', data: { on, by: 'ona', form, claims } }
    return () => requests.decide(command, state)
  },
  'requests: join a double of n items': (n) => {
    const { state } = filed(names(n, 'i'))
    const other = { ...requestForComplaint(state, on), id: 'R-0' }
    const command = { type: 'JoinRequest', data: { on, by: 'ona', other, sameSender: 'the same letter' } }
    return () => requests.decide(command, state)
  },
  'requests: take over n acts of a double': (n) => {
    const { state } = filed(['photo'])
    const examinations = names(n, 'o').map((who) => ({ who, did: 'was-assigned', on }))
    const command = { type: 'RegisterJoined', data: { on, by: 'ona', request: 'R-0', examinations } }
    const after = history(requests, [command], { events: [], state }).state
    const another = { ...command, data: { ...command.data, request: 'R-2' } }
    return () => requests.evolve(after, eventOf(requests, after, another))
  },
  'rights: decide n items': (n) => {
    const items = names(n, 'i')
    return () => decideClaims(adakavasProcedure, [claim(items)], factsOf(items), on)
  },
  'rights: decide n claims': (n) => {
    const items = names(n, 'i')
    const claims = items.map((item) => claim([item]))
    return () => decideClaims(adakavasProcedure, claims, factsOf(items), on)
  },
  'rights: decide n items, each limited by an act': (n) => {
    const items = names(n, 'i')
    return () =>
      decideClaims(adakavasProcedure, [claim(items)], { ...factsOf(items), limits: limitsOn(items) }, on)
  },
  'rights: decide n corrections': (n) => {
    const items = names(n, 'i')
    return () => decideClaims(adakavasProcedure, [rectify(items)], factsOf(items, { inaccurate: true }), on)
  },
  'requests: answer n items': (n) => {
    const items = names(n, 'i')
    const { state } = filed(items)
    const command = answer(factsOf(items))
    return () => requests.decide(command, state)
  },
  'requests: answer n items, each limited by an act': (n) => {
    const items = names(n, 'i')
    const { state } = filed(items)
    const command = answer({ ...factsOf(items), limits: limitsOn(items) })
    return () => requests.decide(command, state)
  },
  'requests: answer n withdrawn items': (n) => {
    const items = names(n, 'i')
    const withdrawal = { right: 'consent-withdrawal', items, consentDate: on, consentPurpose: 'a leaflet' }
    const { state } = history(requests, [submit([withdrawal]), assign('ona'), confirm])
    const afterWithdrawal = items.map((item) => ({ item, becomes: 'erased-by', day: later }))
    const command = answer(factsOf(items, { basis: 'consent' }), { afterWithdrawal })
    return () => requests.decide(command, state)
  },
  'requests: evolve an answer of n items': (n) => {
    const items = names(n, 'i')
    const { state } = filed(items)
    const event = eventOf(requests, state, answer(factsOf(items)))
    return () => requests.evolve(state, event)
  },
  'requests: duties of an answer of n items': (n) => {
    const { state } = answered(names(n, 'i'))
    return () => requests.duties(state, later)
  },
  'requests: report one of n items': (n) => {
    const { state } = answered(names(n, 'i'))
    const command = report('i-0')
    return () => requests.decide(command, state)
  },
  'requests: fold n reports of carrying out': (n) => {
    const items = names(n, 'i')
    const { events, state } = answered(items)
    const event = eventOf(requests, state, report('i-0'))
    const all = [...events, ...items.map((item) => renamed('item')(event, item))]
    return () => fold(requests, all)
  },
  'requests: replay n reports of carrying out': (n) => {
    const items = names(n, 'i')
    const { events, state } = answered(items)
    const event = eventOf(requests, state, report('i-0'))
    const all = [...events, ...items.map((item) => renamed('item')(event, item))]
    const last = all.pop()
    all.push({ ...last, data: { ...last.data, complete: true } })
    return () => replayed(requests, all)
  },
  'requests: decisions as they stand of n items': (n) => {
    const { state } = answered(names(n, 'i'))
    return () => decisionsAsTheyStand(state)
  },
  'requests: summary of n items for a complaint': (n) => {
    const { state } = rejected(names(n, 'i'))
    return () => requestForComplaint(state, later)
  },
  'complaints: lodge about n items': (n) => {
    const command = lodge(requestForComplaint(rejected(names(n, 'i')).state, later))
    return () => complaints.decide(command, complaints.initialState())
  },
  'complaints: lodge beside n earlier ones': (n) => {
    const command = lodge(requestForComplaint(rejected(['photo']).state, later), names(n, 'c').map(dismissed))
    return () => complaints.decide(command, complaints.initialState())
  },
  'complaints: fold n reviewers': (n) => {
    const { complaint, request: seen } = reviewed(['photo'])
    const event = eventOf(complaints, complaint.state, review(seen, 'jonas'))
    const events = [...complaint.events, ...names(n, 'r').map((one) => renamed('reviewer')(event, one))]
    return () => fold(complaints, events)
  },
  'complaints: replay n reviewers': (n) => {
    const { complaint, request: seen } = reviewed(['photo'])
    const event = eventOf(complaints, complaint.state, review(seen, 'jonas'))
    const events = [...complaint.events, ...names(n, 'r').map((one) => renamed('reviewer')(event, one))]
    return () => replayed(complaints, events)
  },
  'complaints: lodge about a request that n examined': (n) => {
    const seen = requestForComplaint(rejected(['photo']).state, later)
    const examiners = [...seen.examiners, ...names(n, 'e')]
    const did = examiners.map((who) => ({ who, did: 'was-assigned', on }))
    const command = lodge({ ...seen, examiners, examinations: [...seen.examinations, ...did] })
    return () => complaints.decide(command, complaints.initialState())
  },
  'complaints: uphold n items': (n) => {
    const items = names(n, 'i')
    const { complaint, request: seen } = reviewed(items)
    const command = uphold(seen, items)
    return () => complaints.decide(command, complaint.state)
  },
  'complaints: what upholding n items asks for': (n) => {
    const items = names(n, 'i')
    const { complaint, request: seen } = reviewed(items)
    const { events, state } = history(complaints, [uphold(seen, items)], complaint)
    return () => followUps(events.at(-1), state)
  },
  'complaints: carry n items over to the request': (n) => {
    const items = names(n, 'i')
    const { complaint, request: seen } = reviewed(items)
    const { events, state } = history(complaints, [uphold(seen, items)], complaint)
    const [{ command }] = followUps(events.at(-1), state)
    const { state: before } = rejected(items)
    return () => requests.decide(command, before)
  },
  'complaints: summary of n items for the request': (n) => {
    const items = names(n, 'i')
    const { complaint, request: seen } = reviewed(items)
    const { state } = history(complaints, [uphold(seen, items)], complaint)
    return () => complaintForRequest(state, later)
  },
  'complaints: an earlier one of n reviewers': (n) => {
    const { complaint, request: seen } = reviewed(['photo'])
    const event = eventOf(complaints, complaint.state, review(seen, 'jonas'))
    const events = names(n, 'r').map((one) => renamed('reviewer')(event, one))
    const state = fold(complaints, events, complaint.state)
    return () => earlierComplaint(state)
  },
  'complaints: who of n may review, with n examiners': (n) => {
    const seen = { ...requestForComplaint(rejected(['photo']).state, later), examiners: names(n, 'e') }
    const staff = names(n, 's')
    return () => eligibleReviewers(adakavasProcedure, { status: 'none' }, seen, staff)
  },
  'complaints: who of n may review, beside n others': (n) => {
    const seen = requestForComplaint(rejected(['photo']).state, later)
    const others = names(n, 'c').map((id) => ({ ...dismissed(id), status: 'upheld' }))
    const staff = names(n, 's')
    return () => eligibleReviewers(adakavasProcedure, { status: 'none' }, seen, staff, others)
  },
  'restrictions: fold n restrictions': (n) => {
    const start = history(restrictions, [impose('X')])
    const events = [...start.events, ...names(n, 'x').map((id) => renamed('id')(start.events[0], id))]
    return () => fold(restrictions, events)
  },
  'restrictions: replay n restrictions': (n) => {
    const start = history(restrictions, [impose('X')])
    const events = [...start.events, ...names(n, 'x').map((id) => renamed('id')(start.events[0], id))]
    return () => replayed(restrictions, events)
  },
  'restrictions: narrate n restrictions': (n) => {
    const start = history(restrictions, [impose('X')])
    const events = [...start.events, ...names(n, 'x').map((id) => renamed('id')(start.events[0], id))]
    return () => narrate(restrictions, events, lt)
  },
  'restrictions: lift n at once': (n) => {
    const start = history(restrictions, [impose('X')])
    const ids = names(n, 'x')
    const state = fold(
      restrictions,
      ids.map((id) => renamed('id')(start.events[0], id)),
      start.state,
    )
    const lift = { type: 'LiftRestriction', data: { on, by: 'ona', id: 'X', because: 'erased' } }
    return () => restrictions.evolve(state, eventOf(restrictions, state, lift))
  },
  'restrictions: in force among n': (n) => {
    const start = history(restrictions, [impose('X')])
    const state = fold(
      restrictions,
      names(n, 'x').map((id) => renamed('id')(start.events[0], id)),
      start.state,
    )
    return () => restrictionsInForce(state, later)
  },
  'restrictions: process under n': (n) => {
    const start = history(restrictions, [impose('X')])
    const state = fold(
      restrictions,
      names(n, 'x').map((id) => renamed('id')(start.events[0], id)),
      start.state,
    )
    return () => mayProcess(state, 'reading', {}, later)
  },
  'restrictions: fold n reasons': (n) => {
    const start = history(restrictions, [impose('X'), rely('a')])
    const events = [...start.events, ...names(n, 'x').map((id) => renamed('id')(start.events[1], id))]
    return () => fold(restrictions, events)
  },
  'restrictions: fold n reasons and the end of each': (n) => {
    const start = history(restrictions, [impose('X'), rely('a')])
    const end = { type: 'EndReason', data: { on, by: 'ona', id: 'a' } }
    const ending = eventOf(restrictions, start.state, end)
    const ids = names(n, 'x')
    const events = [...start.events, ...ids.map((id) => renamed('id')(start.events[1], id))]
    events.push(...ids.map((id) => renamed('id')(ending, id)))
    return () => fold(restrictions, events)
  },
  'restrictions: replay n reasons': (n) => {
    const start = history(restrictions, [impose('X'), rely('a')])
    const events = [...start.events, ...names(n, 'x').map((id) => renamed('id')(start.events[1], id))]
    return () => replayed(restrictions, events)
  },
  'restrictions: duties of n reasons': (n) => {
    const start = history(restrictions, [impose('X'), rely('a')])
    const state = fold(
      restrictions,
      names(n, 'x').map((id) => renamed('id')(start.events[1], id)),
      start.state,
    )
    return () => restrictions.duties(state, later)
  },
  'recordings: fold n accesses': (n) => {
    const { start, events } = withAccess(n)
    return () => fold(recordings, events, start.state)
  },
  'recordings: replay n accesses': (n) => {
    const { start, events } = withAccess(n)
    const all = [...start.events, ...events]
    return () => replayed(recordings, all)
  },
  'recordings: narrate n accesses': (n) => {
    const { start, events } = withAccess(n)
    const all = [...start.events, ...events]
    return () => narrate(recordings, all, lt)
  },
  'recordings: fold n procedures': (n) => {
    const { start, events } = withProcedures(n)
    return () => fold(recordings, events, start.state)
  },
  'recordings: replay n procedures': (n) => {
    const { start, events } = withProcedures(n)
    const all = [...start.events, ...events]
    return () => replayed(recordings, all)
  },
  'recordings: fold n procedures and the end of each': (n) => {
    const { start, events, state } = withProcedures(n)
    const ending = eventOf(recordings, state, {
      type: 'CloseProcedure',
      data: { on, by, procedure: 'n-0' },
    })
    const ends = names(n, 'n').map((id) => renamed('procedure')(ending, id))
    const all = [...events, ...ends]
    return () => fold(recordings, all, start.state)
  },
  'recordings: duties of n procedures': (n) => {
    const { state } = withProcedures(n)
    return () => recordings.duties(state, later)
  },
  'recordings: listen beside n procedures': (n) => {
    const { state } = withProcedures(n)
    return () => mayListen(kaunasRules, state, attempt, later)
  },
  'recordings: fold n complaints': (n) => {
    const { start, events } = withComplaints(n)
    return () => fold(recordings, events, start.state)
  },
  'recordings: replay n complaints': (n) => {
    const { start, events } = withComplaints(n)
    const all = [...start.events, ...events]
    return () => replayed(recordings, all)
  },
  'recordings: destroy beside n complaints': (n) => {
    const { state } = withComplaints(n)
    const command = { type: 'DestroyRecording', data: { on: plainDate('2026-09-03'), by } }
    return () => recordings.decide(command, state)
  },
  'recordings: fold n requests and the answer to each': (n) => {
    const { start, events, state } = withRequests(n)
    const data = { on, by, request: 'n-0', reasons: ['it was told on the phone'] }
    const answering = eventOf(recordings, state, { type: 'AnswerCallerRequest', data })
    const answers = names(n, 'n').map((id) => renamed('request')(answering, id))
    const all = [...events, ...answers]
    return () => fold(recordings, all, start.state)
  },
  'recordings: retention under n restrictions, one after the other': (n) => {
    const { start, events } = withRestrictions(n)
    // Each day that is found is held by the next one.
    const chained = events.map((event, index) => {
      const { command } = event.data
      const until = addDays(plainDate('2026-09-01'), index)
      return { ...event, data: { ...event.data, command: { ...command, data: { ...command.data, until } } } }
    })
    const state = fold(recordings, chained, start.state)
    return () => retention(state, later)
  },
  'recordings: retention under n restrictions': (n) => {
    const { state } = withRestrictions(n)
    return () => retention(state, later)
  },
  'recordings: destruction under n holds': (n) => {
    const { state } = withHolds(n)
    return () => mayDestroy(state, plainDate('2026-10-01'))
  },
  'recordings: duties of n requests': (n) => {
    const { state } = withRequests(n)
    return () => recordings.duties(state, later)
  },
  'recordings: forget a history of n accesses': (n) => {
    const { start, events } = withAccess(n)
    const gone = history(
      recordings,
      [{ type: 'DestroyRecording', data: { on: plainDate('2026-09-03'), by } }],
      { events: [...start.events, ...events], state: fold(recordings, events, start.state) },
    )
    return () => forgetRecorded(kaunasRules, gone.events)
  },
  'recordings: sweep n recordings': (n) => {
    const { state } = stored()
    return () => [...sweepOn(repeated(state, n), plainDate('2026-09-03'))].length
  },
  'samples: draw ten of n': (n) => {
    const candidates = names(n, 's').map((recording) => ({ recording, obstacles: [] }))
    return () => drawSample({ month: '2026-03', candidates, seed: 7, size: 10 })
  },
  'samples: put a draw of n on record': (n) => {
    const candidates = names(n, 's').map((recording) => ({ recording, obstacles: [] }))
    const command = { type: 'DrawSample', data: { on, by, candidates, seed: 7, size: 10 } }
    return () => register.decide(command, register.initialState())
  },
  'samples: fold n listenings': (n) => {
    const candidates = names(n, 's').map((recording) => ({ recording, obstacles: [] }))
    const draw = { type: 'DrawSample', data: { on, by, candidates, seed: 7, size: 10 } }
    const start = history(register, [draw])
    const [recording] = start.state.drawn
    const listen = { type: 'ListenToSample', data: { on, by, recording, listener: 'rasa' } }
    const event = eventOf(register, start.state, listen)
    const events = names(n, 's').map((one) => renamed('recording')(event, one))
    return () => fold(register, events, start.state)
  },
  'schema: read a request of n items': (n) => {
    const command = submit([claim(names(n, 'i'))])
    return () => requestCommandSchema.parse(command)
  },
  'text: explain n decisions': (n) => {
    const items = names(n, 'i')
    const { decisions } = decideClaims(adakavasProcedure, [claim(items)], factsOf(items), on)
    return () => decisions.map(({ assessment }) => assessment && explainAssessment(assessment, lt))
  },
}
