// One night as a process of its own: says each recording that it destroyed. Started again, it does what is left.
import { plainDate } from 'privacy-rulebook'
import { night } from './nightly.ts'
import { openRecorder } from './recorder.ts'

const [, , directory = '', on = ''] = process.argv
const db = await openRecorder(directory)
for await (const { recording, action } of night(db, plainDate(on)))
  if (action === 'destroy') console.log(recording)
await db.close()
