import type { RecordingRejections } from '../../recording/index.js'
import { alreadyDone, beforeLastEvent, dayOutsideCalendar, wrongStatus } from '../kit/rejections.lt.js'
import { date, list, quote } from '../kit/words.lt.js'
import { person } from '../story/words.lt.js'
import { callerRights } from './caller-rights.lt.js'
import type { RecordingRejectionTexts } from './texts.js'
import {
  directionNames,
  fieldNames,
  holds as holdsNamed,
  keepingReasons,
  procedures as proceduresNamed,
  restrictions as restrictionsNamed,
  statuses,
  stopNames,
  toRecipient,
} from './words.lt.js'

/** Which of the two other ways was not explained. */
function notExplained({ inPerson, email }: { readonly inPerson: boolean; readonly email: boolean }): string {
  if (inPerson) return 'paaiškinta tik galimybė atvykti, o apie elektroninį paštą nepasakyta'
  return email
    ? 'paaiškinta tik galimybė rašyti elektroniniu paštu, o apie galimybę atvykti nepasakyta'
    : 'nepaaiškintas nė vienas kitas kreipimosi būdas'
}

/** Why it is over: the term ended, or the recording was destroyed before that. */
const over = ({ on, lastDay }: RecordingRejections['term-over']): string =>
  on > lastDay
    ? `įrašo saugojimo terminas baigėsi ${date(lastDay)}`
    : `įrašas sunaikintas nelaukiant, kol ${date(lastDay)} baigsis terminas`

const inForce = ({ restrictions }: RecordingRejections['restricted']): string =>
  `įrašo tvarkymas apribotas: galioja ${restrictionsNamed(restrictions)}`

