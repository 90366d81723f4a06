import type { DocumentClause } from 'privacy-rulebook'

/** Why no code cites a clause that rules something. */
export type Reason =
  | { readonly status: 'organisational'; readonly why: string }
  | {
      readonly status: 'not-encoded'
      readonly why: string
      readonly instead: readonly [DocumentClause, ...DocumentClause[]]
    }

/** Its extent, conditions and limits are those of a chapter of its own, which code cites. */
const right = (instead: DocumentClause): Reason => ({
  status: 'not-encoded',
  why: 'It names a right, whose extent and conditions another clause sets.',
  instead: [instead],
})

/** It refers to the clause on the content, which code cites. */
const content = (instead: DocumentClause): Reason => ({
  status: 'not-encoded',
  why: 'It refers to the clause that says what such a request contains.',
  instead: [instead],
})

/** The clauses that rule something and that no code cites, each with the reason; it is an error that code cites one. */
export const reasons: Readonly<Partial<Record<DocumentClause, Reason>>> = {
  'adakavas:6': {
    status: 'organisational',
    why: 'That information is plain and easy to find is nothing that can be computed.',
  },
  'adakavas:8.1': right('adakavas:10'),
  'adakavas:8.2': right('adakavas:14'),
  'adakavas:8.3': right('adakavas:17'),
  'adakavas:8.4': right('adakavas:21'),
  'adakavas:8.5': right('adakavas:26'),
  'adakavas:8.6': right('adakavas:30'),
  'adakavas:8.7': right('adakavas:33'),
  'adakavas:11': {
    status: 'not-encoded',
    why: 'It opens the list of what can be asked for; each piece is cited by its own number.',
    instead: [
      'adakavas:11.1',
      'adakavas:11.2',
      'adakavas:11.3',
      'adakavas:11.4',
      'adakavas:11.5',
      'adakavas:11.6',
      'adakavas:11.7',
    ],
  },
  'adakavas:38.1': content('adakavas:12'),
  'adakavas:38.2': content('adakavas:15'),
  'adakavas:38.3': content('adakavas:19'),
  'adakavas:38.4': content('adakavas:24'),
  'adakavas:38.5': content('adakavas:28'),
  'adakavas:38.6': content('adakavas:31'),
  'adakavas:38.7': content('adakavas:35'),
  'adakavas:60': {
    status: 'organisational',
    why: 'It binds people to the procedure as a whole; what a machine rejects cites the clause that was not kept to.',
  },
  'kaunas:15': {
    status: 'organisational',
    why: 'Technical and organisational measures are taken outside of the library.',
  },
  'kaunas:16': { status: 'organisational', why: 'To publish the Rules is done outside of the library.' },
}
