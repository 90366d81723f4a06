import type { Upcasters } from '../core/index.js'

/** The steps from the first format of a recording's events to today's, in order: none yet, so that the format is 1. */
export const recordingUpcasters: Upcasters = []

/** The steps from the first format of a sampling register's events to today's: none yet, so that the format is 1. */
export const samplingUpcasters: Upcasters = []
