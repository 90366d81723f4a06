import { beforeLastEvent, dayOutsideCalendar, wrongStatus } from '../kit/rejections.en.js'
import { date, list, monthOf, quote, recordings } from '../kit/words.en.js'
import { person } from '../story/words.en.js'
import type { DrawTexts, SamplingStoryTexts, SamplingTexts } from './sampling-texts.js'

const commands: SamplingTexts['commands'] = {
  DrawSample: 'drawing recordings to assess quality',
  ListenToSample: 'noting that a drawn recording was listened to',
}

const statuses: SamplingTexts['statuses'] = {
  none: 'nothing has been drawn for the month',
  open: 'recordings have been drawn for the month',
}

/** What was drawn, and what was left out. */
const draw: DrawTexts = {
  drawn: ({ month, drawn, eligible }) =>
    `for the assessment of quality in ${monthOf(month)}, ${drawn.length} of ${recordings(eligible)} ${drawn.length === 1 ? 'was' : 'were'} drawn at random: ${list(drawn.map(quote))}`,
  none: (month, eligible) =>
    eligible === 0
      ? `for the assessment of quality in ${monthOf(month)}, nothing was drawn, because there was nothing to draw from`
      : `for the assessment of quality in ${monthOf(month)}, nothing was drawn`,
  fewer: (size) => `${recordings(size)} had been asked for, but no more than these could be drawn`,
  excluded: (left) =>
    left.length === 1
      ? `the recording ${list(left.map(quote))} was left out`
      : `the recordings ${list(left.map(quote))} were left out`,
  obstacles: {
    destroyed: (several) => (several ? 'they have been destroyed' : 'it has been destroyed'),
    expired: (several) => (several ? 'their storage periods are over' : 'its storage period is over'),
    restricted: (several) => (several ? 'they are restricted' : 'it is restricted'),
    'consent-withdrawn': (several) => `the consent to ${several ? 'each of them' : 'it'} has been withdrawn`,
    'already-drawn': (several) => `${several ? 'they have' : 'it has'} already been drawn for the month`,
  },
}

/** The samples of a month as a story. */
const story: SamplingStoryTexts = {
  drawn: (by, { month, drawn, eligible }) =>
    `for the assessment of quality in ${monthOf(month)}, ${drawn.length} of ${recordings(eligible)} ${drawn.length === 1 ? 'was' : 'were'} drawn at random: ${list(drawn.map(quote))}; this was done by ${person(by)}`,
  seed: (seed) => `the seed of the draw is ${seed}; with it the draw can be repeated`,
  fewer: (size) =>
    `the draw was to be of ${recordings(size)}, but there were not that many, so all were drawn`,
  excluded: (count) => `left out of the draw: ${recordings(count)}`,
  listened: (by, recording, listener) =>
    `the recording ${quote(recording)} of the sample was listened to by ${person(listener)} to assess quality${by === null ? '' : `; this was put on record by ${person(by)}`}`,
  listenedAgain: 'it was listened to before in the month, so it is not counted again',
  listenedSoFar: (count) => `different recordings listened to in the month: ${count}`,
}

/** Everything that is said of the sampling register of a month. */
export const sampling: SamplingTexts = {
  commands,
  statuses,
  rejections: {
    'wrong-status': wrongStatus(statuses),
    'not-in-procedure': () => [
      'the Rules say nothing of this',
      'it would take another act of the Centre that does',
    ],
    'before-last-event': beforeLastEvent('this sample'),
    'outside-calendar': dayOutsideCalendar,
    'other-month': ({ on, month }) => [
      `the step is dated ${date(on)}, but this is the sample of ${monthOf(month)}`,
      'the sample of every month has to be registered separately',
    ],
    'nothing-to-draw': ({ size, candidates }) => [
      size === 0
        ? 'no recording was asked for'
        : `among the recordings named (${candidates} in all) there is none that can be drawn`,
      size === 0
        ? 'it has to be said how many to draw'
        : 'the recordings named have to be stored, not restricted and not yet drawn for the month, and the consent to them must not have been withdrawn',
    ],
    'sample-exhausted': ({ count, drawn, size, left }) => [
      size === undefined
        ? `at most ${recordings(count)} may be listened to in a month to assess quality, and as many have been drawn`
        : `too many are asked for (${recordings(size)}): at most ${recordings(count)} may be listened to in a month to assess quality; drawn so far: ${drawn}`,
      left === 0
        ? 'no more can be drawn in the month'
        : `at most ${recordings(left)} can still be drawn in the month`,
    ],
    'not-drawn': ({ recording }) => [
      `the recording ${quote(recording)} was not drawn at random for the month`,
      'to assess quality, only a recording that was drawn may be listened to',
    ],
  },
  draw,
  story,
}
