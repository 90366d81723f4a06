import { writeSync } from 'node:fs'
import { workerData } from 'node:worker_threads'

/*
 * Ends the run when one input takes longer than it may, in processor time: a machine that does something else as well
 * makes anything last.
 */

const { seen, longest, names } = workerData
let input = -1
let since = process.cpuUsage()

setInterval(() => {
  const now = seen[0]
  if (now !== input) {
    input = now
    since = process.cpuUsage()
    return
  }
  const { user, system } = process.cpuUsage(since)
  if ((user + system) / 1000 < longest) return
  const [, which, ...numbers] = seen
  const again = `npm run fuzz -- --again '${names[which]}' '${JSON.stringify(numbers.slice(0, 5))}'`
  writeSync(2, `\nFAULT in ${names[which]}\nlasts longer than ${longest} ms\nagain with: ${again}\n`)
  process.kill(process.pid, 'SIGKILL')
}, 250)
