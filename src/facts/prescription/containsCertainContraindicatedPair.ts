import { fact } from '../fact.js'

/** Topical forms act on the spot and make no pair. */
export default fact({
  name: 'containsCertainContraindicatedPair',
  type: 'boolean',
  title: {
    'zh-CN': '含来源已核对的配伍禁忌（外用不计）',
    en: 'Contains a contraindicated pair whose source was checked, topical forms aside',
  },
  needs: ['prescription_items'],
  joins: ['drug_pairs'],
  sql: `
    case
      when drug_pairs.certain_pairs > 0 then true
      when coalesce(drug_pairs.possible_pairs, 0) = 0 then false
    end`,
})
