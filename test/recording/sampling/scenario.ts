import { expect } from 'vitest'
import {
  type DrawSample,
  defineRecordingRules,
  type ListenToSample,
  type OpenRegister,
  type SampleCandidate,
  type SamplingCommand,
  type SamplingEvent,
  type SamplingMachine,
  type SamplingState,
  samplingRegister,
} from '../../../src/recording/index.js'
import { day, rules } from '../sweep/recordings.js'

/** The register of ten (clause 11.1). */
export const register = samplingRegister(rules)

/** The register of an institution that listens to so many a month. */
export const registerOf = (sampleCount: number): SamplingMachine =>
  samplingRegister(
    defineRecordingRules({
      id: `samples-${sampleCount}`,
      version: '1',
      sampleCount,
      allowedBy: { sampleCount: 'order V-12' },
    }),
  )

/** `S-001`, `S-002` and so on: as many recordings, that nothing keeps out. */
export const names = (count: number, from = 1): readonly string[] =>
  Array.from({ length: count }, (_, index) => `S-${String(from + index).padStart(3, '0')}`)

export const free = (recording: string): SampleCandidate => ({ recording, obstacles: [] })

/** Of 300 recordings, unless said. */
export const draw = (
  on: string,
  size: number,
  candidates: readonly SampleCandidate[] = names(300).map(free),
  seed = 7,
): DrawSample => ({ type: 'DrawSample', data: { on: day(on), by: 'it', candidates, seed, size } })

export const listen = (on: string, recording: string, listener = 'it'): ListenToSample => ({
  type: 'ListenToSample',
  data: { on: day(on), by: 'it', recording, listener },
})

/** A history that happened. */
export interface Sampling {
  readonly machine: SamplingMachine
  readonly events: readonly SamplingEvent[]
  readonly state: SamplingState
  /** The history with more commands, which must be accepted. */
  and(...commands: readonly SamplingCommand[]): Sampling
  /** Code and clauses of a rejection; an acceptance fails the test. */
  rejection(command: SamplingCommand): readonly string[]
}

function sampling(
  machine: SamplingMachine,
  events: readonly SamplingEvent[],
  state: SamplingState,
): Sampling {
  return {
    machine,
    events,
    state,
    and: (...commands) =>
      commands.reduce<Sampling>(
        (history, command) => {
          const decided = machine.decide(command, history.state)
          if (!decided.accepted)
            throw new Error(`${command.type} was rejected: ${JSON.stringify(decided.rejection)}`)
          expect(decided.events).toHaveLength(1)
          const [event] = decided.events
          return sampling(machine, [...history.events, event], machine.evolve(history.state, event))
        },
        sampling(machine, events, state),
      ),
    rejection: (command) => {
      const decided = machine.decide(command, state)
      if (decided.accepted) throw new Error(`${command.type} was accepted`)
      expect(decided.rejection.command).toBe(command.type)
      return [decided.rejection.code, ...decided.rejection.clauses]
    },
  }
}

/** A month before anything was drawn in it. */
export const month = (machine: SamplingMachine = register): Sampling =>
  sampling(machine, [], machine.initialState())

/** The register, once something was drawn. */
export function opened({ state }: Sampling): OpenRegister {
  if (state.status === 'open') return state
  throw new Error('nothing was drawn')
}

/** The recordings that were drawn; the one of that number, from 0. */
export function drawnAt(history: Sampling, index: number): string {
  const found = opened(history).drawn[index]
  if (found === undefined) throw new Error(`only ${opened(history).drawn.length} were drawn`)
  return found
}
