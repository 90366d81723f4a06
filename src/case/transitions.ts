import type { Deadline, PlainDate } from '../calendar/index.js'
import { type InForce, narrowing, obstacle, type Recorded, type Window, within } from '../core/index.js'
import type { ClauseRef } from '../documents/index.js'
import type { Procedure, Timed } from '../procedure/index.js'
import { inquiryLimit } from '../procedure/last-day.js'
import { askToComplete, extend, inquire, unidentifiedNotice } from './acts.js'
import { deciding } from './deciding.js'
import type { Inquiry } from './identity.js'
import type {
  AskToComplete,
  AuthorityProven,
  ChangeVersion,
  CompletionAsked,
  ConfirmIdentity,
  ExaminationExtended,
  ExtendExamination,
  IdentityConfirmed,
  IdentityInquired,
  IdentitySupplied,
  InquireIdentity,
  ProveAuthority,
  RefuseUnauthorised,
  RefuseUnidentified,
  SupplyIdentity,
  VersionChanged,
} from './messages.js'
import { movedDay, type Owed } from './moved.js'
import { type CaseNote, differenceNote } from './notes.js'
import { dayAfter, extensionWindow, refusalNotice } from './period.js'
import { type CaseRecord, toRepresentative, toSubject } from './record.js'
import { type CaseRefusal, refuse } from './refusal.js'
import type { CaseObstacle, CaseRejections } from './rejections.js'
import type { CaseRoles } from './roles.js'

type CaseWindow = Window<keyof CaseRejections, ClauseRef>

/** What a row makes of a command: what it records, with notes, or an obstacle. */
type VerdictOf<Record> = { readonly record: Record; readonly notes?: readonly CaseNote[] } | CaseObstacle
/** The same where it records an event. */
type CaseVerdict<Event> = VerdictOf<Recorded<Event>>

/** The versions that come after the one a case is decided under, the earliest first. */
export type LaterVersions = readonly InForce<Procedure>[]

/** A case that can lack something. */
type Lacking = CaseRecord & { readonly defects: readonly unknown[] }

/** What a kind of case adds to the rows that every kind has. */
interface Own<Case extends Lacking, First extends { readonly code: string } | null, Refused> {
  /** What stands in the way of all of them. */
  readonly first: (state: Case) => First
  /** The event of a refusal. */
  readonly refused: (
    command: RefuseUnauthorised | RefuseUnidentified,
    refusal: CaseRefusal<'unauthorised' | 'unidentified'>,
  ) => Refused
  /** Where a refusal for want of identity touches a difference from the GDPR. */
  readonly unidentifiedDifferences: (on: PlainDate, state: Case) => readonly CaseNote[]
  /** What is owed under a version of the procedure. */
  readonly duties: (procedure: Procedure, state: Case, on: PlainDate) => readonly Owed[]
}

/** A time limit on telling of a refusal: it closes the power only where its document sets it and the procedure reads it so. */
export function noticeWindow(
  { readings }: Procedure,
  { period }: Timed,
  { clause, due }: Deadline<ClauseRef>,
  from?: PlainDate,
): CaseWindow {
  return {
    clauses: [clause],
    until: due,
    ...(readings.lateRefusal === 'lapses' && period !== undefined ? { late: 'refusal-lapsed' } : {}),
    ...(from === undefined ? {} : { from, early: 'inquiry-term-running' }),
  }
}

