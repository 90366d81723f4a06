import { toSubject } from '../../case/index.js'
import { InvalidInputError } from '../../core/index.js'
import { isToItems } from '../../procedure/index.js'
import type { AnsweredRequest, ImplementedRequest, RightAndItem } from '../../request/index.js'
import type { RecordedDecision } from '../../rights/index.js'
import { afterWithdrawalSaid } from '../consent/after-withdrawal.js'
import type { Catalogue } from '../kit/catalogue.js'
import { paragraphOf } from '../kit/paragraph.js'
import type { Said } from '../kit/said.js'
import { sentence } from '../kit/sentences.js'
import { requestToSay } from '../request/letter.js'
import { askedFor } from '../rights/subject-lines.js'
import type { AskedFor } from '../rights/subject-texts.js'
import { citedInItems, listed, ofGdpr } from './blocks.js'
import { composeLetter } from './compose-letter.js'
import type { Letter } from './letter.js'
import { given, type LetterSettings, namedBy } from './letter-settings.js'
import { remedies } from './remedies.js'
import { aroundRequest, requestEnd } from './request-letters.js'

type Answered = AnsweredRequest | ImplementedRequest

const same =
  ({ right, item }: RightAndItem) =>
  (other: RightAndItem): boolean =>
    other.right === right && other.item === item

/** What was granted of a right for an item, limb by limb. */
function limbsOf({ right, parts }: RecordedDecision): readonly AskedFor[] {
  const granted = parts.filter(({ outcome }) => outcome === 'granted').map(({ part }) => part)
  switch (right) {
    case 'access':
      return []
    case 'rectification':
      return (['correction', 'supplement'] as const).filter((limb) => granted.includes(limb))
    case 'portability':
      return (['hand-over', 'transfer'] as const).filter((limb) => granted.includes(limb))
    default:
      return isToItems(right)
        ? parts
            .filter(({ outcome, part }) => outcome === 'granted' && part !== 'period')
            .map((part) => askedFor(right, part))
        : []
  }
}

/** The notice that what was granted is carried out, and what is still to come. */
export function requestCarriedOut(
  state: Answered,
  catalogue: Catalogue,
  settings: LetterSettings,
): Letter<'request-carried-out'> {
  const { roles, letters, rights, decision } = catalogue
  const { answer, implemented, waived, impossible } = state
  const { clause } = roles.answer
  const words = letters.carriedOut
  const nameOf = namedBy(settings)
  const last = implemented
    .map(({ on }) => on)
    .sort()
    .at(-1)
  if (last === undefined)
    throw new InvalidInputError('carried-out', 'a request of which something is carried out', last, clause)
  const lines = implemented.flatMap((done) => {
    const { item, on } = done
    const decided = answer.decisions.find(same(done))
    if (done.right !== 'access' && !isToItems(done.right)) return [words.whole[done.right](on)]
    if (item === null || decided === undefined) return [words.access(on)]
    return limbsOf(decided).map((limb) => words.done[limb](nameOf(item, 'item'), on))
  })
  const ended = [...implemented, ...waived, ...impossible]
  const open = answer.extent.filter((grant) => !ended.some(same(grant)))
  const claims = open.map(({ right, item }) => {
    const decided = answer.decisions.find(same({ right, item }))
    const [limb] = decided === undefined ? [] : limbsOf(decided)
    return item === null || limb === undefined
      ? rights[right].claim
      : decision.toSubject.claim[limb](nameOf(item, 'item'))
  })
  const [firstClaim, ...otherClaims] = claims
  const due = open
    .map(({ by }) => by.due)
    .sort()
    .at(-1)
  const reply = toSubject(state, undefined)
  return composeLetter(
    'request-carried-out',
    aroundRequest(state, last, reply, settings),
    {
      'carried-out': listed(
        'carried-out',
        [words.told(requestToSay(state), answer.on), clause],
        lines.map((line) => sentence(line)),
        catalogue,
      ),
      'left-open': paragraphOf(catalogue, [
        firstClaim === undefined || due === undefined
          ? words.nothingLeft
          : words.left([firstClaim, ...otherClaims], due),
        clause,
      ]),
      ...requestEnd(reply, 'notice', catalogue, settings),
    },
    catalogue,
  )
}

/** The confirmation that a consent is withdrawn, from when, and what becomes of the data. */
export function withdrawalConfirmed(
  state: Answered,
  catalogue: Catalogue,
  settings: LetterSettings,
): Letter<'withdrawal-confirmed'> {
  const { roles, letters, decision, consent } = catalogue
  const { answer, implemented } = state
  const { withdrawal, withdrawalEffect } = roles
  const words = letters.withdrawal
  const nameOf = namedBy(settings)
  const withdrawn = answer.extent.filter(({ right }) => right === 'consent-withdrawal')
  const [first] = withdrawn
  if (first === undefined)
    throw new InvalidInputError('withdrawn', 'a request that withdrew a consent', first, withdrawal.clause)
  const becomes = withdrawn.flatMap(({ item }): readonly Said[] => {
    const data = answer.afterWithdrawal.find((one) => one.item === item)
    if (data === undefined || item === null) return []
    const name = nameOf(item, 'item')
    const done = implemented.find(same({ right: 'consent-withdrawal', item }))
    return data.becomes === 'erased-by' && done !== undefined
      ? [[words.erased(name, done.on), 'gdpr:17(1)(b)']]
      : [afterWithdrawalSaid({ ...data, item: name }, catalogue)]
  })
  const { on: answeredOn, reply } = answer
  // Told once it is carried out, it is a letter of that day.
  const carriedOut = implemented.filter(({ right }) => right === 'consent-withdrawal')
  const on =
    carriedOut
      .map((done) => done.on)
      .sort()
      .at(-1) ?? answeredOn
  return composeLetter(
    'withdrawal-confirmed',
    aroundRequest(state, on, reply, settings),
    {
      withdrawn: listed(
        'withdrawn',
        [words.told(requestToSay(state)), withdrawal.clause],
        withdrawn.map(({ item, effectiveFrom }) =>
          sentence(
            decision.toSubject.granted['consent-withdrawal'](
              given('withdrawn', item === null ? item : nameOf(item, 'item'), withdrawal.clause),
              effectiveFrom,
            ),
          ),
        ),
        catalogue,
      ),
      'effective-from': paragraphOf(catalogue, [consent.beforeWithdrawal, withdrawalEffect.clause]),
      'after-withdrawal': ofGdpr(
        citedInItems(
          'after-withdrawal',
          words.noLonger,
          becomes.map((said) => [said]),
          'gdpr:17(1)(b)',
          catalogue,
        ),
      ),
      // Data that are kept against the withdrawal are a decision that can be contested.
      ...(answer.afterWithdrawal.some(({ becomes }) => becomes !== 'erased-by')
        ? { remedies: remedies(reply.to, false, catalogue, settings) }
        : {}),
      ...requestEnd(reply, 'notice', catalogue, settings),
    },
    catalogue,
  )
}
