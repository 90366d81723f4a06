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
  // What types are derived from: the pages show what comes out.
  intentionallyNotExported: [
    'src/case/completion.ts:toComplete',
    'src/case/notes.ts:Late',
    'src/complaint/types.ts:rejections',
    'src/consent/types.ts:rejections',
    'src/core/decision.ts:BreachesIn',
    'src/core/decision.ts:DataByCode',
    'src/core/decision.ts:Noted',
    'src/core/machine-types.ts:ExpectedOf',
    'src/core/messages.ts:CommandDeclarations',
    'src/procedure/difference-entry.ts:EntriesOf',
    'src/recording/messages.ts:recordingEvents',
    'src/request/rejections.ts:rejections',
    'src/restriction/types.ts:rejections',
    'src/rights/claim.ts:Claims',
    'src/rights/claim.ts:OneOf',
    'src/testing/accept.ts:AnyDecision',
    'src/text/kit/machines.ts:NotesOf',
    'src/text/kit/machines.ts:RejectionsOf',
    'src/text/recording/listening-texts.ts:barringRoles',
    'src/text/letters/carried-out.ts:Answered',
  ],
  validation: { notExported: true, invalidLink: true, notDocumented: true },
  // Members explain themselves by name or in a comment of their own; what is exported must be documented.
  requiredToBeDocumented: ['Function', 'Class', 'Interface', 'TypeAlias', 'Variable', 'Enum'],
}
