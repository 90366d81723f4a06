// Adds a user and prints the token: `npm run user -- data 'Ona Onaitė' officer 'Socialinis skyrius'`; without a unit for who
// sees every unit.
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
} finally {
  await db.close()
}
