import type { RequestRejections } from '../../request/index.js'
import type { AnyFact, RightFact } from '../../rights/index.js'
import { requestNoun } from '../case/noun.lt.js'
import { caseRejections } from '../case/rejections.lt.js'
import { alreadyDone, limitOutsideCalendar, wrongStatus } from '../kit/rejections.lt.js'
import { lookUp, withoutStop } from '../kit/sentences.js'
import { date, list, money, quote } from '../kit/words.lt.js'
import type { FactTexts, YesNoText } from '../rights/fact-texts.js'
import { facts } from '../rights/facts.lt.js'
import { rightNames } from '../rights/names.lt.js'
import type { RequestRejectionTexts } from './texts.js'
import { claimOf, defects, ofClaimOf, statuses } from './words.lt.js'

/** What is said of a fact of the library that holds or does not. */
const statements = (fact: AnyFact): YesNoText | undefined => {
  const text = lookUp<FactTexts[RightFact]>(facts, fact)
  return text !== undefined && 'holds' in text ? text : undefined
}

const questionsOf = (names: readonly AnyFact[], question: (fact: AnyFact) => string): string =>
  list(names.map((name) => quote(question(name))))

/** What became of a request that is no longer under examination. */
const closed: Readonly<Record<RequestRejections['other-not-open']['status'], (name: string) => string>> = {
  answered: (name) => `į prašymą ${name} jau atsakyta`,
  implemented: (name) => `atsakymas į prašymą ${name} jau įgyvendintas`,
  refused: (name) => `prašymą ${name} nagrinėti atsisakyta`,
  withdrawn: (name) => `prašymas ${name} atsiimtas`,
  joined: (name) => `prašymas ${name} pats prijungtas prie kito prašymo`,
}

/** As what a request may be refused an answer. */
const unfounded = 'kaip į akivaizdžiai nepagrįstą ar neproporcingą arba pasikartojantį'

const alike = caseRejections(requestNoun)

