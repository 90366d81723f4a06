import { describe, expect, test } from 'vitest'
import { en } from '../../src/text/en/index.js'
import { registerCsv, registerSummaryCsv } from '../../src/text/index.js'
import { lt } from '../../src/text/lt/index.js'
import { asCsv } from '../../src/text/register/csv.js'
import { type RegisteredCase, registerOn, registerSummary } from '../../src/watching/index.js'
import * as q from '../request/scenario.js'
import { seen } from '../text/reading.js'
import { day } from './scenario.js'

/** Reads CSV as RFC 4180 has it, by its own small reader. */
function parsed(text: string, separator: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  const close = () => {
    rows.at(-1)?.push(cell)
    cell = ''
  }
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at)
    if (quoted) {
      if (char !== '"') cell += char
      else if (text.charAt(at + 1) === '"') {
        cell += '"'
        at += 1
      } else quoted = false
    } else if (char === '"') quoted = true
    else if (char === separator) close()
    else if (char === '\r' && text.charAt(at + 1) === '\n') {
      close()
      rows.push([])
      at += 1
    } else cell += char
  }
  return rows.slice(0, -1)
}

const request = (id: string, ...more: Parameters<typeof q.given>[0]): RegisteredCase => ({
  machine: q.requests,
  state: q.given([q.submit({ id }), ...more]).state,
})
const rows = (...cases: readonly RegisteredCase[]) => registerOn(cases, day('2026-04-03'))

describe('a table that a spreadsheet opens', () => {
  test.each([
    ...['=1+1', '+37060000001', '-5', '@SUM(A1)', '\tx', '\rx', '\nx', '\0=1', '\0x'],
    ...['\uFF1D1', '\uFF0B1', '\uFF0D1', '\uFF201', '\u22121'],
    ...[' =1', '\u00A0=1', '\uFEFF=1', '\u3000=1', '\t +1', '\u200B@x'],
  ])('never runs %j as a formula', (words) => {
    const [[cell] = []] = parsed(asCsv([[words]], ';').slice(1), ';')
    expect(cell).toBe(`'${words}`)
  })

  test.each([';', ','] as const)('gives back every cell, separated by %s (RFC 4180)', (separator) => {
    const cells = ['a "b" c', 'a;b', 'a,b', 'a\nb', 'a\r\nb', '', 'Žąsis']
    expect(parsed(asCsv([cells, cells], separator).slice(1), separator)).toEqual([cells, cells])
  })

  test('begins with the mark that tells its encoding, and has a decimal comma where commas do not separate', () => {
    expect(asCsv([['a', 12.5, null]], ';')).toBe('\uFEFFa;12,5;\r\n')
    expect(asCsv([['a', 12.5, null]], ',')).toBe('\uFEFFa,12.5,\r\n')
  })
})

describe('the register as CSV', () => {
  test('has its heads and words in Lithuanian', () => {
    const [heads = [], row = []] = parsed(
      registerCsv(rows(request('P-1', q.demandFee('2026-03-05'))), lt).slice(1),
      ';',
    )
    expect(heads).toHaveLength(21)
    const cell = (head: string) => seen(row[heads.indexOf(head)] ?? '')
    expect(cell('Rūšis')).toBe('prašymas')
    expect(cell('Numeris')).toBe('P-1')
    expect(cell('Pateikė')).toBe('duomenų subjektas')
    expect(cell('Pateikimo būdas')).toBe('el. paštu')
    expect(cell('Gauta')).toBe('2026-03-02')
    expect(cell('Teisės ir sprendimas dėl jų')).toBe('ištrinti: nenuspręsta')
    expect(cell('Atsakyti iki')).toBe('2026-04-02')
    expect(cell('Laiku')).toBe('pavėluotai')
    expect(cell('Rezultatas')).toBe('nagrinėjamas')
    expect(cell('Mokestis sumokėtas')).toBe('ne')
    expect(cell('Pavėluota')).toBe('atsakyti (2026-04-02)')
    expect(cell('Punktai')).toBe('Aprašo 41 punktas')
  })

  test('and in English, with commas', () => {
    const table = registerCsv(rows(request('P-1'), request('P-2')), en, { separator: ',' })
    const [heads = [], ...found] = parsed(table.slice(1), ',')
    expect(found.map((row) => row[heads.indexOf('Number')])).toEqual(['P-1', 'P-2'])
    expect(found.every((row) => row.length === heads.length)).toBe(true)
    expect(found[0]?.[heads.indexOf('Rights and what was decided')]).toBe('erasure: not decided')
  })

  test('a number that would be a formula is none', () => {
    const [heads = [], row = []] = parsed(registerCsv(rows(request('=cmd|A1')), en).slice(1), ';')
    expect(row[heads.indexOf('Number')]).toBe("'=cmd|A1")
  })

  test.each([
    '2026-1',
    '2026-03-02',
    '00123',
    '1E5',
    '1e+5',
    '3/4',
    '12:30',
    '1 pm',
    'Mar-1',
    '1 kovo',
    '50 %',
  ])('a number of a case such as %j stays the words that it is', (id) => {
    const [heads = [], row = []] = parsed(registerCsv(rows(request(id)), lt).slice(1), ';')
    expect(row[heads.indexOf('Numeris')]).toBe(`'${id}`)
    // A day of the row is a day.
    expect(row[heads.indexOf('Gauta')]).toBe('2026-03-02')
  })

  test.each(['P-1', '2026-P1', 'R 2026/15', '12K', 'Kovas', '65 metų ir vyresni'])(
    'one such as %j is no number or day, and is left alone',
    (id) => {
      const [heads = [], row = []] = parsed(registerCsv(rows(request(id)), lt).slice(1), ';')
      expect(row[heads.indexOf('Numeris')]).toBe(id)
    },
  )

  test('so it is with the category, and in the summary', () => {
    const staff = registerOn([{ ...request('P-1'), category: '2026-1' }], day('2026-04-03'))
    const [entry] = staff
    if (entry === undefined) throw new Error('no row')
    expect(registerCsv([entry], lt)).toContain(`;"'2026-1";`)
    expect(registerSummaryCsv(registerSummary([entry], 2026), lt)).toContain(`;"'2026-1";1`)
  })

  test('another separator, and what is no row, are refused', () => {
    const wild = (value: unknown): never => value as never
    expect(() => registerCsv([], en, { separator: wild('|') })).toThrow(/^separator: expected/)
    expect(() => registerCsv(wild([{}]), en)).toThrow(/rows of the register, and a catalogue/)
    expect(() => registerSummaryCsv(wild({}), en)).toThrow(/a summary of the register, and a catalogue/)
  })
})

test('the summary of a year as CSV says each number by what it counts', () => {
  const summary = registerSummary(rows(request('P-1', q.refuseUnfounded('2026-03-16')), request('P-2')), 2026)
  const table = parsed(registerSummaryCsv(summary, lt).slice(1), ';').map((row) => row.join(' | '))
  expect(table).toEqual(
    expect.arrayContaining([
      'Rūšis | Rodiklis | Reikšmė | Skaičius, 2026',
      'prašymas | gauta |  | 2',
      'prašymas | pavėluota |  | 1',
      'prašymas | rezultatas | atsisakyta nagrinėti | 1',
      'prašymas | atsisakymo priežastis | akivaizdžiai nepagrįstas ar neproporcingas | 1',
      'prašymas | teisė: ištrinti | nenuspręsta | 2',
      'prašymas | trukmės mediana (kalendorinėmis dienomis) |  | 14',
      'skundas | gauta |  | 0',
    ]),
  )
})
