import type { Cited } from '../kit/references.js'
import { cite } from '../kit/references.lt.js'
import { known } from '../kit/sentences.js'
import { date, list, oneOf, quote } from '../kit/words.lt.js'
import { listeningFacts } from './listening-facts.lt.js'
import type { RecordingRejectionTexts } from './texts.js'
import { commands, statuses } from './words.lt.js'

/** Which of the two other ways was not explained. */
function notExplained({ inPerson, email }: { readonly inPerson: boolean; readonly email: boolean }): string {
  if (inPerson) return 'paaiškinta tik galimybė atvykti, o apie elektroninį paštą nepasakyta'
  return email
    ? 'paaiškinta tik galimybė rašyti elektroniniu paštu, o apie galimybę atvykti nepasakyta'
    : 'nepaaiškintas nė vienas kitas kreipimosi būdas'
}

/** "apribojimas „A1“", "apribojimai „A1“ ir „A2“". */
const restrictionsNamed = (ids: readonly string[]): string =>
  `${ids.length === 1 ? 'apribojimas' : 'apribojimai'} ${list(ids.map(quote))}`

type TermOver = Parameters<RecordingRejectionTexts['term-over']>[0]

/** What can't be done any more: the command tells; the obstacle of an option may be of any of them. */
function tooLateFor({ command, clauses, data: { on, lastDay } }: TermOver): readonly [string, string] {
  if (command === 'ListenToRecording')
    return [
      `perklausyti įrašo ${date(on)} nebegalima: jo saugojimo terminas baigėsi ${date(lastDay)}, o procedūrai skirtos kopijos nėra ${cite(...clauses)}`,
      `pasibaigus saugojimo terminui pats įrašas nebeperklausomas ${cite('kaunas:10', 'kaunas:11')}`,
    ]
  const over =
    on > lastDay
      ? `įrašo saugojimo terminas baigėsi ${date(lastDay)}`
      : `įrašas sunaikintas nelaukiant termino pabaigos, ${date(lastDay)}`
  return command === 'OpenProcedure'
    ? [
        `procedūros ${date(on)} pradėti nebegalima: ${over}, o kopijos, kurios jai dar galėtų reikėti, nėra ${cite(...clauses)}`,
        `vėliau pradedama procedūra įrašo saugojimo nepratęsia ${cite(...clauses)}`,
      ]
    : [
        `šio veiksmo ${date(on)} atlikti nebegalima: ${over} ${cite(...clauses)}`,
        `įrašu naudotis galima tik tol, kol jis saugomas ${cite('kaunas:10', 'kaunas:11')}`,
      ]
}

/** What each clause says by which listening is not allowed. */
const bars: Readonly<Record<string, string>> = {
  'kaunas:10': 'įrašo ar jo kopijos nėra arba saugojimo terminas baigėsi',
  'kaunas:14.5': 'tvarkymas apribotas, o priežasties, dėl kurios būtų galima tvarkyti, nėra',
  'kaunas:11': 'perklausai nėra pagrindo',
  'kaunas:11.1': 'kokybei vertinti šio įrašo perklausyti negalima',
  'kaunas:11.2': 'neišnagrinėto skundo dėl šio pokalbio nėra',
  'kaunas:12': 'šis asmuo neturi teisės perklausyti',
  'kaunas:12.3': 'šis asmuo neturi teisės perklausyti',
  'kaunas:13': 'klausomasi ne tuo būdu, kurį nurodė duomenų valdytojas',
}
const barring = (clauses: Cited): string =>
  clauses.map((clause) => known(bars, clause) ?? 'netenkinama tam nustatyta sąlyga').join('; ')

