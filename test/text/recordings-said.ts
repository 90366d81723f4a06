import { recordingLifecycle } from '../../src/recording/index.js'
import {
  type Catalogue,
  explainDeadline,
  explainDuty,
  explainNote,
  explainRejection,
} from '../../src/text/index.js'
import type { Section } from './everything.js'
import {
  centre,
  everyRecordingDuty,
  notedRecordings,
  owingRecordings,
  recordingDeadlines,
  rejectedRecordings,
  rejectedSamples,
  tellRecording,
  tellSample,
} from './recordings.js'
import { day } from './requests.js'

/** Everything that is said of recorded calls, for a lawyer to read. */
export function ofRecordings(catalogue: Catalogue): readonly Section[] {
  const { recording, sampling } = catalogue
  const recordings = recordingLifecycle(centre)
  return [
    {
      title: 'Recordings: names',
      whole: false,
      entries: [
        ...Object.entries(recording.commands),
        ...Object.entries(recording.statuses),
        ...Object.entries(sampling.commands),
        ...Object.entries(sampling.statuses),
      ],
    },
    {
      title: 'Recordings: rejections',
      whole: true,
      entries: Object.entries(rejectedRecordings).flatMap(([code, tellings]) =>
        tellings.map(([title, commands]) => {
          const { rejection } = tellRecording(commands)
          return [
            `${code}: ${title}`,
            rejection === null ? '' : explainRejection(rejection, catalogue),
          ] as const
        }),
      ),
    },
    {
      title: 'Recordings: notes',
      whole: true,
      entries: notedRecordings.flatMap(([title, commands]) =>
        tellRecording(commands).notes.map(
          (note) => [`${note.note}: ${title}`, explainNote(note, catalogue)] as const,
        ),
      ),
    },
    {
      title: 'Recordings: duties',
      whole: true,
      entries: [
        ...everyRecordingDuty.map(([title, duty]) => [title, explainDuty(duty, catalogue)] as const),
        ...owingRecordings.flatMap(([title, commands, on]) =>
          recordings
            .duties(tellRecording(commands).state, day(on))
            .map((duty) => [`${title} (${duty.status})`, explainDuty(duty, catalogue)] as const),
        ),
      ],
    },
    {
      title: 'Recordings: deadlines',
      whole: true,
      entries: recordingDeadlines.map(([title, one]) => [title, explainDeadline(one, catalogue)]),
    },
    {
      title: 'Samples: rejections',
      whole: true,
      entries: Object.entries(rejectedSamples).flatMap(([code, tellings]) =>
        tellings.map(([title, commands]) => {
          const { rejection } = tellSample(commands)
          return [
            `${code}: ${title}`,
            rejection === null ? '' : explainRejection(rejection, catalogue),
          ] as const
        }),
      ),
    },
  ]
}
