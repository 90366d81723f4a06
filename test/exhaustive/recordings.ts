import {
  type DestructionStanding,
  destructionFacts,
  destructionRule,
  type ListeningAttempt,
  type ListeningVerdict,
  listeningFacts,
  listeningRules,
} from 'privacy-rulebook/recordings'
import { type Catalogue, explainDestruction, explainListening } from 'privacy-rulebook/text'
import { en } from 'privacy-rulebook/text/en'
import { lt } from 'privacy-rulebook/text/lt'
import type { ClauseRef } from '../../src/documents/index.js'
import { conditionsFound, settlingClauses } from '../../src/recording/listening-clauses.js'
import { lookUp } from '../../src/text/kit/sentences.js'
import { valueSaid } from '../../src/text/recording/fact-said.js'
import { allowing, type Both, type Language, type Row, type TabledRule, tabled } from './tabled.js'

const catalogues: Readonly<Record<Language, Catalogue>> = { lt, en }

const listener: Both = { lt: 'Darbuotojas', en: 'The employee' }

/** What is tried, as far as the sentences name it. */
const attempts: Readonly<Record<ListeningAttempt['as'], (language: Language) => ListeningAttempt>> = {
  staff: (language) => ({ as: 'staff', listener: listener[language] }),
  copy: (language) => ({ as: 'copy', listener: listener[language] }),
  caller: () => ({ as: 'caller' }),
}

const headings: Readonly<Record<ListeningAttempt['as'], Both>> = {
  staff: { lt: 'Įrašo perklausa Centre', en: 'Listening to a recording at the Centre' },
  copy: { lt: 'Procedūrai padarytos kopijos perklausa', en: 'Listening to the copy made for a procedure' },
  caller: { lt: 'Paties skambinusiojo teisė perklausyti', en: 'The caller’s own right to listen' },
}

/** What is said of facts that can be more than yes or no, where the sentences say it of something that went before. */
const choices: Readonly<Record<string, Both>> = {
  'purpose: quality-sampling': {
    lt: 'perklausos tikslas – periodinis aptarnavimo kokybės vertinimas',
    en: 'the purpose of listening is the periodic assessment of service quality',
  },
  'purpose: service-complaint': {
    lt: 'perklausos tikslas – skundo dėl suteiktų paslaugų nagrinėjimas',
    en: 'the purpose of listening is to examine a complaint about the services provided',
  },
  'purpose: other': {
    lt: 'perklausos tikslas – nei kokybės vertinimas, nei skundo nagrinėjimas',
    en: 'the purpose of listening is neither quality assessment nor the examination of a complaint',
  },
  'purpose: quality-sampling,other': {
    lt: 'perklausos tikslas – ne skundo nagrinėjimas',
    en: 'the purpose of listening is not the examination of a complaint',
  },
  'restrictionReason: written-consent,own-claims,protect-others,public-interest': {
    lt: 'yra priežastis, dėl kurios galima tvarkyti apribotus duomenis',
    en: 'there is a reason for which restricted data may be processed',
  },
}

/** A rule on listening. */
function listening(as: ListeningAttempt['as']): TabledRule {
  const { rule, conditions: names } = listeningRules[as]
  const verdictOn = (facts: Row): ListeningVerdict => {
    const assessment = rule.assess(facts)
    const conditions = conditionsFound(names, assessment)
    const clauses = settlingClauses(assessment, conditions)
    return { allowed: assessment.outcome === 'granted', assessment, facts, conditions, clauses }
  }
  return tabled(rule, listeningFacts, {
    id: `kaunas/listening:${as}`,
    document: 'kaunas',
    heading: headings[as],
    outcomes: allowing,
    cites: (facts) => verdictOn(facts).clauses,
    sentence: (facts, language) => {
      const [told = ''] = explainListening(
        verdictOn(facts),
        attempts[as](language),
        catalogues[language],
      ).split('\n')
      return told
    },
    said: ({ fact, values }, language) => {
      const short = lookUp(choices, `${fact}: ${values.join()}`)
      if (short !== undefined) return short[language]
      const own = catalogues[language]
      // The vocabulary of the rule names no other fact.
      const name = fact as keyof typeof listeningFacts
      return own.either(values.flatMap((value) => valueSaid(name, value, own)))
    },
  })
}

/** What the facts come to, the first that stands in the way before all others. */
function standingOf(row: Row): DestructionStanding {
  const { termOver, erasureGranted, consentWithdrawn, otherBasisNamed, held, restricted } = row
  if (!termOver && !erasureGranted && !(consentWithdrawn && !otherBasisNamed)) return 'retention-running'
  if (held) return 'held'
  if (restricted) return 'restricted'
  if (row['procedureOpen'] && !row['copyMade']) return 'copy-required'
  return termOver ? 'due' : 'early'
}

/** That it may be destroyed early because nothing carries it is told by the provision that says so. */
const settlingDestruction = (row: Row, standing: DestructionStanding): readonly [ClauseRef] =>
  standing === 'early' && !row['erasureGranted'] ? ['gdpr:17(1)(b)'] : ['kaunas:10']

const destruction: TabledRule = tabled(destructionRule, destructionFacts, {
  id: 'kaunas/destruction',
  document: 'kaunas',
  heading: { lt: 'Įrašo saugojimas ir sunaikinimas', en: 'Keeping and destroying a recording' },
  outcomes: allowing,
  sentence: (row, language) => {
    const assessment = destructionRule.assess(row)
    const standing = standingOf(row)
    const clauses = settlingDestruction(row, standing)
    const allowed = assessment.outcome === 'granted'
    return explainDestruction({ allowed, standing, clauses, assessment }, catalogues[language])
  },
  said: ({ fact, values }, language) => {
    const text = lookUp(catalogues[language].recording.destruction.facts, fact)
    if (text === undefined) throw new Error(`no words for ${fact}`)
    return values.includes(true) ? text.holds : text.fails
  },
})

/** Every rule on recorded calls. */
export const recordingRules: readonly TabledRule[] = [
  listening('staff'),
  listening('copy'),
  listening('caller'),
  destruction,
]
