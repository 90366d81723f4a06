import fc from 'fast-check'
import {
  compileRule,
  defineFacts,
  type FactsOf,
  oneOf,
  type RuleDeclaration,
  type RuleNode,
  rulesOver,
  yesNo,
} from '../../src/core/index.js'

/*
 * A toy document about lending a bicycle, with four clauses and their exceptions; and rules over it drawn at random.
 */

export type Clause = '1' | '1.1' | '1.2' | '2' | '2.1' | '2.2' | '3'

export const colours = ['red', 'green', 'blue'] as const

const vocabulary = defineFacts({
  x: yesNo({ clause: '1.1', askedOf: 'subject' }),
  y: yesNo({ clause: '1.2', askedOf: 'controller' }),
  z: yesNo({ clause: '2.1', askedOf: 'controller' }),
  colour: oneOf(colours, { clause: '3', askedOf: 'subject' }),
})

export type Fact = keyof typeof vocabulary
export type Facts = FactsOf<typeof vocabulary>
export type Declaration = RuleDeclaration<Clause, Fact>
export type Node = RuleNode<Clause, Fact>

export const { is, given, all, any, none } = rulesOver<Clause, typeof vocabulary>(vocabulary)

export const compile = (declaration: Declaration) =>
  compileRule<Clause, typeof vocabulary, Fact>(vocabulary, declaration)

export const values = { x: [false, true], y: [false, true], z: [false, true], colour: colours } as const
export const names = ['x', 'y', 'z', 'colour'] as const

const leaf: fc.Arbitrary<Node> = fc.oneof(
  fc
    .constantFrom('x' as const, 'y' as const, 'z' as const)
    .chain((fact) => fc.boolean().map((value): Node => is('1.1', fact, value))),
  fc.subarray([...colours]).map((some): Node => ({ kind: 'is', clause: '3', fact: 'colour', values: some })),
  fc.boolean().map((truth): Node => given('2', truth, 'drawn')),
)
export const { node } = fc.letrec<{ node: Node }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc
      .tuple(
        fc.constantFrom('all' as const, 'any' as const, 'none' as const),
        fc.array(tie('node'), { maxLength: 3 }),
      )
      .map(([kind, of]): Node => ({ kind, clause: '1.2', of })),
  ),
}))
/** A rule of the toy document, without facts that exclude each other. */
export const declaration: fc.Arbitrary<Declaration> = fc
  .record({
    join: fc.constantFrom('any' as const, 'all' as const),
    grounds: fc.array(node, { maxLength: 3 }),
    exceptions: fc.option(fc.array(node, { maxLength: 2 })),
  })
  .map(({ join, grounds, exceptions }) => ({
    clause: '1',
    join,
    grounds,
    ...(exceptions === null ? {} : { exceptions: { clause: '2', of: exceptions } }),
  }))

const holds = (one: Node, facts: Readonly<Record<Fact, boolean | string>>): boolean => {
  switch (one.kind) {
    case 'is':
      return one.values.includes(facts[one.fact])
    case 'given':
      return one.truth
    case 'all':
      return one.of.every((child) => holds(child, facts))
    case 'any':
      return one.of.some((child) => holds(child, facts))
    case 'none':
      return !one.of.some((child) => holds(child, facts))
  }
}
export const grants = (
  { join, grounds, exceptions }: Declaration,
  facts: Readonly<Record<Fact, boolean | string>>,
): boolean => {
  const found =
    join === 'any' ? grounds.some((one) => holds(one, facts)) : grounds.every((one) => holds(one, facts))
  return found && !(exceptions?.of ?? []).some((one) => holds(one, facts))
}
/** Every complete row. */
export const everything = values.x.flatMap((x) =>
  values.y.flatMap((y) => values.z.flatMap((z) => values.colour.map((colour) => ({ x, y, z, colour })))),
)
/** Each fact known or not. */
export const partial: fc.Arbitrary<Facts> = fc.record({
  x: fc.constantFrom(null, true, false),
  y: fc.constantFrom(null, true, false),
  z: fc.constantFrom(null, true, false),
  colour: fc.constantFrom(null, ...colours),
})
