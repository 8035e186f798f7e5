import { product } from './product.mjs'

/** The product's rules by the kind of unit that they judge, and the vocabulary that they are written in. */
export async function loadRuleKinds() {
  const { loadVocabulary } = await product('facts/vocabulary.js')
  const { loadRules } = await product('rules/load.js')
  const { rulesFolder } = await product('resources.js')
  const { rulesByUnit } = await product('verdicts/judged.js')
  const vocabulary = await loadVocabulary()
  return { vocabulary, rulesByKind: rulesByUnit(loadRules([rulesFolder], vocabulary).rules) }
}
