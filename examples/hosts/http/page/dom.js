// Elements, made of text alone: nothing that somebody typed is ever read as HTML.

/** An element with its attributes, listeners (`onclick`) and children; what is null is left out. */
export function h(name, attributes = {}, ...children) {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value)
    else if (value !== null && value !== undefined && value !== false)
      element.setAttribute(key, value === true ? '' : value)
  }
  element.append(...children.flat(2).filter((child) => child !== null && child !== undefined))
  return element
}

let made = 0
/** An id that nothing else on the page has. */
export function newId() {
  made += 1
  return `f${made}`
}
