/** What a request or a complaint is called, in the forms that the sentences on both need. */
export interface CaseNoun {
  readonly nominative: string
  readonly genitive: string
  readonly accusative: string
  readonly instrumental: string
  readonly locative: string
  /** Before "nagrinėjimas": which examination, where it has to be told from that of a request. */
  readonly ofExamination: string
  /** Before "duomenų subjekto" in the genitive: who files it, and who filed it. */
  readonly filing: string
  readonly havingFiled: string
}

/** "Prašymas". */
export const requestNoun: CaseNoun = {
  nominative: 'prašymas',
  genitive: 'prašymo',
  accusative: 'prašymą',
  instrumental: 'prašymu',
  locative: 'prašyme',
  ofExamination: '',
  filing: '',
  havingFiled: '',
}

/** "Skundas". */
export const complaintNoun: CaseNoun = {
  nominative: 'skundas',
  genitive: 'skundo',
  accusative: 'skundą',
  instrumental: 'skundu',
  locative: 'skunde',
  ofExamination: 'skundo ',
  filing: 'skundą pateikusio ',
  havingFiled: 'skundą pateikusio ',
}
