import { InvalidInputError } from '../core/index.js'
import { isInvalidInput, isPlainObject, Pictured, trusting } from '../core/input-error.js'
import { hasPlain, notPlain, ownField } from '../core/read.js'
import { namesOf } from '../core/records.js'
import { requireCited } from '../core/rule.js'
import { givenFields } from './given-fields.js'
import { everyLinks } from './laws-in.js'
import type { Links } from './links.js'
import { accessInformation, ownNameForm, settlingNames } from './names.js'
import type { Readings } from './readings.js'
import { requireClause } from './require-clause.js'
import { type Known, requireContradictions, requireStatement } from './require-statement.js'
import { everyRight } from './right.js'

/** What a law may be made of besides its clause, its join and its grounds. */
interface LawForm {
  /** The names of the library; those of one's own come besides. */
  readonly names: readonly string[]
  /** The limb that it is about, where it is about one. */
  readonly limb?: string
  /** Whether it can have exceptions. */
  readonly limited: boolean
}

const whole = (names: readonly string[]): LawForm => ({ names, limited: true })

/** The rights whose rule is one law. */
const laws = {
  erasure: whole(settlingNames.erasure),
  restriction: whole(settlingNames.restriction),
  objection: whole(settlingNames.objection),
  portability: whole(settlingNames.portability),
  transfer: { ...whole(settlingNames.portability), limb: 'transfer' },
  'consent-withdrawal': whole(settlingNames['consent-withdrawal']),
} satisfies Readonly<Record<string, LawForm>>

const limbs = {
  correction: { names: ['inaccurate', 'replacement-given'], limb: 'correction', limited: false },
  supplement: {
    names: ['incomplete', 'addition-given', 'addition-needed'],
    limb: 'supplement',
    limited: false,
  },
} satisfies Readonly<Record<string, LawForm>>

const isGoodName = (name: string): boolean => new RegExp(ownNameForm, 'u').test(name)

/** Grounds or exceptions by their names: at least one, and none by a name that is nobody's. */
function requireNamed(
  path: string,
  given: unknown,
  names: readonly string[],
  example: string,
  known: Known,
): void {
  if (!isPlainObject(given)) throw new InvalidInputError(path, example, given)
  for (const name of Object.keys(given)) {
    if (!names.includes(name) && !isGoodName(name)) {
      const expected = `only the names ${[...names, 'own:…'].join(', ')}`
      throw new InvalidInputError(path, expected, new Pictured('another name'))
    }
    if (!hasPlain(given, name)) throw notPlain(`${path}.${name}`)
    const statement = ownField(given, name)
    if (statement !== undefined) requireStatement(`${path}.${name}`, statement, known)
  }
  if (Object.values(given).every((statement) => statement === undefined))
    throw new InvalidInputError(path, example, new Pictured('none'))
}

const requireGrounds = (path: string, grounds: unknown, names: readonly string[], known: Known): void =>
  requireNamed(path, grounds, names, 'a ground, such as { inaccurate: is(clause, "inaccurate") }', known)

function requireExceptions(path: string, exceptions: unknown, names: readonly string[], known: Known): void {
  const { clause, of } = givenFields(path, exceptions, ['clause', 'of'], 'exceptions with their clause')
  requireClause(`${path}.clause`, clause, known.document)
  const example = 'an exception, such as { "legal-obligation": is(clause, "legalObligation") }'
  requireNamed(`${path}.of`, of, names, example, known)
}

