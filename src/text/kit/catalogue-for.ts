import { adakavasDocument, kaunasDocument } from '../../documents/index.js'
import {
  type AuthorityWords,
  absentRoles,
  type Channel,
  everyRole,
  type Offices,
  type OptionalRole,
  type OwnFacts,
  type ProcedureWords,
  type Readings,
  type Roles,
  type RuleBook,
  type RuleWords,
  type StatedRecordingRoles,
} from '../../procedure/index.js'
import { ownFactTexts, toSubjectOf, wordsOfFacts } from '../rights/fact-text.js'
import { ownLaws } from '../rights/own-laws.js'
import type { Catalogue } from './catalogue.js'
import { decidingFor } from './deciding.js'
import type { NamedDocument } from './references.js'
import { renamed } from './renamed.js'
import { lookUp } from './sentences.js'
import { telling } from './telling.js'

/** What a catalogue is made for: a procedure, or rules on recorded calls with their documents.
 *
 * @category Text */
export interface InstitutionToTell {
  /** What its clauses do. */
  readonly roles: Roles | StatedRecordingRoles
  /** The facts of its own that it has, and what its rules say where the languages have no words for it. */
  readonly facts?: OwnFacts
  readonly words?: ProcedureWords
  /** What a procedure rules on each right, and how it reads what its document leaves open. */
  readonly rules?: Partial<RuleBook>
  readonly readings?: Readings
  /** The roles that the document of a procedure lacks; left out, those of the built-in one. */
  readonly lacks?: readonly OptionalRole[]
  /** The ways of filing that it has; left out, those of the built-in one. */
  readonly channels?: readonly Channel[]
  /** The offices in which its decisions are made, where there are any. */
  readonly offices?: Offices
  /** The document that it is that of; left out, a built-in one. */
  readonly document?: NamedDocument
  /** Other acts that complete it. */
  readonly acts?: readonly NamedDocument[]
  /** The supervisory authority that letters on requests and complaints name; left out, that of Lithuania. */
  readonly authority?: AuthorityWords
}

/**
 * The same language for an institution's own document: its sentences cite the clauses that do there what those of the
 * built-in document do, and name the document by its own words.
 *
 * @param catalogue - The language.
 * @param institution - A procedure on requests and complaints, or rules on recorded calls.
 * @returns A catalogue for every function that takes one, frozen; the one given stays as it is.
 * @category Text
 * @example
 * ```ts
 * import { adakavasProcedure } from 'privacy-rulebook'
 * import { catalogueFor } from 'privacy-rulebook/text'
 * import { lt } from 'privacy-rulebook/text/lt'
 *
 * catalogueFor(lt, adakavasProcedure).roles.answer.clause // => 'adakavas:47'
 * ```
 */
export function catalogueFor(catalogue: Catalogue, institution: InstitutionToTell): Catalogue {
  return telling('a procedure or the rules of recorded calls', null, catalogue, () =>
    catalogueOf(catalogue, institution),
  )
}

/** Letters in the words of another document and institution, which they introduce by their names. */
function lettersFor(
  { letters, firstMentionOf, shortNameOf }: Catalogue,
  rename: (text: string) => string,
  to: NamedDocument,
  {
    document,
    institution,
  }: { readonly document: 'adakavas' | 'kaunas'; readonly institution: 'institution' | 'centre' },
): Catalogue['letters'] {
  const named = renamed(letters, rename)
  const [firstMention, shortName] = [firstMentionOf(to.words), shortNameOf(to.words)]
  const { surround } = letters
  return {
    ...named,
    firstMention: {
      ...letters.firstMention,
      // The GDPR is introduced at its first mention in every letter.
      ...(firstMention === null || to.id === 'gdpr' ? {} : { [document]: { ...firstMention, of: to.id } }),
    },
    surround: {
      ...named.surround,
      shortName: { ...surround.shortName, ...(shortName === null ? {} : { [institution]: shortName }) },
    },
  }
}

/** The sentences of an assessment, with what the request settles by reasons that only the rules of a procedure give. */
const withGiven = (assessment: Catalogue['assessment'], given: Catalogue['ownGiven']) => ({
  ...assessment,
  given: { ...assessment.given, ...given },
})

