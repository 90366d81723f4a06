export { type DaysDrawn, plainDates } from './days.js'
export { type FactArbitraries, factArbitraries } from './facts.js'
export {
  complaintArbitraries,
  consentArbitraries,
  type MachineArbitraries,
  machineArbitraries,
  recordingArbitraries,
  requestArbitraries,
  restrictionArbitraries,
  samplingArbitraries,
} from './machines.js'
export type { StoreAnswer, TestedStore } from './store.js'
export { type StoreModel, type StoreRun, storeCommands, storeProperty } from './store-commands.js'
