import { asOwn } from '../core/freeze.js'
import { compileRule, InvalidInputError } from '../core/index.js'
import { isList, isPlainObject, Pictured } from '../core/input-error.js'
import { unknownField } from '../core/read.js'
import { namesOf } from '../core/records.js'
import { type AnyDocument, type ClauseRef, isDocument } from '../documents/index.js'
import { accessFacts } from './adakavas-facts.js'
import { decidedRoles, type RoleSettings } from './complete-roles.js'
import { type Offices, requireOffice, requireOfficesUsed } from './deciders.js'
import { requireTerms } from './examination-terms.js'
import { requireExtensionGrounds } from './extension.js'
import { requiredRoles, standIns } from './lacking.js'
import { limited, untimed } from './limits.js'
import { isOwnName } from './names.js'
import { requireProofs } from './own-form.js'
import { qualifiers, requireQualifiers } from './qualifiers.js'
import type { AnyReadings } from './readings.js'
import { requireClause } from './require-clause.js'
import { requirePeriod } from './require-period.js'
import { openToAnybody, type Right } from './right.js'
import { rightRoles } from './roles.js'
import { type AnyLaw, type AnyNode, namedNodes, type RuleBook } from './rule-book.js'
import { alone } from './rule-settings.js'
import type { AnyFact, AnyVocabulary } from './vocabulary.js'

export function requireDocument(document: unknown): asserts document is AnyDocument {
  if (!isDocument(document))
    throw new InvalidInputError('document', 'a document that defineDocument made', document)
}

/** Who decides, and on which grounds and how far an examination is extended, where a role says so. */
function requireQualified(
  path: string,
  { decidedBy, grounds, counted }: Readonly<Record<string, unknown>>,
  clause: string,
  document: AnyDocument,
  offices: Offices,
): void {
  if (decidedBy !== undefined) requireOffice(`${path}.decidedBy`, decidedBy, offices, clause)
  if (grounds !== undefined) requireExtensionGrounds(grounds, clause, document)
  if (counted !== undefined && counted !== 'further' && counted !== 'in-all')
    throw new InvalidInputError(`${path}.counted`, 'further | in-all', counted, clause)
}

/** The roles as given, each with a clause of the document, and with a limit where it needs one. */
export function requireRoles(roles: unknown, document: AnyDocument, offices: Offices): RoleSettings {
  if (!isPlainObject(roles)) throw new InvalidInputError('roles', 'the clauses by their roles', roles)
  const known = [...requiredRoles, ...namesOf(standIns)]
  for (const [name, role] of Object.entries(roles)) {
    const found = known.find((one) => one === name)
    if (found === undefined) throw unknownField('roles', known)
    if (role === null) continue
    const path = `roles.${name}`
    if (!isPlainObject(role) || !('clause' in role))
      throw new InvalidInputError(path, "a clause, such as { clause: ours.clause('12') }, or null", role)
    requireClause(`${path}.clause`, role.clause, document)
    const hasLimit =
      name === 'formalRefusal' || name === 'acknowledgement' || limited.some((one) => one === name)
    const isDecided = decidedRoles.some((one) => one === name)
    const allowed = [
      'clause',
      ...(hasLimit ? ['period'] : []),
      ...(isDecided ? ['decidedBy'] : []),
      ...(name === 'examination' ? ['target', 'clock'] : []),
      ...(name === 'extension' ? ['grounds', 'counted', 'window'] : []),
      ...(qualifiers[name] ?? []),
    ]
    if (Object.keys(role).some((field) => !allowed.includes(field))) throw unknownField(path, allowed)
    const period = 'period' in role ? role.period : undefined
    const open = untimed.some((one) => one === name)
    if (period !== undefined || (hasLimit && !open))
      requirePeriod(`${path}.period`, period, String(role.clause))
    requireQualified(path, { ...role }, String(role.clause), document, offices)
    requireQualifiers(name, { ...role }, requirePeriod)
    if ('toldBeforeLifting' in role && role.toldBeforeLifting !== undefined)
      requireClause(`${path}.toldBeforeLifting`, role.toldBeforeLifting, document)
    if (name === 'proof') requireProofs(`${path}.by`, 'by' in role ? role.by : undefined, String(role.clause))
  }
  for (const name of requiredRoles) {
    const role: unknown = Object.entries(roles).find(([one]) => one === name)?.[1]
    if (!isPlainObject(role))
      throw new InvalidInputError(`roles.${name}`, 'the clause that every procedure has', role)
  }
  requireOfficesUsed(offices, roles)
  requireTerms(roles, document)
  // Every role of them was looked at above. A copy: what a host holds is not frozen.
  return asOwn(roles) as RoleSettings
}

