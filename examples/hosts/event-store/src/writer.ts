// Submits one request after the other and says the number of each once it is stored, until it is ended from outside.
import { submit } from './commands.ts'
import { whereOr } from './database.ts'
import { openDesk } from './desk.ts'

const [, , directory = '', prefix = 'P'] = process.argv
const desk = await openDesk(whereOr(directory))
for (let number = 1; ; number += 1) {
  const id = `${prefix}${number}`
  const given = await desk.give(id, submit(id, '2026-02-02'), 0n)
  if (given.outcome !== 'accepted') throw new Error(`${id}: ${given.outcome}`)
  console.log(id)
}
