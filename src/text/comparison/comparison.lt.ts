import type { IdentityAsked } from '../../comparison/index.js'
import type { FeeCause, RecourseWay } from '../../procedure/index.js'
import { date, list } from '../kit/words.lt.js'
import type { ComparisonTexts, VerdictCompared, VerdictsCompared } from './texts.js'

const outcomes: Readonly<Record<VerdictCompared['outcome'], string>> = {
  granted: 'tenkinamas',
  'in-part': 'tenkinamas iš dalies',
  rejected: 'atmetamas',
}

/** "jei … ir …, arba jei …": when it comes to one of several outcomes. */
const when = (cases: VerdictCompared['cases']): string =>
  cases.length === 0 ? '' : `, ${cases.map((one) => `jei ${list(one)}`).join(', arba ')}`

/** "pagal … reikalavimas tenkinamas, arba pagal … tenkinamas iš dalies, jei …"; of the second document without the noun. */
const outcomesSaid = (verdicts: VerdictsCompared, noun: string): string =>
  verdicts
    .map(({ outcome, under, because, cases }, index) => {
      const words = outcome === 'granted' && verdicts.length > 1 ? 'tenkinamas visas' : outcomes[outcome]
      const why = because.length === 0 ? '' : `, nes ${list(because)}`
      const last = index === verdicts.length - 1
      // After what is said of when, a comma closes it.
      const next = last ? '' : cases.length === 0 ? ' arba ' : ', arba kitais atvejais '
      return `${under} ${index === 0 ? noun : '– '}${words}${when(cases)}${why}${next}`
    })
    .join('')

const absent = (inside: string): string => `${inside} tokia teisė nenumatyta`

/** What the document that gives less says; of its grounds, where none of them holds. */
const lessSaid = (verdicts: VerdictsCompared): string => {
  const [{ reason, inside }] = verdicts
  if (reason === 'no-such-right') return absent(inside)
  if (reason === 'no-such-ground')
    return `${inside} tokio pagrindo nėra ir nė viena ten nustatyta sąlyga netenkinama`
  return reason === 'no-ground'
    ? `nė viena ${inside} nustatyta sąlyga netenkinama`
    : outcomesSaid(verdicts, '– ')
}

const asked: Readonly<Record<IdentityAsked, string>> = {
  always: 'visada',
  'on-doubt': 'tik pagrįstai suabejojus',
  never: 'niekada',
}

const charged: Readonly<Record<FeeCause, string>> = {
  unfounded: 'nepagrįstus ar neproporcingus prašymus',
  'further-copies': 'papildomas kopijas',
}

const ways: Readonly<Record<RecourseWay, string>> = {
  authority: 'į priežiūros instituciją',
  court: 'į teismą',
  'authority-or-court': 'į priežiūros instituciją arba teismą',
  'authority-then-court': 'pirmiausia į priežiūros instituciją, o paskui į teismą',
}

const way = (document: string, to: RecourseWay | null): string =>
  to === null
    ? `${document} nenurodo, kur kreiptis nepatenkintam asmeniui`
    : `${document} nepatenkintam asmeniui nurodo kreiptis ${ways[to]}`

