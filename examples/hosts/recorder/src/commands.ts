// A call as the exchange tells of it, from the ringing to the stored recording.
import { type PlainDate, plainDate } from 'privacy-rulebook'
import type { RecordingCommand } from 'privacy-rulebook/recordings'

const day = (value: string): PlainDate => plainDate(value)
const by = 'exchange'

/** An incoming call that the caller agrees to have recorded, and that is. */
export const recorded = (call: string, on: string, number = '+37060000000'): readonly RecordingCommand[] => [
  {
    type: 'ReceiveCall',
    data: { on: day(on), by, call, line: '+370 37 328195', direction: 'incoming', consultant: 'Rūta' },
  },
  { type: 'PlayNotice', data: { on: day(on), by, automatic: true } },
  { type: 'GiveConsent', data: { on: day(on), by, explicit: true } },
  { type: 'EndCall', data: { on: day(on), by, endedBy: 'caller' } },
  {
    type: 'StoreRecording',
    data: {
      on: day(on),
      by,
      recorded: { number, date: day(on), time: '10:15', durationSeconds: 412, audio: `${call}.flac` },
    },
  },
]

export const withdraw = (on: string): RecordingCommand => ({
  type: 'WithdrawConsent',
  data: { on: day(on), by: 'rasa' },
})
