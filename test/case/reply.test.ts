import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { type Contact, replyBy, replyWays } from '../../src/case/reply.js'
import { authorityOf } from '../../src/case/sender.js'
import { day } from '../request/scenario.js'

const contact = (way: Contact['way'], address: string = way): Contact => ({ way, address })

describe('the way of a reply (clauses 42, 53)', () => {
  const ways = fc.constantFrom(...replyWays)
  const held = fc.array(ways).map((list) => list.map((way) => contact(way)))

  property.prop([ways, held])('is the way that was named, whenever it is feasible', (named, contacts) => {
    const feasible = named === 'in-person' || contacts.some(({ way }) => way === named)
    expect(replyBy('subject', named, contacts, null)).toMatchObject(
      feasible ? { way: named, because: 'named', obstacle: null } : { obstacle: null },
    )
  })

  property.prop([ways, held])(
    'is, where no address is held for the way that was named, the next contact held, e-mail first',
    (named, contacts) => {
      fc.pre(named !== 'in-person' && contacts.every(({ way }) => way !== named))
      const reply = replyBy('subject', named, contacts, null)
      const next = contacts.find(({ way }) => way === 'email') ?? contacts[0]
      expect(reply).toEqual(
        next === undefined
          ? { to: 'subject', way: 'in-person', address: null, because: 'no-contact', obstacle: null }
          : { to: 'subject', ...next, because: 'no-address', obstacle: null },
      )
    },
  )

  property.prop([fc.option(ways), held])(
    'is never the way that was named and met an obstacle, while another is held',
    (named, contacts) => {
      const { way, because } = replyBy('subject', named, contacts, 'an obstacle')
      if (contacts.some((one) => one.way !== named)) expect(way).not.toBe(named)
      else expect(because).toBe('no-contact')
    },
  )

  property.prop([held])('is e-mail before any other contact where none is named', (contacts) => {
    const { way, because, address } = replyBy('subject', null, contacts, null)
    if (contacts.some((one) => one.way === 'email'))
      expect({ way, because }).toEqual({ way: 'email', because: 'email-held' })
    else if (contacts.length > 0)
      expect({ because, address }).toEqual({ because: 'other-contact', address: contacts[0]?.address })
    else expect({ because, address }).toEqual({ because: 'no-contact', address: null })
  })

  test('the first of two addresses of one way is taken, and the obstacle is recorded', () => {
    const contacts = [contact('post', 'old'), contact('email', 'first@x.lt'), contact('email', 'second@x.lt')]
    expect(replyBy('representative', 'post', contacts, 'returned')).toEqual({
      to: 'representative',
      way: 'email',
      address: 'first@x.lt',
      because: 'email-held',
      obstacle: 'returned',
    })
  })
})

describe('authority to act for another (clauses 40, 51)', () => {
  const on = day('2026-03-02')
  test.each([
    ['a subject needs none', { as: 'subject' }, { status: 'not-needed' }],
    [
      'a representative with documents is proven',
      { as: 'representative', documents: true, contacts: [] },
      { status: 'proven', on },
    ],
    ['one without is not', { as: 'representative', documents: false, contacts: [] }, { status: 'unproven' }],
  ] as const)('%s', (_, sender, expected) => {
    expect(authorityOf(sender, on)).toEqual(expected)
  })
})
