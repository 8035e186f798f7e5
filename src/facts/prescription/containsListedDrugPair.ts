import { fact } from '../fact.js'

export default fact({
  name: 'containsListedDrugPair',
  type: 'boolean',
  title: { 'zh-CN': '含名单所列相互作用', en: 'Contains a pair on the list of interactions' },
  needs: ['prescription_items'],
  joins: ['drug_pairs'],
  sql: `coalesce(drug_pairs.pairs, 0) > 0`,
})
