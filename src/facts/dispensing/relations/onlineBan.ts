import { listHasAnyPrefix, textList } from '../../../store/dialect.js'
import { formOfDosageForm } from '../../dosageForm.js'
import { relation } from '../../fact.js'

/** When entries that say the same begin to be in force, and, where none is open-ended, when the last of them ends. */
const bannedFrom = (entry: string): string => `min(coalesce(${entry}.effective_from, date '0001-01-01'))`
const bannedTo = (entry: string): string =>
  `case when bool_or(${entry}.effective_to is null) then null else max(${entry}.effective_to) end`

/** One row per generic name: what the list says of it by name. */
const names = `
  select drug.generic_name, drug.form, ban.banned_from, ban.banned_to, ban.single_only, ban.not_topical,
    glucose.generic_name is not null as glucose_lowering
  from lists.drug_names as drug
  left join (
    select listed.generic_name, ${bannedFrom('listed')} as banned_from, ${bannedTo('listed')} as banned_to,
      bool_and(listed.scope = 'ingredient' and entry.kind is distinct from 'compound') as single_only,
      bool_and(coalesce(entry.excludes_topical, false)) as not_topical
    from lists.drug_matches as listed join lists.online_sale_ban as entry on entry.entry_id = listed.entry_id
    where listed.list = 'online_sale_ban' and listed.verified group by listed.generic_name
  ) as ban on ban.generic_name = drug.generic_name
  left join (
    select distinct generic_name from lists.drug_matches where list = 'glucose_lowering_drugs'
  ) as glucose on glucose.generic_name = drug.generic_name`

/** The list's entry for injections, one row: its days, and the indications that make one a glucose-lowering drug. */
const injections = `
  select ${bannedFrom('entry')} as banned_from, ${bannedTo('entry')} as banned_to,
    any_value(entry.exempt_indications) as exempt_indications
  from lists.online_sale_ban as entry where entry.kind = 'injection'`

/** ICD-10: complications of diabetes, the drugs for which need not lower glucose. */
const complications = ['E10', 'E11', 'E12', 'E13', 'E14'].flatMap((code) =>
  [2, 3, 4, 5, 6, 7, 8].map((complication) => `${code}.${complication}`),
)

const items = `
  select item.platform_id, item.prescription_id, n.banned_from, n.banned_to, n.single_only, n.not_topical,
    drug.single_ingredient, coalesce(nullif(n.form, 'not_injection'),
      ${formOfDosageForm('coalesce(item.dosage_form, drug.dosage_form)')}, n.form) as form,
    n.glucose_lowering, injections.banned_from as injections_banned_from, injections.banned_to as injections_banned_to,
    coalesce(${listHasAnyPrefix('drug.indications', 'injections.exempt_indications')}, false) as glucose_indicated,
    coalesce(${listHasAnyPrefix('drug.indications', textList(complications))}, false) as for_complications
  from records.prescription_items as item
  join (${names}) as n on n.generic_name = item.generic_name
  cross join (${injections}) as injections
  left join records.drugs as drug on drug.platform_id = item.platform_id and drug.drug_code = item.drug_code`

const namedBan = `
  case
    when banned_from is null then false
    when single_only and single_ingredient = false then false
    when not not_topical then true
    when form = 'topical' then false
    when form in ('injection', 'internal') then true
  end`
const injectionBan = `
  case
    when injections_banned_from is null or glucose_lowering or (glucose_indicated and not for_complications) then false
    when form <> 'injection' then false
    when for_complications then null
    when form = 'injection' then true
  end`

/**
 * What the online-sale ban list says of the drugs on a prescription; the drug catalogue helps where it was delivered. Bans
 * that have ended stand apart: several on one prescription are taken as one, from the first start to the last end.
 */
export default relation({
  name: 'onlineBan',
  sql: () => `
    select platform_id, prescription_id, count(*) as items,
      min(banned_from) filter (where ${namedBan} and banned_to is null) as named_banned_from,
      min(banned_from) filter (where ${namedBan} and banned_to is not null) as named_lifted_from,
      max(banned_to) filter (where ${namedBan}) as named_lifted_to,
      count(*) filter (where (${namedBan}) is null) as named_undecided_items,
      min(injections_banned_from) filter (where ${injectionBan}) as injection_banned_from,
      max(injections_banned_to) filter (where ${injectionBan}) as injection_banned_to,
      count(*) filter (where (${injectionBan}) is null) as injection_undecided_items
    from (${items}) group by platform_id, prescription_id`,
  on: 'onlineBan.platform_id = dispensing.platform_id and onlineBan.prescription_id = dispensing.prescription_id',
})
