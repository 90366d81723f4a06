import type { PlainDate } from '../../calendar/index.js'
import { ofState } from '../../core/given.js'
import { deepFreeze, InvalidInputError, trusting } from '../../core/index.js'
import { ownSettings } from '../../core/read.js'
import type { ClauseRef } from '../../documents/index.js'
import { standingDecisions } from '../../request/decisions-as-they-stand.js'
import type { AnsweredRequest, ImplementedRequest, OpenRequest, RequestState } from '../../request/index.js'
import type { RecordedDecision } from '../../rights/index.js'
import { reasonOfRefusal, reasonsOf } from './reasons-of.js'
import { dpvRight } from './right.js'
import { type DpvTerm, kinds, reasons, statuses } from './terms.js'

/** How a case becomes JSON-LD.
 *
 * @category Interop */
export interface JsonLdOptions {
  /** What the IRIs of cases begin with: an absolute IRI that ends with `/`, `#` or `:`, such as `https://example.lt/requests/`. */
  readonly base: string
}

/** One right that was exercised, of one data item where it is decided by items.
 *
 * @category Interop */
export interface RightJsonLd {
  readonly id: string
  readonly type: DpvTerm
  /** The right, as the article of the GDPR. */
  readonly right: readonly DpvTerm[]
  /** What became of it. */
  readonly status: readonly DpvTerm[]
  /** Why it was not granted, in whole or in part; left out where it was, or is not decided yet. */
  readonly justification?: readonly DpvTerm[]
  /** The clauses that settled it; left out where it is not decided yet. */
  readonly clause?: readonly ClauseRef[]
}

/** A request as a record of rights that were exercised.
 *
 * @category Interop */
export interface RequestJsonLd {
  readonly '@context': typeof context
  readonly id: string
  readonly type: DpvTerm
  /** The host's own name of the request. */
  readonly identifier: string
  /** Our own name of its status, which says more than the terms do. */
  readonly rulebookStatus: Exclude<RequestState['status'], 'none'>
  readonly status: readonly DpvTerm[]
  readonly submittedOn: PlainDate
  readonly receivedOn: PlainDate
  /** The day from which its answer stands so, of its refusal, or on which it was withdrawn or joined; left out while it is open. */
  readonly closedOn?: PlainDate
  /** Why it was refused, or why its answer takes longer; left out where neither is so. */
  readonly justification?: readonly DpvTerm[]
  readonly rights: readonly RightJsonLd[]
}

/** What the names of a document mean; it stands in every document, so that nothing has to be fetched. */
const context = /* @__PURE__ */ deepFreeze({
  dpv: 'https://w3id.org/dpv#',
  dct: 'http://purl.org/dc/terms/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  rulebook: 'urn:privacy-rulebook:term:',
  id: '@id',
  type: '@type',
  identifier: 'dct:identifier',
  submittedOn: { '@id': 'dct:dateSubmitted', '@type': 'xsd:date' },
  receivedOn: { '@id': 'rulebook:receivedOn', '@type': 'xsd:date' },
  closedOn: { '@id': 'rulebook:closedOn', '@type': 'xsd:date' },
  rulebookStatus: 'rulebook:status',
  clause: 'rulebook:clause',
  status: { '@id': 'dpv:hasRequestStatus', '@type': '@id' },
  right: { '@id': 'dpv:hasRight', '@type': '@id' },
  justification: { '@id': 'dpv:hasJustification', '@type': '@id' },
  rights: { '@id': 'dct:hasPart' },
} as const)

