/** Grounds and exceptions that stand in the place of each other though the GDPR has another name for them. */
const samePlace: ReadonlyMap<string, string> = new Map([
  ['rectification-pending', 'accuracy-contested'],
  ['institution-claims', 'claims'],
  // Each is about health, and of each there are cases that the other doesn't know.
  ['care-or-health', 'public-health'],
])

/** One name for what stands in the same place in two rules. */
export const counterpartName = (name: string): string => samePlace.get(name) ?? name
