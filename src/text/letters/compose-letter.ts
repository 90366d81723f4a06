import { frozenAnswer } from '../../core/freeze.js'
import { plainly } from '../../core/given.js'
import { InvalidInputError } from '../../core/index.js'
import type { ClauseRef } from '../../documents/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import type { Envelope } from './envelope.js'
import { introduced } from './first-mention.js'
import {
  addresseeOf,
  type BlockSource,
  isNotice,
  type Letter,
  type LetterBlock,
  type OptionalElement,
} from './letter.js'
import { type LetterElement, letterElements } from './letter-elements.js'
import { given, officerIn } from './letter-settings.js'
import {
  elementsAskedFor,
  type LetterKind,
  type MandatoryElement,
  mandatoryElements,
} from './mandatory-elements.js'
import { footOf, headOf } from './surroundings.js'

/** What a block says: sentences, or items under a lead.
 *
 * @category Letters */
export type ElementContent = {
  /** The clauses that it names. */
  readonly clauses: readonly ClauseRef[]
  /** `'gdpr'` for what the GDPR asks for and the document does not; `'document'` where it is left out. */
  readonly source?: BlockSource
} & (
  | { readonly sentences: readonly [string, ...string[]] }
  | { readonly lead: string; readonly items: readonly [string, ...string[]] }
)

/** What a letter of a kind is made of: every mandatory element, and others where they are said.
 *
 * @category Letters */
export type LetterContent<K extends LetterKind> = { readonly [E in MandatoryElement<K>]: ElementContent } & {
  readonly [E in OptionalElement]?: ElementContent | undefined
}

function requireKind(kind: unknown): void {
  if (typeof kind !== 'string' || !Object.hasOwn(mandatoryElements, kind))
    throw new InvalidInputError('kind', 'a kind of letter', kind)
}

function blockOf(element: LetterElement, said: ElementContent, clause: ClauseRef | null): LetterBlock {
  const { clauses, source = 'document' } = said
  if ('sentences' in said) {
    const sentences = said.sentences.map((words) => given(element, words, clause))
    return { kind: 'paragraph', element, source, sentences, clauses }
  }
  const lead = given(element, said.lead, clause)
  const items = said.items.map((words) => given(element, words, clause))
  return { kind: 'list', element, source, lead, items, clauses }
}

/** The elements that a letter can't be without, each with the clause that asks for it. */
type Mandatory = Readonly<Partial<Record<LetterElement, ClauseRef>>>

/**
 * Refuses a letter that lacks a mandatory element, or says nothing in one, or goes to somebody else than the
 * document says.
 *
 * What {@link composeLetter} returns has passed it already; it is there for letters that a host changed or stored.
 *
 * @param letter - A letter.
 * @returns The same letter.
 * @throws InvalidInputError with the name of the element in `path` and the clause that asks for it.
 * @category Letters
 * @see Adakavas clauses 23, 33, 34, 38 to 41, 43 to 45, 47, 49, 51, 52, 55 to 57, 59; Kaunas clauses 6, 7, 14
 * @example
 * ```ts
 * import { isInvalidInput } from 'privacy-rulebook'
 * import { checkLetter, letters } from 'privacy-rulebook/text'
 * import { en } from 'privacy-rulebook/text/en'
 *
 * const settings = { institution: { name: 'The Centre' }, dataProtectionOfficer: 'dpo@example.com', email: 'calls@example.com' }
 * const letter = letters.callAlternatives(en, settings)
 * try {
 *   checkLetter({ ...letter, blocks: letter.blocks.filter(({ element }) => element !== 'by-email') })
 * } catch (error) {
 *   isInvalidInput(error) && [error.path, error.clause] // => ['by-email', 'kaunas:6']
 * }
 * ```
 */
export function checkLetter<L extends Letter>(letter: L): L {
  return plainly('letter', 'a letter', letter, () => readLetter(letter))
}

function readLetter<L extends Letter>(letter: L): L {
  const { kind } = letter
  requireKind(kind)
  return checked(letter, mandatoryElements[kind])
}

