import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { markdownText, nestedList } from '../../src/catalogue/markdown.js'
import type { Language } from '../../src/report/language.js'
import { runRules } from './runRules.js'

it.each<[string, Language]>([
  ['rules/README.md', 'zh-CN'],
  ['rules/README.en.md', 'en'],
])('%s is what the rules say today (else: npm run catalogue)', async (file, language) => {
  const { printed } = await runRules({ action: 'catalogue' }, language)
  expect(`${printed.join('\n')}\n` === readFileSync(file, 'utf8'), `${file} is stale: npm run catalogue`).toBe(true)
})

it('a rule in full: whom it asks what, what a fail means, the law with its verification, the columns', async () => {
  const { printed } = await runRules({ action: 'catalogue' })
  const entry = /### <a id="RX-005">[\s\S]*?(?=\n### )/.exec(printed.join('\n'))?.[0] ?? ''
  for (const part of [
    'RX-005 A pharmacist passes the prescription before it takes effect',
    '- **About whom**\n',
    '- **Requirement**\n',
    '- **A fail is**: a violation: the law demands it, and the records show it was not done (critical)',
    '第二十条：“处方经药师审核合格后方可生效” (text and article read in the official text)',
    '- 《医疗机构处方审核规范》（国卫办医发〔2018〕14号） (not verified against the text)',
    '- **Remediation**: ',
    '`reviewPassedBeforeRelease`',
    '`prescriptions.',
    '[RX-005.json](process-compliance/RX-005.json)',
  ])
    expect(entry).toContain(part)
})

it('no article is printed that was not read in the official text', async () => {
  const { printed } = await runRules({ action: 'catalogue' })
  const unread = printed
    .join('\n')
    .split('\n')
    .filter((line) => /not verified|to be confirmed/.test(line))
  expect(unread.length).toBeGreaterThan(0)
  expect(unread.filter((line) => /）第[一二三四五六七八九十百]+条/.test(line))).toEqual([])
})

it('texts of outside authors stay text', () => {
  expect(markdownText('a*b_c [x](y) <i>\n| `z`')).toBe('a\\*b\\_c \\[x\\](y) \\<i\\> \\| \\`z\\`')
})

it('a tree becomes a nested list', () => {
  expect(nestedList(['all of', '  a', '  b'], 1)).toEqual(['  - all of', '    - a', '    - b'])
})