/** The beginning of an IRI that a name can follow. */
const baseForm = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]*[/#:]$/iu

function readBase(options: JsonLdOptions): string {
  const { base } = ownSettings<JsonLdOptions>(options, 'a plain object of options', ['base'])
  if (typeof base !== 'string' || !baseForm.test(base))
    throw new InvalidInputError('base', 'the beginning of an absolute IRI, up to /, # or :', base)
  return base
}

/** Where an open request stands: several terms hold at once. */
function statusOfOpen({ identity, fee, defects, askedToComplete, acknowledgement, extension }: OpenRequest) {
  const inquired = identity.status === 'inquiry-open'
  const waits =
    (inquired && !identity.supplied) ||
    fee.status === 'demanded' ||
    (askedToComplete.length > 0 && defects.length > 0)
  return [
    acknowledgement === undefined ? statuses.initiated : statuses.acknowledged,
    ...(waits ? [statuses.requiresAction] : []),
    ...(inquired && identity.supplied ? [statuses.actionPerformed] : []),
    ...(extension === null ? [] : [statuses.delayed]),
  ]
}

/** What became of a right that was decided. What was given up or turned out impossible was granted, and is not fulfilled. */
function statusOfDecision(
  state: AnsweredRequest | ImplementedRequest,
  { right, item, outcome, reason }: RecordedDecision,
): DpvTerm {
  if (reason === 'impossible') return statuses.unfulfilled
  if (outcome === 'rejected') return statuses.rejected
  const isOf = (one: { readonly right: string; readonly item: string | null }): boolean =>
    one.right === right && one.item === item
  if (state.waived.some(isOf)) return statuses.unfulfilled
  return state.status === 'implemented' || state.implemented.some(isOf)
    ? statuses.fulfilled
    : statuses.accepted
}

/** Where an answered request stands, from what became of each right: accepted while something is left to carry out. */
function addedUp(all: readonly DpvTerm[]): DpvTerm {
  for (const status of [statuses.accepted, statuses.fulfilled]) if (all.includes(status)) return status
  return all.every((status) => status === statuses.rejected) ? statuses.rejected : statuses.unfulfilled
}

type Told = Pick<RequestJsonLd, 'status' | 'closedOn' | 'justification'> & {
  readonly rights: readonly Omit<RightJsonLd, 'id' | 'type'>[]
}

/** What is told of a request by its status. */
function told(state: Exclude<RequestState, { status: 'none' }>): Told {
  const claimed = (status: readonly DpvTerm[]): Told['rights'] =>
    [...new Set(state.claims.map(({ right }) => right))].map((right) => ({ right: dpvRight(right), status }))
  switch (state.status) {
    case 'open': {
      const status = statusOfOpen(state)
      const delayed = state.extension === null ? {} : { justification: [reasons.delay] }
      return { status, ...delayed, rights: claimed(status) }
    }
    case 'answered':
    case 'implemented': {
      const { decisions, on } = standingDecisions(state)
      const rights = decisions.map((decision) => {
        const justification = reasonsOf(decision)
        return {
          right: dpvRight(decision.right),
          status: [statusOfDecision(state, decision)],
          ...(justification.length === 0 ? {} : { justification }),
          clause: [...new Set(decision.clauses)],
        }
      })
      return { status: [addedUp(rights.flatMap(({ status }) => status))], closedOn: on, rights }
    }
    case 'refused': {
      const { refusal } = state
      const justification = [reasonOfRefusal(refusal)]
      const status = [statuses.rejected]
      const clause = [refusal.limit.clause]
      const rights = claimed(status).map((one) => ({ ...one, justification, clause }))
      return { status, closedOn: refusal.on, justification, rights }
    }
    case 'withdrawn': {
      const status = [statuses.unfulfilled]
      return { status, closedOn: state.withdrawnOn, rights: claimed(status) }
    }
    case 'joined': {
      const status = [statuses.unfulfilled]
      return { status, closedOn: state.joinedOn, rights: claimed(status) }
    }
  }
}

/**
 * A request as JSON-LD, in the terms of the Data Privacy Vocabulary (DPV) of the W3C, version 2.2: which rights were exercised,
 * where they stand, why they were not granted, and by which clauses. The context stands in it, so that nothing is fetched.
 *
 * It holds the host's name of the request and no other name: none of a person, of an item or of an address, and none of the words
 * that anybody wrote. A host whose names of requests tell who somebody is has to give others.
 *
 * @param state - The request, as `fold` gives it.
 * @param options - What the IRIs of cases begin with.
 * @returns A plain object for `JSON.stringify`, or for a library of JSON-LD.
 * @throws InvalidInputError for a state in which nothing was filed, and for a base that is none.
 * @category Interop
 * @see DPV 2.2 and its extensions on the GDPR and on justifications; Adakavas clauses 41 to 47; GDPR 12
 * @example
 * ```ts
 * import { adakavasProcedure, plainDate, requestLifecycle } from 'privacy-rulebook'
 * import { toJsonLd } from 'privacy-rulebook/interop/dpv'
 * import { given } from 'privacy-rulebook/testing'
 *
 * const on = plainDate('2026-02-02')
 * const { state } = given(requestLifecycle(adakavasProcedure)).when({
 *   type: 'SubmitRequest',
 *   data: {
 *     id: 'P1', by: 'ona', submittedOn: on, receivedOn: on, channel: 'email', sender: { as: 'subject' },
 *     form: { nameGiven: true, signed: true, identityDocument: true }, contacts: [], claims: [{ right: 'access' }],
 *   },
 * })
 * const { id, status, rights } = toJsonLd(state, { base: 'https://example.lt/requests/' })
 * id // => 'https://example.lt/requests/P1'
 * status // => ['https://w3id.org/dpv#RequestInitiated']
 * rights[0]?.right // => ['https://w3id.org/dpv/legal/eu/gdpr#A15']
 * ```
 */
export function toJsonLd(state: RequestState, options: JsonLdOptions): RequestJsonLd {
  const base = trusting('options', 'a plain object of options', () => readBase(options))
  return ofState(state, () => {
    if (state.status === 'none')
      throw new InvalidInputError('state.status', 'a request that was filed', state.status)
    const { status, closedOn, justification, rights } = told(state)
    const id = `${base}${encodeURIComponent(state.id)}`
    return {
      '@context': context,
      id,
      type: kinds.record,
      identifier: state.id,
      rulebookStatus: state.status,
      status,
      submittedOn: state.submittedOn,
      receivedOn: state.receivedOn,
      ...(closedOn === undefined ? {} : { closedOn }),
      ...(justification === undefined ? {} : { justification }),
      rights: rights.map((right, index) => ({ id: `${id}/${index + 1}`, type: kinds.activity, ...right })),
    }
  })
}
