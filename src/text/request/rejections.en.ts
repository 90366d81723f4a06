import type { RequestRejections } from '../../request/index.js'
import { requestNoun } from '../case/noun.en.js'
import { caseRejections } from '../case/rejections.en.js'
import { alreadyDone, limitOutsideCalendar, wrongStatus } from '../kit/rejections.en.js'
import { withoutStop } from '../kit/sentences.js'
import { date, list, money, quote } from '../kit/words.en.js'
import { facts } from '../rights/facts.en.js'
import { rightNames } from '../rights/names.en.js'
import type { RequestRejectionTexts } from './texts.js'
import { claimOf, defects, statuses } from './words.en.js'

const questionsOf = (names: readonly (keyof typeof facts)[]): string =>
  list(names.map((name) => quote(facts[name].question)))

/** What became of a request that is no longer under examination. */
const closed: Readonly<Record<RequestRejections['other-not-open']['status'], string>> = {
  answered: 'is answered',
  implemented: 'is answered and the answer carried out',
  refused: 'is refused',
  withdrawn: 'was taken back',
  joined: 'is itself joined to another one',
}

const alike = caseRejections(requestNoun)

/** What stands in the way of a command, and what to do instead. */
export const rejections: RequestRejectionTexts = {
  ...alike,
  'wrong-status': wrongStatus(statuses),
  'already-done': alreadyDone,
  'outside-calendar': limitOutsideCalendar,
  'identity-unconfirmed': (data) => {
    if (data.withdrawnBy !== undefined) return alike['identity-unconfirmed'](data)
    const [unconfirmed, ...instead] = alike['identity-unconfirmed'](data)
    return [`${unconfirmed}, so that no right can be given effect`, ...instead]
  },
  'claimed-twice': (data) => [
    `the request names the same thing twice: ${claimOf(data)}`,
    'each right is to be named once for the same data',
  ],
  'nothing-to-correct': () => [
    'the request lacks nothing, so that there is nothing to correct',
    'its examination has to go on',
  ],
  'nothing-corrected': (data) => [
    'the correction puts nothing right',
    `the request still lacks: ${[...new Set(data.defects)].map((code) => defects[code]).join('; ')}`,
  ],
  'claims-changed': ({ claimed }) => [
    `a correction can supply what the request lacks, but not change what it says: ${claimed.map((right) => rightNames[right].claim).join('; ')}`,
    'anything else needs a request of its own',
  ],
  'term-before-inquiry': ({ on, term }) => [
    `the day set for the data subject, ${date(term)}, is before the inquiry of ${date(on)}`,
    'a reasonable later day has to be set',
  ],
  'no-open-inquiry': () => [
    'the data subject has not been asked to confirm identity, so that no answer is awaited',
    'the data subject has to be asked first',
  ],
  'inquiry-term-running': ({ on, from }) => [
    `on ${date(on)} the data subject still has time to confirm identity`,
    `a refusal is possible from ${date(from)} on`,
  ],
  'refusal-lapsed': ({ on, until }) => [
    `a refusal could be told up to and including ${date(until)}, but the act is dated ${date(on)}`,
    'the examination therefore has to go on, and an answer has to be given',
  ],
  'limit-before-current': ({ until, limit }) => [
    `the new limit named, ${date(until)}, is before the one in force, ${date(limit)}`,
    `a day not before ${date(limit)} has to be named`,
  ],
  'limit-beyond-cap': ({ until, cap }) => [
    `the new limit named, ${date(until)}, is beyond the longest allowed, ${date(cap)}`,
    `a day not after ${date(cap)} has to be named`,
  ],
  'withdrawal-claimed': () => [
    'the request withdraws a consent, which is possible at any time, so that it is neither charged for nor refused as unfounded',
    'the request has to be examined and answered',
  ],
  'earlier-request-not-answered': ({ earlier, answeredOn, receivedOn }) => [
    `a request is repetitive only where another, earlier one had been answered by the day this one was received, ${date(receivedOn)}`,
    `the request ${quote(earlier)}, answered on ${date(answeredOn)}, is none such: name another one or do not rely on this ground`,
  ],
  'fee-already-demanded': ({ on }) => [
    `a fee was demanded on ${date(on)}, and it can be demanded once only`,
    'the fee demanded then stands',
  ],
  'fee-not-demanded': () => [
    'no fee was demanded, so that none can be paid',
    'as long as no fee is demanded, the answer is free',
  ],
  'fee-not-positive': ({ fee }) => [
    `the fee named is ${money(fee)}, but a fee has to be above zero`,
    'a sum has to be named that matches the administrative costs, or no fee demanded',
  ],
  'fee-above-costs': ({ fee, costs }) => [
    `the fee of ${money(fee)} is above the administrative costs of ${money(costs)}`,
    `it has to be lowered to ${money(costs)} at the most`,
  ],
  'fee-not-paid-in-full': ({ amount, demanded }) => [
    `${money(amount)} was paid, but ${money(demanded)} demanded`,
    'the fee counts as paid once the whole sum demanded is paid',
  ],
  'fee-already-paid': ({ on }) => [
    `the fee was paid on ${date(on)}`,
    'it need not be paid again, and the request can no longer be refused as unfounded',
  ],
  'item-listed-twice': ({ item, how }) => [
    how === 'twice'
      ? `the data ${quote(item)} are listed twice`
      : `the data ${quote(item)} are listed both as held and as not held`,
    'all data have to be listed once',
  ],
  'limit-without-claim': (data) => [
    `the act named (${withoutStop(data.act)}) limits what nobody asks for: ${claimOf(data)}`,
    'the limit has to be dropped, or what it limits corrected',
  ],
  'justification-missing': ({ item, fact }) => {
    const text = facts[fact]
    const claimed = 'holds' in text ? text.holds : text.question
    return [
      `of the data ${quote(item)} it is said that ${claimed}, but not why`,
      'a justification in words is needed',
    ]
  },
  'facts-contradictory': (data) => [
    `of ${claimOf(data)}, the answers to the questions ${questionsOf(data.facts)} contradict each other`,
    'the answers have to be checked',
  ],
  'claims-undetermined': ({ needs }) => [
    'the request cannot be answered yet, because something is still to be found out',
    ...needs.map((need) => `${claimOf(need)} depends on the questions ${questionsOf(need.facts)}`),
  ],
  'period-needed': ({ items }) => [
    `it is not settled for how long the processing of the data ${list(items.flatMap((item) => (item === null ? [] : [quote(item)])))} will be restricted`,
    'the last day of the restriction or what ends it has to be named',
  ],
  'period-past': ({ item, until, on }) => [
    `the restriction of the data ${quote(item)} would end on ${date(until)}, before the answer of ${date(on)}`,
    `a day not before ${date(on)} has to be named`,
  ],
  'implementation-day-missing': () => [
    'a grant needs a day by which it will be carried out',
    'that day depends on how complex the request is',
  ],
  'implementation-day-past': ({ on, implementBy }) => [
    `the day set to carry out the answer, ${date(implementBy)}, is before the answer of ${date(on)}`,
    `a day not before ${date(on)} has to be set`,
  ],
  'complexity-missing': ({ implementBy, limit }) => [
    `the day set to carry out the answer, ${date(implementBy)}, is after the limit to answer, ${date(limit)}, and it is not stated how complex that is`,
    'such a day needs words on the complexity',
  ],
  'nothing-granted': () => ['the answer leaves nothing to carry out'],
  'not-granted': (data) => [
    `the answer did not grant this: ${claimOf(data)}`,
    'only what was granted is carried out',
  ],
  'already-implemented': (data) => [
    `this has been carried out already: ${claimOf(data)}`,
    'it need not be reported again',
  ],
  'already-waived': (data) => [
    `this was given up on ${date(data.on)}: ${claimOf(data)}`,
    'it need not be carried out any more',
  ],
  'already-impossible': (data) => [
    `on ${date(data.on)} this was reported impossible to carry out: ${claimOf(data)}`,
    'since that day the claim counts as rejected; it can be granted anew only after a complaint',
  ],
  'withdrawal-not-waivable': () => [
    'a consent that was withdrawn stays withdrawn from the day on which the withdrawal was received, so that this claim cannot be given up',
    'if the data subject so wishes, a new consent can be given',
  ],
  'withdrawn-data-unsettled': ({ items }) => [
    `the consent to the processing of the data ${list(items.map(quote))} is withdrawn, but it is not said what becomes of them`,
    'it has to be said whether they are erased and by when, or on which other basis or under which exception they are kept',
  ],
  'nothing-to-settle': ({ item, because }) => [
    `it is said what becomes of data${item === null ? '' : ` (${quote(item)})`} after a withdrawal of consent, but ${
      {
        'not-withdrawn': 'the consent to process them is not withdrawn by this request',
        erased: 'they are erased because their erasure is granted as well',
        'other-right': 'that is said where the withdrawal of the consent is carried out',
      }[because]
    }`,
    'this has to be left out, or the data corrected',
  ],
  'kept-against-facts': ({ item, fact }) => {
    const text = facts[fact]
    return [
      `the data ${quote(item)} would be kept, but the facts say otherwise${'fails' in text ? `: ${text.fails}` : ''}`,
      'the facts have to be checked, or the data erased',
    ]
  },
  'erased-though-rejected': ({ item }) => [
    `the data ${quote(item)} would be erased, but the same answer rejects their erasure because something keeps them`,
    'it has to be said what the data are kept on, or the facts have to be checked',
  ],
  'erased-after-implementation': ({ item, by, implementBy }) => [
    `the data ${quote(item)} would be erased by ${date(by)}, after the day set to carry out the answer, ${date(implementBy)}`,
    `a day not after ${date(implementBy)} has to be named`,
  ],
  'not-as-answered': ({ item, becomes }) => [
    `the answer says of the data ${quote(item)} that they are ${
      becomes === 'erased-by'
        ? 'erased'
        : becomes === 'kept-on-basis'
          ? 'kept on another lawful basis'
          : 'kept under an exception'
    }, and not what is reported`,
    'what was answered has to be carried out; if that is impossible, this has to be reported',
  ],
  'restriction-unknown': ({ item }) => [
    `it is not known whether the processing of the data${item === null ? '' : ` ${quote(item)}`} is restricted, and the request is not signed, so that it is no written consent`,
    'it has to be found out, and said, whether a restriction is in force',
  ],
  'hand-over-first': (data) => [
    `another right granted has to be carried out first: ${claimOf(data.right === 'access' ? { ...data, item: null } : data)}`,
    'data that are erased could no longer be shown or handed over, so that they are erased afterwards',
  ],
  'restriction-in-force': ({ item }) => [
    `the processing of the data${item === null ? '' : ` ${quote(item)}`} is restricted, and the request is not signed, so that it is no written consent`,
    'a reason has to be named for which restricted data may be processed, or the end of the restriction awaited',
  ],
  'complaint-of-other-request': ({ complaint, about }) => [
    `the complaint ${quote(complaint)} is about another request, ${quote(about)}`,
    'what was decided on it has to be recorded with the request that it is about',
  ],
  'complaint-not-upheld': ({ complaint }) => [
    `the complaint ${quote(complaint)} is not upheld, so that the request is not examined anew for it`,
    'only what was decided by upholding a complaint is recorded with its request',
  ],
  'complaint-not-current': ({ complaint, seen, on }) => [
    `the complaint ${quote(complaint)} is shown as it stood on ${date(seen)}, but the act is dated ${date(on)}`,
    `the act cannot be dated earlier than ${date(seen)}`,
  ],
  'complaint-contradictory': ({ complaint }) => [
    `what is shown of the complaint ${quote(complaint)} contradicts itself`,
    'the complaint has to be shown anew, as it stands on the day of the act',
  ],
  'outcome-already-applied': ({ complaint, on }) => [
    `what was decided by upholding the complaint ${quote(complaint)} on ${date(on)} is recorded with the request already`,
    'it does not have to be recorded again',
  ],
  'outcome-differs': ({ complaint }) => [
    `the facts and days given lead to another answer than the one given by upholding the complaint ${quote(complaint)}`,
    'the facts and days have to be those from which the complaint was decided',
  ],
  'worse-for-subject': () => [
    'the new examination would leave the data subject worse off, without something that was granted before',
    'what the earlier answer granted has to stay granted',
  ],
  'reviewer-not-independent': ({ person }) => [
    `the employee ${quote(person)} examined the request before and may not examine it anew`,
    'whoever reviewed the complaint and took no part in the request has to examine it anew',
  ],
  'dates-unchanged': ({ submittedOn, receivedOn }) => [
    `the request is on record already as filed on ${date(submittedOn)} and received on ${date(receivedOn)}`,
    'another day has to be named, or nothing corrected',
  ],
  'received-after-first-event': ({ receivedOn, first }) => [
    `the request is said to have been received on ${date(receivedOn)}, but something was done about it on ${date(first)}, so that it had been received by then`,
    `a day of receipt not after ${date(first)} has to be named`,
  ],
  'joins-itself': () => [
    'a request cannot be joined to itself',
    'the other request has to be named that says the same',
  ],
  'request-not-current': ({ asOf, on }) => [
    `the other request is shown as it stood on ${date(asOf)}, but the act is dated ${date(on)}`,
    `the other request has to be shown as it stands on ${date(on)}`,
  ],
  'other-not-open': ({ request, status }) => [
    `the request ${quote(request)} ${closed[status]}, so that no other one can be joined to it`,
    'this request has to be examined and answered by itself',
  ],
  'other-received-later': ({ request, receivedOn, otherReceivedOn }) => [
    `this request was received on ${date(receivedOn)}, and the request ${quote(request)} only on ${date(otherReceivedOn)}: joined to it, this one would be answered later`,
    'the later of the two is to be joined to the earlier',
  ],
  'claims-not-in-other': ({ request, missing }) => [
    `the request ${quote(request)} does not ask for all that this one asks for: ${missing.map(claimOf).join('; ')}`,
    'this request has to be examined and answered by itself',
  ],
  'join-already-registered': ({ request, on }) => [
    `that the request ${quote(request)} was joined to this one was recorded on ${date(on)}, with everyone who examined it`,
    'it need not be recorded again',
  ],
  'nothing-more-granted': () => [
    'the new examination grants nothing more than the earlier answer',
    'where nothing more can be granted, the complaint is dismissed with its reasons',
  ],
}
