// An office for tests and measurements: servers of Restate on a directory, and the service, as processes to end and start again.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import getPort, { portNumbers } from 'get-port'
import { connectTo } from './client.ts'

const root = join(import.meta.dirname, '..')

/** What `restate-server` of npm starts: without it in between, it is the server itself that is ended. */
const program = createRequire(import.meta.url).resolve(
  `@restatedev/restate-server-${process.platform}-${process.arch}/bin/restate-server`,
)

/** A process that can be ended at any moment, and started again. */
export interface Part {
  start(): Promise<void>
  /** Ends it at once, without a word to it. */
  kill(): Promise<void>
  /** How much memory it has, in bytes. */
  memory(): Promise<number>
}

/** A server of Restate. */
export interface Node extends Part {
  /** Where it takes calls. */
  readonly url: string
  /** Where it is administered. */
  readonly admin: string
  readonly clerk: ReturnType<typeof connectTo>
}

export interface Office {
  readonly server: Node
  /** The other nodes, where there are several. */
  readonly others: readonly Node[]
  readonly service: Part
  close(): Promise<void>
}

export interface OfficeOptions {
  /** How long its days last, as the service has it. */
  readonly shortDays?: string
  /** How many nodes of Restate: of several, two have each case. */
  readonly nodes?: number
}

/**
 * Ports for one office, other ones for another process, and none that an outgoing call may be given while a part is down.
 */
const firstPort = 20_000 + (process.pid % 1000) * 10
const freePort = (): Promise<number> => getPort({ port: portNumbers(firstPort, firstPort + 9) })

const localhost = (port: number): string => `127.0.0.1:${port}`

/** Opens an office on a directory. */
export async function openOffice(
  directory: string,
  { shortDays = '', nodes = 1 }: OfficeOptions = {},
): Promise<Office> {
  const ports: number[] = []
  for (let node = 0; node < nodes; node += 1) ports.push(await freePort())
  const ofAll = {
    RESTATE_METADATA_CLIENT__ADDRESSES: JSON.stringify(ports.map((port) => `http://${localhost(port)}`)),
    RESTATE_DEFAULT_REPLICATION: `${Math.min(nodes, 2)}`,
    RESTATE_METADATA_UPDATE_INTERVAL: '500ms',
    // A service that was ended is looked for again soon.
    RESTATE_DEFAULT_RETRY_POLICY__MAX_INTERVAL: '200ms',
  }
  const node = async (port: number, index: number): Promise<Node> => {
    const [ingress, admin] = [localhost(await freePort()), localhost(await freePort())]
    const url = `http://${ingress}`
    const env = {
      ...process.env,
      ...ofAll,
      RESTATE_NODE_NAME: `node-${index}`,
      RESTATE_AUTO_PROVISION: `${index === 0}`,
      RESTATE_BIND_ADDRESS: localhost(port),
      RESTATE_ADVERTISED_ADDRESS: `http://${localhost(port)}`,
      RESTATE_INGRESS__BIND_ADDRESS: ingress,
      RESTATE_ADMIN__BIND_ADDRESS: admin,
    }
    const args = ['--no-logo', '--config-file', join(root, 'restate.toml'), '--base-dir', directory]
    const started = part(
      () => spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'], env }),
      () => until('the server answers', () => isWell(`${url}/restate/health`)),
    )
    return { ...started, url, admin: `http://${admin}`, clerk: connectTo(url) }
  }
  const [first = 0, ...more] = ports
  const server = await node(first, 0)
  const others = await Promise.all(more.map((port, index) => node(port, index + 1)))
  const port = await freePort()
  const service = part(
    () =>
      spawn(process.execPath, ['--import', 'tsx', join(root, 'src/service.ts')], {
        stdio: ['ignore', 'pipe', 'inherit'],
        env: { ...process.env, PORT: `${port}`, SHORT_DAYS: shortDays, RESTATE_LOGGING: 'ERROR' },
      }),
    // It says so on its output once it listens.
    async ({ stdout }) => void (stdout !== null && (await once(stdout, 'data'))),
  )
  const parts = [server, ...others, service]
  await Promise.all(parts.map((one) => one.start()))
  await until('the service is registered', async () => {
    const registered = await fetch(`${server.admin}/deployments`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ uri: `http://${localhost(port)}` }),
    })
    return registered.ok
  })
  // The other nodes learn of it a little later.
  for (const { clerk } of [server, ...others])
    await until('every node knows the service', () => succeeds(clerk.request('any').read()))
  return {
    server,
    others,
    service,
    close: async () => void (await Promise.all(parts.map((one) => one.kill()))),
  }
}

function part(run: () => ChildProcess, isUp: (child: ChildProcess) => Promise<void>): Part {
  let child: ChildProcess | null = null
  process.once('exit', () => child?.kill('SIGKILL'))
  return {
    start: async () => {
      child = run()
      await isUp(child)
    },
    kill: async () => {
      if (child === null) return
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      child = null
      await ended
    },
    memory: async () => {
      const status = await readFile(`/proc/${child?.pid}/status`, 'utf8')
      return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) * 1024
    },
  }
}

async function succeeds(call: PromiseLike<unknown>): Promise<boolean> {
  try {
    await call
    return true
  } catch {
    return false
  }
}

const isWell = async (url: string): Promise<boolean> => {
  const answered = await fetch(url).catch(() => null)
  return answered?.ok ?? false
}

/** Waits until something is so. */
export async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 60_000; Date.now() < end; await wait(25)) if (await isSo()) return
  throw new Error(`not within a minute: ${what}`)
}
