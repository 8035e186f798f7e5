import { expect, test } from 'vitest'
import { remembered } from '../../src/report/remembered.js'

test('each combination is worked out once, and in its order', () => {
  let made = 0
  const pair = remembered((a: { n: number }, b: { n: number }) => ({ text: `${a.n}${b.n}`, made: made++ }))
  const one = { n: 1 }
  const two = { n: 2 }
  expect([pair(one, two), pair(two, one), pair(one, two), pair(one, one), pair({ n: 1 }, two)]).toEqual([
    { text: '12', made: 0 },
    { text: '21', made: 1 },
    { text: '12', made: 0 },
    { text: '11', made: 2 },
    { text: '12', made: 3 },
  ])
})
