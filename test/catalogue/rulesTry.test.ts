import { expect, it } from 'vitest'
import { baselineDataset } from '../commands/ihq.js'
import { runRules } from './runRules.js'

const dataset = baselineDataset()
const drugs = { action: 'try', id: 'RX-018', dataset }

it('one prescription of one drug: five are allowed, then none', async () => {
  const said = await runRules({ ...drugs, set: ['maximumDrugs=0'] })
  expect(said.code).toBeNull()
  expect(said.printed).toEqual([
    expect.stringMatching(/^RX-018 .* [(]maximumDrugs[)]: 5 → 0$/),
    'p1',
    expect.stringMatching(/pass.*: 1 → 0$/i),
    expect.stringMatching(/fail.*: 0 → 1$/i),
    expect.stringMatching(/: 0 → 0$/),
    expect.stringMatching(/: 0 → 0$/),
    expect.stringMatching(/: 0 → 0$/),
    '  Rate: 100.0% → 0.0%',
  ])
})

it('the same as JSON', async () => {
  const said = await runRules({ ...drugs, set: ['maximumDrugs=0'], json: true })
  expect(JSON.parse(said.printed.join('\n'))).toMatchObject([
    { platformId: 'p1', asItIs: { pass: 1, fail: 0, rate: 1 }, changed: { pass: 0, fail: 1, rate: 0 } },
  ])
})

it.each([
  [{ id: 'RX-0018', set: ['maximumDrugs=0'] }, /RX-0018: no such rule[.] Did you mean/],
  [{ set: [] }, /RX-018: nothing is changed[.] .*maximumDrugs/],
  [{ set: ['maximumDrugs'] }, /"maximumDrugs" is no change[.] Write it as name=value/],
  [{ set: ['maximumDrug=3'] }, /no parameter "maximumDrug"[.] Did you mean "maximumDrugs"[?]/],
  [{ set: ['maximumDrugs=few'] }, /"few" is no number/],
  [{ set: ['maximumDrugs='] }, /"" is no number/],
  [{ set: ['maximumDrugs=3'], dataset: undefined }, /no records are named[.] Add --dataset/],
])('%j is refused in one line', async (change, says) => {
  const { printed, noted } = await runRules({ ...drugs, ...change })
  expect(printed).toEqual([])
  expect(noted).toEqual([expect.stringMatching(says)])
})
