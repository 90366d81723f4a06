import type { ClauseRef } from '../../src/documents/index.js'
import type { Condition, IdleValue } from './coverage.js'
import type { Both } from './tabled.js'

/** What follows from the letter of a document: that a condition of it never decides anything by itself. */
export interface Written extends Both {
  readonly rule: string
  readonly clause: ClauseRef
  /** The grounds, exceptions and statements in them that it is about: each of them with all that is in it. */
  readonly places: readonly string[]
  /** The facts of which it is about values. */
  readonly facts: readonly string[]
  /** How many conditions decide only which clauses are cited, how many nothing, and how many values no outcome. */
  readonly clauses: number
  readonly nothing: number
  readonly values: number
}

/** What was found, in words; a test fails where it is more, or less, than what is computed. */
export const written: readonly Written[] = [
  {
    rule: 'adakavas/access',
    clause: 'adakavas:10',
    places: ['confirmation'],
    facts: ['processed'],
    clauses: 0,
    nothing: 2,
    values: 2,
    lt: 'Į prašymą susipažinti visada atsakoma: jei duomenys netvarkomi, patvirtinama būtent tai. Todėl visa teisė nepriklauso nuo jokio fakto; nuo to, ar duomenys tvarkomi, priklauso tik tai, kas pateikiama.',
    en: 'A request for access is always answered: where no data are processed, just that is confirmed. The right as a whole therefore hangs on no fact; whether data are processed settles only what is given.',
  },
  {
    rule: 'adakavas/erasure',
    clause: 'adakavas:27',
    places: ['objected.2.0.1.1'],
    facts: [],
    clauses: 1,
    nothing: 0,
    values: 0,
    lt: 'Kai duomenų reikia pačios Įstaigos teisiniams reikalavimams, ištrinti jų neleidžia jau 18.3 papunktis. Ta pati aplinkybė 27 punkte ištrynimo nelemia: nuo jos priklauso tik tai, kurie punktai nurodomi atsakyme.',
    en: 'Where the institution needs the data for its own legal claims, clause 18.3 already bars erasure. The same circumstance in clause 27 does not settle erasure: it only settles which clauses the answer names.',
  },
  {
    rule: 'adakavas/erasure',
    clause: 'adakavas:18.2',
    places: ['legal-obligation.1'],
    facts: ['basis'],
    clauses: 0,
    nothing: 1,
    values: 1,
    lt: 'Jei duomenys tvarkomi vykdant teisinę prievolę, atsakyti, kad teisės aktas jų tvarkyti neįpareigoja, būtų prieštaravimas. Todėl šis pagrindas pats savaime ką nors lemia tik tol, kol apie įpareigojimą neatsakyta, o tokių duomenų ištrinti niekada negalima.',
    en: 'Where data are processed under a legal obligation, to answer that no act obliges would be a contradiction. The basis by itself therefore settles something only until the question about the obligation is answered; and such data can never be erased.',
  },
  {
    rule: 'gdpr/access',
    clause: 'gdpr:15(1)',
    places: ['confirmation'],
    facts: ['processed'],
    clauses: 0,
    nothing: 2,
    values: 2,
    lt: 'Ar duomenys tvarkomi, patvirtinama visada, taip pat ir tada, kai jie netvarkomi. Todėl visa teisė nepriklauso nuo jokio fakto.',
    en: 'Whether data are processed is always confirmed, also where they are not. The right as a whole therefore hangs on no fact.',
  },
  {
    rule: 'gdpr/erasure',
    clause: 'gdpr:21(1)',
    places: ['objected.1.0.2.0.1.1', 'objected.1.0.2.0.1.2'],
    facts: [],
    clauses: 2,
    nothing: 0,
    values: 0,
    lt: 'Kai duomenų reikia teisiniams reikalavimams, ištrinti jų neleidžia jau 17 straipsnio 3 dalies e punktas. Tie patys reikalavimai, kurie pagal 21 straipsnio 1 dalį viršesni už nesutikimą, ištrynimo nelemia: nuo jų priklauso tik tai, kas nurodoma atsakyme.',
    en: 'Where legal claims need the data, Article 17(3)(e) already bars erasure. The same claims, which override an objection under Article 21(1), do not settle erasure: they only settle what the answer names.',
  },
  {
    rule: 'gdpr/restriction:interim',
    clause: 'gdpr:18(1)(d)',
    places: ['accuracy-contested', 'objection-pending'],
    facts: ['basis', 'particularSituation'],
    clauses: 3,
    nothing: 1,
    values: 9,
    lt: 'Kai kartu reikalaujama ištaisyti duomenis ir su jų tvarkymu nesutinkama, tvarkymas apribojamas jau todėl, kad ginčijamas tikslumas (1 dalies a punktas). Nesutikimo sąlygos (1 dalies d punktas) nieko nelemia ir tik nurodomos šalia.',
    en: 'Where rectification is claimed and processing objected to together, processing is restricted already because the accuracy is contested (paragraph 1(a)). The conditions of the objection (paragraph 1(d)) settle nothing and are only named beside it.',
  },
  {
    rule: 'gdpr/automated-decision',
    clause: 'gdpr:22(4)',
    places: ['special-categories'],
    facts: [],
    clauses: 6,
    nothing: 2,
    values: 0,
    lt: 'Jei specialių kategorijų duomenų naudoti neleidžiama, neleidžia ir nė vienas 22 straipsnio 2 dalies atvejis, tad automatizuotas sprendimas draudžiamas jau pagal 1 dalį. 4 dalis pati nieko nebelemia ir tik nurodoma šalia.',
    en: 'Where special categories of data may not be used, no point of Article 22(2) permits the decision, so that it is barred by paragraph 1 already. Paragraph 4 settles nothing more by itself and is only named beside it.',
  },
  {
    rule: 'gdpr/automated-decision:human-intervention',
    clause: 'gdpr:22(3)',
    places: ['human-intervention', 'contract-needs-it', 'consent-to-it'],
    facts: [],
    clauses: 12,
    nothing: 7,
    values: 0,
    lt: 'Žmogaus dalyvavimą užtikrina 22 straipsnio 3 dalis, kai sprendimą leidžia sutartis ar sutikimas. 2 dalies a ir c punktai šalia nurodomi tik tam, kad būtų aišku, kuris iš jų jį leidžia; atskirai nė viena iš šių sąlygų nelemia.',
    en: 'Article 22(3) secures the intervention of a person where a contract or consent permits the decision. Points (a) and (c) of paragraph 2 are named beside it only to say which of them does; none of these conditions settles it by itself.',
  },
]

