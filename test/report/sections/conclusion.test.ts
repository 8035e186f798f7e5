import { describe, expect, it } from 'vitest'
import { overviewOf } from '../../../src/report/overview.js'
import { comparisonRow } from '../../../src/report/sections/comparison.js'
import { editionOf } from '../../../src/report/wording.js'
import { model } from '../modelFixture.js'
import { auditResult, options, platform, platforms } from '../resultFixture.js'

describe('the conclusion', () => {
  it('states grade and score', () => {
    const { conclusion } = model(platforms.good)
    expect(conclusion).toMatchObject({ grade: 'A', graded: true, score: '96.0', ungraded: [] })
    expect(conclusion.summary).toBe(
      '经对甲平台提交的电子诊疗记录进行审查（审查期间：2025-01-01 至 2025-06-30），共纳入问诊记录4,300条，执行规则11条，' +
        '其中8条具备判定条件。综合得分96.0分，评定等级为A级。共发现违法违规情形33项、需人工核查情形41项、未达目标情形0项。',
    )
    expect(model(platforms.good, 'en').conclusion.summary).toBe(
      'Audit of the records of 甲平台 (period: 2025-01-01 to 2025-06-30). Consultations: 4,300. Rules: 11, of which 8 could be judged. ' +
        'The score is 96.0 of 100, grade A. Violations: 33; hits for review: 41; units below target: 0.',
    )
  })

  it('does not round a score, a coverage or a rate to the bound that it misses', () => {
    const tallies = { 'RX-002': { pass: 100_000, fail: 0 }, 'PC-001': { pass: 9900, fail: 100 } }
    const draft = platform({ number: 9, name: '壬', consultations: 100, tallies })
    const missed = model({ ...draft, score: 89.96, grade: 'B', gradeBeforeVeto: 'B' }, 'en').conclusion
    expect(missed.score).toBe('89.96')
    expect(missed.summary).toContain('The score is 89.96 of 100, grade B.')
    const ungraded = { reason: 'coverage_too_low', have: 0.5996, need: 0.6 } as const
    expect(model({ ...draft, ungraded: [ungraded] }, 'en').conclusion.ungraded).toEqual([
      '59.96% of what the rules are about could be judged, less than the 60.0% that a grade needs.',
    ])
    const veto = { ruleId: 'PC-001', ceiling: 'C', because: 'rate_over_tolerance', confirmed: 0 } as const
    const vetoed = { ...draft, vetoes: [{ ...veto, rate: 0.0122, lower: 0.01004, tolerated: 0.01 }] }
    expect(model(vetoed, 'en').conclusion.vetoes.reasons[0]?.rules[0]?.text).toContain('lower bound 1.004%')
  })

  it('says why there is no grade', () => {
    expect(model(platforms.ungraded).conclusion).toMatchObject({
      grade: '证据不足',
      graded: false,
      ungraded: ['规则可判定率为1.7%，低于评级所需的60.0%。'],
    })
    expect(model(platforms.silent, 'en').conclusion).toMatchObject({
      grade: 'Insufficient evidence',
      score: '—',
      ungraded: [
        'Consultations: 0, fewer than the 30 that a grade needs.',
        'No rule could be judged (a grade needs 60.0%).',
        'None of the three dimensions could be scored.',
      ],
    })
  })

  it('says which veto lowered the grade, and why', () => {
    expect(model(platforms.vetoed).conclusion.vetoes).toEqual({
      lowered: true,
      effect: '因触发一票否决，评定等级由A级降为C级。',
      reasons: [
        {
          lead: '下列规则的不符合情形经人工核实，等级上限为C级：',
          rules: [{ ruleId: 'RX-002', text: '严禁人工智能等自动生成处方：经核实3例' }],
        },
      ],
    })
    expect(model(platforms.good).conclusion.vetoes).toEqual({ lowered: false, effect: '未触发一票否决。', reasons: [] })
    const overTolerance = model(platforms.poor, 'en').conclusion.vetoes
    expect(overTolerance.effect).toBe('A veto lowered the grade from B to C.')
    expect(overTolerance.reasons).toEqual([
      {
        lead: 'The lower bound of the 95% interval of the share that failed is above the tolerated 1.0%. The grade can be no better than C.',
        rules: [
          {
            ruleId: 'PC-001',
            text: 'No online diagnosis or treatment for first-visit patients: 820 of 3,720 failed (22.0%), lower bound 20.7%',
          },
        ],
      },
    ])
    const confirmedWithoutGrade = platform({
      number: 9,
      name: '壬',
      consultations: 3,
      tallies: { 'RX-002': { fail: 1 } },
      confirmed: { 'RX-002': 1 },
    })
    expect(model(confirmedWithoutGrade).conclusion.vetoes.effect).toBe(
      '已触发一票否决；因证据不足未予评级，否决情形单独列示。',
    )
  })

  it('puts a confirmed breach of law before a target that is missed more often', () => {
    const { problems } = model(platforms.poor).conclusion
    expect(problems.map(({ ruleId }) => ruleId)).toEqual(['PC-001', 'RX-005', 'DOC-001', 'RX-013', 'PC-010', 'SC-011'])
    expect(problems[0]?.sentence).toBe('不符合820例，占可判定3,720例的22.0%（95%置信区间20.7%–23.4%）。')
  })

  it('gives a dimension without a score no bar, and the reason', () => {
    const outcome = model(platforms.good).conclusion.dimensions[2]
    expect(outcome).toMatchObject({ title: '结果有效性', score: '—', bar: null, effectiveWeight: '—', rules: '0 / 1' })
    expect(outcome?.why).toContain('无可计分规则')
  })
})

