import { itemCounts, itemsWhere } from '../../itemCounts.js'

/** By the drug catalogue of the platform, in which the provincial grade stands. Grades: 0 none, 1 unrestricted, 2 restricted, 3 special. */
export default itemCounts('prescription', 'antibacterials', {
  items: 'count(*)',
  level_known_items: 'count(drug.antibacterial_level)',
  antibacterial_items: itemsWhere(`drug.antibacterial_level <> 'none'`),
  highest_grade: `max(case drug.antibacterial_level
    when 'none' then 0 when 'unrestricted' then 1 when 'restricted' then 2 when 'special' then 3 end)`,
})