const isAbout = (one: Written, { rule, place }: Pick<Condition, 'rule' | 'place'>): boolean =>
  one.rule === rule && one.places.some((about) => place === about || place.startsWith(`${about}.`))

/** What was computed and is in none of the written findings, or in more than one; and findings whose numbers are not right. */
export function unwritten(
  conditions: readonly Condition[],
  values: readonly IdleValue[],
  findings: readonly Written[] = written,
): readonly string[] {
  const idle = conditions.filter(({ effect }) => effect !== 'outcome')
  const ofValue = (one: Written, { rule, fact }: IdleValue): boolean =>
    one.rule === rule && one.facts.includes(fact)
  return [
    ...idle.flatMap((condition) =>
      findings.filter((one) => isAbout(one, condition)).length === 1
        ? []
        : [`${condition.rule} ${condition.place}: ${condition.effect}`],
    ),
    ...values.flatMap((value) =>
      findings.filter((one) => ofValue(one, value)).length === 1
        ? []
        : [`${value.rule} ${value.fact} ${value.value}: ${value.effect}`],
    ),
    ...findings.flatMap((one) => {
      const about = idle.filter((condition) => isAbout(one, condition))
      const counts = {
        clauses: about.filter(({ effect }) => effect === 'clauses').length,
        nothing: about.filter(({ effect }) => effect === 'nothing').length,
        values: values.filter((value) => ofValue(one, value)).length,
      }
      const wrong = (['clauses', 'nothing', 'values'] as const).filter((name) => one[name] !== counts[name])
      return wrong.map((name) => `${one.rule} ${one.clause} ${name}: ${counts[name]}`)
    }),
  ]
}
