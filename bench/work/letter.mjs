// The answer to a request as a letter in Lithuanian, and the explanation of a verdict, both as text.
import { adakavasProcedure, requestLifecycle, rulesFor } from 'privacy-rulebook'
import { explainAssessment, letters, renderText } from 'privacy-rulebook/text'
import { lt } from 'privacy-rulebook/text/lt'
import { histories } from '../histories.mjs'
import { rows } from '../rows.mjs'

const { fold } = requestLifecycle(adakavasProcedure)
const settings = {
  institution: { name: 'Adakavo socialinių paslaugų namai', contact: 'Adakavas', email: 'info@example.org' },
  dataProtectionOfficer: 'dap@example.org',
}
const { erasure } = rulesFor(adakavasProcedure)

const says = (clause) => (text) => {
  if (!String(text).includes(clause)) throw new Error(`a text that does not cite point ${clause}`)
}

export const workloads = {
  'the letter of an answer': {
    inputs: histories.map(({ events }) => fold(events.slice(0, 7))),
    library: {
      one: (_, state) => renderText(letters.answer(state, lt, settings)),
      check: says('47'),
    },
  },
  'the explanation of a verdict': {
    inputs: rows.complete.map((row) => erasure.assess(row)),
    library: { one: (_, assessment) => explainAssessment(assessment, lt), check: says('17') },
  },
}
