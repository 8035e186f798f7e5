import { printableArticle, printableQuote } from '../../rules/printableArticle.js'
import type { LegalBasis } from '../../rules/rule.js'
import { codeTitle, type Edition } from '../wording.js'

/** A legal basis in print: the document as it is called in Chinese law, in either language. */
export interface BasisText {
  readonly document: string
  /** Article number; null where it was not read in the official text. */
  readonly article: string | null
  /** In its quotation marks. */
  readonly quote: string | null
  /** Where it applies, if not nationwide. */
  readonly jurisdiction: string | null
}

/** An article number is printed only where text and number were read in the official text, a quote only where its text was. */
export function basisText(basis: LegalBasis, { language, say }: Edition): BasisText {
  const { document, number, jurisdiction } = basis
  return {
    document: number === null ? `《${document}》` : `《${document}》（${number}）`,
    article: printableArticle(basis),
    quote: printableQuote(basis),
    jurisdiction:
      jurisdiction === 'CN' ? null : say('basis.jurisdiction', { jurisdiction: codeTitle(language, jurisdiction) }),
  }
}
