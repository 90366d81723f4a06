import { complaintLifecycle } from '../../src/complaint/index.js'
import { consentLifecycle } from '../../src/consent/index.js'
import { namesOf } from '../../src/core/records.js'
import { isInvalidInput } from '../../src/index.js'
import { jsonSchemas, jsonSchemasFor } from '../../src/interop/json-schema/index.js'
import { gdprProcedure } from '../../src/making/index.js'
import { adakavasProcedure, everyRight, type Procedure } from '../../src/procedure/index.js'
import { kaunasRules, recordingLifecycle, samplingRegister } from '../../src/recording/index.js'
import { requestLifecycle } from '../../src/request/index.js'
import { restrictionLifecycle } from '../../src/restriction/index.js'
import { inEnglish, inLithuanian, schemasFor, schemasIn } from '../../src/schema/index.js'
import { municipalProcedure } from '../institutions/municipality.js'
import { exceptionsOf, kinds, validator } from '../interop/agreement.js'
import { valuesOf } from '../interop/boundary-values.js'
import { wild } from '../model/laws.js'
import { valueAt } from '../model/leaves.js'
import { isCommand } from '../model/strict-reader.js'
import { changed, changedGently, lies, type Numbers } from './changes.js'
import { picture } from './pictures.js'
import { refusals, type Target } from './targets.js'

/* Every schema, given a good value that was changed: beside the JSON Schema, and beside the machine. */

interface Parsing {
  safeParse(value: unknown): {
    readonly success: boolean
    readonly data?: unknown
    readonly error?: { readonly message: string } | undefined
  }
}

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
const values = valuesOf()

interface Decides {
  initialState(): unknown
  decide(command: never, state: never): unknown
}
/** A machine, and the rights of which its commands can speak. */
interface Reading {
  readonly machine: Decides
  readonly offers: readonly string[]
}

/** Whether a command names a right that a procedure doesn't offer: only a schema refuses it for that. */
function lacksRight(command: unknown, offers: readonly string[]): boolean {
  const named = [...JSON.stringify(command).matchAll(/"right":"([a-z-]+)"/gu)].map(([, right = '']) => right)
  return named.some((right) => isRight(right) && !offers.includes(right))
}
const isRight = (word: string): boolean => everyRight.some((right) => right === word)

/** Whether a machine can read a command, `null` where it throws what is no error of ours. */
function reads({ machine, offers }: Reading, command: unknown): boolean | 'lacks' | null {
  try {
    const decision = machine.decide(wild(command), wild(machine.initialState()))
    const lacks = valueAt(decision, ['rejection', 'code']) === 'not-in-procedure'
    return lacks || lacksRight(command, offers) ? 'lacks' : true
  } catch (error) {
    return isInvalidInput(error) ? false : null
  }
}

/** A schema given anything: it answers, the same each time, and repeats nothing; what it takes, it takes again. */
function ofSchema(
  name: string,
  from: readonly unknown[],
  schema: Parsing,
  isOne?: (value: unknown) => boolean,
): Target {
  const make = (numbers: Numbers) => changed(from[numbers[1] % from.length], numbers)
  return {
    name,
    fault: (numbers) => {
      const value = make(numbers)
      const { success, data, error } = schema.safeParse(value)
      if (!success) {
        refusals.set(name, (refusals.get(name) ?? 0) + 1)
        if (error?.message.includes('Jonas')) return `tells what was given: ${error.message}`
      }
      if (lies(numbers)) return null
      const again = schema.safeParse(make(numbers))
      if (again.success !== success || again.error?.message !== error?.message)
        return 'gave another answer the second time'
      if (!success) return null
      const stored = json(data)
      const read = schema.safeParse(stored)
      if (!read.success) return `takes what it refuses when it was stored: ${read.error?.message}`
      if (picture(json(read.data)) !== picture(stored)) return 'gives another value of what was stored'
      return isOne?.(stored) === false ? 'takes what the strict reader refuses' : null
    },
  }
}

/** A schema beside the JSON Schema of the same, and beside the machine that reads the same. */
function ofAgreement(
  name: string,
  from: readonly unknown[],
  schema: Parsing,
  told: Parameters<typeof exceptionsOf>[0],
  jsonSchema: object,
  machine: Reading | undefined,
): Target {
  const takes = validator(jsonSchema)
  return {
    name,
    fault: (numbers) => {
      const value = json(changedGently(from[numbers[2] % from.length], numbers) ?? null)
      const { success } = schema.safeParse(value)
      if (!success) refusals.set(name, (refusals.get(name) ?? 0) + 1)
      if (takes(value) !== success && (success || exceptionsOf(told, value) === null))
        return `the JSON Schema ${success ? 'refuses' : 'takes'} it: ${JSON.stringify(value)}`
      if (machine === undefined) return null
      const read = reads(machine, value)
      if (read === null) return `decide threw what is no error of ours: ${JSON.stringify(value)}`
      return read === success || read === 'lacks'
        ? null
        : `decide ${read ? 'takes' : 'refuses'} it, the schema does not: ${JSON.stringify(value)}`
    },
  }
}

const machinesOf = (procedure: Procedure): Readonly<Record<string, Reading>> => {
  const { offers } = procedure
  return {
    requestCommand: { machine: requestLifecycle(procedure), offers },
    complaintCommand: { machine: complaintLifecycle(procedure), offers },
    restrictionCommand: { machine: restrictionLifecycle(procedure), offers },
    consentCommand: { machine: consentLifecycle(procedure), offers },
  }
}
const callMachines: Readonly<Record<string, Reading>> = {
  recordingCommand: { machine: recordingLifecycle(kaunasRules), offers: everyRight },
  samplingCommand: { machine: samplingRegister(kaunasRules), offers: everyRight },
}

function* everySchema(): Iterable<Target> {
  const [english, lithuanian, toldAll, jsonAll] = [
    schemasIn(inEnglish),
    schemasIn(inLithuanian),
    schemasIn(kinds),
    jsonSchemas(),
  ]
  for (const name of namesOf(english)) {
    const from = values[name].map(json)
    yield ofSchema(`schemasIn(inEnglish).${name}`, from, english[name])
    yield ofSchema(`schemasIn(inLithuanian).${name}`, from, lithuanian[name])
    yield ofAgreement(
      `jsonSchemas().${name}`,
      from,
      english[name],
      toldAll[name],
      jsonAll[name],
      callMachines[name],
    )
  }
  const procedures = { adakavas: adakavasProcedure, gdpr: gdprProcedure, municipal: municipalProcedure }
  for (const [id, procedure] of Object.entries(procedures)) {
    const [own, told, jsonOwn, machines] = [
      schemasFor(procedure),
      schemasFor(procedure, kinds),
      jsonSchemasFor(procedure),
      machinesOf(procedure),
    ]
    for (const name of namesOf(own)) {
      const from = values[name].map(json)
      const isOne = name === 'requestCommand' && id === 'adakavas' ? isCommand : undefined
      yield ofSchema(`schemasFor(${id}).${name}`, from, own[name], isOne)
      yield ofAgreement(
        `jsonSchemasFor(${id}).${name}`,
        from,
        own[name],
        told[name],
        jsonOwn[name],
        machines[name],
      )
    }
  }
}

export const ofSchemas: readonly Target[] = [...everySchema()]