it('nothing judged is no clean bill of health', () => {
  const unjudged = platform({ number: 9, name: '壬', consultations: 100, tallies: {} })
  const blind = { ...unjudged, institutions: 0, practitioners: 0 }
  const said = '因无规则具备判定条件，未作任何符合性判定，不得据此认为不存在问题。'
  const { heading, conclusion, findings, trend } = model(blind)
  expect(conclusion.summary.endsWith(said)).toBe(true)
  expect(conclusion.noProblems).toBe(said)
  expect(conclusion.vetoes.effect).toBe('因无规则具备判定条件，无法判断是否触发一票否决。')
  expect(conclusion.findings.map(({ total }) => total)).toEqual(['—', '—', '—'])
  expect(conclusion.dimensions.map(({ why }) => why)).toEqual(['无可计分规则', '无可计分规则', '无可计分规则'])
  expect(findings.none).toBe(said)
  expect(trend.empty).toBe(true)
  expect(heading.entries.map(({ value }) => value)).toContain('记录未载明')
  const [row] = overviewOf([blind]).platforms.map((one) => comparisonRow(one, options(), editionOf('zh-CN')))
  expect(row).toMatchObject({ violations: '—', reviews: '—', perThousand: '—' })
})

it('the records of a platform span what its own consultations span, whatever others delivered', () => {
  const { heading, method } = model(platforms.good)
  expect(heading.entries).toContainEqual({ label: '记录时间跨度', value: '2025-02-03 至 2025-06-28' })
  const all = { label: '全部平台记录时间跨度', value: '2025-01-02 至 2025-06-29', code: false }
  expect(method.provenance).toContainEqual(all)
})

it('an open period is said in words', () => {
  const open = (from: string | null, to: string | null): string | undefined =>
    model(platforms.good, 'zh-CN', auditResult({ period: { from, to, observed: { from: null, to: null } } })).heading
      .entries[1]?.value
  expect([open(null, null), open('2025-01-01', null), open(null, '2025-06-30')]).toEqual([
    '不限',
    '2025-01-01 起',
    '截至 2025-06-30',
  ])
})
