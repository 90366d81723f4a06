import type { Catalogue } from '../../src/text/index.js'
import { lt } from '../../src/text/lt/index.js'

/* What a language leaves out of what is said of recorded calls doesn't compile. */

const { 'copy-required': first, ...others } = lt.recording.rejections

// @ts-expect-error A rejection of a recording without its message.
export const withoutRejection: Catalogue['recording']['rejections'] = others

export const withRejection: Catalogue['recording']['rejections'] = { ...others, 'copy-required': first }

export const withoutParameter: Catalogue['recording']['rejections']['retention-running'] = (data) => [
  // @ts-expect-error A day that this rejection doesn't come with.
  lt.day(data.until),
  lt.day(data.from),
]

const { 'not-recorded': lost, ...otherNotes } = lt.recording.notes

// @ts-expect-error A note without its message.
export const withoutNote: Catalogue['recording']['notes'] = otherNotes

export const withNote: Catalogue['recording']['notes'] = { ...otherNotes, 'not-recorded': lost }

// @ts-expect-error A duty without one of its statuses.
export const withoutStatus: Catalogue['recording']['duties']['destroy-copy'] = { pending: () => '' }

const { hold: awaited, ...otherWaits } = lt.recording.waitingFor

// @ts-expect-error Something that a duty waits for without its message.
export const withoutHold: Catalogue['recording']['waitingFor'] = otherWaits

export const withHold: Catalogue['recording']['waitingFor'] = { ...otherWaits, hold: awaited }

const { tookPart: asked, ...otherFacts } = lt.recording.facts

// @ts-expect-error A fact on which listening depends without its question.
export const withoutFact: Catalogue['recording']['facts'] = otherFacts

export const withFact: Catalogue['recording']['facts'] = { ...otherFacts, tookPart: asked }

// @ts-expect-error A purpose without its statement.
export const withoutPurpose: Catalogue['recording']['facts']['purpose']['is'] = { other: '' }

const { 'not-drawn': chosen, ...otherSamples } = lt.sampling.rejections

// @ts-expect-error A rejection of the sampling register without its message.
export const withoutSample: Catalogue['sampling']['rejections'] = otherSamples

export const withSample: Catalogue['sampling']['rejections'] = { ...otherSamples, 'not-drawn': chosen }

const { who, ...otherConditions } = lt.recording.listening.conditions

// @ts-expect-error A condition of listening without its sentences.
export const withoutWho: Catalogue['recording']['listening']['conditions'] = otherConditions

export const withWho: Catalogue['recording']['listening']['conditions'] = { ...otherConditions, who }

const { early, ...otherStandings } = lt.recording.destruction.standings

// @ts-expect-error A standing of a recording without its sentence.
export const withoutEarly: Catalogue['recording']['destruction']['standings'] = otherStandings

export const withEarly: Catalogue['recording']['destruction']['standings'] = { ...otherStandings, early }

// @ts-expect-error A right of the caller without its name.
export const withoutName: Catalogue['recording']['callerRights']['names'] = { access: '' }

// @ts-expect-error Something that keeps a recording out of a sample without its words.
export const withoutObstacle: Catalogue['sampling']['draw']['obstacles'] = { destroyed: '', expired: '' }
