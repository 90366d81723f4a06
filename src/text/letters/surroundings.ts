import type { Catalogue } from '../kit/catalogue.js'
import { capitalised } from '../kit/sentences.js'
import { BLANK } from './blank.js'
import type { Envelope } from './envelope.js'
import { type Addressee, addresseeOf, isNotice, type LetterBlock } from './letter.js'
import { given, namedBy, slot } from './letter-settings.js'
import type { LetterKind } from './mandatory-elements.js'

/** What the host said, without what it left out. */
const present = (...lines: readonly (string | null)[]): readonly string[] =>
  lines.filter((line) => line !== null)

/** Who writes, with the short name to come where the letter calls it so. */
function introducedAs(
  name: string,
  kind: LetterKind,
  blocks: readonly LetterBlock[],
  { surround: { shortName } }: Catalogue['letters'],
): string {
  const { stem, named } = shortName[addresseeOf(kind) === 'caller' ? 'centre' : 'institution']
  const words = blocks.flatMap((block) =>
    block.kind === 'list' ? [block.lead, ...block.items] : block.sentences,
  )
  // At the start of a sentence a name of small letters has a capital.
  const forms = [stem, capitalised(stem)]
  return words.some((said) => forms.some((form) => said.includes(form))) ? named(name) : name
}

/** Who writes: of a notice to every caller, what there is; of a letter, with a blank for what there isn't. */
function senderLines(
  kind: LetterKind,
  { settings: { institution } }: Envelope,
  blocks: readonly LetterBlock[],
  { letters }: Catalogue,
): readonly string[] {
  const { surround } = letters
  const name = introducedAs(given('institution.name', institution.name), kind, blocks, letters)
  const code = slot('institution.code', institution.code)
  const address = slot('institution.address', institution.address)
  const contact = slot('institution.contact', institution.contact)
  if (isNotice(kind)) return present(name, address, contact)
  return [
    name,
    capitalised(surround.code(code ?? BLANK)),
    address ?? capitalised(surround.noAddress),
    contact ?? capitalised(surround.noContact),
  ]
}

/** To whom it goes. */
function addresseeLines(
  to: Addressee,
  { reply, settings }: Envelope,
  { letters: { addressees, surround } }: Catalogue,
): readonly string[] {
  const name = slot('addresseeName', settings.addresseeName)
  // Nothing is sent to a number that somebody is called at.
  const taken = reply === null || reply.way === 'phone' ? null : reply.address
  const address = slot('addresseeAddress', settings.addresseeAddress) ?? taken
  const represented = slot('representedName', settings.representedName)
  const named =
    to === 'representative'
      ? surround.representative(name ?? BLANK, represented)
      : (name ?? `${addressees[to]} ${BLANK}`)
  // What is told by telephone or collected goes to no address.
  const goesNowhere = reply !== null && (reply.way === 'in-person' || reply.way === 'phone')
  return present(named, address ?? (goesNowhere ? null : capitalised(surround.noAddress)))
}

/** The lines above the heading. */
export function headOf(
  kind: LetterKind,
  envelope: Envelope,
  blocks: readonly LetterBlock[],
  catalogue: Catalogue,
): readonly string[] {
  const sender = senderLines(kind, envelope, blocks, catalogue)
  if (isNotice(kind)) return kind === 'call-spoken-notice' ? [] : sender
  const { on, answers, settings } = envelope
  const { surround, headDay } = catalogue.letters
  const day = on ?? settings.date
  const number = slot('number', settings.number) ?? BLANK
  const reference =
    answers === undefined
      ? null
      : surround.reference[answers.what](
          headDay(answers.receivedOn),
          slot('reference', settings.reference) ?? namedBy(settings)(answers.id, answers.what),
        )
  return [
    ...sender,
    '',
    ...addresseeLines(addresseeOf(kind), envelope, catalogue),
    '',
    surround.number(day === undefined || day === null ? BLANK : headDay(day), number),
    ...present(reference),
  ]
}

/** The lines below the blocks. */
export function footOf(
  kind: LetterKind,
  { encloses = false, settings: { annexes = [], signatory, preparedBy } }: Envelope,
  { letters: { surround } }: Catalogue,
): readonly string[] {
  if (isNotice(kind)) return []
  const [annex, ...others] = annexes.map((one) => given('annexes', one))
  return [
    ...(annex === undefined
      ? present(encloses ? surround.annexes([BLANK]) : null)
      : [surround.annexes([annex, ...others])]),
    surround.signature(
      signatory === undefined
        ? null
        : {
            position: given('signatory.position', signatory.position),
            name: given('signatory.name', signatory.name),
          },
    ),
    surround.preparedBy(slot('preparedBy', preparedBy) ?? BLANK),
  ]
}
