// Elements, made of text alone: nothing that somebody typed is ever read as HTML.

/** What stands inside an element; `null` is left out. */
export type Child = Node | string | null | readonly Child[]

/** What an attribute can be: `true` is one without a value, `false` and `null` leave it out. */
type Attributes = Readonly<Record<string, string | number | boolean | null>>

function append(element: Element, child: Child): void {
  if (child === null) return
  if (typeof child === 'string' || child instanceof Node) element.append(child)
  else for (const one of child) append(element, one)
}

/** An element with its attributes and children. */
export function h<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes))
    if (value !== null && value !== false) element.setAttribute(key, value === true ? '' : `${value}`)
  append(element, children)
  return element
}

const idOf = (node: Node): string => (node instanceof Element ? node.id : '')

/** Whether one node can become another by its attributes and children alone. */
const alike = (one: Node, other: Node): boolean =>
  one.nodeName === other.nodeName && idOf(one) === idOf(other)

function takeAttributes(element: Element, from: Element): void {
  // What a reader opened stays open.
  for (const { name } of [...element.attributes])
    if (!from.hasAttribute(name) && !(name === 'open' && element instanceof HTMLDetailsElement))
      element.removeAttribute(name)
  for (const { name, value } of from.attributes)
    if (element.getAttribute(name) !== value) element.setAttribute(name, value)
  if (element instanceof HTMLInputElement && from instanceof HTMLInputElement) element.checked = from.checked
}

/** What is filled in, of a field that has it apart from its attributes. */
const filledIn = (element: Element): string | null =>
  element instanceof HTMLInputElement ||
  element instanceof HTMLSelectElement ||
  element instanceof HTMLTextAreaElement
    ? element.value
    : null

function fillIn(element: Element, value: string | null): void {
  if (value === null || value === filledIn(element)) return
  if (element instanceof HTMLSelectElement) element.value = value
  // What somebody is typing stays theirs.
  else if (element !== document.activeElement && 'value' in element) element.value = value
}

/**
 * Makes what is shown the same as what was drawn anew, and keeps every element that is in both: with it the focus, and what
 * somebody is typing.
 */
export function redraw(shown: Element, drawn: Element): void {
  const value = filledIn(drawn)
  takeAttributes(shown, drawn)
  const kept = new Map([...shown.children].filter(({ id }) => id !== '').map((one) => [one.id, one]))
  let at: ChildNode | null = shown.firstChild
  for (const next of [...drawn.childNodes]) {
    const same = kept.get(idOf(next)) ?? (at !== null && idOf(at) === '' ? at : null)
    if (same === null || !alike(same, next)) {
      shown.insertBefore(next, at)
      continue
    }
    if (same === at) at = at.nextSibling
    else shown.insertBefore(same, at)
    if (same instanceof Element && next instanceof Element) redraw(same, next)
    else if (same.nodeValue !== next.nodeValue) same.nodeValue = next.nodeValue
  }
  while (at !== null) {
    const after: ChildNode | null = at.nextSibling
    at.remove()
    at = after
  }
  fillIn(shown, value)
}
