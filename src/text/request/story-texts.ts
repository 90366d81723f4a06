import type { PlainDate } from '../../calendar/index.js'
import type { Reply } from '../../case/index.js'
import type { Channel } from '../../procedure/index.js'
import type {
  RecipientsTold,
  Refusal,
  RequestDates,
  RestrictionReason,
  UnfoundedFinding,
} from '../../request/index.js'
import type { Claim, RequestOutcome, Right } from '../../rights/index.js'
import type { Message } from '../kit/message.js'
import type { ExaminationStoryTexts } from '../story/case-texts.js'

/**
 * The sentences of the story of a request; whoever acts goes in by the host's own name.
 *
 * @category Text
 */
export interface RequestStoryTexts extends ExaminationStoryTexts {
  /** That it was received, and how it was filed; and when, where that was another day. */
  readonly received: Message<[id: string, channel: Channel, submittedOn: PlainDate | null]>
  /** What it asks for. */
  readonly contents: Message<[claims: readonly Claim[]]>
  /** Who registered it. */
  readonly registered: Message<[by: string]>
  /** Who is responsible for it. */
  readonly officerAssigned: Message<[by: string, officer: string]>
  /** That all or a part of what it lacked was supplied. */
  readonly corrected: { readonly [Of in 'all' | 'part']: Message<[by: string]> }
  /** That the limit did not move. */
  readonly limitUnmoved: Message
  /** That a fee was demanded. */
  readonly feeDemanded: Message<[by: string, fee: number]>
  /** That a fee was demanded for further copies, and why. */
  readonly feeForCopies: Message<[by: string, fee: number]>
  readonly copiesBecause: Message<[justification: string]>
  /** That its receipt was acknowledged. */
  readonly acknowledged: Message<[by: string]>
  /** That it was paid. */
  readonly feePaid: Message<[by: string, amount: number]>
  /** That a request whose fee is paid can't be refused as unfounded any more. */
  readonly noLongerUnfounded: Message
  /** Why it is unfounded, excessive or repetitive. */
  readonly found: Message<[finding: UnfoundedFinding]>
  /** That it was refused. */
  readonly refused: { readonly [K in Refusal['kind']]: Message<[by: string]> }
  /** That it is examined all the same, whatever it lacks in form; and why, where that was said. */
  readonly defectsWaived: Message<[by: string]>
  readonly waivedBecause: Message<[reason: string]>
  /** That identity was confirmed by the proof that came along. */
  readonly identifiedByProof: Message
  /** That it was answered, and what it came to. */
  readonly answered: Message<[by: string, outcome: RequestOutcome]>
  /** That one granted right was carried out. */
  readonly carriedOut: Message<[by: string, claim: { readonly right: Right; readonly item: string | null }]>
  /** For which reason restricted data were processed all the same. */
  readonly reliedOn: Message<[reason: RestrictionReason]>
  /** That everything granted is carried out. */
  readonly allCarriedOut: Message
  /** That nothing granted is left to carry out, not all of it having been carried out. */
  readonly nothingLeft: Message
  /** That one granted right was given up, and by whom. */
  readonly waived: Message<
    [by: string, waivedBy: Reply['to'], claim: { readonly right: Right; readonly item: string | null }]
  >
  /** That one granted right can't be carried out, why, and what follows. */
  readonly impossible: Message<[by: string, claim: { readonly right: Right; readonly item: string | null }]>
  readonly impossibleBecause: Message<[reasons: readonly string[]]>
  readonly countsAsRejected: Message
  /** That recipients of the data were told of what was carried out, that there are none, or why nobody was told. */
  readonly recipientsTold: Message<
    [by: string, told: RecipientsTold, claim: { readonly right: Right; readonly item: string | null }]
  >
  /** That a statement of disagreement was put beside data, and what it says. */
  readonly statementPlaced: Message<[by: string, askedBy: Reply['to'], item: string]>
  readonly statement: Message<[words: string]>
  /** That it was put on record what was erased, and on which ground. */
  readonly erasureRecorded: Message<
    [by: string, claim: { readonly right: Right; readonly item: string | null }]
  >
  readonly erased: Message<[words: string, ground: string]>
  /** That it was answered anew after a complaint. */
  readonly answeredAnew: Message<[by: string, complaint: string, outcome: RequestOutcome]>
  /** Who examined it anew. */
  readonly examinedAnew: Message<[reviewers: readonly string[]]>
  /** That the days of filing and receipt were corrected, from which to which, and why. */
  readonly datesCorrected: Message<[by: string, before: RequestDates, after: RequestDates]>
  readonly correctionReason: Message<[reason: string]>
  /** That it was joined to another request, and how it is known that the sender is the same. */
  readonly joined: Message<[by: string, other: string]>
  readonly sameSender: Message<[how: string]>
  /** That a double was joined to it, and who examined that. */
  readonly joinRegistered: Message<[by: string, double: string]>
  readonly doubleExamined: Message<[people: readonly string[]]>
}
