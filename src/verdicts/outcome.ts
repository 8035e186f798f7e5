/** The five outcomes of a rule for a unit. The order is the code under which SQL holds them. */
export const outcomes = ['pass', 'fail', 'excluded', 'not_applicable', 'unknown'] as const
export type Outcome = (typeof outcomes)[number]

export const codeOf = (outcome: Outcome): number => outcomes.indexOf(outcome)

export function outcomeOf(code: number): Outcome {
  const outcome = outcomes[code]
  if (outcome === undefined) throw new Error(`no outcome has the code ${code}`)
  return outcome
}

/** true, false, or null where the facts leave it undecided (Kleene's strong logic of three values). */
export type Truth = boolean | null

export const not = (a: Truth): Truth => (a === null ? null : !a)
export const allOf = (truths: readonly Truth[]): Truth =>
  truths.includes(false) ? false : truths.includes(null) ? null : true
export const anyOf = (truths: readonly Truth[]): Truth =>
  truths.includes(true) ? true : truths.includes(null) ? null : false

/** The order in which the three trees decide: population, then exclusions, then what is still undecided, then the requirement. */
export function verdictOf(population: Truth, exclusions: Truth, requirement: Truth): Outcome {
  if (population === false) return 'not_applicable'
  if (exclusions === true) return 'excluded'
  if (population === null || exclusions === null || requirement === null) return 'unknown'
  return requirement ? 'pass' : 'fail'
}
