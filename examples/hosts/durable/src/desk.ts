// The desk of an officer: what they are told, each thing once, until they put it away.
import { handlers, type ObjectContext, type ObjectSharedContext, object } from '@restatedev/restate-sdk'
import type { PlainDate } from 'privacy-rulebook'

/** What is told of a case. */
export type Told = {
  readonly on: PlainDate
  readonly of: string
  readonly id: string
  readonly words: string
} & (
  | {
      readonly about: 'duty'
      readonly duty: string
      readonly clause: string
      readonly due: PlainDate
      readonly status: string
    }
  /** What one case asked of another was rejected: somebody has to look at both. */
  | { readonly about: 'rejection'; readonly command: string; readonly code: string }
)

/** What lies on a desk, by its number there. */
export type Notice = Told & { readonly number: number }

/** Each notice is kept by its number, beside the last number given: what lies on a desk isn't moved to add to it. */
const lastNumber = 'last'

const onDesk = async (ctx: ObjectSharedContext): Promise<readonly number[]> =>
  (await ctx.stateKeys())
    .filter((key) => key !== lastNumber)
    .map(Number)
    .sort((left, right) => left - right)

export const desk = object({
  name: 'desk',
  handlers: {
    put: handlers.object.exclusive(
      { ingressPrivate: true, enableLazyState: true },
      async (ctx: ObjectContext, told: readonly Told[]): Promise<void> => {
        const last = (await ctx.get<number>(lastNumber)) ?? 0
        for (const [index, one] of told.entries()) ctx.set(`${last + index + 1}`, one)
        ctx.set(lastNumber, last + told.length)
      },
    ),
    read: handlers.object.shared(async (ctx: ObjectSharedContext): Promise<readonly Notice[]> => {
      const notices: Notice[] = []
      for (const number of await onDesk(ctx)) {
        const told = await ctx.get<Told>(`${number}`)
        if (told !== null) notices.push({ ...told, number })
      }
      return notices
    }),
    /** Puts away what was read, up to a number: what came since stays. */
    clear: handlers.object.exclusive(
      { enableLazyState: true },
      async (ctx: ObjectContext, upTo: number): Promise<void> => {
        for (const number of await onDesk(ctx)) if (number <= upTo) ctx.clear(`${number}`)
      },
    ),
  },
})
