import { cite } from '../kit/references.en.js'
import { withoutStop } from '../kit/sentences.js'
import { date, list, money, oneOf, quote } from '../kit/words.en.js'
import { facts } from '../rights/facts.en.js'
import { rightNames } from '../rights/names.en.js'
import type { RequestRejectionTexts } from './texts.js'
import { claimOf, commands, defects, statuses } from './words.en.js'

const questionsOf = (names: readonly (keyof typeof facts)[]): string =>
  list(names.map((name) => quote(facts[name].question)))

/** What stands in the way of a command, and what to do instead. */
export const rejections: RequestRejectionTexts = {
  'wrong-status': ({ command, clauses, data: { status, allowedIn } }) => [
    `${command === null ? 'this act' : commands[command]} is not possible, because ${statuses[status]} ${cite(...clauses)}`,
    `it is possible when ${oneOf(allowedIn.map((one) => statuses[one]))} ${cite(...clauses)}`,
  ],
  'before-last-event': ({ clauses, data: { on, last } }) => [
    `the act is dated ${date(on)}, but the last act on the request was done on ${date(last)} ${cite(...clauses)}`,
    `it has to be dated ${date(last)} or later ${cite(...clauses)}`,
  ],
  'outside-calendar': ({ clauses }) => [
    `the time limit cannot be counted, because the calendar of public holidays in use does not cover the year ${cite(...clauses)}`,
    `the dates have to be checked, or a calendar supplied that covers the year ${cite(...clauses)}`,
  ],
  'received-before-submitted': ({ clauses, data: { submittedOn, receivedOn } }) => [
    `the request is said to have been received on ${date(receivedOn)}, before it was submitted on ${date(submittedOn)} ${cite(...clauses)}`,
    `one of the two dates has to be corrected ${cite(...clauses)}`,
  ],
  'claimed-twice': ({ clauses, data }) => [
    `the request names the same thing twice: ${claimOf(data)} ${cite(...clauses)}`,
    `each right is to be named once for the same data ${cite(...clauses)}`,
  ],
  'nothing-to-correct': ({ clauses }) => [
    `the request lacks nothing, so that there is nothing to correct ${cite(...clauses)}`,
    `its examination has to go on ${cite(...clauses)}`,
  ],
  'nothing-corrected': ({ clauses, data }) => [
    `the correction puts nothing right ${cite(...clauses)}`,
    `the request still lacks: ${[...new Set(data.defects)].map((code) => defects[code]).join('; ')} ${cite(...clauses)}`,
  ],
  'claims-changed': ({ clauses, data: { claimed } }) => [
    `a correction can supply what the request lacks, but not change what it says: ${claimed.map((right) => rightNames[right].claim).join('; ')} ${cite(...clauses)}`,
    `anything else needs a request of its own ${cite(...clauses)}`,
  ],
  'not-represented': ({ clauses }) => [
    `the data subject filed the request on their own behalf, so that no authority is in question ${cite(...clauses)}`,
    `its examination has to go on ${cite(...clauses)}`,
  ],
  'authority-already-proven': ({ clauses, data: { on } }) => [
    `the authority of the representative was proven on ${date(on)} ${cite(...clauses)}`,
    `it need not be proven again, and the request can no longer be refused for want of documents ${cite(...clauses)}`,
  ],
  'authority-unproven': ({ clauses, data: { authority } }) =>
    authority === 'not-needed'
      ? [
          `the data subject filed the request on their own behalf, so that no representative can take it back ${cite(...clauses)}`,
          `the data subject can take it back ${cite(...clauses)}`,
        ]
      : [
          `the representative has not shown documents yet, so that the act is not possible ${cite(...clauses)}`,
          `the documents that show the right to act are needed first ${cite(...clauses)}`,
        ],
  'identity-already-confirmed': ({ clauses, data: { on } }) => [
    `the identity of the data subject was confirmed on ${date(on)} ${cite(...clauses)}`,
    `nothing more is to be done about it, and the request can no longer be refused on that ground ${cite(...clauses)}`,
  ],
  'identity-unconfirmed': ({ clauses, data: { identity } }) => [
    `the identity of the data subject is not confirmed yet${
      identity === 'inquiry-open' ? ', and an inquiry about it is open' : ''
    }, so that no right can be given effect ${cite(...clauses)}`,
    `identity has to be confirmed first; without it the request can only be rejected, stating why the answer discloses no personal data ${cite(...clauses)}`,
  ],
  'inquiry-window-closed': ({ clauses, data: { on, until } }) => [
    `an inquiry about identity was possible up to and including ${date(until)}, but the act is dated ${date(on)} ${cite(...clauses)}`,
    `identity can still be confirmed from what is at hand ${cite(...clauses)}`,
  ],
  'term-before-inquiry': ({ clauses, data: { on, term } }) => [
    `the day set for the data subject, ${date(term)}, is before the inquiry of ${date(on)} ${cite(...clauses)}`,
    `a reasonable later day has to be set ${cite(...clauses)}`,
  ],
  'no-open-inquiry': ({ clauses }) => [
    `the data subject has not been asked to confirm identity, so that no answer is awaited ${cite(...clauses)}`,
    `the data subject has to be asked first ${cite(...clauses)}`,
  ],
  'inquiry-term-running': ({ clauses, data: { on, from } }) => [
    `on ${date(on)} the data subject still has time to confirm identity ${cite(...clauses)}`,
    `a refusal is possible from ${date(from)} on ${cite(...clauses)}`,
  ],
  'identity-supplied-in-time': ({ clauses }) => [
    `the data subject answered the inquiry about identity in time, so that the request can no longer be refused on that ground ${cite(...clauses)}`,
    `it has to be judged whether what was supplied confirms identity ${cite(...clauses)}`,
  ],
  'refusal-lapsed': ({ clauses, data: { on, until } }) => [
    `a refusal could be told up to and including ${date(until)}, but the act is dated ${date(on)} ${cite(...clauses)}`,
    `the examination therefore has to go on, and an answer has to be given ${cite(...clauses)}`,
  ],
  'already-extended': ({ clauses, data: { on } }) => [
    `the examination was extended on ${date(on)}, and it can be extended once only ${cite(...clauses)}`,
    `the request has to be answered within the extended limit ${cite(...clauses)}`,
  ],
  'extension-window-closed': ({ clauses, data: { on, until } }) => [
    `the examination could be extended up to and including ${date(until)}, but the act is dated ${date(on)} ${cite(...clauses)}`,
    `the request has to be answered at once ${cite(...clauses)}`,
  ],
  'limit-before-current': ({ clauses, data: { until, limit } }) => [
    `the new limit named, ${date(until)}, is before the one in force, ${date(limit)} ${cite(...clauses)}`,
    `a day not before ${date(limit)} has to be named ${cite(...clauses)}`,
  ],
  'limit-beyond-cap': ({ clauses, data: { until, cap } }) => [
    `the new limit named, ${date(until)}, is beyond the longest allowed, ${date(cap)} ${cite(...clauses)}`,
    `a day not after ${date(cap)} has to be named ${cite(...clauses)}`,
  ],
  'withdrawal-claimed': ({ clauses }) => [
    `the request withdraws a consent, which is possible at any time, so that it is neither charged for nor refused as unfounded ${cite(...clauses)}`,
    `the request has to be examined and answered ${cite('adakavas:41', 'adakavas:47')}`,
  ],
  'earlier-request-not-answered': ({ clauses, data: { earlier, answeredOn, receivedOn } }) => [
    `a request is repetitive only where another, earlier one had been answered by the day this one was received, ${date(receivedOn)} ${cite(...clauses)}`,
    `the request ${quote(earlier)}, answered on ${date(answeredOn)}, is none such: name another one or do not rely on this ground ${cite(...clauses)}`,
  ],
  'fee-already-demanded': ({ clauses, data: { on } }) => [
    `a fee was demanded on ${date(on)}, and it can be demanded once only ${cite(...clauses)}`,
    `the fee demanded then stands ${cite(...clauses)}`,
  ],
  'fee-not-demanded': ({ clauses }) => [
    `no fee was demanded, so that none can be paid ${cite(...clauses)}`,
    `as long as no fee is demanded, the answer is free ${cite('adakavas:43')}`,
  ],
  'fee-not-positive': ({ clauses, data: { fee } }) => [
    `the fee named is ${money(fee)}, but a fee has to be above zero ${cite(...clauses)}`,
    `a sum has to be named that matches the administrative costs, or no fee demanded ${cite(...clauses)}`,
  ],
  'fee-above-costs': ({ clauses, data: { fee, costs } }) => [
    `the fee of ${money(fee)} is above the administrative costs of ${money(costs)} ${cite(...clauses)}`,
    `it has to be lowered to ${money(costs)} at the most ${cite(...clauses)}`,
  ],
  'fee-not-paid-in-full': ({ clauses, data: { amount, demanded } }) => [
    `${money(amount)} was paid, but ${money(demanded)} demanded ${cite(...clauses)}`,
    `the fee counts as paid once the whole sum demanded is paid ${cite(...clauses)}`,
  ],
  'fee-already-paid': ({ clauses, data: { on } }) => [
    `the fee was paid on ${date(on)} ${cite(...clauses)}`,
    `it need not be paid again, and the request can no longer be refused as unfounded ${cite(...clauses)}`,
  ],
  'item-listed-twice': ({ clauses, data: { item } }) => [
    `the data ${quote(item)} are listed twice, or both as held and as not held ${cite(...clauses)}`,
    `all data have to be listed once ${cite(...clauses)}`,
  ],
  'limit-without-claim': ({ clauses, data }) => [
    `the act named (${withoutStop(data.act)}) limits what nobody asks for: ${claimOf(data)} ${cite(...clauses)}`,
    `the limit has to be dropped, or what it limits corrected ${cite(...clauses)}`,
  ],
  'justification-missing': ({ clauses, data: { item, fact } }) => {
    const text = facts[fact]
    const claimed = 'holds' in text ? text.holds : text.question
    return [
      `of the data ${quote(item)} it is said that ${claimed}, but not why ${cite(...clauses)}`,
      `a justification in words is needed ${cite(...clauses)}`,
    ]
  },
  'facts-contradictory': ({ clauses, data }) => [
    `of ${claimOf(data)}, the answers to the questions ${questionsOf(data.facts)} contradict each other ${cite(...clauses)}`,
    `the answers have to be checked ${cite(...clauses)}`,
  ],
  'claims-undetermined': ({ clauses, data: { needs } }) => [
    `the request cannot be answered yet, because something is still to be found out ${cite(...clauses)}`,
    ...needs.map(
      (need) => `${claimOf(need)} depends on the questions ${questionsOf(need.facts)} ${cite(...clauses)}`,
    ),
  ],
  'period-needed': ({ clauses, data: { items } }) => [
    `it is not settled for how long the processing of the data ${list(items.flatMap((item) => (item === null ? [] : [quote(item)])))} will be restricted ${cite(...clauses)}`,
    `the last day of the restriction or what ends it has to be named ${cite(...clauses)}`,
  ],
  'period-past': ({ clauses, data: { item, until, on } }) => [
    `the restriction of the data ${quote(item)} would end on ${date(until)}, before the answer of ${date(on)} ${cite(...clauses)}`,
    `a day not before ${date(on)} has to be named ${cite(...clauses)}`,
  ],
  'implementation-day-missing': ({ clauses }) => [
    `a grant needs a day by which it will be carried out ${cite(...clauses)}`,
    `that day depends on how complex the request is ${cite(...clauses)}`,
  ],
  'implementation-day-past': ({ clauses, data: { on, implementBy } }) => [
    `the day set to carry out the answer, ${date(implementBy)}, is before the answer of ${date(on)} ${cite(...clauses)}`,
    `a day not before ${date(on)} has to be set ${cite(...clauses)}`,
  ],
  'nothing-granted': ({ clauses }) => [
    `the request was rejected in whole, so that there is nothing to carry out ${cite(...clauses)}`,
  ],
  'not-granted': ({ clauses, data }) => [
    `the answer did not grant this: ${claimOf(data)} ${cite(...clauses)}`,
    `only what was granted is carried out ${cite(...clauses)}`,
  ],
  'already-implemented': ({ clauses, data }) => [
    `this has been carried out already: ${claimOf(data)} ${cite(...clauses)}`,
    `it need not be reported again ${cite(...clauses)}`,
  ],
  'hand-over-first': ({ clauses, data }) => [
    `another right granted has to be carried out first: ${claimOf(data.right === 'access' ? { ...data, item: null } : data)} ${cite(...clauses)}`,
    `data that are erased could no longer be shown or handed over, so that they are erased afterwards ${cite(...clauses)}`,
  ],
  'restriction-in-force': ({ clauses, data: { item } }) => [
    `the processing of the data${item === null ? '' : ` ${quote(item)}`} is restricted, and the request is not signed, so that it is no written consent ${cite(...clauses)}`,
    `a reason has to be named for which restricted data may be processed, or the end of the restriction awaited ${cite(...clauses)}`,
  ],
  'worse-for-subject': ({ clauses }) => [
    `the new examination would leave the data subject worse off, without something that was granted before ${cite(...clauses)}`,
    `what the earlier answer granted has to stay granted ${cite(...clauses)}`,
  ],
  'reviewer-not-independent': ({ clauses, data: { person } }) => [
    `${person} examined the request before and may not examine it anew ${cite(...clauses)}`,
    `whoever reviewed the complaint and took no part in the request has to examine it anew ${cite(...clauses)}`,
  ],
  'nothing-more-granted': ({ clauses }) => [
    `the new examination grants nothing more than the earlier answer ${cite(...clauses)}`,
    `where nothing more can be granted, the complaint is dismissed with its reasons ${cite(...clauses)}`,
  ],
}
