import {
  adakavasProcedure,
  type Claim,
  gdprProcedure,
  gdprProcessingFacts,
  gdprRestrictedProcessing,
  type ProcessingOperation,
  processingFacts,
  restrictedProcessing,
  rulesFor,
} from 'privacy-rulebook'
import { type ComparedPart, comparedParts } from 'privacy-rulebook/comparison'
import { type Catalogue, catalogueFor, explainAssessment, explainProcessing } from 'privacy-rulebook/text'
import { en } from 'privacy-rulebook/text/en'
import { lt } from 'privacy-rulebook/text/lt'
import { vocabularyOf } from '../../src/procedure/index.js'
import type { AnyRule } from '../../src/rights/right-rule.js'
import { conditionSaid } from '../../src/text/comparison/condition-said.js'
import { lookUp, sentence } from '../../src/text/kit/sentences.js'
import { offered } from '../institutions/offered.js'
import {
  allowing,
  type Both,
  granting,
  type Language,
  leavingOut,
  owing,
  type Row,
  type TabledRule,
  tabled,
} from './tabled.js'

const procedures = { adakavas: adakavasProcedure, gdpr: gdprProcedure } as const
type ProcedureId = keyof typeof procedures

const catalogues: Readonly<Record<ProcedureId, Readonly<Record<Language, Catalogue>>>> = {
  adakavas: { lt, en },
  gdpr: { lt: catalogueFor(lt, gdprProcedure), en: catalogueFor(en, gdprProcedure) },
}

/** Limbs that are no parts to compare. */
const furtherParts = {
  'access:left-out': {
    lt: 'kas į duomenų kopiją neįtraukiama dėl kitų asmenų',
    en: 'what is left out of the copy for the sake of others',
  },
  'portability:left-out': {
    lt: 'kas neperkeliama dėl kitų asmenų',
    en: 'what is left out of what is handed over for the sake of others',
  },
  'restriction:interim': {
    lt: 'duomenų tvarkymo apribojimas, kol nuspręsta dėl kartu pareikšto reikalavimo ištaisyti ar nesutikimo',
    en: 'restriction until a rectification or an objection claimed beside it is decided',
  },
  'automated-decision:human-intervention': {
    lt: 'žmogaus dalyvavimas priimant automatizuotą sprendimą',
    en: 'intervention by a person in an automated decision',
  },
} as const satisfies Readonly<Record<string, Both>>

type Part = ComparedPart | keyof typeof furtherParts

const isCompared = (part: Part): part is ComparedPart => comparedParts.some((one) => one === part)

const partSaid = (part: Part, { comparison }: Catalogue, language: Language): string =>
  isCompared(part) ? comparison.parts[part] : furtherParts[part][language]

function outcomesOf(part: Part): TabledRule['outcomes'] {
  if (part.endsWith(':left-out')) return leavingOut
  return part.startsWith('access') ? owing : granting
}

function partRule(document: ProcedureId, part: Part, rule: AnyRule): TabledRule {
  const own = catalogues[document]
  const heading = (language: Language) => sentence(partSaid(part, own[language], language)).slice(0, -1)
  return tabled(rule, vocabularyOf(procedures[document]), {
    id: `${document}/${part}`,
    document,
    heading: { lt: heading('lt'), en: heading('en') },
    outcomes: outcomesOf(part),
    sentence: (row, language) => explainAssessment(rule.assess(row), own[language], { length: 'sentence' }),
    said: (condition, language) => conditionSaid(condition, own[language]),
  })
}

/** A restriction that is claimed beside both rights that it can wait for. */
const besideOthers: readonly Claim[] = [
  { right: 'rectification', corrections: [{ item: 'x', replacement: 'y' }] },
  { right: 'objection', items: ['x'] },
  { right: 'restriction', items: ['x'] },
]

/** The rules of each right that a procedure has, and of its limbs and parts. */
function rulesOf(document: ProcedureId): readonly TabledRule[] {
  const procedure = procedures[document]
  const rules = rulesFor(procedure)
  const { interim } = offered(rulesFor(procedure, besideOthers, 'x').restriction)
  const limbs: readonly (readonly [Part, AnyRule | undefined])[] = [
    ['consent-withdrawal', rules['consent-withdrawal']],
    ['objection', rules.objection],
    ['rectification', rules.rectification],
    ['rectification:correction', offered(rules.rectification).correction],
    ['rectification:supplement', offered(rules.rectification).supplement],
    ['access', rules.access],
    ...Object.entries<AnyRule>(offered(rules.access).parts).map(
      // Each part of access is a part to compare, under that name.
      ([part, rule]) => [`access:${part}` as ComparedPart, rule] as const,
    ),
    ['access:left-out', offered(rules.access).leftOut],
    ['portability', rules.portability],
    ['portability:transfer', offered(rules.portability).transfer],
    ['portability:left-out', offered(rules.portability).leftOut],
    ['erasure', rules.erasure],
    ['restriction', rules.restriction],
    ['restriction:interim', interim],
    ['automated-decision', rules['automated-decision']],
    ['automated-decision:human-intervention', rules['automated-decision']?.humanIntervention],
  ]
  return limbs.flatMap(([part, rule]) => (rule === undefined ? [] : [partRule(document, part, rule)]))
}

const processing = { adakavas: restrictedProcessing, gdpr: gdprRestrictedProcessing } as const
const factsOf = { adakavas: processingFacts, gdpr: gdprProcessingFacts } as const

/** What is to be done with restricted data, as a condition. */
const operationSaid = {
  storing: { lt: 'duomenys tik saugomi', en: 'the data are only stored' },
  other: { lt: 'duomenis norima ne tik saugoti', en: 'more is to be done with the data than to store them' },
} as const

type YesNoWords = { readonly holds: string; readonly fails: string }

/** What is said of an operation on restricted data. */
export function processingSaid(
  document: ProcedureId,
  facts: Row,
  operation: ProcessingOperation,
  language: Language,
): string {
  const assessment = processing[document].assess({ ...facts, operation })
  const allowed = assessment.outcome === 'granted'
  return explainProcessing(
    { allowed, restrictions: [], assessment },
    operation,
    catalogues[document][language],
  )
}

/** When restricted data may be processed; of what is more than to store them, told of copying. */
function processingRule(document: ProcedureId): TabledRule {
  const rule = processing[document]
  const own = catalogues[document]
  return tabled(rule, factsOf[document], {
    id: `${document}/processing`,
    document,
    heading: { lt: 'Apribotų duomenų tvarkymas', en: 'Processing of restricted data' },
    outcomes: allowing,
    sentence: (row, language) =>
      processingSaid(document, row, row['operation'] === 'storing' ? 'storing' : 'copying', language),
    said: ({ fact, values }, language) => {
      if (fact === 'operation')
        return operationSaid[values.includes('storing') ? 'storing' : 'other'][language]
      const text = lookUp<YesNoWords>(own[language].restriction.processing.reasons, fact)
      if (text === undefined) throw new Error(`no words for ${fact}`)
      return values.includes(true) ? text.holds : text.fails
    },
  })
}

/** Every rule on the rights of the procedure, and of the GDPR. */
export const rightRules: readonly TabledRule[] = (['adakavas', 'gdpr'] as const).flatMap((document) => [
  ...rulesOf(document),
  processingRule(document),
])
