import { printableArticle } from '../rules/printableArticle.js'
import type { LegalBasis } from '../rules/rule.js'

/** 《document》（number）article “quote”: the article only where text and number were read in the official text. */
export function lawLine(basis: LegalBasis): string {
  const article = printableArticle(basis)
  const quotable = ['text-and-article', 'text', 'article-secondary'].includes(basis.verified)
  return [
    `《${basis.document}》`,
    basis.number === null ? '' : `（${basis.number}）`,
    article ?? '',
    basis.quote === null || !quotable ? '' : `：“${basis.quote}”`,
  ].join('')
}
