import { relation } from '../../fact.js'

export default relation({
  name: 'drug_kinds',
  sql: () => `
    select platform_id, prescription_id, count(distinct generic_name) as drugs
    from records.prescription_items group by platform_id, prescription_id`,
  on: 'drug_kinds.platform_id = prescription.platform_id and drug_kinds.prescription_id = prescription.prescription_id',
})
