import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { ClauseRef } from '../../src/documents/index.js'
import {
  dateRange,
  daysAccusative,
  monthGenitive,
  monthsAccusative,
  recordings,
  recordingsDrawn,
} from '../../src/text/kit/words.lt.js'
import { lt } from '../../src/text/lt/index.js'
import { seen } from './reading.js'
import { day } from './requests.js'

describe('A date has its month in the genitive', () => {
  test.each([
    ['2026-01-31', '2026 m. sausio 31 d.'],
    ['2026-02-02', '2026 m. vasario 2 d.'],
    ['2026-03-11', '2026 m. kovo 11 d.'],
    ['2026-04-05', '2026 m. balandžio 5 d.'],
    ['2026-05-01', '2026 m. gegužės 1 d.'],
    ['2026-06-24', '2026 m. birželio 24 d.'],
    ['2026-07-06', '2026 m. liepos 6 d.'],
    ['2026-08-15', '2026 m. rugpjūčio 15 d.'],
    ['2026-09-09', '2026 m. rugsėjo 9 d.'],
    ['2026-10-10', '2026 m. spalio 10 d.'],
    ['2026-11-02', '2026 m. lapkričio 2 d.'],
    ['2026-12-24', '2026 m. gruodžio 24 d.'],
  ])('%s is %s', (iso, words) => {
    expect(seen(lt.day(day(iso)))).toBe(words)
  })

  test('what is no day is refused, and never ends up in a letter', () => {
    // A host without types can hand over anything.
    for (const wrong of [undefined, '2026-2-3', '2026-13-01', '2026-00-10', '2026-01-32', '2 February 2026'])
      expect(() => Reflect.apply(lt.day, undefined, [wrong])).toThrow(TypeError)
  })
})

describe('A noun has the form that its number needs', () => {
  test.each([
    [0, '0 dienų', '0 dienų', '0 mėnesių', '0 mėnesių'],
    [1, '1 diena', '1 dieną', '1 mėnuo', '1 mėnesį'],
    [2, '2 dienos', '2 dienas', '2 mėnesiai', '2 mėnesius'],
    [9, '9 dienos', '9 dienas', '9 mėnesiai', '9 mėnesius'],
    [10, '10 dienų', '10 dienų', '10 mėnesių', '10 mėnesių'],
    [11, '11 dienų', '11 dienų', '11 mėnesių', '11 mėnesių'],
    [19, '19 dienų', '19 dienų', '19 mėnesių', '19 mėnesių'],
    [20, '20 dienų', '20 dienų', '20 mėnesių', '20 mėnesių'],
    [21, '21 diena', '21 dieną', '21 mėnuo', '21 mėnesį'],
    [22, '22 dienos', '22 dienas', '22 mėnesiai', '22 mėnesius'],
    [101, '101 diena', '101 dieną', '101 mėnuo', '101 mėnesį'],
    [111, '111 dienų', '111 dienų', '111 mėnesių', '111 mėnesių'],
  ])('%i', (count, days, daysAcc, months, monthsAcc) => {
    expect(lt.days(count)).toBe(days)
    expect(daysAccusative(count)).toBe(daysAcc)
    expect(lt.months(count)).toBe(months)
    expect(monthsAccusative(count)).toBe(monthsAcc)
  })

  test('the last two digits alone decide: tens and teens like ten, one like one, the rest like two', () => {
    for (let count = 0; count <= 1000; count++) {
      const two = count % 100
      const like = (two > 10 && two < 20) || two % 10 === 0 ? 10 : two % 10 === 1 ? 1 : 2
      expect(lt.days(count).split(' ')).toEqual([String(count), lt.days(like).split(' ')[1]])
    }
  })
})

