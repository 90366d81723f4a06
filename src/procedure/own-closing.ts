import type { ShapeData } from '../core/index.js'
import type { Closing } from '../core/shape.js'
import { hostClauseForm } from '../documents/index.js'
import { accessFacts, itemFacts } from './adakavas-facts.js'
import { adakavasRules } from './adakavas-rights.js'
import { clausesUnder, factsWith, type OpenFacts, type OpenWord, type WordsOfProcedure } from './closing.js'
import { proofsOfIdentity } from './form.js'
import { lawsIn, namingReadings } from './laws-in.js'
import { isLibraryName, isOwnName, type OwnName } from './names.js'
import { vocabularyOf } from './own-facts.js'
import type { Procedure } from './procedure.js'
import { alone } from './rule-settings.js'

/** The facts of a procedure: where it has a vocabulary in place of the library's, those of that one. */
function factsUnder({ vocabulary }: OpenFacts, procedure: Procedure): ShapeData {
  const { vocabulary: own, facts } = procedure
  if (own === undefined) return factsWith(vocabulary, facts)
  if (vocabulary === itemFacts) return factsWith(own.item, facts)
  return vocabulary === accessFacts
    ? factsWith(own.access, facts)
    : { kind: 'facts', vocabulary: vocabularyOf(procedure) }
}

/** The names besides those of the library by which the rules of a procedure name grounds, conditions and exceptions. */
export function ownNamesIn({ rules, readings, beside }: Procedure): readonly string[] {
  // The laws of the built-in rule book have none, and are not gone through for them.
  const laws = rules === adakavasRules ? [] : lawsIn(rules, readings)
  const names = laws.flatMap(([, law]) => [
    ...Object.keys(law.grounds),
    ...('exceptions' in law ? Object.keys(law.exceptions.of) : []),
  ])
  const parts = Object.keys(rules.accessParts ?? {})
  return [...new Set([...names, ...parts].filter((name) => !isLibraryName(name))), ...(beside?.names ?? [])]
}

/** The pieces of information that access gives under a procedure; all that there are, where it gives none. */
const informationIn = ({ rules }: Procedure, all: readonly string[]): readonly string[] =>
  rules.accessParts === undefined ? all : Object.keys(rules.accessParts).filter((part) => part !== 'data')

/** The limbs that a decision can have under a procedure. */
export const partsIn = ({ rules, beside }: Procedure, all: readonly string[]): readonly string[] => [
  ...new Set([
    ...all,
    ...(beside?.limbs ?? []),
    ...Object.keys(rules.accessParts ?? {}),
    ...((rules.leftOut ?? rules.leftOutOfCopy) ? ['left-out'] : []),
    ...(rules.humanIntervention ? ['human-intervention'] : []),
  ]),
]

/** The exceptions to erasure under a procedure; all that there are, where its erasure has none. */
function exceptionsIn({ rules, readings }: Procedure, all: readonly string[]): readonly string[] {
  const erasure = rules.erasure?.(alone, namingReadings(rules, readings))
  return erasure !== undefined && 'exceptions' in erasure ? Object.keys(erasure.exceptions.of) : all
}

/** What ends a restriction: that its ground is over too, where it lasts as long as that. */
const endingsIn = ({ roles }: Procedure, all: readonly string[]): readonly string[] =>
  roles.restrictionPeriod.lasts === 'as-its-ground' ? [...all, 'ground-over'] : all

/** The reasons for which restricted data may be processed: those of its own rule, where it has one. */
const reasonsIn = ({ processing }: Procedure, all: readonly string[]): readonly string[] =>
  processing?.facts.filter((fact) => fact !== 'operation') ?? all

type Listing = (procedure: Procedure, all: readonly string[]) => readonly string[]

/** The lists of words of which every procedure has its own. */
const listed: ReadonlyMap<string, Listing> = new Map<WordsOfProcedure, Listing>([
  ['information', informationIn],
  ['part', partsIn],
  ['exception', exceptionsIn],
  ['ending', endingsIn],
  ['reason', reasonsIn],
])

/** The names of its own by which a procedure names proof of identity. */
const ownProofsIn = ({ roles }: Procedure): readonly OwnName[] => [
  ...new Set(Object.values(roles.proof.by ?? {}).flatMap((proofs) => proofs.filter(isOwnName))),
]

/** The names of its own under each procedure: every law is gone through for them, however it can come out. */
const ownNames = new WeakMap<Procedure, readonly string[]>()

function namesUnder(procedure: Procedure): readonly string[] {
  const names = ownNames.get(procedure) ?? ownNamesIn(procedure)
  ownNames.set(procedure, names)
  return names
}

/** What of a list of words only the procedure can say. */
function wordsUnder(procedure: Procedure, { words, own, others }: OpenWord): readonly string[] {
  const listing = own === undefined ? undefined : listed.get(own)
  if (listing !== undefined) return listing(procedure, words)
  if (others === hostClauseForm) return clausesUnder(procedure)
  return [...words, ...(words === proofsOfIdentity ? ownProofsIn(procedure) : namesUnder(procedure))]
}

/** What of a message only a procedure with rules of its own can say: which facts, grounds, exceptions and proofs of its own there are. */
export const ownClosing = (procedure: Procedure): Closing => ({
  facts: (shape) => factsUnder(shape, procedure),
  word: (shape) => ({ kind: 'word', words: wordsUnder(procedure, shape) }),
})
