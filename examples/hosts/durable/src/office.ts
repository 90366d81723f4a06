// An office for tests and measurements: a Restate server on a directory, and the service, as processes to end and start again.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import getPort from 'get-port'
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

export interface Office {
  readonly server: Part
  readonly service: Part
  /** Where Restate takes calls. */
  readonly url: string
  /** Where it is administered. */
  readonly admin: string
  readonly clerk: ReturnType<typeof connectTo>
  close(): Promise<void>
}

/**
 * Opens an office on a directory.
 *
 * @param shortDays - How long its days last, as `SHORT_DAYS` has it.
 */
export async function openOffice(directory: string, shortDays = ''): Promise<Office> {
  const [node, ingress, admin, port] = [await getPort(), await getPort(), await getPort(), await getPort()]
  const url = `http://127.0.0.1:${ingress}`
  const adminUrl = `http://127.0.0.1:${admin}`
  const server = part(
    () =>
      spawn(program, ['--no-logo', '--config-file', join(root, 'restate.toml'), '--base-dir', directory], {
        stdio: ['ignore', 'inherit', 'inherit'],
        env: {
          ...process.env,
          RESTATE_BIND_ADDRESS: `127.0.0.1:${node}`,
          RESTATE_INGRESS__BIND_ADDRESS: `127.0.0.1:${ingress}`,
          RESTATE_ADMIN__BIND_ADDRESS: `127.0.0.1:${admin}`,
          // A service that was ended is looked for again soon.
          RESTATE_DEFAULT_RETRY_POLICY__MAX_INTERVAL: '200ms',
        },
      }),
    () => until('the server answers', () => isWell(`${url}/restate/health`)),
  )
  const service = part(
    () =>
      spawn(process.execPath, ['--import', 'tsx', join(root, 'src/service.ts')], {
        stdio: ['ignore', 'pipe', 'inherit'],
        env: { ...process.env, PORT: `${port}`, SHORT_DAYS: shortDays, RESTATE_LOGGING: 'ERROR' },
      }),
    // It says so on its output once it listens.
    async ({ stdout }) => void (stdout !== null && (await once(stdout, 'data'))),
  )
  await Promise.all([server.start(), service.start()])
  const registered = await fetch(`${adminUrl}/deployments`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ uri: `http://127.0.0.1:${port}` }),
  })
  if (!registered.ok) throw new Error(`the service was not registered: ${await registered.text()}`)
  return {
    server,
    service,
    url,
    admin: adminUrl,
    clerk: connectTo(url),
    close: async () => {
      await Promise.all([server.kill(), service.kill()])
    },
  }
}

function part(run: () => ChildProcess, isUp: (child: ChildProcess) => Promise<void>): Part {
  let child: ChildProcess | null = null
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

async function isWell(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok
  } catch {
    return false
  }
}

/** Waits until something is so. */
export async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 60_000; Date.now() < end; await wait(25)) if (await isSo()) return
  throw new Error(`not within a minute: ${what}`)
}
