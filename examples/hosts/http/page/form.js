// A form for anything that a JSON Schema of the desk describes: each part shows a field, and reads what was filled in.
import { h, newId } from './dom.js'

/** What the desk knows itself, or this procedure does not have: deciding offices, and grounds of an extension by name. */
const isHidden = (name, { items }) =>
  name === 'by' ||
  name === 'office' ||
  (name === 'grounds' && items !== undefined && items.enum === undefined)

/** What is seldom said, and stands folded unless the desk says it. */
const rare = new Set([
  'replyObstacle',
  'preparedBy',
  'disclosesNothing',
  'afterWithdrawal',
  'sameReasonsAs',
  'restricted',
  'restrictionReason',
  'notHeld',
  'limits',
  'overridingInterest',
  'neededPeriod',
  'proofs',
  'access',
  'has',
  'doubt',
])

const isNull = ({ type }) => type === 'null'
const areFacts = ({ type, properties = {} }) =>
  type === 'object' &&
  Object.keys(properties).length > 0 &&
  Object.values(properties).every((one) => one.enum?.includes(null))

/**
 * The fields of a schema.
 *
 * @param schemas - The schemas that references mean, by name.
 * @param words - The words of the language.
 * @param hints - From the names of fields to what may be suggested there.
 * @returns From a schema, its name and what it begins with to its element, and to what was filled in: `undefined` for nothing.
 */
