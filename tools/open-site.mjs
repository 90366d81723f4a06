// Opens the front page of the site in the browser of whoever asks.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from './run.mjs'

const page = join(root, 'docs/api/index.html')
const openers = { darwin: ['open'], win32: ['cmd', '/c', 'start'] }
const [program, ...args] = openers[process.platform] ?? ['xdg-open']
spawn(program, [...args, page], { stdio: 'ignore', detached: true })
  .on('error', () => console.log(`Open ${page}`))
  .unref()
