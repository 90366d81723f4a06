// Imports a module as the first thing that a process does, and prints the milliseconds of processor time that it took.
const [specifier] = process.argv.slice(2)
const before = process.cpuUsage()
await import(specifier)
const { user, system } = process.cpuUsage(before)
console.log((user + system) / 1000)
process.exit()
