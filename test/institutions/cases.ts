import {
  type ComplaintCommand,
  type ComplaintState,
  complaintLifecycle,
  type RequestForComplaint,
  requestForComplaint,
} from '../../src/complaint/index.js'
import { type Procedure, plainDate } from '../../src/index.js'
import type { RequestCommand, RequestState } from '../../src/request/index.js'
import {
  type RestrictedItem,
  type RestrictionCommand,
  restrictionLifecycle,
} from '../../src/restriction/index.js'
import type { CaseFacts, Claim, ItemFacts } from '../../src/rights/index.js'
import { played } from './council.js'

/* Requests, complaints and restrictions under an institution's own procedure, as the machines really come to them. */

export const day = plainDate

export const act = (on: string) => ({ on: day(on), by: 'Ona Onaitė' })

type Submitted = Extract<RequestCommand, { readonly type: 'SubmitRequest' }>['data']
const contacts = [{ way: 'email', address: 'jonas@pavyzdys.lt' }] as const

/** A representative without papers, and one with them. */
export const representative = (documents: boolean): Submitted['sender'] => ({
  as: 'representative',
  documents,
  contacts: [{ way: 'email', address: 'atstovas@pavyzdys.lt' }],
})

/** A request of 2 March 2026 that has what every document here asks for. */
export const submit = (
  claims: readonly [Claim, ...Claim[]],
  over: Partial<Submitted> = {},
): RequestCommand => ({
  type: 'SubmitRequest',
  data: {
    id: 'P1',
    by: 'Ona Onaitė',
    submittedOn: day('2026-03-02'),
    receivedOn: day('2026-03-02'),
    channel: 'email',
    sender: { as: 'subject' },
    contacts,
    claims,
    form: {
      nameGiven: true,
      signed: true,
      identityDocument: true,
      proofs: ['qualified-signature', 'identity-document'],
    },
    ...over,
  },
})

export const confirm: RequestCommand = {
  type: 'ConfirmIdentity',
  data: { ...act('2026-03-03'), means: 'asmens tapatybės kortelė' },
}

type Answering = Omit<Partial<Extract<RequestCommand, { readonly type: 'AnswerRequest' }>['data']>, 'facts'>

/** The answer of 20 March 2026. */
export const answer = (facts: CaseFacts, over: Answering = {}): RequestCommand => ({
  type: 'AnswerRequest',
  data: { ...act('2026-03-20'), facts, ...over },
})

/** The facts of items, one by one. */
export const about = (items: Readonly<Record<string, ItemFacts>>): CaseFacts => ({
  items: Object.entries(items).map(([item, facts]) => ({ item, facts })),
})

/** A request that was filed, whatever became of it. */
export function filed(procedure: Procedure, commands: readonly RequestCommand[]) {
  const state = played(procedure, ...commands)
  if (state.status === 'none') throw new Error('not filed')
  return state
}

export function answered(procedure: Procedure, commands: readonly RequestCommand[]) {
  const state = filed(procedure, commands)
  if (state.status !== 'answered' && state.status !== 'implemented') throw new Error(state.status)
  return state
}

export function refused(procedure: Procedure, commands: readonly RequestCommand[]) {
  const state = filed(procedure, commands)
  if (state.status !== 'refused') throw new Error(state.status)
  return state
}

export function joined(procedure: Procedure, commands: readonly RequestCommand[]) {
  const state = filed(procedure, commands)
  if (state.status !== 'joined') throw new Error(state.status)
  return state
}

/** How a request is seen on a day. */
export function seenOn(on: string, state: RequestState): RequestForComplaint {
  const seen = requestForComplaint(state, day(on))
  if (seen === null) throw new Error('no request')
  return seen
}

export function complained(procedure: Procedure, commands: readonly ComplaintCommand[]) {
  const machine = complaintLifecycle(procedure)
  const state = commands.reduce<ComplaintState>((before, command) => {
    const decision = machine.decide(command, before)
    if (!decision.accepted) throw new Error(`${command.type}: ${JSON.stringify(decision.rejection)}`)
    return machine.fold(decision.events, before)
  }, machine.initialState())
  if (state.status === 'none') throw new Error('not lodged')
  return state
}

export function answeredComplaint(procedure: Procedure, commands: readonly ComplaintCommand[]) {
  const state = complained(procedure, commands)
  if (state.status !== 'upheld' && state.status !== 'dismissed') throw new Error(state.status)
  return state
}

export function refusedComplaint(procedure: Procedure, commands: readonly ComplaintCommand[]) {
  const state = complained(procedure, commands)
  if (state.status !== 'refused') throw new Error(state.status)
  return state
}

export function restricted(procedure: Procedure, commands: readonly RestrictionCommand[]): RestrictedItem {
  const machine = restrictionLifecycle(procedure)
  const state = commands.reduce((before, command) => {
    const decision = machine.decide(command, before)
    if (!decision.accepted) throw new Error(`${command.type}: ${JSON.stringify(decision.rejection)}`)
    return machine.fold(decision.events, before)
  }, machine.initialState())
  if (state.status === 'none') throw new Error('not restricted')
  return state
}

export const access: Claim = { right: 'access', information: 'all' }
export const erasure: Claim = { right: 'erasure', items: ['nuotrauka', 'laiškas'], grounds: ['not-needed'] }
export const rectification: Claim = {
  right: 'rectification',
  corrections: [{ item: 'adresas', replacement: 'Ežero g. 1' }],
  supplements: [],
}
export const needed = { neededForPurposes: true, basis: 'contract', legalObligation: false } as const
export const unneeded = { neededForPurposes: false, basis: 'contract', legalObligation: false } as const
export const processed = { processed: true, recipientsForeseen: false, otherSource: false } as const
export const chancellor = { office: 'chancellor' } as const
export const implementBy = day('2026-04-01')
export const ofBoth = answer(about({ nuotrauka: unneeded, laiškas: unneeded }), { implementBy })
export const reported = (item: string): RequestCommand => ({
  type: 'ReportImplementation',
  data: { ...act('2026-03-25'), right: 'erasure', item },
})
export const impossible = (item: string): RequestCommand => ({
  type: 'ReportImpossible',
  data: {
    ...act('2026-03-26'),
    right: 'erasure',
    item,
    reasons: ['duomenys įrašyti bendroje atsarginėje kopijoje, iš kurios jų vienų ištrinti neįmanoma'],
  },
})
export const extend = (over: object = {}): RequestCommand => ({
  type: 'ExtendExamination',
  data: { ...act('2026-03-20'), reasons: ['duomenys saugomi trijuose registruose'], ...over },
})
export const askToComplete = (about: 'content' | 'authority'): RequestCommand => ({
  type: 'AskToComplete',
  data: {
    ...act('2026-03-04'),
    about,
    ask: about === 'content' ? 'pasirašyti prašymą' : 'pateikti įgaliojimą',
    term: day('2026-03-13'),
  },
})
export const unsigned = { nameGiven: true, signed: false, identityDocument: true } as const
export const inquire: RequestCommand = {
  type: 'InquireIdentity',
  data: { ...act('2026-03-04'), ask: 'pateikti dokumento kopiją', term: day('2026-03-13') },
}
export const join = (procedure: Procedure, claim: Claim): RequestCommand => ({
  type: 'JoinRequest',
  data: {
    ...act('2026-03-05'),
    other: seenOn('2026-03-05', filed(procedure, [submit([claim], { id: 'P0' })])),
    sameSender: 'abu prašymai atsiųsti iš to paties adreso',
  },
})
