import { listedName, termName, typedWords } from '../core/holding.js'
import { type CommandOf, type EventOf, event, eventsOf } from '../core/index.js'
import { day, flag, list, personal, some } from '../core/shape.js'
import { command, commands, optional, required } from '../procedure/roles.js'
import { act, outwardAct } from './act.js'
import { toCompleteShape } from './completion.js'
import { office } from './deciding.js'
import { inquiryShape } from './identity.js'
import { extensionShape } from './period.js'
import { replyShape } from './reply.js'
import { deadlineShape, procedureVersion } from './shapes.js'

/** The commands that every kind of case has, as declared for a request; a complaint has them in roles of its own. */
export const caseCommands = /* @__PURE__ */ commands({
  ProveAuthority: command('representation', act, {
    /** The documents that show it. */
    documents: personal(required(typedWords, 'representation')),
  }),
  RefuseUnauthorised: command('unauthorisedRefusal', outwardAct, {
    /** Why it is refused. */
    reasons: personal(required(some(typedWords), 'unauthorisedRefusal')),
    /** In which office it was decided: asked for where the document names one. */
    office,
  }),
  InquireIdentity: command('identityInquiry', outwardAct, {
    /** What is to be supplied or done. */
    ask: personal(required(typedWords, 'identity')),
    /** By which day. */
    term: required(day, 'identity'),
    /** Why identity is reasonably doubted: asked for where the document asks for identity on doubt alone. */
    doubt: personal(optional(typedWords, 'identity')),
  }),
  SupplyIdentity: command('identity', act),
  ConfirmIdentity: command('identity', act, {
    /** How it was confirmed. */
    means: personal(required(typedWords, 'identity')),
  }),
  RefuseUnidentified: command('unidentifiedRefusal', outwardAct, {
    /** Why it is refused. */
    reasons: personal(required(some(typedWords), 'identity')),
    /** In which office it was decided: asked for where the document names one. */
    office,
  }),
  ExtendExamination: command('extension', outwardAct, {
    /** The important reasons. */
    reasons: personal(required(some(typedWords), 'examination')),
    /** The new limit; left out, as far as clause 41 lets it reach. */
    until: optional(day, 'examination'),
    /** On which grounds, by their names: asked for where the document names grounds. */
    grounds: personal(optional(list(listedName), 'extension')),
    /** In which office it was decided: asked for where the document names one. */
    office,
  }),
  AskToComplete: command('request', outwardAct, {
    /** What it is about: the content, or the documents of a representative, who is then the one asked. */
    about: toCompleteShape,
    /** What is to be put right. */
    ask: personal(required(typedWords)),
    /** By which day. */
    term: day,
  }),
  ChangeVersion: command('examination', act, {
    /** The version of the procedure, in force on the day, that the case goes on under. */
    version: termName,
    /** Why it does not stay under the one that it began under. */
    reason: personal(required(typedWords, 'examination')),
  }),
})

/** The events that every kind of case has, as declared. */
export const caseEvents = /* @__PURE__ */ eventsOf(caseCommands, {
  AuthorityProven: event(['ProveAuthority']),
  IdentityInquired: event(['InquireIdentity'], {
    /** The inquiry as it stands now. */
    inquiry: personal(required(inquiryShape)),
    /** To whom and how it goes. */
    reply: personal(required(replyShape)),
  }),
  IdentitySupplied: event(['SupplyIdentity'], {
    /** By the day set: then there is no refusal any more. */
    inTime: flag,
  }),
  IdentityConfirmed: event(['ConfirmIdentity']),
  ExaminationExtended: event(['ExtendExamination'], {
    /** The extension. */
    extension: personal(required(extensionShape)),
    /** To whom and how the notice goes. */
    reply: personal(required(replyShape)),
  }),
  CompletionAsked: event(['AskToComplete'], {
    /** The day set for it, and the last day that follows from it. */
    term: deadlineShape,
    /** To whom and how it goes. */
    reply: personal(required(replyShape)),
    /** That the time to answer stands still until it is put right; left out where it runs on. */
    pausing: optional(flag),
  }),
  VersionChanged: event(['ChangeVersion'], {
    /** The procedure that the history goes on under. */
    procedure: procedureVersion,
    /** The procedure that it went by until then. */
    before: procedureVersion,
  }),
})

type Commands = typeof caseCommands
type Events = typeof caseEvents

