import { InvalidInputError } from '../core/index.js'
import { namesOf } from '../core/records.js'
import type { Procedure, Roles } from '../procedure/index.js'
import type { CaseFacts, ExternalLimit } from './case-facts.js'

/** The clause by which an act limits a right: the article under which it does, where the document has those. */
export const limitClause = ({ article }: ExternalLimit, { externalLimit: { clause, articles } }: Roles) =>
  articles === undefined ? clause : (article ?? clause)

/** What the facts say of the purposes of the items that a limit is about. */
const purposesOf = ({ items }: CaseFacts, limit: ExternalLimit): readonly string[] =>
  items.flatMap(({ item, facts: { specialPurpose } }) =>
    limit.item === undefined || limit.item === item ? (specialPurpose ?? []) : [],
  )

/**
 * That every limit rests on an article that knows it, where the document says which articles there are.
 *
 * @throws InvalidInputError for an article under which the right can't be limited, or one on another purpose than the facts
 * say.
 */
export function requireLimits({ roles: { externalLimit } }: Procedure, facts: CaseFacts): void {
  const { clause, articles } = externalLimit
  if (articles === undefined) return
  const known = namesOf(articles)
  for (const [place, limit] of (facts.limits ?? []).entries()) {
    const article = limit.article ?? known.find((one) => one === clause)
    if (article === undefined) continue
    const path = `facts.limits[${place}].article`
    const { rights, purpose } = articles[article]
    if (!rights.includes(limit.right)) {
      const fitting = known.filter((one) => articles[one].rights.includes(limit.right))
      throw new InvalidInputError(path, fitting.join(' | '), limit.article, clause)
    }
    const stated = purposesOf(facts, limit)
    if (purpose !== undefined && stated.length > 0 && !stated.includes(purpose))
      throw new InvalidInputError(
        path,
        `an article on the specialPurpose that the facts say, as this one is on ${purpose}`,
        limit.article,
        'gdpr:89(1)',
      )
  }
}
