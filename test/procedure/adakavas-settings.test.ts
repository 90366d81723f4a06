import { describe, expect, test } from 'vitest'
import { complaintCommands } from '../../src/complaint/messages.js'
import { type Shape, shapeOfCommands } from '../../src/core/index.js'
import { adakavasProcedure, adakavasSettings, defineProcedure } from '../../src/index.js'
import { accessInformation, readingAlternatives, rights, shapeUnder } from '../../src/procedure/index.js'
import type { Links } from '../../src/procedure/links.js'
import { requestCommands } from '../../src/request/messages.js'
import { restrictionCommands } from '../../src/restriction/messages.js'

const made = defineProcedure(adakavasSettings)

/** Every way in which the claims of a request can be linked. */
const linked: readonly Links[] = Array.from({ length: 128 }, (_, bits) => ({
  withdrawal: (bits & 1) > 0,
  objection: (bits & 2) > 0,
  objectionLimited: (bits & 4) > 0,
  correction: (bits & 8) > 0,
  supplement: (bits & 16) > 0,
  erasure: (bits & 32) > 0,
  restriction: (bits & 64) > 0,
}))

describe('the Adakavas procedure is what anybody can define by its document, its roles and its rules', () => {
  test('all that is data in it is the same', () => {
    const { rules: _, closing: ___, calendar, ...data } = made
    const { rules: __, calendar: holidays, ...own } = adakavasProcedure
    expect(data).toEqual(own)
    expect(calendar).toBe(holidays)
    expect(made.lacks).toEqual([
      'information',
      'informationContent',
      'automatedDecision',
      'automatedDecisionContent',
      'proof',
      'formalRefusal',
      'defectWaiver',
      'acknowledgement',
      'recipients',
      'disagreement',
      'erasureRecord',
      'recourse',
    ])
  })

  test.each([...rights, 'correction', 'supplement', 'transfer'] as const)(
    'the law on %s is the same under every link and reading',
    (right) => {
      for (const otherBasisRemains of readingAlternatives.otherBasisRemains)
        for (const links of linked) {
          const readings = { ...made.readings, otherBasisRemains }
          expect(made.rules[right]?.(links, readings)).toEqual(
            adakavasProcedure.rules[right](links, readings),
          )
        }
    },
  )

  test('every part of access is owed in the same case', () => {
    const { accessParts } = adakavasProcedure.rules
    expect(Object.keys(made.rules.accessParts ?? {})).toEqual(Object.keys(accessParts))
    for (const part of ['data', ...accessInformation] as const)
      expect(made.rules.accessParts?.[part]()).toEqual(accessParts[part]())
  })

  test('every command can hold the same', () => {
    const bothHold = <T>(shape: Shape<T>) =>
      expect(shapeUnder(made)(shape)).toEqual(shapeUnder(adakavasProcedure)(shape))
    bothHold(shapeOfCommands(requestCommands))
    bothHold(shapeOfCommands(complaintCommands))
    bothHold(shapeOfCommands(restrictionCommands))
  })
})
