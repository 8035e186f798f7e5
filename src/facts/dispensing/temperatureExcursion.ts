import { fact } from '../fact.js'

export default fact({
  name: 'temperatureExcursion',
  type: 'boolean',
  title: { 'zh-CN': '配送温度超限', en: 'The temperature left the range during delivery' },
  needs: ['dispensings.temperature_excursion'],
  sql: 'dispensing.temperature_excursion',
})
