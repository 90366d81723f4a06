import { completeRoles, limitsIn, type RoleSettings } from './complete-roles.js'
import type { Offices } from './deciders.js'
import { namingReadings } from './laws-in.js'
import type { Limits } from './limits.js'
import { noOwnFacts, type OwnFacts } from './own-facts.js'
import type { FullProcedure, GdprProcedure, Procedure } from './procedure.js'
import { everyRight, type Right } from './right.js'
import { rightRoles } from './roles.js'
import type { SevenRules } from './rule-book.js'
import { namedIn } from './rule-settings.js'

/** What a procedure is made of, once all of it is known to be good. */
export interface KnownSettings
  extends Pick<
    Procedure,
    | 'id'
    | 'version'
    | 'document'
    | 'rules'
    | 'form'
    | 'readings'
    | 'channels'
    | 'calendar'
    | 'zone'
    | 'authority'
    | 'vocabulary'
    | 'words'
    | 'processing'
    | 'objected'
    | 'requireLimits'
  > {
  readonly roles: RoleSettings
  readonly facts?: OwnFacts
  /** None, where it is left out. */
  readonly offices?: Offices
}

/** Settings with every limit and a rule of each of the seven rights, over the facts of the library. */
type FullSettings = Omit<KnownSettings, 'facts'> & { readonly roles: Limits; readonly rules: SevenRules }

/** Makes a procedure of what its document has: every role with what is cited for it, and what follows from them. */
export function makeProcedure(settings: FullSettings): FullProcedure
export function makeProcedure(settings: KnownSettings & Pick<GdprProcedure, 'rules'>): GdprProcedure
export function makeProcedure(settings: KnownSettings): Procedure
export function makeProcedure({
  roles: given,
  offices = {},
  rules,
  facts = noOwnFacts,
  readings,
  ...known
}: KnownSettings): Procedure {
  const isOffered = (right: Right) => rules[right] !== undefined
  const closed = everyRight.filter((right) => !isOffered(right))
  const clauseOf = (right: Right) => (given[rightRoles[right].right] ?? given.rights ?? given.request).clause
  return Object.freeze({
    ...known,
    limits: limitsIn(given),
    ...completeRoles(given, namedIn(rules, namingReadings(rules, readings), clauseOf), closed),
    offices: Object.freeze(offices),
    offers: everyRight.filter(isOffered),
    rules,
    facts,
    readings,
  })
}
