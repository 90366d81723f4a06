import type { ComplaintTexts } from './texts.js'

/** What each command is called, in the nominative. */
export const commands: ComplaintTexts['commands'] = {
  LodgeComplaint: 'skundo užregistravimas',
  AssignReviewer: 'skundą nagrinėsiančio darbuotojo paskyrimas',
  CorrectComplaint: 'skundo patikslinimas',
  ProveAuthority: 'atstovo teisių patvirtinimas',
  RefuseUnauthorised: 'atsisakymas priimti atstovo skundą',
  InquireIdentity: 'kreipimasis dėl tapatybės patvirtinimo',
  SupplyIdentity: 'duomenų subjekto atsakymo dėl tapatybės gavimas',
  ConfirmIdentity: 'tapatybės patvirtinimas',
  RefuseUnidentified: 'atsisakymas nagrinėti skundą nepatvirtinus tapatybės',
  ExtendExamination: 'skundo nagrinėjimo laikotarpio pratęsimas',
  AskToComplete: 'paraginimas ištaisyti skundo trūkumus',
  ChangeVersion: 'skundo nagrinėjimas pagal vėlesnę redakciją',
  RefuseRepeat: 'atsisakymas nagrinėti pakartotinį skundą',
  UpholdComplaint: 'skundo patenkinimas',
  DismissComplaint: 'skundo atmetimas',
  ReportImplementation: 'įgyvendinimo patvirtinimas',
  WithdrawComplaint: 'skundo atsiėmimas',
}

/** What each status is, after "nes" or "kai". */
export const statuses: ComplaintTexts['statuses'] = {
  none: 'skundas dar neužregistruotas',
  open: 'skundas nagrinėjamas',
  upheld: 'skundas patenkintas',
  dismissed: 'skundas atmestas',
  implemented: 'tai, kas nuspręsta patenkinus skundą, jau įgyvendinta',
  refused: 'skundą nagrinėti atsisakyta',
  withdrawn: 'skundas atsiimtas',
}

/** What a complaint lacks, in the genitive after "trūksta". */
export const defects: ComplaintTexts['defects'] = {
  'ground-missing': 'skundo priežasties',
  'ground-wrong': 'tinkamai nurodytos skundo priežasties',
  'reasons-missing': 'paaiškinimo, kodėl prašymas turėtų būti patenkintas visa apimtimi',
  'request-copy-missing': 'prašymo kopijos',
  'answer-copy-missing': 'atsakymo į prašymą kopijos',
}

/** What somebody did in the examination of a request, in the nominative. */
export const examinations: ComplaintTexts['examinations'] = {
  'was-assigned': 'paskyrimas nagrinėti prašymą',
  'inquired-identity': 'kreipimasis dėl tapatybės patvirtinimo',
  'confirmed-identity': 'tapatybės patvirtinimas',
  extended: 'nagrinėjimo laikotarpio pratęsimas',
  'asked-to-complete': 'paraginimas ištaisyti trūkumus',
  'demanded-fee': 'mokesčio pareikalavimas',
  refused: 'atsisakymas',
  answered: 'atsakymas į prašymą',
  'prepared-answer': 'atsakymo rengimas',
  're-examined': 'prašymo nagrinėjimas iš naujo',
  'reported-impossible': 'pranešimas, kad patenkinto reikalavimo įgyvendinti neįmanoma',
}