describe('A clause is named in the case that its sentence needs', () => {
  const forms: readonly (readonly [readonly [ClauseRef, ...ClauseRef[]], string, string, string, string])[] =
    [
      [
        ['adakavas:41'],
        'Aprašo 41 punktas',
        'Aprašo 41 punkto',
        'pagal Aprašo 41 punktą',
        'Aprašo 41 punkte',
      ],
      [
        ['adakavas:17.3'],
        'Aprašo 17.3 papunktis',
        'Aprašo 17.3 papunkčio',
        'pagal Aprašo 17.3 papunktį',
        'Aprašo 17.3 papunktyje',
      ],
      [
        ['adakavas:47', 'adakavas:48'],
        'Aprašo 47 ir 48 punktai',
        'Aprašo 47 ir 48 punktų',
        'pagal Aprašo 47 ir 48 punktus',
        'Aprašo 47 ir 48 punktuose',
      ],
      [
        ['adakavas:17', 'adakavas:17.1', 'adakavas:17.3'],
        'Aprašo 17 punktas, 17.1 ir 17.3 papunkčiai',
        'Aprašo 17 punkto, 17.1 ir 17.3 papunkčių',
        'pagal Aprašo 17 punktą, 17.1 ir 17.3 papunkčius',
        'Aprašo 17 punkte, 17.1 ir 17.3 papunkčiuose',
      ],
      [
        ['adakavas:21.3', 'adakavas:24'],
        'Aprašo 24 punktas ir 21.3 papunktis',
        'Aprašo 24 punkto ir 21.3 papunkčio',
        'pagal Aprašo 24 punktą ir 21.3 papunktį',
        'Aprašo 24 punkte ir 21.3 papunktyje',
      ],
      [
        ['kaunas:12.3'],
        'Taisyklių 12.3 papunktis',
        'Taisyklių 12.3 papunkčio',
        'pagal Taisyklių 12.3 papunktį',
        'Taisyklių 12.3 papunktyje',
      ],
      [
        ['gdpr:12(3)'],
        'BDAR 12 straipsnio 3 dalis',
        'BDAR 12 straipsnio 3 dalies',
        'pagal BDAR 12 straipsnio 3 dalį',
        'BDAR 12 straipsnio 3 dalyje',
      ],
      [
        ['gdpr:17(1)(c)'],
        'BDAR 17 straipsnio 1 dalies c punktas',
        'BDAR 17 straipsnio 1 dalies c punkto',
        'pagal BDAR 17 straipsnio 1 dalies c punktą',
        'BDAR 17 straipsnio 1 dalies c punkte',
      ],
      [
        ['gdpr:77'],
        'BDAR 77 straipsnis',
        'BDAR 77 straipsnio',
        'pagal BDAR 77 straipsnį',
        'BDAR 77 straipsnyje',
      ],
      [
        ['gdpr:4(11)'],
        'BDAR 4 straipsnio 11 punktas',
        'BDAR 4 straipsnio 11 punkto',
        'pagal BDAR 4 straipsnio 11 punktą',
        'BDAR 4 straipsnio 11 punkte',
      ],
      [
        ['gdpr:13', 'gdpr:14', 'gdpr:15(1)', 'gdpr:77'],
        'BDAR 13 ir 14 straipsniai, 15 straipsnio 1 dalis ir 77 straipsnis',
        'BDAR 13 ir 14 straipsnių, 15 straipsnio 1 dalies ir 77 straipsnio',
        'pagal BDAR 13 ir 14 straipsnius, 15 straipsnio 1 dalį ir 77 straipsnį',
        'BDAR 13 ir 14 straipsniuose, 15 straipsnio 1 dalyje ir 77 straipsnyje',
      ],
      [
        ['gdpr:9(3)', 'gdpr:9(2)(i)', 'gdpr:9(2)(h)'],
        'BDAR 9 straipsnio 2 dalies h ir i punktai ir 3 dalis',
        'BDAR 9 straipsnio 2 dalies h ir i punktų ir 3 dalies',
        'pagal BDAR 9 straipsnio 2 dalies h ir i punktus ir 3 dalį',
        'BDAR 9 straipsnio 2 dalies h ir i punktuose ir 3 dalyje',
      ],
      [
        ['gdpr:21(2)', 'gdpr:21(3)', 'gdpr:4(1)', 'gdpr:4(2)'],
        'BDAR 4 straipsnio 1 ir 2 punktai, 21 straipsnio 2 ir 3 dalys',
        'BDAR 4 straipsnio 1 ir 2 punktų, 21 straipsnio 2 ir 3 dalių',
        'pagal BDAR 4 straipsnio 1 ir 2 punktus, 21 straipsnio 2 ir 3 dalis',
        'BDAR 4 straipsnio 1 ir 2 punktuose, 21 straipsnio 2 ir 3 dalyse',
      ],
      [
        ['gdpr:6(1)(a)', 'gdpr:17(1)(b)'],
        'BDAR 6 straipsnio 1 dalies a punktas ir 17 straipsnio 1 dalies b punktas',
        'BDAR 6 straipsnio 1 dalies a punkto ir 17 straipsnio 1 dalies b punkto',
        'pagal BDAR 6 straipsnio 1 dalies a punktą ir 17 straipsnio 1 dalies b punktą',
        'BDAR 6 straipsnio 1 dalies a punkte ir 17 straipsnio 1 dalies b punkte',
      ],
      [
        ['adakavas:47', 'gdpr:12(4)'],
        'Aprašo 47 punktas ir BDAR 12 straipsnio 4 dalis',
        'Aprašo 47 punkto ir BDAR 12 straipsnio 4 dalies',
        'pagal Aprašo 47 punktą ir BDAR 12 straipsnio 4 dalį',
        'Aprašo 47 punkte ir BDAR 12 straipsnio 4 dalyje',
      ],
    ]

  test.each(forms)('%s', (clauses, name, of, under, inside) => {
    expect(seen(lt.references.name(clauses))).toBe(name)
    expect(seen(lt.references.of(clauses))).toBe(of)
    expect(seen(lt.references.under(clauses))).toBe(under)
    expect(seen(lt.references.inside(clauses))).toBe(inside)
  })
})

