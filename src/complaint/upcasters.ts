import type { Upcasters } from '../core/index.js'

/** The steps from the first format of a complaint's events to today's, in order: none yet, so that the format is 1. */
export const complaintUpcasters: Upcasters = []
