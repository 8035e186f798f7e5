/** How many units had each outcome under one rule. The five add up to the units judged; none is got by subtraction. */
export interface Tally {
  readonly pass: number
  readonly fail: number
  readonly excluded: number
  readonly notApplicable: number
  readonly unknown: number
}

/** A tally with what is computed from it. Nothing counted gives null, never 0 and never 1. */
export interface Indicator extends Tally {
  readonly ruleId: string
  /** pass / (pass + fail), 0 to 1. */
  readonly rate: number | null
  /** Wilson 95 % interval of the rate. */
  readonly interval: readonly [number, number] | null
  /** (pass + fail) / (pass + fail + unknown), 0 to 1: how much of what the rule is about the records could show. */
  readonly coverage: number | null
}
