import { relation } from '../../fact.js'

/** Antibacterial grades as in `antibacterials`. */
export default relation({
  name: 'antibacterial_right',
  sql: () => `
    select platform_id, practitioner_id,
      case antibacterial_right when 'none' then 0 when 'unrestricted' then 1 when 'restricted' then 2 when 'special' then 3 end
        as antibacterial_grade
    from records.practitioners`,
  on: 'antibacterial_right.platform_id = prescription.platform_id and antibacterial_right.practitioner_id = prescription.prescriber_id',
})
