// A Node whose `Intl` knows English alone, as some systems have it: a copy of one with all languages, whose data are
// replaced by the same without the others. It takes two tools of Debian's icu-devtools.
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The files of a language, such as `lt.res` or `coll/lt_LT.res`; what transliterates belongs to no language. */
const ofLanguage = /^(?!translit\/)(?:[a-z]+\/)?(?<language>[a-z]{2,3})(?:_[A-Za-z0-9_]*)?\.res$/

/** Writes to a folder a copy of a Node that knows English alone, and returns its path. */
export function nodeInEnglish(node, folder) {
  mkdirSync(folder)
  const run = (program, args, cwd = folder) => execFileSync(program, args, { cwd, encoding: 'utf8' })
  const binary = readFileSync(node)
  // The data begin with a header of 12 bytes before their format, "CmnD"; where they end they say themselves.
  const start = binary.indexOf('CmnD') - 12
  if (start < 0) throw new Error(`${node} holds no data of ICU`)
  const major = run(node, ['-p', 'process.versions.icu']).split('.')[0]
  const cut = `icudt${major}l.dat`
  const whole = join('whole', cut)
  mkdirSync(join(folder, 'whole'))
  writeFileSync(join(folder, whole), binary.subarray(start))

  const files = run('icupkg', ['-l', whole]).trim().split('\n')
  const languageOf = (file) => ofLanguage.exec(file)?.groups?.language
  const others = files.filter((file) => ![undefined, 'en'].includes(languageOf(file)))
  writeFileSync(join(folder, 'others.txt'), others.join('\n'))
  run('icupkg', ['-r', 'others.txt', whole, cut])

  // Each kind of data lists its languages.
  const lists = files.filter((file) => file.endsWith('res_index.res'))
  for (const list of lists) {
    const kind = dirname(list)
    const english = files.filter((file) => dirname(file) === kind && languageOf(file) === 'en')
    const names = english.map((file) => `${file.slice(file.lastIndexOf('/') + 1, -'.res'.length)} {""}`)
    mkdirSync(join(folder, kind), { recursive: true })
    const source = join(folder, kind, 'res_index.txt')
    writeFileSync(source, `res_index:table(nofallback) { InstalledLocales { ${names.join(' ')} } }`)
    run('genrb', ['--quiet', '--destdir', '.', 'res_index.txt'], join(folder, kind))
  }
  writeFileSync(join(folder, 'lists.txt'), lists.join('\n'))
  run('icupkg', ['-a', 'lists.txt', '-s', '.', cut])

  readFileSync(join(folder, cut)).copy(binary, start)
  const copy = join(folder, 'node')
  writeFileSync(copy, binary)
  chmodSync(copy, 0o755)
  return copy
}
