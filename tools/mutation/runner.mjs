// The part of Stryker that runs tests for a mutant. Its own runner for Vitest starts a worker and loads every file anew for
// each of thousands of mutants; this one evaluates one script (bundle.mjs) and runs the same tests with the same Vitest, in
// a tenth of the time.
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import vm from 'node:vm'
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner'
import { startTests } from '@vitest/runner'
import * as fc from 'fast-check'

/** What the mutated sources read and write: the mutant that is on, and what a test has run through. */
globalThis.__stryker__ ??= {}
const mutation = globalThis.__stryker__

const config = {
  root: process.cwd(),
  setupFiles: [],
  sequence: { hooks: 'stack', setupFiles: 'list' },
  maxConcurrency: 1,
  // Stryker ends a run that takes too long.
  testTimeout: 2 ** 31 - 1,
  hookTimeout: 2 ** 31 - 1,
  passWithNoTests: true,
  retry: 0,
  tags: [],
}

const statuses = { pass: TestStatus.Success, fail: TestStatus.Failed }

const nameOf = (task) => (task.suite ? `${nameOf(task.suite)} ${task.name}` : task.name)
const idOf = (test) => `${test.file.filepath}#${nameOf(test)}`
const testsIn = (task) => (task.type === 'test' ? [task] : task.tasks.flatMap(testsIn))

const scriptOf = (text) =>
  new vm.Script(`(function (require, module) {${text}\n})`, { filename: 'mutated.cjs' })

function add(sums, counts) {
  for (const [id, count] of Object.entries(counts)) sums[id] = (sums[id] ?? 0) + count
}

class BundledTests {
  #script
  #counting
  #packages = new Map()
  #covered

  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    process.env.FC_SEED ??= '20260101'
    process.env.FC_RUNS ??= '30'
    for (const name of JSON.parse(readFileSync('mutated.json', 'utf8'))) {
      this.#packages.set(name, { ...(await import(name)), __esModule: true })
    }
    const text = readFileSync('mutated.cjs', 'utf8')
    // Counting what is run through takes most of the time, and a run for a mutant doesn't need it.
    this.#counting = scriptOf(text)
    this.#script = scriptOf(
      text.replace(/(stryCov_\w+) = cover;\s+cover\.apply\(null, arguments\)/g, '$1 = () => {}'),
    )
  }

  /** Evaluates the script anew: the test files that it holds, none of them run yet. */
  async #load(script = this.#script) {
    const module = {}
    script.runInThisContext()((name) => this.#packages.get(name), module)
    const { 'test/setup.ts': setUp, ...files } = module.exports.default
    await setUp()
    // Which is the smallest example doesn't matter here.
    fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true })
    return files
  }

  /** Runs the tests of a file, or the wanted ones of them, until one fails if `bail`. */
  async #run(path, load, { wanted, bail }) {
    let failed = false
    const [file] = await startTests([path], {
      config,
      importFile: load,
      onBeforeRunTask(test) {
        if ((bail && failed) || (wanted && !wanted.has(idOf(test)))) test.mode = 'skip'
      },
      onBeforeTryTask(test) {
        mutation.currentTestId = idOf(test)
      },
      onAfterRunTask(test) {
        mutation.currentTestId = undefined
        failed ||= test.result?.state === 'fail'
      },
    })
    const tests = testsIn(file).map((test) => ({
      id: idOf(test),
      name: nameOf(test),
      fileName: resolve(path),
      timeSpentMs: test.result?.duration ?? 0,
      status: statuses[test.result?.state] ?? TestStatus.Skipped,
      failureMessage: test.result?.errors?.[0]?.message,
    }))
    if (file.result?.state !== 'fail' || tests.some(({ status }) => status === TestStatus.Failed))
      return tests
    // The file couldn't be loaded, or a hook failed.
    return [
      ...tests,
      {
        id: `${path}#`,
        name: path,
        fileName: resolve(path),
        timeSpentMs: 0,
        status: TestStatus.Failed,
        failureMessage: file.result.errors?.[0]?.message ?? 'failed to load',
      },
    ]
  }

  async dryRun() {
    mutation.activeMutant = undefined
    const coverage = { static: {}, perTest: {} }
    const tests = []
    const files = {}
    // Each file has the script to itself, so that what an earlier one left computed is run through again.
    for (const path of Object.keys(await this.#load(this.#counting))) {
      mutation.mutantCoverage = { static: {}, perTest: {} }
      const loads = await this.#load(this.#counting)
      let load = 0
      const timed = async () => {
        const started = performance.now()
        await loads[path]()
        load = performance.now() - started
      }
      const run = await this.#run(path, timed, { bail: false })
      tests.push(...run)
      files[path] = {
        load,
        tests: Object.fromEntries(run.map(({ id, timeSpentMs }) => [id, timeSpentMs])),
        ...mutation.mutantCoverage,
      }
      add(coverage.static, mutation.mutantCoverage.static)
      Object.assign(coverage.perTest, mutation.mutantCoverage.perTest)
    }
    writeFileSync('covered.json', JSON.stringify(files))
    return { status: DryRunStatus.Complete, tests, mutantCoverage: coverage }
  }

  /** The files that run through a mutant, those first that are loaded and run the tests that do so in the least time. */
  #through(mutant) {
    // Read when it is wanted: Stryker starts this anew after a mutant that doesn't end.
    this.#covered ??= JSON.parse(readFileSync('covered.json', 'utf8'))
    return Object.entries(this.#covered)
      .filter(
        ([, file]) => mutant in file.static || Object.values(file.perTest).some((hits) => mutant in hits),
      )
      .map(([path, file]) => {
        const wanted = Object.keys(file.tests).filter((id) => mutant in (file.perTest[id] ?? {}))
        const all = wanted.length === Object.keys(file.tests).length
        return {
          path,
          wanted: new Set(wanted),
          all,
          time: wanted.reduce((sum, id) => sum + file.tests[id], 0),
        }
      })
      .sort((a, b) => a.time - b.time)
  }

  /** Runs some files, or the wanted tests of them, up to one that fails: the tests of that one. */
  async #failing(through) {
    const files = await this.#load()
    for (const { path, wanted } of through) {
      const tests = await this.#run(path, files[path], { wanted, bail: true })
      if (tests.some(({ status }) => status === TestStatus.Failed)) return tests
    }
    return undefined
  }

  async mutantRun({ activeMutant, hitLimit }) {
    mutation.hitCount = 0
    // Stryker allows a hundred times what all tests came to; nothing here shrinks, so a loop that doesn't end shows earlier.
    mutation.hitLimit = hitLimit && hitLimit / 10
    mutation.activeMutant = activeMutant.id
    const through = this.#through(activeMutant.id)
    // First the tests that run through the mutant, then all of their files: a test may use what another has computed.
    const tests =
      (await this.#failing(through.filter(({ wanted }) => wanted.size > 0))) ??
      (await this.#failing(through.filter(({ all }) => !all).map(({ path }) => ({ path })))) ??
      []
    mutation.activeMutant = undefined
    return toMutantRunResult(
      determineHitLimitReached(mutation.hitCount, mutation.hitLimit) ?? {
        status: DryRunStatus.Complete,
        tests,
      },
    )
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'bundled-tests', BundledTests)]
