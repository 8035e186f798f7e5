import { fact } from '../fact.js'

export default fact({
  name: 'hba1cPercent',
  type: 'decimal',
  title: { 'zh-CN': '末次糖化血红蛋白（%）', en: 'Last glycated haemoglobin (%)' },
  needs: ['measurements'],
  joins: ['measurements'],
  sql: 'measurements.last_hba1c',
})
