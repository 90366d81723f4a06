// The service that Restate calls: it keeps nothing, so that any number of them may run, and any of them may end.
// Node 20 lacks `Promise.withResolvers`, which the SDK of Restate uses.
import 'core-js/actual/promise/with-resolvers.js'
import { createServer } from 'node:http2'
import { createEndpointHandler } from '@restatedev/restate-sdk'
import { clockFrom } from './clock.ts'
import { objectsOn } from './objects.ts'
import { procedure } from './rules.ts'

const port = Number(process.env['PORT'] ?? 9080)
const services = Object.values(objectsOn(clockFrom(process.env['SHORT_DAYS'], procedure.zone)))
createServer(createEndpointHandler({ services })).listen(port, '127.0.0.1', () =>
  console.log(`the service listens on port ${port}`),
)