/** What is said of two procedures beside each other. */
export const comparison: ComparisonTexts = {
  between: '\u00a0',
  parts: {
    'consent-withdrawal': 'sutikimo atšaukimas',
    objection: 'nesutikimas su duomenų tvarkymu',
    rectification: 'duomenų ištaisymas ir papildymas',
    'rectification:correction': 'netikslių duomenų ištaisymas',
    'rectification:supplement': 'neišsamių duomenų papildymas',
    access: 'susipažinimas su duomenimis',
    'access:data': 'susipažinimas su pačiais duomenimis',
    'access:purposes': 'informacija apie tvarkymo tikslus',
    'access:categories': 'informacija apie duomenų kategorijas',
    'access:recipients': 'informacija apie duomenų gavėjus',
    'access:storage-period': 'informacija apie saugojimo laikotarpį',
    'access:rights': 'informacija apie kitas duomenų subjekto teises',
    'access:authority-complaint': 'informacija apie teisę pateikti skundą priežiūros institucijai',
    'access:source': 'informacija apie duomenų šaltinį',
    'access:automated-decisions': 'informacija apie automatizuotus sprendimus',
    'access:safeguards':
      'informacija apie apsaugos priemones, taikomas duomenis perduodant į trečiąją valstybę',
    'access:copy': 'duomenų kopija',
    portability: 'duomenų perkėlimas',
    'portability:transfer': 'tiesioginis duomenų persiuntimas kitam duomenų valdytojui',
    erasure: 'duomenų ištrynimas',
    restriction: 'duomenų tvarkymo apribojimas',
    information: 'informavimas apie duomenų tvarkymą',
    'automated-decision': 'automatizuoto sprendimo netaikymas',
  },
  summary: (part, { possible, same, narrower, wider }) =>
    `${part}: iš ${possible} galimų aplinkybių derinių abiejų dokumentų rezultatas sutampa tiek: ${same}; asmuo gauna mažiau: ${narrower}; asmuo gauna daugiau: ${wider}`,
  alike: (part, possible) =>
    `${part}: abiejų dokumentų rezultatas sutampa esant visiems aplinkybių deriniams (${possible})`,
  undecidable: (undecidable, possible, questions) =>
    `atsakius tik į paties dokumento klausimus, ${undecidable} iš ${possible} aplinkybių derinių neaišku, ar rezultatas toks pat: tai priklauso nuo klausimų, kurių dokumentas neužduoda: ${questions.join(' ')}`,
  effects: { narrower: 'Asmuo gauna mažiau:', wider: 'Asmuo gauna daugiau:' },
  causes: {
    ground: (under, cases, against) => `${under} reikalavimas tenkinamas, ${cases}; ${against}`,
    part: (under, cases, against) => `${under} reikalavimas tenkinamas iš dalies, ${cases}; ${against}`,
    exception: (under, cases, against) => `${under} reikalavimas atmetamas, ${cases}; ${against}`,
    cut: (under, cases, against) => `${under} reikalavimas tenkinamas tik iš dalies, ${cases}; ${against}`,
  },
  cases: (cases) =>
    cases
      .map((statements) => (statements.length === 0 ? 'visada' : `kai ${list(statements)}`))
      .join('; arba '),
  against: {
    ground: (under) => `${under} tai nėra pagrindas jį tenkinti`,
    part: (under) => `${under} tai nėra pagrindas jį tenkinti`,
    exception: (under) => `${under} tai nėra pagrindas jį atmesti`,
    cut: (under) => `${under} tenkinamas visas reikalavimas`,
  },
  absent,
  situation: (conditions, more, less) => {
    const verdicts = `${outcomesSaid(more, 'reikalavimas ')}, o ${lessSaid(less)}`
    return conditions.length === 0 ? verdicts : `jei ${list(conditions)}, ${verdicts}`
  },
  either: (conditions) => conditions.map((one) => `arba ${one}`).join(', '),
  provided: (conditions, of) => {
    const provided = conditions.length === 0 ? [] : [`jei ${list(conditions)}`]
    const unless = of === null ? [] : [`jei netaikoma nė viena ${of} išimtis`]
    return `taip yra, ${[...provided, ...unless].join(', taip pat ')}`
  },
  limits: {
    examination: 'prašymo nagrinėjimas ir atsakymas',
    extension: 'nagrinėjimo pratęsimas',
    unfoundedRefusal: 'atsisakymas nagrinėti nepagrįstą prašymą',
    identityInquiry: 'kreipimasis dėl tapatybės',
    unidentifiedRefusal: 'atsisakymas nepatvirtinus tapatybės',
    unauthorisedRefusal: 'atsisakymas nepateikus atstovavimo dokumentų',
    restrictionNotice: 'pranešimas apie tolesnį apribotų duomenų tvarkymą',
    inaction: 'neveikimas, kai tylima',
    complaintExamination: 'skundo nagrinėjimas',
    repeatRefusal: 'atsisakymas nagrinėti pakartotinį skundą',
    unauthorisedComplaintRefusal: 'atsisakymas nagrinėti skundą nepateikus atstovavimo dokumentų',
  },
  later: (limit, ours, theirs, later, of, first) =>
    first === undefined
      ? `${limit}: terminas ${ours} niekada nesibaigia vėliau negu ${theirs}`
      : `${limit}: terminas ${ours} baigiasi vėliau negu ${theirs}, jei prasideda viena iš ${later} dienų (iš viso lyginta dienų: ${of}), pirmoji iš jų – ${date(first)}`,
  identity: (ours, theirs, effect) =>
    effect === 'same'
      ? `pagal abu dokumentus tapatybę patvirtinti prašoma ${asked[ours]}`
      : `pagal lyginamą dokumentą tapatybę patvirtinti prašoma ${asked[ours]}, pagal kitą – ${asked[theirs]}`,
  fee: (narrower, wider) =>
    [
      ...(narrower.length === 0
        ? []
        : [`tik lyginamas dokumentas nustato mokestį už ${list(narrower.map((cause) => charged[cause]))}`]),
      ...(wider.length === 0
        ? []
        : [`tik kitas dokumentas nustato mokestį už ${list(wider.map((cause) => charged[cause]))}`]),
    ].join('; '),
  recourse: (ours, theirs) => `${way('lyginamas dokumentas', ours)}; ${way('kitas dokumentas', theirs)}`,
  complaint: {
    narrower: 'tik kitame dokumente numatytas skundas pačiai institucijai',
    wider: 'tik lyginamame dokumente numatytas skundas pačiai institucijai',
  },
}