test('a line ends neither inside a date nor between a number and what it counts', () => {
  expect(lt.day(day('2026-02-02'))).toBe('2026\u00a0m. vasario 2\u00a0d.')
  expect(lt.references.name(['adakavas:41', 'gdpr:12(3)'])).toBe(
    'Aprašo 41\u00a0punktas ir BDAR 12\u00a0straipsnio 3\u00a0dalis',
  )
})

test('days that follow one another are a range, in one month, in two and in two years', () => {
  const range = (first: string, last: string) => seen(dateRange(day(first), day(last)))
  expect(range('2025-12-24', '2025-12-28')).toBe('2025 m. gruodžio 24–28 d.')
  expect(range('2026-02-28', '2026-03-01')).toBe('2026 m. vasario 28 d. – kovo 1 d.')
  expect(range('2025-12-31', '2026-01-01')).toBe('2025 m. gruodžio 31 d. – 2026 m. sausio 1 d.')
})

describe('Money, lists and quotations are written as in Lithuania', () => {
  test.each([
    [0, '0,00\u00a0Eur'],
    [5, '0,05\u00a0Eur'],
    [1250, '12,50\u00a0Eur'],
    [123_456_789, '1\u00a0234\u00a0567,89\u00a0Eur'],
  ])('%i cents are %s', (cents, words) => {
    expect(lt.money(cents)).toBe(words)
  })

  test('half a cent is refused', () => {
    expect(() => lt.money(0.5)).toThrow(TypeError)
  })

  test('lists and quotations', () => {
    expect(lt.list(['a'])).toBe('a')
    expect(lt.list(['a', 'b', 'c'])).toBe('a, b ir c')
    expect(lt.quote('vardas')).toBe('„vardas“')
  })
})

describe('What may be done with restricted data has its object in the case that the verb needs', () => {
  const { allowed, forbidden, blocked, unrestricted } = lt.restriction.processing

  test('the accusative where it is allowed', () => {
    expect(allowed('reading')).toMatch(/^skaityti apribotus duomenis leidžiama/u)
  })

  test('the genitive where it is not', () => {
    expect(forbidden('altering')).toMatch(/^keisti apribotų duomenų neleidžiama/u)
    expect(blocked('sending')).toMatch(/^persiųsti apribotų duomenų kol kas neleidžiama/u)
    expect(unrestricted('copying')).toContain('nekliudo jų kopijuoti')
  })
})

describe('A complaint is named in the accusative with its day before it, for "Jūsų gautą" would be one that the person received', () => {
  test('of the subject and of a representative', () => {
    const { dismissed } = lt.complaint.letter
    const request = { id: 'P1', receivedOn: day('2026-02-02') }
    const complaint = { receivedOn: day('2026-03-02'), ground: 'rejected', request } as const
    expect(seen(dismissed({ ...complaint, represented: false }))).toContain(
      '2026 m. kovo 2 d. gautą Jūsų skundą dėl atmesto prašymo (Nr. P1, gautas 2026 m. vasario 2 d.) ir nusprendė skundą atmesti',
    )
    expect(seen(dismissed({ ...complaint, represented: true }))).toContain(
      '2026 m. kovo 2 d. gautą Jūsų atstovo pateiktą skundą dėl atmesto prašymo (Nr. P1, gautas 2026 m. vasario 2 d.) ir nusprendė skundą atmesti',
    )
  })
})

