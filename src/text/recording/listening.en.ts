import type { ListeningTexts } from './listening-texts.js'

/** The sentences of a verdict on listening. */
export const listening: ListeningTexts = {
  verdict: {
    staff: {
      holds: (listener) => `${listener} may listen to the recording`,
      fails: (listener) => `${listener} may not listen to the recording`,
      open: (listener) =>
        `${listener} may not listen to the recording as long as it is not known whether the conditions are met`,
    },
    copy: {
      holds: (listener) => `${listener} may listen to the copy that was made for a procedure`,
      fails: (listener) => `${listener} may not listen to a copy that was made for a procedure`,
      open: (listener) =>
        `${listener} may not listen to the copy that was made for a procedure as long as it is not known whether the conditions are met`,
    },
    caller: {
      holds: 'this person may listen to the recording and get a copy of it',
      fails: 'this person may neither listen to the recording nor get a copy of it',
      open: 'this person may not listen to the recording as long as it is not known whether the conditions are met',
    },
  },
  conditions: {
    kept: {
      holds: 'there is a recording or a copy to listen to',
      fails: 'there is nothing that may be listened to',
      open: 'it is not known whether there is a recording or a copy to listen to',
    },
    restriction: {
      holds: 'no restriction bars the listening',
      fails: 'a restriction bars the listening',
      open: 'the recording is restricted, and it is not known whether there is a reason for processing it',
    },
    when: {
      holds: 'this is one of the cases in which listening is allowed',
      fails: 'this is not one of the cases in which listening is allowed',
      open: 'it is not known whether this is one of the cases in which listening is allowed',
    },
    who: {
      holds: 'the person has the right to listen',
      fails: 'the person does not have the right to listen',
      open: 'it is not known whether the person has the right to listen',
    },
    leave: {
      holds: 'the leave that the listening needs was given',
      fails: 'the leave that the listening needs was not given',
      open: 'it is not known whether the leave that the listening needs was given',
    },
    how: {
      holds: 'the listening is done as the controller has set',
      fails: 'the listening is not done as the controller has set',
      open: 'it is not known whether the listening is done as the controller has set',
    },
    caller: {
      holds: 'it is the person’s own call',
      fails: 'it is the call of somebody else',
      open: 'it is not known whether it is the person’s own call',
    },
  },
  together: 'the conditions on when and who cannot be met together',
  onlyComplaints: 'other authorised representatives may listen only when a complaint is examined',
  settled: {
    'not-in-procedure': 'the Rules do not say who may listen, and when',
    'processor-own-ends': 'the processor has no use of recordings for ends of its own',
  },
  bars: {
    retention: 'there is no recording or copy that may still be listened to',
    otherRights: 'the recording is restricted, and there is no reason for processing it',
    listening: 'this is not one of the cases in which listening is allowed',
    sampling: 'this recording may not be listened to in order to assess quality',
    serviceComplaint: 'the listening is not for any open complaint',
    listeners: 'this person does not have the right to listen',
    procedure: 'this person does not have the right to listen',
    method: 'the listening is not done as the controller has set',
    withdrawalErasure:
      'the consent has been withdrawn and no other legal basis named, and the listening is not for any open procedure',
    other: 'a condition of listening is not met',
  },
}
