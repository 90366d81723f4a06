import type { PlainDate } from '../../calendar/index.js'
import type { Reply } from '../../case/index.js'
import {
  type ComplaintCause,
  complainsAgainst,
  defaultReadings,
  type OptionalRole,
  periodOf,
} from '../../procedure/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import { stated } from '../kit/paragraph.js'
import { type Cited, cited } from '../kit/references.js'
import { type Said, withClauses } from '../kit/said.js'
import { sentence } from '../kit/sentences.js'
import { closingParagraph, noComplaint } from '../request/letter.js'
import { BLANK } from './blank.js'
import type { ElementContent } from './compose-letter.js'
import { type LetterSettings, slot } from './letter-settings.js'
import type { ComplaintAgainst, Outside } from './texts.js'

/** What a letter tells of that one may complain of to the institution: what it is, what of it, and by when. */
export interface ComplainedOf {
  readonly against: ComplaintAgainst
  readonly cause: ComplaintCause
  /** By when, where the document sets a window. */
  readonly by: PlainDate | null
}

/** How to complain to the institution itself. */
export function complaintRight(
  { against, cause, by }: ComplainedOf,
  to: Reply['to'],
  catalogue: Catalogue,
  { institution, documentAt }: LetterSettings,
): ElementContent {
  const { letters, lacks, roles, channels, either } = catalogue
  const { complaint, complaintExamination, publication } = roles
  if (lacks.includes('complaint')) return noComplaint(catalogue)
  // Whether it is possible at all of a refusal, the letter of one has seen to.
  if (!complainsAgainst(complaint, defaultReadings, cause)) {
    const kind = against === 'refusal' ? 'refusal' : 'decision'
    return closingParagraph(catalogue, [letters.noComplaintOfThis[kind], complaint.clause])
  }
  const email = slot('institution.email', institution.email) ?? BLANK
  const where = slot('documentAt', documentAt) ?? slot('institution.website', institution.website) ?? BLANK
  const has = (role: OptionalRole): boolean => !lacks.includes(role)
  const clauses = [
    complaint.clause,
    ...stated(catalogue, 'complaintContent', 'complaintFiling'),
    complaintExamination.clause,
    ...stated(catalogue, 'complaintFree', 'independence'),
  ] as const
  const { may, ways, content, reviewer, time } = letters.complaintRight
  // Only those that the procedure has; nobody is told of another way in general.
  const told = channels.flatMap((channel) => (channel === 'other' ? [] : [ways[channel](email)]))
  return closingParagraph(
    catalogue,
    [may(against, to, told.length === 0 ? null : either(told), has('complaintFree')), ...clauses],
    ...(has('complaintContent') ? [[content(to), ...clauses] as const] : []),
    ...(has('independence') ? [[reviewer, ...clauses] as const] : []),
    [time(by, periodOf(complaintExamination)), ...clauses],
    ...(lacks.includes('publication') ? [] : [[letters.published(where), publication.clause] as const]),
  )
}

/** Where to turn outside, as the document has it, and always as the GDPR has it: a sentence each. */
function recourseOf(
  to: Reply['to'],
  also: boolean,
  authority: Outside,
  court: Outside,
  { letters, lacks, roles }: Catalogue,
): readonly [Said, ...Said[]] {
  const { clause, to: way } = roles.recourse
  const { recourse } = letters
  if (way === undefined) {
    const ofGdpr = ['gdpr:77', 'gdpr:79'] as const
    // Where the document names them too, it is cited first.
    const clauses: Cited = lacks.includes('recourse') ? ofGdpr : cited([clause, ...ofGdpr], clause)
    return [[letters.remedies(to, also, authority, court), ...clauses]]
  }
  switch (way) {
    case 'authority':
      return [
        [recourse.authority(to, also, authority), clause, 'gdpr:77'],
        [recourse.court(to, true, court), 'gdpr:79'],
      ]
    case 'court':
      return [
        [recourse.court(to, also, court), clause, 'gdpr:79'],
        [recourse.authority(to, true, authority), 'gdpr:77'],
      ]
    case 'authority-or-court':
      return [[recourse.either(to, also, authority, court), clause, 'gdpr:77', 'gdpr:79']]
    case 'authority-then-court':
      return [
        [recourse.authority(to, also, authority), clause, 'gdpr:77'],
        // The time to go to court is that of going there at once.
        [recourse.appeal(to, { ...court, within: null }), clause, 'gdpr:78'],
        [recourse.courtAtOnce(to, court.within), 'gdpr:79'],
      ]
  }
}

/** How to reach the supervisory authority and the court. */
export function remedies(
  to: Reply['to'],
  also: boolean,
  catalogue: Catalogue,
  { authority, authorityWithin, court, courtWithin }: LetterSettings,
): ElementContent {
  const { letters, lacks } = catalogue
  const said = recourseOf(
    to,
    also && !lacks.includes('complaint'),
    {
      where: slot('authority', authority ?? catalogue.authority?.contacts ?? undefined) ?? BLANK,
      within: slot('authorityWithin', authorityWithin),
    },
    { where: slot('court', court) ?? BLANK, within: slot('courtWithin', courtWithin) },
    catalogue,
  )
  // The ways are the authority's own: no article gives them.
  const ways = catalogue.authority === null ? letters.waysToAuthority : catalogue.authority.ways
  const [first, ...others] = said.map((words) => withClauses(words, catalogue))
  const told = ways === null ? others : [...others, sentence(ways)]
  return {
    clauses: said.flatMap(([, ...clauses]) => clauses),
    sentences: [first ?? '', ...told],
    source: 'gdpr',
  }
}
