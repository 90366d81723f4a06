import { InvalidInputError } from '../core/index.js'
import { namesOf } from '../core/records.js'
import type { Right } from './right.js'
import type { LimitingArticle, OnLimits } from './roles.js'

/** A limit of a right from outside the document, as far as its article is looked at. */
interface Limiting {
  readonly right: Right
  readonly item?: string | undefined
  readonly article?: LimitingArticle | undefined
}

/** What is known of a case, as far as the articles of its limits are looked at. */
export interface LimitedCase {
  readonly items: readonly {
    readonly item: string
    readonly facts: { readonly specialPurpose?: string | null | undefined }
  }[]
  readonly limits?: readonly Limiting[] | undefined
}

/** What the facts say of the purposes of the items that a limit is about. */
const purposesOf = ({ items }: LimitedCase, limit: Limiting): readonly string[] =>
  items.flatMap(({ item, facts: { specialPurpose } }) =>
    limit.item === undefined || limit.item === item ? (specialPurpose ?? []) : [],
  )

/**
 * That every limit rests on an article that knows it.
 *
 * @throws InvalidInputError for an article under which the right can't be limited, or one on another purpose than the facts
 * say.
 */
export function requireArticles(
  {
    roles: {
      externalLimit: { clause, articles },
    },
  }: { readonly roles: { readonly externalLimit: OnLimits } },
  facts: LimitedCase,
): void {
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
