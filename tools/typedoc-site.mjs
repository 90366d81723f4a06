// Makes a site of the API pages: modules by the names that they are imported by, guides by their titles, and what an entry
// exports from another with a line of its own.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Comment, CommentTag, Converter, JSX, ReflectionKind } from 'typedoc'
import { entries } from './entries.mjs'
import { root } from './run.mjs'

/** The headings of the list of all pages. */
export const headings = {
  // No heading: they stand first, without one to open.
  guides: 'none',
  lawyers: 'For a lawyer / Teisininkui',
  entries: 'Entry points',
}

/** From the name of each entry point to what it has, as the README tells it. */
function toldOfEntries() {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const rows = [...readme.matchAll(/^\| (`privacy-rulebook.*?) +\| (.*?) +\|$/gmu)]
  return new Map(
    rows.flatMap(([, names, has]) =>
      [...names.matchAll(/`(.+?)`/gu)].map(([, name]) => [name.replace(/^\//u, 'privacy-rulebook/'), has]),
    ),
  )
}

/** What is said of a declaration; of a function, of its first signature. */
const commentOf = (target) => target?.comment ?? target?.signatures?.[0]?.comment

/** A link as the name that it shows: where it leads, the page of the declaration itself tells. */
const unlinked = (part) => (part.kind === 'inline-tag' ? { kind: 'code', text: `\`${part.text}\`` } : part)

/** The summary and the category of what is exported from elsewhere. */
function commentOfReference(reference) {
  const comment = commentOf(reference.getTargetReflectionDeep())
  if (comment === undefined) return undefined
  const category = comment.getTag('@category')
  return new Comment(
    Comment.cloneDisplayParts(comment.summary).map(unlinked),
    category === undefined ? [] : [category.clone()],
  )
}

/** Where something stands in the list of all pages. */
const under = (heading) => new CommentTag('@category', [{ kind: 'text', text: heading }])

function nameModules(project) {
  const told = toldOfEntries()
  for (const module of project.getReflectionsByKind(ReflectionKind.Module)) {
    // TypeDoc calls each by its folder, and the one of all of them by its file.
    const entry = entries.find(({ source }) =>
      [`src/${module.name}/index.ts`, `src/${module.name}.ts`].includes(source),
    )
    if (entry === undefined) throw new Error(`${module.name} is no entry point`)
    const has = told.get(entry.name)
    if (has === undefined) throw new Error(`The README does not tell of ${entry.name}`)
    module.name = entry.name
    module.comment = new Comment(
      [{ kind: 'text', text: `${has.charAt(0).toUpperCase()}${has.slice(1)}.` }],
      [under(headings.entries)],
    )
  }
}

/** Calls a guide by its heading. */
function nameGuides(project) {
  for (const guide of project.documents ?? []) {
    const [first] = guide.content
    const heading = /^\s*(?:<!--[\s\S]*?-->\s*)?# ([^\n]+)\n/u.exec(first?.text ?? '')
    if (heading === null) throw new Error(`${guide.name} has no heading`)
    // Called by its file: what is drawn from the rules is read by who checks them.
    guide.comment = new Comment(
      [],
      [under(guide.name.startsWith('generated/') ? headings.lawyers : headings.guides)],
    )
    guide.name = heading[1]
    // A heading that is a name alone: links lead to it by that name.
    for (const [index, part] of guide.content.entries())
      if (part.kind === 'code' && /(?:^|\n)#+ $/u.test(guide.content[index - 1]?.text ?? ''))
        guide.content[index] = { kind: 'text', text: part.text.replaceAll('`', '') }
  }
}

export function load(app) {
  app.converter.on(
    Converter.EVENT_RESOLVE_BEGIN,
    ({ project }) => {
      nameModules(project)
      nameGuides(project)
      for (const reference of project.getReflectionsByKind(ReflectionKind.Reference))
        reference.comment = commentOfReference(reference)
    },
    1_000,
  )
  app.renderer.hooks.on('sidebar.begin', (context) =>
    JSX.createElement(
      'p',
      { class: 'try-it' },
      JSX.createElement('a', { href: context.relativeURL('try/index.html') }, 'Try it / Išbandykite'),
    ),
  )
}
