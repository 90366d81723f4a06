/* Values as text, to compare what came of the same input twice, and an argument before and after. */

const most = 40

/** Everything that can be seen of a value, as far as it is short and shallow; functions are alike. */
export function picture(value: unknown, depth = 0): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 200))
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : String(value)
  if (typeof value === 'function') return 'function'
  if (typeof value !== 'object' || value === null) return String(value)
  if (depth > 6) return '…'
  try {
    const mark = Object.isFrozen(value) ? '' : '~'
    const symbols = Object.getOwnPropertySymbols(value).length
    if (Array.isArray(value)) {
      const parts = Array.from({ length: Math.min(most, value.length) }, (_, index) =>
        picture(value[index], depth + 1),
      )
      return `${mark}${value.length}${symbols}[${parts.join()}]`
    }
    const names = Object.keys(value).slice(0, most)
    const parts = names.map((name) => `${name}:${picture(Reflect.get(value, name), depth + 1)}`)
    return `${mark}${symbols}{${parts.join()}}`
  } catch {
    return 'unreadable'
  }
}

const errorPicture = (error: unknown): string =>
  error instanceof Error
    ? `${error.name}: ${error.message} ${'path' in error ? error.path : ''}`
    : `threw ${typeof error}`

/** What comes of a call, as text. */
export function pictureOf(run: () => unknown): string {
  try {
    return picture(run())
  } catch (error) {
    return errorPicture(error)
  }
}

const guarded: readonly object[] = [
  ...[Object, Array, Function, String, Number, Boolean, Map, Set, WeakMap, Promise, Error, RegExp, Date],
].map(({ prototype }) => prototype)
const namesIn = (): string => guarded.map((one) => Reflect.ownKeys(one).map(String).join()).join(';')
const untouched = namesIn()

/** Whether every prototype has the fields that it had when this began. */
export const isUnpolluted = (): boolean => namesIn() === untouched
/** The same, as far as it is quickly seen. */
export const seemsUnpolluted = (): boolean =>
  !('polluted' in {}) && Object.keys(Object.prototype).length === 0
