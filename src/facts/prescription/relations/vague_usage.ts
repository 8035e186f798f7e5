import { relation } from '../../fact.js'

/** Prescriptions with a frequency that says nothing; every wording is looked at once. */
export default relation({
  name: 'vague_usage',
  sparse: true,
  sql: () => `
    select distinct item.platform_id, item.prescription_id
    from records.prescription_items as item
    join (
      select distinct said.frequency
      from (select distinct frequency from records.prescription_items) as said
      join lists.vague_usage_words as word on position(word.name in said.frequency) > 0
    ) as vague on vague.frequency = item.frequency`,
  on: 'vague_usage.platform_id = prescription.platform_id and vague_usage.prescription_id = prescription.prescription_id',
})
