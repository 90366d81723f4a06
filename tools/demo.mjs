// Installs and builds without a word, then says what one is about to see and shows the first example.
// Plain Node: nothing is installed yet when this starts.
import { run } from './run.mjs'

const intros = {
  lt: `Globos namų gyventoja per dukterį prašo leisti susipažinti su savo duomenimis, juos ištaisyti, atšaukia sutikimą
ir prašo ištrinti, ką galima ištrinti. Toliau matyti, ką programa pasako kiekviename žingsnyje: kas kurią dieną padaryta,
iki kada reikia atsakyti, ką nuspręsta dėl kiekvieno duomenų vieneto ir ko Įstaiga dar skolinga; skliaustuose – punktas,
kuris tai lemia.`,
  en: `A resident of a care home asks, through her daughter, to see her data, to correct them, to withdraw a consent and to
erase what can be erased. Below is what the program says at each step: what was done on which day, by when an answer is
due, what is decided on every data item and what the home still owes; in brackets, the clause that settles it.`,
}

async function must(program, ...args) {
  const { passed, stdout, stderr } = await run(program, args)
  if (passed) return stdout
  console.error(`${program} ${args.join(' ')} failed:\n${stdout}${stderr}`)
  process.exit(1)
}

const asked = process.argv.slice(2)
const language = asked.includes('--lang') ? asked[asked.indexOf('--lang') + 1] : 'lt'
if (!Object.hasOwn(intros, language)) {
  console.error(`--lang takes lt or en, and got ${language ?? 'nothing'}`)
  process.exit(1)
}
console.log(`${intros[language]}\n`)
await must('npm', 'ci', '--no-audit', '--no-fund', '--loglevel=error')
await must('npm', 'run', '--silent', 'build')
process.stdout.write(
  await must('npm', 'run', '--silent', 'example', 'examples/01-answer-a-request.ts', '--', ...asked),
)
