import { fact } from '../fact.js'

/** Rounded, since thirds do not add up to one. More than the whole is known before every share is. */
export default fact({
  name: 'suppliedShareOfPrescription',
  type: 'decimal',
  title: { 'zh-CN': '处方累计供药比例', en: 'Share of the prescription that was supplied, all supplies together' },
  needs: ['dispensings.prescription_id', 'dispensings.fraction'],
  joins: ['uses'],
  sql: `
    case
      when uses.known_supplies = uses.supplies or uses.supplied_share > 1 then round(uses.supplied_share, 2)
    end`,
})