/** What stands in the way of a command, and what to do instead. */
export const rejections: RequestRejectionTexts = {
  ...alike,
  'wrong-status': wrongStatus(statuses),
  'already-done': alreadyDone,
  'outside-calendar': limitOutsideCalendar,
  'identity-unconfirmed': (data) => {
    if (data.withdrawnBy !== undefined) return alike['identity-unconfirmed'](data)
    const [unconfirmed, ...instead] = alike['identity-unconfirmed'](data)
    return [`${unconfirmed}, todėl teisės įgyvendinti negalima`, ...instead]
  },
  'claimed-twice': (data) => [
    `${claimOf(data)} prašyme nurodytas du kartus`,
    'kiekvieną teisę dėl tų pačių duomenų reikia nurodyti vieną kartą',
  ],
  'nothing-to-correct': () => [
    'prašymo turinyje trūkumų nėra, todėl taisyti nėra ko',
    'prašymą reikia nagrinėti toliau',
  ],
  'nothing-corrected': (data) => [
    'pateiktas pataisymas neištaiso nė vieno prašymo trūkumo',
    `prašyme vis dar trūksta: ${[...new Set(data.defects)].map((code) => defects[code]).join('; ')}`,
  ],
  'identity-not-asked': ({ claimed }) => [
    `patvirtinti tapatybę neprašoma, kai prašyme yra tik tokie reikalavimai: ${claimed.map((right) => rightNames[right].claim).join('; ')}`,
    'į prašymą reikia atsakyti nelaukiant, kol tapatybė bus patvirtinta',
  ],
  'claims-changed': ({ claimed }) => [
    `taisant prašymą, galima pridėti tai, ko jame trūksta, bet šie jau nurodyti reikalavimai nekeičiami: ${claimed.map((right) => rightNames[right].claim).join('; ')}`,
    'jei norima ko nors kito, reikia atskiro prašymo',
  ],
  'term-before-inquiry': ({ on, term }) => [
    `duomenų subjektui nustatyta diena, ${date(term)}, ankstesnė už kreipimosi dėl tapatybės patvirtinimo dieną, ${date(on)}`,
    'reikia nustatyti protingą vėlesnį terminą',
  ],
  'no-open-inquiry': () => [
    'duomenų subjekto patvirtinti tapatybę dar neprašyta, todėl jo atsakymo nelaukiama',
    'pirmiausia reikia paprašyti duomenų subjekto patvirtinti tapatybę',
  ],
  'inquiry-term-running': ({ on, from }) => [
    `duomenų subjektui nustatytas terminas patvirtinti tapatybę ${date(on)} dar nėra pasibaigęs`,
    `atsisakyti nagrinėti galima nuo ${date(from)}`,
  ],
  'refusal-lapsed': ({ on, until }) => [
    `pranešti apie atsisakymą buvo galima iki ${date(until)} imtinai, o veiksmas datuotas ${date(on)}`,
    'todėl nagrinėjimą reikia tęsti ir pateikti atsakymą',
  ],
  'limit-before-current': ({ until, limit }) => [
    `nurodyta nauja nagrinėjimo pabaiga, ${date(until)}, ankstesnė už dabartinę, ${date(limit)}`,
    `reikia nurodyti dieną, ne ankstesnę kaip ${date(limit)}`,
  ],
  'limit-beyond-cap': ({ until, cap }) => [
    `nurodyta nauja nagrinėjimo pabaiga, ${date(until)}, vėlesnė už ilgiausią leidžiamą, ${date(cap)}`,
    `reikia nurodyti dieną, ne vėlesnę kaip ${date(cap)}`,
  ],
  'formal-defect': (data) => [
    `prašymas nenagrinėjamas, kol neištaisyti jo formos trūkumai; trūksta: ${data.defects.map((code) => defects[code]).join('; ')}`,
    'trūkumus reikia ištaisyti arba duomenų subjektui nurodyti, kodėl prašymas nenagrinėjamas',
  ],
  'no-formal-defect': () => [
    'prašymo forma atitinka reikalavimus, todėl pagrindo jo nenagrinėti nėra',
    'prašymą reikia nagrinėti toliau',
  ],
  'defects-waived': ({ on }) => [
    `nagrinėti prašymą nepaisant formos trūkumų nuspręsta ${date(on)}`,
    'prašymą reikia nagrinėti toliau',
  ],
  'withdrawal-claimed': () => [
    `prašymu atšaukiamas sutikimas, o tai galima padaryti bet kada, todėl nei reikalauti mokesčio, nei atsisakyti atsakyti į prašymą ${unfounded} negalima`,
    'prašymą reikia išnagrinėti ir į jį atsakyti',
  ],
  'earlier-request-not-answered': ({ earlier, answeredOn, receivedOn }) => [
    `prašymas yra pasikartojantis tik tada, kai į kitą, ankstesnį prašymą atsakyta ne vėliau kaip šio prašymo gavimo dieną, ${date(receivedOn)}`,
    `prašymas ${quote(earlier)}, į kurį atsakyta ${date(answeredOn)}, šios sąlygos neatitinka, todėl reikia nurodyti kitą prašymą arba šiuo pagrindu nesiremti`,
  ],
  'fee-already-demanded': ({ on }) => [
    `mokesčio jau pareikalauta ${date(on)}, o reikalauti jo galima tik vieną kartą`,
    'galioja tas mokestis, kurio jau pareikalauta',
  ],
  'fee-not-demanded': () => [
    'mokesčio nepareikalauta, todėl ir sumokėtas jis būti negali',
    'kol mokesčio nepareikalauta, atsakymas teikiamas nemokamai',
  ],
  'access-not-claimed': () => [
    'prašyme neprašoma leisti susipažinti su duomenimis, todėl nėra ir papildomų kopijų, už kurias būtų galima reikalauti mokesčio',
    'mokesčio už papildomas kopijas galima reikalauti tik tada, kai prašoma leisti susipažinti su duomenimis',
  ],
  'fee-not-positive': ({ fee }) => [
    `nurodytas ${money(fee)} mokestis, o mokestis turi būti didesnis už nulį`,
    'reikia nurodyti administracines išlaidas atitinkančią sumą arba mokesčio nereikalauti',
  ],
  'fee-above-costs': ({ fee, costs }) => [
    `nurodytas ${money(fee)} mokestis viršija administracines išlaidas, kurios sudaro ${money(costs)}`,
    `mokestį reikia sumažinti bent iki ${money(costs)}`,
  ],
  'fee-not-paid-in-full': ({ amount, demanded }) => [
    `sumokėta ${money(amount)}, o pareikalauta ${money(demanded)}`,
    'mokestis laikomas sumokėtu, kai sumokėta visa pareikalauta suma',
  ],
  'fee-already-paid': ({ on }) => [
    `mokestis sumokėtas ${date(on)}`,
    `antrą kartą jo mokėti nereikia, o atsisakyti atsakyti į prašymą ${unfounded} nebegalima`,
  ],
  'item-listed-twice': ({ item, how }) => [
    how === 'twice'
      ? `duomenys ${quote(item)} nurodyti du kartus`
      : `duomenys ${quote(item)} nurodyti ir kaip turimi, ir kaip neturimi`,
    'kiekvienus duomenis reikia nurodyti vieną kartą',
  ],
  'limit-without-claim': (data) => [
    `prašyme nėra ${ofClaimOf(data)}, o jį riboja nurodytas teisės aktas (${withoutStop(data.act)})`,
    'ribojimo reikia atsisakyti arba patikslinti, ką jis riboja',
  ],
  'justification-missing': ({ item, fact }, _, question) => {
    const text = statements(fact)
    return [
      text === undefined
        ? `nepaaiškinta, kodėl dėl duomenų ${quote(item)} į klausimą ${quote(question(fact))} atsakyta taip, kaip atsakyta`
        : `dėl duomenų ${quote(item)} nurodyta, kad ${text.holds}, tačiau nepaaiškinta kodėl`,
      'reikia paaiškinti, kuo tai pagrįsta',
    ]
  },
  'facts-contradictory': (data, _, question) => [
    `${claimOf(data)}: atsakymai į klausimus ${questionsOf(data.facts, question)} prieštarauja vienas kitam`,
    'atsakymus reikia patikslinti',
  ],
  'claims-undetermined': ({ needs }, _, question) => [
    'atsakyti dar negalima, nes trūksta informacijos, nuo kurios priklauso sprendimas',
    ...needs.map(
      (need) => `${claimOf(need)}: reikia atsakyti į klausimus ${questionsOf(need.facts, question)}`,
    ),
  ],
  'period-needed': ({ items }) => [
    `nenustatyta, kiek laiko bus apribotas duomenų ${list(items.flatMap((item) => (item === null ? [] : [quote(item)])))} tvarkymas`,
    'reikia nurodyti apribojimo pabaigos dieną arba kriterijų',
  ],
  'period-past': ({ item, until, on }) => [
    `duomenų ${quote(item)} tvarkymo apribojimo pabaiga, ${date(until)}, ankstesnė už atsakymo dieną, ${date(on)}`,
    `reikia nurodyti dieną, ne ankstesnę kaip ${date(on)}`,
  ],
  'implementation-day-missing': () => [
    'tenkinant prašymą, reikia nustatyti dieną, iki kurios jis bus įgyvendintas',
    'ši diena parenkama pagal prašymo sudėtingumą',
  ],
  'implementation-day-past': ({ on, implementBy }) => [
    `nustatyta įgyvendinimo diena, ${date(implementBy)}, ankstesnė už atsakymo dieną, ${date(on)}`,
    `reikia nustatyti dieną, ne ankstesnę kaip ${date(on)}`,
  ],
  'complexity-missing': ({ implementBy, limit }) => [
    `nustatyta įgyvendinimo diena, ${date(implementBy)}, vėlesnė už atsakymo terminą, ${date(limit)}, o sudėtingumas nepaaiškintas`,
    'vėlesnę dieną nustatyti galima tik paaiškinus, kodėl prašymas sudėtingas',
  ],
  'nothing-granted': () => ['pagal šį atsakymą įgyvendinti nėra ko'],
  'not-granted': (data) => [
    `${claimOf(data)} atsakymu nepatenkintas`,
    'įgyvendinama tik tai, kas atsakymu patenkinta',
  ],
  'already-implemented': (data) => [
    `${claimOf(data)} jau įgyvendintas`,
    'antrą kartą jo įgyvendinimo patvirtinti nereikia',
  ],
  'already-waived': (data) => [
    `patenkinto ${ofClaimOf(data)} atsisakyta ${date(data.on)}`,
    'jo įgyvendinti nebereikia',
  ],
  'already-impossible': (data) => [
    `apie tai, kad patenkinto ${ofClaimOf(data)} įgyvendinti neįmanoma, pranešta ${date(data.on)}`,
    'nuo tos dienos jis laikomas atmestu; iš naujo jį patenkinti galima tik patenkinus skundą',
  ],
  'withdrawal-not-waivable': () => [
    'atšauktas sutikimas lieka atšauktas nuo dienos, kurią gautas atšaukimas, todėl šio reikalavimo atsisakyti negalima',
    'jei duomenų subjektas to nori, jis gali duoti naują sutikimą',
  ],
  'not-carried-out': ({ rights, item }) => [
    rights.length === 1
      ? `${rights.map((right) => claimOf({ right, item })).join()} dar neįgyvendintas`
      : `dar neįgyvendintas nė vienas iš šių reikalavimų: ${rights.map((right) => claimOf({ right, item })).join('; ')}`,
    'šis veiksmas galimas tik įgyvendinus patenkintą reikalavimą',
  ],
  'rectification-not-rejected': ({ item, because }) => [
    because === 'not-rejected'
      ? `${claimOf({ right: 'rectification', item })} nėra atmestas nei visas, nei iš dalies`
      : `duomenų${item === null ? '' : ` ${quote(item)}`}, kuriuos prašyta ištaisyti ar papildyti, Įstaiga neturi`,
    'pareiškimas dėl nesutikimo pridedamas tik prie turimų duomenų, kuriuos ištaisyti ar papildyti atsisakyta',
  ],
  'withdrawn-data-unsettled': ({ items }) => [
    `sutikimas tvarkyti duomenis ${list(items.map(quote))} atšauktas, tačiau nenurodyta, kas su jais daroma`,
    'reikia nurodyti, iki kada duomenys bus ištrinti, o jei neištrinami – kokiu kitu pagrindu ar pagal kurią išimtį jie saugomi toliau',
  ],
  'nothing-to-settle': ({ item, because }) => [
    `nurodyta, kas daroma su duomenimis${item === null ? '' : ` ${quote(item)}`} atšaukus sutikimą, tačiau ${
      {
        'not-withdrawn': 'šiuo prašymu sutikimas juos tvarkyti neatšauktas',
        erased: 'jie ištrinami, nes patenkintas ir reikalavimas juos ištrinti',
        'other-right': 'tai nurodoma įgyvendinant sutikimo atšaukimą',
      }[because]
    }`,
    'šios nuorodos reikia atsisakyti arba patikslinti, dėl kurių duomenų ji pateikta',
  ],
  'kept-against-facts': ({ item, fact }) => {
    const fails = statements(fact)?.fails
    return [
      `duomenis ${quote(item)} ketinama saugoti toliau, tačiau pateikti atsakymai tam prieštarauja${fails === undefined ? '' : `: ${fails}`}`,
      'atsakymus reikia patikslinti arba duomenis ištrinti',
    ]
  },
  'erased-though-rejected': ({ item }) => [
    `duomenis ${quote(item)} ketinama ištrinti, tačiau tuo pačiu atsakymu atmetamas reikalavimas juos ištrinti, nes yra pagrindas juos saugoti`,
    'reikia nurodyti, kuo remiantis duomenys saugomi toliau, arba patikslinti pateiktą informaciją',
  ],
  'erased-after-implementation': ({ item, by, implementBy }) => [
    `nustatyta diena duomenims ${quote(item)} ištrinti, ${date(by)}, vėlesnė už atsakymo įgyvendinimo dieną, ${date(implementBy)}`,
    `reikia nustatyti dieną, ne vėlesnę kaip ${date(implementBy)}`,
  ],
  'not-as-answered': ({ item, becomes }) => [
    `atsakyme nurodyta, kad duomenys ${quote(item)} ${
      becomes === 'erased-by'
        ? 'ištrinami'
        : becomes === 'kept-on-basis'
          ? 'saugomi toliau kitu teisėtu pagrindu'
          : 'saugomi toliau pagal išimtį'
    }, o patvirtinama kas kita`,
    'reikia įgyvendinti tai, kas atsakyta; jei tai neįmanoma, apie tai reikia pranešti',
  ],
  'restriction-unknown': ({ item }) => [
    `nežinoma, ar ${item === null ? 'duomenų' : `duomenų ${quote(item)}`} tvarkymas apribotas, o prašymas nepasirašytas, todėl raštišku sutikimu jo laikyti negalima`,
    'reikia išsiaiškinti ir nurodyti, ar galioja apribojimas',
  ],
  'hand-over-first': (data) => [
    `pirmiausia turi būti įgyvendintas patenkintas ${claimOf(data.right === 'access' ? { ...data, item: null } : data)}`,
    'ištrintų duomenų pateikti nebebūtų galima, todėl jie ištrinami tik po to',
  ],
  'restriction-in-force': ({ item }) => [
    `${item === null ? 'duomenų' : `duomenų ${quote(item)}`} tvarkymas apribotas, o prašymas nepasirašytas, todėl raštišku sutikimu jo laikyti negalima`,
    'reikia nurodyti priežastį, dėl kurios apribotus duomenis leidžiama tvarkyti, arba palaukti apribojimo pabaigos',
  ],
  'complaint-of-other-request': ({ complaint, about }) => [
    `skundas ${quote(complaint)} pateiktas dėl kito prašymo – ${quote(about)}`,
    'jo nagrinėjimo rezultatą reikia užregistruoti prie to prašymo, dėl kurio skųstasi',
  ],
  'complaint-not-upheld': ({ complaint }) => [
    `skundas ${quote(complaint)} nepatenkintas, todėl prašymas dėl jo iš naujo nenagrinėjamas`,
    'prie prašymo registruojamas tik patenkinto skundo nagrinėjimo rezultatas',
  ],
  'complaint-not-current': ({ complaint, seen, on }) => [
    `pateikta informacija apie skundą ${quote(complaint)} atspindi ${date(seen)} padėtį, o veiksmas datuotas ${date(on)}`,
    `veiksmas negali būti ankstesnis nei ${date(seen)}`,
  ],
  'complaint-contradictory': ({ complaint }) => [
    `pateikta informacija apie skundą ${quote(complaint)} prieštarauja pati sau`,
    'informaciją apie skundą reikia pateikti iš naujo, tokią, kokia ji yra veiksmo dieną',
  ],
  'outcome-already-applied': ({ complaint, on }) => [
    `skundo ${quote(complaint)}, į kurį atsakyta ${date(on)}, nagrinėjimo rezultatas prie prašymo jau užregistruotas`,
    'antrą kartą jo registruoti nereikia',
  ],
  'outcome-differs': ({ complaint }) => [
    `pagal pateiktas aplinkybes ir terminus tektų atsakyti kitaip, nei atsakyta patenkinus skundą ${quote(complaint)}`,
    'reikia nurodyti tas pačias aplinkybes ir terminus, pagal kuriuos išspręstas skundas',
  ],
  'worse-for-subject': () => [
    'iš naujo išnagrinėjus prašymą, pablogėtų duomenų subjekto padėtis: jis netektų to, kas jau patenkinta',
    'tai, kas patenkinta ankstesniu atsakymu, turi likti patenkinta',
  ],
  'reviewer-not-independent': ({ person }) => [
    `prašymą jau nagrinėjo ${person}, todėl iš naujo jo nagrinėti šis asmuo negali`,
    'prašymą iš naujo turi išnagrinėti tas, kas nagrinėjo skundą ir prašymo nagrinėjime nedalyvavo',
  ],
  'dates-unchanged': ({ submittedOn, receivedOn }) => [
    `jau užfiksuota, kad prašymas pateiktas ${date(submittedOn)} ir gautas ${date(receivedOn)}`,
    'reikia nurodyti kitą datą arba nieko netikslinti',
  ],
  'received-after-first-event': ({ receivedOn, first }) => [
    `nurodyta, kad prašymas gautas ${date(receivedOn)}, tačiau ${date(first)} dėl jo jau atliktas veiksmas, taigi tą dieną jis jau buvo gautas`,
    `reikia nurodyti gavimo dieną, ne vėlesnę kaip ${date(first)}`,
  ],
  'joins-itself': () => [
    'prašymo prijungti prie jo paties negalima',
    'reikia nurodyti kitą prašymą, kuriuo prašoma to paties',
  ],
  'request-not-current': ({ asOf, on }) => [
    `pateikta informacija apie kitą prašymą atspindi ${date(asOf)} padėtį, o veiksmas datuotas ${date(on)}`,
    `reikia pateikti informaciją apie kitą prašymą, atspindinčią ${date(on)} padėtį`,
  ],
  'other-procedure': ({ request }) => [
    `prašymas ${quote(request)} nagrinėjamas pagal kitą tvarką negu šis`,
    'šį prašymą reikia išnagrinėti ir į jį atsakyti atskirai',
  ],
  'other-not-open': ({ request, status }) => [
    `${closed[status](quote(request))}, todėl prie jo prijungti kito prašymo nebegalima`,
    'šį prašymą reikia išnagrinėti ir į jį atsakyti atskirai',
  ],
  'other-received-later': ({ request, receivedOn, otherReceivedOn }) => [
    `šis prašymas gautas ${date(receivedOn)}, o prašymas ${quote(request)} – vėliau, ${date(otherReceivedOn)}, todėl, jį prijungus, atsakymas vėluotų`,
    'prie anksčiau gauto prašymo prijungiamas vėliau gautas',
  ],
  'claims-not-in-other': ({ request, missing }) => [
    `prašyme ${quote(request)} nenurodyti šie reikalavimai: ${missing.map(claimOf).join('; ')}`,
    'šį prašymą reikia išnagrinėti ir į jį atsakyti atskirai',
  ],
  'join-already-registered': ({ request, on }) => [
    `kad prašymas ${quote(request)} prijungtas prie šio, ir kas jį nagrinėjo, jau užfiksuota ${date(on)}`,
    'iš naujo to fiksuoti nereikia',
  ],
  'nothing-more-granted': () => [
    'iš naujo išnagrinėjus prašymą, nepatenkinama nieko daugiau nei ankstesniu atsakymu',
    'jei daugiau patenkinti negalima, skundas atmetamas nurodant priežastis',
  ],
}
