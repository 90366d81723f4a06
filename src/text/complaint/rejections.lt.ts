import { cite } from '../kit/references.lt.js'
import { date, list, oneOf, quote } from '../kit/words.lt.js'
import type { ComplaintRejectionTexts, ComplaintTexts, PartTaken } from './texts.js'
import { commands, defects, examinations, statuses } from './words.lt.js'

/** "2026 m. vasario 3 d. – tapatybės patvirtinimas; 2026 m. vasario 20 d. – atsakymas į prašymą". */
const partsTaken = (did: readonly PartTaken[]): string =>
  did.map(({ did: what, on }) => `${date(on)} – ${examinations[what]}`).join('; ')

const took = (person: string, did: readonly PartTaken[]): string =>
  `${person} skundo nagrinėti negali, nes dalyvavo nagrinėjant prašymą, dėl kurio skundžiamasi${
    did.length === 0 ? '' : `: ${partsTaken(did)}`
  } ${cite('adakavas:58')}`

/** Who may review a complaint. */
export const reviewers: ComplaintTexts['reviewers'] = {
  may: (person) =>
    `${person} skundą nagrinėti gali, nes nagrinėjant prašymą, dėl kurio skundžiamasi, nedalyvavo ${cite('adakavas:58')}`,
  examined: took,
  upheld: (person, complaints) =>
    `${person} skundo nagrinėti negali, nes nagrinėjo ${
      complaints.length === 1 ? 'ankstesnį patenkintą skundą' : 'ankstesnius patenkintus skundus'
    } ${list(complaints.map(quote))}, o kartu iš naujo ir patį prašymą ${cite('adakavas:58', 'adakavas:59')}`,
  unknown: (person) =>
    `${person} skundo nagrinėti negali, nes nežinoma, kas nagrinėjo prašymą, dėl kurio skundžiamasi; kol tai nenustatyta, skundo negali nagrinėti niekas ${cite('adakavas:58')}`,
}

