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
    const facts = {
      basis: 'consent',
      specialCategoryConsent: false,
      consentActive: true,
      consentIdentified: true,
    } as const
    expect(said(rules['consent-withdrawal'], facts)).toEqual([
      'Teise atšaukti duotą sutikimą nebūtų galima pasinaudoti (Aprašo 33 punktas), jei paaiškėtų, kad prašymo gavimo dieną tvarkymas nebuvo grindžiamas sutikimu (Aprašo 33 punktas); arba kad prašymo gavimo dieną sutikimas negaliojo (Aprašo 33 punktas); arba kad iš prašymo neaišku, kuris sutikimas atšaukiamas (Aprašo 35 punktas).',
      'The right to withdraw consent would not apply (clause 33 of the Procedure) if it turned out that the processing does not rest on consent (clause 33 of the Procedure); or that the consent was not in force on the day the request was received (clause 33 of the Procedure); or that the request does not make clear which consent is withdrawn (clause 35 of the Procedure).',
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

describe('A limb of a right', () => {
  const { correction, supplement } = rectification
  const { transfer } = rules.portability
  const verdicts = (rule: RightRule, facts: RightFacts): readonly string[] =>
    [lt, en].map((catalogue) =>
      seen(explainAssessment(rule.assess(facts), catalogue, { length: 'sentence' })),
    )

  test.each([
    [
      '14, correction',
      correction,
      { inaccurate: false },
      'Reikalauti ištaisyti netikslius duomenis negalima (Aprašo 14 punktas).',
      'The correction of inaccurate data cannot be required (clause 14 of the Procedure).',
    ],
    [
      '14, addition',
      supplement,
      { incomplete: false },
      'Reikalauti papildyti neišsamius duomenis negalima (Aprašo 14 punktas).',
      'The completion of incomplete data cannot be required (clause 14 of the Procedure).',
    ],
    [
      '30, transfer',
      transfer,
      { transferFeasible: false },
      'Reikalauti, kad duomenys būtų tiesiogiai persiųsti kitam duomenų valdytojui, negalima (Aprašo 30 punktas).',
      'The direct transmission of the data to another controller cannot be required (clause 30 of the Procedure).',
    ],
    [
      '10, data',
      access.parts.data,
      { processed: true },
      'Susipažinti su pačiais duomenimis galima (Aprašo 10 punktas).',
      'Access to the data themselves can be required (clause 10 of the Procedure).',
    ],
  ] as const)('%s: the limb is named, never the whole right', (_, rule, facts, ...expected) => {
    expect(verdicts(rule, facts)).toEqual(expected)
    const whole = [lt.rights.rectification.name, lt.rights.portability.name, lt.rights.access.name]
    for (const to of ['granted', 'rejected'] as const)
      for (const name of whole)
        expect(explainChanges(rule.changes(facts, to), lt).toLowerCase()).not.toContain(
          name.replace('teisė', 'teise'),
        )
  })

  test('would be possible to require, or would not', () => {
    expect(said(correction, { inaccurate: false, replacementGiven: true })).toEqual([
      'Reikalauti ištaisyti netikslius duomenis būtų galima (Aprašo 14 punktas), jei paaiškėtų, kad duomenys netikslūs (Aprašo 14 punktas).',
      'The correction of inaccurate data could be required (clause 14 of the Procedure) if it turned out that the data are inaccurate (clause 14 of the Procedure).',
    ])
    expect(said(transfer, { transferFeasible: false })[0]).toMatch(
      /^Reikalauti, kad duomenys būtų tiesiogiai persiųsti kitam duomenų valdytojui, būtų galima \(/u,
    )
  })

  test('without its name is told by the clause that gives the right', () => {
    const { limb, ...rest } = transfer.assess({ transferFeasible: false })
    expect(limb).toBe('transfer')
    expect(seen(explainAssessment(rest, lt, { length: 'sentence' }))).toBe(
      'Teise į duomenų perkeliamumą negalima pasinaudoti (Aprašo 30 punktas).',
    )
  })
})

describe('Conditions', () => {
  const whole = (rule: RightRule, facts: RightFacts, catalogue = lt): string =>
    seen(explainAssessment(rule.assess(facts), catalogue))

  test('of one clause are told apart, so that nothing is both met and not met', () => {
    const facts = {
      basis: 'contract',
      specialCategoryConsent: false,
      consentActive: true,
      consentIdentified: true,
    } as const
    const lithuanian = whole(rules['consent-withdrawal'], facts)
    expect(lithuanian).toContain(
      'Viena iš Aprašo 33 punkte nustatytų sąlygų netenkinama: prašymo gavimo dieną tvarkymas nebuvo grindžiamas sutikimu; specialių kategorijų duomenys remiantis aiškiu sutikimu netvarkomi. Viena iš Aprašo 33 punkte nustatytų sąlygų tenkinama, nes prašymo gavimo dieną sutikimas galiojo. Aprašo 35 punkte nustatyta sąlyga tenkinama, nes iš prašymo aišku',
    )
    const english = whole(rules['consent-withdrawal'], facts, en)
    expect(english).toContain(
      'One of the conditions of clause 33 of the Procedure is not met: the processing does not rest on consent; the processing does not rest on explicit consent to special categories of data. One of the conditions of clause 33 of the Procedure is met, because the consent was in force on the day the request was received. The condition of clause 35 of the Procedure is met, because',
    )
    expect(whole(rules['consent-withdrawal'], {})).toContain(
      'Dėl vienos iš Aprašo 33 punkte nustatytų sąlygų dar neaišku, ar ji tenkinama: nežinoma, ar prašymo gavimo dieną tvarkymas buvo grindžiamas sutikimu; ar duomenys yra specialių kategorijų (pvz., apie sveikatą) ir tvarkomi remiantis aiškiu sutikimu.',
    )
  })

  test('19: one that the request does not rely on is not considered, whatever the facts', () => {
    const { erasure: stated } = rulesFor(onlyStated, [
      { right: 'erasure', grounds: ['no-basis'], items: 'all' },
    ])
    for (const neededForPurposes of [false, true, null]) {
      const facts = { neededForPurposes }
      expect(whole(stated, facts)).toContain(
        'Aprašo 17.1 papunktyje nustatyta sąlyga nevertinama, nes prašyme ja nesiremiama (Aprašo 19 punktas).',
      )
      expect(whole(stated, facts, en)).toContain(
        'The condition of clause 17.1 of the Procedure is not considered, because the request does not rely on it (clause 19 of the Procedure).',
      )
      expect(whole(stated, facts)).not.toContain('17.1 papunktyje nustatyta sąlyga netenkinama')
    }
    expect(whole(stated, { basis: 'contract' })).toContain('17.4 papunktyje nustatyta sąlyga netenkinama')
  })

  test('that rest on several clauses cite each beside what comes from it', () => {
    const { recipients } = access.parts
    expect(whole(recipients, { processed: true, recipientsForeseen: true })).toContain(
      'Įstaiga tvarko duomenų subjekto asmens duomenis (Aprašo 10 punktas); asmens duomenys bus perduodami duomenų gavėjams (Aprašo 11.3 papunktis).',
    )
    expect(
      whole(rectification, { incomplete: true, additionGiven: true, additionNeeded: true }, en),
    ).toContain(
      'the data are incomplete (clause 14 of the Procedure); the additional data were given (clause 15 of the Procedure); the additional data are needed for the purposes of the processing (clause 14 of the Procedure).',
    )
    // What follows one another by the same clause cites it once.
    expect(
      whole(erasure, {
        objects: false,
        basis: 'contract',
        limitInvoked: true,
        overridingInterestProven: true,
      }),
    ).toContain(
      'prašymo gavimo dieną tvarkymas nebuvo grindžiamas teisėtu interesu (Aprašo 26 punktas); Įstaiga remiasi tuo, kad teisė nesutikti ribojama; įrodytas teisėtas interesas, viršesnis už duomenų subjekto teises, laisves ir interesus (Aprašo 27 punktas).',
    )
  })

  test('30.1: which of two bases it is, where that is known', () => {
    const { portability } = rules
    expect(whole(portability, { basis: 'consent' })).toContain(
      'Aprašo 30.1 papunktyje nustatyta sąlyga tenkinama, nes prašymo gavimo dieną tvarkymas buvo grindžiamas sutikimu.',
    )
    expect(whole(portability, { basis: 'contract' }, en)).toContain(
      'The condition of clause 30.1 of the Procedure is met, because the processing rests on the performance of a contract.',
    )
  })

  test('a question cites the clause of the right in hand', () => {
    for (const [rule, asked] of [
      [
        rules['consent-withdrawal'],
        'Klausimas duomenų valdytojui (Aprašo 33 punktas): kokiu teisėtu pagrindu',
      ],
      [objection, 'Klausimas duomenų valdytojui (Aprašo 26 punktas): kokiu teisėtu pagrindu'],
      [objection, 'Klausimas duomenų valdytojui (Aprašo 27 punktas): ar duomenų reikia pačiai Įstaigai'],
      [rules.portability, 'Klausimas duomenų valdytojui (Aprašo 30.1 papunktis): kokiu teisėtu pagrindu'],
      [rules.restriction, 'Klausimas duomenų valdytojui (Aprašo 21.2 papunktis): kokiu teisėtu pagrindu'],
      [
        rules.restriction,
        'Klausimas duomenų valdytojui (Aprašo 21.3 papunktis): ar duomenys vis dar reikalingi',
      ],
      [erasure, 'Klausimas duomenų valdytojui (Aprašo 17.4 papunktis): kokiu teisėtu pagrindu'],
    ] as const)
      expect(whole(rule, {})).toContain(asked)
  })
})

describe('Why not', () => {
  const why = (facts: RightFacts): string =>
    seen(explainAssessment(erasure.assess(facts), lt, { length: 'reasons' }))

  test('18.1, 18.3: the limits that stand in the way, and no ground', () => {
    expect(why({ careOrHealthNecessity: true, institutionClaims: true, neededForPurposes: false })).toBe(
      [
        'Teise reikalauti ištrinti asmens duomenis negalima pasinaudoti (Aprašo 18.1 ir 18.3 papunkčiai).',
        'Aprašo 18.1 papunktyje nustatytas ribojimas taikomas, nes duomenis tvarkyti būtina profilaktinės ar darbo medicinos, darbingumo vertinimo, sveikatos priežiūros ar socialinės globos, gydymo arba šių sričių sistemų valdymo tikslais. Aprašo 18.3 papunktyje nustatytas ribojimas taikomas, nes duomenų reikia pačiai Įstaigai teisiniams reikalavimams pareikšti, vykdyti ar apginti.',
      ].join('\n'),
    )
  })

  test('17, 18.2: the grounds that fail, and the limit that would stand in the way besides', () => {
    const text = why({
      neededForPurposes: true,
      basis: 'public-task',
      specialCategoryConsent: false,
      objects: false,
      legalObligation: true,
    })
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
