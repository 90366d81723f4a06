import type { ListeningTexts } from './listening-texts.js'

/** The sentences of a verdict on listening. */
export const listening: ListeningTexts = {
  verdict: {
    staff: {
      holds: (listener) => `${listener} may listen to the recording`,
      fails: (listener) => `${listener} may not listen to the recording`,
      open: (listener) => `${listener} may not listen to the recording as long as something is not known`,
    },
    copy: {
      holds: (listener) => `${listener} may listen to the copy that was made for a procedure`,
      fails: (listener) => `${listener} may not listen to a copy that was made for a procedure`,
      open: (listener) =>
        `${listener} may not listen to the copy that was made for a procedure as long as something is not known`,
    },
    caller: {
      holds: 'this person may listen to the recording and get a copy of it',
      fails: 'this person may neither listen to the recording nor get a copy of it',
      open: 'this person may not listen to the recording as long as something is not known',
    },
  },
  conditions: {
    kept: {
      holds: 'there is something to listen to',
      fails: 'there is nothing that may be listened to',
      open: 'it is not known whether there is something to listen to',
    },
    restriction: {
      holds: 'no restriction bars it',
      fails: 'a restriction bars it',
      open: 'the recording is restricted, and a reason for processing it all the same is not known',
    },
    when: {
      holds: 'it is a case for listening',
      fails: 'it is no case for listening',
      open: 'it is not known whether it is a case for listening',
    },
    who: {
      holds: 'the person has the right to listen',
      fails: 'the person does not have the right to listen',
      open: 'it is not known whether the person has the right to listen',
    },
    how: {
      holds: 'the way of listening is right',
      fails: 'the way of listening is not right',
      open: 'it is not known whether the way of listening is right',
    },
    caller: {
      holds: 'it is the person’s own call',
      fails: 'it is the call of somebody else',
      open: 'it is not known whether it is the person’s own call',
    },
  },
  together: 'the conditions of when and who cannot be met together',
  onlyComplaints: 'other authorised representatives may listen only when a complaint is examined',
  settled: {
    'not-in-procedure': 'the Rules do not say who may listen, and when',
    'processor-own-ends': 'the processor has no use of recordings for ends of its own',
  },
  bars: {
    retention: 'there is no recording or copy, or its term is over',
    otherRights: 'it is restricted, and there is no reason for processing it',
    listening: 'it is no case for listening',
    sampling: 'this recording may not be listened to in order to assess quality',
    serviceComplaint: 'it is for no open complaint',
    listeners: 'this person does not have the right to listen',
    procedure: 'this person does not have the right to listen',
    method: 'it is not done in a way that the controller has set',
    withdrawalErasure: 'the consent was withdrawn, no other basis named, and it is for no open procedure',
    other: 'a condition of it does not hold',
  },
}
