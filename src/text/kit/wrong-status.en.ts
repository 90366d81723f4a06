import { oneOf } from './words.en.js'

/** That a command is not possible in a status, and in which it is. */
export const wrongStatus =
  <Status extends string>(statuses: Readonly<Record<Status, string>>) =>
  (
    { status, allowedIn }: { readonly status: Status; readonly allowedIn: readonly Status[] },
    act: string | null,
  ): readonly [obstacle: string, instead: string] => [
    `${act ?? 'this act'} is not possible, because ${statuses[status]}`,
    `it is possible when ${oneOf(allowedIn.map((allowed) => statuses[allowed]))}`,
  ]
