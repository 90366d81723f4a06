// What clerks send, checked by a schema of the library. A message says where the fault is, and never repeats what was sent.
import { type Serde, serde } from '@restatedev/restate-sdk'

/** A command, and the version of the case that the clerk saw: left out, it is decided on whatever stands. */
export interface Order<Command> {
  readonly command: Command
  readonly seen?: number
}

/** What is asked of a schema: those of `privacy-rulebook/schema` do. */
interface Schema<Value> {
  safeParse(given: unknown):
    | { readonly success: true; readonly data: Value }
    | {
        readonly success: false
        readonly error: { readonly issues: readonly { readonly message: string }[] }
      }
}

/** Restate answers what is thrown here with the status 400, and doesn't run the handler. */
export const ordersOf = <Command>(schema: Schema<Command>): Serde<Order<Command>> => ({
  contentType: 'application/json',
  serialize: (order) => serde.json.serialize(order),
  deserialize: (bytes) => {
    const given = parsed(bytes)
    if (typeof given !== 'object' || given === null || !('command' in given))
      throw new TypeError('the value: expected an object with a command')
    const read = schema.safeParse(given.command)
    if (!read.success) throw new TypeError(read.error.issues.map(({ message }) => message).join('; '))
    return { command: read.data, ...seenIn(given) }
  },
})

function parsed(bytes: Uint8Array): unknown {
  try {
    return serde.json.deserialize(bytes)
  } catch {
    // The message of the parser shows a piece of what was sent.
    throw new TypeError('the value: expected JSON')
  }
}

function seenIn(given: object): { readonly seen?: number } {
  if (!('seen' in given)) return {}
  const { seen } = given
  if (typeof seen === 'number' && Number.isSafeInteger(seen) && seen >= 0) return { seen }
  throw new TypeError('seen: expected the version of the case, a whole number')
}
