import { requestNoun } from '../case/noun.en.js'
import { caseRejections } from '../case/rejections.en.js'
import { limitOutsideCalendar, wrongStatus } from '../kit/rejections.en.js'
import { withoutStop } from '../kit/sentences.js'
import { date, list, money, quote } from '../kit/words.en.js'
import { facts } from '../rights/facts.en.js'
import { rightNames } from '../rights/names.en.js'
import type { RequestRejectionTexts } from './texts.js'
import { claimOf, defects, statuses } from './words.en.js'

const questionsOf = (names: readonly (keyof typeof facts)[]): string =>
  list(names.map((name) => quote(facts[name].question)))

const alike = caseRejections(requestNoun)

/** What stands in the way of a command, and what to do instead. */
export const rejections: RequestRejectionTexts = {
  ...alike,
  'wrong-status': wrongStatus(statuses),
  'outside-calendar': limitOutsideCalendar,
  'identity-unconfirmed': (data) => {
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
  'inquiry-window-closed': ({ on, until }) => [
    `an inquiry about identity was possible up to and including ${date(until)}, but the act is dated ${date(on)}`,
    'identity can still be confirmed from what is at hand',
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
  'item-listed-twice': ({ item }) => [
    `the data ${quote(item)} are listed twice, or both as held and as not held`,
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
  'nothing-granted': () => ['the request was rejected in whole, so that there is nothing to carry out'],
  'not-granted': (data) => [
    `the answer did not grant this: ${claimOf(data)}`,
    'only what was granted is carried out',
  ],
  'already-implemented': (data) => [
    `this has been carried out already: ${claimOf(data)}`,
    'it need not be reported again',
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
  'outcome-already-applied': ({ complaint, on }) => [
    `what was decided by upholding the complaint ${quote(complaint)} on ${date(on)} has reached the request already`,
    'it does not have to be recorded again',
  ],
  'outcome-differs': ({ complaint }) => [
    `the facts given do not come to what was decided by upholding the complaint ${quote(complaint)}`,
    'the facts have to be those from which the complaint was decided',
  ],
  'worse-for-subject': () => [
    'the new examination would leave the data subject worse off, without something that was granted before',
    'what the earlier answer granted has to stay granted',
  ],
  'reviewer-not-independent': ({ person }) => [
    `${person} examined the request before and may not examine it anew`,
    'whoever reviewed the complaint and took no part in the request has to examine it anew',
  ],
  'nothing-more-granted': () => [
    'the new examination grants nothing more than the earlier answer',
    'where nothing more can be granted, the complaint is dismissed with its reasons',
  ],
}
