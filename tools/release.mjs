/** What keeps a version from being released: of its package.json, its changelog and the page of where it runs. */
export function releaseProblems({ version, repository, homepage, bugs }, changelog, runtimes) {
  const lacking = Object.entries({ repository, homepage, bugs }).filter(([, value]) => value === undefined)
  return [
    // Where it was built is proved by the address of its repository.
    ...lacking.map(([field]) => `package.json has no \`${field}\``),
    ...(changelog.includes(`\n## [${version}]`) ? [] : [`CHANGELOG.md has no section of ${version}`]),
    ...(runtimes.includes(`(privacy-rulebook ${version})`)
      ? []
      : [`docs/generated/runtimes.md is not of ${version}: npm run matrix`]),
    ...(/FAILED|not run/u.test(runtimes) ? ['docs/generated/runtimes.md has a row that did not pass'] : []),
  ]
}
