import { fileURLToPath } from 'node:url'
import { DeciderCommandHandler, getInMemoryEventStore } from '@event-driven-io/emmett'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import * as fc from 'fast-check'
import jsonld from 'jsonld'
import * as main from 'privacy-rulebook'
import * as calendar from 'privacy-rulebook/calendar'
import * as comparison from 'privacy-rulebook/comparison'
import * as complaints from 'privacy-rulebook/complaints'
import * as engine from 'privacy-rulebook/engine'
import * as interop from 'privacy-rulebook/interop'
import * as dpv from 'privacy-rulebook/interop/dpv'
import * as icalendar from 'privacy-rulebook/interop/icalendar'
import * as jsonSchema from 'privacy-rulebook/interop/json-schema'
import * as recordings from 'privacy-rulebook/recordings'
import * as requests from 'privacy-rulebook/requests'
import * as rights from 'privacy-rulebook/rights'
import * as schema from 'privacy-rulebook/schema'
import * as testing from 'privacy-rulebook/testing'
import * as conformance from 'privacy-rulebook/testing/conformance'
import * as fastCheck from 'privacy-rulebook/testing/fast-check'
import * as text from 'privacy-rulebook/text'
import * as en from 'privacy-rulebook/text/en'
import * as lt from 'privacy-rulebook/text/lt'
import * as watching from 'privacy-rulebook/watching'

import { describe, expect, it } from 'vitest'
import { createActor, setup } from 'xstate'
import { seen } from '../text/reading.js'
import { claimsIn, docExamples, guideExamples, runnable } from './examples.js'

const scope = new Map(
  [
    main,
    calendar,
    comparison,
    complaints,
    engine,
    recordings,
    requests,
    rights,
    schema,
    testing,
    conformance,
    fastCheck,
    text,
    en,
    lt,
    watching,
    interop,
    dpv,
    icalendar,
    jsonSchema,
    // What a guide shows ours beside.
    { addFormats, Ajv2020, createActor, DeciderCommandHandler, fc, getInMemoryEventStore, jsonld, setup },
  ].flatMap((entry) => Object.entries(entry)),
)
const folder = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url))
const examples = [...docExamples(folder('src')), ...guideExamples(folder('docs'))]

/** Texts as a reader sees them; anything else as it is. */
const shown = (value: unknown): unknown => {
  if (typeof value === 'string') return seen(value)
  return Array.isArray(value) ? value.map(shown) : value
}

describe('Every example in the documentation is true', () => {
  it('there are examples to run', () => {
    expect(examples.length).toBeGreaterThan(50)
  })

  it.each(examples)('$where', async ({ code }) => {
    const told: [unknown, unknown][] = []
    const tell = (is: unknown, said: unknown) => told.push([is, said])
    const run = new Function(
      'told_',
      ...scope.keys(),
      `'use strict';return (async () => {\n${runnable(code)}})()`,
    )
    await run(tell, ...scope.values())
    expect(told.length).toBe(claimsIn(code))
    expect(claimsIn(code)).toBeGreaterThan(0)
    for (const [is, said] of told) expect(shown(is)).toEqual(said)
  })
})
