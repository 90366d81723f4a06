// May she? The questions on which a verdict still depends, and the verdict as it grows.
import { differencesAt, type FactValue, gdprProcedure, type Procedure } from 'privacy-rulebook'
import type { ComparedPart } from 'privacy-rulebook/comparison'
import {
  type Catalogue,
  catalogueFor,
  explainAssessment,
  explainChanges,
  explainDifference,
} from 'privacy-rulebook/text'
import { type Child, h } from './dom.js'
import {
  type Answer,
  answersIn,
  type BookName,
  books,
  declarationOf,
  type Fact,
  factsFor,
  inside,
  partsOf,
  type Rule,
  ruleOf,
} from './rules.js'
import {
  addressIn,
  capitalised,
  choice,
  chosenOf,
  folded,
  paragraphs,
  question,
  type Tongue,
  type View,
} from './view.js'

/** A rule with the rulebook that it is of, and the language in the words of that. */
interface Ruled {
  readonly book: Procedure
  readonly rule: Rule
  readonly catalogue: Catalogue
}

function ruledBy(book: Procedure, part: ComparedPart, { catalogue }: Tongue): Ruled | null {
  const rule = ruleOf(book, part)
  return rule === null ? null : { book, rule, catalogue: catalogueFor(catalogue, book) }
}

/** What the library says of a fact, in the words of the rulebook. */
const textOf = (fact: Fact, { facts, ownFacts }: Catalogue): FactText | null =>
  inside<FactText>(ownFacts, fact) ?? inside<FactText>({ ...facts }, fact)

interface FactText {
  readonly question: string
  readonly is?: Readonly<Record<string, string>>
}

/** What an answer is called. */
function answerSaid(value: FactValue, text: FactText | null, { words }: Tongue): string {
  if (typeof value === 'boolean') return value ? words.yes : words.no
  return capitalised(inside(text?.is ?? {}, value) ?? value)
}

function factAsked(fact: Fact, chosen: FactValue | null, by: Ruled, tongue: Tongue): Child {
  const { book, rule, catalogue } = by
  const declared = declarationOf(book, fact)
  if (declared === null) return null
  const { clause } = rule.assess({}).needs.find((one) => one.fact === fact) ?? declared
  const text = textOf(fact, catalogue)
  const values = typeof declared.values[0] === 'boolean' ? [true, false] : declared.values
  return question(
    fact,
    {
      question: text?.question ?? fact,
      note: `${capitalised(catalogue.references.name([clause]))}. ${catalogue.assessment.ask[declared.askedOf]}.`,
    },
    chosen === null ? '' : `${chosen}`,
    [
      ...values.map((value) => [`${value}`, answerSaid(value, text, tongue)] as const),
      ['', tongue.words.notKnown] as const,
    ],
  )
}

/** The questions under a heading; nothing where there are none. */
const questions = (id: string, title: string, asked: readonly Child[]): Child =>
  asked.length === 0 ? null : h('section', { id }, h('h2', {}, title), asked)

function verdict(
  id: string,
  { rule, catalogue }: Ruled,
  answers: readonly Answer[],
  { words }: Tongue,
): Child {
  const assessment = rule.assess(factsFor(rule, answers))
  const { outcome } = assessment
  const reasons = explainAssessment(assessment, catalogue, { length: 'reasons' })
  // Where it is open, the questions of the form say what is to be asked.
  const said =
    outcome === 'undetermined' ? explainAssessment(assessment, catalogue, { length: 'sentence' }) : reasons
  const [first = '', ...others] = said.split('\n')
  return [
    h('p', { class: `verdict ${outcome}`, role: 'status', id: `${id}-verdict` }, first),
    paragraphs(others.join('\n')).filter(({ textContent }) => textContent !== ''),
    folded(`${id}-whole`, words.may.whole, paragraphs(explainAssessment(assessment, catalogue))),
    outcome === 'contradictory'
      ? null
      : folded(
          `${id}-changes`,
          outcome === 'undetermined' ? words.may.settle : words.may.changes,
          paragraphs(explainChanges(rule.changes(factsFor(rule, answers)), catalogue)),
        ),
  ]
}

/** The verdict in one sentence, in view below the questions of a narrow screen, where the whole of it is out of sight. */
function brief({ rule, catalogue }: Ruled, answers: readonly Answer[]): Child {
  const assessment = rule.assess(factsFor(rule, answers))
  return h(
    'p',
    { class: `brief verdict ${assessment.outcome}`, 'aria-hidden': 'true' },
    explainAssessment(assessment, catalogue, { length: 'sentence' }),
  )
}