/** Records the documents that show a representative's right to act (clauses 40, 51).
 *
 * Given twice, it is rejected with `authority-already-proven`.
 *
 * @category Case */
export interface ProveAuthority extends CommandOf<Commands, 'ProveAuthority'> {}
/** Refuses to accept a representative's request or complaint without such documents (clauses 45, 57).
 *
 * Given twice, it is rejected with `wrong-status` (`refused`).
 *
 * @category Case */
export interface RefuseUnauthorised extends CommandOf<Commands, 'RefuseUnauthorised'> {}
/** Asks the subject for information or measures that confirm identity (clauses 44, 55).
 *
 * Given twice, it is taken twice: that asks again, with a term of its own.
 *
 * @category Case */
export interface InquireIdentity extends CommandOf<Commands, 'InquireIdentity'> {}
/** Records that the subject answered the inquiry or took the measures, in time or late (clauses 44, 55).
 *
 * Given twice, it is taken twice: one may supply one thing after another.
 *
 * @category Case */
export interface SupplyIdentity extends CommandOf<Commands, 'SupplyIdentity'> {}
/** Confirms identity (clauses 44, 55).
 *
 * Given twice, it is rejected with `identity-already-confirmed`.
 *
 * @category Case */
export interface ConfirmIdentity extends CommandOf<Commands, 'ConfirmIdentity'> {}
/** Refuses to examine because the term of an inquiry passed with nothing supplied (clauses 44, 55).
 *
 * Given twice, it is rejected with `wrong-status` (`refused`).
 *
 * @category Case */
export interface RefuseUnidentified extends CommandOf<Commands, 'RefuseUnidentified'> {}
/** Extends the examination and informs the subject (clauses 41, 52).
 *
 * Given twice, it is rejected with `already-extended`.
 *
 * @category Case */
export interface ExtendExamination extends CommandOf<Commands, 'ExtendExamination'> {}
/**
 * Asks the subject to put the content right, or the representative to show documents (clauses 38, 40, 49, 51): no
 * limit moves, and nothing follows where nobody answers.
 *
 * Given twice, it is taken twice: that asks again.
 *
 * @category Case */
export interface AskToComplete extends CommandOf<Commands, 'AskToComplete'> {}
/** Moves an open case to a later version of the procedure. What was counted and decided before stays as it is: where a last
 * day would be another one, or over by then, the case can't be moved (`limit-would-move`).
 *
 * Given twice, it is rejected with `no-later-version`.
 *
 * @category Case */
export interface ChangeVersion extends CommandOf<Commands, 'ChangeVersion'> {}
/** A command that every kind of case has: about authority, identity, the extension and what is lacking.
 *
 * @category Case */
export type CaseCommand =
  | ProveAuthority
  | RefuseUnauthorised
  | InquireIdentity
  | SupplyIdentity
  | ConfirmIdentity
  | RefuseUnidentified
  | ExtendExamination
  | AskToComplete
  | ChangeVersion

/** A representative showed the right to act.
 *
 * @category Case */
export interface AuthorityProven extends EventOf<Events, 'AuthorityProven', ProveAuthority> {}
/** The subject was asked to confirm identity.
 *
 * @category Case */
export interface IdentityInquired extends EventOf<Events, 'IdentityInquired', InquireIdentity> {}
/** The subject answered the inquiry or took the measures.
 *
 * @category Case */
export interface IdentitySupplied extends EventOf<Events, 'IdentitySupplied', SupplyIdentity> {}
/** Identity was confirmed.
 *
 * @category Case */
export interface IdentityConfirmed extends EventOf<Events, 'IdentityConfirmed', ConfirmIdentity> {}
/** The examination was extended and the subject informed.
 *
 * @category Case */
export interface ExaminationExtended extends EventOf<Events, 'ExaminationExtended', ExtendExamination> {}
/** Somebody was asked to put right what is lacking.
 *
 * @category Case */
export interface CompletionAsked extends EventOf<Events, 'CompletionAsked', AskToComplete> {}
/** The case goes on under a later version of the procedure.
 *
 * @category Case */
export interface VersionChanged extends EventOf<Events, 'VersionChanged', ChangeVersion> {}
/** An event that every kind of case has: about authority, identity, the extension and what is lacking.
 *
 * @category Case */
export type CaseEvent =
  | AuthorityProven
  | IdentityInquired
  | IdentitySupplied
  | IdentityConfirmed
  | ExaminationExtended
  | CompletionAsked
  | VersionChanged
