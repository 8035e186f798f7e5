import { fact } from '../fact.js'

export default fact({
  name: 'coldChain',
  type: 'boolean',
  title: { 'zh-CN': '冷链药品', en: 'Needs a cold chain' },
  needs: ['dispensings.cold_chain'],
  sql: 'dispensing.cold_chain',
})
