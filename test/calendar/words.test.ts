import { describe, expect, test } from 'vitest'
import { isName, isNumber, isText, nameForm, numberForm, textForm } from '../../src/calendar/words.js'

const matches = (form: string, value: string) => new RegExp(form, 'u').test(value)

/** What is seen by nobody: the pattern for printable signs has nothing to say of it. */
const unseen: [string, string][] = [
  ['a space', ' '],
  ['a line end', '\n'],
  ['a space that doesn’t break', '\u00a0'],
  ['a control sign', '\u0001'],
  ['a control of the direction', '\u202e'],
  ['a space of no width', '\u200b'],
  ['half a character', '\ud800'],
  ['a filler of Hangul', '\u3164'],
  ['what is no character', '\ufdd0'],
  ['an empty pattern of Braille', '\u2800'],
  ['a joiner of numbers in Brahmi', '\u{1107f}'],
  ['a blank of hieroglyphs', '\u{13441}'],
  ['a filler of Khitan', '\u{16fe4}'],
  ['a head of a note that is empty', '\u{1d159}'],
]

describe('words are what there is something to see of', () => {
  test.each(unseen)('%s is none', (_, sign) => {
    expect(isText(sign)).toBe(false)
    expect(matches(textForm(), sign)).toBe(false)
  })

  test.each(['a', '!', '~', 'ą', '人', ' a ', '\u200ba'])('%j are words', (value) => {
    expect(isText(value)).toBe(true)
    expect(matches(textForm(), value)).toBe(true)
  })

  test.each([5, ['a'], null, undefined, new String('a')])('%o is no text at all', (value) => {
    expect(isText(value)).toBe(false)
    expect(isName(value)).toBe(false)
  })
})

describe('a name is written in one way', () => {
  test.each(['a', 'Jonas', 'Ona Petraitė', 'J. P.', 'Šarūnė', '人', '~', 'a !'])('%j is a name', (value) => {
    expect(isName(value)).toBe(true)
    expect(matches(nameForm(), value)).toBe(true)
  })

  test.each(['', ' ', ' Jonas', 'Jonas ', ' Ąžuolas', 'Ąžuolas ', '\u0301a', 'a\tb', 'Ona\nPetraitė'])(
    '%j is none',
    (value) => {
      expect(isName(value)).toBe(false)
      expect(matches(nameForm(), value)).toBe(false)
    },
  )

  test.each(unseen.slice(1))('none holds %s', (_, sign) => {
    expect(isName(`Šarūnė${sign}Petraitė`)).toBe(false)
    expect(matches(nameForm(), `Šarūnė${sign}Petraitė`)).toBe(false)
  })

  test('a letter and the mark on it are one character where there is one', () => {
    expect(isName('Rūta')).toBe(true)
    expect(isName('Ru\u0304ta')).toBe(false)
    // Of this letter with this mark there is no character: inside a name a mark may stand.
    expect(isName('x\u0301')).toBe(true)
  })
})

describe('a telephone number in international form, however its digits are set apart', () => {
  test.each([
    '+37061234567',
    '+370 612 34567',
    '0037061234567',
    '00 370 (612) 34-567',
    '+370 8 612 34567',
    '+370 (0) 612 34567',
    '+370–612.34/567',
    '+4930123456',
    '+1234567',
    '+123456789012345',
    '00441234567890',
  ])('%s is one', (number) => {
    expect(isNumber(number)).toBe(true)
    expect(matches(numberForm(), number)).toBe(true)
  })

  test.each([
    ['37061234567', 'without the sign of a country'],
    ['861234567', 'of the country itself'],
    ['+3706123456', 'of Lithuania with a digit too few'],
    ['+370612345678', 'of Lithuania with one too many'],
    ['+370961234567', 'of Lithuania with a wrong digit before it'],
    ['+123456', 'too short for any country'],
    ['+1234567890123456', 'too long'],
    ['+0234567890', 'of no country'],
    ['a+37061234567', 'after something else'],
    ['+37061234567a', 'before something else'],
    ['+370612a4567', 'with a letter'],
    ['+370abcdefgh', 'of letters'],
    ['+49abcdefgh', 'of letters'],
    ['1000037061234567', 'with the zeros inside'],
    ['61234567', 'with nothing before it'],
    ['', 'nothing'],
  ])('%s is none: %s', (number) => {
    expect(isNumber(number)).toBe(false)
    expect(matches(numberForm(), number)).toBe(false)
  })
})
