import type { PlainDate } from '../../calendar/index.js'
import { date, oneOf, quote } from './words.lt.js'

/** What stands in the way, and what to do instead. */
type Obstacle = readonly [obstacle: string, instead: string]

/** That a command is not possible in a status, and in which it is. */
export const wrongStatus =
  <Status extends string>(statuses: Readonly<Record<Status, string>>) =>
  (
    { status, allowedIn }: { readonly status: Status; readonly allowedIn: readonly Status[] },
    act: string | null,
  ): Obstacle => [
    `${actNamed(act)} negalimas, nes ${statuses[status]}`,
    `šį veiksmą galima atlikti, kai ${oneOf(allowedIn.map((allowed) => statuses[allowed]))}`,
  ]

/** An act that may have a name: "veiksmas „atsakymas į prašymą“". */
export const actNamed = (act: string | null): string =>
  act === null ? 'šis veiksmas' : `veiksmas ${quote(act)}`

/** That the document of the institution does not have what a command is for. */
export const notInProcedure = (): Obstacle => [
  'tai šiame dokumente nenumatyta',
  'galima remtis tik tuo, ką nustato kiti teisės aktai',
]

/** That an act was done before, so that doing it again says nothing new. */
export const alreadyDone = ({ on }: { readonly on?: PlainDate }): Obstacle => [
  on === undefined ? 'tai jau padaryta' : `tai jau padaryta ${date(on)}`,
  'kartoti nereikia',
]

/** That an act is dated before the last one on "prašymu". */
export const beforeLastEvent =
  (instrumental: string) =>
  ({ on, last }: { readonly on: PlainDate; readonly last: PlainDate }): Obstacle => [
    `veiksmas datuotas ${date(on)}, o paskutinis su ${instrumental} susijęs veiksmas atliktas ${date(last)}`,
    `veiksmo data turi būti ne ankstesnė kaip ${date(last)}`,
  ]

/** That a limit can't be counted without a calendar of its year. */
export const limitOutsideCalendar = (): Obstacle => [
  'termino apskaičiuoti negalima, nes naudojamas švenčių dienų kalendorius neapima reikiamų metų',
  'reikia patikrinti nurodytas datas arba pateikti kalendorių, apimantį reikiamus metus',
]

/** That a day is not in the calendar. */
export const dayOutsideCalendar = (): Obstacle => [
  'nurodytos dienos naudojamas švenčių dienų kalendorius neapima',
  'reikia patikrinti nurodytas datas arba pateikti kalendorių, apimantį reikiamus metus',
]
