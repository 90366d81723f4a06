import { decisionShape, partWord, reasonWord, replyShape } from '../case/index.js'
import { clauseShape, deadlineShape } from '../case/shapes.js'
import type { Shape } from '../core/index.js'
import { count, day, flag, list, nullable, object, some, text, word } from '../core/shape.js'
import { type Defect, defectCodes, type RequestForm, rights } from '../rights/index.js'
import type { Answer, Implementation } from './state.js'

/** The form of a request, as it crosses the boundary. */
export const formShape: Shape<RequestForm> = object({ nameGiven: flag, signed: flag, identityDocument: flag })

/** What a request lacks, part of an event. */
export const defectsShape: Shape<readonly Defect[]> = list(
  object({
    code: word(...defectCodes),
    clause: clauseShape,
    claim: count,
    right: word(...rights),
    item: nullable(text),
  }),
)

const about = { right: word(...rights), item: nullable(text) }

/** An answer, part of an event. */
export const answerShape: Shape<Answer> = object({
  on: day,
  outcome: word('granted', 'granted-in-part', 'rejected'),
  decisions: list(decisionShape),
  extent: list(object({ ...about, parts: list(partWord), effectiveFrom: nullable(day) })),
  reasons: list(
    object({ ...about, clauses: some(clauseShape), reason: nullable(reasonWord), act: nullable(text) }),
  ),
  furtherReasons: list(text),
  implementation: nullable(deadlineShape),
  reply: replyShape,
  limit: deadlineShape,
  answeredOn: day,
})

/** A granted right that was carried out, part of an event. */
export const implementationShape: Shape<Implementation> = object({ ...about, on: day })
