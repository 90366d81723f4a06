import { date } from '../kit/words.en.js'
import type { LastingTexts, RestrictionTexts } from './texts.js'

/** What each command is called. */
export const commands: RestrictionTexts['commands'] = {
  ImposeRestriction: 'restricting the processing of the data',
  RelyOnReason: 'relying on a reason to process restricted data',
  InformSubject: 'telling the data subject of a reason',
  EndReason: 'ending a reason',
  LiftRestriction: 'lifting the restriction',
}

/** What each reason to process restricted data is called. */
export const reasons: RestrictionTexts['reasons'] = {
  'written-consent': 'written consent of the data subject',
  'own-claims': 'legal claims of the Institution itself',
  'protect-others': 'the rights of another person',
  'public-interest': 'the public interest',
  consent: 'consent of the data subject',
  claims: 'the establishment, exercise or defence of legal claims',
  'important-public-interest': 'an important public interest of the Union or of a Member State',
}

/** What is done with the data, as a gerund. */
export const operations: RestrictionTexts['processing']['operations'] = {
  storing: 'storing',
  reading: 'reading',
  copying: 'copying',
  listening: 'listening to',
  altering: 'altering',
  sending: 'sending',
  destroying: 'destroying',
}

/** Until when something lasts, after the words given: "… until they are corrected". */
export const lasting = (opening: string): LastingTexts => ({
  untilCorrected: `${opening} until the data are corrected`,
  asItsGround: `${opening} as long as the ground for it holds`,
  untilMet: (condition) => `${opening} until this criterion is met: ${condition}`,
  untilDay: (until) => `${opening} up to and including ${date(until)}`,
  either: (until, condition) =>
    `${opening} up to and including ${date(until)} or, if that comes first, until this criterion is met: ${condition}`,
})
