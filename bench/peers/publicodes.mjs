// A rule a clause; the evaluated trees, from which publicodes draws its explanations, are the explanation.
import Engine from 'publicodes'
import { clauses, names } from './clauses.mjs'
import { toldBy } from './told.mjs'

const said = (value) => (typeof value === 'boolean' ? (value ? 'oui' : 'non') : `'${value}'`)
const all = (facts) => ({
  'toutes ces conditions': Object.entries(facts).map(([fact, value]) => `${fact} = ${said(value)}`),
})
/** Names of its rules begin with a letter and have no colon. */
const ruleNames = names.map((_, at) => `clause ${String.fromCharCode(97 + at)}`)
const facts = new Set(Object.values(clauses).flatMap((alternatives) => alternatives.flatMap(Object.keys)))

const engine = new Engine(
  {
    ...Object.fromEntries(
      [...facts].map((fact) => [fact, { 'par défaut': said(fact === 'basis' ? 'contract' : false) }]),
    ),
    ...Object.fromEntries(
      names.map((name, at) => [ruleNames[at], { 'une de ces conditions': clauses[name].map(all) }]),
    ),
  },
  { strict: { situation: true }, warn: false, flag: { automaticNamespaceDisabling: false } },
)

export function assess(row) {
  engine.setSituation(Object.fromEntries(Object.entries(row).map(([fact, value]) => [fact, said(value)])))
  const explanation = ruleNames.map((name) => engine.evaluate(name))
  return { ...toldBy(names.filter((_, at) => explanation[at].nodeValue === true)), explanation }
}
