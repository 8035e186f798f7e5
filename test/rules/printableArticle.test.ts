import { expect, it } from 'vitest'
import { printableArticle, printableQuote } from '../../src/rules/printableArticle.js'
import { type LegalBasis, verifications } from '../../src/rules/rule.js'

const basis = (verified: LegalBasis['verified'], quote: string | null = null): LegalBasis => ({
  document: '处方管理办法',
  number: '卫生部令第53号',
  article: '第十九条',
  quote,
  verified,
  jurisdiction: 'CN',
})

it('an article number is printed only where text and number were both read in the official text', () => {
  expect(verifications.filter((verified) => printableArticle(basis(verified)) !== null)).toEqual(['text-and-article'])
  expect(printableArticle(basis('text-and-article'))).toBe('第十九条')
})

it('a quote is printed where its sentence was read, in the official text or in a secondary source', () => {
  const printed = verifications.filter((verified) => printableQuote(basis(verified, '逐日开具')) !== null)
  expect([...printed].sort()).toEqual(['article-secondary', 'text', 'text-and-article'])
  expect(printableQuote(basis('text'))).toBeNull()
})

it('a quote stands in double marks, and what it quotes itself in single ones', () => {
  expect(printableQuote(basis('text', '逐日开具'))).toBe('“逐日开具”')
  expect(printableQuote(basis('text', '开展“互联网+”家庭医生签约服务，实行“白名单”管理'))).toBe(
    '“开展‘互联网+’家庭医生签约服务，实行‘白名单’管理”',
  )
})
