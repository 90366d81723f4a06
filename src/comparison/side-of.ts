import { type Procedure, vocabularyOf } from '../procedure/index.js'
import { alone } from '../procedure/rule-settings.js'
import type { RuledSide } from './rules-of.js'

/** A procedure as one side of a comparison: each right by itself, as no other claim of a request links it. */
export const sideOf = (procedure: Procedure): RuledSide => ({
  book: procedure.rules,
  vocabulary: vocabularyOf(procedure),
  links: alone,
  readings: procedure.readings,
})
