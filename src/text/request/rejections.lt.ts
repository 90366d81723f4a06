import { cite } from '../kit/references.lt.js'
import { withoutStop } from '../kit/sentences.js'
import { date, list, money, oneOf, quote } from '../kit/words.lt.js'
import { facts } from '../rights/facts.lt.js'
import { rightNames } from '../rights/names.lt.js'
import type { RequestRejectionTexts } from './texts.js'
import { claimOf, commands, defects, statuses } from './words.lt.js'

const questionsOf = (names: readonly (keyof typeof facts)[]): string =>
  list(names.map((name) => quote(facts[name].question)))

/** What stands in the way of a command, and what to do instead. */
export const rejections: RequestRejectionTexts = {
  'wrong-status': ({ command, clauses, data: { status, allowedIn } }) => {
    const act = command === null ? 'šis veiksmas' : `veiksmas ${quote(commands[command])}`
    return [
      `${act} negalimas, nes ${statuses[status]} ${cite(...clauses)}`,
      `jis galimas, kai ${oneOf(allowedIn.map((one) => statuses[one]))} ${cite(...clauses)}`,
    ]
  },
  'before-last-event': ({ clauses, data: { on, last } }) => [
    `veiksmas datuotas ${date(on)}, o paskutinis su prašymu susijęs veiksmas atliktas ${date(last)} ${cite(...clauses)}`,
    `veiksmo data turi būti ne ankstesnė kaip ${date(last)} ${cite(...clauses)}`,
  ],
  'outside-calendar': ({ clauses }) => [
    `termino apskaičiuoti negalima, nes naudojamas švenčių dienų kalendorius tų metų neapima ${cite(...clauses)}`,
    `reikia patikrinti nurodytas datas arba pateikti kalendorių, apimantį tuos metus ${cite(...clauses)}`,
  ],
  'received-before-submitted': ({ clauses, data: { submittedOn, receivedOn } }) => [
    `nurodyta, kad prašymas gautas ${date(receivedOn)}, o pateiktas vėliau, ${date(submittedOn)} ${cite(...clauses)}`,
    `prašymo pateikimo arba gavimo datą reikia patikslinti ${cite(...clauses)}`,
  ],
  'claimed-twice': ({ clauses, data }) => [
    `tas pats reikalavimas prašyme nurodytas du kartus: ${claimOf(data)} ${cite(...clauses)}`,
    `kiekvieną teisę dėl tų pačių duomenų reikia nurodyti vieną kartą ${cite(...clauses)}`,
  ],
  'nothing-to-correct': ({ clauses }) => [
    `prašymo turinys trūkumų neturi, todėl taisyti nėra ko ${cite(...clauses)}`,
    `prašymą reikia nagrinėti toliau ${cite(...clauses)}`,
  ],
  'nothing-corrected': ({ clauses, data }) => [
    `pateiktas pataisymas nepašalina nė vieno prašymo trūkumo ${cite(...clauses)}`,
    `prašyme vis dar trūksta: ${[...new Set(data.defects)].map((code) => defects[code]).join('; ')} ${cite(...clauses)}`,
  ],
  'claims-changed': ({ clauses, data: { claimed } }) => [
    `taisant prašymą, galima pridėti tai, ko jame trūksta, bet ne keisti to, kas jau nurodyta: ${claimed.map((right) => rightNames[right].claim).join('; ')} ${cite(...clauses)}`,
    `jei norima ko nors kito, reikia atskiro prašymo ${cite(...clauses)}`,
  ],
  'not-represented': ({ clauses }) => [
    `prašymą pateikė pats duomenų subjektas, todėl dėl atstovo teisių spręsti nereikia ${cite(...clauses)}`,
    `prašymą reikia nagrinėti toliau ${cite(...clauses)}`,
  ],
  'authority-already-proven': ({ clauses, data: { on } }) => [
    `atstovo teisės patvirtintos ${date(on)} ${cite(...clauses)}`,
    `jų tvirtinti iš naujo nereikia, o atsisakyti priimti prašymą dėl dokumentų trūkumo nebegalima ${cite(...clauses)}`,
  ],
  'authority-unproven': ({ clauses, data: { authority } }) =>
    authority === 'not-needed'
      ? [
          `prašymą pateikė pats duomenų subjektas, todėl atstovas jo atsiimti negali ${cite(...clauses)}`,
          `prašymą atsiimti gali duomenų subjektas ${cite(...clauses)}`,
        ]
      : [
          `atstovas dokumentais dar nepatvirtino savo teisių, todėl veiksmo atlikti negalima ${cite(...clauses)}`,
          `pirmiausia reikia gauti dokumentus, kuriais patvirtinamos atstovo teisės ${cite(...clauses)}`,
        ],
  'identity-already-confirmed': ({ clauses, data: { on } }) => [
    `duomenų subjekto tapatybė patvirtinta ${date(on)} ${cite(...clauses)}`,
    `dėl jos daugiau nieko daryti nereikia, o atsisakyti nagrinėti prašymą šiuo pagrindu nebegalima ${cite(...clauses)}`,
  ],
  'identity-unconfirmed': ({ clauses, data: { identity } }) => [
    `duomenų subjekto tapatybė dar nepatvirtinta${
      identity === 'inquiry-open' ? ', o į prašymą ją patvirtinti neatsakyta arba atsakymas neįvertintas' : ''
    }, todėl teisės įgyvendinti negalima ${cite(...clauses)}`,
    `pirmiausia reikia patvirtinti tapatybę; jos nepatvirtinus, prašymą atmesti galima tik nurodžius, kodėl atsakymas neatskleidžia asmens duomenų ${cite(...clauses)}`,
  ],
  'inquiry-window-closed': ({ clauses, data: { on, until } }) => [
    `kreiptis dėl tapatybės patvirtinimo buvo galima iki ${date(until)} imtinai, o veiksmas datuotas ${date(on)} ${cite(...clauses)}`,
    `tapatybę dar galima patvirtinti remiantis jau turima informacija ${cite(...clauses)}`,
  ],
  'term-before-inquiry': ({ clauses, data: { on, term } }) => [
    `duomenų subjektui nustatyta diena, ${date(term)}, ankstesnė už prašymo patvirtinti tapatybę dieną, ${date(on)} ${cite(...clauses)}`,
    `reikia nustatyti protingą vėlesnį terminą ${cite(...clauses)}`,
  ],
  'no-open-inquiry': ({ clauses }) => [
    `duomenų subjekto patvirtinti tapatybę dar neprašyta, todėl jo atsakymo nelaukiama ${cite(...clauses)}`,
    `pirmiausia reikia paprašyti duomenų subjekto patvirtinti tapatybę ${cite(...clauses)}`,
  ],
  'inquiry-term-running': ({ clauses, data: { on, from } }) => [
    `duomenų subjektui nustatytas terminas patvirtinti tapatybę ${date(on)} dar nėra pasibaigęs ${cite(...clauses)}`,
    `atsisakyti nagrinėti galima nuo ${date(from)} ${cite(...clauses)}`,
  ],
  'identity-supplied-in-time': ({ clauses }) => [
    `duomenų subjektas į prašymą patvirtinti tapatybę atsakė laiku, todėl atsisakyti nagrinėti prašymą šiuo pagrindu nebegalima ${cite(...clauses)}`,
    `reikia įvertinti, ar to, kas pateikta, pakanka tapatybei patvirtinti ${cite(...clauses)}`,
  ],
  'refusal-lapsed': ({ clauses, data: { on, until } }) => [
    `pranešti apie atsisakymą buvo galima iki ${date(until)} imtinai, o veiksmas datuotas ${date(on)} ${cite(...clauses)}`,
    `todėl nagrinėjimą reikia tęsti ir pateikti atsakymą ${cite(...clauses)}`,
  ],
  'already-extended': ({ clauses, data: { on } }) => [
    `nagrinėjimas jau pratęstas ${date(on)}, o pratęsti jį galima tik vieną kartą ${cite(...clauses)}`,
    `į prašymą reikia atsakyti per pratęstą terminą ${cite(...clauses)}`,
  ],
  'extension-window-closed': ({ clauses, data: { on, until } }) => [
    `pratęsti nagrinėjimą ir apie tai pranešti buvo galima iki ${date(until)} imtinai, o veiksmas datuotas ${date(on)} ${cite(...clauses)}`,
    `į prašymą reikia atsakyti nedelsiant ${cite(...clauses)}`,
  ],
  'limit-before-current': ({ clauses, data: { until, limit } }) => [
    `nurodyta nauja nagrinėjimo pabaiga, ${date(until)}, ankstesnė už dabartinę, ${date(limit)} ${cite(...clauses)}`,
    `reikia nurodyti ne ankstesnę dieną kaip ${date(limit)} ${cite(...clauses)}`,
  ],
  'limit-beyond-cap': ({ clauses, data: { until, cap } }) => [
    `nurodyta nauja nagrinėjimo pabaiga, ${date(until)}, vėlesnė už ilgiausią leidžiamą, ${date(cap)} ${cite(...clauses)}`,
    `reikia nurodyti ne vėlesnę dieną kaip ${date(cap)} ${cite(...clauses)}`,
  ],
  'withdrawal-claimed': ({ clauses }) => [
    `prašymu atšaukiamas sutikimas, o tai galima padaryti bet kada, todėl nei reikalauti mokesčio, nei atsisakyti atsakyti į prašymą kaip į nepagrįstą negalima ${cite(...clauses)}`,
    `prašymą reikia išnagrinėti ir į jį atsakyti ${cite('adakavas:41', 'adakavas:47')}`,
  ],
  'earlier-request-not-answered': ({ clauses, data: { earlier, answeredOn, receivedOn } }) => [
    `prašymas yra pasikartojantis tik tada, kai į kitą, ankstesnį prašymą atsakyta ne vėliau kaip šio prašymo gavimo dieną, ${date(receivedOn)} ${cite(...clauses)}`,
    `prašymas ${quote(earlier)}, į kurį atsakyta ${date(answeredOn)}, šios sąlygos neatitinka, todėl reikia nurodyti kitą prašymą arba šiuo pagrindu nesiremti ${cite(...clauses)}`,
  ],
  'fee-already-demanded': ({ clauses, data: { on } }) => [
    `mokesčio jau pareikalauta ${date(on)}, o reikalauti jo galima tik vieną kartą ${cite(...clauses)}`,
    `galioja tas mokestis, kurio jau pareikalauta ${cite(...clauses)}`,
  ],
  'fee-not-demanded': ({ clauses }) => [
    `mokesčio nepareikalauta, todėl ir sumokėtas jis būti negali ${cite(...clauses)}`,
    `kol mokesčio nepareikalauta, atsakymas teikiamas nemokamai ${cite('adakavas:43')}`,
  ],
  'fee-not-positive': ({ clauses, data: { fee } }) => [
    `nurodytas ${money(fee)} mokestis, o mokestis turi būti didesnis už nulį ${cite(...clauses)}`,
    `reikia nurodyti administracines išlaidas atitinkančią sumą arba mokesčio nereikalauti ${cite(...clauses)}`,
  ],
  'fee-above-costs': ({ clauses, data: { fee, costs } }) => [
    `nurodytas ${money(fee)} mokestis viršija administracines išlaidas, kurios sudaro ${money(costs)} ${cite(...clauses)}`,
    `mokestį reikia sumažinti bent iki ${money(costs)} ${cite(...clauses)}`,
  ],
  'fee-not-paid-in-full': ({ clauses, data: { amount, demanded } }) => [
    `sumokėta ${money(amount)}, o pareikalauta ${money(demanded)} ${cite(...clauses)}`,
    `mokestis laikomas sumokėtu, kai sumokėta visa pareikalauta suma ${cite(...clauses)}`,
  ],
  'fee-already-paid': ({ clauses, data: { on } }) => [
    `mokestis sumokėtas ${date(on)} ${cite(...clauses)}`,
    `antrą kartą jo mokėti nereikia, o atsisakyti atsakyti į prašymą kaip į nepagrįstą nebegalima ${cite(...clauses)}`,
  ],
  'item-listed-twice': ({ clauses, data: { item } }) => [
    `duomenys ${quote(item)} nurodyti du kartus arba ir kaip turimi, ir kaip neturimi ${cite(...clauses)}`,
    `kiekvienus duomenis reikia nurodyti vieną kartą ${cite(...clauses)}`,
  ],
  'limit-without-claim': ({ clauses, data }) => [
    `nurodytas teisės aktas (${withoutStop(data.act)}) riboja tai, ko neprašoma: ${claimOf(data)} ${cite(...clauses)}`,
    `ribojimo reikia atsisakyti arba patikslinti, ką jis riboja ${cite(...clauses)}`,
  ],
  'justification-missing': ({ clauses, data: { item, fact } }) => {
    const text = facts[fact]
    const claimed = 'holds' in text ? text.holds : text.question
    return [
      `dėl duomenų ${quote(item)} nurodyta, kad ${claimed}, tačiau nepaaiškinta kodėl ${cite(...clauses)}`,
      `reikia žodžiais nurodyti, kuo tai pagrįsta ${cite(...clauses)}`,
    ]
  },
  'facts-contradictory': ({ clauses, data }) => [
    `${claimOf(data)}: atsakymai į klausimus ${questionsOf(data.facts)} vienas kitam prieštarauja ${cite(...clauses)}`,
    `atsakymus reikia patikslinti ${cite(...clauses)}`,
  ],
  'claims-undetermined': ({ clauses, data: { needs } }) => [
    `atsakyti dar negalima, nes trūksta žinių, nuo kurių priklauso sprendimas ${cite(...clauses)}`,
    ...needs.map(
      (need) =>
        `${claimOf(need)}: reikia atsakyti į klausimus ${questionsOf(need.facts)} ${cite(...clauses)}`,
    ),
  ],
  'period-needed': ({ clauses, data: { items } }) => [
    `nenustatyta, kiek laiko bus apribotas duomenų ${list(items.flatMap((item) => (item === null ? [] : [quote(item)])))} tvarkymas ${cite(...clauses)}`,
    `reikia nurodyti apribojimo pabaigos dieną arba kriterijų ${cite(...clauses)}`,
  ],
  'period-past': ({ clauses, data: { item, until, on } }) => [
    `duomenų ${quote(item)} tvarkymo apribojimo pabaiga, ${date(until)}, ankstesnė už atsakymo dieną, ${date(on)} ${cite(...clauses)}`,
    `reikia nurodyti ne ankstesnę dieną kaip ${date(on)} ${cite(...clauses)}`,
  ],
  'implementation-day-missing': ({ clauses }) => [
    `tenkinant prašymą, reikia nustatyti dieną, iki kurios jis bus įgyvendintas ${cite(...clauses)}`,
    `ši diena parenkama pagal prašymo sudėtingumą ${cite(...clauses)}`,
  ],
  'implementation-day-past': ({ clauses, data: { on, implementBy } }) => [
    `nustatyta įgyvendinimo diena, ${date(implementBy)}, ankstesnė už atsakymo dieną, ${date(on)} ${cite(...clauses)}`,
    `reikia nustatyti ne ankstesnę dieną kaip ${date(on)} ${cite(...clauses)}`,
  ],
  'nothing-granted': ({ clauses }) => [
    `visas prašymas atmestas, todėl įgyvendinti nėra ko ${cite(...clauses)}`,
  ],
  'not-granted': ({ clauses, data }) => [
    `šis reikalavimas atsakymu nepatenkintas: ${claimOf(data)} ${cite(...clauses)}`,
    `įgyvendinama tik tai, kas atsakymu patenkinta ${cite(...clauses)}`,
  ],
  'already-implemented': ({ clauses, data }) => [
    `šis reikalavimas jau įgyvendintas: ${claimOf(data)} ${cite(...clauses)}`,
    `antrą kartą jo įgyvendinimo patvirtinti nereikia ${cite(...clauses)}`,
  ],
  'hand-over-first': ({ clauses, data }) => [
    `pirmiausia reikia įgyvendinti kitą patenkintą reikalavimą: ${claimOf(data.right === 'access' ? { ...data, item: null } : data)} ${cite(...clauses)}`,
    `ištrintų duomenų pateikti nebebūtų galima, todėl jie ištrinami tik po to ${cite(...clauses)}`,
  ],
  'restriction-in-force': ({ clauses, data: { item } }) => [
    `${item === null ? 'duomenų' : `duomenų ${quote(item)}`} tvarkymas apribotas, o prašymas nepasirašytas, todėl raštišku sutikimu jo laikyti negalima ${cite(...clauses)}`,
    `reikia nurodyti priežastį, dėl kurios apribotus duomenis leidžiama tvarkyti, arba palaukti apribojimo pabaigos ${cite(...clauses)}`,
  ],
  'worse-for-subject': ({ clauses }) => [
    `iš naujo išnagrinėjus prašymą, pablogėtų duomenų subjekto padėtis: jis netektų to, kas jau patenkinta ${cite(...clauses)}`,
    `tai, kas patenkinta ankstesniu atsakymu, turi likti patenkinta ${cite(...clauses)}`,
  ],
  'reviewer-not-independent': ({ clauses, data: { person } }) => [
    `prašymą jau nagrinėjęs darbuotojas (${person}) jo nagrinėti iš naujo negali ${cite(...clauses)}`,
    `prašymą iš naujo turi išnagrinėti tas, kas nagrinėjo skundą ir prašymo nagrinėjime nedalyvavo ${cite(...clauses)}`,
  ],
  'nothing-more-granted': ({ clauses }) => [
    `iš naujo išnagrinėjus prašymą, nepatenkinama nieko daugiau nei ankstesniu atsakymu ${cite(...clauses)}`,
    `jei daugiau patenkinti negalima, skundas atmetamas nurodant priežastis ${cite(...clauses)}`,
  ],
}
