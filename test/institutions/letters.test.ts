import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { defineDocument, type Procedure, plainDate } from '../../src/index.js'
import { en } from '../../src/text/en/index.js'
import {
  type Catalogue,
  catalogueFor,
  type Letter,
  type LetterSettings,
  letters,
  renderMarkdown,
  renderText,
} from '../../src/text/index.js'
import { lt } from '../../src/text/lt/index.js'
import { seen } from '../text/reading.js'
import { ofBorough, ofVilnius, type ToldCaller } from './call-letters.js'
import { access, askToComplete, filed, submit, unsigned } from './cases.js'
import { council, councilUnder } from './council.js'
import { ofCouncil, wholeCouncil } from './council-letters.js'
import type { Drafted } from './drafting.js'
import { ofHospital, ofIrishCouncil } from './gdpr-letters.js'
import { ofMinistry } from './ministry-letters.js'
import { ofMunicipality } from './municipality-letters.js'

/*
 * The letters of institutions with documents of their own, each read whole in both languages: names, cases, authority and
 * clauses are that institution's own.
 */

/** Written anew with UPDATE_GOLDEN=1, then read by a person before it is committed. */
const update = process.env['UPDATE_GOLDEN'] === '1'

const host = (name: string, site: string): LetterSettings => ({
  institution: {
    name,
    code: '300000000',
    address: 'Ežero g. 1, Pavyzdys',
    contact: `tel. +370 600 00000, info@${site}`,
    email: `info@${site}`,
    website: site,
  },
  number: 'SD-12',
  addresseeName: 'Jonui Jonaičiui',
  representedName: 'Jono Jonaičio',
  signatory: { position: 'Vyriausioji specialistė', name: 'Rūta Rūtaitė' },
  preparedBy: `Ona Onaitė, tel. +370 600 00001, ona@${site}`,
  court: 'Pavyzdžio apygardos administracinis teismas, Teismo g. 1, Pavyzdys',
  account: 'LT00 0000 0000 0000 0000, Pavyzdžio bankas',
  dataProtectionOfficer: `dap@${site}`,
  justificationOf: ({ because }) =>
    because === 'affects-others' ? 'kito asmens vardas ir pavardė' : 'Pavyzdžių įstatymo 5 straipsnis',
  objectionUnderGdpr: 'nesutikimas netenkinamas, nes duomenys tvarkomi sutarčiai vykdyti',
  courtWithin: 'per vieną mėnesį nuo šio rašto gavimo',
  payBy: plainDate('2026-03-20'),
  listenAt: 'Ežero g. 1, 5 kab.',
  afterRestriction: 'jie toliau bus saugomi registre',
})

const bare = (name: string): LetterSettings => ({
  institution: { name },
  dataProtectionOfficer: 'dap@pavyzdys.lt',
})

/** Each catalogue once: every letter of a procedure is read by several tests. */
const catalogues = new Map<Procedure, Map<Catalogue, Catalogue>>()

function catalogueOf(procedure: Procedure, language: Catalogue): Catalogue {
  const made = catalogues.get(procedure) ?? new Map<Catalogue, Catalogue>()
  const catalogue = made.get(language) ?? catalogueFor(language, procedure)
  catalogues.set(procedure, made.set(language, catalogue))
  return catalogue
}

const ofCases = (all: readonly Drafted[]): readonly ToldCaller[] =>
  all.map(({ title, procedure, draft }) => ({
    title,
    draft,
    catalogueIn: (language) => catalogueOf(procedure, language),
  }))

interface Institution {
  readonly name: string
  readonly document: string
  readonly letters: readonly ToldCaller[]
  readonly settings: LetterSettings
  /** Words of other documents and institutions. */
  readonly foreign: RegExp
}

const foreign = /Įstaig|Apraš|Centr|Taisykl|the Institution|the Procedure|the Centre|the Rules|globos nam/iu
const authority = { authority: 'L. Sapiegos g. 17, Vilnius' }

