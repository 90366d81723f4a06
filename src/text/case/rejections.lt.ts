import type { MovedDay } from '../../case/moved.js'
import { beforeLastEvent, notInProcedure } from '../kit/rejections.lt.js'
import { date, list, quote } from '../kit/words.lt.js'
import type { CaseNoun } from './noun.lt.js'
import type { CaseRejectionTexts } from './texts.js'

/** What a version of the procedure would change of what is owed. */
function wouldMove(under: string, { due, moved }: MovedDay): string {
  if (due === null) return `${under} atsirastų pareiga, kurios terminas jau pasibaigė ${date(moved)}`
  if (due === moved)
    return `${under} kitaip būtų vertinama, ar pareiga, kurios terminas baigiasi ${date(due)}, atliekama laiku`
  return moved === null
    ? `${under} neliktų pareigos, kurios terminas baigiasi ${date(due)}`
    : `${under} terminas baigtųsi ne ${date(due)}, o ${date(moved)}`
}

/** What stands in the way of a command on a request or a complaint, and what to do instead. */
export const caseRejections = ({
  nominative,
  genitive,
  accusative,
  instrumental,
  ofExamination,
  filing,
}: CaseNoun): CaseRejectionTexts => ({
  'not-in-procedure': notInProcedure,
  'before-last-event': beforeLastEvent(instrumental),
  'received-before-submitted': ({ submittedOn, receivedOn }) => [
    `nurodyta, kad ${nominative} gautas ${date(receivedOn)}, o pateiktas vėliau, ${date(submittedOn)}`,
    `${genitive} pateikimo arba gavimo datą reikia patikslinti`,
  ],
  'not-represented': () => [
    `${accusative} pateikė pats duomenų subjektas, todėl dėl atstovo teisių spręsti nereikia`,
    `${accusative} reikia nagrinėti toliau`,
  ],
  'authority-already-proven': ({ on }) => [
    `atstovo teisės patvirtintos ${date(on)}`,
    `jų tvirtinti iš naujo nereikia, o atsisakyti priimti ${accusative} dėl dokumentų trūkumo nebegalima`,
  ],
  'authority-unproven': ({ authority }) =>
    authority === 'not-needed'
      ? [
          `${accusative} pateikė pats duomenų subjektas, todėl atstovas jo atsiimti negali`,
          `${accusative} atsiimti gali duomenų subjektas`,
        ]
      : [
          'atstovas dokumentais dar nepatvirtino savo teisių, todėl veiksmo atlikti negalima',
          'pirmiausia reikia gauti dokumentus, kuriais patvirtinamos atstovo teisės',
        ],
  'identity-already-confirmed': ({ on }) => [
    `${filing}duomenų subjekto tapatybė patvirtinta ${date(on)}`,
    `dėl jos daugiau nieko daryti nereikia, o atsisakyti nagrinėti ${accusative} šiuo pagrindu nebegalima`,
  ],
  'identity-unconfirmed': ({ identity, withdrawnBy }) =>
    withdrawnBy === 'subject'
      ? [
          `duomenų subjekto tapatybė nepatvirtinta ir nenurodyta, iš ko matyti, kad ${accusative} atsiima tas pats asmuo, kuris jį pateikė`,
          'pirmiausia reikia patvirtinti tapatybę arba paaiškinti, iš ko matyti, kad asmuo tas pats',
        ]
      : [
          `${filing}duomenų subjekto tapatybė dar nepatvirtinta${
            identity === 'inquiry-open' ? ', o kreipimasis dėl jos patvirtinimo dar neužbaigtas' : ''
          }`,
          `pirmiausia reikia patvirtinti tapatybę; čia laikoma, kad, jos nepatvirtinus, ${accusative} atmesti galima tik nurodžius, kodėl atsakymas neatskleidžia asmens duomenų`,
        ],
  'inquiry-window-closed': ({ on, until, askedOn }) => [
    askedOn === undefined
      ? `kreiptis dėl tapatybės patvirtinimo buvo galima iki ${date(until)} imtinai, o veiksmas datuotas ${date(on)}`
      : `dėl tapatybės patvirtinimo į duomenų subjektą jau kreiptasi ${date(askedOn)}, atsakymo iki šiol negauta, o jo negavus dar kartą kreiptis buvo galima tik iki ${date(until)} imtinai; veiksmas datuotas ${date(on)}`,
    'tapatybę dar galima patvirtinti remiantis jau turima informacija',
  ],
  'doubt-missing': () => [
    'prašyti patvirtinti tapatybę galima tik kilus pagrįstų abejonių dėl duomenų subjekto tapatybės, o jų priežastis nenurodyta',
    `abejonių priežastį reikia nurodyti, o jei jų nekyla, ${accusative} reikia nagrinėti neprašant patvirtinti tapatybės`,
  ],
  'identity-supplied-in-time': () => [
    `duomenų subjektas į kreipimąsi dėl tapatybės patvirtinimo atsakė laiku, todėl atsisakyti nagrinėti ${accusative} šiuo pagrindu nebegalima`,
    'reikia įvertinti, ar to, kas pateikta, pakanka tapatybei patvirtinti',
  ],
  'inquiry-after-supply': ({ on }) => [
    `į ankstesnį kreipimąsi dėl tapatybės patvirtinimo duomenų subjektas atsakė, todėl atsisakyti nagrinėti ${accusative} vien dėl to, kad neatsakyta į pakartotinį, ${date(on)} kreipimąsi, negalima`,
    `tapatybę dar galima patvirtinti; čia laikoma, kad, jos nepatvirtinus, ${accusative} atmesti galima tik nurodžius, kodėl atsakymas neatskleidžia asmens duomenų`,
  ],
  'already-extended': ({ on }) => [
    `${ofExamination}nagrinėjimo laikotarpis jau pratęstas ${date(on)}, o pratęsti jį galima tik vieną kartą`,
    `į ${accusative} reikia atsakyti per pratęstą laikotarpį`,
  ],
  'limit-would-move': ({ version, ...day }) => [
    wouldMove(`pagal redakciją ${quote(version)}`, day),
    `${accusative} reikia toliau nagrinėti pagal tą pačią redakciją: jau apskaičiuoti terminai nekinta`,
  ],
  'no-later-version': ({ on, version, later }) =>
    later.length === 0
      ? [
          `po redakcijos ${quote(version)}, pagal kurią nagrinėjamas ${nominative}, iki ${date(on)} vėlesnė redakcija neįsigaliojo`,
          `${accusative} reikia toliau nagrinėti pagal tą pačią redakciją`,
        ]
      : [
          `nurodyta redakcija ${date(on)} nėra įsigaliojusi po redakcijos ${quote(version)}, pagal kurią nagrinėjamas ${nominative}`,
          `reikia nurodyti vieną iš šių redakcijų: ${later.map(quote).join(', ')}`,
        ],
  'nothing-to-complete': () => [
    `${genitive} turinyje trūkumų nėra, todėl prašyti ištaisyti nėra ko`,
    `${accusative} reikia nagrinėti toliau`,
  ],
  'term-before-asking': ({ on, term }) => [
    `diena, iki kurios prašoma ištaisyti trūkumus, ${date(term)}, ankstesnė už kreipimosi dieną, ${date(on)}`,
    `reikia nustatyti dieną, ne ankstesnę kaip ${date(on)}`,
  ],
  'not-the-decider': ({ decider, office }) => [
    `tokį sprendimą priima ${decider}, ${office === null ? 'tačiau nenurodyta, kas jį priėmė' : `o ne ${office}`}`,
    `sprendimą turi priimti ${decider}, ir tai reikia nurodyti registruojant veiksmą`,
  ],
  'extension-ground-missing': ({ allowed, foreign }) => [
    foreign.length === 0
      ? `nenurodyta, kokiu pagrindu pratęsiamas ${ofExamination}nagrinėjimo laikotarpis`
      : `${ofExamination}nagrinėjimo laikotarpio šiuo pagrindu pratęsti negalima: ${list(foreign)}`,
    `pratęsti jį galima tik ${allowed.length === 1 ? 'šiuo pagrindu' : 'šiais pagrindais'}: ${allowed.join('; ')}; kitu atveju į ${accusative} reikia atsakyti nepratęsus laikotarpio`,
  ],
  'extension-window-closed': ({ on, until }) => [
    `pratęsti ${ofExamination}nagrinėjimo laikotarpį ir apie tai pranešti buvo galima iki ${date(until)} imtinai, o veiksmas datuotas ${date(on)}`,
    `į ${accusative} reikia atsakyti nedelsiant`,
  ],
})
