// Serves the desk: `npm start -- /var/lib/case-desk 8080`. A third argument is a day to try things out on, in place of today.
import { serve } from '@hono/node-server'
import { plainDate } from 'privacy-rulebook'
import { createApp } from './app.ts'
import { openDatabase } from './database.ts'
import { institutionClock } from './institution.ts'

const [, , directory, port = '8080', day] = process.argv
if (directory === undefined) {
  console.error('npm start -- directory [port [day]]')
  process.exit(1)
}
const fixed = day === undefined ? null : plainDate(day)
const db = await openDatabase(directory)
const app = createApp(db, fixed === null ? institutionClock : () => fixed)
const server = serve({ fetch: app.fetch, port: Number(port), hostname: '127.0.0.1' }, (address) => {
  console.log(`http://127.0.0.1:${address.port}`)
})

/** Answers what was asked, and then ends. */
function stop(): void {
  server.close(() => void db.close().then(() => process.exit(0)))
}
process.once('SIGTERM', stop)
process.once('SIGINT', stop)