/** The rows of authority, identity, extension and what is lacking, as every kind of open case has them. */
export function caseRows<Case extends Lacking, First extends { readonly code: string } | null, Refused>(
  procedure: Procedure,
  later: LaterVersions,
  roles: CaseRoles,
  { first, refused, unidentifiedDifferences, duties }: Own<Case, First, Refused>,
) {
  const { representation, identity, identityPowers, extending } = roles
  const { extension, unauthorisedRefusal, unidentifiedRefusal } = roles

  /** The version in force on a day, where it came after the one the case goes by: none that was superseded. */
  const laterOn = (on: PlainDate): readonly Procedure[] =>
    later
      .filter(({ from }) => from === null || from <= on)
      .slice(-1)
      .map(({ rules }) => rules)
  const nothingLater = (on: PlainDate) =>
    obstacle('no-later-version', roles.examination.clause, {
      on,
      version: procedure.version,
      later: laterOn(on).map(({ version }) => version),
    })
  /** A last day that would be another under a later version. */
  const wouldMove = (state: Case, on: PlainDate, to: Procedure) => {
    const moved = movedDay(duties(procedure, state, on), duties(to, state, on))
    return moved === null
      ? null
      : obstacle('limit-would-move', roles.examination.clause, { version: to.version, ...moved })
  }
  /** The content lacks nothing. */
  const contentWhole = ({ defects }: Case) =>
    defects.length === 0 ? obstacle('nothing-to-complete', roles.content.clause) : null
  /** Nobody has to show a right to act, or it was shown. */
  const settled = ({ authority }: Case) => {
    if (authority.status === 'unproven') return null
    return authority.status === 'not-needed'
      ? obstacle('not-represented', representation.clause)
      : obstacle('authority-already-proven', representation.clause, { on: authority.on })
  }
  /** A representative has yet to show the right to act. */
  const unproven = (state: Case) => first(state) ?? settled(state)
  /** Identity is still to be confirmed. */
  const unconfirmed = (state: Case) =>
    first(state) ??
    (state.identity.status === 'confirmed'
      ? obstacle('identity-already-confirmed', identity.clause, { on: state.identity.on })
      : null)
  /** An inquiry waits for the subject. */
  const inquiryOpen = (state: Case) => {
    const standing = unconfirmed(state)
    if (standing !== null) return standing
    return state.identity.status === 'inquiry-open'
      ? within(state.identity)
      : obstacle('no-open-inquiry', identity.clause)
  }
  /** An inquiry waits, and nothing was supplied or undertaken in time, nor before it was made. */
  const refusable = (state: Case) => {
    const open = inquiryOpen(state)
    if (!('within' in open)) return open
    const { suppliedInTime, afterSupply, term } = open.within
    // On a doubt, what was supplied keeps from refusal only where it settles that (GDPR 11(2)).
    if (identity.asked === 'on-doubt') return open
    if (suppliedInTime) return obstacle('identity-supplied-in-time', identity.clause)
    return afterSupply ? obstacle('inquiry-after-supply', identity.clause, { on: term.from }) : open
  }
  /** By when to inquire; a later one is only a breach, except a further one with nothing supplied since. */
  const inquiryWindow = ({ receivedOn, identity: asked }: Case, on: PlainDate): CaseWindow | null => {
    const limit = inquiryLimit(procedure, receivedOn, on)
    // Where the document sets no time for it, an inquiry is possible as long as the case is open.
    if (limit === null) return null
    const waits = asked.status === 'inquiry-open' && !asked.supplied
    const lapses = procedure.readings.lateInquiry === 'lapses' || waits
    return {
      clauses: [roles.inquiryTerm.clause],
      until: limit.due,
      ...(lapses ? { late: 'inquiry-window-closed' } : {}),
      ...(waits ? { data: { askedOn: asked.term.from } } : {}),
    }
  }
  /** By when a refusal for want of a representative's documents has to be told. */
  const unauthorisedNotice = (state: Case, on: PlainDate) =>
    refusalNotice(procedure, roles, unauthorisedRefusal, state, on)

  return {
    ProveAuthority: {
      to: ['open'],
      clauses: [representation.clause],
      region: unproven,
      decide: (command: ProveAuthority): CaseVerdict<AuthorityProven> => ({
        record: { type: 'AuthorityProven', data: { command } },
      }),
    },
    RefuseUnauthorised: deciding(unauthorisedRefusal, {
      to: ['refused'],
      clauses: [roles.unauthorisedRefusal.clause],
      region: unproven,
      window: (state: Case, on: PlainDate) =>
        noticeWindow(procedure, unauthorisedRefusal, unauthorisedNotice(state, on)),
      decide: (command: RefuseUnauthorised, state: Case): VerdictOf<Refused> => {
        const { on, reasons, replyObstacle } = command.data
        const limit = unauthorisedNotice(state, on)
        const { refusal, notes } = refuse(
          roles,
          state,
          { kind: 'unauthorised', on, reasons, limit, reply: toRepresentative(state, replyObstacle) },
          differenceNote('representative-told', roles.unauthorisedRefusal.clause, 'gdpr:12(4)'),
        )
        return { record: refused(command, refusal), notes }
      },
    }),
    InquireIdentity: {
      to: ['open'],
      clauses: identityPowers,
      region: unconfirmed,
      window: inquiryWindow,
      decide: (command: InquireIdentity, state: Case): CaseVerdict<IdentityInquired> => {
        const inquired = inquire(procedure, roles, state, command.data)
        if ('code' in inquired) return inquired
        const { inquiry, reply, notes } = inquired
        return { record: { type: 'IdentityInquired', data: { command, inquiry, reply } }, notes }
      },
    },
    SupplyIdentity: {
      to: ['open'],
      clauses: identityPowers,
      // What comes after the term is taken all the same.
      window: ({ identity: inquiry }: Case): CaseWindow | null =>
        inquiry.status === 'inquiry-open'
          ? { clauses: [inquiry.term.clause], until: inquiry.term.due }
          : null,
      ...narrowing(
        inquiryOpen,
        (command: SupplyIdentity, { term }: Inquiry): CaseVerdict<IdentitySupplied> => {
          const inTime = command.data.on <= term.due
          return { record: { type: 'IdentitySupplied', data: { command, inTime } } }
        },
      ),
    },
    ConfirmIdentity: {
      to: ['open'],
      clauses: [identity.clause],
      region: unconfirmed,
      decide: (command: ConfirmIdentity): CaseVerdict<IdentityConfirmed> => ({
        record: { type: 'IdentityConfirmed', data: { command } },
      }),
    },
    RefuseUnidentified: deciding(unidentifiedRefusal, {
      to: ['refused'],
      clauses: identityPowers,
      // From the day after the term set for the subject.
      window: (state: Case, on: PlainDate): CaseWindow | null => {
        const { identity: inquiry } = state
        if (inquiry.status !== 'inquiry-open') return null
        const limit = unidentifiedNotice(procedure, roles, state, inquiry, on)
        return noticeWindow(procedure, unidentifiedRefusal, limit, dayAfter(inquiry.term))
      },
      ...narrowing(refusable, (command: RefuseUnidentified, inquiry: Inquiry, state): VerdictOf<Refused> => {
        const { on, reasons, replyObstacle } = command.data
        const limit = unidentifiedNotice(procedure, roles, state, inquiry, on)
        const { refusal, notes } = refuse(
          roles,
          state,
          { kind: 'unidentified', on, reasons, limit, reply: toSubject(state, replyObstacle) },
          ...unidentifiedDifferences(on, state),
        )
        return { record: refused(command, refusal), notes }
      }),
    }),
    ExtendExamination: deciding(extension, {
      to: ['open'],
      clauses: extending,
      region: (state: Case) =>
        first(state) ??
        (state.extension === null
          ? null
          : obstacle('already-extended', extending[0], { on: state.extension.on })),
      window: (state: Case, on: PlainDate): CaseWindow => {
        const { clause, due } = extensionWindow(procedure, roles, state, on)
        return { clauses: [clause], until: due, late: 'extension-window-closed' }
      },
      decide: (command: ExtendExamination, state: Case): CaseVerdict<ExaminationExtended> => {
        const extended = extend(procedure, roles, state, command.data)
        if ('code' in extended) return extended
        const { extension, reply, notes } = extended
        return { record: { type: 'ExaminationExtended', data: { command, extension, reply } }, notes }
      },
    }),
    AskToComplete: {
      to: ['open'],
      clauses: [roles.content.clause, representation.clause],
      region: (state: Case) =>
        first(state) ?? (state.authority.status === 'unproven' ? null : contentWhole(state)),
      decide: (command: AskToComplete, state: Case): CaseVerdict<CompletionAsked> => {
        const { about } = command.data
        const nothing = about === 'authority' ? settled(state) : contentWhole(state)
        if (nothing !== null) return nothing
        const asked = askToComplete(procedure, roles, state, command.data)
        if ('code' in asked) return asked
        const { derived, notes } = asked
        return { record: { type: 'CompletionAsked', data: { command, ...derived } }, notes }
      },
    },
    ChangeVersion: {
      to: ['open'],
      clauses: [roles.examination.clause],
      // Where nothing came into force since, there is nothing to move to.
      region: (_: Case, on: PlainDate) => (laterOn(on).length > 0 ? null : nothingLater(on)),
      expected: (state: Case, on: PlainDate) =>
        laterOn(on)
          .map((to) => wouldMove(state, on, to))
          .at(-1) ?? null,
      decide: (command: ChangeVersion, state: Case): CaseVerdict<VersionChanged> => {
        const { on, version } = command.data
        const to = laterOn(on).find((one) => one.version === version)
        if (to === undefined) return nothingLater(on)
        const moved = wouldMove(state, on, to)
        if (moved !== null) return moved
        const { id, version: now } = procedure
        const data = { command, procedure: { id, version }, before: { id, version: now } }
        return { record: { type: 'VersionChanged', data } }
      },
    },
  } as const
}
