import { daysBetween, type PlainDate } from '../../calendar/index.js'
import { date, daysAccusative } from './words.lt.js'

/** The last day of something that is owed. */
interface Owed {
  readonly due: PlainDate
}
/** The same with the day on which it was done. */
interface Done extends Owed {
  readonly doneOn: PlainDate
}

/** "iki 2026 m. kovo 2 d. imtinai". */
export const by = ({ due }: Owed): string => `iki ${date(due)} imtinai`
/** "šiandien, 2026 m. kovo 2 d.,". */
export const today = ({ due }: Owed): string => `šiandien, ${date(due)},`
/** "terminas baigėsi 2026 m. kovo 2 d.". */
export const ended = ({ due }: Owed): string => `terminas baigėsi ${date(due)}`
/** "2026 m. kovo 1 d., laiku: terminas – iki 2026 m. kovo 2 d. imtinai". */
export const inTime = (done: Done): string => `${date(done.doneOn)}, laiku: terminas – ${by(done)}`

const lateBy = (participle: string, on: PlainDate, due: PlainDate): string =>
  `${participle} ${daysAccusative(daysBetween(due, on))} – ${ended({ due })}`

/** Where nobody is named as the one who acts: "pavėlavus 2 dienas – terminas baigėsi 2026 m. kovo 2 d.". */
export const late = (on: PlainDate, due: PlainDate): string => lateBy('pavėlavus', on, due)

/** "2026 m. kovo 4 d., pavėlavus 2 dienas – terminas baigėsi 2026 m. kovo 2 d.". */
export const tooLate = ({ doneOn, due }: Done): string => `${date(doneOn)}, ${late(doneOn, due)}`
/** The same after "Įstaiga": the participle has to agree with it. */
export const institutionTooLate = ({ doneOn, due }: Done): string =>
  `${date(doneOn)}, ${lateBy('pavėlavusi', doneOn, due)}`
/** The same after "Centras". */
export const centreTooLate = ({ doneOn, due }: Done): string =>
  `${date(doneOn)}, ${lateBy('pavėlavęs', doneOn, due)}`

/** "terminas baigėsi 2026 m. kovo 2 d., o vėliau ši pareiga pasibaigė taip ir neįvykdyta". */
export const endedUndone = (owed: Owed): string =>
  `${ended(owed)}, o vėliau ši pareiga pasibaigė taip ir neįvykdyta`
