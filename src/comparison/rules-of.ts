import type { CitedWithoutGround, Contradiction } from '../core/index.js'
import type { ClauseRef } from '../documents/index.js'
import type { Links, Readings } from '../procedure/index.js'
import type { AnyFacts, Branch, ComparedRule, Statement } from './compared-rule.js'
import type { ComparedPart } from './parts.js'

type Nodes = Readonly<Record<string, Statement | undefined>>

/** A law of either rule book. */
export interface ComparedLaw {
  readonly clause: ClauseRef
  readonly join: 'any' | 'all'
  readonly grounds: Nodes
  readonly exceptions?: { readonly clause: ClauseRef; readonly of: Nodes }
  readonly contradictions?: readonly Contradiction<ClauseRef, string>[]
  readonly citedWithoutGround?: CitedWithoutGround
}

type Ruling = (links: Links, readings: Readings) => ComparedLaw

/** A rule book, as far as it is compared: a law that it doesn't have is a right or a part that there is not. */
export interface ComparedBook {
  readonly 'consent-withdrawal'?: Ruling
  readonly objection?: Ruling
  readonly rectification?: Ruling
  readonly correction?: Ruling
  readonly supplement?: Ruling
  readonly access?: Ruling
  readonly accessParts?: Readonly<Record<string, (() => Statement) | undefined>>
  /** What is left out of a copy, which then is given in part. */
  readonly leftOutOfCopy?: Ruling
  readonly portability?: Ruling
  /** What is left out of what is handed over. */
  readonly leftOut?: Ruling
  readonly transfer?: Ruling
  readonly erasure?: Ruling
  readonly restriction?: Ruling
  readonly information?: Ruling
  readonly 'automated-decision'?: Ruling
  /** What is owed where a decision is permitted. */
  readonly humanIntervention?: Ruling
}

/** One side of a comparison: what it rules, over which facts, and how it reads it. */
export interface RuledSide {
  readonly book: ComparedBook
  readonly vocabulary: AnyFacts
  readonly links: Links
  readonly readings: Readings
}

const branches = (nodes: Nodes = {}): readonly Branch[] =>
  Object.entries(nodes).flatMap(([name, node]) => (node === undefined ? [] : [{ name, node }]))
const statements = (nodes: Nodes): readonly Statement[] => branches(nodes).map(({ node }) => node)

/** The exception that limits what opens the right to object: there it belongs to the ground. */
const LIMIT_OF_OBJECTION = 'objection-limit'

/** Grounds with the limit that defeats them, where there is one, in each of them. */
function limited({
  grounds,
  exceptions,
}: ComparedLaw): Pick<ComparedRule, 'grounds' | 'exceptions' | 'limit'> {
  const against = branches(exceptions?.of)
  const limit = against.find(({ name }) => name === LIMIT_OF_OBJECTION)
  if (limit === undefined) return { grounds: branches(grounds), exceptions: against }
  return {
    grounds: branches(grounds).map(({ name, node }) => ({
      name,
      node: {
        kind: 'all',
        clause: node.clause,
        of: [node, { kind: 'none', clause: limit.node.clause, of: [limit.node] }],
      },
      unlimited: node,
    })),
    exceptions: against.filter((one) => one !== limit),
    limit,
  }
}

/** That a law grants, as one statement. */
const granting = ({ clause, join, grounds, exceptions }: ComparedLaw): Statement => ({
  kind: 'all',
  clause,
  of: [
    { kind: join, clause, of: statements(grounds) },
    ...(exceptions === undefined
      ? []
      : [{ kind: 'none' as const, clause: exceptions.clause, of: statements(exceptions.of) }]),
  ],
})

/** Why a direct transfer fails that is asked for: then only the data subject is handed the data. */
const withoutTransfer = (law: ComparedLaw): Branch => ({
  name: 'transfer',
  node: {
    kind: 'all',
    clause: law.clause,
    of: [
      { kind: 'is', clause: law.clause, fact: 'transferAsked', values: [true] },
      { kind: 'none', clause: law.clause, of: [granting(law)] },
    ],
  },
})

/** A part of access that a document does not name. */
const isAbsent = (node: Statement): boolean =>
  node.kind === 'given' && !node.truth && node.because === 'not-in-procedure'

/** The rule of each right and part; `null` for what there is not. */
export type RulesByPart = Readonly<Record<ComparedPart, ComparedRule | null>>

/** What one side rules on each right and each part of one. */
export function rulesOf({ book, vocabulary, links, readings }: RuledSide): RulesByPart {
  const lawOf = (ruling: Ruling | undefined): ComparedLaw | null => ruling?.(links, readings) ?? null
  const rule = (law: ComparedLaw | null, besides: Partial<ComparedRule> = {}): ComparedRule | null =>
    law === null
      ? null
      : {
          clause: law.clause,
          vocabulary,
          join: law.join,
          ...limited(law),
          ...(law.exceptions === undefined ? {} : { exceptionsIn: law.exceptions.clause }),
          ...(law.citedWithoutGround === undefined ? {} : { cited: law.citedWithoutGround }),
          inPart: [],
          cuts: [],
          contradictions: (law.contradictions ?? []).map(({ when }) => when),
          ...besides,
        }
  const branchesOf = (law: ComparedLaw | null) => branches(law?.grounds)
  const partOfAccess = (name: string): ComparedRule | null => {
    const node = book.accessParts?.[name]?.()
    if (node === undefined || isAbsent(node)) return null
    return rule(
      { clause: node.clause, join: 'all', grounds: { [name]: node } },
      name === 'copy' ? { cuts: branchesOf(lawOf(book.leftOutOfCopy)) } : {},
    )
  }
  const [portability, transfer, automated] = [
    lawOf(book.portability),
    lawOf(book.transfer),
    lawOf(book['automated-decision']),
  ]
  const leftOut = branchesOf(lawOf(book.leftOut))
  return {
    'consent-withdrawal': rule(lawOf(book['consent-withdrawal'])),
    objection: rule(lawOf(book.objection)),
    rectification: rule(lawOf(book.rectification)),
    'rectification:correction': rule(lawOf(book.correction)),
    'rectification:supplement': rule(lawOf(book.supplement)),
    access: rule(lawOf(book.access)),
    'access:data': partOfAccess('data'),
    'access:purposes': partOfAccess('purposes'),
    'access:categories': partOfAccess('categories'),
    'access:recipients': partOfAccess('recipients'),
    'access:storage-period': partOfAccess('storage-period'),
    'access:rights': partOfAccess('rights'),
    'access:authority-complaint': partOfAccess('authority-complaint'),
    'access:source': partOfAccess('source'),
    'access:automated-decisions': partOfAccess('automated-decisions'),
    'access:safeguards': partOfAccess('safeguards'),
    'access:copy': partOfAccess('copy'),
    portability: rule(portability, { cuts: leftOut }),
    'portability:transfer': rule(transfer === null ? null : portability, {
      cuts: [...leftOut, ...(transfer === null ? [] : [withoutTransfer(transfer)])],
    }),
    erasure: rule(lawOf(book.erasure)),
    restriction: rule(lawOf(book.restriction)),
    information: rule(lawOf(book.information)),
    'automated-decision': rule(automated, { inPart: branchesOf(lawOf(book.humanIntervention)) }),
  }
}
