import { elementsOf, struct } from '../../../store/dialect.js'
import { relation } from '../../fact.js'

const agreement = struct([
  ['since', 'partner.agreement_from'],
  ['until', 'partner.agreement_to'],
])

/** Agreements of every institution with those who deliver or supply: its own, and those for the whole platform. */
export default relation({
  name: 'delivery_agreements',
  sql: () => `
    select served.platform_id, served.institution_id, ${elementsOf(agreement)} as agreements
    from (select distinct platform_id, institution_id from records.consultations) as served
    join records.partners as partner on partner.platform_id = served.platform_id
      and coalesce(partner.institution_id = served.institution_id, true)
    where partner.kind in ('logistics', 'pharmacy') and partner.agreement_from is not null
    group by served.platform_id, served.institution_id`,
  on: `delivery_agreements.platform_id = dispensing.platform_id
    and delivery_agreements.institution_id = dispensing.institution_id`,
})