describe('What would have to be otherwise is an if-clause in the conditional mood', () => {
  const { provided, would, never, verdict } = lt.changes
  const purposes = 'duomenys nebereikalingi tikslams, kuriais buvo renkami ir tvarkomi'

  test('a comma closes a statement that ends with a clause of its own, before "taip pat" and before "o kartu"', () => {
    expect(provided([[[purposes, 'tikslūs duomenys nurodyti']]])).toBe(
      `jei paaiškėtų, kad ${purposes}, taip pat kad tikslūs duomenys nurodyti`,
    )
    expect(provided([[['a', purposes, 'b']]])).toBe(`jei paaiškėtų, kad a, kad ${purposes}, taip pat kad b`)
    expect(provided([[[purposes]], [['a'], ['b']]])).toBe(
      `jei paaiškėtų, kad ${purposes}, o kartu ir bent viena iš šių aplinkybių: kad a; arba kad b`,
    )
  })

  test('alternatives have a semicolon between them, each with its own "kad"', () => {
    expect(provided([[[purposes], ['a', 'b']]])).toBe(
      `jei paaiškėtų, kad ${purposes}; arba kad a, taip pat kad b`,
    )
  })

  test('no comma stands before "bent viena"', () => {
    expect(
      provided([
        [['a'], ['b']],
        [['c'], ['d']],
      ]),
    ).toBe(
      'jei paaiškėtų bent viena iš šių aplinkybių: kad a; arba kad b; o kartu ir bent viena iš šių aplinkybių: kad c; arba kad d',
    )
  })

  test('the main clause is in the conditional mood too, and what is not given stands in the genitive', () => {
    const { right, information, nothingToAccess } = verdict
    expect(would(right.granted(lt.rights.objection, false), 'jei')).toMatch(/ būtų galima pasinaudoti, jei$/u)
    expect(right.rejected(lt.rights.objection, false)).toMatch(/ nebūtų galima pasinaudoti$/u)
    const piece = lt.assessment.information('storage-period')
    expect(information.granted(piece, false)).toBe(
      'informacija apie duomenų saugojimo laikotarpį būtų teikiama',
    )
    expect(information.rejected(piece, false)).toMatch(/^informacijos apie .* teikti nereikėtų$/u)
    expect(never(right.rejected(lt.rights.objection, true))).toMatch(
      /^kad ir kokios aplinkybės paaiškėtų, teise .* vis tiek nebūtų /u,
    )
    expect(never(right.granted(lt.rights.objection, true))).toMatch(
      /^kad ir kokios aplinkybės paaiškėtų, teise .* vis tiek būtų /u,
    )
    expect(nothingToAccess(false)).toBe('susipažinti nebūtų su kuo')
  })
})

describe('Recordings have the case and the verb that their number needs', () => {
  test.each([
    [1, '1 įrašą', 'atrinktas 1 įrašas'],
    [2, '2 įrašus', 'atrinkti 2 įrašai'],
    [10, '10 įrašų', 'atrinkta 10 įrašų'],
    [11, '11 įrašų', 'atrinkta 11 įrašų'],
    [21, '21 įrašą', 'atrinktas 21 įrašas'],
    [22, '22 įrašus', 'atrinkti 22 įrašai'],
  ])('%i', (count, accusative, drawn) => {
    expect(recordings(count)).toBe(accusative)
    expect(recordingsDrawn(count)).toBe(drawn)
  })

  test('a month stands in the genitive', () => {
    expect(monthGenitive('2026-03')).toBe('2026\u00a0m. kovo mėnesio')
    expect(monthGenitive('2026-12')).toBe('2026\u00a0m. gruodžio mėnesio')
  })
})

describe('Words that were mended do not come back', () => {
  const said = ['lt', 'letters.lt', 'stories.lt', 'consequences.lt']
    .map((name) => readFileSync(new URL(`golden/${name}.txt`, import.meta.url), 'utf8'))
    .join('\n')

  test.each([
    ['a withdrawal of consent makes nothing lawful', /lieka teisėtas/u],
    ['what the Institution sends about identity is no request', /prašym\p{L}+ (?:ją )?patvirtinti tapatybę/u],
    ['an inaction is named as such', /nereaguota/u],
    ['interests stand with rights and freedoms', /viršesnis už (?:\p{L}+ ){1,2}interesus(?!, teises)/u],
    ['a criterion is met', /kol įvyks/u],
    ['a reason need not be spoken', /žodžiais nurod/u],
    ['the person may be a woman', /atvykę|atvykęs|kaip atstov|neprašyt(?:am|as)/u],
    ['the basis is a lawful one', /teisiniu pagrindu/u],
    ['a hold has its name at once', /saugoti įrašą „/u],
    ['a day is not split from what it is compared with', /ne (?:ankstesnę|vėlesnę) dieną/u],
    ['manifestly governs both words', /(?:kad|nes) prašymas (?:nepagrįstas|neproporcingas)/u],
    ['other conditions are set, and not met', /sąlygų nenustatyta/u],
    ['an act is possible, not a request', /\. Jis galimas/u],
    ['one claim is no request', /reikalavim\p{L}+ ?\(prašymas|reikalavim\p{L}+: prašymas/u],
  ])('%s', (_, words) => {
    expect(seen(said)).not.toMatch(words)
  })
})
