// The cases of an institution: each kind by the name that the library calls it by when one asks something of another.
import { followUps } from 'privacy-rulebook'
import { schemasFor } from 'privacy-rulebook/schema'
import { explainRejection } from 'privacy-rulebook/text'
import { lt } from 'privacy-rulebook/text/lt'
import { caseObject } from './case-object.ts'
import { ordersOf } from './checked.ts'
import type { Clock } from './clock.ts'
import { desk } from './desk.ts'
import { complaints, consents, procedure, requests, restrictions } from './rules.ts'

const schemas = schemasFor(procedure)

export const objectsOn = (clock: Clock) => ({
  desk,
  request: caseObject(
    'request',
    {
      machine: requests,
      orders: ordersOf(schemas.requestCommand),
      explain: (rejection) => explainRejection(rejection, lt),
      nameOf: (state) => (state.status === 'none' ? null : state.id),
      watched: (id, state) => ({ id, machine: requests, state }),
      responsible: (state) =>
        state.status === 'none'
          ? null
          : (state.examinations.filter(({ did }) => did === 'was-assigned').at(-1)?.who ?? null),
      asks: followUps,
    },
    clock,
  ),
  complaint: caseObject(
    'complaint',
    {
      machine: complaints,
      orders: ordersOf(schemas.complaintCommand),
      explain: (rejection) => explainRejection(rejection, lt),
      nameOf: (state) => (state.status === 'none' ? null : state.id),
      watched: (id, state) => ({ id, machine: complaints, state }),
      responsible: (state) => (state.status === 'none' ? null : (state.reviewers.at(-1) ?? null)),
      asks: followUps,
    },
    clock,
  ),
  restriction: caseObject(
    'restriction',
    {
      machine: restrictions,
      orders: ordersOf(schemas.restrictionCommand),
      explain: (rejection) => explainRejection(rejection, lt),
      nameOf: (state) => (state.status === 'none' ? null : state.item),
      watched: (id, state) => ({ id, machine: restrictions, state }),
      responsible: () => null,
      asks: () => [],
    },
    clock,
  ),
  consent: caseObject(
    'consent',
    {
      machine: consents,
      orders: ordersOf(schemas.consentCommand),
      explain: (rejection) => explainRejection(rejection, lt),
      // It is kept by the item that rests on it, and has a name of its own.
      nameOf: () => null,
      watched: () => null,
      responsible: () => null,
      asks: () => [],
    },
    clock,
  ),
})

export type Objects = ReturnType<typeof objectsOn>
