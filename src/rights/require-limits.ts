import { InvalidInputError } from '../core/index.js'
import { everyRight, type Procedure, type Right, type Roles } from '../procedure/index.js'
import type { CaseFacts, ExternalLimit, LimitingArticle } from './case-facts.js'

const forResearch = ['access', 'rectification', 'restriction', 'objection'] as const

/** The rights that an act can limit under each article. What is kept for research or archives, 17(3)(d) itself says. */
const limitable: Readonly<Record<LimitingArticle, readonly Right[]>> = {
  'gdpr:23': everyRight.filter((right) => right !== 'consent-withdrawal'),
  'gdpr:85': everyRight,
  'gdpr:89(2)': forResearch,
  'gdpr:89(3)': [...forResearch, 'portability'],
}

const articles = Object.keys(limitable) as readonly LimitingArticle[]

/** The purpose that an article is about. */
const purposeOf = (article: LimitingArticle): 'research' | 'archiving' | null => {
  if (article === 'gdpr:89(2)') return 'research'
  return article === 'gdpr:89(3)' ? 'archiving' : null
}

/** Where the rulebook is the GDPR itself, an act that is named without an article limits under the one on limits. */
const articleOf = ({ article }: ExternalLimit, { externalLimit }: Roles): LimitingArticle | undefined =>
  article ?? articles.find((one) => one === externalLimit.clause)

/** The clause by which an act limits a right: the article under which it does, where the rulebook is the GDPR itself. */
export const limitClause = (limit: ExternalLimit, roles: Roles) => {
  const { clause } = roles.externalLimit
  return articles.some((one) => one === clause) ? (limit.article ?? clause) : clause
}

/** What the facts say of the purposes of the items that a limit is about. */
const purposesOf = ({ items }: CaseFacts, { item }: ExternalLimit): readonly string[] =>
  items.flatMap(({ item: name, facts: { specialPurpose } }) =>
    specialPurpose === undefined || specialPurpose === null || (item !== undefined && item !== name)
      ? []
      : [specialPurpose],
  )

/**
 * That every limit rests on an article that knows it.
 *
 * @throws InvalidInputError for an article under which the right can't be limited, or one on another purpose than the facts
 * say.
 */
export function requireLimits({ roles }: Procedure, facts: CaseFacts): void {
  for (const [place, limit] of (facts.limits ?? []).entries()) {
    const article = articleOf(limit, roles)
    if (article === undefined) continue
    const path = `facts.limits[${place}].article`
    const { right } = limit
    if (!limitable[article].includes(right)) {
      const fitting = articles.filter((one) => limitable[one].includes(right))
      throw new InvalidInputError(path, fitting.join(' | '), limit.article, roles.externalLimit.clause)
    }
    const purpose = purposeOf(article)
    const stated = purposesOf(facts, limit)
    if (purpose !== null && stated.length > 0 && !stated.includes(purpose))
      throw new InvalidInputError(
        path,
        `an article on the specialPurpose that the facts say, as this one is on ${purpose}`,
        limit.article,
        'gdpr:89(1)',
      )
  }
}
