import type { PlainDate } from '../../calendar/index.js'
import type {
  CallEnded,
  KeepingReason,
  KeptCopy,
  ListeningPurpose,
  OtherBasis,
  ProcedureKind,
  ReasonRelied,
  RecipientKind,
  RecordedCorrection,
  RecordingDestroyed,
  RequestedRight,
  RightsDecision,
  StopEvent,
} from '../../recording/index.js'
import type { Message } from '../kit/message.js'

/** What is left of a recording: itself, or only the copy that was made for a procedure.
 *
 * @category Text */
export type LeftOfRecording = 'recording' | 'copy'

/** A caller's request that was registered, in the host's own names.
 *
 * @category Text */
export interface RequestToTell {
  readonly request: string
  readonly right: RequestedRight
  /** The day it reached the institution; `null` where it was registered on that day. */
  readonly receivedOn: PlainDate | null
}

/** A hold and the act that orders or ends it, in the host's own words.
 *
 * @category Text */
export interface HoldToTell {
  readonly id: string
  readonly act: string
}

/** A recording that was given to a recipient, in the host's own words.
 *
 * @category Text */
export interface GivenToTell {
  readonly recipient: RecipientKind
  readonly to: string
  /** The case, or the proof of a right, that it was given for; none where the rules ask for none. */
  readonly grounds: readonly string[]
}

/** A procedure that was opened, in the host's own names.
 *
 * @category Text */
export interface OpenedToTell {
  readonly procedure: string
  readonly kind: ProcedureKind
  readonly complaint: string
}

/** A restriction that was placed, in the host's own names.
 *
 * @category Text */
export interface PlacedToTell {
  readonly id: string
  readonly request: string
  readonly left: LeftOfRecording
}

/**
 * The sentences of the story of a call and its recording; whoever acts (`by`) goes in by the host's own name.
 *
 * @category Text
 */
