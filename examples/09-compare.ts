// A municipality works under the GDPR with house rules of its own on four rights. It finds the situations in which they break
// the GDPR, and mends them one after the other: the largest situation is told, a change of the rule answers it, and the
// procedure is compared again, until none is left. `-- --lang en` prints it in English.
import { defineDocument, gdprProcedure, type Procedure } from 'privacy-rulebook'
import {
  type ComparedPart,
  compareProcedures,
  type ProcedureComparison,
  worstSituations,
} from 'privacy-rulebook/comparison'
import { catalogueFor, explainSituation } from 'privacy-rulebook/text'
import { en } from 'privacy-rulebook/text/en'
import { lt } from 'privacy-rulebook/text/lt'
import { type Language, printIfStarted } from './shared.js'

type Named = Readonly<Record<Language, string>>

// The house rules: 1 on objections, 2 on erasure and 2.1 on its archive, 3 on restriction. Copies and automated decisions
// were forgotten.
const house = defineDocument({
  id: 'municipality',
  version: '1',
  clauses: { '1': {}, '2': {}, '2.1': {}, '3': {} },
  words: {
    lt: {
      document: {
        nominative: 'Taisyklės',
        genitive: 'Taisyklių',
        dative: 'Taisyklėms',
        accusative: 'Taisykles',
        instrumental: 'Taisyklėmis',
        locative: 'Taisyklėse',
      },
      title: 'Savivaldybės vidaus taisyklės',
      institution: {
        nominative: 'Savivaldybė',
        genitive: 'Savivaldybės',
        dative: 'Savivaldybei',
        accusative: 'Savivaldybę',
        instrumental: 'Savivaldybe',
        locative: 'Savivaldybėje',
      },
      gender: 'feminine',
    },
    en: {
      document: 'the House Rules',
      plural: true,
      title: 'the house rules of the municipality',
      institution: 'the Municipality',
    },
  },
})
const { clause } = house

/** What the house rules still leave out of the GDPR's, and what they add to it. */
interface HouseRules {
  /** Grounds that they forget, by right. */
  readonly forgotten: Readonly<Record<'objection' | 'erasure' | 'restriction', readonly string[]>>
  /** Whether whatever is in the archive stays there (2.1). */
  readonly archiveKept: boolean
  /** Whether copies are given. */
  readonly copies: boolean
  /** Whether automated decisions can be objected to. */
  readonly decisions: boolean
}

const firstVersion: HouseRules = {
  forgotten: {
    objection: ['direct-marketing', 'research'],
    erasure: ['erasure-obligation', 'child-online-service'],
    restriction: ['accuracy-contested', 'objection-pending'],
  },
  archiveKept: true,
  copies: false,
  decisions: false,
}

const {
  objection,
  erasure,
  restriction,
  accessParts,
  'automated-decision': decisions,
  ...others
} = gdprProcedure.rules
if (!objection || !erasure || !restriction || !accessParts || !decisions)
  throw new TypeError('The GDPR has these rights')

/** A law without some of its grounds, under a clause of the house. */
const without = <Law extends { readonly grounds: object }>(
  law: Law,
  forgotten: readonly string[],
  number: '1' | '2' | '3',
) => ({
  ...law,
  clause: clause(number),
  grounds: Object.fromEntries(Object.entries(law.grounds).filter(([name]) => !forgotten.includes(name))),
})

/** The procedure of the municipality with a version of its house rules. */
const procedureWith = ({ forgotten, archiveKept, copies, decisions: given }: HouseRules): Procedure => {
  const { copy, ...parts } = accessParts
  return Object.freeze({
    ...gdprProcedure,
    id: 'municipality',
    document: house,
    offers: gdprProcedure.offers.filter((right) => given || right !== 'automated-decision'),
    rules: Object.freeze({
      ...others,
      accessParts: copies ? accessParts : parts,
      objection: (...of: Parameters<typeof objection>) => without(objection(...of), forgotten.objection, '1'),
      erasure: (...of: Parameters<typeof erasure>) => {
        const law = without(erasure(...of), forgotten.erasure, '2')
        if (!archiveKept || !('exceptions' in law)) return law
        const archive = {
          kind: 'is',
          clause: clause('2.1'),
          fact: 'specialPurpose',
          values: ['archiving'],
        } as const
        const { exceptions } = law
        return { ...law, exceptions: { ...exceptions, of: { ...exceptions.of, 'own:archive': archive } } }
      },
      restriction: (...of: Parameters<typeof restriction>) =>
        without(restriction(...of), forgotten.restriction, '3'),
      ...(given ? { 'automated-decision': decisions } : {}),
    }),
  })
}

/** A change of the house rules. */
interface Mend {
  readonly said: Named
  readonly rules: (rules: HouseRules) => HouseRules
}

