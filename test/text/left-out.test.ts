import { describe, expect, test } from 'vitest'
import { gdprProcedure, rulesFor } from '../../src/index.js'
import { en } from '../../src/text/en/index.js'
import { catalogueFor, explainAssessment, explainChanges } from '../../src/text/index.js'
import { lt } from '../../src/text/lt/index.js'

const { access, portability } = rulesFor(gdprProcedure)
const inLithuanian = catalogueFor(lt, gdprProcedure)
const inEnglish = catalogueFor(en, gdprProcedure)

describe.each([
  ['15(4)', access.leftOut, 'copyAffectsOthers', '15 straipsnio 4 dalis'],
  ['20(4)', portability.leftOut, 'handOverAffectsOthers', '20 straipsnio 4 dalis'],
] as const)(
  'GDPR %s protects others: it is told as what is left out, and as no right of the person',
  (provision, rule, fact, cited) => {
    if (rule === null || rule === undefined) throw new Error('the GDPR leaves nothing out')
    const given = (affects: boolean | null) => ({ [fact]: affects })

    test('in Lithuanian', () => {
      const said = (affects: boolean | null) =>
        explainAssessment(rule.assess(given(affects)), inLithuanian, { length: 'sentence' })
      const source = `(BDAR\u00a0${cited})`.replaceAll('\u00a0', ' ')
      const plain = (text: string) => text.replaceAll('\u00a0', ' ')
      expect(plain(said(true))).toBe(
        `Tai, kas pakenktų kitų asmenų teisėms ir laisvėms, neteikiama ${source}.`,
      )
      expect(plain(said(false))).toBe(
        `Teikiami visi duomenys: kitų asmenų teisėms ir laisvėms tai nepakenktų ${source}.`,
      )
      expect(plain(said(null))).toBe(
        `Ar dalies duomenų neteikti, dar nežinoma, nes trūksta informacijos ${source}.`,
      )
      expect(plain(explainChanges(rule.changes(given(true)), inLithuanian))).toMatch(
        /^Būtų teikiami visi duomenys/u,
      )
    })

    test('in English', () => {
      const said = (affects: boolean | null) =>
        explainAssessment(rule.assess(given(affects)), inEnglish, { length: 'sentence' }).replaceAll(
          '\u00a0',
          ' ',
        )
      const source = `(GDPR Article ${provision})`
      expect(said(true)).toBe(`What would harm the rights and freedoms of others is left out ${source}.`)
      expect(said(false)).toBe(
        `Nothing is left out: the rights and freedoms of others would not be harmed ${source}.`,
      )
      expect(said(null)).toBe(
        `Whether something is left out cannot be decided yet, because something is still to be found out ${source}.`,
      )
      expect(explainChanges(rule.changes(given(false)), inEnglish)).toMatch(/^Something would be left out/u)
    })
  },
)
