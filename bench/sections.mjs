// The sections of results.md, so that one of them can be written anew without the others.

/** A text with a section in place of the one of the same heading, or at its end. */
export function withSection(text, section) {
  const [heading] = section.split('\n')
  const start = text.indexOf(`${heading}\n`)
  if (start < 0) return `${text.trimEnd()}\n\n${section}`
  const next = text.indexOf('\n## ', start)
  return text.slice(0, start) + section + (next < 0 ? '' : text.slice(next))
}
