import { trimmed } from '../../../store/dialect.js'
import { relation } from '../../fact.js'

const stated = (column: string): string => `${trimmed(column, ' \u3000')} <> ''`
const countOf = (...conditions: string[]): string => `count(*) filter (where ${conditions.join(' and ')})`

/** Of how many items each element is on the prescription. */
export default relation({
  name: 'stated_elements',
  sql: () => `
    select platform_id, prescription_id, count(*) as items,
      ${countOf(stated('dosage_form'))} as with_form,
      ${countOf(stated('strength'))} as with_strength,
      ${countOf('quantity > 0', stated('quantity_unit'))} as with_quantity,
      ${countOf('dose > 0', stated('dose_unit'), stated('route'), stated('frequency'))} as with_usage
    from records.prescription_items group by platform_id, prescription_id`,
  on: `stated_elements.platform_id = prescription.platform_id
    and stated_elements.prescription_id = prescription.prescription_id`,
})
