import { type Procedure, vocabularyWith } from '../procedure/index.js'
import { alone } from '../procedure/rule-settings.js'
import type { RuledSide } from './rules-of.js'

/** A procedure as one side of a comparison: each right by itself, as no other claim of a request links it. */
export const sideOf = ({ rules, facts, readings }: Procedure): RuledSide => ({
  book: rules,
  vocabulary: vocabularyWith(facts),
  links: alone,
  readings,
})
