import { expect, it } from 'vitest'
import { printableArticle } from '../../src/rules/printableArticle.js'
import { type LegalBasis, verifications } from '../../src/rules/rule.js'

it('an article number is printed only where text and number were both read in the official text', () => {
  const basis = (verified: LegalBasis['verified']): LegalBasis => ({
    document: '处方管理办法',
    number: '卫生部令第53号',
    article: '第十九条',
    quote: null,
    verified,
    jurisdiction: 'CN',
  })
  expect(verifications.filter((verified) => printableArticle(basis(verified)) !== null)).toEqual(['text-and-article'])
  expect(printableArticle(basis('text-and-article'))).toBe('第十九条')
})
