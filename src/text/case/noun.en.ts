/** What a request or a complaint is called, in the words that the sentences on both need. */
export interface CaseNoun {
  /** Without an article. */
  readonly noun: string
  /** After "the examination": which one, where it has to be told from that of a request. */
  readonly ofExamination: string
  /** After "the time limit": what it is for. */
  readonly toAnswer: string
  /** Who filed it. */
  readonly filer: string
  /** What it comes to where nothing is granted. */
  readonly rejected: string
}

/** A request. */
export const requestNoun: CaseNoun = {
  noun: 'request',
  ofExamination: '',
  toAnswer: 'for the answer',
  filer: 'the data subject',
  rejected: 'rejected',
}

/** A complaint. */
export const complaintNoun: CaseNoun = {
  noun: 'complaint',
  ofExamination: ' of the complaint',
  toAnswer: 'for the answer to the complaint',
  filer: 'the data subject',
  rejected: 'dismissed',
}
