import {
  callerRights,
  type ListeningFact,
  listeningFacts,
  mayDestroy,
  mayListen,
  recordingLifecycle,
  retention,
  sweepOn,
} from '../../src/recording/index.js'
import {
  type Catalogue,
  explainCallerRights,
  explainDeadline,
  explainDestruction,
  explainDue,
  explainDuty,
  explainListening,
  explainNote,
  explainRejection,
  explainRetention,
  explainSample,
} from '../../src/text/index.js'
import { questionSaid } from '../../src/text/rights/question.js'
import type { Section } from './everything.js'
import {
  callsWithRights,
  centre,
  dueRecordings,
  everyRecordingDuty,
  keptRecordings,
  listenings,
  notedRecordings,
  owingRecordings,
  recordingDeadlines,
  recordingOf,
  rejectedRecordings,
  rejectedSamples,
  samples,
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
        tellings.map(([title, commands, rules]) => {
          const { rejection } = tellRecording(commands, rules)
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
      title: 'Recordings: questions of listening',
      whole: true,
      entries: Object.entries(listeningFacts).map(([fact, { askedOf, clause }]) => [
        fact,
        questionSaid(recording.facts[fact as ListeningFact].question, { askedOf, clause }, catalogue),
      ]),
    },
    {
      title: 'Recordings: statements of listening',
      whole: false,
      entries: Object.entries(recording.facts).flatMap(([fact, text]) => [
        [`${fact} = ?`, text.whether] as const,
        ...('is' in text
          ? Object.entries(text.is).map(([value, said]) => [`${fact} = ${value}`, said] as const)
          : [[`${fact} = yes`, text.holds] as const, [`${fact} = no`, text.fails] as const]),
      ]),
    },
    {
      title: 'Recordings: who may listen',
      whole: true,
      entries: listenings.map(([title, commands, attempt, on]) => [
        title,
        explainListening(mayListen(centre, recordingOf(commands), attempt, day(on)), attempt, catalogue),
      ]),
    },
    {
      title: 'Recordings: how long they are kept',
      whole: true,
      entries: keptRecordings.map(([title, commands, on]) => [
        title,
        explainRetention(retention(recordingOf(commands), day(on)), catalogue),
      ]),
    },
    {
      title: 'Recordings: whether they may be destroyed',
      whole: true,
      entries: keptRecordings.map(([title, commands, on]) => [
        title,
        explainDestruction(mayDestroy(recordingOf(commands), day(on)), catalogue),
      ]),
    },
    {
      title: 'Recordings: what they ask for on a day',
      whole: true,
      entries: dueRecordings.flatMap(([title, commands, on]) =>
        [...sweepOn([tellRecording(commands).state], day(on))].map(
          (due) => [title, explainDue(due, catalogue)] as const,
        ),
      ),
    },
    {
      title: 'Recordings: rights of the caller',
      whole: true,
      entries: callsWithRights.map(([title, commands, rules]) => [
        title,
        explainCallerRights(callerRights(rules, tellRecording(commands, rules).state), catalogue),
      ]),
    },
    {
      title: 'Samples: draws',
      whole: true,
      entries: samples.map(([title, sample]) => [title, explainSample(sample, catalogue)]),
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
