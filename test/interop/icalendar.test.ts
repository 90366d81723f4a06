import { describe, expect, test } from 'vitest'
import { toICalendar } from '../../src/interop/icalendar/index.js'
import { en } from '../../src/text/en/index.js'
import { lt } from '../../src/text/lt/index.js'
import { type DueOptions, dueOn, type WatchedCase } from '../../src/watching/index.js'
import * as q from '../request/scenario.js'
import { seen } from '../text/reading.js'
import { complaint, day, recording, request, restriction } from '../watching/scenario.js'

const options = { catalogue: lt, stampedOn: day('2026-03-02'), host: 'example.lt' }
const ahead = (cases: readonly WatchedCase[], on = '2026-03-02', more: DueOptions = { within: 90 }) =>
  dueOn(cases, day(on), more)

/** The lines of a calendar as a reader unfolds them (RFC 5545, 3.1). */
const unfolded = (text: string): readonly string[] => text.replaceAll('\r\n ', '').split('\r\n')
const all = (text: string, name: string): readonly string[] =>
  unfolded(text)
    .filter((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`))
    .map((line) => seen(line.slice(line.indexOf(':') + 1)))

describe('what is due as a calendar', () => {
  test('is one event for each duty, on its last day, all day long', () => {
    const text = toICalendar(ahead([request, complaint, restriction]), options)
    expect(all(text, 'DTSTART')).toEqual(['20260402', '20260520', '20260312'])
    expect(unfolded(text).filter((line) => line.startsWith('DTSTART;VALUE=DATE:'))).toHaveLength(3)
    expect(all(text, 'DTSTAMP')).toEqual(Array.from({ length: 3 }, () => '20260302T000000Z'))
  })

  test('says each in the words of the language', () => {
    const [lithuanian] = all(toICalendar(ahead([request]), options), 'SUMMARY')
    expect(lithuanian).toBe(
      'Įstaiga privalo pateikti duomenų subjektui atsakymą į prašymą iki 2026 m. balandžio 2 d. imtinai (Aprašo 41 punktas).',
    )
    const [english] = all(toICalendar(ahead([request]), { ...options, catalogue: en }), 'SUMMARY')
    expect(english).toContain('The Institution owes the data subject an answer to the request')
  })

  test('names the same duty the same, also once its day has moved, and no two alike', () => {
    const extended: WatchedCase = {
      id: 'P-1',
      machine: q.requests,
      state: q.given([q.submit(), q.extend('2026-03-09')]).state,
    }
    const before = toICalendar(ahead([request]), options)
    const after = toICalendar(ahead([extended]), options)
    expect(all(before, 'DTSTART')).not.toEqual(all(after, 'DTSTART'))
    expect(all(before, 'UID')).toEqual(all(after, 'UID'))
    const granted: WatchedCase = {
      id: 'P-2',
      machine: q.requests,
      state: q.given([
        q.submit({ claims: [q.toErase('photo', 'letter')] }),
        q.confirm('2026-03-04'),
        q.answer('2026-03-20', q.items({ photo: q.notNeeded, letter: q.notNeeded }), {
          implementBy: day('2026-04-01'),
        }),
      ]).state,
    }
    const uids = all(
      toICalendar(ahead([granted, request, complaint, restriction, recording]), options),
      'UID',
    )
    expect(uids).toHaveLength(6)
    expect(new Set(uids).size).toBe(6)
  })

  test('is the same whenever it is written, and keeps lines within 75 octets', () => {
    const text = toICalendar(ahead([request, complaint]), { ...options, name: 'Terminai; a, b' })
    expect(toICalendar(ahead([request, complaint]), { ...options, name: 'Terminai; a, b' })).toBe(text)
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  })

  test('nothing that a host calls something becomes a line of its own', () => {
    const odd: WatchedCase = { ...request, id: 'P-1;X=1@evil' }
    const text = toICalendar(ahead([odd]), {
      ...options,
      name: 'Due\r\nX-EVIL:1',
      summary: ({ id }) => `${id}\r\nBEGIN:VEVENT`,
    })
    expect(unfolded(text).filter((line) => line.startsWith('X-EVIL') || line === 'BEGIN:VEVENT')).toEqual([
      'BEGIN:VEVENT',
    ])
    expect(all(text, 'SUMMARY')).toEqual(['P-1\\;X=1@evil\\nBEGIN:VEVENT'])
    expect(all(text, 'DESCRIPTION')[0]).toContain('Įstaiga privalo')
  })

  test('holds no sign that no calendar takes', () => {
    const text = toICalendar(ahead([request]), { ...options, summary: () => 'a\0b\u0007c\td\u0085e\rf' })
    expect(all(text, 'SUMMARY')).toEqual(['a b c d e\\nf'])
  })

  test('written on a later day revises what stood, and on the same day does not', () => {
    const on = (stampedOn: string) =>
      all(toICalendar(ahead([request]), { ...options, stampedOn: day(stampedOn) }), 'SEQUENCE').map(Number)
    const [first = 0] = on('2026-03-02')
    expect(on('2026-03-02')).toEqual([first])
    expect(on('2026-03-05')[0]).toBeGreaterThan(first)
  })

  test('tells a request from a complaint by the same name', () => {
    const text = toICalendar(ahead([request, { ...complaint, id: request.id }]), options)
    expect(new Set(all(text, 'UID')).size).toBe(2)
  })

  test('has no events where nothing is due', () => {
    expect(toICalendar([], options)).not.toContain('VEVENT')
  })

  test('bad options, and what is not due, are refused by name', () => {
    const wild = (value: unknown): never => value as never
    expect(() => toICalendar([], { ...options, stampedOn: wild('today') })).toThrow(/^stampedOn: expected/)
    expect(() => toICalendar([], { ...options, host: '' })).toThrow(/^host: expected/)
    expect(() => toICalendar([], { ...options, name: '' })).toThrow(/^name: expected/)
    expect(() => toICalendar([], { ...options, summary: wild('x') })).toThrow(/^summary: expected/)
    expect(() => toICalendar([], wild({ ...options, zone: 'x' }))).toThrow(/only the fields/)
    expect(() => toICalendar(wild([{}]), options)).toThrow(/expected/)
  })
})