/** What stands in the way, which clause says so, and what to do instead. */
export const rejections: RecordingRejectionTexts = {
  'wrong-status': ({ command, clauses, data: { status, allowedIn } }) => {
    const act = command === null ? 'šis veiksmas' : `veiksmas ${quote(commands[command])}`
    return [
      `${act} negalimas, nes ${statuses[status]} ${cite(...clauses)}`,
      `jis galimas, kai ${oneOf(allowedIn.map((one) => statuses[one]))} ${cite(...clauses)}`,
    ]
  },
  'before-last-event': ({ clauses, data: { on, last } }) => [
    `veiksmas datuotas ${date(on)}, o paskutinis su šiuo pokalbiu susijęs veiksmas atliktas ${date(last)} ${cite(...clauses)}`,
    `veiksmą reikia datuoti ne anksčiau kaip ${date(last)} ${cite(...clauses)}`,
  ],
  'outside-calendar': ({ clauses }) => [
    `nurodyta diena yra už naudojamo kalendoriaus ribų ${cite(...clauses)}`,
    `nurodytas datas reikia patikrinti ${cite(...clauses)}`,
  ],
  'call-not-incoming': ({ clauses }) => [
    `įrašomi tik tie pokalbiai, kai asmuo pats skambina bendruoju telefonu, o šį kartą skambino Centras ${cite(...clauses)}`,
    `toks pokalbis neįrašomas ${cite(...clauses)}`,
  ],
  'line-not-general': ({ clauses, data: { line, lines } }) => [
    `skambinta numeriu ${quote(line)}, o tai ne bendrasis telefonas ${cite(...clauses)}`,
    `įrašomi tik pokalbiai šiais bendraisiais telefonais: ${list(lines)} ${cite(...clauses)}`,
  ],
  'notice-not-automatic': ({ clauses }) => [
    `apie pokalbio įrašymą pranešta ne automatiniu būdu ${cite(...clauses)}`,
    `skambinančiam asmeniui apie tai reikia pranešti automatiniu būdu ${cite(...clauses)}`,
  ],
  'already-joined': ({ clauses, data: { consultant } }) => [
    `darbuotojas ${quote(consultant)} šiame pokalbyje jau konsultuoja ${cite(...clauses)}`,
    `antrą kartą to fiksuoti nereikia ${cite(...clauses)}`,
  ],
  'call-over': ({ clauses, data: { on } }) => [
    `pokalbis baigėsi ${date(on)} ${cite(...clauses)}`,
    `po jo pabaigos šis veiksmas nebegalimas ${cite(...clauses)}`,
  ],
  'call-still-on': ({ clauses }) => [
    `pokalbis dar nesibaigė ${cite(...clauses)}`,
    `įrašas išsaugomas tik jam pasibaigus ${cite(...clauses)}`,
  ],
  'consent-not-explicit': ({ clauses }) => [
    `skambinančio asmens sutikimas nėra aiškiai išreikštas ${cite(...clauses)}`,
    `kol asmuo aiškiai nesutiko, pokalbio įrašyti negalima ${cite(...clauses)}`,
  ],
  'consent-already-withdrawn': ({ clauses, data: { on } }) => [
    `sutikimas, kad pokalbis būtų įrašytas, atšauktas ${date(on)} ${cite(...clauses)}`,
    `antrą kartą jo atšaukti nereikia ${cite(...clauses)}`,
  ],
  'alternatives-incomplete': ({ clauses, data }) => [
    `${notExplained(data)} ${cite(...clauses)}`,
    `reikia paaiškinti abu kitus būdus: atvykti tiesiogiai ir parašyti elektroniniu paštu ${cite(...clauses)}`,
  ],
  'alternatives-already-explained': ({ clauses, data: { on } }) => [
    `kiti kreipimosi būdai paaiškinti ${date(on)} ${cite(...clauses)}`,
    `antrą kartą jų aiškinti nereikia ${cite(...clauses)}`,
  ],
  'consent-not-given': ({ clauses }) => [
    `skambinęs asmuo nesutiko, kad pokalbis būtų įrašytas, todėl neįrašymo priežasties nurodyti nereikia ${cite(...clauses)}`,
    `pokalbio pabaigą reikia užfiksuoti be šios priežasties ${cite(...clauses)}`,
  ],
  'date-differs': ({ clauses, data: { date: stored, callDate } }) => [
    `nurodyta pokalbio data – ${date(stored)}, o skambutis gautas ${date(callDate)} ${cite(...clauses)}`,
    `reikia nurodyti tą dieną, kurią pokalbis prasidėjo ${cite(...clauses)}`,
  ],
  'data-forgotten': ({ clauses }) => [
    `nepateikta tai, kas įrašoma pokalbio metu: šie duomenys pašalinami tik iš jau sunaikinto įrašo istorijos ${cite(...clauses)}`,
    `reikia pateikti skambinusio asmens telefono numerį, pokalbio datą, laiką, trukmę ir garso įrašą ${cite('kaunas:8.1', 'kaunas:8.2')}`,
  ],
  'listening-not-allowed': ({ clauses }) => [
    `perklausyti neleidžiama: ${barring(clauses)} ${cite(...clauses)}`,
    `perklausa galima tik tada, kai jai yra pagrindas, klausosi tam teisę turintis asmuo ir klausomasi duomenų valdytojo nurodytu būdu ${cite('kaunas:11', 'kaunas:12', 'kaunas:13')}`,
  ],
  'listening-not-settled': ({ clauses, data: { needs } }) => [
    `perklausyti kol kas neleidžiama, nes nežinoma, ${needs.map((fact) => listeningFacts[fact].whether).join('; ')} ${cite(...clauses)}`,
    `tai pirmiausia reikia išsiaiškinti ${cite(...clauses)}`,
  ],
  'listening-allowed': ({ clauses }) => [
    `šiam asmeniui perklausyti leidžiama ${cite(...clauses)}`,
    `atsisakymo fiksuoti negalima ${cite(...clauses)}`,
  ],
  'not-the-caller': ({ clauses }) => [
    `šis asmuo nėra tas, kuris skambino ir sutiko, kad pokalbis būtų įrašytas ${cite(...clauses)}`,
    `įrašą perklausyti ir jo kopiją gauti gali tik pats skambinęs asmuo ${cite(...clauses)}`,
  ],
  'nothing-rectified': ({ clauses }) => [
    `nenurodyta, kas taisoma ${cite(...clauses)}`,
    `reikia nurodyti ištaisytus duomenis arba pastabą dėl pokalbio metu pasakytų žodžių; paties garso įrašo keisti negalima ${cite(...clauses)}`,
  ],
  'complaint-already-registered': ({ clauses, data: { complaint } }) => [
    `skundas ${quote(complaint)} jau užregistruotas ${cite(...clauses)}`,
    `antrą kartą jo registruoti nereikia, o naują skundą reikia pavadinti kitaip ${cite(...clauses)}`,
  ],
  'complaint-received-later': ({ clauses, data: { on, receivedOn } }) => [
    `nurodyta skundo gavimo diena, ${date(receivedOn)}, vėlesnė už jo registravimo dieną, ${date(on)} ${cite(...clauses)}`,
    `skundo gavimo dieną reikia patikslinti ${cite(...clauses)}`,
  ],
  'complaint-before-call': ({ clauses, data: { receivedOn, callDate } }) => [
    `skundas gautas ${date(receivedOn)}, anksčiau, nei įvyko pokalbis, ${date(callDate)} ${cite(...clauses)}`,
    `skundo gavimo dieną arba pokalbį, dėl kurio skundžiamasi, reikia patikslinti ${cite(...clauses)}`,
  ],
  'no-such-complaint': ({ clauses, data: { complaint } }) => [
    complaint === undefined
      ? `nėra nė vieno skundo dėl šio pokalbio, kurio nagrinėjimas neužbaigtas ${cite(...clauses)}`
      : `dėl šio pokalbio skundas ${quote(complaint)} neužregistruotas ${cite(...clauses)}`,
    `reikia nurodyti užregistruotą ir neužbaigtą nagrinėti skundą ${cite(...clauses)}`,
  ],
  'complaint-closed': ({ clauses, data: { complaint, on } }) => [
    `skundo ${quote(complaint)} nagrinėjimas užbaigtas ${date(on)} ${cite(...clauses)}`,
    `reikia nurodyti skundą, kurio nagrinėjimas neužbaigtas ${cite(...clauses)}`,
  ],
  'not-administrative-service': ({ clauses, data: { complaint } }) => [
    `skundas ${quote(complaint)} pateiktas ne dėl konsultavusio darbuotojo suteiktos administracinės paslaugos ${cite(...clauses)}`,
    `procedūros, kuriai prireiktų įrašo kopijos, dėl tokio skundo pradėti negalima, bet jam nagrinėti įrašas perklausomas, kol saugomas ${cite('kaunas:11.2', 'kaunas:12.3')}`,
  ],
  'procedure-already-open': ({ clauses, data: { procedure, on } }) => [
    `procedūra ${quote(procedure)} pradėta ${date(on)} ir dar neužbaigta ${cite(...clauses)}`,
    `antrą kartą jos pradėti nereikia ${cite(...clauses)}`,
  ],
  'procedure-open': ({ clauses, data: { procedure } }) => [
    `procedūra ${quote(procedure)} dar neužbaigta ${cite(...clauses)}`,
    `pirmiausia ją reikia užbaigti ${cite(...clauses)}`,
  ],
  'other-complaint': ({ clauses, data: { procedure, complaint } }) => [
    `procedūra ${quote(procedure)} skirta kitam skundui, ${quote(complaint)}, nagrinėti ${cite(...clauses)}`,
    `naują procedūrą reikia pavadinti kitaip ${cite(...clauses)}`,
  ],
  'no-such-procedure': ({ clauses, data: { procedure } }) => [
    procedure === undefined
      ? `nėra nė vienos neužbaigtos procedūros dėl šio pokalbio ${cite(...clauses)}`
      : `procedūra ${quote(procedure)} dėl šio pokalbio nepradėta ${cite(...clauses)}`,
    `reikia nurodyti pradėtą ir neužbaigtą procedūrą ${cite(...clauses)}`,
  ],
  'procedure-closed': ({ clauses, data: { procedure, on } }) => [
    `procedūra ${quote(procedure)} užbaigta ${date(on)} ${cite(...clauses)}`,
    `reikia nurodyti neužbaigtą procedūrą ${cite(...clauses)}`,
  ],
  'already-participating': ({ clauses, data: { procedure, participant } }) => [
    `${quote(participant)} procedūroje ${quote(procedure)} jau dalyvauja ${cite(...clauses)}`,
    `antrą kartą to fiksuoti nereikia ${cite(...clauses)}`,
  ],
  'term-over': tooLateFor,
  'copy-already-made': ({ clauses, data: { on } }) => [
    `procedūrai skirta įrašo kopija padaryta ${date(on)} ${cite(...clauses)}`,
    `kitos kopijos nereikia ${cite(...clauses)}`,
  ],
  'no-copy': ({ clauses }) => [
    `procedūrai skirtos įrašo kopijos nėra ${cite(...clauses)}`,
    `sunaikinti nėra ko ${cite(...clauses)}`,
  ],
  'copy-required': ({ clauses, data: { procedures } }) => [
    `${procedures.length === 1 ? 'procedūra' : 'procedūros'} ${list(procedures.map(quote))} dar ${procedures.length === 1 ? 'neužbaigta' : 'neužbaigtos'}, o įrašo kopija nepadaryta ${cite(...clauses)}`,
    `pirmiausia reikia padaryti kopiją, tik tada įrašą sunaikinti ${cite(...clauses)}`,
  ],
  restricted: ({ command, clauses, data: { restrictions } }) => [
    `įrašo tvarkymas apribotas: galioja ${restrictionsNamed(restrictions)} ${cite(...clauses)}`,
    command === 'CopyForProcedure' || command === 'DestroyCopy'
      ? `šį veiksmą atlikti galima tik nurodžius vieną iš priežasčių, dėl kurių leidžiama tvarkyti apribotus duomenis ${cite(...clauses)}`
      : `įrašą reikės sunaikinti iškart, kai ${restrictions.length === 1 ? 'apribojimas' : 'apribojimai'} pasibaigs ${cite('kaunas:10', ...clauses)}`,
  ],
  'procedure-not-enabled': ({ clauses, data: { under } }) => [
    under === 'adakavas'
      ? `sprendimas priimtas pagal Aprašą, kurio Centras netaiko ${cite(...clauses)}`
      : `sprendimas priimtas pagal tvarką, kurios Centras netaiko ${cite(...clauses)}`,
    `reikia sprendimo, priimto paties Centro nustatyta tvarka ${cite(...clauses)}`,
  ],
  'restriction-already-placed': ({ clauses, data: { id } }) => [
    `apribojimas ${quote(id)} jau nustatytas ${cite(...clauses)}`,
    `antrą kartą jo nustatyti nereikia, o naują apribojimą reikia pavadinti kitaip ${cite(...clauses)}`,
  ],
  'restriction-period-over': ({ clauses, data: { on, until } }) => [
    `nurodyta apribojimo pabaiga, ${date(until)}, ankstesnė už jo nustatymo dieną, ${date(on)} ${cite(...clauses)}`,
    `reikia nurodyti ne ankstesnę dieną kaip ${date(on)} ${cite(...clauses)}`,
  ],
  'no-such-restriction': ({ clauses, data: { id } }) => [
    id === undefined
      ? `įrašo tvarkymas neapribotas ${cite(...clauses)}`
      : `apribojimas ${quote(id)} nenustatytas ${cite(...clauses)}`,
    `panaikinti galima tik galiojantį apribojimą ${cite(...clauses)}`,
  ],
  'restriction-already-over': ({ clauses, data: { id, on } }) => [
    `apribojimas ${quote(id)} ${date(on)} nebegalioja ${cite(...clauses)}`,
    `panaikinti jo nereikia ${cite(...clauses)}`,
  ],
  'nothing-left': ({ clauses, data: { on } }) => [
    `įrašas sunaikintas ${date(on)}, o procedūrai skirtos jo kopijos nėra ${cite(...clauses)}`,
    `šiam veiksmui nebėra ko tvarkyti ${cite(...clauses)}`,
  ],
  'erasure-already-granted': ({ clauses, data: { on } }) => [
    `prašymas ištrinti įrašą patenkintas ${date(on)} ${cite(...clauses)}`,
    `antrą kartą to fiksuoti nereikia ${cite(...clauses)}`,
  ],
  'implementation-before-grant': ({ clauses, data: { on, implementBy } }) => [
    `nurodyta diena, iki kurios įrašas bus ištrintas, ${date(implementBy)}, ankstesnė už sprendimo dieną, ${date(on)} ${cite(...clauses)}`,
    `reikia nurodyti ne ankstesnę dieną kaip ${date(on)} ${cite(...clauses)}`,
  ],
  'retention-running': ({ clauses, data: { on, from } }) => [
    `įrašo ${date(on)} sunaikinti dar negalima, nes jo saugojimo terminas nesibaigė ${cite(...clauses)}`,
    `įrašas naikinamas nuo ${date(from)}, o anksčiau – tik patenkinus prašymą jį ištrinti ${cite(...clauses, 'kaunas:14.5')}`,
  ],
}
