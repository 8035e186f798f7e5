import type { LegalBasis } from './rule.js'

/** The article number as it may be printed: only where text and number were both read in the official text; else null. */
export const printableArticle = (basis: LegalBasis): string | null =>
  basis.verified === 'text-and-article' ? basis.article : null

const quotable: readonly LegalBasis['verified'][] = ['text-and-article', 'text', 'article-secondary']

/**
 * The quote in its quotation marks, where its text was read in an official or a secondary source; else null. Marks of its
 * own become single ones (GB/T 15834).
 */
export const printableQuote = ({ quote, verified }: LegalBasis): string | null =>
  quote !== null && quotable.includes(verified) ? `“${quote.replaceAll('“', '‘').replaceAll('”', '’')}”` : null
