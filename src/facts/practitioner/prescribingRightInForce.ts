import { fact } from '../fact.js'

/** A right without an end is open ended. */
export default fact({
  name: 'prescribingRightInForce',
  type: 'boolean',
  title: { 'zh-CN': '开方期间具有处方权', en: 'Held the right to prescribe on every prescription date' },
  needs: ['practitioners.prescribing_right_from', 'practitioners.prescribing_right_to', 'prescriptions'],
  joins: ['prescribing', 'credentials'],
  sql: `
    case
      when credentials.practitioner_id is not null
        then coalesce(credentials.prescribing_right_from <= prescribing.first_issued_on, false)
          and coalesce(credentials.prescribing_right_to >= prescribing.last_issued_on, true)
    end`,
})
