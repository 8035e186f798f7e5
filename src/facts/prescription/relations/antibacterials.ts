import { relation } from '../../fact.js'

/** By the drug catalogue of the platform, in which the provincial grade stands. Grades: 0 none, 1 unrestricted, 2 restricted, 3 special. */
export default relation({
  name: 'antibacterials',
  sql: () => `
    select item.platform_id, item.prescription_id, count(*) as items, count(drug.antibacterial_level) as level_known_items,
      count(*) filter (where drug.antibacterial_level <> 'none') as antibacterial_items,
      max(case drug.antibacterial_level when 'none' then 0 when 'unrestricted' then 1 when 'restricted' then 2 when 'special' then 3 end)
        as highest_grade
    from records.prescription_items as item
    left join records.drugs as drug on drug.platform_id = item.platform_id and drug.drug_code = item.drug_code
    group by item.platform_id, item.prescription_id`,
  on: 'antibacterials.platform_id = prescription.platform_id and antibacterials.prescription_id = prescription.prescription_id',
})
