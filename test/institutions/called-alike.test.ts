import { expect, test } from 'vitest'
import { defineDocument, defineProcedure, kaunasDocument, plainDate } from '../../src/index.js'
import { requestLifecycle } from '../../src/request/index.js'
import { en } from '../../src/text/en/index.js'
import { catalogueFor, letters, renderText } from '../../src/text/index.js'
import { lt } from '../../src/text/lt/index.js'
import { ministry } from './transport.js'

const { lt: theirs, en: rules } = ministry.words
if (theirs === undefined || rules === undefined) throw new Error('expected words in both languages')

/** A museum that calls its document as the centre calls its own: „Taisyklės“, "the Rules". */
const museum = defineDocument({
  id: 'museum',
  version: '1',
  clauses: { '3': {}, '4': {} },
  words: {
    lt: {
      ...theirs,
      document: kaunasDocument.words.lt?.document ?? theirs.document,
      title: 'Muziejaus prašymų nagrinėjimo taisyklių',
    },
    en: { ...rules, document: 'the Rules', title: 'the rules of the museum on requests' },
  },
})
const procedure = defineProcedure({
  document: museum,
  roles: {
    request: { clause: museum.clause('3') },
    examination: { clause: museum.clause('4'), period: { months: 1 } },
    answer: { clause: museum.clause('4') },
    access: { clause: museum.clause('3') },
  },
  rules: { access: { clause: museum.clause('3') } },
})

test.each([
  [lt, 'Muziejaus prašymų nagrinėjimo taisyklių (toliau – Taisyklės)', /pokalbi/u],
  [en, 'the rules of the museum on requests (the Rules)', /telephone/u],
] as const)(
  'a document called as another is introduced by its own title alone',
  (language, title, foreign) => {
    const on = plainDate('2026-06-01')
    const requests = requestLifecycle(procedure)
    const decision = requests.decide(
      {
        type: 'SubmitRequest',
        data: {
          id: 'M-1',
          by: 'ona',
          submittedOn: on,
          receivedOn: on,
          channel: 'email',
          sender: { as: 'subject' },
          contacts: [],
          claims: [{ right: 'access', information: 'all' }],
          form: { nameGiven: true, signed: true, identityDocument: true },
        },
      },
      requests.initialState(),
    )
    if (!decision.accepted) throw new Error('expected it to be accepted')
    const state = requests.fold(decision.events)
    if (state.status !== 'open') throw new Error('expected an open request')
    const settings = { institution: { name: 'Muziejus' }, dataProtectionOfficer: 'dpo@example.com' }
    const said = renderText(letters.receipt(procedure, state, catalogueFor(language, procedure), settings))
    expect(said.split(title)).toHaveLength(2)
    expect(said).not.toMatch(foreign)
  },
)
