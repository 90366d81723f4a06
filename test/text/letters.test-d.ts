import { adakavasProcedure } from '../../src/procedure/index.js'
import type { RequestState } from '../../src/request/index.js'
import {
  type Catalogue,
  composeLetter,
  type LetterContent,
  type LetterSettings,
  letters,
} from '../../src/text/index.js'
import { lt } from '../../src/text/lt/index.js'

/* A letter that lacks a mandatory element doesn't compile, nor one of a state that can't have it. */

const said = { sentences: ['Žodžiai.'], clauses: ['adakavas:47'] } as const
const settings: LetterSettings = {
  institution: { name: 'Įstaiga' },
  dataProtectionOfficer: 'dap@pavyzdys.lt',
}

// @ts-expect-error A public body without a data protection officer.
export const withoutOfficer: LetterSettings = { institution: { name: 'Įstaiga' } }

export const privately: LetterSettings = { institution: { name: 'Įmonė' }, body: 'private' }
const envelope = { on: null, reply: null, settings }

export const whole: LetterContent<'request-granted'> = { outcome: said, extent: said, implementation: said }

// @ts-expect-error An answer that grants without the term.
export const withoutTerm: LetterContent<'request-granted'> = { outcome: said, extent: said }

// @ts-expect-error An answer in part without reasons.
export const withoutReasons: LetterContent<'request-granted-in-part'> = {
  ...whole,
  'complaint-right': said,
  remedies: said,
}

// @ts-expect-error A rejection that names neither the supervisory authority nor the court.
export const withoutRemedies: LetterContent<'request-rejected'> = {
  outcome: said,
  reasons: said,
  'complaint-right': said,
}

// @ts-expect-error An extension without the important reasons.
composeLetter('complaint-extension', envelope, { extension: said, 'new-limit': said }, lt)

const unpaid = { fee: said, costs: said, reasons: said, consequence: said, remedies: said }
// @ts-expect-error A fee without the account.
composeLetter('fee-demand', envelope, unpaid, lt)

// @ts-expect-error A receipt without the limit.
composeLetter('request-receipt', envelope, { receipt: said }, lt)

// @ts-expect-error A withdrawal that doesn't say what becomes of the data.
composeLetter('withdrawal-confirmed', envelope, { withdrawn: said, 'effective-from': said }, lt)

// @ts-expect-error Access to a recording without how the data of others were protected.
composeLetter('caller-access', envelope, { 'access-given': said }, lt)

// @ts-expect-error One way instead of both.
composeLetter('call-alternatives', envelope, { 'by-email': said }, lt)

composeLetter('call-alternatives', envelope, { 'by-email': said, 'in-person': said, reply: said }, lt)

// @ts-expect-error A fee in a letter about calls.
composeLetter('call-alternatives', envelope, { 'by-email': said, 'in-person': said, fee: said }, lt)

export const silent: LetterContent<'call-alternatives'> = {
  'in-person': said,
  // @ts-expect-error A block without a sentence.
  'by-email': { sentences: [], clauses: ['kaunas:6'] },
}

export function ofStates(state: RequestState): void {
  // @ts-expect-error The refusal of a request that wasn't refused.
  if (state.status === 'open') letters.refusal(adakavasProcedure, state, lt, settings)
  if (state.status === 'refused') letters.refusal(adakavasProcedure, state, lt, settings)
  // @ts-expect-error The answer to a request that wasn't answered.
  if (state.status === 'refused') letters.answer(state, lt, settings)
  // @ts-expect-error An inquiry about nothing.
  if (state.status === 'none') letters.identityInquiry(state, lt, settings)
  // @ts-expect-error The joining of a request that wasn't joined.
  if (state.status === 'open') letters.joining(state, lt, settings)
  // @ts-expect-error What is carried out of a request that wasn't answered.
  if (state.status === 'open') letters.carriedOut(state, lt, settings)
}

// @ts-expect-error The alternatives without the address to write to.
letters.callAlternatives(lt, settings)

const { 'fee-demand': fee, ...otherHeadings } = lt.letters.headings

// @ts-expect-error A kind of letter without its heading.
export const withoutHeading: Catalogue['letters']['headings'] = otherHeadings

export const withHeading: Catalogue['letters']['headings'] = { ...otherHeadings, 'fee-demand': fee }
