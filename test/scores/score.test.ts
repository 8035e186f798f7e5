import { expect, test } from 'vitest'
import { indicatorOf } from '../../src/indicators/tally.js'
import { rulesFolder } from '../../src/resources.js'
import type { Rule } from '../../src/rules/rule.js'
import { gradingOf, type Scored } from '../../src/scores/score.js'
import { loadScoring } from '../../src/scores/scoring.js'

const scoring = loadScoring(rulesFolder)
const scored = (rule: Partial<Rule>, pass: number, fail: number, unknown = 0, confirmed = 0): Scored => {
  const full = {
    id: 'PC-001',
    dimension: 'process-compliance',
    consequence: 'violation',
    severity: 'major',
    ...rule,
  } as Rule
  return {
    rule: full,
    indicator: indicatorOf(full.id, { pass, fail, excluded: 0, notApplicable: 0, unknown }),
    confirmed,
  }
}

test('one dimension: severity weighs the rates, and its weight becomes the whole', () => {
  const grading = gradingOf(
    [scored({ severity: 'critical' }, 90, 10), scored({ severity: 'minor' }, 100, 0)],
    100,
    scoring,
  )
  expect(grading.score).toBeCloseTo((5 * 90 + 1 * 100) / 6, 9)
  expect(grading.dimensions.map((dimension) => dimension.effectiveWeight)).toEqual([1, null, null])
  expect(grading.dimensions.map((dimension) => dimension.score === null)).toEqual([false, true, true])
})

test('empty dimensions give their weight to the others in proportion', () => {
  const grading = gradingOf(
    [
      scored({}, 100, 0),
      scored({ id: 'SC-001T', dimension: 'service-continuity', consequence: 'below_target' }, 50, 50),
    ],
    100,
    scoring,
  )
  expect(grading.score).toBeCloseTo(100 * (4 / 7) + 50 * (3 / 7), 9)
})

test.each([
  [900, 100, 'A'],
  [8999, 1001, 'B'],
  [75, 25, 'B'],
  [7499, 2501, 'C'],
  [60, 40, 'C'],
  [5999, 4001, 'D'],
])('%i of a thousand and so on: band edges', (pass, fail, grade) => {
  expect(gradingOf([scored({}, pass, fail)], 100, scoring).grade).toBe(grade)
})

test('review hits and shown rates never score', () => {
  const grading = gradingOf(
    [scored({}, 100, 0), scored({ consequence: 'review' }, 0, 100), scored({ consequence: 'rate' }, 0, 100)],
    100,
    scoring,
  )
  expect(grading.score).toBe(100)
})

test('29 consultations are not graded, 30 are', () => {
  expect(gradingOf([scored({}, 29, 0)], 29, scoring)).toMatchObject({
    grade: null,
    ungraded: [{ reason: 'too_few_consultations', have: 29, need: 30 }],
  })
  expect(gradingOf([scored({}, 30, 0)], 30, scoring).grade).toBe('A')
})

test('too little coverage: no grade, and why', () => {
  expect(gradingOf([scored({}, 59, 0, 41)], 100, scoring)).toMatchObject({
    grade: null,
    ungraded: [{ reason: 'coverage_too_low', have: 0.59, need: 0.6 }],
  })
  expect(gradingOf([scored({}, 60, 0, 40)], 100, scoring).grade).toBe('A')
})

test('a coverage that is enough on paper is enough, whatever floating point makes of it', () => {
  const rules = Array.from({ length: 10 }, () => scored({ severity: 'minor' }, 60, 0, 40))
  expect(rules.reduce((sum) => sum + 0.6, 0) / 10).toBeLessThan(0.6)
  expect(gradingOf(rules, 100, scoring)).toMatchObject({ grade: 'A', ungraded: [] })
})

test('a rule that nobody could judge counts as no coverage, not as nothing', () => {
  expect(gradingOf([scored({}, 100, 0), scored({ severity: 'critical' }, 0, 0, 100)], 100, scoring).grade).toBeNull()
})

test('nothing judged: no score, no grade, three reasons', () => {
  const grading = gradingOf([scored({}, 0, 0, 10)], 10, scoring)
  expect(grading).toMatchObject({ score: null, grade: null })
  expect(grading.ungraded.map(({ reason }) => reason)).toEqual([
    'too_few_consultations',
    'coverage_too_low',
    'no_dimension',
  ])
})

test('one unconfirmed critical hit is no veto; one confirmed is', () => {
  expect(gradingOf([scored({ severity: 'critical' }, 999, 1)], 1000, scoring)).toMatchObject({ grade: 'A', vetoes: [] })
  expect(gradingOf([scored({ severity: 'critical' }, 999, 1, 0, 1)], 1000, scoring)).toMatchObject({
    grade: 'C',
    gradeBeforeVeto: 'A',
    vetoes: [{ because: 'confirmed_count', confirmed: 1 }],
  })
})

test('a rate vetoes only when its lower bound is over the tolerated rate', () => {
  expect(gradingOf([scored({ severity: 'critical' }, 980, 20)], 1000, scoring)).toMatchObject({
    grade: 'C',
    vetoes: [{ because: 'rate_over_tolerance' }],
  })
  expect(gradingOf([scored({ severity: 'critical' }, 985, 15)], 1000, scoring).vetoes).toEqual([])
  expect(gradingOf([scored({ severity: 'major' }, 900, 100)], 1000, scoring).vetoes).toEqual([])
  expect(gradingOf([scored({ severity: 'critical', consequence: 'review' }, 900, 100)], 1000, scoring).vetoes).toEqual(
    [],
  )
})

test('a ceiling never lifts a grade', () => {
  expect(gradingOf([scored({ severity: 'critical' }, 50, 50)], 100, scoring)).toMatchObject({
    grade: 'D',
    gradeBeforeVeto: 'D',
  })
})
