import type { RequestRejections } from '../../request/index.js'
import type { AnyFact, RightFact } from '../../rights/index.js'
import { requestNoun } from '../case/noun.en.js'
import { caseRejections } from '../case/rejections.en.js'
import { alreadyDone, limitOutsideCalendar, wrongStatus } from '../kit/rejections.en.js'
import { lookUp, withoutStop } from '../kit/sentences.js'
import { date, list, money, quote } from '../kit/words.en.js'
import type { FactTexts, YesNoText } from '../rights/fact-texts.js'
import { facts } from '../rights/facts.en.js'
import { rightNames } from '../rights/names.en.js'
import type { RequestRejectionTexts } from './texts.js'
import { claimOf, defects, statuses } from './words.en.js'

/** What is said of a fact of the library that holds or does not. */
const statements = (fact: AnyFact): YesNoText | undefined => {
  const text = lookUp<FactTexts[RightFact]>(facts, fact)
  return text !== undefined && 'holds' in text ? text : undefined
}

const questionsOf = (names: readonly AnyFact[], question: (fact: AnyFact) => string): string =>
  list(names.map((name) => quote(question(name))))

/** What became of a request that is no longer under examination. */
const closed: Readonly<Record<RequestRejections['other-not-open']['status'], string>> = {
  answered: 'has been answered',
  implemented: 'has been answered and the answer carried out',
  refused: 'has been refused',
  withdrawn: 'has been withdrawn',
  joined: 'has itself been joined to another one',
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
    return [`${unconfirmed}, so no right can be given effect`, ...instead]
  },
  'claimed-twice': (data) => [
    `the request names the same thing twice: ${claimOf(data)}`,
    'each right has to be named only once for the same data',
  ],
  'nothing-to-correct': () => [
    'the request lacks nothing, so there is nothing to correct',
    'its examination has to go on',
  ],
  'nothing-corrected': (data) => [
    'the correction puts nothing right',
    `the request still lacks: ${[...new Set(data.defects)].map((code) => defects[code]).join('; ')}`,
  ],
  'identity-not-asked': ({ claimed }) => [
    `proof of identity is not asked for where a request makes no other claims than these: ${claimed.map((right) => rightNames[right].claim).join('; ')}`,
    'the request has to be answered without it',
  ],
  'claims-changed': ({ claimed }) => [
    `a correction can supply what the request lacks, but not change what it asks for; this one changes: ${claimed.map((right) => rightNames[right].claim).join('; ')}`,
    'anything else needs a request of its own',
  ],
  'term-before-inquiry': ({ on, term }) => [
    `the day set for the data subject, ${date(term)}, is before the day of the inquiry, ${date(on)}`,
    'a reasonable later day has to be set',
  ],
  'no-open-inquiry': () => [
    'the data subject has not been asked for proof of identity, so no answer is awaited',
    'the data subject has to be asked first',
  ],
  'inquiry-term-running': ({ on, from }) => [
    `on ${date(on)} the data subject still has time to prove identity`,
    `a refusal is possible from ${date(from)}`,
  ],
  'refusal-lapsed': ({ on, until }) => [
    `notice of a refusal could be given up to and including ${date(until)}, but the step is dated ${date(on)}`,
    'the examination therefore has to go on, and an answer has to be given',
  ],
  'limit-before-current': ({ until, limit }) => [
    `the new last day named, ${date(until)}, is before the end of the time limit in force, ${date(limit)}`,
    `a day no earlier than ${date(limit)} has to be named`,
  ],
  'limit-beyond-cap': ({ until, cap }) => [
    `the new last day named, ${date(until)}, is later than the latest allowed, ${date(cap)}`,
    `a day no later than ${date(cap)} has to be named`,
  ],
  'formal-defect': (data) => [
    `the request is not examined as long as it lacks in form: ${data.defects.map((code) => defects[code]).join('; ')}`,
    'either this has to be put right, or the data subject has to be told why the request is not examined',
  ],
  'no-formal-defect': () => [
    'the form of the request lacks nothing, so there is no reason not to examine it',
    'its examination has to go on',
  ],
  'defects-waived': ({ on }) => [
    `it was decided on ${date(on)} to examine the request in spite of the defects of its form`,
    'its examination has to go on',
  ],
  'withdrawal-claimed': () => [
    'the request withdraws a consent, which is possible at any time, so no fee may be demanded for it, nor may it be refused as unfounded, disproportionate or repetitive',
    'the request has to be examined and answered',
  ],
  'earlier-request-not-answered': ({ earlier, answeredOn, receivedOn }) => [
    `a request is repetitive only where another, earlier one had been answered by the day this one was received, ${date(receivedOn)}`,
    `the request ${quote(earlier)}, answered on ${date(answeredOn)}, is not such a request: another one has to be named, or this ground not relied on`,
  ],
  'fee-already-demanded': ({ on }) => [
    `a fee was demanded on ${date(on)}, and it can be demanded only once`,
    'the fee demanded on that day stands',
  ],
  'fee-not-demanded': () => [
    'no fee was demanded, so none can be paid',
    'as long as no fee is demanded, the answer is free',
  ],
  'access-not-claimed': () => [
    'the request does not ask for access, so there are no further copies for which a fee could be demanded',
    'a fee for further copies can be demanded only of a request for access',
  ],
  'fee-not-positive': ({ fee }) => [
    `the fee named is ${money(fee)}, but a fee has to be above zero`,
    'either a sum that matches the administrative costs has to be named, or no fee is to be demanded',
  ],
  'fee-above-costs': ({ fee, costs }) => [
    `the fee of ${money(fee)} is above the administrative costs of ${money(costs)}`,
    `it has to be lowered to ${money(costs)} at the most`,
  ],
  'fee-not-paid-in-full': ({ amount, demanded }) => [
    `${money(amount)} was paid, but ${money(demanded)} was demanded`,
    'the fee counts as paid once the whole sum demanded is paid',
  ],
  'fee-already-paid': ({ on }) => [
    `the fee was paid on ${date(on)}`,
    'it need not be paid again, and the request can no longer be refused as unfounded, disproportionate or repetitive',
  ],
  'item-listed-twice': ({ item, how }) => [
    how === 'twice'
      ? `the data ${quote(item)} are listed twice`
      : `the data ${quote(item)} are listed both as held and as not held`,
    'all data have to be listed only once',
  ],
  'limit-without-claim': (data) => [
    `the legal act named (${withoutStop(data.act)}) limits something that the request does not ask for: ${claimOf(data)}`,
    'either the limit has to be left out, or what it limits has to be corrected',
  ],
  'justification-missing': ({ item, fact }, _, question) => {
    const text = statements(fact)
    return [
      text === undefined
        ? `it is not said why this was answered as it was for the data ${quote(item)}: ${question(fact)}`
        : `it is stated for the data ${quote(item)} that ${text.holds}, but not why`,
      'a justification in words is needed',
    ]
  },
  'facts-contradictory': (data, _, question) => [
    `for ${claimOf(data)}, the answers to the questions ${questionsOf(data.facts, question)} contradict each other`,
    'the answers have to be checked',
  ],
  'claims-undetermined': ({ needs }, _, question) => [
    'the request cannot be answered yet, because something is still to be found out',
    ...needs.map((need) => `${claimOf(need)} depends on the questions ${questionsOf(need.facts, question)}`),
  ],
  'period-needed': ({ items }) => [
    `it is not settled for how long the processing of the data ${list(items.flatMap((item) => (item === null ? [] : [quote(item)])))} will be restricted`,
    'the last day of the restriction or what ends it has to be named',
  ],
  'period-past': ({ item, until, on }) => [
    `the restriction of the processing of the data ${quote(item)} would end on ${date(until)}, before the day of the answer, ${date(on)}`,
    `a day no earlier than ${date(on)} has to be named`,
  ],
  'implementation-day-missing': () => [
    'when something is granted, the day by which it will be carried out has to be set',
    'that day depends on how complex the request is',
  ],
  'implementation-day-past': ({ on, implementBy }) => [
    `the day set for carrying out what is granted, ${date(implementBy)}, is before the day of the answer, ${date(on)}`,
    `a day no earlier than ${date(on)} has to be set`,
  ],
  'complexity-missing': ({ implementBy, limit }) => [
    `the day set for carrying out what is granted, ${date(implementBy)}, is after the time limit for the answer, ${date(limit)}, and the complexity that justifies this is not stated`,
    'such a day has to be explained by the complexity of the request',
  ],
  'nothing-granted': () => ['the answer leaves nothing to carry out'],
  'not-granted': (data) => [
    `the answer did not grant this: ${claimOf(data)}`,
    'only what was granted is carried out',
  ],
  'already-implemented': (data) => [
    `this has already been carried out: ${claimOf(data)}`,
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
    'a consent that was withdrawn stays withdrawn from the day on which the withdrawal was received, so this claim cannot be given up',
    'if the data subject so wishes, a new consent can be given',
  ],
  'not-carried-out': ({ rights, item }) => [
    `${rights.length === 1 ? 'this has not' : 'none of this has'} been carried out: ${rights.map((right) => claimOf({ right, item })).join('; ')}`,
    'this step is possible only once what was granted has been carried out',
  ],
  'rectification-not-rejected': ({ item, because }) => [
    because === 'not-rejected'
      ? `this was not rejected, in full or in part: ${claimOf({ right: 'rectification', item })}`
      : `the Institution does not hold the data${item === null ? '' : ` ${quote(item)}`} whose rectification was asked for`,
    'a statement of disagreement is placed only beside data that are held and whose rectification was rejected',
  ],
  'withdrawn-data-unsettled': ({ items }) => [
    `the consent to the processing of the data ${list(items.map(quote))} has been withdrawn, but it is not stated what becomes of them`,
    'it has to be stated whether they are erased and by when, or on which other basis or under which exception they are kept',
  ],
  'nothing-to-settle': ({ item, because }) => [
    `it is stated what becomes of data${item === null ? '' : ` (${quote(item)})`} after a withdrawal of consent, but ${
      {
        'not-withdrawn': 'the consent to process them is not withdrawn by this request',
        erased: 'they are erased because their erasure is granted as well',
        'other-right': 'that is stated where the withdrawal of consent is carried out',
      }[because]
    }`,
    'either this has to be left out, or the data have to be corrected',
  ],
  'kept-against-facts': ({ item, fact }) => {
    const fails = statements(fact)?.fails
    return [
      `the data ${quote(item)} would be kept, but the facts say otherwise${fails === undefined ? '' : `: ${fails}`}`,
      'either the facts have to be checked, or the data have to be erased',
    ]
  },
  'erased-though-rejected': ({ item }) => [
    `the data ${quote(item)} would be erased, but the same answer rejects their erasure because there is a reason to keep them`,
    'either it has to be stated on what basis or under which exception the data are kept, or the facts have to be checked',
  ],
  'erased-after-implementation': ({ item, by, implementBy }) => [
    `the data ${quote(item)} would be erased by ${date(by)}, after the day set for carrying out what is granted, ${date(implementBy)}`,
    `a day no later than ${date(implementBy)} has to be named`,
  ],
  'not-as-answered': ({ item, becomes }) => [
    `according to the answer, the data ${quote(item)} are ${
      becomes === 'erased-by'
        ? 'erased'
        : becomes === 'kept-on-basis'
          ? 'kept on another lawful basis'
          : 'kept under an exception'
    }; the report says otherwise`,
    'what was answered has to be carried out; if that is impossible, this has to be reported',
  ],
  'restriction-unknown': ({ item }) => [
    `it is not known whether the processing of the data${item === null ? '' : ` ${quote(item)}`} is restricted, and the request is not signed, so it does not count as written consent`,
    'it has to be found out and stated whether a restriction is in force',
  ],
  'hand-over-first': (data) => [
    `this, which was also granted, has to be carried out first: ${claimOf(data.right === 'access' ? { ...data, item: null } : data)}`,
    'erased data could no longer be shown or handed over, so they are erased afterwards',
  ],
  'restriction-in-force': ({ item }) => [
    `the processing of the data${item === null ? '' : ` ${quote(item)}`} is restricted, and the request is not signed, so it does not count as written consent`,
    'either a reason for which restricted data may be processed has to be named, or the end of the restriction has to be awaited',
  ],
  'complaint-of-other-request': ({ complaint, about }) => [
    `the complaint ${quote(complaint)} is about another request, ${quote(about)}`,
    'what was decided on it has to be recorded with the request that it is about',
  ],
  'complaint-not-upheld': ({ complaint }) => [
    `the complaint ${quote(complaint)} has not been upheld, so the request is not examined anew for it`,
    'only what was decided when a complaint was upheld is recorded with its request',
  ],
  'complaint-not-current': ({ complaint, seen, on }) => [
    `the information given describes the complaint ${quote(complaint)} as it stood on ${date(seen)}, but the step is dated ${date(on)}`,
    `the step cannot be dated earlier than ${date(seen)}`,
  ],
  'complaint-contradictory': ({ complaint }) => [
    `the information given about the complaint ${quote(complaint)} contradicts itself`,
    'current information has to be given, as of the day of the step',
  ],
  'outcome-already-applied': ({ complaint, on }) => [
    `what was decided when the complaint ${quote(complaint)} was upheld on ${date(on)} has already been recorded with the request`,
    'it does not have to be recorded again',
  ],
  'outcome-differs': ({ complaint }) => [
    `the facts and days given lead to an answer different from the one given when the complaint ${quote(complaint)} was upheld`,
    'the facts and days have to be those from which the complaint was decided',
  ],
  'worse-for-subject': () => [
    'the new examination would leave the data subject worse off, without something that was granted before',
    'what the earlier answer granted has to stay granted',
  ],
  'reviewer-not-independent': ({ person }) => [
    `the employee ${quote(person)} examined the request before and may not examine it anew`,
    'whoever examined the complaint and took no part in examining the request has to examine it anew',
  ],
  'dates-unchanged': ({ submittedOn, receivedOn }) => [
    `the request is already on record as filed on ${date(submittedOn)} and received on ${date(receivedOn)}`,
    'either another day has to be named, or nothing is to be corrected',
  ],
  'received-after-first-event': ({ receivedOn, first }) => [
    `the request is said to have been received on ${date(receivedOn)}, but something was done about it on ${date(first)}, so it had been received by then`,
    `a day of receipt no later than ${date(first)} has to be named`,
  ],
  'joins-itself': () => [
    'a request cannot be joined to itself',
    'the other request, the one that asks for the same, has to be named',
  ],
  'request-not-current': ({ asOf, on }) => [
    `the information given describes the other request as it stood on ${date(asOf)}, but the step is dated ${date(on)}`,
    `information on the other request as it stands on ${date(on)} has to be given`,
  ],
  'other-procedure': ({ request }) => [
    `the request ${quote(request)} is examined under another procedure than this one`,
    'this request has to be examined and answered by itself',
  ],
  'other-not-open': ({ request, status }) => [
    `the request ${quote(request)} ${closed[status]}, so no other one can be joined to it`,
    'this request has to be examined and answered by itself',
  ],
  'other-received-later': ({ request, receivedOn, otherReceivedOn }) => [
    `this request was received on ${date(receivedOn)}, and the request ${quote(request)} only on ${date(otherReceivedOn)}: joined to it, this one would be answered later`,
    'the later of the two has to be joined to the earlier',
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
    'where nothing more can be granted, the complaint is dismissed with reasons',
  ],
}
