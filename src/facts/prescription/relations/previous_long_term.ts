import { listContainsAll, prefixesOf } from '../../../store/dialect.js'
import { relation } from '../../fact.js'
import { previousLongTerm } from '../clauses/previousLongTerm.js'

export default relation({
  name: 'previous_long_term',
  sparse: true,
  sql: () => `
    select platform_id, prescription_id,
      not ${listContainsAll(prefixesOf('previous_diagnoses', 3), prefixesOf('diagnoses', 3))} as new_disease
    from (${previousLongTerm}) as courses`,
  on: `previous_long_term.platform_id = prescription.platform_id
    and previous_long_term.prescription_id = prescription.prescription_id`,
})
