// Who may do what. A command that is in nobody's list only follows from others.
import type { ComplaintCommand, RequestCommand } from 'privacy-rulebook'
import type { Role, User } from './users.ts'

export type Kind = 'request' | 'complaint'
type CommandName = RequestCommand['type'] | ComplaintCommand['type']

/** What follows from another case by itself, and nobody gives by hand. */
const following: Readonly<Record<Kind, readonly CommandName[]>> = {
  request: ['ApplyComplaintOutcome', 'RegisterJoined'],
  complaint: ['ReportImplementation'],
}

/** The cases that each role works on: everything else is for reading. A complaint may come to the officer's desk first. */
const works: Readonly<Record<Role, (kind: Kind, command: string) => boolean>> = {
  officer: (kind, command) => kind === 'request' || command === 'LodgeComplaint',
  reviewer: (kind) => kind === 'complaint',
  reader: () => false,
}

export const isGivenByHand = (kind: Kind, command: string): boolean =>
  !following[kind].some((one) => one === command)

export const mayGive = ({ role }: User, kind: Kind, command: string): boolean =>
  isGivenByHand(kind, command) && works[role](kind, command)

export const sees = (user: User, unit: string): boolean => user.unit === null || user.unit === unit
