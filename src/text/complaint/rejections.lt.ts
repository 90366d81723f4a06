import { beforeLastEvent, wrongStatus } from '../kit/rejections.lt.js'
import { date, list, quote } from '../kit/words.lt.js'
import type { ComplaintRejectionTexts, ComplaintTexts, PartTaken } from './texts.js'
import { defects, examinations, statuses } from './words.lt.js'

/** "2026 m. vasario 3 d. – tapatybės patvirtinimas; 2026 m. vasario 20 d. – atsakymas į prašymą". */
const partsTaken = (did: readonly PartTaken[]): string =>
  did.map(({ did: what, on }) => `${date(on)} – ${examinations[what]}`).join('; ')

const took = (person: string, did: readonly PartTaken[]): string =>
  `${person} skundo nagrinėti negali, nes dalyvavo nagrinėjant prašymą, dėl kurio skundžiamasi${
    did.length === 0 ? '' : `: ${partsTaken(did)}`
  }`

/** Who may review a complaint. */
export const reviewers: ComplaintTexts['reviewers'] = {
  may: (person) =>
    `${person} skundą nagrinėti gali, nes nagrinėjant prašymą, dėl kurio skundžiamasi, nedalyvavo`,
  examined: took,
  upheld: (person, complaints) =>
    `${person} skundo nagrinėti negali, nes nagrinėjo ${
      complaints.length === 1 ? 'ankstesnį patenkintą skundą' : 'ankstesnius patenkintus skundus'
    } ${list(complaints.map(quote))}, o kartu iš naujo ir patį prašymą`,
  unknown: (person) =>
    `${person} skundo nagrinėti negali, nes nežinoma, kas nagrinėjo prašymą, dėl kurio skundžiamasi; kol tai nenustatyta, skundo negali nagrinėti niekas`,
}

