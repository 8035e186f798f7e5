import { expect, it } from 'vitest'
import { runRules } from './runRules.js'

it('a rule in full, in Chinese: punctuation, titles of codes, tables and core points', async () => {
  const { printed } = await runRules({ action: 'show', id: 'SC-001T' }, 'zh-CN')
  expect(printed[0]).toMatch(/^SC-001T .+（第 1 版）$/)
  for (const line of [
    /^维度：服务连续性$/,
    /^ {2}5 \p{Script=Han}+/u,
    /^适用地域：全国$/,
    /服务方式（consultationChannel）为下列之一：图文、其他$/,
    /\(promisedHours\) = 24（实践阈值）$/,
    /^ {2}问诊表 支付时间（paid_at）$/,
  ])
    expect(printed).toContainEqual(expect.stringMatching(line))
  expect(printed.filter((line) => /:\s*$/.test(line))).toEqual([])
})

it('a rule in full, in English', async () => {
  const { printed } = await runRules({ action: 'show', id: 'RX-016R' })
  expect(printed[0]).toMatch(/^RX-016R .+ \(revision 1\)$/)
  for (const line of [
    /^Jurisdiction: the whole country$/,
    /is one of: chief physician, associate chief physician, attending physician$/,
    /^ {2}Practitioners, Title code \(title_code\)$/,
  ])
    expect(printed).toContainEqual(expect.stringMatching(line))
})

it.each([
  [{ action: 'list', id: 'RX-005' }, 'rules list: it does not look at RX-005. Use --rules, --overlay, --json.'],
  [{ action: 'show', id: 'RX-005', set: ['a=1'] }, /^rules show: it does not look at --set[.] /],
  [{ action: 'test', json: true }, /^rules test: it does not look at --json[.] /],
  [
    { action: 'check', id: 'a', rules: ['b'] },
    'rules check a: --rules names folders of rules too. Keep one of the two.',
  ],
])('%j: what would not be looked at is refused', async (task, says) => {
  const { printed, noted, code } = await runRules(task)
  expect({ printed, code }).toEqual({ printed: [], code: 'USAGE' })
  expect(noted).toEqual([typeof says === 'string' ? says : expect.stringMatching(says)])
})
