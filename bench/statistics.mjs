// Figures of several rounds: the median counts, with the lowest and the highest.

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

export const spread = (numbers) => ({
  median: median(numbers),
  low: Math.min(...numbers),
  high: Math.max(...numbers),
})

/** A ratio is formed within a round: what slows a round slows both. */
export const ratio = (over, under) => spread(over.map((time, round) => time / under[round]))

const digits = (number) =>
  number < 9.95 ? number.toFixed(2) : number < 99.5 ? number.toFixed(1) : number.toFixed(0)
export const times = (number) => `${digits(number)}×`
export const ofRatio = ({ median, low, high }) => `${times(median)} (${digits(low)}–${digits(high)})`

export function duration(nanoseconds) {
  if (nanoseconds < 1000) return `${nanoseconds.toFixed(0)} ns`
  return nanoseconds < 1e6 ? `${digits(nanoseconds / 1000)} µs` : `${digits(nanoseconds / 1e6)} ms`
}
export const kilobytes = (bytes) => `${digits(bytes / 1000)} kB`
export const megabytes = (bytes) => `${(bytes / 2 ** 20).toFixed(1)} MB`
