import { expect, it } from 'vitest'
import { institutionResults } from '../../src/audit/platforms.js'
import { emptyTally } from '../../src/indicators/tally.js'

it('an institution with verdicts but without consultations of the period is not lost', () => {
  const late = { ...emptyTally, pass: 2, fail: 1 }
  const results = institutionResults('p', {
    institutionVolumes: new Map([['p', [{ key: 'b', consultations: 5 }]]]),
    institutionTallies: new Map([
      ['p', new Map([['a', late]])],
      ['q', new Map([['c', late]])],
    ]),
    names: new Map([[JSON.stringify(['p', 'a']), '甲医院']]),
  })
  expect(results).toEqual([
    { institutionId: 'a', name: '甲医院', consultations: 0, tally: late },
    { institutionId: 'b', name: null, consultations: 5, tally: emptyTally },
  ])
})
