import { printableArticle, printableQuote } from '../rules/printableArticle.js'
import type { LegalBasis } from '../rules/rule.js'

/** 《document》（number）article “quote”: the article only where text and number were read in the official text. */
export function lawLine(basis: LegalBasis): string {
  const quote = printableQuote(basis)
  return [
    `《${basis.document}》`,
    basis.number === null ? '' : `（${basis.number}）`,
    printableArticle(basis) ?? '',
    quote === null ? '' : `：${quote}`,
  ].join('')
}
