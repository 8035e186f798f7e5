import { listHasAnyPrefix, textList } from '../../../store/dialect.js'
import { formOfDosageForm } from '../../dosageForm.js'
import { relation } from '../../fact.js'

/** One row per generic name: what the list says of it by name. */
const names = `
  select drug.generic_name, drug.form, ban.banned_from, ban.single_only, ban.not_topical,
    glucose.generic_name is not null as glucose_lowering
  from lists.drug_names as drug
  left join (
    select listed.generic_name, min(coalesce(listed.effective_from, date '0001-01-01')) as banned_from,
      bool_and(listed.scope = 'ingredient' and entry.kind is distinct from 'compound') as single_only,
      bool_and(coalesce(entry.excludes_topical, false)) as not_topical
    from lists.drug_matches as listed join lists.online_sale_ban as entry on entry.entry_id = listed.entry_id
    where listed.list = 'online_sale_ban' and listed.verified group by listed.generic_name
  ) as ban on ban.generic_name = drug.generic_name
  left join (
    select distinct generic_name from lists.drug_matches where list = 'glucose_lowering_drugs'
  ) as glucose on glucose.generic_name = drug.generic_name`

/** The list's entry for injections, one row: from when, and the indications that make one a glucose-lowering drug. */
const injections = `
  select min(coalesce(effective_from, date '0001-01-01')) as banned_from,
    any_value(exempt_indications) as exempt_indications
  from lists.online_sale_ban where kind = 'injection'`

/** ICD-10: complications of diabetes, the drugs for which need not lower glucose. */
const complications = ['E10', 'E11', 'E12', 'E13', 'E14'].flatMap((code) =>
  [2, 3, 4, 5, 6, 7, 8].map((complication) => `${code}.${complication}`),
)

const items = `
  select item.platform_id, item.prescription_id, n.banned_from, n.single_only, n.not_topical,
    drug.single_ingredient, coalesce(nullif(n.form, 'not_injection'),
      ${formOfDosageForm('coalesce(item.dosage_form, drug.dosage_form)')}, n.form) as form,
    n.glucose_lowering, injections.banned_from as injections_banned_from,
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

/** What the online-sale ban list says of the drugs on a prescription; the drug catalogue helps where it was delivered. */
export default relation({
  name: 'onlineBan',
  sql: () => `
    select platform_id, prescription_id, count(*) as items,
      min(banned_from) filter (where ${namedBan}) as named_banned_from,
      count(*) filter (where (${namedBan}) is null) as named_undecided_items,
      min(injections_banned_from) filter (where ${injectionBan}) as injection_banned_from,
      count(*) filter (where (${injectionBan}) is null) as injection_undecided_items
    from (${items}) group by platform_id, prescription_id`,
  on: 'onlineBan.platform_id = dispensing.platform_id and onlineBan.prescription_id = dispensing.prescription_id',
})