/** What stands in the way, and what to do instead. */
export const rejections: RecordingRejectionTexts = {
  'wrong-status': wrongStatus(statuses),
  'already-done': alreadyDone,
  'before-last-event': beforeLastEvent('šiuo pokalbiu'),
  'outside-calendar': dayOutsideCalendar,
  'call-not-incoming': () => [
    'pokalbiai įrašomi tik tada, kai asmuo pats skambina bendruoju telefonu, o šį kartą skambino Centras',
    'toks pokalbis neįrašomas',
  ],
  'line-not-general': ({ line, lines }) => [
    `skambinta numeriu ${quote(line)}, o tai ne bendrasis telefonas`,
    `įrašomi tik pokalbiai šiais bendraisiais telefonais: ${list(lines)}`,
  ],
  'direction-not-recorded': ({ direction, directions }) => [
    `${directionNames[direction]} neįrašomi`,
    `įrašomi tik ${list(directions.map((one) => directionNames[one]))}`,
  ],
  'outside-hours': ({ known }) =>
    known
      ? ['pokalbis vyko ne darbo laiku', 'ne darbo laiku vykusio pokalbio įrašas nesaugomas']
      : [
          'nenurodyta, ar skambinta darbo laiku',
          'tai reikia nurodyti, nes ne darbo laiku vykusio pokalbio įrašas nesaugomas',
        ],
  'not-in-procedure': ({ gdpr }) => [
    'Taisyklėse tai nenumatyta',
    gdpr === null
      ? 'tam reikia, kad tai nustatytų kitas Centro aktas'
      : 'šiuo klausimu tiesiogiai taikomas BDAR',
  ],
  'field-not-recorded': ({ field }) => [
    `${fieldNames[field]} prie įrašo nesaugomas`,
    'įrašą reikia išsaugoti be šių duomenų',
  ],
  'not-a-stop': ({ at, stops }) => [
    `${stopNames[at]} nėra priežastis nutraukti įrašymą`,
    `įrašymas nutraukiamas tik dėl šių priežasčių: ${list(stops.map((one) => stopNames[one]))}`,
  ],
  'not-a-keeping-reason': ({ reason, reasons }) => [
    `${keepingReasons[reason]} nėra priežastis saugoti įrašą ilgiau`,
    `pasibaigus terminui, įrašas saugomas tik dėl šių priežasčių: ${list(reasons.map((one) => keepingReasons[one]))}`,
  ],
  'not-a-recipient': ({ recipient, recipients }) => [
    `${toRecipient[recipient]} įrašo teikti negalima`,
    `įrašas teikiamas tik ${list(recipients.map((one) => toRecipient[one]))}`,
  ],
  'disclosure-condition-unmet': ({ recipient, condition }) =>
    condition === 'case'
      ? [
          'nenurodyta byla, kuriai reikia įrašo',
          `${toRecipient[recipient]} įrašas teikiamas tik nagrinėjamai bylai`,
        ]
      : ['nenurodyta, kuo įrodyta teisė gauti įrašą', 'tai pirmiausia reikia nurodyti'],
  'processor-own-ends': () => [
    'duomenų tvarkytojo darbuotojas įrašą nori perklausyti savo tikslais',
    'duomenų tvarkytojas įrašus tvarko tik pagal duomenų valdytojo nurodymus',
  ],
  'notice-not-automatic': () => [
    'apie pokalbio įrašymą pranešta ne automatiniu būdu',
    'skambinančiam asmeniui apie tai reikia pranešti automatiniu būdu',
  ],
  'already-joined': ({ consultant }) => [
    `šiame pokalbyje jau konsultuoja ${person(consultant)}`,
    'antrą kartą to fiksuoti nereikia',
  ],
  'call-over': ({ on }) => [`pokalbis baigėsi ${date(on)}`, 'po jo pabaigos šis veiksmas nebegalimas'],
  'call-still-on': () => ['pokalbis dar nesibaigė', 'šį veiksmą galima atlikti tik jam pasibaigus'],
  'consent-not-explicit': () => [
    'skambinančio asmens sutikimas nėra aiškiai išreikštas',
    'kol asmuo aiškiai nesutiko, pokalbio įrašyti negalima',
  ],
  'consent-already-withdrawn': ({ on }) => [
    `sutikimas, kad pokalbis būtų įrašytas, atšauktas ${date(on)}`,
    'antrą kartą jo atšaukti nereikia',
  ],
  'alternatives-incomplete': (data) => [
    `${notExplained(data)}`,
    'reikia paaiškinti abu kitus būdus: atvykti tiesiogiai ir parašyti elektroniniu paštu',
  ],
  'alternatives-already-explained': ({ on }) => [
    `kiti kreipimosi būdai paaiškinti ${date(on)}`,
    'antrą kartą jų aiškinti nereikia',
  ],
  'consent-not-given': () => [
    'skambinęs asmuo nesutiko, kad pokalbis būtų įrašytas, todėl neįrašymo priežasties nurodyti nereikia',
    'pokalbio pabaigą reikia užfiksuoti be šios priežasties',
  ],
  'date-differs': ({ date: stored, callDate }) => [
    `nurodyta pokalbio data – ${date(stored)}, o skambutis gautas ${date(callDate)}`,
    'reikia nurodyti tą dieną, kurią pokalbis prasidėjo',
  ],
  'data-forgotten': () => [
    'nepateikti pokalbio metu įrašomi duomenys; jų gali nebūti tik tada, kai įrašas jau sunaikintas',
    'reikia pateikti skambinusio asmens telefono numerį, pokalbio datą, laiką, trukmę ir garso įrašą',
  ],
  'listening-not-allowed': () => [
    'perklausyti neleidžiama',
    'perklausa galima tik tada, kai jai yra pagrindas, klausosi tam teisę turintis asmuo ir klausomasi duomenų valdytojo nurodytu būdu ir priemonėmis',
  ],
  'listening-not-settled': (unknown) => [
    `perklausyti kol kas neleidžiama, nes nežinoma, ${unknown.join('; ')}`,
    'tai pirmiausia reikia išsiaiškinti',
  ],
  'listening-allowed': () => ['šiam asmeniui perklausyti leidžiama', 'atsisakymo fiksuoti negalima'],
  'not-the-caller': () => [
    'šis asmuo nėra tas, kuris skambino ir sutiko, kad pokalbis būtų įrašytas',
    'kaip duomenų subjektas įrašą perklausyti ir jo kopiją gauti gali tik tas asmuo, kuris skambino',
  ],
  'number-in-name': () => [
    'telefono numeris įrašytas į pokalbio pavadinimą, todėl liktų ir sunaikinus įrašą',
    'numerio ten įrašyti negalima, o pokalbius reikia pavadinti kitaip',
  ],
  'nothing-rectified': () => [
    'nenurodyta, kas taisoma',
    'reikia nurodyti ištaisytus duomenis arba pastabą dėl pokalbio metu pasakytų žodžių; paties garso įrašo keisti negalima',
  ],
  'request-already-registered': ({ request }) => [
    `prašymas ${quote(request)} jau užregistruotas`,
    'antrą kartą jo registruoti nereikia, o naują prašymą reikia pavadinti kitaip',
  ],
  'request-received-later': ({ on, receivedOn }) => [
    `nurodyta prašymo gavimo diena, ${date(receivedOn)}, vėlesnė už jo registravimo dieną, ${date(on)}`,
    'prašymo gavimo dieną reikia patikslinti',
  ],
  'request-before-call': ({ receivedOn, callDate }) => [
    `prašymas gautas ${date(receivedOn)}, anksčiau, nei ${date(callDate)} įvyko pokalbis`,
    'prašymo gavimo dieną arba pokalbį, dėl kurio kreiptasi, reikia patikslinti',
  ],
  'request-lives-elsewhere': () => [
    'skambinusių asmenų prašymus Centras nagrinėja pagal Aprašą',
    'prašymą reikia užregistruoti ir nagrinėti Aprašo nustatyta tvarka',
  ],
  'no-such-request': ({ request }) => [
    request === undefined
      ? 'nėra nė vieno dėl šio pokalbio gauto skambinusio asmens prašymo, į kurį dar neatsakyta'
      : `dėl šio pokalbio prašymas ${quote(request)} neužregistruotas`,
    'reikia nurodyti užregistruotą prašymą, į kurį dar neatsakyta',
  ],
  'request-already-answered': ({ request, on }) => [
    `į prašymą ${quote(request)} atsakyta ${date(on)}`,
    'reikia nurodyti prašymą, į kurį dar neatsakyta',
  ],
  'other-right-requested': ({ request, right }) => [
    `prašymo ${quote(request)} dalykas – ne šiuo veiksmu įgyvendinama teisė, o ${callerRights.names[right]}`,
    'šiuo veiksmu į jį neatsakoma: reikia atlikti kitą veiksmą arba atsakyti į prašymą atskirai',
  ],
  'consent-not-withdrawn': () => [
    'sutikimas, kad pokalbis būtų įrašytas, neatšauktas',
    'kol jis galioja, kito pagrindo tvarkyti įrašą nurodyti nereikia',
  ],
  'consent-withdrawn': ({ on }) => [
    `sutikimas, kad pokalbis būtų įrašytas, atšauktas ${date(on)}, o kitas įrašo tvarkymo pagrindas nenurodytas`,
    'įrašą privaloma sunaikinti, todėl naujos procedūros pradėti negalima',
  ],
  'complaint-already-registered': ({ complaint }) => [
    `skundas ${quote(complaint)} jau užregistruotas`,
    'antrą kartą jo registruoti nereikia, o naują skundą reikia pavadinti kitaip',
  ],
  'complaint-received-later': ({ on, receivedOn }) => [
    `nurodyta skundo gavimo diena, ${date(receivedOn)}, vėlesnė už jo registravimo dieną, ${date(on)}`,
    'skundo gavimo dieną reikia patikslinti',
  ],
  'complaint-before-call': ({ receivedOn, callDate }) => [
    `skundas gautas ${date(receivedOn)}, anksčiau, nei ${date(callDate)} įvyko pokalbis`,
    'skundo gavimo dieną arba pokalbį, dėl kurio skundžiamasi, reikia patikslinti',
  ],
  'no-such-complaint': ({ complaint }) => [
    complaint === undefined
      ? 'nėra nė vieno dėl šio pokalbio gauto skundo, kurio nagrinėjimas neužbaigtas'
      : `dėl šio pokalbio skundas ${quote(complaint)} neužregistruotas`,
    'reikia nurodyti užregistruotą ir neužbaigtą nagrinėti skundą',
  ],
  'complaint-closed': ({ complaint, on }) => [
    `skundo ${quote(complaint)} nagrinėjimas užbaigtas ${date(on)}`,
    'reikia nurodyti skundą, kurio nagrinėjimas neužbaigtas',
  ],
  'not-administrative-service': ({ complaint }) => [
    `skundas ${quote(complaint)} pateiktas ne dėl konsultavusio darbuotojo suteiktos administracinės paslaugos`,
    'procedūros, kuriai prireiktų įrašo kopijos, dėl tokio skundo pradėti negalima, bet jam nagrinėti įrašas perklausomas, kol saugomas',
  ],
  'procedure-already-open': ({ procedure, on }) => [
    `procedūra ${quote(procedure)} pradėta ${date(on)} ir dar neužbaigta`,
    'antrą kartą jos pradėti nereikia',
  ],
  'procedure-open': ({ procedure }) => [
    `procedūra ${quote(procedure)} dar neužbaigta`,
    'pirmiausia ją reikia užbaigti',
  ],
  'other-complaint': ({ procedure, complaint }) => [
    `procedūra ${quote(procedure)} skirta kitam skundui, ${quote(complaint)}, nagrinėti`,
    'naują procedūrą reikia pavadinti kitaip',
  ],
  'no-such-procedure': ({ procedure }) => [
    procedure === undefined
      ? 'nėra nė vienos neužbaigtos procedūros dėl šio pokalbio'
      : `procedūra ${quote(procedure)} dėl šio pokalbio nepradėta`,
    'reikia nurodyti pradėtą ir neužbaigtą procedūrą',
  ],
  'procedure-closed': ({ procedure, on }) => [
    `procedūra ${quote(procedure)} užbaigta ${date(on)}`,
    'reikia nurodyti neužbaigtą procedūrą',
  ],
  'already-participating': ({ procedure, participant }) => [
    `procedūroje ${quote(procedure)} jau dalyvauja ${person(participant)}`,
    'antrą kartą to fiksuoti nereikia',
  ],
  'not-participating': ({ procedure, participant }) => [
    `procedūroje ${quote(procedure)} nedalyvauja ${person(participant)}`,
    'reikia nurodyti procedūros dalyvį',
  ],
  'kept-until-before-closing': ({ on, until }) => [
    `nurodyta paskutinė kopijos saugojimo diena, ${date(until)}, ankstesnė už procedūros užbaigimo dieną, ${date(on)}`,
    `reikia nurodyti dieną, ne ankstesnę kaip ${date(on)}`,
  ],
  'term-over': {
    listening: ({ on, lastDay }) => [
      `perklausyti įrašo ${date(on)} nebegalima: jo saugojimo terminas baigėsi ${date(lastDay)}, o procedūrai skirtos kopijos nėra`,
      'pasibaigus saugojimo terminui, pats įrašas nebeperklausomas',
    ],
    opening: (data) => [
      `procedūros ${date(data.on)} pradėti nebegalima: ${over(data)}, o kopijos, kurios jai dar galėtų reikėti, nėra`,
      'vėliau pradedama procedūra įrašo saugojimo nepratęsia',
    ],
    other: (data) => [
      `šio veiksmo ${date(data.on)} atlikti nebegalima: ${over(data)}`,
      'įrašu naudotis galima tik tol, kol jis saugomas',
    ],
  },
  'erasure-due': ({ implementBy }) => [
    `prašymas ištrinti įrašą patenkintas, todėl įrašą sunaikinti reikėjo iki ${date(implementBy)} imtinai`,
    'įrašą privaloma sunaikinti, todėl naujos procedūros pradėti negalima',
  ],
  'copy-already-made': ({ on }) => [
    `procedūrai skirta įrašo kopija padaryta ${date(on)}`,
    'kitos kopijos nereikia',
  ],
  'no-copy': () => ['procedūrai skirtos įrašo kopijos nėra', 'nėra ko nei saugoti, nei sunaikinti'],
  'copy-kept': ({ on, from, until }) => [
    `įrašo kopijos ${date(on)} sunaikinti dar negalima: užbaigiant procedūrą nurodyta kopiją saugoti iki ${date(until)} imtinai`,
    `sunaikinti ją reikės ${date(from)}, ne anksčiau`,
  ],
  held: ({ holds }) => [
    `galioja ${holdsNamed(holds)}`,
    `kol ${holds.length === 1 ? 'jis galioja' : 'jie galioja'}, saugomo įrašo ar jo kopijos sunaikinti negalima`,
  ],
  'hold-already-placed': ({ id }) => [
    `${holdsNamed([id])} jau užfiksuotas`,
    'antrą kartą jo fiksuoti nereikia, o naują įpareigojimą reikia pavadinti kitaip',
  ],
  'no-such-hold': ({ id }) => [
    id === undefined ? 'įpareigojimo saugoti įrašą nėra' : `${holdsNamed([id])} neužfiksuotas`,
    'baigtis gali tik galiojantis įpareigojimas saugoti įrašą',
  ],
  'hold-already-over': ({ id, on }) => [
    `${id === undefined ? 'įpareigojimas saugoti įrašą' : holdsNamed([id])} ${date(on)} nebegalioja`,
    'jo pabaigos fiksuoti nereikia',
  ],
  'copy-required': ({ procedures }) => [
    `${proceduresNamed(procedures)} dar ${procedures.length === 1 ? 'neužbaigta' : 'neužbaigtos'}, o įrašo kopija nepadaryta`,
    'pirmiausia reikia padaryti kopiją, tik tada įrašą sunaikinti',
  ],
  restricted: {
    forReason: (data) => [
      inForce(data),
      'šį veiksmą atlikti galima tik nurodžius vieną iš priežasčių, dėl kurių leidžiama tvarkyti apribotus duomenis',
    ],
    later: (data) => [
      inForce(data),
      `sunaikinti įrašą bus galima tik tada, kai ${data.restrictions.length === 1 ? 'apribojimas' : 'apribojimai'} pasibaigs`,
    ],
  },
  'procedure-not-enabled': ({ under }) => [
    under === 'adakavas'
      ? 'sprendimas priimtas pagal Aprašą, kurio Centras netaiko'
      : 'sprendimas priimtas pagal tvarką, kurios Centras netaiko',
    'reikia sprendimo, priimto paties Centro nustatyta tvarka',
  ],
  'restriction-already-placed': ({ id }) => [
    `apribojimas ${quote(id)} jau nustatytas`,
    'antrą kartą jo nustatyti nereikia, o naują apribojimą reikia pavadinti kitaip',
  ],
  'restriction-period-over': ({ on, until }) => [
    `nurodyta apribojimo pabaiga, ${date(until)}, ankstesnė už jo nustatymo dieną, ${date(on)}`,
    `reikia nurodyti dieną, ne ankstesnę kaip ${date(on)}`,
  ],
  'no-such-restriction': ({ id }) => [
    id === undefined ? 'įrašo tvarkymas neapribotas' : `apribojimas ${quote(id)} nenustatytas`,
    'panaikinti galima tik galiojantį apribojimą',
  ],
  'restriction-already-over': ({ id, on }) => [
    `${id === undefined ? 'įrašo tvarkymo apribojimas' : `apribojimas ${quote(id)}`} ${date(on)} nebegalioja`,
    'panaikinti jo nereikia',
  ],
  'nothing-left': ({ on }) => [
    `įrašas sunaikintas ${date(on)}, o procedūrai skirtos jo kopijos nėra`,
    'šio veiksmo atlikti nebegalima, nes nebėra nei įrašo, nei kopijos',
  ],
  'erasure-already-granted': ({ on }) => [
    `prašymas ištrinti įrašą patenkintas ${date(on)}`,
    'antrą kartą to fiksuoti nereikia',
  ],
  'implementation-before-grant': ({ on, implementBy }) => [
    `nurodyta diena, iki kurios įrašas bus ištrintas, ${date(implementBy)}, ankstesnė už sprendimo dieną, ${date(on)}`,
    `reikia nurodyti dieną, ne ankstesnę kaip ${date(on)}`,
  ],
  'retention-running': ({ on, from }) => [
    `įrašo ${date(on)} sunaikinti dar negalima, nes jo saugojimo terminas nesibaigė`,
    `įrašas naikinamas nuo ${date(from)}, o anksčiau – tik tada, kai patenkintas prašymas jį ištrinti arba atšauktas sutikimas, o kitas tvarkymo pagrindas nenurodytas`,
  ],
}