/** A law as data. */
function requireLaw(path: string, given: unknown, { names, limb, limited }: LawForm, known: Known): void {
  const fields = [
    'clause',
    'join',
    'grounds',
    ...(limited ? ['exceptions'] : []),
    'contradictions',
    'citedWithoutGround',
    ...(limb === undefined ? [] : ['limb']),
  ]
  const law = givenFields(path, given, fields, 'a law with its clause, its join and its grounds')
  const { clause, join, grounds, contradictions = [] } = law
  requireClause(`${path}.clause`, clause, known.document)
  if (join !== 'any' && join !== 'all')
    throw new InvalidInputError(`${path}.join`, 'any | all', join, String(clause))
  if ((law['limb'] ?? limb) !== limb)
    throw new InvalidInputError(`${path}.limb`, String(limb), law['limb'], String(clause))
  requireGrounds(`${path}.grounds`, grounds, names, known)
  if ('exceptions' in law) requireExceptions(`${path}.exceptions`, law['exceptions'], names, known)
  requireContradictions(`${path}.contradictions`, contradictions, known)
  requireCited(`${path}.citedWithoutGround`, law['citedWithoutGround'], String(clause))
}

/** What a function of a host makes of the claims of a request. */
function madeBy(
  path: string,
  make: (links: Links, readings: Readings) => unknown,
  links: Links,
  of: Readings,
) {
  try {
    return make(links, of)
  } catch (error) {
    const expected = isInvalidInput(error) ? error.expected : 'a law, whatever a request claims'
    throw new InvalidInputError(path, expected, new Pictured('a function that fails'))
  }
}

const isFunction = (value: unknown): value is (links: Links, readings: Readings) => unknown =>
  typeof value === 'function'

function requireAccess(path: string, given: unknown, known: Known): void {
  const { clause, parts = {} } = givenFields(path, given, ['clause', 'parts'], 'access with its clause')
  requireClause(`${path}.clause`, clause, known.document)
  const pieces = givenFields(
    `${path}.parts`,
    parts,
    accessInformation,
    'pieces of information by their names',
  )
  for (const [piece, part] of Object.entries(pieces)) {
    const at = `${path}.parts.${piece}`
    if (isPlainObject(part)) requireStatement(at, part, known)
    else if (part !== undefined) requireClause(at, part, known.document)
  }
}

function requireRectification(path: string, given: unknown, known: Known): void {
  const names = namesOf(limbs)
  const rule = givenFields(path, given, ['clause', ...names], 'rectification with its clause')
  requireClause(`${path}.clause`, rule['clause'], known.document)
  for (const name of names)
    if (rule[name] !== undefined) requireLaw(`${path}.${name}`, rule[name], limbs[name], known)
}

function requireInformation(path: string, given: unknown, known: Known): void {
  const fields = ['clause', 'grounds', 'exceptions']
  const { clause, grounds, exceptions } = givenFields(path, given, fields, 'information with its clause')
  requireClause(`${path}.clause`, clause, known.document)
  if (grounds !== undefined) requireGrounds(`${path}.grounds`, grounds, [], known)
  if (exceptions !== undefined) requireExceptions(`${path}.exceptions`, exceptions, [], known)
}

/** What a document rules on each right, as it was set: a law that follows from what a request claims, whatever it claims. */
export function requireLaws(rules: unknown, readings: Readings, known: Known): void {
  const given = givenFields('rules', rules, [...everyRight, 'transfer'], 'what is ruled on each right')
  for (const [name, rule] of Object.entries(given)) {
    if (rule === undefined) continue
    const path = `rules.${name}`
    trusting(path, 'what is ruled on the right, in plain objects', () => {
      if (name === 'access') requireAccess(path, rule, known)
      else if (name === 'rectification') requireRectification(path, rule, known)
      else if (name === 'information') requireInformation(path, rule, known)
      else
        for (const one of namesOf(laws).filter((law) => law === name))
          if (!isFunction(rule)) requireLaw(path, rule, laws[one], known)
          else
            for (const links of everyLinks())
              requireLaw(path, madeBy(path, rule, links, readings), laws[one], known)
    })
  }
  if (given['transfer'] !== undefined && given['portability'] === undefined)
    throw new InvalidInputError('rules.portability', 'the hand-over that rules.transfer goes with', undefined)
}