/** The rights that identity is not asked for: such as are offered, and whose exercise discloses and changes no data. */
function requireExempt({ identity }: RoleSettings, offers: readonly Right[]): void {
  const { clause, exempt } = identity ?? {}
  if (exempt === undefined) return
  const path = 'roles.identity.exempt'
  if (!isList(exempt))
    throw new InvalidInputError(path, "a list of rights, such as ['information']", exempt, clause)
  for (const right of exempt) {
    if (!openToAnybody.some((one) => one === right))
      throw new InvalidInputError(
        path,
        `rights whose exercise discloses and changes no personal data: ${openToAnybody.join(' | ')} (GDPR 11(2), 12(2), 12(6))`,
        right,
        clause,
      )
    if (!offers.includes(right))
      throw new InvalidInputError(path, 'rights that the procedure offers', right, clause)
  }
}

/** A statement, and those that it is made of. */
export const nodes = (node: AnyNode): readonly AnyNode[] => [
  node,
  ...('of' in node ? node.of.flatMap(nodes) : []),
]

/** A law that can be relied on: each ground and each exception can come about, and none hides another. */
function requirePossible(path: string, law: AnyLaw, vocabulary: AnyVocabulary): void {
  const grounds = namedNodes(law.grounds)
  const against = 'exceptions' in law ? namedNodes(law.exceptions.of) : []

  const possible = (rule: AnyNode, exceptions: readonly AnyNode[]): boolean =>
    compileRule<ClauseRef, AnyVocabulary, AnyFact>(vocabulary, {
      clause: law.clause,
      join: 'any',
      grounds: [rule],
      ...(exceptions.length === 0 ? {} : { exceptions: { clause: law.clause, of: exceptions } }),
    }).assess({}).outcome !== 'rejected'
  for (const [name, rule] of [...grounds, ...against])
    if (!possible(rule, []))
      throw new InvalidInputError(
        `${path}.${name}`,
        'a rule that some facts can bring about',
        new Pictured('one that none can'),
      )
  for (const [name, rule] of grounds)
    for (const [exception, limit] of against)
      if (!possible(rule, [limit])) {
        const hidden = new Pictured(`one that hides the ground ${name} whatever the facts are`)
        throw new InvalidInputError(
          `${path}.exceptions.of.${exception}`,
          'an exception that leaves its grounds room',
          hidden,
        )
      }
}

/** The right to be informed is decided as a whole, where no facts of an item are known. */
function requireFactsOfAccess(law: AnyLaw): void {
  const against = 'exceptions' in law ? namedNodes(law.exceptions.of) : []
  for (const [name, rule] of [...namedNodes(law.grounds), ...against])
    for (const node of nodes(rule))
      if ('fact' in node && !isOwnName(node.fact) && !Object.hasOwn(accessFacts, node.fact))
        throw new InvalidInputError(
          `rules.information.${name}`,
          `facts of access: ${namesOf(accessFacts).join(' | ')}`,
          node.fact,
          node.clause,
        )
}

/** The rules of the rights that are offered, each with the role of its clause. */
export function requireRules(
  book: Partial<RuleBook>,
  offers: readonly Right[],
  roles: RoleSettings,
  readings: AnyReadings,
  vocabulary: AnyVocabulary,
): void {
  for (const right of offers) {
    const { right: role } = rightRoles[right]
    if ((roles[role] ?? null) === null)
      throw new InvalidInputError(
        `roles.${role}`,
        `the clause of the right that rules.${right} is about`,
        roles[role],
      )
    const law: AnyLaw | undefined = book[right]?.(alone, readings)
    if (law !== undefined) requirePossible(`rules.${right}`, law, vocabulary)
  }
  for (const [right, { right: role }] of Object.entries(rightRoles))
    if ((roles[role] ?? null) !== null && !offers.some((one) => one === right))
      throw new InvalidInputError(
        `rules.${right}`,
        `the rule of the right that roles.${role} gives`,
        undefined,
      )
  requireExempt(roles, offers)
  const read = book.information?.(alone, readings)
  if (read !== undefined) requireFactsOfAccess(read)
}
