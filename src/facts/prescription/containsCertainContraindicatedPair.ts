import { fact } from '../fact.js'

export default fact({
  name: 'containsCertainContraindicatedPair',
  type: 'boolean',
  title: { 'zh-CN': '含来源已核对的配伍禁忌', en: 'Contains a contraindicated pair whose source was checked' },
  needs: ['prescription_items'],
  joins: ['drug_pairs'],
  sql: `coalesce(drug_pairs.certain_pairs, 0) > 0`,
})
