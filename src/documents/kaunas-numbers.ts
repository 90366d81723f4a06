/**
 * The numbers of the clauses of the Kaunas call-recording rules, in the order of the document.
 *
 * Apart from what is known of each clause: who cites clauses does not pay for that.
 */
export const kaunasNumbers = [
  '1',
  '2',
  '3',
  '4',
  '4.1',
  '4.2',
  '4.3',
  '5',
  '6',
  '7',
  '8',
  '8.1',
  '8.2',
  '9',
  '10',
  '11',
  '11.1',
  '11.2',
  '12',
  '12.1',
  '12.2',
  '12.3',
  '13',
  '14',
  '14.1',
  '14.2',
  '14.3',
  '14.4',
  '14.5',
  '15',
  '16',
] as const

/** The number of a clause of the Kaunas call-recording rules. */
export type KaunasNumber = (typeof kaunasNumbers)[number]
