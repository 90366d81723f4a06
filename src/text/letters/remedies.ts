import type { Reply } from '../../case/index.js'
import { periodOf } from '../../procedure/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import type { Cited } from '../kit/references.js'
import { type Said, withClauses } from '../kit/said.js'
import { sentence } from '../kit/sentences.js'
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
  const { letters, lacks, roles } = catalogue
  if (lacks.includes('complaint'))
    return closingParagraph(catalogue, [letters.noComplaint, roles.complaint.clause])
  const { complaint, complaintContent, complaintFiling, complaintFree, independence, publication } = roles
  const { complaintExamination } = roles
  const email = slot('institution.email', institution.email) ?? BLANK
  const where = slot('documentAt', documentAt) ?? slot('institution.website', institution.website) ?? BLANK
  const clauses = [
    complaint.clause,
    complaintContent.clause,
    complaintFiling.clause,
    complaintExamination.clause,
    complaintFree.clause,
    independence.clause,
  ] as const
  const [first, ...others] = letters.complaintRight(against, to, email, periodOf(complaintExamination))
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
  { authority, authorityWithin, court, courtWithin }: LetterSettings,
): ElementContent {
  const { letters, lacks, roles } = catalogue
  const ofGdpr = ['gdpr:77', 'gdpr:79'] as const
  // Where the document names them too, it is cited first.
  const clauses: Cited = lacks.includes('recourse') ? ofGdpr : [roles.recourse.clause, ...ofGdpr]
  const told = letters.remedies(
    to,
    also && !lacks.includes('complaint'),
    { where: slot('authority', authority) ?? BLANK, within: slot('authorityWithin', authorityWithin) },
    { where: slot('court', court) ?? BLANK, within: slot('courtWithin', courtWithin) },
  )
  // The ways are the authority's own: no article gives them.
  const sentences = [withClauses([told, ...clauses], catalogue), sentence(letters.waysToAuthority)] as const
  return { clauses, sentences, source: 'gdpr' }
}
