import { relation } from '../../fact.js'

export default relation({
  name: 'off_label',
  sql: () => `
    select platform_id, prescription_id, count(*) as items, count(off_label) as known_items,
      count(*) filter (where off_label) as off_label_items,
      count(*) filter (where off_label and off_label_consent) as consented_items,
      count(*) filter (where off_label and not off_label_consent) as refused_items
    from records.prescription_items group by platform_id, prescription_id`,
  on: 'off_label.platform_id = prescription.platform_id and off_label.prescription_id = prescription.prescription_id',
})
