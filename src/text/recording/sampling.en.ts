import { cite } from '../kit/references.en.js'
import { date, list, monthOf, oneOf, quote, recordings } from '../kit/words.en.js'
import type { SamplingTexts } from './sampling-texts.js'

const commands: SamplingTexts['commands'] = {
  DrawSample: 'drawing recordings to assess quality',
  ListenToSample: 'recording that a drawn recording was listened to',
}

const statuses: SamplingTexts['statuses'] = {
  none: 'nothing has been drawn for the month',
  open: 'recordings have been drawn for the month',
}

/** Everything that is said of the sampling register of a month. */
export const sampling: SamplingTexts = {
  commands,
  statuses,
  rejections: {
    'wrong-status': ({ command, clauses, data: { status, allowedIn } }) => [
      `${command === null ? 'this act' : commands[command]} is not possible, because ${statuses[status]} ${cite(...clauses)}`,
      `it is possible when ${oneOf(allowedIn.map((one) => statuses[one]))} ${cite(...clauses)}`,
    ],
    'before-last-event': ({ clauses, data: { on, last } }) => [
      `the act is dated ${date(on)}, but the last act on this sample was done on ${date(last)} ${cite(...clauses)}`,
      `it has to be dated ${date(last)} or later ${cite(...clauses)}`,
    ],
    'outside-calendar': ({ clauses }) => [
      `the day given is beyond the calendar in use ${cite(...clauses)}`,
      `the dates have to be checked ${cite(...clauses)}`,
    ],
    'other-month': ({ clauses, data: { on, month } }) => [
      `the act is dated ${date(on)}, but this is the sample of ${monthOf(month)} ${cite(...clauses)}`,
      `the sample of every month has to be recorded apart ${cite(...clauses)}`,
    ],
    'nothing-to-draw': ({ clauses, data: { size, candidates } }) => [
      size === 0
        ? `no recording was asked for ${cite(...clauses)}`
        : `among the recordings named (${candidates} in all) there is none that can be drawn ${cite(...clauses)}`,
      size === 0
        ? `it has to be said how many to draw ${cite(...clauses)}`
        : `recordings have to be named that are kept, not restricted, not drawn for the month yet, and whose consent was not withdrawn ${cite(...clauses)}`,
    ],
    'sample-exhausted': ({ clauses, data: { count, drawn, size, left } }) => [
      size === undefined
        ? `at most ${recordings(count)} may be listened to in a month to assess quality, and as many have been drawn ${cite(...clauses)}`
        : `too many are asked for (${recordings(size)}): at most ${recordings(count)} may be listened to in a month to assess quality; drawn so far: ${drawn} ${cite(...clauses)}`,
      left === 0
        ? `no more can be drawn in the month ${cite(...clauses)}`
        : `at most ${recordings(left)} can still be drawn in the month ${cite(...clauses)}`,
    ],
    'not-drawn': ({ clauses, data: { recording } }) => [
      `the recording ${quote(recording)} was not drawn at random for the month ${cite(...clauses)}`,
      `to assess quality, only a recording that was drawn may be listened to ${cite(...clauses)}`,
    ],
  },
  draw: {
    drawn: ({ month, drawn, eligible }) =>
      `for the assessment of quality in ${monthOf(month)}, ${recordings(drawn.length)} of ${eligible} ${drawn.length === 1 ? 'was' : 'were'} drawn at random: ${list(drawn.map(quote))} ${cite('kaunas:11.1')}`,
    none: (month, eligible) =>
      eligible === 0
        ? `for the assessment of quality in ${monthOf(month)} nothing was drawn, because there was nothing to draw from ${cite('kaunas:11.1')}`
        : `for the assessment of quality in ${monthOf(month)} nothing was drawn ${cite('kaunas:11.1')}`,
    fewer: (size) =>
      `more had been asked for (${recordings(size)}), so that all that could be drawn were ${cite('kaunas:11.1')}`,
    excluded: (recording, reasons, clauses) =>
      `the recording ${quote(recording)} was left out: ${reasons.join('; ')} ${cite(...clauses)}`,
    obstacles: {
      destroyed: 'it has been destroyed',
      expired: 'its term is over',
      restricted: 'it is restricted',
      'consent-withdrawn': 'the consent to it was withdrawn',
      'already-drawn': 'it has already been drawn for the month',
    },
  },
}
