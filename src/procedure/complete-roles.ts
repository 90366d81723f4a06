import { deepFreeze } from '../core/index.js'
import { namesOf } from '../core/records.js'
import type { ClauseRef } from '../documents/index.js'
import type { Deciding } from './deciders.js'
import type { Extending } from './extension.js'
import { type Closed, type OptionalRole, requiredRoles, standIns } from './lacking.js'
import { type Limit, type Limits, limited, type Timed, type untimed } from './limits.js'
import type { ErasureException, ErasureGround, RestrictionGround } from './names.js'
import { everyRight, type Right } from './right.js'
import {
  type Cited,
  type CitedParts,
  type ProofRole,
  type RoleName,
  type Roles,
  rightRoles,
} from './roles.js'

/** The roles of decisions. */
export const decidedRoles = [
  'extension',
  'answer',
  'unfoundedRefusal',
  'fee',
  'unidentifiedRefusal',
  'unauthorisedRefusal',
  'complaintAnswer',
  'repeatRefusal',
  'unauthorisedComplaintRefusal',
  'formalRefusal',
  'defectWaiver',
] as const satisfies readonly RoleName[]

type RequiredRole = (typeof requiredRoles)[number]
/** What a role is given as, with its limit, where it has one. Some may be set no time by their document. */
type WithLimit<Name extends RoleName> =
  Name extends Exclude<keyof Limits | 'formalRefusal', (typeof untimed)[number]>
    ? Limit & Roles[Name]
    : Name extends 'proof'
      ? Required<ProofRole>
      : Roles[Name]
/** The same with who decides, of a decision, and on which grounds, of an extension. */
type Given<Name extends RoleName> = WithLimit<Name> &
  (Name extends (typeof decidedRoles)[number] ? Deciding : unknown) &
  (Name extends 'extension' ? Extending : unknown)

/**
 * What each clause of an institution's document does. A role that the document does not have is `null`, or left out.
 *
 * @category Procedure
 */
export type RoleSettings = { readonly [Name in RequiredRole]: Given<Name> } & {
  readonly [Name in OptionalRole]?: Given<Name> | null
}

/** The clauses of what has names of its own: the parts of access, grounds and exceptions. */
export interface NamedClauses {
  readonly accessParts: CitedParts
  readonly erasureGrounds: Readonly<Record<ErasureGround, Cited>>
  readonly erasureExceptions: Readonly<Record<ErasureException, Cited>>
  readonly restrictionGrounds: Readonly<Record<RestrictionGround, Cited>>
}

/** The roles of a procedure, and which of them its document lacks. */
export interface CompleteRoles {
  readonly roles: Roles
  readonly lacks: readonly OptionalRole[]
}

const isOptional = (name: RoleName): name is OptionalRole => Object.hasOwn(standIns, name)

/** What is cited for a role: its own clause, or what stands in for it. */
function clauseFor(given: Readonly<Partial<Record<RoleName, Timed | null>>>, name: RoleName): ClauseRef {
  const own = given[name]?.clause
  if (own !== undefined) return own
  const { role, gdpr } = isOptional(name) ? standIns[name] : {}
  const nearest = role === undefined ? undefined : given[role]?.clause
  return nearest ?? gdpr ?? (role === undefined ? 'gdpr:12' : clauseFor(given, role))
}

/** What the GDPR says of a role. */
function provisionsOf(name: RoleName): Pick<Closed, 'provisions'> {
  const { gdpr, also } = isOptional(name) ? standIns[name] : {}
  const provisions = [gdpr, also].filter((one) => one !== undefined)
  return provisions.length === 0 ? {} : { provisions }
}

/** A document that asks for nobody's identity gives effect to every right without it: GDPR 12(6) asks on doubt alone. */
const ofAnybody = { exempt: everyRight } as const
const identityRoles: ReadonlySet<RoleName> = /* @__PURE__ */ new Set(['identity', 'complaintIdentity'])

/** What a document says of identity holds for its complaints too, where it says nothing else of them. */
const withComplaints = (given: RoleSettings): RoleSettings =>
  (given.complaint ?? null) === null || (given.complaintIdentity ?? null) !== null
    ? given
    : { ...given, complaintIdentity: given.identity ?? null }

/** Whoever acts for somebody can show the right to, also where a document says nothing of representatives. */
const isByLaw = (name: RoleName, { complaint = null }: RoleSettings): boolean =>
  name === 'representation' || (name === 'complaintRepresentation' && complaint !== null)

/** Every role with what is cited for it, of a document that may lack some; `closed` are the rights that it does not offer. */
export function completeRoles(
  stated: RoleSettings,
  named: NamedClauses,
  closed: readonly Right[],
): CompleteRoles {
  const given = withComplaints(stated)
  const lacks = namesOf(standIns).filter((name) => (given[name] ?? null) === null && !isByLaw(name, given))
  const without = new Set<RoleName>([...lacks, ...closed.map((right) => rightRoles[right].right)])
  const cited = Object.fromEntries(
    [...requiredRoles, ...namesOf(standIns)].map((name) => [
      name,
      {
        ...given[name],
        clause: clauseFor(given, name),
        ...(without.has(name) ? provisionsOf(name) : {}),
        ...(without.has(name) && identityRoles.has(name) ? ofAnybody : {}),
      },
    ]),
  )
  // Each name that the type has is one of those above: `standIns` lacks none, or it does not compile.
  return deepFreeze({ roles: { ...(cited as unknown as Roles), ...named }, lacks })
}

/** The limits among the roles of a document. */
export function limitsIn(roles: RoleSettings & Limits): Limits
export function limitsIn(roles: RoleSettings): Partial<Limits> & Pick<Limits, 'examination'>
export function limitsIn(roles: RoleSettings): Partial<Limits> {
  const set = limited.flatMap((name): readonly (readonly [keyof Limits, Limit])[] => {
    const role = roles[name]
    return role?.period === undefined ? [] : [[name, { clause: role.clause, period: role.period }]]
  })
  return deepFreeze(Object.fromEntries(set))
}
