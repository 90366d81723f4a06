import { describe, expect, test } from 'vitest'
import type { Contact } from '../../src/case/index.js'
import type { RequestCommand } from '../../src/request/index.js'
import {
  byRepresentative,
  confirm,
  demandFee,
  email,
  extend,
  given,
  grant,
  inquire,
  received,
  refuseUnauthorised,
  refuseUnfounded,
  refuseUnidentified,
  submit,
} from './scenario.js'

const post: Contact = { way: 'post', address: 'Vilniaus g. 1' }
const phone: Contact = { way: 'phone', address: '+370 600 00000' }

/** Everything that goes out, on a request that is ready for it. */
const outward: readonly (readonly [
  clause: string,
  act: string,
  before: readonly RequestCommand[],
  command: RequestCommand,
])[] = [
  ['47', 'an answer', [confirm(received)], grant('2026-03-20')],
  ['41', 'an extension', [], extend('2026-03-20')],
  ['44', 'an inquiry', [], inquire('2026-03-10', '2026-03-20')],
  ['43.2', 'a fee demand', [], demandFee('2026-03-20')],
  ['43.1', 'a refusal as unfounded', [], refuseUnfounded('2026-03-20')],
  [
    '44',
    'a refusal for want of identity',
    [inquire('2026-03-04', '2026-03-13')],
    refuseUnidentified('2026-03-16'),
  ],
]

/** The way of reply, wherever an event keeps it. */
function replyIn(event: { readonly type: string; readonly data: object }): unknown {
  const text: { reply?: unknown; answer?: { reply: unknown }; refusal?: { reply: unknown } } = JSON.parse(
    JSON.stringify(event.data),
  )
  return text.reply ?? text.answer?.reply ?? text.refusal?.reply
}

describe('clause 42: as named where feasible, else e-mail, else another contact', () => {
  test.each([
    [
      'named and feasible',
      { reply: 'post', contacts: [email, post] },
      undefined,
      { way: 'post', address: post.address, because: 'named', obstacle: null },
    ],
    [
      'named, with an obstacle: e-mail',
      { reply: 'post', contacts: [post, phone, email] },
      'returned twice',
      { way: 'email', address: email.address, because: 'email-held', obstacle: 'returned twice' },
    ],
    [
      'none named: e-mail first',
      { contacts: [phone, post, email] },
      undefined,
      { way: 'email', address: email.address, because: 'email-held', obstacle: null },
    ],
    [
      'none named, no e-mail: another contact',
      { contacts: [post] },
      undefined,
      { way: 'post', address: post.address, because: 'other-contact', obstacle: null },
    ],
    [
      'named e-mail with an obstacle is not tried again',
      { reply: 'email', contacts: [email, post] },
      'the box is full',
      { way: 'post', address: post.address, because: 'other-contact', obstacle: 'the box is full' },
    ],
    [
      'no contact at all: kept for collection',
      { contacts: [] },
      undefined,
      { way: 'in-person', address: null, because: 'no-contact', obstacle: null },
    ],
    [
      'in person, which needs no address',
      { reply: 'in-person', contacts: [email] },
      undefined,
      { way: 'in-person', address: null, because: 'named', obstacle: null },
    ],
  ] as const)('%s', (_, filed, replyObstacle, expected) => {
    const open = given([submit(filed), confirm(received)])
    const command = grant('2026-03-20', '2026-03-20', replyObstacle === undefined ? {} : { replyObstacle })
    expect(replyIn(open.when(command).accepted().event)).toEqual({ to: 'subject', ...expected })
    expect(open.when(command).notes().includes('no-contact')).toBe(expected.because === 'no-contact')
  })

  test.each(outward)(
    'clause %s: %s goes to the subject, also where a representative filed',
    (_, __, before, command) => {
      const filed = byRepresentative(true, { reply: 'post', contacts: [email, post] })
      expect(
        replyIn(
          given([filed, ...before])
            .when(command)
            .accepted().event,
        ),
      ).toEqual({
        to: 'subject',
        way: 'post',
        address: post.address,
        because: 'named',
        obstacle: null,
      })
    },
  )

  test('clause 45: a refusal of the representative goes to the representative, at their own address', () => {
    const filed = byRepresentative(false, { contacts: [email] })
    expect(replyIn(given([filed]).when(refuseUnauthorised('2026-03-10')).accepted().event)).toEqual({
      to: 'representative',
      way: 'post',
      address: 'Advokatų g. 1',
      because: 'other-contact',
      obstacle: null,
    })
  })
})

describe('clause 42: a way of reply without an address is not feasible', () => {
  const unreachable = { reply: 'post', contacts: [phone, email] } as const

  test.each(outward)('clause %s: %s goes to the next contact held, with a note', (_, __, before, command) => {
    const { event, notes } = given([submit(unreachable), ...before])
      .when(command)
      .accepted()
    expect(replyIn(event)).toEqual({
      to: 'subject',
      way: 'email',
      address: email.address,
      because: 'no-address',
      obstacle: null,
    })
    expect(notes).toContainEqual({
      of: 'request',
      note: 'reply-way-without-address',
      breach: false,
      clauses: ['adakavas:42'],
      data: { to: 'subject', named: 'post', taken: 'email' },
    })
    expect(notes).not.toContainEqual(expect.objectContaining({ note: 'no-contact' }))
  })

  test('where no e-mail is held, another contact is taken', () => {
    const open = given([submit({ reply: 'email', contacts: [phone, post] }), confirm(received)])
    expect(replyIn(open.when(grant('2026-03-20')).accepted().event)).toMatchObject({
      way: 'phone',
      because: 'no-address',
    })
  })

  test('where none is held at all, it is kept for collection', () => {
    const open = given([submit({ reply: 'email', contacts: [] }), confirm(received)])
    const outcome = open.when(grant('2026-03-20'))
    expect(replyIn(outcome.accepted().event)).toEqual({
      to: 'subject',
      way: 'in-person',
      address: null,
      because: 'no-contact',
      obstacle: null,
    })
    expect(outcome.notes()).toContain('no-contact')
    expect(outcome.notes()).not.toContain('reply-way-without-address')
  })

  test('clause 45: what a representative named is looked for among their own contacts', () => {
    const filed = byRepresentative(false, { reply: 'email', contacts: [email] })
    const { event, notes } = given([filed]).when(refuseUnauthorised('2026-03-10')).accepted()
    expect(replyIn(event)).toMatchObject({ to: 'representative', way: 'post', because: 'no-address' })
    expect(notes).toContainEqual(
      expect.objectContaining({
        note: 'reply-way-without-address',
        data: { to: 'representative', named: 'email', taken: 'post' },
      }),
    )
  })

  test('where a way meets an obstacle in words, that is what is told', () => {
    const open = given([submit(unreachable), confirm(received)])
    const outcome = open.when(grant('2026-03-20', '2026-03-20', { replyObstacle: 'returned twice' }))
    expect(replyIn(outcome.accepted().event)).toMatchObject({
      because: 'email-held',
      obstacle: 'returned twice',
    })
    expect(outcome.notes()).not.toContain('reply-way-without-address')
  })
})
