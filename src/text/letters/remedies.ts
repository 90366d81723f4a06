import type { Reply } from '../../case/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import type { Said } from '../kit/said.js'
import { closingParagraph } from '../request/letter.js'
import { BLANK } from './blank.js'
import type { ElementContent } from './compose-letter.js'
import { type LetterSettings, slot } from './letter-settings.js'
import type { ComplaintAgainst } from './texts.js'

/** How to complain to the institution itself. */
export function complaintRight(
  against: ComplaintAgainst,
  to: Reply['to'],
  catalogue: Catalogue,
  { institution, documentAt }: LetterSettings,
): ElementContent {
  const { letters, roles } = catalogue
  const { complaint, complaintContent, complaintFiling, complaintFree, independence, publication } = roles
  const email = slot('institution.email', institution.email) ?? BLANK
  const where = slot('documentAt', documentAt) ?? slot('institution.website', institution.website) ?? BLANK
  const clauses = [
    complaint.clause,
    complaintContent.clause,
    complaintFiling.clause,
    complaintFree.clause,
    independence.clause,
  ] as const
  const [first, ...others] = letters.complaintRight(against, to, email)
  return closingParagraph(
    catalogue,
    [first, ...clauses],
    ...others.map((words): Said => [words, ...clauses]),
    [letters.published(where), publication.clause],
  )
}

/** How to reach the supervisory authority and the court, as the GDPR gives them. */
export function remedies(
  to: Reply['to'],
  also: boolean,
  catalogue: Catalogue,
  { authority, court }: LetterSettings,
): ElementContent {
  const clauses = ['gdpr:77', 'gdpr:79'] as const
  const [first, ...others] = catalogue.letters.remedies(
    to,
    also,
    slot('authority', authority) ?? BLANK,
    slot('court', court) ?? BLANK,
  )
  return {
    ...closingParagraph(catalogue, [first, ...clauses], ...others.map((words): Said => [words, ...clauses])),
    source: 'gdpr',
  }
}
