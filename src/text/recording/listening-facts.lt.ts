import { yesNo } from '../rights/facts.lt.js'
import type { ListeningFactTexts } from './listening-texts.js'

/** Questions and statements about every fact on which listening depends. */
export const listeningFacts: ListeningFactTexts = {
  recordingExists: yesNo('ar įrašas tebesaugomas', 'įrašas tebesaugomas', 'įrašo nėra'),
  withinTerm: yesNo(
    'ar įrašo saugojimo terminas dar nesibaigė',
    'įrašo saugojimo terminas dar nesibaigė',
    'įrašo saugojimo terminas baigėsi',
  ),
  restricted: yesNo(
    'ar įrašo tvarkymas apribotas',
    'įrašo tvarkymas apribotas',
    'įrašo tvarkymas neapribotas',
  ),
  restrictionReason: {
    question: 'Dėl kokios priežasties galima tvarkyti apribotus duomenis?',
    whether: 'dėl kokios priežasties galima tvarkyti apribotus duomenis',
    is: {
      none: 'priežasties, dėl kurios būtų galima tvarkyti apribotus duomenis, nėra',
      'written-consent': 'su tuo raštu sutiko duomenų subjektas',
      'own-claims': 'įrašo reikia pačiam Centrui teisiniams reikalavimams pareikšti, vykdyti ar apginti',
      'protect-others': 'įrašo reikia kito asmens teisėms apsaugoti',
      'public-interest': 'to reikalauja viešasis interesas',
    },
  },
  consentWithdrawn: yesNo(
    'ar sutikimas, kad pokalbis būtų įrašytas, atšauktas',
    'sutikimas, kad pokalbis būtų įrašytas, atšauktas',
    'sutikimas, kad pokalbis būtų įrašytas, neatšauktas',
  ),
  withoutBasis: yesNo(
    'ar sutikimas atšauktas ir kitas įrašo tvarkymo pagrindas nenurodytas',
    'sutikimas atšauktas, o kitas įrašo tvarkymo pagrindas nenurodytas',
    'įrašo tvarkymo pagrindas tebėra',
  ),
  purpose: {
    question: 'Kokiu tikslu norima perklausyti įrašą?',
    whether: 'kokiu tikslu norima perklausyti įrašą',
    is: {
      'quality-sampling': 'jos tikslas – periodinis aptarnavimo kokybės vertinimas',
      'service-complaint': 'jos tikslas – skundo dėl suteiktų paslaugų nagrinėjimas',
      other: 'jos tikslas – nei kokybės vertinimas, nei skundo nagrinėjimas',
    },
  },
  drawnAtRandom: yesNo(
    'ar šis įrašas tam mėnesiui atrinktas atsitiktinės atrankos būdu',
    'įrašas tam mėnesiui atrinktas atsitiktinės atrankos būdu',
    'įrašas tam mėnesiui nėra atrinktas atsitiktinės atrankos būdu',
  ),
  withinSample: yesNo(
    'ar perklausius šį įrašą nebus viršytas per mėnesį leidžiamas perklausyti įrašų skaičius',
    'per mėnesį leidžiamas perklausyti įrašų skaičius neviršijamas',
    'tą mėnesį jau perklausyta tiek skirtingų įrašų, kiek leidžiama',
  ),
  complaintOpen: yesNo(
    'kuriam dar neišnagrinėtam skundui dėl šio pokalbio metu suteiktų paslaugų nagrinėti skirta perklausa',
    'skundas, kuriam nagrinėti skirta perklausa, pateiktas dėl šio pokalbio ir dar neišnagrinėtas',
    'dėl šio pokalbio nėra neišnagrinėto skundo, kuriam nagrinėti būtų skirta perklausa',
  ),
  itSpecialist: yesNo(
    'ar asmuo yra IT specialistas',
    'asmuo yra IT specialistas',
    'asmuo nėra IT specialistas',
  ),
  consulted: yesNo(
    'ar asmuo konsultavo šio pokalbio metu',
    'asmuo konsultavo šio pokalbio metu',
    'asmuo šio pokalbio metu nekonsultavo',
  ),
  employed: yesNo(
    'ar asmuo tą dieną dirba Centre pagal darbo sutartį',
    'asmuo Centre dirba pagal darbo sutartį',
    'asmuo Centre pagal darbo sutartį nedirba',
  ),
  authorised: yesNo(
    'ar asmuo yra įgaliotas Centro atstovas',
    'asmuo yra įgaliotas Centro atstovas',
    'asmuo nėra įgaliotas Centro atstovas',
  ),
  participates: yesNo(
    'kuriai neužbaigtai procedūrai, kurioje asmuo dalyvauja, skirta perklausa',
    'asmuo dalyvauja neužbaigtoje procedūroje, kuriai skirta perklausa',
    'neužbaigtoje procedūroje, kuriai būtų skirta perklausa, asmuo nedalyvauja',
  ),
  forProcedure: yesNo(
    'ar perklausa skirta neužbaigtai procedūrai dėl šio pokalbio',
    'perklausa skirta neužbaigtai procedūrai dėl šio pokalbio',
    'perklausa neskirta jokiai neužbaigtai procedūrai dėl šio pokalbio',
  ),
  approvedMethod: yesNo(
    'ar klausomasi būdu ir priemonėmis, kuriuos nurodė duomenų valdytojas',
    'klausomasi duomenų valdytojo nurodytu būdu',
    'klausomasi ne tuo būdu, kurį nurodė duomenų valdytojas',
  ),
  tookPart: yesNo(
    'ar tai asmuo, kuris skambino ir sutiko, kad pokalbis būtų įrašytas',
    'tai asmuo, kuris skambino ir sutiko, kad pokalbis būtų įrašytas',
    'tai ne tas asmuo, kuris skambino ir sutiko, kad pokalbis būtų įrašytas',
    'ar tai Jūs skambinote ir sutikote, kad pokalbis būtų įrašytas',
  ),
  copyExists: yesNo(
    'ar procedūrai padaryta įrašo kopija tebesaugoma',
    'procedūrai padaryta įrašo kopija tebesaugoma',
    'procedūrai skirtos įrašo kopijos nėra',
  ),
}
