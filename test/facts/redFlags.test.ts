import { expect, it } from 'vitest'
import { mentionsRedFlag } from '../../src/facts/listsRedFlags.js'
import { storeWithDrugs } from './matchesOf.js'

it('a red flag counts unless a negation stands directly before it', async () => {
  const texts = {
    我胸痛半小时了: true,
    没有胸痛: false,
    '没有胸痛，但是呼吸困难': true,
    预防自杀热线是多少: false,
    最近血压有点高: false,
    '': false,
  }
  const store = await storeWithDrugs([])
  const rows = await store.rows(
    `select text, ${mentionsRedFlag('text')} as hit from (values ${Object.keys(texts).map((text) => `('${text}')`)}) as t (text)`,
  )
  store.close()
  expect(Object.fromEntries(rows.map(({ text, hit }) => [text, hit]))).toEqual(texts)
})
