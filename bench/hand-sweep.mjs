// The sweep written out by hand: a plain loop over what the library's own sweep reads, for the usual number of days of
// warning. It finds the same; it checks nothing and explains nothing.

const days = 14

const after = (day, by) => {
  const [year, month, date] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, date + by)).toISOString().slice(0, 10)
}

function earlier(one, other) {
  if (one < other) return one
  return other
}
function later(one, other) {
  if (one > other) return one
  return other
}

const holds = ({ from, until, ended }, on) =>
  from <= on && (until === null || on <= until) && (ended === null || on < ended.on)

/** The first day from one on that no restriction covers; `null` where none is known. */
function freeFrom(restrictions, from) {
  let day = from
  for (;;) {
    const held = restrictions.find((one) => holds(one, day))
    if (held === undefined) return day
    const last = held.ended === null ? held.until : after(held.ended.on, -1)
    if (last === null) return null
    day = after(held.until === null ? last : earlier(held.until, last), 1)
  }
}

export function* sweepByHand(recordings, on) {
  for (const recording of recordings) {
    const { status } = recording
    if (status !== 'stored' && status !== 'destroyed') continue
    const { call, kept, copy, erasure, restrictions, procedures, complaints } = recording
    const restricted = restrictions.some((one) => holds(one, on))
    const open = procedures.filter(({ closedOn }) => closedOn === null)
    const asks = (action, clause, due) => ({
      recording: call,
      action,
      clause,
      due,
      overdue: on > due,
      restricted,
    })

    if (copy !== null && open.length === 0 && !restricted) {
      const closed = procedures.reduce((last, { closedOn }) => later(last, closedOn), '')
      const due = freeFrom(restrictions, closed) ?? closed
      if (on >= due) yield asks('destroy-copy', 'kaunas:10', due)
    }
    if (status === 'destroyed') continue

    const lastDay = kept.due
    const end = after(lastDay, 1)
    const early = erasure !== null && erasure.implementBy < end
    const due = early ? erasure.implementBy : erasure !== null ? end : (freeFrom(restrictions, end) ?? end)
    const copyNeeded = copy === null && open.length > 0
    if (!copyNeeded && on >= due && (erasure !== null || (on > lastDay && !restricted)))
      yield asks('destroy', early ? 'kaunas:14.5' : 'kaunas:10', due)

    const soon = after(earlier(lastDay, due), -days)
    if (copyNeeded && on >= soon) {
      const opened = open.map(({ openedOn }) => openedOn).reduce(earlier)
      yield asks('copy', 'kaunas:10', later(opened, lastDay))
    }
    const complained = complaints.some(({ closedOn }) => closedOn === null)
    if (complained && open.length === 0 && !restricted && on >= soon && on <= lastDay)
      yield asks('warn', 'kaunas:10', lastDay)
  }
}
