// Whether somebody may listen to a recording on a day: the verdict with its conditions and the whole explanation.
import { kaunasRules, mayListen } from 'privacy-rulebook/recordings'
import { pool, sweepDay } from '../recordings.mjs'

const staff = { as: 'staff', listener: 'rūta', employed: true, method: 'archive player' }
const attempts = [
  { as: 'caller', tookPart: true },
  { ...staff, purpose: 'service-complaint', complaint: 'C-1' },
  { ...staff, purpose: 'quality-sampling' },
  { ...staff, purpose: 'other' },
]
const inputs = pool
  .filter(({ status }) => status === 'stored')
  .map((recording, index) => ({ recording, attempt: attempts[index % attempts.length] }))

/** Only the caller may, whatever is not known of the others. */
function check({ allowed, conditions }, { recording, attempt }) {
  if (attempt.purpose === 'other' && allowed) throw new Error(`anybody may listen to ${recording.call}`)
  if (attempt.as === 'caller' && !allowed) throw new Error(`the caller may not listen to ${recording.call}`)
  if (conditions.length === 0) throw new Error('no condition was found')
}

export const workloads = {
  'one attempt': {
    inputs,
    library: {
      one: (_, { recording, attempt }) => mayListen(kaunasRules, recording, attempt, sweepDay),
      check,
    },
  },
}