/** What stands in the way of a complaint's command, and what to do instead. */
export const rejections: ComplaintRejectionTexts = {
  'wrong-status': ({ command, clauses, data: { status, allowedIn } }) => {
    const act = command === null ? 'šis veiksmas' : `veiksmas ${quote(commands[command])}`
    return [
      `${act} negalimas, nes ${statuses[status]} ${cite(...clauses)}`,
      `jis galimas, kai ${oneOf(allowedIn.map((one) => statuses[one]))} ${cite(...clauses)}`,
    ]
  },
  'before-last-event': ({ clauses, data: { on, last } }) => [
    `veiksmas datuotas ${date(on)}, o paskutinis su skundu susijęs veiksmas atliktas ${date(last)} ${cite(...clauses)}`,
    `veiksmo data turi būti ne ankstesnė kaip ${date(last)} ${cite(...clauses)}`,
  ],
  'received-before-submitted': ({ clauses, data: { submittedOn, receivedOn } }) => [
    `nurodyta, kad skundas gautas ${date(receivedOn)}, o pateiktas vėliau, ${date(submittedOn)} ${cite(...clauses)}`,
    `skundo pateikimo arba gavimo datą reikia patikslinti ${cite(...clauses)}`,
  ],
  'no-ground': ({ command, clauses }) => [
    `prašymas nėra nei atmestas, nei patenkintas tik iš dalies, o Įstaigos neveikimas taip pat nenustatytas, todėl skundas neturi pagrindo ${cite(...clauses)}`,
    command === 'UpholdComplaint'
      ? `tokį skundą reikia atmesti nurodant priežastis ${cite('adakavas:59')}`
      : `skundą galima registruoti, kai yra bent vienas iš šių pagrindų ${cite(...clauses)}`,
  ],
  'complaint-premature': ({ clauses, data: { on, from } }) => [
    `skundas pateiktas dėl neveikimo, tačiau ${date(on)} terminas, per kurį Įstaiga dar gali imtis veiksmų, nepasibaigęs ${cite(...clauses)}`,
    `dėl tokio skundo spręsti galima nuo ${date(from)} ${cite(...clauses)}`,
  ],
  'request-not-current': ({ clauses, data: { asOf, on } }) => [
    `pateiktos žinios apie prašymą atspindi ${date(asOf)} padėtį, o veiksmas datuotas ${date(on)} ${cite(...clauses)}`,
    `reikia pateikti žinias apie prašymą, atspindinčias ${date(on)} padėtį ${cite(...clauses)}`,
  ],
  'other-request': ({ clauses, data: { request, about } }) => [
    `skundas pateiktas dėl prašymo ${quote(about)}, o žinios pateiktos apie prašymą ${quote(request)} ${cite(...clauses)}`,
    `reikia pateikti žinias apie prašymą ${quote(about)} ${cite(...clauses)}`,
  ],
  'no-such-complaint': ({ clauses, data: { sameReasonsAs } }) => [
    `tarp ankstesnių skundų dėl to paties prašymo skundo ${quote(sameReasonsAs)} nėra, todėl jo priežastys negali būti tos pačios ${cite(...clauses)}`,
    `reikia nurodyti tą ankstesnį skundą, kurio priežastys kartojamos ${cite(...clauses)}`,
  ],
  'examiners-unknown': ({ clauses, data: { request } }) => [
    `nežinoma, kas nagrinėjo prašymą ${quote(request)}, todėl nagrinėti skundo negali niekas ${cite(...clauses)}`,
    `pirmiausia reikia nustatyti visus prašymą nagrinėjusius darbuotojus ${cite(...clauses)}`,
  ],
  'reviewer-not-independent': ({ clauses, data: { person, did } }) => [
    took(person, did),
    `skundą turi nagrinėti kitas darbuotojas ${cite(...clauses)}`,
  ],
  'reviewer-not-on-staff': ({ clauses, data: { reviewer } }) => [
    `${reviewer} nėra tarp Įstaigos darbuotojų, iš kurių skiriamas skundą nagrinėsiantis darbuotojas ${cite(...clauses)}`,
    `skundą turi nagrinėti atsakingas Įstaigos darbuotojas ${cite(...clauses)}`,
  ],
  'no-reviewer': ({ clauses }) => [
    `skundą nagrinėsiantis darbuotojas dar nepaskirtas ${cite(...clauses)}`,
    `pirmiausia reikia paskirti darbuotoją, kuris nedalyvavo nagrinėjant prašymą ${cite(...clauses)}`,
  ],
  'not-the-reviewer': ({ clauses, data: { by, reviewer } }) => [
    `sprendimą dėl skundo pateikė ${by}, o skundą nagrinėti pavesta kitam darbuotojui: ${reviewer} ${cite(...clauses)}`,
    `sprendimą turi priimti tas, kam skundas pavestas, arba skundą reikia pavesti iš naujo ${cite(...clauses)}`,
  ],
  'repeat-must-be-refused': ({ clauses }) => [
    `į duomenų subjekto skundą dėl šio prašymo, grįstą tomis pačiomis priežastimis, jau atsakyta, todėl šį pakartotinį skundą nagrinėti būtina atsisakyti ${cite(...clauses)}`,
    `jei pakartotiniu jis laikomas per klaidą, pirmiausia tai reikia pataisyti ${cite(...clauses)}`,
  ],
  'not-a-repeat': ({ clauses }) => [
    `skundas nėra pakartotinis, todėl šiuo pagrindu atsisakyti jį nagrinėti negalima ${cite(...clauses)}`,
    `skundą reikia išnagrinėti ir į jį atsakyti ${cite('adakavas:52', 'adakavas:59')}`,
  ],
  'request-not-implemented': ({ clauses }) => [
    `tai, kas nuspręsta patenkinus skundą, dar neįgyvendinta ${cite(...clauses)}`,
    `pirmiausia reikia patvirtinti, kad naujas atsakymas į prašymą įgyvendintas visas ${cite(...clauses)}`,
  ],
  'nothing-corrected': ({ clauses, data: { defects: lacking } }) => [
    `pateiktas patikslinimas nepašalina nė vieno skundo trūkumo ir nekeičia išvados, ar skundas pakartotinis ${cite(...clauses)}`,
    lacking.length === 0
      ? `skundas trūkumų neturi, todėl jį reikia nagrinėti toliau ${cite(...clauses)}`
      : `skunde vis dar trūksta: ${lacking.map((code) => defects[code]).join('; ')} ${cite(...clauses)}`,
  ],
  'not-represented': ({ clauses }) => [
    `skundą pateikė pats duomenų subjektas, todėl dėl atstovo teisių spręsti nereikia ${cite(...clauses)}`,
    `skundą reikia nagrinėti toliau ${cite(...clauses)}`,
  ],
  'authority-already-proven': ({ clauses, data: { on } }) => [
    `atstovo teisės patvirtintos ${date(on)} ${cite(...clauses)}`,
    `jų tvirtinti iš naujo nereikia, o atsisakyti priimti skundą dėl dokumentų trūkumo nebegalima ${cite(...clauses)}`,
  ],
  'authority-unproven': ({ clauses, data: { authority } }) =>
    authority === 'not-needed'
      ? [
          `skundą pateikė pats duomenų subjektas, todėl atstovas jo atsiimti negali ${cite(...clauses)}`,
          `skundą atsiimti gali duomenų subjektas ${cite(...clauses)}`,
        ]
      : [
          `atstovas dokumentais dar nepatvirtino savo teisių, todėl veiksmo atlikti negalima ${cite(...clauses)}`,
          `pirmiausia reikia gauti dokumentus, kuriais patvirtinamos atstovo teisės ${cite(...clauses)}`,
        ],
  'identity-already-confirmed': ({ clauses, data: { on } }) => [
    `skundą teikiančio duomenų subjekto tapatybė patvirtinta ${date(on)} ${cite(...clauses)}`,
    `dėl jos daugiau nieko daryti nereikia, o atsisakyti nagrinėti skundą šiuo pagrindu nebegalima ${cite(...clauses)}`,
  ],
  'identity-unconfirmed': ({ clauses, data: { identity } }) => [
    `skundą teikiančio duomenų subjekto tapatybė dar nepatvirtinta${
      identity === 'inquiry-open' ? ', o į prašymą ją patvirtinti neatsakyta arba atsakymas neįvertintas' : ''
    } ${cite(...clauses)}`,
    `pirmiausia reikia patvirtinti tapatybę; jos nepatvirtinus, skundą atmesti galima tik nurodžius, kodėl atsakymas neatskleidžia asmens duomenų ${cite(...clauses)}`,
  ],
  'identity-supplied-in-time': ({ clauses }) => [
    `duomenų subjektas į prašymą patvirtinti tapatybę atsakė laiku, todėl atsisakyti nagrinėti skundą šiuo pagrindu nebegalima ${cite(...clauses)}`,
    `reikia įvertinti, ar to, kas pateikta, pakanka tapatybei patvirtinti ${cite(...clauses)}`,
  ],
  'already-extended': ({ clauses, data: { on } }) => [
    `skundo nagrinėjimas jau pratęstas ${date(on)}, o pratęsti jį galima tik vieną kartą ${cite(...clauses)}`,
    `į skundą reikia atsakyti per pratęstą terminą ${cite(...clauses)}`,
  ],
  'extension-window-closed': ({ clauses, data: { on, until } }) => [
    `pratęsti skundo nagrinėjimą ir apie tai pranešti buvo galima iki ${date(until)} imtinai, o veiksmas datuotas ${date(on)} ${cite(...clauses)}`,
    `į skundą reikia atsakyti nedelsiant ${cite(...clauses)}`,
  ],
}