/** What stands in the way of a complaint's command, and what to do instead. */
export const rejections: ComplaintRejectionTexts = {
  'wrong-status': wrongStatus(statuses),
  'before-last-event': beforeLastEvent('skundu'),
  'received-before-submitted': ({ submittedOn, receivedOn }) => [
    `nurodyta, kad skundas gautas ${date(receivedOn)}, o pateiktas vėliau, ${date(submittedOn)}`,
    'skundo pateikimo arba gavimo datą reikia patikslinti',
  ],
  'no-ground': () => [
    'prašymas nėra nei atmestas, nei patenkintas tik iš dalies, o Įstaigos neveikimas taip pat nenustatytas, todėl skundas neturi pagrindo',
    'skundą galima registruoti, kai yra bent vienas iš šių pagrindų',
  ],
  'complaint-premature': ({ on, from }) => [
    `skundas pateiktas dėl neveikimo, tačiau ${date(on)} terminas, per kurį Įstaiga dar gali imtis veiksmų, nepasibaigęs`,
    `dėl tokio skundo spręsti galima nuo ${date(from)}`,
  ],
  'request-not-current': ({ asOf, on }) => [
    `pateiktos žinios apie prašymą atspindi ${date(asOf)} padėtį, o veiksmas datuotas ${date(on)}`,
    `reikia pateikti žinias apie prašymą, atspindinčias ${date(on)} padėtį`,
  ],
  'other-request': ({ request, about }) => [
    `skundas pateiktas dėl prašymo ${quote(about)}, o žinios pateiktos apie prašymą ${quote(request)}`,
    `reikia pateikti žinias apie prašymą ${quote(about)}`,
  ],
  'no-such-complaint': ({ sameReasonsAs }) => [
    `tarp ankstesnių skundų dėl to paties prašymo skundo ${quote(sameReasonsAs)} nėra, todėl jo priežastys negali būti tos pačios`,
    'reikia nurodyti tą ankstesnį skundą, kurio priežastys kartojamos',
  ],
  'examiners-unknown': ({ request }) => [
    `nežinoma, kas nagrinėjo prašymą ${quote(request)}, todėl nagrinėti skundo negali niekas`,
    'pirmiausia reikia nustatyti visus prašymą nagrinėjusius darbuotojus',
  ],
  'reviewer-not-independent': ({ person, did }) => [
    took(person, did),
    'skundą turi nagrinėti kitas darbuotojas',
  ],
  'reviewer-not-on-staff': ({ reviewer }) => [
    `${reviewer} nėra tarp Įstaigos darbuotojų, iš kurių skiriamas skundą nagrinėsiantis darbuotojas`,
    'skundą turi nagrinėti atsakingas Įstaigos darbuotojas',
  ],
  'no-reviewer': () => [
    'skundą nagrinėsiantis darbuotojas dar nepaskirtas',
    'pirmiausia reikia paskirti darbuotoją, kuris nedalyvavo nagrinėjant prašymą',
  ],
  'not-the-reviewer': ({ by, reviewer }) => [
    `sprendimą dėl skundo pateikė ${by}, o skundą nagrinėti pavesta kitam darbuotojui: ${reviewer}`,
    'sprendimą turi priimti tas, kam skundas pavestas, arba skundą reikia pavesti iš naujo',
  ],
  'repeat-must-be-refused': () => [
    'į duomenų subjekto skundą dėl šio prašymo, grįstą tomis pačiomis priežastimis, jau atsakyta, todėl šį pakartotinį skundą nagrinėti būtina atsisakyti',
    'jei pakartotiniu jis laikomas per klaidą, pirmiausia tai reikia pataisyti',
  ],
  'not-a-repeat': () => [
    'skundas nėra pakartotinis, todėl šiuo pagrindu atsisakyti jį nagrinėti negalima',
    'skundą reikia išnagrinėti ir į jį atsakyti',
  ],
  'request-not-implemented': () => [
    'tai, kas nuspręsta patenkinus skundą, dar neįgyvendinta',
    'pirmiausia reikia patvirtinti, kad naujas atsakymas į prašymą įgyvendintas visas',
  ],
  'nothing-corrected': ({ defects: lacking }) => [
    'pateiktas patikslinimas nepašalina nė vieno skundo trūkumo ir nekeičia išvados, ar skundas pakartotinis',
    lacking.length === 0
      ? 'skundas trūkumų neturi, todėl jį reikia nagrinėti toliau'
      : `skunde vis dar trūksta: ${lacking.map((code) => defects[code]).join('; ')}`,
  ],
  'not-represented': () => [
    'skundą pateikė pats duomenų subjektas, todėl dėl atstovo teisių spręsti nereikia',
    'skundą reikia nagrinėti toliau',
  ],
  'authority-already-proven': ({ on }) => [
    `atstovo teisės patvirtintos ${date(on)}`,
    'jų tvirtinti iš naujo nereikia, o atsisakyti priimti skundą dėl dokumentų trūkumo nebegalima',
  ],
  'authority-unproven': ({ authority }) =>
    authority === 'not-needed'
      ? [
          'skundą pateikė pats duomenų subjektas, todėl atstovas jo atsiimti negali',
          'skundą atsiimti gali duomenų subjektas',
        ]
      : [
          'atstovas dokumentais dar nepatvirtino savo teisių, todėl veiksmo atlikti negalima',
          'pirmiausia reikia gauti dokumentus, kuriais patvirtinamos atstovo teisės',
        ],
  'identity-already-confirmed': ({ on }) => [
    `skundą teikiančio duomenų subjekto tapatybė patvirtinta ${date(on)}`,
    'dėl jos daugiau nieko daryti nereikia, o atsisakyti nagrinėti skundą šiuo pagrindu nebegalima',
  ],
  'identity-unconfirmed': ({ identity }) => [
    `skundą teikiančio duomenų subjekto tapatybė dar nepatvirtinta${
      identity === 'inquiry-open' ? ', o į prašymą ją patvirtinti neatsakyta arba atsakymas neįvertintas' : ''
    }`,
    'pirmiausia reikia patvirtinti tapatybę; jos nepatvirtinus, skundą atmesti galima tik nurodžius, kodėl atsakymas neatskleidžia asmens duomenų',
  ],
  'identity-supplied-in-time': () => [
    'duomenų subjektas į prašymą patvirtinti tapatybę atsakė laiku, todėl atsisakyti nagrinėti skundą šiuo pagrindu nebegalima',
    'reikia įvertinti, ar to, kas pateikta, pakanka tapatybei patvirtinti',
  ],
  'already-extended': ({ on }) => [
    `skundo nagrinėjimas jau pratęstas ${date(on)}, o pratęsti jį galima tik vieną kartą`,
    'į skundą reikia atsakyti per pratęstą terminą',
  ],
  'extension-window-closed': ({ on, until }) => [
    `pratęsti skundo nagrinėjimą ir apie tai pranešti buvo galima iki ${date(until)} imtinai, o veiksmas datuotas ${date(on)}`,
    'į skundą reikia atsakyti nedelsiant',
  ],
}

/** What to do instead of upholding a complaint without a ground. */
export const dismissInstead = 'tokį skundą reikia atmesti nurodant priežastis'
