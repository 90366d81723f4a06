import { expect, test } from 'vitest'
import { releaseProblems } from '../../tools/release.mjs'

const address = 'https://example.org/privacy-rulebook'
const paper = { version: '1.2.3', repository: address, homepage: address, bugs: address }
const changelog = '# Changelog\n\n## [1.2.3] - 2026-05-04\n'
const runtimes = 'The package (privacy-rulebook 1.2.3)\n| Node | passed |\n'

test('a version with an address, its changes told and tried everywhere can be released', () => {
  expect(releaseProblems(paper, changelog, runtimes)).toEqual([])
})

test.each([
  ['package.json has no `repository`', [{ ...paper, repository: undefined }, changelog, runtimes]],
  ['CHANGELOG.md has no section of 1.2.3', [paper, changelog.replace('1.2.3', 'Unreleased'), runtimes]],
  ['runtimes.md is not of 1.2.3', [paper, changelog, runtimes.replace('1.2.3', '1.2.2')]],
  ['a row that did not pass', [paper, changelog, runtimes.replace('passed', 'FAILED')]],
  ['a row that did not pass', [paper, changelog, runtimes.replace('passed', 'not run: it is not here')]],
] as const)('a release is refused where %s', (problem, [paper, changelog, runtimes]) => {
  const problems = releaseProblems(paper, changelog, runtimes)
  expect(problems).toHaveLength(1)
  expect(problems[0]).toContain(problem)
})
