import { describe, expect, test } from 'vitest'
import { defineDocument, defineProcedure, plainDate } from '../../src/index.js'
import { type RequestCommand, type RequestState, requestLifecycle } from '../../src/request/index.js'
import { en } from '../../src/text/en/index.js'
import { catalogueFor, letters, renderText } from '../../src/text/index.js'

/*
 * A document that says nothing of identity, nor of representatives: the GDPR asks for identity on reasonable doubt alone
 * (12(6)), so that nothing waits for it; and whoever acts for somebody shows that all the same.
 */

const ours = defineDocument({ id: 'archive', version: '1', clauses: { '2': {}, '3': {}, '4': {} } })
const roles = {
  request: { clause: ours.clause('2') },
  examination: { clause: ours.clause('3'), period: { months: 1 } },
  answer: { clause: ours.clause('3') },
  access: { clause: ours.clause('4') },
} as const
const rules = { access: { clause: ours.clause('4') } } as const
const procedure = defineProcedure({ document: ours, roles, rules })
const asking = defineProcedure({
  document: ours,
  roles: { ...roles, identity: { clause: ours.clause('2') } },
  rules,
})

const on = plainDate('2026-06-01')
const submit = (
  sender: Extract<RequestCommand, { type: 'SubmitRequest' }>['data']['sender'],
): RequestCommand => ({
  type: 'SubmitRequest',
  data: {
    id: 'A-1',
    by: 'ona',
    submittedOn: on,
    receivedOn: on,
    channel: 'email',
    sender,
    contacts: [],
    claims: [{ right: 'access', information: 'all' }],
    form: { nameGiven: true, signed: true, identityDocument: false },
  },
})
const answer: RequestCommand = {
  type: 'AnswerRequest',
  data: { on, by: 'ona', facts: { access: { processed: true }, items: [] }, implementBy: on },
}

function lived(under: typeof procedure, ...commands: readonly RequestCommand[]) {
  const requests = requestLifecycle(under)
  let state: RequestState = requests.initialState()
  const codes = commands.map((command) => {
    const decision = requests.decide(command, state)
    if (!decision.accepted) return decision.rejection.code
    for (const event of decision.events) state = requests.evolve(state, event)
    return 'accepted'
  })
  return { state, codes }
}

describe('a document that says nothing of identity', () => {
  test('gives effect to a right without it, and one that asks for it does not', () => {
    expect(lived(procedure, submit({ as: 'subject' }), answer).codes).toEqual(['accepted', 'accepted'])
    expect(lived(asking, submit({ as: 'subject' }), answer).codes).toEqual([
      'accepted',
      'identity-unconfirmed',
    ])
  })

  test('waits for it in nothing, and promises no question about it', () => {
    const { state } = lived(procedure, submit({ as: 'subject' }))
    if (state.status !== 'open') throw new Error('expected an open request')
    expect(requestLifecycle(procedure).duties(state, on)[0]).not.toHaveProperty('waitingFor')
    const settings = { institution: { name: 'The Archive' }, dataProtectionOfficer: 'dpo@example.com' }
    const receipt = letters.receipt(procedure, state, catalogueFor(en, procedure), settings)
    expect(renderText(receipt)).not.toMatch(/identity/u)
  })

  test('a representative shows the right to act, and is answered only then', () => {
    const sender = { as: 'representative', documents: false, contacts: [] } as const
    const prove: RequestCommand = { type: 'ProveAuthority', data: { on, by: 'ona', documents: 'A mandate.' } }
    expect(lived(procedure, submit(sender), answer, prove, answer).codes).toEqual([
      'accepted',
      'authority-unproven',
      'accepted',
      'accepted',
    ])
  })
})

describe('a complaint under a document that says of identity only what it says of requests', () => {
  const complaints = { complaint: { clause: ours.clause('4') } } as const
  const examined = { complaintExamination: { clause: ours.clause('4'), period: { months: 1 } } } as const

  test('its own clause on identity holds for complaints too', () => {
    const under = defineProcedure({
      document: ours,
      roles: { ...roles, identity: { clause: ours.clause('2') }, ...complaints, ...examined },
      rules,
    })
    expect(under.lacks).not.toContain('complaintIdentity')
    expect(under.roles.complaintIdentity.clause).toBe('archive:2')
  })
})
