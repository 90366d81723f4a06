const longestShown = 40

/** Names a wrong value in an error message, so that the reader sees what arrived. */
export function describeValue(value: unknown): string {
  if (typeof value === 'string') {
    return JSON.stringify(value.length > longestShown ? `${value.slice(0, longestShown)}…` : value)
  }
  if (value === null || value === undefined) return String(value)
  if (typeof value === 'number') return `the number ${value}`
  if (isDate(value)) return 'a Date'
  return Array.isArray(value) ? 'an array' : `a value of type ${typeof value}`
}

/** Tells a `Date`, also one from another realm, where `instanceof` fails. */
export function isDate(value: unknown): boolean {
  return Object.prototype.toString.call(value) === '[object Date]'
}