const institutions: readonly Institution[] = [
  {
    name: 'ministry',
    document: 'transport',
    letters: ofCases(ofMinistry),
    settings: { ...host('Pavyzdžių ministerija', 'ministerija.lt'), ...authority },
    foreign,
  },
  {
    name: 'council',
    document: 'council',
    letters: ofCases(ofCouncil),
    settings: host('Pavyzdžio rajono savivaldybės administracija', 'savivaldybe.lt'),
    foreign,
  },
  {
    name: 'municipality',
    document: 'municipality',
    letters: ofCases(ofMunicipality),
    settings: { ...host('Pavyzdžio miesto savivaldybė', 'miestas.lt'), ...authority },
    // Its document has no words, so that it is called what it is.
    foreign: /Apraš|Centr|Taisykl|the Procedure|the Centre|the Rules|globos nam/iu,
  },
  {
    name: 'vilnius',
    document: 'vilnius',
    letters: ofVilnius,
    settings: { ...host('Vilniaus pavyzdžio savivaldybė', 'vilnius.lt'), ...authority },
    foreign,
  },
  {
    name: 'borough',
    document: 'borough',
    letters: ofBorough,
    settings: host('Pavyzdžio Londono seniūnija', 'borough.uk'),
    foreign,
  },
  {
    name: 'hospital',
    document: 'gdpr',
    letters: ofCases(ofHospital),
    settings: host('Pavyzdžio ligoninė', 'ligonine.de'),
    foreign,
  },
  {
    name: 'irish-council',
    document: 'gdpr',
    letters: ofCases(ofIrishCouncil),
    settings: host('Pavyzdžio grafystės taryba', 'taryba.ie'),
    foreign: new RegExp(`${foreign.source}|duomenų valdytoj(?!ui ir|ams)|the controller`, 'iu'),
  },
]

const wordsOf = ({ head, heading, blocks, foot }: Letter): readonly string[] => [
  ...head,
  heading,
  ...blocks.flatMap((block) => (block.kind === 'list' ? [block.lead, ...block.items] : block.sentences)),
  ...foot,
]

/** What the library says of a letter: the host's own lines around it left out. */
const saidIn = (letter: Letter): string =>
  seen(
    letter.blocks
      .flatMap((block) => (block.kind === 'list' ? [block.lead, ...block.items] : block.sentences))
      .join('\n'),
  )

const every = institutions.flatMap((institution) =>
  [lt, en].map((language) => [institution.name, language.language, institution, language] as const),
)

