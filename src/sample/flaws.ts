/** How often a rule is broken: on the worst platform, and on the best. Platforms between lie on a curve. */
export interface Flaw {
  readonly worst: number
  readonly best: number
}

const flaw = (worst: number, best = 0): Flaw => ({ worst, best })

/**
 * Rates of violation among the things that can break the rule: rules whose consequence is a violation.
 * Some flaws break a second rule by their nature (no passed review: RX-005 and RX-003); the plan says so, not this list.
 */
export const flaws = {
  'PC-001': flaw(0.03, 0.0003),
  'PC-002': flaw(0.01),
  'PC-003': flaw(0.08, 0.001),
  'PC-007': flaw(0.2, 0.001),
  'PC-010': flaw(0.08, 0.0005),
  'PC-011': flaw(0.15, 0.001),
  'PC-012': flaw(0.05, 0.0003),
  'PC-014': flaw(0.08, 0.001),
  'PC-015': flaw(0.2, 0.002),
  'PC-018': flaw(0.04, 0.0005),
  'PC-019': flaw(0.2),
  'PC-020': flaw(0.25),
  'PC-021': flaw(0.07, 0.001),
  'RX-001': flaw(0.03, 0.0005),
  'RX-002': flaw(0.05, 0.0003),
  'RX-003': flaw(0.012, 0.0001),
  'RX-004': flaw(0.06, 0.0005),
  'RX-005': flaw(0.06, 0.0003),
  'RX-006': flaw(0.08, 0.0005),
  'RX-008': flaw(0.015, 0.0001),
  'RX-009': flaw(0.015, 0.0002),
  'RX-010': flaw(0.03, 0.0002),
  'RX-013': flaw(0.12, 0.001),
  'DOC-001': flaw(0.1),
  'DOC-002': flaw(0.08),
  'DOC-003': flaw(0.2),
  'DOC-004': flaw(0.25),
  'DOC-005': flaw(0.05, 0.0005),
  'DOC-006': flaw(0.08),
  'DOC-007': flaw(0.05, 0.0003),
  'ORG-001': flaw(0.12),
  'ORG-002': flaw(0.3),
  'ORG-003': flaw(0.05, 0.0005),
  'ORG-004': flaw(0.15, 0.001),
  'DS-001': flaw(0.3),
  'DS-003': flaw(0.12, 0.001),
  'DS-004': flaw(0.25, 0.002),
  'DS-008': flaw(0.5),
  'ORG-005': flaw(0.6),
  'ORG-007': flaw(0.3),
  'ORG-008': flaw(0.15),
  'ORG-009': flaw(0.4),
  'ORG-010': flaw(0.3, 0.003),
  'ORG-012': flaw(0.25),
  'ORG-013': flaw(0.2),
  'ORG-014': flaw(0.4),
  'ORG-015': flaw(0.4),
  'ORG-016': flaw(0.4),
  'DS-002': flaw(0.08),
  'DS-005': flaw(0.2, 0.003),
  'DS-006': flaw(0.4),
  'DS-007': flaw(0.3),
  'DS-009': flaw(0.2),
  'DS-011': flaw(0.4),
  'DS-012': flaw(0.3),
  'DOC-008': flaw(0.05),
  'DOC-009': flaw(0.4),
  'DOC-010': flaw(0.04),
  'DOC-013': flaw(0.1),
  'DOC-014': flaw(0.35),
  'SC-012': flaw(0.2),
  'OE-014': flaw(0.002),
  'ORG-011': flaw(0.15, 0.002),
  'RX-007': flaw(0.15, 0.001),
  'RX-011': flaw(0.015, 0.0002),
  'RX-014': flaw(0.15, 0.002),
  'RX-017': flaw(0.5, 0.01),
  'RX-018': flaw(0.03, 0.0003),
  'RX-020': flaw(0.06, 0.0005),
  'RX-022': flaw(0.03, 0.0003),
  'RX-025': flaw(0.015, 0.0002),
  'RX-032': flaw(0.6, 0.01),
  'RX-033': flaw(0.15, 0.001),
  'RX-037': flaw(0.2, 0.001),
  'PC-006': flaw(0.06, 0.0005),
  'PC-009': flaw(0.2, 0.001),
  'PC-013': flaw(0.6),
  'PC-016': flaw(0.5, 0.005),
  'PC-022': flaw(0.15),
  'PC-023': flaw(0.25, 0.003),
  'PC-024': flaw(0.4),
  'PC-026': flaw(0.4, 0.005),
  'PC-027': flaw(0.25, 0.003),
  'PC-028': flaw(0.5),
  'SC-005': flaw(0.7),
  'SC-010': flaw(0.3, 0.003),
  'SC-013': flaw(0.4, 0.01),
} as const satisfies Record<string, Flaw>

export type FlawedRule = keyof typeof flaws

/** Broken by what is planted for another rule, or by how the synthetic hospitals are. */
const broken = ['DOC-011', 'ORG-006', 'RX-030'] as const

export type PlantedRule = FlawedRule | (typeof broken)[number]

/** The rules whose violations the truth lists. */
export const plantedRules: readonly string[] = [...Object.keys(flaws), ...broken].sort()

/** Badness is 0 on the best platform and 1 on the worst; the middle is nearer to the best. */
export const rateAt = (rule: FlawedRule, badness: number): number => {
  const { worst, best } = flaws[rule]
  return best + (worst - best) * badness ** 2.2
}

/** The column of the plan that says so. */
export const flagOf = (rule: PlantedRule): string => `breaks_${rule.toLowerCase().replace('-', '_')}`
