import { oneOf, quote } from './words.lt.js'

/** That a command is not possible in a status, and in which it is. */
export const wrongStatus =
  <Status extends string>(statuses: Readonly<Record<Status, string>>) =>
  (
    { status, allowedIn }: { readonly status: Status; readonly allowedIn: readonly Status[] },
    act: string | null,
  ): readonly [obstacle: string, instead: string] => [
    `${act === null ? 'šis veiksmas' : `veiksmas ${quote(act)}`} negalimas, nes ${statuses[status]}`,
    `jis galimas, kai ${oneOf(allowedIn.map((allowed) => statuses[allowed]))}`,
  ]
