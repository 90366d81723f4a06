// Adds a user and prints the token: `npm run user -- /var/lib/case-desk 'Ona Onaitė' officer 'Globos skyrius'`; without a unit
// for who sees every unit.
import { openDatabase } from './database.ts'
import { addUser, roles } from './users.ts'

const [, , directory, name, given, unit = null] = process.argv
const role = roles.find((one) => one === given)
if (directory === undefined || name === undefined || role === undefined) {
  console.error(`npm run user -- directory name ${roles.join('|')} [unit]`)
  process.exit(1)
}
const db = await openDatabase(directory)
try {
  console.log(await addUser(db, { name: name.trim().normalize('NFC'), role, unit }))
} catch (error) {
  if (!(error instanceof TypeError)) throw error
  console.error(error.message)
  process.exitCode = 1
} finally {
  await db.close()
}
