// What a form begins with where the case says it already: the items claimed with the facts that matter, and what is still owed.
import { decideClaims, type PlainDate, type RequestState } from 'privacy-rulebook'
import { procedure, requests } from './institution.ts'

const unanswered = (facts: readonly string[]) => Object.fromEntries(facts.map((fact) => [fact, null]))

/** The facts of an answer: every one that can matter for what is claimed, and none of them known yet. */
function factsToFind(state: Exclude<RequestState, { status: 'none' }>) {
  const items = state.claims.flatMap((claim) =>
    'items' in claim && claim.items !== undefined && claim.items !== 'all' ? claim.items : [],
  )
  const listed = [...new Set(items)].map((item) => ({ item, facts: {} }))
  const { decisions } = decideClaims(procedure, state.claims, { items: listed })
  const needed = (of: string | null) => [
    ...new Set(decisions.flatMap(({ item, needs }) => (item === of ? needs.map(({ fact }) => fact) : []))),
  ]
  const ofAccess = needed(null)
  return {
    items: listed.map(({ item }) => ({ item, facts: unanswered(needed(item)) })),
    ...(ofAccess.length === 0 ? {} : { access: unanswered(ofAccess) }),
  }
}

/** What is granted and not carried out yet: the first of it. */
function stillOwed(state: RequestState, on: PlainDate): object {
  for (const duty of requests.duties(state, on))
    if ('about' in duty && duty.about !== null && duty.doneOn === undefined) {
      const { right, item } = duty.about
      return item === null ? { right } : { right, item }
    }
  return {}
}

/** From each command that a form begins with something for to what it begins with. */
export function startsFrom(state: RequestState, on: PlainDate): Readonly<Record<string, object>> {
  if (state.status === 'none') return {}
  const facts = { facts: factsToFind(state) }
  const owed = stillOwed(state, on)
  return {
    AnswerRequest: facts,
    UpholdComplaint: facts,
    ReportImplementation: owed,
    WaiveGrant: owed,
    ReportImpossible: owed,
  }
}