describe.each(every)('letters of the %s in %s', (name, tag, institution, language) => {
  const { letters, settings, document } = institution
  const drafted = (over: LetterSettings = settings): readonly (readonly [string, Letter, Catalogue])[] =>
    letters.map(({ title, catalogueIn, draft }) => {
      const catalogue = catalogueIn(language)
      return [title, draft(catalogue, over), catalogue]
    })

  test('are what was last read and committed', () => {
    const file = new URL(`golden/letters.${name}.${tag}.txt`, import.meta.url)
    const blanks = drafted(bare(settings.institution.name)).slice(-1)
    const text = [
      ...drafted().map(([title, letter]) => `=== ${title} ===\n\n${renderText(letter)}`),
      ...blanks.map(([title, letter]) => `=== a draft with blanks, ${title} ===\n\n${renderText(letter)}`),
    ].join('\n\n\n')
    if (update) writeFileSync(file, `${text}\n`)
    expect(`${text}\n`).toBe(readFileSync(file, 'utf8'))
  })

  test('every clause is of its document or of the GDPR', () => {
    for (const [title, { blocks }] of drafted())
      for (const clause of blocks.flatMap(({ clauses }) => clauses))
        expect([title, clause.split(':')[0]]).toEqual([title, clause.startsWith('gdpr:') ? 'gdpr' : document])
  })

  test('no word is of another institution or document', () => {
    for (const [title, letter] of [...drafted(), ...drafted(bare(settings.institution.name))])
      for (const said of wordsOf(letter))
        expect([title, said]).not.toContainEqual(expect.stringMatching(institution.foreign))
  })

  test('no sentence is empty, doubled or of the machine', () => {
    for (const [title, letter] of [...drafted(), ...drafted(bare(settings.institution.name))]) {
      for (const said of wordsOf(letter).map(seen)) {
        expect(`${title}: ${said}`).not.toMatch(/undefined|null|NaN|\[object|\ue000/u)
        expect(`${title}: ${said}`).not.toMatch(/ {2}| [,.;)]|\( |\(\)|,,|\.\./u)
      }
      for (const said of saidIn(letter).split('\n')) expect(said).toMatch(/^[\p{Lu}„“].*[.?!:]$/u)
      expect(renderMarkdown(letter)).not.toBe('')
    }
  })

  test('remedies are those of the GDPR, at the authority that is set', () => {
    for (const [title, { kind, blocks, ...letter }, catalogue] of drafted()) {
      const remedies = blocks.filter(({ element }) => element === 'remedies')
      const cited = remedies.flatMap(({ clauses }) => clauses)
      if (remedies.length > 0)
        expect([title, cited]).toEqual([title, expect.arrayContaining(['gdpr:77', 'gdpr:79'])])
      const refuses =
        /rejected|in-part|unfounded|unidentified|unauthorised|formal|dismissed|fee|impossible|caller-answer/u
      expect([title, remedies.length]).toEqual([title, refuses.test(kind) ? 1 : expect.any(Number)])
      if (catalogue.authority !== null)
        expect(`${title}: ${saidIn({ kind, blocks, ...letter })}`).not.toMatch(/VDAI|nspekcij|nspectorate/u)
    }
  })
})

describe('what a document does not have, its letters do not say', () => {
  const textOf = (all: readonly ToldCaller[], settings: LetterSettings, of: RegExp): string =>
    all
      .filter(({ title }) => of.test(title))
      .map(({ catalogueIn, draft }) => saidIn(draft(catalogueIn(lt), settings)))
      .join('\n')
  const [ministry, councils, municipality, vilnius, borough] = institutions
  const told = (one: Institution | undefined, of = /./u): string =>
    one === undefined ? '' : textOf(one.letters, one.settings, of)

  test('the ministry: no complaint, no fee, no important reasons, and no examination of what lacks its form', () => {
    const all = told(ministry)
    expect(all).toContain('Skundo Ministerijai Tvarka nenumato')
    expect(all).not.toMatch(/skundą Ministerijai|mokest|[Ss]varbi|kitas darbuotojas/u)
    expect(told(ministry, /^completion/u)).toContain(
      'Jei trūkumų nepašalinsite, Ministerija galės atsisakyti nagrinėti prašymą (Tvarkos N1 punktas).',
    )
    expect(told(ministry, /^completion/u)).not.toContain('be to, ko trūksta')
  })

  test('the ministry: access says of nothing that it is not there because no data are processed', () => {
    const access = told(ministry, /access granted/u)
    expect(access).not.toContain('netvarko')
    expect(access).toMatch(/Tvarka atskirai nemini, bet teisę į ją turite \(.*15 straipsnio 1 dalis\)/u)
  })

  test('the council: the time of its own examination, and of going to court at once', () => {
    expect(told(councils, /^complaint extension/u)).toContain(
      'Priežastys, dėl kurių skundo per 20 dienų išnagrinėti negalima',
    )
    expect(told(councils, /^answer: rejected$/u)).toMatch(
      /komisijos sprendimą galite apskųsti teismui \([^;)]*\) .*Galite kreiptis į teismą ir iš karto – per vieną mėnesį/su,
    )
    expect(told(councils, /^answer: rejected$/u)).toContain('šiuo atveju ši sąlyga netenkinama')
  })

  test('of the way of the answer the clause on it is cited, and none where the document has no such clause', () => {
    for (const said of told(councils, /^complaint answer/u)
      .split('\n')
      .filter((one) => one.startsWith('Siunčiama')))
      expect(said).toMatch(/ (?:\(Tvarkos 5\.1 papunktis\)|nenurodytas)\.$/u)
  })

  test('the municipality: neither an extension nor a clause for what is not there', () => {
    expect(told(municipality, /^receipt/u)).not.toMatch(/pratęs|nespėsime/u)
    expect(told(municipality, /^answer/u)).toContain('Skundo Įstaigai dokumentas nenumato.')
  })

  test('Vilnius and the borough: how consent shows or another basis, their own term, and no listeners of another', () => {
    expect(told(vilnius)).toContain('Pranešame, kad šis pokalbis, jei jį tęsite, bus įrašomas')
    expect(told(vilnius)).not.toMatch(/IT specialist|perklausyti|112|atvykti/u)
    expect(told(borough)).toContain('Įrašas saugomas 112 dienų nuo pokalbio dienos')
    expect(told(borough, /notice/u)).not.toMatch(/(?<!ne)sutik|perkeliamum|IT specialist|0 mėnesių/u)
    expect(told(borough)).toContain('Informacijos komisaro tarnybai')
  })
})

