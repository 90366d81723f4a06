import type { PlainDate } from '../../calendar/index.js'
import type { DocumentClause, DocumentWords } from '../../documents/index.js'
import type {
  AuthorityWords,
  Channel,
  OptionalRole,
  RecordingRoleName,
  RecordingRoles,
  Roles,
  RuleWords,
} from '../../procedure/index.js'
import type { AccessInformation, Right } from '../../rights/index.js'
import type { ComparisonTexts } from '../comparison/texts.js'
import type { ComplaintTexts } from '../complaint/texts.js'
import type { ConsentTexts } from '../consent/texts.js'
import type { Differences } from '../differences/texts.js'
import type { LettersTexts, ShortName } from '../letters/texts.js'
import type { SamplingTexts } from '../recording/sampling-texts.js'
import type { RecordingTexts } from '../recording/texts.js'
import type { RegisterTexts } from '../register/texts.js'
import type { RequestTexts } from '../request/texts.js'
import type { RestrictionTexts } from '../restriction/texts.js'
import type { AssessmentTexts } from '../rights/assessment-texts.js'
import type { ChangeTexts } from '../rights/change-texts.js'
import type { DecisionTexts, RightName } from '../rights/decision-texts.js'
import type { FactTexts, OwnFactTexts } from '../rights/fact-texts.js'
import type { OwnLaws } from '../rights/own-laws.js'
import type { StoryTexts } from '../story/texts.js'
import type { ConsequenceTexts } from './consequence-texts.js'
import type { DeadlineTexts } from './deadline-texts.js'
import type { DecidingTexts } from './deciding-texts.js'
import type { Message } from './message.js'
import type { References } from './references.js'

/**
 * What is told of a supervisory authority, in a language.
 *
 * @category Text
 */
export interface ToldAuthority {
  /** A sentence on the State Data Protection Inspectorate, of this authority. */
  readonly rename: (text: string) => string
  /** How it is reached, where that is known. */
  readonly contacts: string | null
  /** In which ways one complains to it, as a sentence, where they are told. */
  readonly ways: string | null
}

/**
 * A language: every message that the explanations can need, as one typed record.
 *
 * A message, a parameter or a form that is left out does not compile. A host imports the language that it
 * uses and hands it to each function; nothing else of the library depends on one.
 *
 * @category Text
 * @example
 * ```ts
 * import { plainDate } from 'privacy-rulebook'
 * import type { Catalogue } from 'privacy-rulebook/text'
 * import { lt } from 'privacy-rulebook/text/lt'
 *
 * const language: Catalogue = lt
 * language.day(plainDate('2026-02-02')) // => '2026 m. vasario 2 d.'
 * ```
 */
export interface Catalogue {
  /** The language as a BCP 47 tag. */
  readonly language: string
  /** What each clause of the procedure on requests and complaints does: what the sentences cite through. */
  readonly roles: Roles
  /** The roles that the document of that procedure lacks. */
  readonly lacks: readonly OptionalRole[]
  /** The ways of filing that it has. */
  readonly channels: readonly Channel[]
  /** What each clause of the rules on recorded calls does. */
  readonly recordingRoles: RecordingRoles
  /** The roles that the document on recorded calls lacks: nothing is said of what hangs on them. */
  readonly absentRecordingRoles: readonly RecordingRoleName[]
  /** A civil day in words. */
  readonly day: Message<[day: PlainDate]>
  /** A number of days, in the form that the number needs. */
  readonly days: Message<[count: number]>
  /** A number of months, in the form that the number needs. */
  readonly months: Message<[count: number]>
  /** An amount of euro cents. */
  readonly money: Message<[cents: number]>
  /** Words in quotation marks, as given. */
  readonly quote: Message<[words: string]>
  /** One thing, or several with "and" before the last. */
  readonly list: Message<[things: readonly string[]]>
  /** One thing, or several with "or" before the last. */
  readonly either: Message<[things: readonly string[]]>
  /** How the document on recorded calls and its institution are named: by the words of another. */
  readonly renaming: (from: DocumentWords, to: DocumentWords) => (text: string) => string
  /** The same sentences in the words of the GDPR, where those of the built-in document are others. */
  readonly asInGdpr: (text: string) => string
  /** How a document is called at its first mention in a letter, and in short; `null` where it has no words. */
  readonly firstMentionOf: (words: DocumentWords) => { readonly short: string; readonly full: string } | null
  /** What an institution calls itself in its letters; `null` where its document has no words. */
  readonly shortNameOf: (words: DocumentWords) => ShortName | null
  /** What a supervisory authority is called. */
  readonly authorityCalled: (words: AuthorityWords) => ToldAuthority
  /** The supervisory authority; `null` for the State Data Protection Inspectorate of Lithuania, which all sentences name. */
  readonly authority: ToldAuthority | null
  /** How clauses are named. */
  readonly references: References
  /** The names of the rights. */
  readonly rights: Readonly<Record<Right, RightName>>
  /** What each piece of information is called that access gives. */
  readonly information: Readonly<Record<AccessInformation, string>>
  /** Questions and statements about every fact of the library. */
  readonly facts: FactTexts
  /** The same about the facts of the institution's own that the catalogue is made for. */
  readonly ownFacts: OwnFactTexts
  /** The same as letters say them to the person, where they speak of the person. */
  readonly ownFactsToSubject: OwnFactTexts
  /** What is said of grounds under rules with words of their own for it. */
  readonly ownRules: Partial<RuleWords>
  /** What a request settles in the rules of that procedure by reasons of theirs. */
  readonly ownGiven: Readonly<Record<string, { readonly holds: string; readonly fails: string }>>
  /** The laws of the institution's own procedure that the catalogue is made for. */
  readonly ownLaws: OwnLaws
  /** The sentences of an assessment, with clauses named in one way. */
  readonly assessing: (references: References) => AssessmentTexts
  /** The sentences of an assessment. */
  readonly assessment: AssessmentTexts
  /** What would have to be otherwise for another verdict. */
  readonly changes: ChangeTexts
  /** The sentences of a decision. */
  readonly decision: DecisionTexts
  /** The sentences of a deadline. */
  readonly deadline: DeadlineTexts
  /** Who decides, and on which grounds an examination is extended. */
  readonly deciding: DecidingTexts
  /** Everything that is said of a request. */
  readonly request: RequestTexts
  /** Everything that is said of a complaint. */
  readonly complaint: ComplaintTexts
  /** Everything that is said of a restriction in force. */
  readonly restriction: RestrictionTexts
  /** Everything that is said of a consent. */
  readonly consent: ConsentTexts
  /** What happens if a duty is not done in time, and what may still be done. */
  readonly consequences: ConsequenceTexts
  /** A history told as a story. */
  readonly story: StoryTexts
  /** Everything that is said of a recorded call. */
  readonly recording: RecordingTexts
  /** Everything that is said of the sampling register of a month. */
  readonly sampling: SamplingTexts
  /** The words of the register of requests and complaints. */
  readonly register: RegisterTexts
  /** What only letters say. */
  readonly letters: LettersTexts
  /** What is said of two procedures beside each other. */
  readonly comparison: ComparisonTexts
  /** What is said of every difference from the GDPR. */
  readonly differences: Differences
  /** A short summary of every clause. */
  readonly clauses: Readonly<Record<DocumentClause, string>>
}
