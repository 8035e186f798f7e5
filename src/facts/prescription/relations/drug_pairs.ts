import { relation } from '../../fact.js'

/** Pairs of the list contraindicated_pairs on one prescription. Certain are those whose source was checked and that are contraindicated without condition. */
export default relation({
  name: 'drug_pairs',
  sparse: true,
  sql: () => `
    with sided as (
      select item.platform_id, item.prescription_id, item.line_no, listed.entry_id, listed.side, listed.verified, pair.kind, pair.severity
      from records.prescription_items as item
      join lists.drug_matches as listed on listed.list = 'contraindicated_pairs' and listed.generic_name = item.generic_name
      join lists.contraindicated_pairs as pair on pair.entry_id = listed.entry_id
    )
    select one.platform_id, one.prescription_id,
      count(*) filter (where one.verified and one.kind = 'contraindicated_pair' and one.severity = 'contraindicated') as certain_pairs,
      count(*) filter (where one.kind <> 'duplicate') as pairs
    from sided as one
    join sided as other on other.platform_id = one.platform_id and other.prescription_id = one.prescription_id
      and other.entry_id = one.entry_id and one.side = 'first' and other.side = 'second' and other.line_no <> one.line_no
    group by one.platform_id, one.prescription_id`,
  on: 'drug_pairs.platform_id = prescription.platform_id and drug_pairs.prescription_id = prescription.prescription_id',
})
