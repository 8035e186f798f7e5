import { relation } from '../../fact.js'

/** Antibacterial grades as in `antibacterials`. */
export default relation({
  name: 'prescriber',
  sql: () => `
    select platform_id, practitioner_id, role, title_code,
      case antibacterial_right when 'none' then 0 when 'unrestricted' then 1 when 'restricted' then 2 when 'special' then 3 end
        as antibacterial_grade
    from records.practitioners`,
  on: `prescriber.platform_id = prescription.platform_id and prescriber.practitioner_id = prescription.prescriber_id`,
})
