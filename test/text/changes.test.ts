import { describe, expect, test } from 'vitest'
import { adakavasProcedure } from '../../src/procedure/index.js'
import { type RightFacts, type RightRule, rulesFor } from '../../src/rights/index.js'
import { en } from '../../src/text/en/index.js'
import { explainAssessment, explainChanges } from '../../src/text/index.js'
import { lt } from '../../src/text/lt/index.js'
import { onlyStated } from './everything.js'
import { seen } from './reading.js'

const rules = rulesFor(adakavasProcedure)
const { access, erasure, objection, rectification } = rules

const said = (rule: RightRule, facts: RightFacts): readonly string[] =>
  [lt, en].map((catalogue) => seen(explainChanges(rule.changes(facts), catalogue)))

describe('What would have to be otherwise', () => {
  test('is one fact', () => {
    const facts = {
      neededForPurposes: false,
      basis: 'contract',
      careOrHealthNecessity: false,
      legalObligation: false,
      institutionClaims: true,
    } as const
    expect(said(erasure, facts)).toEqual([
      'Teise reikalauti ištrinti asmens duomenis būtų galima pasinaudoti (Aprašo 17 punktas), jei paaiškėtų, kad pačiai Įstaigai teisiniams reikalavimams pareikšti, vykdyti ar apginti duomenų nereikia (Aprašo 18.3 papunktis).',
      'The right to erasure would apply (clause 17 of the Procedure) if it turned out that the Institution does not need the data to establish, exercise or defend legal claims of its own (clause 18.3 of the Procedure).',
    ])
  })

  test('is any of several facts, joined by "or"', () => {
    const facts = { basis: 'consent', consentActive: true, consentIdentified: true } as const
    expect(said(rules['consent-withdrawal'], facts)).toEqual([
      'Teise atšaukti duotą sutikimą nebūtų galima pasinaudoti (Aprašo 33 punktas), jei paaiškėtų, kad prašymo gavimo dieną tvarkymas nebuvo grindžiamas sutikimu (Aprašo 33 punktas); arba kad prašymo gavimo dieną sutikimas negaliojo (Aprašo 33 punktas); arba kad iš prašymo neaišku, kuris sutikimas atšaukiamas (Aprašo 35 punktas).',
      'The right to withdraw consent would not apply (clause 33 of the Procedure) if it turned out that the processing does not rest on consent (clause 33 of the Procedure); or that the consent was not in force on the day the request was received (clause 33 of the Procedure); or that the consent that is withdrawn cannot be identified (clause 35 of the Procedure).',
    ])
  })

  test('is several facts together, with a question about each that nobody has answered', () => {
    const facts = { basis: 'consent', limitInvoked: null } as const
    expect(said(objection, facts)).toEqual([
      'Teise nesutikti su asmens duomenų tvarkymu būtų galima pasinaudoti (Aprašo 26 punktas), jei paaiškėtų, kad prašymo gavimo dieną tvarkymas buvo grindžiamas teisėtu interesu (Aprašo 26 punktas), taip pat kad Įstaiga nesiremia tuo, kad teisė nesutikti ribojama (Aprašo 27 punktas).\nKlausimas duomenų valdytojui (Aprašo 27 punktas): ar Įstaiga remiasi tuo, kad teisė nesutikti ribojama?',
      'The right to object to processing would apply (clause 26 of the Procedure) if it turned out that the processing rests on a legitimate interest (clause 26 of the Procedure) and that the Institution does not rely on the limit of the right to object (clause 27 of the Procedure).\nQuestion to the controller (clause 27 of the Procedure): does the Institution rely on the limit of the right to object?',
    ])
  })

  test('is one choice and another, where every combination of them will do', () => {
    const facts = {
      inaccurate: true,
      replacementGiven: true,
      incomplete: true,
      additionGiven: true,
      additionNeeded: true,
    } as const
    // Three ways to fail the one limb of clause 14, two to fail the other.
    expect(rectification.changes(facts).smallest).toHaveLength(6)
    expect(said(rectification, facts)).toEqual([
      'Teise reikalauti ištaisyti ar papildyti asmens duomenis nebūtų galima pasinaudoti (Aprašo 14 punktas), jei paaiškėtų bent viena iš šių aplinkybių: kad duomenys išsamūs (Aprašo 14 punktas); arba kad papildomi duomenys nenurodyti (Aprašo 15 punktas); arba kad papildomi duomenys tvarkymo tikslams nereikalingi (Aprašo 14 punktas); o kartu ir bent viena iš šių aplinkybių: kad duomenys tikslūs (Aprašo 14 punktas); arba kad tikslūs duomenys nenurodyti (Aprašo 15 punktas).',
      'The right to rectification would not apply (clause 14 of the Procedure) if at least one of the following turned out to be the case: that the data are complete (clause 14 of the Procedure); or that the additional data were not given (clause 15 of the Procedure); or that the additional data are not needed for the purposes of the processing (clause 14 of the Procedure); and at least one of the following: that the data are accurate (clause 14 of the Procedure); or that the accurate data were not given (clause 15 of the Procedure).',
    ])
  })

  test('is said once where every alternative shares it', () => {
    const facts = {
      neededForPurposes: true,
      basis: 'contract',
      objects: false,
      careOrHealthNecessity: false,
      legalObligation: false,
      institutionClaims: true,
    } as const
    expect(said(erasure, facts)).toEqual([
      'Teise reikalauti ištrinti asmens duomenis būtų galima pasinaudoti (Aprašo 17 punktas), jei paaiškėtų, kad pačiai Įstaigai teisiniams reikalavimams pareikšti, vykdyti ar apginti duomenų nereikia (Aprašo 18.3 papunktis), o kartu ir bent viena iš šių aplinkybių: kad duomenys nebereikalingi tikslams, kuriais buvo renkami ir tvarkomi (Aprašo 17.1 papunktis); arba kad prašymo gavimo dieną teisėto pagrindo duomenims tvarkyti nebuvo (Aprašo 17.4 papunktis).',
      'The right to erasure would apply (clause 17 of the Procedure) if it turned out that the Institution does not need the data to establish, exercise or defend legal claims of its own (clause 18.3 of the Procedure), and that at least one of the following is the case: that the data are no longer needed for the purposes for which they were collected and processed (clause 17.1 of the Procedure); or that the processing has no lawful basis (clause 17.4 of the Procedure).',
    ])
  })

  test('is nothing that facts could bring about', () => {
    const stated = rulesFor(onlyStated, [{ right: 'restriction', grounds: [], items: 'all' }]).restriction
    expect(said(stated, {})).toEqual([
      'Kad ir kokios aplinkybės paaiškėtų, teise apriboti asmens duomenų tvarkymą vis tiek nebūtų galima pasinaudoti (Aprašo 21 punktas).',
      'Whatever else turned out, the right to restriction of processing would still not apply (clause 21 of the Procedure).',
    ])
    expect(said(access, { processed: true })[0]).toBe(
      'Kad ir kokios aplinkybės paaiškėtų, teise susipažinti su savo asmens duomenimis vis tiek būtų galima pasinaudoti (Aprašo 10 punktas).',
    )
  })

  test('is nothing at all where it is so already', () => {
    expect(seen(explainChanges(objection.changes({ basis: 'consent' }, 'rejected'), lt))).toBe(
      'Taip yra ir dabar: teise nesutikti su asmens duomenų tvarkymu negalima pasinaudoti (Aprašo 26 punktas).',
    )
    expect(seen(explainChanges(objection.changes({ basis: 'consent' }, 'rejected'), en))).toBe(
      'This is already so: the right to object to processing does not apply (clause 26 of the Procedure).',
    )
  })
})