function checked<L extends Letter>(letter: L, mandatory: Mandatory): L {
  const { kind, addressee, reply, blocks } = letter
  const to = addresseeOf(kind)
  if (addressee !== to) throw new InvalidInputError('addressee', to, addressee)
  if (reply !== null && reply.to !== to) throw new InvalidInputError('reply.to', to, reply.to)
  for (const [element, clause] of Object.entries(mandatory)) {
    const said = blocks.filter((block) => block.element === element)
    if (said.length === 0) throw new InvalidInputError(element, 'this element', undefined, clause)
  }
  for (const [index, block] of blocks.entries()) {
    if (!letterElements.some((element) => element === block.element))
      throw new InvalidInputError(`blocks[${index}].element`, 'an element of a letter', block.element)
    const clause = mandatory[block.element] ?? null
    const words = block.kind === 'list' ? [block.lead, ...block.items] : block.sentences
    if (words.length < (block.kind === 'list' ? 2 : 1))
      throw new InvalidInputError(block.element, 'at least one sentence or item', words, clause)
    for (const one of words) given(block.element, one, clause)
  }
  return letter
}

/**
 * Composes a letter out of its elements: what the drafters of {@link letters} do, for a host with words of its own.
 *
 * A mandatory element that is left out does not compile; one that says nothing is refused by its name. The blocks
 * stand in the order of `letterElements`, whatever the order of the record.
 *
 * @param kind - The kind of letter.
 * @param envelope - The day, the way of the reply, and the host's settings.
 * @param content - The elements, each with its sentences, or its items, and the clauses that they name.
 * @param catalogue - The language: it gives the heading, the addressee and the day in words.
 * @returns The letter, frozen; line breaks inside the words of a host become spaces.
 * @throws InvalidInputError with the name of the element in `path` and the clause that asks for it.
 * @category Letters
 * @see Adakavas clauses 23, 33, 34, 38 to 41, 43 to 45, 47, 49, 51, 52, 55 to 57, 59; Kaunas clauses 6, 7, 14
 * @example
 * ```ts
 * import { composeLetter, renderText } from 'privacy-rulebook/text'
 * import { en } from 'privacy-rulebook/text/en'
 *
 * const settings = { institution: { name: 'The Centre' }, dataProtectionOfficer: 'dpo@example.com' }
 * const envelope = { on: null, reply: null, settings }
 * const letter = composeLetter('call-alternatives', envelope, {
 *   'by-email': { sentences: ['Or write to calls@example.com.'], clauses: ['kaunas:6'] },
 *   'in-person': { sentences: ['Come to room 5.'], clauses: ['kaunas:6'] },
 * }, en)
 * letter.blocks.map(({ element }) => element) // => ['in-person', 'by-email']
 * renderText(letter).split('\n').at(-1) // => 'Or write to calls@example.com.'
 * ```
 */
export function composeLetter<K extends LetterKind>(
  kind: K,
  envelope: Envelope,
  content: LetterContent<K>,
  catalogue: Catalogue,
): Letter<K>
export function composeLetter(
  kind: LetterKind,
  envelope: Envelope,
  content: AnyContent,
  catalogue: Catalogue,
): Letter {
  return plainly(
    '',
    'a kind of letter, its envelope and its content, and a catalogue',
    [envelope, content],
    () => composed(kind, envelope, content, catalogue),
  )
}

type AnyContent = { readonly [E in LetterElement]?: ElementContent | undefined }

function composed(kind: LetterKind, envelope: Envelope, content: AnyContent, catalogue: Catalogue): Letter {
  requireKind(kind)
  const { on, reply, settings } = envelope
  const { language, roles, recordingRoles, letters } = catalogue
  const mandatory: Mandatory = elementsAskedFor(roles, recordingRoles)[kind]
  officerIn(settings, roles.advice.clause)
  const said = letterElements.flatMap((element): readonly LetterBlock[] => {
    const words = content[element]
    return words === undefined ? [] : [blockOf(element, words, mandatory[element] ?? null)]
  })
  const { title } = settings
  const letter: Letter = {
    kind,
    language,
    addressee: addresseeOf(kind),
    reply: reply === null ? null : { ...reply },
    on: isNotice(kind) ? null : (on ?? settings.date ?? null),
    head: headOf(kind, envelope, said, catalogue),
    heading: title === undefined ? letters.headings[kind] : given('title', title),
    blocks: introduced(said, letters.firstMention).map((block) => ({
      ...block,
      clauses: [...new Set(block.clauses)],
    })),
    foot: footOf(kind, envelope, catalogue),
  }
  return frozenAnswer(checked(letter, mandatory))
}
