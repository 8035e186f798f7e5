import { relation } from '../../fact.js'

export default relation({
  name: 'credentials',
  sql: () => `
    select platform_id, practitioner_id, prescribing_right_from, prescribing_right_to, prescribing_restricted_on,
      signature_on_file, trained_on
    from records.practitioners`,
  on: `credentials.platform_id = practitioner.platform_id and credentials.practitioner_id = practitioner.practitioner_id`,
})
