import type { Shape, ShapeData } from '../core/index.js'
import { type Closing, closedBy } from '../core/shape.js'
import { gdprArticles, hostClauseForm } from '../documents/index.js'
import { accessFacts, itemFacts } from './adakavas-facts.js'
import { proofsOfIdentity } from './form.js'
import { lawsIn } from './laws-in.js'
import { isLibraryName, isOwnName, type OwnName } from './names.js'
import { type OwnFacts, vocabularyOf } from './own-facts.js'
import type { Procedure } from './procedure.js'
import { alone } from './rule-settings.js'

type OpenFacts = Extract<ShapeData, { kind: 'facts' }>
type OpenWord = Extract<ShapeData, { kind: 'word' }>

/**
 * A list of words of which every procedure has its own: the information that access gives, the limbs of a decision, the
 * exceptions to erasure, what ends a restriction, and for which reasons restricted data are processed.
 */
export type WordsOfProcedure = 'information' | 'part' | 'exception' | 'ending' | 'reason'

/** Facts of a vocabulary, and those of an institution's own. */
const factsWith = (vocabulary: OpenFacts['vocabulary'], facts: OwnFacts): ShapeData => ({
  kind: 'facts',
  vocabulary: { ...vocabulary, ...facts },
})

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
  const names = lawsIn(rules, readings).flatMap(([, law]) => [
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
  const erasure = rules.erasure?.(alone, readings)
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

/** The clauses that can be cited under a procedure: those of its document, and the provisions of the GDPR. */
const clausesUnder = ({ document: { id, clauses } }: Procedure): readonly string[] => [
  ...new Set([
    ...Object.keys(clauses).map((number) => `${id}:${number}`),
    ...gdprArticles.map((article) => `gdpr:${article}`),
  ]),
]

/** The clauses and the names of its own under each procedure: for the names every law is gone through, however it can come out. */
const closedWords = new WeakMap<
  Procedure,
  { readonly clauses: readonly string[]; readonly names: readonly string[] }
>()

function closedWordsOf(procedure: Procedure) {
  const words = closedWords.get(procedure) ?? {
    clauses: clausesUnder(procedure),
    names: ownNamesIn(procedure),
  }
  closedWords.set(procedure, words)
  return words
}

/** What of a list of words only the procedure can say. */
function wordsUnder(procedure: Procedure, { words, own, others }: OpenWord): readonly string[] {
  const listing = own === undefined ? undefined : listed.get(own)
  if (listing !== undefined) return listing(procedure, words)
  const { clauses, names } = closedWordsOf(procedure)
  if (others === hostClauseForm) return clauses
  return [...words, ...(words === proofsOfIdentity ? ownProofsIn(procedure) : names)]
}

/**
 * What of a message only the procedure can say: which clauses, and which facts, grounds, exceptions and proofs of one's
 * own there are.
 */
const closingOf = (procedure: Procedure): Closing => ({
  facts: (shape) => factsUnder(shape, procedure),
  word: (shape) => ({ kind: 'word', words: wordsUnder(procedure, shape) }),
})

/** What was made of shapes under each procedure. */
const shapesUnder = new WeakMap<Procedure, WeakMap<ShapeData, ShapeData>>()

/** A shape as it is under a procedure: with its clauses, the facts and the names of its own, and no others. Each is made once. */
export const shapeUnder =
  (procedure: Procedure) =>
  <T>(shape: Shape<T>): Shape<T> => {
    const made = shapesUnder.get(procedure) ?? new WeakMap<ShapeData, ShapeData>()
    shapesUnder.set(procedure, made)
    const closed = made.get(shape) ?? closedBy(closingOf(procedure), shape)
    made.set(shape, closed)
    return closed
  }

/** The same where a value from outside is checked before any machine sees it: with the rights that are offered besides. */
export const shapeWithin =
  (procedure: Procedure) =>
  <T>(shape: Shape<T>): Shape<T> =>
    closedBy(
      {
        ...closingOf(procedure),
        cases: ({ by, cases }) =>
          by === 'right'
            ? Object.fromEntries(
                Object.entries(cases).filter(([right]) => procedure.offers.some((one) => one === right)),
              )
            : cases,
      },
      shape,
    )

/** A shape with facts of an institution's own, and no others. */
export const shapeOver =
  (facts: OwnFacts) =>
  <T>(shape: Shape<T>): Shape<T> =>
    closedBy({ facts: ({ vocabulary }) => factsWith(vocabulary, facts), word: (one) => one }, shape)
