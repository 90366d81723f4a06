import { entries } from './tools/entries.mjs'

export default {
  name: 'privacy-rulebook',
  entryPoints: entries.map(({ source }) => source),
  tsconfig: 'tsconfig.src.json',
  out: 'docs/api',
  readme: 'none',
  disableSources: true,
  excludeInternal: true,
  treatWarningsAsErrors: true,
  validation: { notExported: true, invalidLink: true, notDocumented: true },
  // Members explain themselves by name or in a comment of their own; what is exported must be documented.
  requiredToBeDocumented: ['Function', 'Class', 'Interface', 'TypeAlias', 'Variable', 'Enum'],
}