/** Whether two rulebooks come to the same. */
function agreement(one: Rule, other: Rule, answers: readonly Answer[], { words }: Tongue): string {
  const [mine, theirs] = [one, other].map((rule) => rule.assess(factsFor(rule, answers)).outcome)
  if (mine === 'undetermined' || theirs === 'undetermined') return words.may.stillOpen
  return mine === theirs ? words.may.same : words.may.otherwise
}

type Node = Rule['declaration']['grounds'][number]
const clausesIn = (node: Node): readonly Node['clause'][] => [
  node.clause,
  ...('of' in node ? node.of.flatMap(clausesIn) : []),
]

/** In what the document differs from the GDPR in the clauses of a rule. */
function differences(
  { declaration: { clause, grounds, exceptions } }: Rule,
  { catalogue }: Tongue,
): readonly string[] {
  const clauses = [clause, ...grounds.flatMap(clausesIn), ...(exceptions?.of.flatMap(clausesIn) ?? [])]
  return [...new Set(clauses.flatMap(differencesAt))].map((one) => explainDifference(one, catalogue))
}

function besideGdpr(own: Ruled, theirs: Ruled | null, answers: readonly Answer[], tongue: Tongue): Child {
  const { may } = tongue.words
  const differing = differences(own.rule, tongue)
  return h(
    'section',
    { id: 'beside', class: 'card' },
    h('h2', {}, may.beside),
    theirs === null
      ? h('p', {}, may.notInGdpr)
      : [
          h('p', { class: 'agreement' }, agreement(own.rule, theirs.rule, answers, tongue)),
          verdict('beside', theirs, answers, tongue),
        ],
    differing.length === 0
      ? null
      : folded(
          'differences',
          may.differences,
          h(
            'ul',
            {},
            differing.map((text) => h('li', {}, text)),
          ),
        ),
  )
}

/** The view. */
export const may: View = (given, tongue) => {
  const { words, catalogue } = tongue
  const names = Object.keys(books) as [BookName, ...BookName[]]
  const name = chosenOf(names, given, 'book')
  const book = books[name]
  const [first = 'erasure', ...others] = partsOf(book)
  const part = given.has('right') ? chosenOf([first, ...others], given, 'right') : 'erasure'
  const own = ruledBy(book, part, tongue)
  const gdpr = name === 'gdpr' ? null : ruledBy(gdprProcedure, part, tongue)
  if (own === null) return null
  const asked = gdpr === null ? [own] : [own, gdpr]
  const answers = answersIn(
    given,
    asked.map(({ book: of, rule }) => [of, rule] as const),
  )
  const chosen = new Map(answers.map(({ fact, value }) => [fact, value]))
  const knowing = (fact: Fact): Ruled => asked.find(({ rule }) => rule.facts.includes(fact)) ?? own
  const needsOf = ({ rule }: Ruled): readonly Fact[] =>
    rule.assess(factsFor(rule, answers)).needs.map(({ fact }) => fact)
  const open = needsOf(own)
  const openBeside = gdpr === null ? [] : needsOf(gdpr).filter((fact) => !open.includes(fact))
  const ask = (fact: Fact): Child => factAsked(fact, chosen.get(fact) ?? null, knowing(fact), tongue)
  return [
    h(
      'form',
      { id: 'may', class: 'card', 'aria-label': words.views.may },
      h(
        'div',
        { class: 'row' },
        choice(
          'book',
          words.may.book,
          name,
          names.map((one) => [one, words.may.books[one]] as const),
        ),
        choice(
          'right',
          words.may.right,
          part,
          partsOf(book).map((one) => [one, capitalised(catalogue.comparison.parts[one])] as const),
        ),
      ),
      questions(
        'given',
        words.may.given,
        answers.map(({ fact }) => ask(fact)),
      ),
      open.length === 0 ? h('p', { id: 'none-open' }, words.may.nothingOpen) : null,
      questions('open', words.may.open, open.map(ask)),
      openBeside.length === 0 ? null : folded('open-beside', words.may.openBeside, openBeside.map(ask)),
      h(
        'p',
        {},
        h('a', { href: addressIn(tongue, 'may', { book: name, right: part }) }, words.may.startAnew),
      ),
      brief(own, answers),
    ),
    h(
      'div',
      { class: 'results' },
      h(
        'section',
        { id: 'result', class: 'card' },
        h('h2', {}, words.may.verdict),
        verdict('own', own, answers, tongue),
      ),
      name === 'gdpr' ? null : besideGdpr(own, gdpr, answers, tongue),
    ),
  ]
}
