import { spawn } from 'node:child_process'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '..')

/** Runs a program at the root of the repository, without input: what it printed, and whether it passed. */
export function run(program, args, env = {}) {
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const printed = { stdout: '', stderr: '' }
  for (const stream of ['stdout', 'stderr']) {
    child[stream].setEncoding('utf8').on('data', (text) => {
      printed[stream] += text
    })
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ passed: code === 0, ...printed }))
  })
}

/** Runs a program that says nothing on its standard error but errors and warnings: either makes it fail. */
export async function runWithoutWarnings(program, args) {
  // Warnings of Node are about the tools, not about what they build.
  const result = await run(program, args, { NODE_NO_WARNINGS: '1', NO_COLOR: '1' })
  return { ...result, passed: result.passed && result.stderr === '' }
}