/** How what is said of requests and complaints is put in the words of another document, institution and authority. */
function renamingTo(
  { renaming, asInGdpr }: Catalogue,
  authority: Catalogue['authority'],
  to: NamedDocument,
): (text: string) => string {
  const ofDocument = renaming(adakavasDocument.words, to.words)
  const ofAuthority = authority?.rename ?? ((text: string) => text)
  const ofLaw = to.id === 'gdpr' ? asInGdpr : (text: string) => text
  return (text) => ofAuthority(ofDocument(ofLaw(text)))
}

/** What is said of requests and complaints, in the words of another document and institution. */
function ofCases(catalogue: Catalogue, to: NamedDocument, rename: (text: string) => string): Catalogue {
  return {
    ...catalogue,
    facts: renamed(catalogue.facts, rename),
    assessment: renamed(withGiven(catalogue.assessing(catalogue.references), catalogue.ownGiven), rename),
    changes: renamed(catalogue.changes, rename),
    decision: renamed(catalogue.decision, rename),
    deadline: renamed(catalogue.deadline, rename),
    request: renamed(catalogue.request, rename),
    complaint: renamed(catalogue.complaint, rename),
    restriction: renamed(catalogue.restriction, rename),
    consent: renamed(catalogue.consent, rename),
    consequences: renamed(catalogue.consequences, rename),
    story: renamed(catalogue.story, rename),
    letters: lettersFor(catalogue, rename, to, { document: 'adakavas', institution: 'institution' }),
  }
}

function catalogueOf(catalogue: Catalogue, institution: InstitutionToTell): Catalogue {
  const { roles, facts = {}, words = {}, offices = {}, document, acts = [], authority } = institution
  const documents = document === undefined ? acts : [document, ...acts]
  const own = documents.filter(({ id }) => id !== 'kaunas' && id !== 'adakavas')
  const references = own.length === 0 ? catalogue.references : catalogue.references.naming(own)
  // One made for the procedure of an institution and then for its rules on recorded calls knows the facts of both.
  const told = authority === undefined ? null : catalogue.authorityCalled(authority)
  const to = own[0] ?? adakavasDocument
  const rename = own.length === 0 && told === null ? null : renamingTo(catalogue, told, to)
  const given = lookUp<RuleWords>({ ...words }, catalogue.language)
  const ruleWords = given === undefined || rename === null ? given : renamed(given, rename)
  const ownFacts = {
    ...catalogue.ownFacts,
    ...wordsOfFacts(ruleWords, catalogue),
    ...ownFactTexts(facts, catalogue),
  }
  if (!('listening' in roles)) {
    const { lacks = catalogue.lacks, channels = catalogue.channels, rules, readings } = institution
    const deciding = decidingFor(catalogue, roles, offices)
    const laws =
      own.length === 0 || rules === undefined || readings === undefined
        ? catalogue.ownLaws
        : ownLaws({ rules, readings })
    const cited = {
      ...catalogue,
      references,
      roles,
      lacks,
      channels,
      ownFacts,
      ownFactsToSubject: { ...ownFacts, ...toSubjectOf(ruleWords, { ...catalogue, ownFacts }) },
      ownRules: ruleWords ?? {},
      ownGiven: { ...catalogue.ownGiven, ...given?.given },
      ownLaws: laws,
      deciding,
      authority: told,
    }
    return Object.freeze(rename === null ? cited : ofCases(cited, to, rename))
  }
  const recordingRoles = everyRole(roles)
  const cited = {
    ...catalogue,
    references,
    recordingRoles,
    absentRecordingRoles: absentRoles(roles),
    ownFacts,
    authority: told ?? catalogue.authority,
  }
  if (document === undefined || document.id === 'kaunas') return Object.freeze(cited)
  const ofDocument = catalogue.renaming(kaunasDocument.words, document.words)
  const ofCalls = (text: string): string =>
    (told ?? { rename: (same: string) => same }).rename(ofDocument(text))
  const { recording, sampling, consequences } = catalogue
  return Object.freeze({
    ...cited,
    recording: renamed(recording, ofCalls),
    sampling: renamed(sampling, ofCalls),
    consequences: renamed(consequences, ofCalls),
    letters: lettersFor(catalogue, ofCalls, document, { document: 'kaunas', institution: 'centre' }),
  })
}
