import type { LegalBasis } from './rule.js'

/** The article number as it may be printed: only where text and number were both read in the official text; else null. */
export const printableArticle = (basis: LegalBasis): string | null =>
  basis.verified === 'text-and-article' ? basis.article : null
