// What a peer is asked for: it says which clauses hold, and the outcome with what is decisive follows from them, as the
// documents have it. The peers know nothing of facts that are not known, so that they are asked of complete rows alone.

const none = Object.freeze([])
const noGround = Object.freeze([
  'adakavas:17',
  'adakavas:17.1',
  'adakavas:17.2',
  'adakavas:17.3',
  'adakavas:17.4',
])

/** The two ways in which facts exclude each other. */
export const excluding = { 'none-obliged': 'adakavas:17.4', 'obligation-denied': 'adakavas:18.2' }

/** The outcome and what decides it, from the clauses that hold in the order of the document. */
export function toldBy(held) {
  const [excluded] = held.filter((name) => name in excluding)
  if (excluded !== undefined) return { outcome: 'contradictory', decisive: [excluding[excluded]] }
  const grounds = held.filter((clause) => clause.startsWith('adakavas:17'))
  const exceptions = held.filter((clause) => clause.startsWith('adakavas:18'))
  if (grounds.length === 0) return { outcome: 'rejected', decisive: noGround }
  return exceptions.length === 0
    ? { outcome: 'granted', decisive: grounds }
    : { outcome: 'rejected', decisive: exceptions }
}

/** What of an assessment the peers can be compared by. */
export const compared = ({ outcome, decisive }) => ({ outcome, decisive: [...(decisive ?? none)] })
