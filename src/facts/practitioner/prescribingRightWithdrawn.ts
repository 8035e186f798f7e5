import { fact } from '../fact.js'

/** A right without an end is open ended. */
export default fact({
  name: 'prescribingRightWithdrawn',
  type: 'boolean',
  title: { 'zh-CN': '处方权已终止', en: 'The right to prescribe has ended' },
  needs: ['practitioners.prescribing_right_to'],
  joins: ['credentials', 'records_end'],
  sql: `
    case
      when credentials.practitioner_id is not null
        then coalesce(credentials.prescribing_right_to <= records_end.records_end_on, false)
    end`,
})
