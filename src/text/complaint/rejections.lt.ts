import { complaintNoun } from '../case/noun.lt.js'
import { caseRejections } from '../case/rejections.lt.js'
import { wrongStatus } from '../kit/rejections.lt.js'
import { by } from '../kit/time.lt.js'
import { date, list, quote } from '../kit/words.lt.js'
import { person as named } from '../story/words.lt.js'
import type { ComplaintRejectionTexts, ComplaintTexts, PartTaken } from './texts.js'
import { defects, examinations, statuses } from './words.lt.js'

/** "2026 m. vasario 3 d. – tapatybės patvirtinimas; 2026 m. vasario 20 d. – atsakymas į prašymą". */
const partsTaken = (did: readonly PartTaken[]): string =>
  did.map(({ did: what, on }) => `${date(on)} – ${examinations[what]}`).join('; ')

const took = (person: string, did: readonly PartTaken[]): string =>
  `${person} skundo nagrinėti negali, nes dalyvavo nagrinėjant prašymą, dėl kurio skundžiamasi${
    did.length === 0 ? '' : `: ${partsTaken(did)}`
  }`

/** What to do instead of upholding a complaint without a ground. */
const dismissInstead = 'tokį skundą reikia atmesti nurodant priežastis'

/** Who may review a complaint. */
export const reviewers: ComplaintTexts['reviewers'] = {
  may: (person) =>
    `${person} skundą nagrinėti gali, nes nagrinėjant prašymą, dėl kurio skundžiamasi, nedalyvavo`,
  examined: took,
  upheld: (person, complaints) =>
    `${person} skundo nagrinėti negali, nes nagrinėjo ${
      complaints.length === 1 ? 'kitą skundą' : 'kitus skundus'
    }, ${list(complaints.map(quote))}, ${complaints.length === 1 ? 'kuris patenkintas' : 'kurie patenkinti'}, ir kartu iš naujo nagrinėjo patį prašymą`,
  unknown: (person) =>
    `${person} skundo nagrinėti negali, nes nežinoma, kas nagrinėjo prašymą, dėl kurio skundžiamasi; kol tai nenustatyta, skundo negali nagrinėti niekas`,
}

/** What stands in the way of a complaint's command, and what to do instead. */
export const rejections: ComplaintRejectionTexts = {
  ...caseRejections(complaintNoun),
  'wrong-status': wrongStatus(statuses),
  'no-ground': () => [
    'prašymas nėra nei atmestas, nei patenkintas tik iš dalies, o Įstaigos neveikimas taip pat nenustatytas, todėl skundui pagrindo nėra',
    dismissInstead,
  ],
  'lodged-late': ({ on, due }) => [
    `skundas dėl sprendimo pateiktas ${date(on)}, o pateikti jį buvo galima ${by({ due })}`,
    dismissInstead,
  ],
  'no-request': () => [
    'Įstaiga nėra gavusi prašymo, dėl kurio būtų galima skųstis',
    'gautą kreipimąsi reikia registruoti kaip prašymą arba nurodyti prašymą, dėl kurio skundžiamasi',
  ],
  'summary-contradictory': ({ request, against, procedure }) =>
    procedure === undefined
      ? [
          `pateikta informacija apie prašymą ${quote(request)} ir kitus skundus dėl jo prieštarauja ${against === 'itself' ? 'pati sau' : 'tam, kas jau žinoma'}`,
          'informaciją reikia pateikti iš naujo, tokią, kokia ji yra veiksmo dieną',
        ]
      : procedure.expected.id !== procedure.given.id
        ? [
            `skundas nagrinėjamas pagal tvarką ${quote(procedure.expected.id)}, o prašymas ${quote(request)} – pagal tvarką ${quote(procedure.given.id)}`,
            'skundą reikia nagrinėti pagal tą pačią tvarką kaip ir prašymą, dėl kurio jis pateiktas',
          ]
        : [
            `skundas nagrinėjamas pagal redakciją ${quote(procedure.expected.version)}, o prašymas ${quote(request)} – pagal redakciją ${quote(procedure.given.version)}`,
            'skundą reikia nagrinėti pagal tą pačią redakciją kaip ir prašymą, dėl kurio jis pateiktas',
          ],
  'outcome-not-applied': ({ request, complaint }) => [
    `tai, kas nuspręsta patenkinus skundą ${quote(complaint)}, prie prašymo ${quote(request)} dar neužregistruota`,
    'pirmiausia to skundo nagrinėjimo rezultatą reikia užregistruoti prie prašymo',
  ],
  'complaint-premature': ({ on, from }) => [
    `skundas pateiktas dėl neveikimo, tačiau terminas, per kurį Įstaiga dar gali imtis veiksmų, ${date(on)} dar nebuvo pasibaigęs`,
    `dėl tokio skundo spręsti galima nuo ${date(from)}`,
  ],
  'request-not-current': ({ asOf, on }) => [
    `pateikta informacija apie prašymą atspindi ${date(asOf)} padėtį, o veiksmas datuotas ${date(on)}`,
    `reikia pateikti informaciją apie prašymą, atspindinčią ${date(on)} padėtį`,
  ],
  'other-request': ({ request, about }) => [
    `skundas pateiktas dėl prašymo ${quote(about)}, o informacija pateikta apie prašymą ${quote(request)}`,
    `reikia pateikti informaciją apie prašymą ${quote(about)}`,
  ],
  'no-such-complaint': ({ sameReasonsAs }) => [
    `tarp kitų skundų dėl to paties prašymo skundo ${quote(sameReasonsAs)} nėra, todėl jo priežastys negali būti tos pačios`,
    'reikia nurodyti tą ankstesnį skundą, kurio priežastys kartojamos',
  ],
  'examiners-unknown': ({ request }) => [
    `nežinoma, kas nagrinėjo prašymą ${quote(request)}, todėl nagrinėti skundo negali niekas`,
    'pirmiausia reikia nustatyti visus prašymą nagrinėjusius darbuotojus',
  ],
  'reviewer-not-independent': ({ person, did }) => [
    took(named(person), did),
    'skundą turi nagrinėti kitas darbuotojas',
  ],
  'reviewer-not-on-staff': ({ reviewer }) => [
    `${named(reviewer)} nėra tarp Įstaigos darbuotojų, iš kurių skiriamas skundą nagrinėsiantis darbuotojas`,
    'skundą turi nagrinėti atsakingas Įstaigos darbuotojas',
  ],
  'no-reviewer': () => [
    'skundą nagrinėsiantis darbuotojas dar nepaskirtas',
    'pirmiausia reikia paskirti darbuotoją, kuris nedalyvavo nagrinėjant prašymą',
  ],
  'not-the-reviewer': ({ by, reviewer }) => [
    `sprendimą dėl skundo pateikė ${by}, o skundą nagrinėja kitas darbuotojas – ${reviewer}`,
    'sprendimą turi priimti darbuotojas, kuriam skundas pavestas, arba skundą reikia pavesti iš naujo',
  ],
  'repeat-must-be-refused': () => [
    'į duomenų subjekto skundą dėl šio prašymo, grįstą tomis pačiomis priežastimis, jau atsakyta, todėl būtina atsisakyti nagrinėti šį pakartotinį skundą',
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
    'pateiktas patikslinimas neištaiso nė vieno skundo trūkumo ir nekeičia išvados, ar skundas pakartotinis',
    lacking.length === 0
      ? 'skunde trūkumų nėra, todėl jį reikia nagrinėti toliau'
      : `skunde vis dar trūksta: ${lacking.map((code) => defects[code]).join('; ')}`,
  ],
}
