import { addDays, earlierOf, laterOf, type PlainDate } from '../../calendar/index.js'
import { InvalidInputError } from '../../core/index.js'
import { byLaw } from '../../procedure/index.js'
import { withErasures } from '../../request/erasures.js'
import type { AnsweredRequest, ImplementedRequest } from '../../request/index.js'
import { type RestrictedItem, type RestrictionEnding, restrictionsInForce } from '../../restriction/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import { paragraphOf } from '../kit/paragraph.js'
import type { Passage, Said } from '../kit/said.js'
import { sentence } from '../kit/sentences.js'
import { closingParagraph } from '../request/letter.js'
import { BLANK } from './blank.js'
import { listed, officerOf, ofGdpr } from './blocks.js'
import { composeLetter, type ElementContent } from './compose-letter.js'
import type { Letter } from './letter.js'
import { given, type LetterSettings, namedBy, slot } from './letter-settings.js'
import { remedies } from './remedies.js'

/**
 * The notice of the reasons for which restricted data are processed, as it was given for one of them:
 * every reason that existed that day is in it, but none that carried out the subject's own request.
 */
export function continuedProcessing(
  state: RestrictedItem,
  id: string,
  catalogue: Catalogue,
  settings: LetterSettings,
): Letter<'continued-processing'> {
  const { item, reasons } = state
  const { clause } = catalogue.roles.restrictionNotice
  const announced = reasons.find((reason) => reason.id === id)
  if (announced === undefined)
    throw new InvalidInputError('existing-reasons', 'the id of a reason that is relied on', id, clause)
  const { informedOn: on } = announced
  if (on === null) {
    const expected = 'a reason of which the subject is owed notice and was informed'
    throw new InvalidInputError('existing-reasons', expected, on, clause)
  }
  const existing = reasons.filter(
    (reason) =>
      reason.id === id ||
      (reason.on <= on && (reason.endedOn === null || reason.endedOn > on) && reason.inform !== null),
  )
  const { continued } = catalogue.letters
  const nameOf = namedBy(settings)
  // A reason is relied on only where the data are restricted, and its restriction may have ended since.
  const inForce = restrictionsInForce(state, announced.on)
  const [first, ...others] = inForce
  if (first === undefined)
    throw new InvalidInputError('continued-processing', 'data that were restricted that day', inForce, clause)
  const since = inForce.map(({ from }) => from).reduce(earlierOf)
  const asked = new Set(others.map(({ request }) => request).filter((request) => request !== first.request))
  const requests = [
    nameOf(first.request, 'request'),
    ...[...asked].map((request) => nameOf(request, 'request')),
  ] as const
  return composeLetter(
    'continued-processing',
    { on, reply: null, settings },
    {
      'continued-processing': closingParagraph(
        catalogue,
        [
          continued.restricted(given('continued-processing', nameOf(item, 'item'), clause), since, requests),
          clause,
        ],
        [continued.goesOn, clause],
      ),
      'existing-reasons': listed(
        'existing-reasons',
        [continued.reasons, clause],
        existing.map(({ reason, operation, on: from }) =>
          sentence(continued.reason(reason, operation, from)),
        ),
        catalogue,
      ),
      remedies: remedies('subject', false, catalogue, settings),
      ...officerOf(settings, catalogue),
    },
    catalogue,
  )
}

/** A restriction that is about to end.
 *
 * @category Letters */
export interface EndingToTell {
  /** Its id. */
  readonly restriction: string
  /** The first day on which it no longer holds. */
  readonly on: PlainDate
  /** Why it ends. */
  readonly because: RestrictionEnding | 'period-over'
}

