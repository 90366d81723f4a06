// The sweep written out by hand: a plain loop over what the library's own sweep reads, for the usual number of days of
// warning, of recordings that no order of another act holds and about which no caller has asked for anything. It finds the
// same; it checks nothing and explains nothing.

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

/** What asks for the destruction first: the end of the term, an erasure before it, or that nothing carries it any more. */
function askedOf({ kept, erasure, consent, storedOn }) {
  const end = after(kept.due, 1)
  const decided =
    erasure !== null && erasure.implementBy < end
      ? { clause: erasure.clause, from: erasure.on, due: erasure.implementBy }
      : { clause: kept.clause, from: kept.from, due: end }
  if (consent.withdrawnOn === null || consent.otherBasis !== null) return decided
  const due = later(consent.withdrawnOn, storedOn)
  return due < decided.due ? { clause: 'gdpr:17(1)(b)', from: due, due } : decided
}

const names = (all) => all.map(({ id }) => id)

export function* sweepByHand(recordings, on) {
  for (const recording of recordings) {
    const { status } = recording
    if (status !== 'stored' && status !== 'destroyed') continue
    const { call, kept, copy, copyRequiredUntil, erasure, consent } = recording
    const { restrictions, procedures, complaints } = recording
    const restricted = restrictions.some((one) => holds(one, on))
    const open = procedures.filter(({ closedOn }) => closedOn === null)
    const asks = (action, clause, due, about = {}) => ({
      recording: call,
      action,
      clause,
      due,
      overdue: on > due && freeFrom(restrictions, due) !== null,
      restricted,
      about: { procedures: [], complaints: [], requests: [], ...about },
    })

    if (copy !== null && open.length === 0) {
      const closed = procedures.reduce((last, { closedOn }) => later(last, closedOn), '')
      const due = freeFrom(restrictions, closed) ?? closed
      if (on >= due && !restricted) yield asks('destroy-copy', kept.clause, due)
    }
    if (status === 'destroyed') continue

    const asked = askedOf(recording)
    const free = freeFrom(restrictions, asked.due)
    const from =
      free === null || copyRequiredUntil === null || copyRequiredUntil <= free
        ? free
        : freeFrom(restrictions, copyRequiredUntil)
    const due = from ?? copyRequiredUntil ?? asked.due
    const copyNeeded = copy === null && open.length > 0
    const withoutBasis = consent.withdrawnOn !== null && consent.otherBasis === null
    const mayGo = (on > kept.due || erasure !== null || withoutBasis) && !restricted && !copyNeeded
    if (mayGo && on >= due) yield asks('destroy', asked.clause, due)

    if (copyNeeded) {
      const opened = open.map(({ openedOn }) => openedOn).reduce(earlier)
      const counted = later(opened, asked.due)
      const by = freeFrom(restrictions, counted) ?? counted
      if (on >= after(by, -1 - days)) yield asks('copy', kept.clause, by, { procedures: names(open) })
    }
    if (from === null || open.length > 0) continue
    const last = later(after(from, -1), asked.from)
    if (on < after(last, -days) || on > last) continue
    const left = complaints.filter(({ closedOn }) => closedOn === null)
    if (left.length > 0) yield asks('warn', asked.clause, last, { complaints: names(left) })
  }
}
