import { accessInformation, type Right } from '../../rights/index.js'
import { quote } from '../kit/words.lt.js'
import { about, claimIn, claimOn, rightNames } from '../rights/names.lt.js'
import type { RequestTexts } from './texts.js'

/** What each command is called, in the nominative. */
export const commands: RequestTexts['commands'] = {
  SubmitRequest: 'prašymo užregistravimas',
  AssignOfficer: 'atsakingo darbuotojo paskyrimas',
  CorrectRequest: 'prašymo trūkumų ištaisymas',
  ProveAuthority: 'atstovo teisių patvirtinimas',
  RefuseUnauthorised: 'atsisakymas priimti atstovo prašymą',
  InquireIdentity: 'kreipimasis dėl tapatybės patvirtinimo',
  SupplyIdentity: 'duomenų subjekto atsakymo dėl tapatybės gavimas',
  ConfirmIdentity: 'tapatybės patvirtinimas',
  RefuseUnidentified: 'atsisakymas nagrinėti prašymą nepatvirtinus tapatybės',
  ExtendExamination: 'nagrinėjimo laikotarpio pratęsimas',
  DemandFee: 'mokesčio pareikalavimas',
  AcknowledgeReceipt: 'pranešimas apie prašymo gavimą',
  PayFee: 'mokesčio sumokėjimas',
  RefuseUnfounded:
    'atsisakymas atsakyti į akivaizdžiai nepagrįstą ar neproporcingą arba pasikartojančio turinio prašymą',
  RefuseFormal: 'atsisakymas nagrinėti prašymą dėl formos trūkumų',
  WaiveDefects: 'sprendimas nagrinėti prašymą nepaisant formos trūkumų',
  AnswerRequest: 'atsakymas į prašymą',
  ReportImplementation: 'įgyvendinimo patvirtinimas',
  WaiveGrant: 'patenkinto reikalavimo atsisakymas',
  ReportImpossible: 'pranešimas, kad patenkinto reikalavimo įgyvendinti neįmanoma',
  InformRecipients: 'pranešimas duomenų gavėjams',
  PlaceStatement: 'pareiškimo dėl nesutikimo pridėjimas prie duomenų',
  RecordErasure: 'įrašo apie ištrintus duomenis padarymas',
  ApplyComplaintOutcome: 'skundo nagrinėjimo rezultato registravimas',
  WithdrawRequest: 'prašymo atsiėmimas',
  AskToComplete: 'paraginimas ištaisyti trūkumus',
  ChangeVersion: 'prašymo nagrinėjimas pagal vėlesnę redakciją',
  CorrectDates: 'prašymo pateikimo ir gavimo datų patikslinimas',
  JoinRequest: 'prašymo prijungimas prie kito prašymo',
  RegisterJoined: 'prijungto prašymo registravimas',
}

/** What each status is, after "nes" or "kai". */
export const statuses: RequestTexts['statuses'] = {
  none: 'prašymas dar neužregistruotas',
  open: 'prašymas nagrinėjamas',
  answered: 'į prašymą jau atsakyta',
  implemented: 'patenkintų, bet dar neįgyvendintų reikalavimų nebėra',
  refused: 'prašymą nagrinėti atsisakyta',
  withdrawn: 'prašymas atsiimtas',
  joined: 'prašymas prijungtas prie kito prašymo',
}

/** What a request lacks, in the genitive after "trūksta". */
export const defects: RequestTexts['defects'] = {
  'name-missing': 'vardo ir pavardės',
  'signature-missing': 'parašo',
  'identity-document-missing': 'tapatybę įrodančio dokumento',
  'information-missing': 'nuorodos, su kokia informacija norima susipažinti',
  'items-missing': 'nuorodos, dėl kurių duomenų prašymas teikiamas',
  'ground-missing': 'sąlygos, kuria prašymas grindžiamas',
  'replacement-missing': 'tikslių duomenų',
  'addition-missing': 'papildomų duomenų',
  'replacement-or-addition-missing': 'tikslių arba papildomų duomenų',
  'period-missing': 'apribojimo laikotarpio',
  'substantiation-missing': 'pagrindimo, kad duomenys tvarkomi teisėto intereso pagrindu',
  'recipient-missing': 'duomenų valdytojo, kuriam duomenys turi būti persiųsti, pavadinimo',
  'consent-date-missing': 'sutikimo pasirašymo datos',
  'consent-purpose-missing':
    'sutikime nurodyto duomenų tvarkymo tikslo ar kitos informacijos, iš kurios sutikimą galima atpažinti',
  illegible: 'įskaitomo teksto',
  'address-missing': 'adreso',
  'contacts-missing': 'kontaktinių duomenų',
  'personal-code-missing': 'asmens kodo',
  'reason-missing': 'prašymo pateikimo priežasties',
  'reply-way-missing': 'pageidaujamo atsakymo gavimo būdo',
  'not-on-form': 'nustatytos formos',
  'proof-missing': 'tapatybės patvirtinimo, kurio reikalaujama tokiu būdu teikiant prašymą',
}

/** One claim: "reikalavimas ištrinti duomenis „vardas“"; of access, a piece of information by its name. */
export const claimOf = ({ right, item }: { readonly right: Right; readonly item: string | null }): string => {
  const { claim } = rightNames[right]
  if (item === null) return claim
  const piece = right === 'access' ? accessInformation.find((name) => name === item) : undefined
  return piece === undefined
    ? claimOn(right, quote(item))
    : `reikalavimas gauti informaciją apie ${about(piece)}`
}

/** The same in the genitive: "reikalavimo ištrinti duomenis „vardas“". */
export const ofClaimOf = (claim: Parameters<typeof claimOf>[0]): string => claimIn(claimOf(claim), 'o')