/** With a ground that was forgotten. */
const remembering =
  (right: keyof HouseRules['forgotten'], ground: string): Mend['rules'] =>
  (rules) => ({
    ...rules,
    forgotten: {
      ...rules.forgotten,
      [right]: rules.forgotten[right].filter((name) => name !== ground),
    },
  })

/** What answers a situation of each right, one change after the other. */
const mends: Readonly<Partial<Record<ComparedPart, readonly Mend[]>>> = {
  'access:copy': [
    {
      said: {
        lt: 'prašančiam asmeniui duodama ir jo duomenų kopija',
        en: 'whoever asks is also given a copy of the data',
      },
      rules: (rules) => ({ ...rules, copies: true }),
    },
  ],
  'automated-decision': [
    {
      said: {
        lt: 'asmuo gali reikalauti, kad automatizuotas sprendimas jam nebūtų taikomas',
        en: 'a person can ask not to be subject to an automated decision',
      },
      rules: (rules) => ({ ...rules, decisions: true }),
    },
  ],
  objection: [
    {
      said: {
        lt: '1 punktas: paisoma nesutikimo su tiesiogine rinkodara',
        en: 'rule 1 heeds objections to direct marketing',
      },
      rules: remembering('objection', 'direct-marketing'),
    },
    {
      said: {
        lt: '1 punktas: paisoma nesutikimo su moksliniais tyrimais',
        en: 'rule 1 heeds objections to research',
      },
      rules: remembering('objection', 'research'),
    },
  ],
  restriction: [
    {
      said: {
        lt: '3 punktas: tvarkymas apribojamas, kol tikrinamas užginčytas tikslumas',
        en: 'rule 3 restricts processing while contested data are checked',
      },
      rules: remembering('restriction', 'accuracy-contested'),
    },
    {
      said: {
        lt: '3 punktas: tvarkymas apribojamas, kol sprendžiama dėl nesutikimo',
        en: 'rule 3 restricts processing until an objection is decided',
      },
      rules: remembering('restriction', 'objection-pending'),
    },
  ],
  erasure: [
    {
      said: {
        lt: '2.1 papunktis panaikintas: archyve lieka tik tai, ko reikia jo tikslui',
        en: 'rule 2.1 is struck out: the archive keeps only what its purpose needs',
      },
      rules: (rules) => ({ ...rules, archiveKept: false }),
    },
    {
      said: {
        lt: '2 punktas: ištrinama tai, ką ištrinti reikalauja teisė',
        en: 'rule 2 erases what law demands to be erased',
      },
      rules: remembering('erasure', 'erasure-obligation'),
    },
    {
      said: {
        lt: '2 punktas: ištrinama tai, kas surinkta teikiant paslaugas vaikams',
        en: 'rule 2 erases what was collected by services to children',
      },
      rules: remembering('erasure', 'child-online-service'),
    },
  ],
}

const words = {
  lt: {
    catalogue: lt,
    breach: (number: number) => `${number}. Pažeidimas. `,
    mended: (change: string) => `   Pakeista: ${change}.`,
    left: (rights: number) => `   Teisių ir jų dalių, kuriose dar duodama per mažai: ${rights}.`,
    end: 'Daugiau nėra aplinkybių, kuriomis asmuo gautų mažiau, negu suteikia BDAR.',
  },
  en: {
    catalogue: en,
    breach: (number: number) => `${number}. A breach. `,
    mended: (change: string) => `   Mended: ${change}.`,
    left: (rights: number) => `   Rights and parts of them that still give too little: ${rights}.`,
    end: 'No situation is left in which a person gets less than the GDPR gives.',
  },
} as const

const breaching = ({ parts }: ProcedureComparison): number =>
  parts.filter(({ situations }) => situations.some(({ effect }) => effect === 'narrower')).length

/** Compares, tells the largest situation, mends it, and compares again, until there is none. */
export function compareAndMend(language: Language): string {
  const { catalogue, breach, mended, left, end } = words[language]
  const lines: string[] = []
  const tried = new Map<ComparedPart, number>()
  let rules = firstVersion
  for (let number = 1; ; number++) {
    const procedure = procedureWith(rules)
    const [worst] = worstSituations(compareProcedures(procedure, gdprProcedure), 1)
    if (worst === undefined) return [...lines, end].join('\n')
    const { part, situation } = worst
    const next = tried.get(part.part) ?? 0
    tried.set(part.part, next + 1)
    const mend = mends[part.part]?.[next]
    if (mend === undefined) throw new Error(`Nobody knows how to mend ${part.part}`)
    rules = mend.rules(rules)
    const after = compareProcedures(procedureWith(rules), gdprProcedure)
    lines.push(
      `${breach(number)}${explainSituation(situation, part, catalogueFor(catalogue, procedure))}`,
      mended(mend.said[language]),
      left(breaching(after)),
      '',
    )
  }
}

printIfStarted(import.meta.url, compareAndMend)