describe('Why not', () => {
  const why = (facts: RightFacts): string =>
    seen(explainAssessment(erasure.assess(facts), lt, { length: 'reasons' }))

  test('18.1, 18.3: the limits that stand in the way, and no ground', () => {
    expect(why({ careOrHealthNecessity: true, institutionClaims: true, neededForPurposes: false })).toBe(
      [
        'Teise reikalauti ištrinti asmens duomenis negalima pasinaudoti (Aprašo 18.1 ir 18.3 papunkčiai).',
        'Aprašo 18.1 papunktyje nustatytas ribojimas taikomas, nes duomenis tvarkyti būtina medicinos, darbingumo vertinimo, sveikatos priežiūros ar socialinės globos tikslais. Aprašo 18.3 papunktyje nustatytas ribojimas taikomas, nes duomenų reikia pačiai Įstaigai teisiniams reikalavimams pareikšti, vykdyti ar apginti.',
      ].join('\n'),
    )
  })

  test('17, 18.2: the grounds that fail, and the limit that would stand in the way besides', () => {
    const text = why({ neededForPurposes: true, basis: 'public-task', objects: false, legalObligation: true })
    expect(text.split('\n')[0]).toBe(
      'Teise reikalauti ištrinti asmens duomenis negalima pasinaudoti (Aprašo 17 punktas ir 17.1–17.4 papunkčiai).',
    )
    expect(text).toContain(
      'Aprašo 17.1 papunktyje nustatyta sąlyga netenkinama, nes duomenys vis dar reikalingi tikslams, kuriais buvo renkami ir tvarkomi.',
    )
    expect(text).toContain(
      'Aprašo 18.2 papunktyje nustatytas ribojimas taikomas, nes tvarkyti duomenis Įstaigą įpareigoja teisės aktas',
    )
    expect(text).not.toContain('18.1')
    expect(text).not.toContain('18.3')
  })
})
