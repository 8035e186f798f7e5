import { fact } from '../fact.js'

export default fact({
  name: 'deliveredOnTime',
  type: 'boolean',
  title: {
    'zh-CN': '按承诺时间送达（时限未到的待定）',
    en: 'Delivered by the promised time; open while it has not passed',
  },
  needs: ['dispensings.promised_at', 'dispensings.delivered_at'],
  joins: ['records_end'],
  sql: `
    case
      when dispensing.delivered_at is not null then dispensing.delivered_at <= dispensing.promised_at
      when records_end.records_end_at > dispensing.promised_at then false
    end`,
})