/** The notice that a restriction is about to end, which the GDPR wants told before it does (Article 18(3)). */
export function restrictionEnding(
  state: RestrictedItem,
  { restriction: id, on, because }: EndingToTell,
  catalogue: Catalogue,
  settings: LetterSettings,
): Letter<'restriction-ending'> {
  const clause = 'gdpr:18(3)'
  const { ending } = catalogue.letters
  const eve = addDays(on, -1)
  const found = restrictionsInForce(state, eve).find((one) => one.id === id)
  if (found === undefined)
    throw new InvalidInputError('restriction', 'a restriction in force on the day before', id, clause)
  const { until, criterion, grounds } = found
  const { date } = settings
  if (date !== undefined && date >= on)
    throw new InvalidInputError('date', 'a day before the restriction ends', date, clause)
  const why = (): string => {
    if (because === 'period-over') {
      if (until === eve) return ending.because[because](until)
      throw new InvalidInputError('on', 'the day after the last day of the restriction', on, clause)
    }
    if (because !== 'criterion-met') return ending.because[because]
    return ending.because[because](given('reasons', criterion, clause))
  }
  // One that only runs out on its own may be over as well: what holds on that day goes on.
  const others = restrictionsInForce(state, on).filter((one) => one.id !== id)
  const { restriction: right, restrictionContent } = catalogue.roles
  const next = (): Passage => {
    if (others.length > 0) {
      const days = others.map((one) => (one.criterion === null ? one.until : null))
      const last = days.reduce((one, other) => (one === null || other === null ? null : laterOf(one, other)))
      return [[ending.othersGoOn(last), clause]]
    }
    const after: Said =
      grounds.includes('rectification-pending') || because === 'corrected'
        ? [ending.processedAgain, clause]
        : [ending.afterwards(slot('afterRestriction', settings.afterRestriction) ?? BLANK), clause]
    return because === 'lifted-by-subject'
      ? [after]
      : [after, [ending.askAgain, right.clause, restrictionContent.clause]]
  }
  return composeLetter(
    'restriction-ending',
    { on: null, reply: null, settings },
    {
      'restriction-ending': ofGdpr(
        paragraphOf(catalogue, [ending.told(namedBy(settings)(state.item, 'item'), on), clause]),
      ),
      reasons: ofGdpr(paragraphOf(catalogue, [why(), clause])),
      ...(because === 'erased'
        ? {}
        : {
            'next-steps': ofGdpr(paragraphOf(catalogue, ...next())),
          }),
      ...officerOf(settings, catalogue),
    },
    catalogue,
  )
}

/** What the recipients of data are told of, and how they know whose data these are.
 *
 * @category Letters */
export interface ToldToRecipient {
  readonly right: 'rectification' | 'erasure' | 'restriction'
  readonly item: string
  /** Whose data they are, as the recipient knows them; left out, a blank stands there. */
  readonly subject?: string
}

/** The notice to a recipient of data that they were corrected, completed, erased or restricted (GDPR Article 19). */
export function recipientNotice(
  state: AnsweredRequest | ImplementedRequest,
  { right, item, subject }: ToldToRecipient,
  catalogue: Catalogue,
  settings: LetterSettings,
): Letter<'recipient-notice'> {
  const clause = byLaw(catalogue.roles.recipients)
  const { recipient } = catalogue.letters
  const bySource = (content: ElementContent) => (clause.startsWith('gdpr:') ? ofGdpr(content) : content)
  const done = withErasures(state).find((one) => one.right === right && one.item === item)
  if (done === undefined)
    throw new InvalidInputError('recipient-notice', 'what was carried out', { right, item }, clause)
  const decided = state.answer.decisions.find((one) => one.right === right && one.item === item)
  const granted = (decided?.parts ?? []).flatMap(({ outcome, part }) => (outcome === 'granted' ? [part] : []))
  const limbs =
    right === 'rectification'
      ? (['correction', 'supplement'] as const).filter((limb) => granted.includes(limb))
      : [right]
  const name = namedBy(settings)(item, 'item')
  const lines = (say: (limb: (typeof limbs)[number]) => string) =>
    limbs.map((limb) => [say(limb), clause] as const)
  const paragraph = (said: ReturnType<typeof lines>) => {
    const [first, ...others] = said
    if (first === undefined)
      throw new InvalidInputError('recipient-notice', 'what was carried out', { right, item }, clause)
    return bySource(paragraphOf(catalogue, first, ...others))
  }
  return composeLetter(
    'recipient-notice',
    { on: null, reply: null, settings },
    {
      'recipient-notice': paragraph(lines((limb) => recipient.told[limb](name, done.on))),
      'about-whom': bySource(
        paragraphOf(catalogue, [recipient.about(slot('about-whom', subject, clause) ?? BLANK), clause]),
      ),
      measures: paragraph(lines((limb) => recipient.asked[limb])),
    },
    catalogue,
  )
}