export function fieldsOf(schemas, words, hints) {
  const resolved = (schema) => {
    if (schema.$ref === undefined) return schema
    const name = schema.$ref.split('/').at(-1)
    return { ...resolved(schemas[name]), long: name.endsWith('.text') }
  }
  const labelOf = (name) => words.field(name) ?? name

  /** A control under its label. */
  const labelled = (name, control, mark = (path) => control.setAttribute('data-path', path)) => {
    const id = newId()
    control.id = id
    return { element: h('div', { class: 'field' }, h('label', { for: id }, labelOf(name)), control), mark }
  }

  /** Several fields under one heading. */
  const grouped = (name, ...children) => h('fieldset', {}, h('legend', {}, labelOf(name)), children)

  function input(name, required, start, attributes, asValue = (text) => text.trim().normalize('NFC')) {
    const { long = false, ...others } = attributes
    const listed = hints[name]
    const list = listed === undefined ? null : newId()
    const control = h(long ? 'textarea' : 'input', { ...others, required, list })
    if (start !== undefined) control.value = start
    const { element, mark } = labelled(name, control)
    if (list !== null)
      element.append(
        h(
          'datalist',
          { id: list },
          listed.map((value) => h('option', { value })),
        ),
      )
    return {
      element,
      read: (path) => {
        mark(path)
        return control.value.trim() === '' ? undefined : asValue(control.value)
      },
    }
  }

  /** One of some values; each with what it is called. */
  function choice(name, required, start, options) {
    const control = h(
      'select',
      { required },
      h('option', { value: '' }, required ? words.choose : words.notSaid),
      options.map(([, text], index) => h('option', { value: index }, text)),
    )
    const at = options.findIndex(([value]) => value === start)
    if (at !== -1) control.value = at
    const { element, mark } = labelled(name, control)
    return {
      element,
      control,
      read: (path) => {
        mark(path)
        return control.value === '' ? undefined : options[Number(control.value)][0]
      },
    }
  }

  function checkbox(name, start, on, off) {
    const control = h('input', { type: 'checkbox', checked: start === on })
    const id = newId()
    control.id = id
    return {
      element: h('div', { class: 'field check' }, control, h('label', { for: id }, labelOf(name))),
      read: () => (control.checked ? on : off),
    }
  }

  /** Some of a list of words. */
  function several(name, required, start = [], listed) {
    const boxes = listed.map((word) => {
      const id = newId()
      const control = h('input', { type: 'checkbox', id, checked: start.includes(word) })
      return {
        word,
        control,
        element: h(
          'div',
          { class: 'check' },
          control,
          h('label', { for: id }, words.value(name, word) ?? word),
        ),
      }
    })
    const element = grouped(
      name,
      boxes.map((box) => box.element),
    )
    return {
      element,
      read: (path) => {
        element.setAttribute('data-path', path)
        const chosen = boxes.flatMap(({ word, control }) => (control.checked ? [word] : []))
        return chosen.length === 0 && !required ? undefined : chosen
      },
    }
  }

  /** As many as are added. */
  function list(name, required, start, { items, minItems = 0 }) {
    const one = words.entryOf(name)
    const entries = []
    const place = h('div', { class: 'entries' })
    const add = (begin) => {
      const entry = field(items, one, true, begin)
      const element = h(
        'div',
        { class: 'entry' },
        entry.element,
        h(
          'button',
          {
            type: 'button',
            class: 'minor',
            onclick: () => {
              entries.splice(entries.indexOf(entry), 1)
              element.remove()
            },
          },
          `${words.remove} ${words.objectOf(one)}`,
        ),
      )
      entries.push(entry)
      place.append(element)
      return element
    }
    for (const begin of start ?? Array.from({ length: minItems })) add(begin)
    const element = grouped(
      name,
      place,
      h(
        'button',
        {
          type: 'button',
          class: 'minor',
          onclick: () => add(undefined).querySelector('input, select, textarea')?.focus(),
        },
        `${words.add} ${words.objectOf(one)}`,
      ),
    )
    return {
      element,
      read: (path) => {
        element.setAttribute('data-path', path)
        const values = entries.map((entry, index) => entry.read(`${path}[${index}]`))
        return values.length === 0 && !required ? undefined : values
      },
    }
  }

  /** What an object has; what is rare stands folded below. */
  function object({ properties, required = [] }, start = {}) {
    const fields = Object.entries(properties)
      .filter(([name, schema]) => !isHidden(name, resolved(schema)))
      .map(([name, schema]) => ({ name, ...field(schema, name, required.includes(name), start[name]) }))
    const isFolded = ({ name }) => rare.has(name) && start[name] === undefined
    const folded = fields.filter(isFolded)
    const shown = fields.filter((one) => !isFolded(one))
    return {
      elements: [
        ...shown.map(({ element }) => element),
        folded.length === 0
          ? null
          : h(
              'details',
              {},
              h('summary', {}, words.optional),
              folded.map(({ element }) => element),
            ),
      ],
      read: (path) =>
        Object.fromEntries(
          fields
            .map(({ name, read }) => [name, read(`${path}.${name}`)])
            .filter(([, value]) => value !== undefined),
        ),
    }
  }

  /** An object under its heading; one that may be left out is there once it is asked for. */
  function part(name, required, start, schema) {
    if (required || start !== undefined) {
      const { elements, read } = object(schema, start)
      const element = grouped(name, elements)
      return {
        element,
        read: (path) => {
          element.setAttribute('data-path', path)
          return read(path)
        },
      }
    }
    return optional(name, () => part(name, true, undefined, schema))
  }

  /** What is there once it is asked for. */
  function optional(name, make) {
    let made = null
    const box = checkbox(name, false, true, false)
    const place = h('div')
    box.element.querySelector('input').addEventListener('change', ({ target }) => {
      made = target.checked ? make() : null
      place.replaceChildren(...(made === null ? [] : [made.element]))
    })
    return {
      element: h('div', {}, box.element, place),
      read: (path) => made?.read(path),
    }
  }

  /** Facts: each a question that may stay open; those that matter, where it is known which do. */
  function facts(name, start, { properties }) {
    const asked = Object.keys(start ?? {}).length > 0 ? Object.keys(start) : Object.keys(properties)
    const fields = asked.map((fact) => {
      const known = properties[fact].enum.filter((value) => value !== null)
      const options = known.map((value) => [value, nameOfValue(fact, value)])
      const one = choice(fact, false, start?.[fact], options)
      one.control.options[0].textContent = words.unknown
      one.element.querySelector('label').textContent = words.facts[fact]?.question ?? labelOf(fact)
      return { fact, ...one }
    })
    const element = grouped(
      name,
      fields.map((one) => one.element),
    )
    return {
      element,
      read: (path) => {
        element.setAttribute('data-path', path)
        return Object.fromEntries(
          fields
            .map(({ fact, read }) => [fact, read(`${path}.${fact}`)])
            .filter(([, value]) => value !== undefined),
        )
      },
    }
  }

  const nameOfValue = (name, value) =>
    value === true
      ? words.yes
      : value === false
        ? words.no
        : (words.facts[name]?.values[value] ?? words.value(name, value) ?? value)

  /** One of several kinds, told apart by one field, each with fields of its own. */
  function variants(name, required, start, { oneOf }) {
    const cases = oneOf.map(resolved)
    const by = Object.keys(cases[0].properties).find((key) =>
      cases.every(({ properties }) => 'const' in (properties[key] ?? {})),
    )
    const options = cases.map(({ properties }) => [
      properties[by].const,
      nameOfValue(by, properties[by].const),
    ])
    const chosen = choice(by, required, start?.[by], options)
    const place = h('div')
    let made = null
    const show = () => {
      const word = chosen.read('')
      const found = cases.find(({ properties }) => properties[by].const === word)
      if (found === undefined) made = null
      else {
        const { [by]: _, ...properties } = found.properties
        made = object({ ...found, properties }, start)
      }
      place.replaceChildren(...(made?.elements.filter((one) => one !== null) ?? []))
    }
    chosen.control.addEventListener('change', show)
    show()
    const element = grouped(name, chosen.element, place)
    return {
      element,
      read: (path) => {
        element.setAttribute('data-path', path)
        const word = chosen.read(`${path}.${by}`)
        return word === undefined ? undefined : { [by]: word, ...made.read(path) }
      },
    }
  }

  /** A word that stands for everything, or what else. */
  function wordOr(name, required, start, word, other) {
    const options = [
      [word, nameOfValue(name, word)],
      [null, words.listed],
    ]
    const chosen = choice(name, required, start === undefined || start === word ? start : null, options)
    const place = h('div')
    let made = null
    const show = () => {
      made = chosen.read('') === null ? field(other, name, true, start === word ? undefined : start) : null
      place.replaceChildren(...(made === null ? [] : [made.element]))
    }
    chosen.control.addEventListener('change', show)
    show()
    return {
      element: h('div', {}, chosen.element, place),
      read: (path) => (made === null ? chosen.read(path) : made.read(path)),
    }
  }

  /** The field of a schema. */
  function field(given, name, required, start) {
    const schema = resolved(given)
    if (schema.anyOf?.some(isNull))
      return field(
        schema.anyOf.find((one) => !isNull(one)),
        name,
        false,
        start,
      )
    if (schema.anyOf !== undefined) {
      const [first, second] = schema.anyOf.map(resolved)
      return 'const' in first
        ? wordOr(name, required, start, first.const, second)
        : field(first, name, required, start)
    }
    if (schema.oneOf !== undefined) return variants(name, required, start, schema)
    if (areFacts(schema))
      return required || start !== undefined
        ? facts(name, start, schema)
        : optional(name, () => facts(name, undefined, schema))
    if ('const' in schema) return checkbox(name, start, schema.const, undefined)
    if (schema.enum !== undefined)
      return choice(
        name,
        required,
        start,
        schema.enum.map((value) => [value, nameOfValue(name, value)]),
      )
    switch (schema.type) {
      case 'boolean':
        return required
          ? checkbox(name, start, true, false)
          : choice(
              name,
              false,
              start,
              [true, false].map((value) => [value, nameOfValue(name, value)]),
            )
      case 'integer':
        return input(name, required, start, { type: 'number', min: 0, step: 1 }, Number)
      case 'array': {
        const items = resolved(schema.items)
        return items.enum === undefined
          ? list(name, required, start, schema)
          : several(name, required, start, items.enum)
      }
      case 'object':
        return part(name, required, start, schema)
      default:
        return input(
          name,
          required,
          start,
          schema.format === 'date'
            ? { type: 'date' }
            : { type: 'text', long: schema.long, autocomplete: 'off' },
        )
    }
  }

  return { object: (schema, start) => object(resolved(schema), start) }
}
