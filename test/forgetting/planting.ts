/*
 * What can say something of somebody, field by field, as a reader of the events would list it, without the declarations;
 * and histories in which each such field holds a string that stands nowhere else.
 */

/** What a field holds. */
export type Kind = 'person' | 'item' | 'restriction' | 'listed' | 'words' | 'contact'

const people = [
  'by',
  'officer',
  'who',
  'examiners',
  'reviewers',
  'reviewer',
  'preparedBy',
  'staff',
  'recipients',
]
const items = ['item', 'items', 'notHeld']
/** Words that belong to one event, and to nothing that another event repeats. */
const wordsOfOneEvent = [
  'documents',
  'reasons',
  'ask',
  'doubt',
  'means',
  'replyObstacle',
  'obstacle',
  'sameSender',
  'disclosesNothing',
  'complexity',
  'furtherReasons',
  'purpose',
]
const words = [
  ...wordsOfOneEvent,
  'justification',
  'criterion',
  'replacement',
  'addition',
  'substantiation',
  'recipient',
  'consentPurpose',
  'otherInformation',
  'overridingInterest',
  'argument',
  'statement',
  'erased',
]

/**
 * What a field of an event holds that can say something of somebody; `null` where that is a name of a case, or of the
 * rules.
 *
 * @param type - The event.
 * @param path - The fields from `data` on, without the places in lists.
 */
export function kindAt(type: string, path: readonly string[]): Kind | null {
  const field = path.at(-1) ?? ''
  const within = (name: string): boolean => path.includes(name)
  const own = path.length === 4
  if (people.includes(field)) return 'person'
  if (items.includes(field)) return 'item'
  if (field === 'address') return 'contact'
  if (field === 'office') return 'listed'
  if (field === 'documents' && within('sender')) return null
  if (field === 'grounds')
    return within('extension') || (type === 'ExaminationExtended' && own) ? 'listed' : null
  if (field === 'id')
    return within('lifted') || (own && (type === 'RestrictionImposed' || type === 'RestrictionLifted'))
      ? 'restriction'
      : null
  if (field === 'reason')
    return own && ['DatesCorrected', 'DefectsWaived', 'VersionChanged'].includes(type) ? 'words' : null
  if (field === 'act') return within('acts') ? null : 'words'
  if (field === 'ground') return type === 'ErasureRecorded' ? 'words' : null
  if (field === 'because') return within('told') ? 'words' : null
  return words.includes(field) ? 'words' : null
}

/** Pieces of information, which a limit of access names in place of an item. */
const pieces = [
  ...['data', 'copy', 'automated-decisions', 'safeguards', 'purposes', 'categories', 'recipients'],
  ...['storage-period', 'rights', 'authority-complaint', 'source'],
]

/** A history in which strings were planted. */
export interface Planted {
  readonly events: readonly unknown[]
  /** Every string that was planted, with what it stands for. */
  readonly strings: ReadonlyMap<string, Kind>
}

/** Fields of one event that say the same in other words: what is typed there is derived there too. */
const sameAs: Readonly<Record<string, string>> = {
  obstacle: 'replyObstacle',
  furtherReasons: 'reasons',
  justification: 'reasons',
}

/**
 * A history with a string of its own planted in the place of everything that can say something of somebody: the same
 * for the same, since a case compares what was said; the words of each event, and who gave its command, are others in each
 * where `apart` says so.
 */
export function plantedIn(events: readonly unknown[], apart: boolean): Planted {
  const strings = new Map<string, Kind>()
  const known = new Map<string, string>()
  const plant = (kind: Kind, key: string): string => {
    const before = known.get(key)
    if (before !== undefined) return before
    const planted = `Žemė-${kind}-${known.size} Jonaitytė`
    known.set(key, planted)
    strings.set(planted, kind)
    return planted
  }
  const walk = (value: unknown, type: string, path: readonly string[], place: number): unknown => {
    if (Array.isArray(value)) return value.map((one) => walk(one, type, path, place))
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(
        Object.entries(value).map(([name, one]) => [name, walk(one, type, [...path, name], place)]),
      )
    const kind = typeof value === 'string' ? kindAt(type, path) : null
    if (kind === null || (kind === 'item' && (value === 'all' || pieces.includes(String(value)))))
      return value
    const field = path.at(-1) ?? ''
    const alone =
      field === 'by' ||
      wordsOfOneEvent.includes(field) ||
      (field === 'justification' && path.includes('finding'))
    return plant(kind, `${kind} ${apart && alone ? `${place} ${sameAs[field] ?? field}` : ''} ${value}`)
  }
  const planted = events.map((event, place) => {
    const type = typeof event === 'object' && event !== null && 'type' in event ? String(event.type) : ''
    return walk(event, type, [], place)
  })
  return { events: planted, strings }
}

/** Every string in a value, in the order in which it is written. */
export function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : []
}

/** A value in which strings are others. */
export function withStrings(value: unknown, others: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return others.get(value) ?? value
  if (Array.isArray(value)) return value.map((one) => withStrings(one, others))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withStrings(one, others)]))
}