export interface RecordingStoryTexts {
  /** That a call came in. */
  readonly received: Message<[by: string, call: string, line: string]>
  /** That the institution made a call, or that it stayed between its own people. */
  readonly called: {
    readonly [D in 'outgoing' | 'internal']: Message<[by: string, call: string, line: string]>
  }
  /** Who took it. */
  readonly taken: Message<[consultant: string]>
  /** That the caller was told of the recording. */
  readonly noticePlayed: Message<[by: string]>
  /** Who joined the call. */
  readonly joined: Message<[by: string, consultant: string]>
  /** That the caller consented, and what that allows. */
  readonly consented: Message<[by: string]>
  readonly wentOn: Message<[by: string]>
  readonly mayRecord: string
  /** That the caller declined, and what is owed then. */
  readonly declined: Message<[by: string]>
  readonly explanationOwed: string
  /** That the other ways were explained. */
  readonly alternativesExplained: Message<[by: string]>
  /** That the recording stopped before the call ended, and at what. */
  readonly stopped: Message<[by: string, at: StopEvent]>
  /** Who ended the call. */
  readonly ended: { readonly [E in CallEnded['data']['command']['data']['endedBy']]: Message<[by: string]> }
  /** That the recording has to be stored. */
  readonly storingOwed: string
  /** That nothing is kept of a call without consent, or of one whose recording was declined. */
  readonly nothingKept: Readonly<Record<'without-consent' | 'declined', string>>
  /** That nobody was left to explain the other ways to. */
  readonly nobodyLeft: string
  /** That the recording was stored, and how long it is to be kept. */
  readonly stored: Message<[by: string]>
  readonly keptUntil: Message<[day: PlainDate]>
  /** That the consent was withdrawn, during the call or after it, and what that means. */
  readonly consentWithdrawn: { readonly [When in 'during' | 'after']: Message<[by: string]> }
  readonly staysLawful: Readonly<Record<'during' | 'after', string>>
  readonly noSampling: string
  /** That the recording has to be destroyed unless another basis is named, at once or as soon as it is stored. */
  readonly destroyOrName: Readonly<Record<'stored' | 'not-stored', string>>
  /** That another basis was named, and what that changes. */
  readonly otherBasisNamed: Message<[by: string, basis: OtherBasis, justification: string]>
  readonly otherBasisCarries: string
  /** That a request of the caller came, what it asks for, when where that was another day, and by when to answer. */
  readonly requestRegistered: Message<[by: string, registered: RequestToTell]>
  readonly answerDue: Message<[day: PlainDate]>
  readonly requestKeepsNothing: Message<[lastDay: PlainDate]>
  /** That it was answered: in words, or by the act itself. */
  readonly requestAnswered: Message<[by: string, request: string, reasons: readonly string[]]>
  readonly answersRequest: Message<[request: string]>
  /** Who listened to what; `null` where the listener put it on record. */
  readonly listened: { readonly [L in LeftOfRecording]: Message<[by: string | null, listener: string]> }
  /** For which procedure or complaint somebody listened. */
  readonly listenedFor: Message<[procedures: readonly string[]]>
  readonly listenedForComplaint: Message<[complaint: string]>
  /** What a listening was for, or was to be for. */
  readonly purpose: { readonly [Of in 'listened' | 'refused']: Message<[purpose: ListeningPurpose]> }
  /** How somebody listened. */
  readonly method: Message<[method: string]>
  /** That somebody was not let listen: to the recording, to the copy, or to their own call. */
  readonly listeningRefused: {
    readonly [L in LeftOfRecording]: Message<[by: string, listener: string]>
  } & { readonly ownCall: Message<[by: string]> }
  /** For which reason restricted data were processed all the same. */
  readonly reasonRelied: Message<[relied: ReasonRelied]>
  /** What the caller was given, and how the data of others in it were protected. */
  readonly othersProtected: Message<[how: string]>
  readonly accessGiven: { readonly [Of in 'listening' | 'copy' | 'both']: Message<[by: string]> }
  /** To whom the recording was given, and what for. */
  readonly disclosed: Message<[by: string, given: GivenToTell]>
  /** What was corrected, and that the audio was not altered. */
  readonly rectified: Message<[by: string, correction: RecordedCorrection]>
  readonly audioUnaltered: string
  /** That something was corrected, and that it is no longer told what. */
  readonly rectifiedOnce: Message<[by: string]>
  readonly correctionForgotten: string
  /** That a complaint came; and when, where that was another day. */
  readonly complaintRegistered: Message<[by: string, complaint: string, receivedOn: PlainDate | null]>
  /** That it does not keep the recording. */
  readonly complaintKeepsNothing: Message<[lastDay: PlainDate]>
  /** Whether a procedure that needs a copy can be opened on it. */
  readonly complaintAbout: Readonly<Record<'administrative-service' | 'other', string>>
  /** That a complaint was closed, and that it was the last one. */
  readonly complaintClosed: Message<[by: string, complaint: string]>
  readonly noComplaintLeft: string
  /** That a procedure was opened, who takes part in it, and whether its copy has still to be made. */
  readonly procedureOpened: Message<[by: string, opened: OpenedToTell]>
  readonly participants: Message<[participants: readonly string[]]>
  readonly copyOfProcedure: Readonly<Record<'owed' | 'made', string>>
  /** That somebody joined a procedure. */
  readonly procedureJoined: Message<[by: string, procedure: string, participant: string]>
  /** That somebody left a procedure. */
  readonly procedureLeft: Message<[by: string, procedure: string, participant: string]>
  /** That a procedure was closed. */
  readonly procedureClosed: Message<[by: string, procedure: string]>
  /** That the copy has to be destroyed, at once or when the restrictions allow it. */
  readonly copyToDestroy: string
  readonly copyHeld: Message<[restrictions: readonly string[]]>
  readonly copyOrdered: Message<[holds: readonly string[]]>
  /** That the copy is kept longer, and what asks for it. */
  readonly copyKeptUntil: Message<[kept: KeptCopy]>
  /** That a copy was made, and by when it had to be. */
  readonly copyMade: Message<[by: string, procedure: string, place: string]>
  readonly copyWasDue: Message<[day: PlainDate]>
  /** That a restriction was placed, and how long it holds; `null` until it is lifted. */
  readonly restrictionPlaced: Message<[by: string, placed: PlacedToTell]>
  readonly restrictedUntil: Message<[day: PlainDate | null]>
  /** Under what a right was decided. */
  readonly decidedUnder: Readonly<Record<RightsDecision['under'], string>>
  /** That a restriction was lifted, and which others hold. */
  readonly restrictionLifted: Message<[by: string, id: string]>
  readonly stillRestricted: Message<[left: LeftOfRecording, restrictions: readonly string[]]>
  /** That the recording itself is kept for a reason of the document's own, what that means, and that it is over. */
  readonly keptFor: Message<[by: string, kept: HoldToTell, reason: KeepingReason]>
  readonly originalStays: string
  readonly keptForOver: Message<[by: string, kept: HoldToTell]>
  /** That another act orders to keep what is left, and what that means; that the order ended, and which others hold. */
  readonly holdPlaced: Message<[by: string, hold: HoldToTell]>
  readonly nothingDestroyed: string
  readonly holdLifted: Message<[by: string, hold: HoldToTell]>
  /** That the term is over, so that the recording has to be destroyed, or copied before that. */
  readonly termOver: Message<[lastDay: PlainDate]>
  readonly termOverButCopy: Message<[lastDay: PlainDate, procedures: readonly string[]]>
  readonly openComplaintKeepsNothing: string
  /** That an erasure was granted, by when it has to be carried out, and that a copy comes first. */
  readonly erasureGranted: Message<[by: string, request: string]>
  readonly destructionDue: Message<[day: PlainDate]>
  readonly copyFirst: Message<[procedures: readonly string[]]>
  /** That the recording was destroyed, by when it had to be, and that its copy is kept. */
  readonly destroyed: {
    readonly [B in RecordingDestroyed['data']['because']]: Message<[by: string]>
  }
  readonly destructionWasDue: Message<[day: PlainDate]>
  readonly copyKept: string
  /** That the copy was destroyed, and by when it had to be. */
  readonly copyDestroyed: Message<[by: string]>
  readonly copyDestructionWasDue: Message<[day: PlainDate]>
}