describe('an institution of the other gender', () => {
  const department = defineDocument({
    id: 'council',
    version: '1',
    clauses: council.clauses,
    words: {
      lt: {
        document: {
          nominative: 'Reglamentas',
          genitive: 'Reglamento',
          dative: 'Reglamentui',
          accusative: 'Reglamentą',
          instrumental: 'Reglamentu',
          locative: 'Reglamente',
        },
        title: 'Departamento veiklos reglamento',
        institution: {
          nominative: 'Departamentas',
          genitive: 'Departamento',
          dative: 'Departamentui',
          accusative: 'Departamentą',
          instrumental: 'Departamentu',
          locative: 'Departamente',
        },
        gender: 'masculine',
      },
    },
  })
  const catalogue = catalogueFor(lt, { ...wholeCouncil, document: department })
  const told = ofCouncil
    .filter(({ procedure }) => procedure === wholeCouncil)
    .map(({ draft }) => saidIn(draft(catalogue, host('Pavyzdžių departamentas', 'departamentas.lt'))))
    .join('\n')

  test.each([
    'Prieš įgyvendindamas Jūsų teises, Departamentas privalo',
    'Prieš pateikdamas atsakymą į Jūsų prašymą, gautą 2026 m. kovo 2 d., Departamentas reikalauja',
    'Departamentas, nagrinėdamas Jūsų prašymą',
    'Departamentas, išnagrinėjęs Jūsų prašymą',
    'reikalavimo, kurį jis patenkino',
  ])('„%s“', (said) => {
    expect(told).toContain(said)
  })

  test('nothing agrees with a feminine one', () => {
    expect(told).not.toMatch(
      /Departamentas,? \p{L}+(?:dama|usi)(?!\p{L})|^Prieš \p{L}+dama |kurį ji |Savivald/mu,
    )
  })
})

test('a request to complete says that the limit stands still, where the document has it stand still', () => {
  const clauses = { clause: council.clause('2'), period: { months: 1 } } as const
  const paused = councilUnder(
    {
      examination: {
        ...clauses,
        clock: { clause: council.clause('4'), starts: 'receipt', pausedBy: ['completion'] },
      },
    },
    { form: { signature: { clause: council.clause('1') } } },
  )
  const asked = [submit([access], { form: unsigned }), askToComplete('content')]
  const said = (procedure: Procedure): string => {
    const letter = letters.completion(
      filed(procedure, asked),
      catalogueFor(lt, procedure),
      bare('Savivaldybė'),
    )
    return saidIn(letter)
  }
  expect(said(paused)).toContain('prašymo nagrinėjimo laikotarpis neskaičiuojamas (Tvarkos 4 punktas)')
  expect(said(wholeCouncil)).toContain('prašymo nagrinėjimo laikotarpis nesikeičia (Tvarkos 2 punktas)')
})
