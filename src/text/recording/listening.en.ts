import { cite } from '../kit/references.en.js'
import type { ListeningTexts } from './listening-texts.js'

/** The sentences of a verdict on listening. */
export const listening: ListeningTexts = {
  verdict: {
    staff: {
      holds: (clauses, listener) => `${listener} may listen to the recording ${cite(...clauses)}`,
      fails: (clauses, listener) => `${listener} may not listen to the recording ${cite(...clauses)}`,
      open: (clauses, listener) =>
        `${listener} may not listen to the recording as long as something is not known ${cite(...clauses)}`,
    },
    copy: {
      holds: (clauses, listener) =>
        `${listener} may listen to the copy that was made for a procedure ${cite(...clauses)}`,
      fails: (clauses, listener) =>
        `${listener} may not listen to a copy that was made for a procedure ${cite(...clauses)}`,
      open: (clauses, listener) =>
        `${listener} may not listen to the copy that was made for a procedure as long as something is not known ${cite(...clauses)}`,
    },
    caller: {
      holds: (clauses) => `this person may listen to the recording and get a copy of it ${cite(...clauses)}`,
      fails: (clauses) =>
        `this person may neither listen to the recording nor get a copy of it ${cite(...clauses)}`,
      open: (clauses) =>
        `this person may not listen to the recording as long as something is not known ${cite(...clauses)}`,
    },
  },
  conditions: {
    kept: {
      holds: (statements, clauses) =>
        `there is something to listen to: ${statements.join('; ')} ${cite(...clauses)}`,
      fails: (statements, clauses) =>
        `there is nothing that may be listened to: ${statements.join('; ')} ${cite(...clauses)}`,
      open: (_, clauses) => `it is not known whether there is something to listen to ${cite(...clauses)}`,
    },
    restriction: {
      holds: (statements, clauses) => `no restriction bars it: ${statements.join('; ')} ${cite(...clauses)}`,
      fails: (statements, clauses) => `a restriction bars it: ${statements.join('; ')} ${cite(...clauses)}`,
      open: (_, clauses) =>
        `the recording is restricted, and a reason for processing it all the same is not known ${cite(...clauses)}`,
    },
    when: {
      holds: (statements, clauses) =>
        `it is a case for listening: ${statements.join('; ')} ${cite(...clauses)}`,
      fails: (statements, clauses) =>
        `it is no case for listening: ${statements.join('; ')} ${cite(...clauses)}`,
      open: (_, clauses) => `it is not known whether it is a case for listening ${cite(...clauses)}`,
    },
    who: {
      holds: (statements, clauses) =>
        `the person has the right to listen: ${statements.join('; ')} ${cite(...clauses)}`,
      fails: (statements, clauses) =>
        `the person does not have the right to listen: ${statements.join('; ')} ${cite(...clauses)}`,
      open: (_, clauses) => `it is not known whether the person has the right to listen ${cite(...clauses)}`,
    },
    how: {
      holds: (statements, clauses) =>
        `the way of listening is right: ${statements.join('; ')} ${cite(...clauses)}`,
      fails: (statements, clauses) =>
        `the way of listening is not right: ${statements.join('; ')} ${cite(...clauses)}`,
      open: (_, clauses) => `it is not known whether the way of listening is right ${cite(...clauses)}`,
    },
    caller: {
      holds: (statements, clauses) =>
        `it is the person’s own call: ${statements.join('; ')} ${cite(...clauses)}`,
      fails: (statements, clauses) =>
        `it is the call of somebody else: ${statements.join('; ')} ${cite(...clauses)}`,
      open: (_, clauses) => `it is not known whether it is the person’s own call ${cite(...clauses)}`,
    },
  },
  together: (statements, clauses) =>
    `the conditions of when and who cannot be met together: ${statements.join('; ')} ${cite(...clauses)}`,
  onlyComplaints: 'other authorised representatives may listen only when a complaint is examined',
}
