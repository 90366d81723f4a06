import { accessInformation, rights } from '../../rights/index.js'
import { cite, references } from '../kit/references.lt.js'
import { uncapitalised } from '../kit/sentences.js'
import { list, quote } from '../kit/words.lt.js'
import type { AssessmentTexts, ConditionFound, VerdictReached } from './assessment-texts.js'
import { information, ofInformation, rightNames } from './names.lt.js'

/** What is decided on, in the nominative and the genitive. */
export function subject({ topic, clause }: VerdictReached): readonly [name: string, of: string] {
  const piece = accessInformation.find((one) => one === topic)
  if (piece !== undefined) return [information[piece], ofInformation(piece)]
  const right = rights.find((one) => one === topic)
  if (right !== undefined) return [rightNames[right].name, rightNames[right].of]
  const where = references.inside([clause])
  return [`${where} nustatyta teisė`, `${where} nustatytos teisės`]
}

/** Whether it is a piece of information, not a right. */
export const isInformation = ({ topic }: VerdictReached): boolean =>
  accessInformation.some((one) => one === topic)

const found =
  (opening: (where: string) => string) =>
  ({ clause, statements, besides: [first, ...others] }: ConditionFound): string =>
    `${opening(references.inside([clause]))}: ${statements.join('; ')}${
      first === undefined ? '' : ` ${cite(first, ...others)}`
    }`

/** The sentences of an assessment. */
export const assessment: AssessmentTexts = {
  verdict: {
    granted: (reached) => {
      const [name] = subject(reached)
      return `${name} ${isInformation(reached) ? 'teikiama' : 'įgyvendinama'} ${cite(...reached.decisive)}`
    },
    rejected: (reached) => {
      const [name, of] = subject(reached)
      const where = cite(...reached.decisive)
      if (isInformation(reached)) return `${of} šiuo atveju teikti nereikia ${where}`
      return reached.topic === 'access'
        ? `susipažinti nėra su kuo: duomenų subjektui patvirtinama, kad jo asmens duomenų Įstaiga netvarko ${where}`
        : `${name} neįgyvendinama ${where}`
    },
    undetermined: (reached) => {
      const [name] = subject(reached)
      const verb = isInformation(reached) ? 'teikiama' : 'įgyvendinama'
      return `ar ${name} ${verb}, dar negalima nuspręsti, nes trūksta žinių ${cite(...reached.decisive)}`
    },
    contradictory: (reached) => {
      const [, of] = subject(reached)
      return `dėl ${of} nuspręsti negalima, nes pateiktos žinios viena kitai prieštarauja ${cite(...reached.decisive)}`
    },
  },
  conditions: {
    any: (clause) => `pakanka bent vienos iš toliau nurodytų sąlygų ${cite(clause)}`,
    all: (clause) => `būtinos visos toliau nurodytos sąlygos ${cite(clause)}`,
  },
  condition: {
    holds: found((where) => `${where} nustatyta sąlyga tenkinama`),
    fails: found((where) => `${where} nustatyta sąlyga netenkinama`),
    open: found((where) => `dar neaišku, ar ${where} nustatyta sąlyga tenkinama`),
  },
  limits: (clause) => `teisė ribojama, jei yra bent vienas iš toliau nurodytų atvejų ${cite(clause)}`,
  limit: {
    holds: found((where) => `${where} nustatytas ribojimas taikomas`),
    fails: found((where) => `${where} nustatytas ribojimas netaikomas`),
    open: found((where) => `dar neaišku, ar ${where} nustatytas ribojimas taikomas`),
  },
  notKnown: (whether) => `nežinoma, ${whether.join('; ')}`,
  regardless: (whether) => `nesvarbu, ${whether}`,
  given: {
    'stated-in-request': {
      holds: 'prašyme šia sąlyga remiamasi',
      fails: 'prašyme šia sąlyga nesiremiama',
    },
    'objected-in-request': {
      holds: 'šiuo prašymu duomenų subjektas nesutinka su duomenų tvarkymu',
      fails: 'šiuo prašymu nesutikimo su duomenų tvarkymu nepareikšta',
    },
    'erasure-claimed-in-request': {
      holds: 'šiuo prašymu prašoma duomenis ištrinti',
      fails: 'šiuo prašymu duomenų ištrinti neprašoma',
    },
  },
  givenOtherwise: { holds: 'tai jau nustatyta', fails: 'jau nustatyta, kad taip nėra' },
  ask: {
    subject: (question, clause) => `Klausimas duomenų subjektui ${cite(clause)}: ${uncapitalised(question)}`,
    controller: (question, clause) =>
      `Klausimas duomenų valdytojui ${cite(clause)}: ${uncapitalised(question)}`,
  },
  contradiction: (questions, clauses) =>
    `atsakymai į šiuos klausimus vienas kitam prieštarauja, todėl juos reikia patikslinti: ${list(questions.map(quote))} ${cite(...clauses)}`,
}
