// A desk as a process of its own, to be ended and started again on the same data.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { serve } from '@hono/node-server'
import type { createApp } from '../src/app.ts'
import { type Ask, asker } from './asking.ts'

/** A desk in this process, on a port of its own. */
export async function listening(app: ReturnType<typeof createApp>) {
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' })
  await once(server, 'listening')
  const address = server.address()
  assert.ok(typeof address === 'object' && address !== null)
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}

export interface Serving {
  readonly url: string
  readonly pid: number
  readonly ask: Ask
  /** Ends it at once, in the middle of whatever it does. */
  kill(): Promise<void>
  /** Asks it to end. */
  stop(): Promise<void>
  /** Everything that it printed. */
  said(): string
}

export async function serving(directory: string, today: string): Promise<Serving> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', join(import.meta.dirname, '../src/main.ts'), directory, '0', today],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  )
  let printed = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text
    })
  const ended = new Promise<string>((resolve) =>
    child.on('exit', (code, signal) => resolve(signal ?? `${code}`)),
  )
  const url = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', resolve)
    void ended.then(() => reject(new Error(`the desk ended: ${printed}`)))
  })
  const end = async (signal: 'SIGKILL' | 'SIGTERM', as: string): Promise<void> => {
    child.kill(signal)
    assert.equal(await ended, as, printed)
  }
  return {
    url,
    pid: child.pid ?? 0,
    ask: asker((path, init) => fetch(`${url}${path}`, init)),
    kill: () => end('SIGKILL', 'SIGKILL'),
    stop: () => end('SIGTERM', '0'),
    said: () => printed,
  }
}

/** Sends a command whole, and is gone before its answer. */
export async function sentAndLost(
  url: string,
  path: string,
  token: string,
  body: object,
  seen: number,
): Promise<void> {
  const { hostname, port } = new URL(url)
  const text = JSON.stringify(body)
  const lines = [
    `POST ${path} HTTP/1.1`,
    `Host: ${hostname}`,
    `Authorization: Bearer ${token}`,
    `If-Match: "${seen}"`,
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(text)}`,
    '',
    text,
  ]
  const socket = connect(Number(port), hostname)
  await new Promise((resolve, reject) => {
    socket.on('error', reject).on('close', resolve)
    socket.write(lines.join('\r\n'), () => socket.destroy())
  })
}
