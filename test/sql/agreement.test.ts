import { afterAll, describe, expect, test } from 'vitest'
import { evaluators } from './evaluator.js'

const { store, both } = await evaluators()
afterAll(() => store.close())

const expressions = [
  'text is null and flag, flag or whole > 0, not flag, (whole > 0) and (part > 1)',
  'whole = part, whole <> 3, part < 2.5, part <= whole, whole >= 3, text > other, other <= text',
  "text is distinct from other, text is not distinct from null, codes = codes, codes <> ['I10']",
  "born < seen, born = cast(seen as date), seen >= date '2025-01-01', seen < '2025-02-28 12:00:00'",
  "whole in (3, 7), whole not in (3, null), text in ('', '片'), text in (other, '盐酸\u3000曲马多')",
  'whole between 0 and 3, seen between born and seen',
  "case when flag then whole when whole > 0 then part else 0 end, case when flag then 'x' end",
  "coalesce(whole, 0), coalesce(text, other, ''), coalesce(flag, false), nullif(text, ''), nullif(whole, 3)",
  'whole + 1, whole - part, whole * 2, part * part, whole / 2, 1.0 * whole / 3, whole // 2, -1 * whole, whole | 5, whole & 6',
  'round(part, 0), round(part, 2), ceil(part), floor(part), trunc(part), round(part * 1.5, 1)',
  'cast(part as bigint), cast(whole as double), cast(whole as varchar), cast(flag as integer), cast(seen as date)',
  "try_cast('2025-02-30' as date), try_cast('x' as bigint), cast('2025-02-28' as date), cast(' 7.5 ' as double)",
  'greatest(whole, 3), least(part, whole, null), greatest(born, cast(seen as date)), least(text, other)',
  "text || other, concat(text, '-', other), lower(text), length(text), length(other)",
  'substr(text, 1, 3), substr(text, 2), substr(other, 1, length(text))',
  "starts_with(text, 'A'), starts_with(text, other), contains(text, '酸'), position(other in text), position('' in text)",
  "trim(text), trim(text, ' 盐片'), translate(text, 'ＡＢ１２', 'AB12'), translate(other, '阿a', 'x')",
  "text like '%曲%', text like 'A_oxi%', text like '%片'",
  "regexp_matches(text, '^\\s*盐.*多$'), regexp_matches(text, '\\s'), regexp_matches(text, '[\\s（]'), regexp_matches(text, '.片')",
  "regexp_full_match(text, '(?i)[\\p{P}\\p{S}\\p{Z}\\s]*(amoxicillin|n/?a)?[\\p{P}\\p{S}\\p{Z}\\s]*'), regexp_full_match(other, '[^a-z]+')",
  "regexp_replace(text, '^(.)(.)', '\\2\\1$'), regexp_replace(text, '[a-z]', '.', 'g'), regexp_replace(text, '\\(', '')",
  "year(born), month(seen), day(born), date_part('year', seen), isodow(born), isodow(seen)",
  "date_diff('day', born, cast(seen as date)), date_diff('day', seen, born), date_diff('millisecond', seen, timestamp '2025-01-01')",
  "date_sub('month', born, cast(seen as date)), date_sub('month', cast(seen as date), born), date_sub('month', born, date '2025-02-28')",
  "date_trunc('month', seen), date_trunc('hour', seen), date_trunc('day', seen), cast(date_trunc('month', born) as date)",
  "born + 30, born - 1, born - cast(seen as date), seen + interval '1' month, cast(born + interval '1' year as date)",
  "seen - interval '1' month, seen + to_seconds(cast(90 as bigint)), cast(born + interval '-1' year as date)",
  "strftime(seen, '%Y-%m-%dT%H:%M:%S+08:00'), strftime(born, '%Y-%m-%d'), strftime(seen, '%Y-%m')",
  '(year(born), month(born)) < (year(seen), month(seen)), (month(born), day(born)) >= (2, 28)',
  "len(codes), list_extract(codes, 5), list_slice(codes, 1, 1), list_contains(codes, text), list_contains(codes, 'I10')",
  "list_has_any(codes, prefixes), list_has_all(codes, prefixes), list_has_all(codes, ['I10']), list_value(text, other)",
  'list_filter(codes, lambda code: len(list_filter(prefixes, lambda prefix: starts_with(code, prefix))) > 0)',
  'list_transform(codes, lambda code: substr(code, 1, 3)), flatten([codes, prefixes])',
  'hash(text) = hash(other), hash(text, whole) = hash(text, 3)',
]

const queries = {
  'groups, with filters and distinct values': `
    select other, count(*) as n, count(whole), count(distinct text), sum(part) filter (where whole = 3), min(seen), max(text),
      bool_and(flag), bool_or(flag), bit_or(whole), any_value(whole), count(*) filter (where flag)
    from records.t group by other`,
  'groups by an expression, an alias and a place': `
    select substr(text, 1, 1) as first, whole as w, count(*) from records.t group by 1, w`,
  'one group of no rows': `select count(*), sum(whole), max(text), list(text) from records.t where whole > 100`,
  'no group of no rows': `select whole, count(*) from records.t where whole > 100 group by whole`,
  'grouping sets': `
    select other, whole, count(*), sum(part) from records.t group by grouping sets ((other, whole), (other), ())`,
  'the value at the greatest key': `
    select other, arg_max(id, (seen is not null, seen, id is not null, id)) as last
    from records.t group by other`,
  'lists of a group, and quantiles': `
    select other, list(text), flatten(list(codes)), quantile_cont(part, 0.99), quantile_cont(whole, 0.5) from records.t group by other`,
  'inner joins': `
    select a.id, b.id from records.t as a join records.t as b on a.other = b.other and a.id < b.id where a.whole is not null`,
  'left joins': `
    select a.id, b.id, b.text from records.t as a left join records.t as b on b.whole = a.id and b.flag where b.id is null or b.id < 9`,
  'a left join and a condition on what is missing': `
    select a.id from records.t as a left join records.t as b on b.whole = a.id where b.id is null`,
  'cross joins': `select a.id, b.id from records.t as a cross join records.t as b, records.t as c where a.id = b.whole and c.id = b.id`,
  'the latest match': `
    select a.id, b.id, b.seen from records.t as a asof left join (select * from records.t where flag) as b on a.seen >= b.seen`,
  'the latest match of a key': `
    select a.id, b.id from records.t as a asof left join (select * from records.t where seen is not null) as b
    on a.whole = b.whole and b.seen <= a.seen`,
  'rows that exist elsewhere': `
    select id from records.t as a where exists (select 1 from records.t as b where b.whole = a.whole and b.id <> a.id)`,
  'rows that exist nowhere else': `
    select id from records.t as a where not exists (
      select 1 from (select whole, id from records.t where flag) as b where b.whole = a.whole and b.id <> a.id)`,
  'a value from another query': `select id, (select max(b.id) from records.t as b where b.other = a.other) from records.t as a`,
  'membership in a query': `
    select id, whole in (select id from records.t), whole not in (select whole from records.t where whole > 3),
      text in (select other from records.t) from records.t`,
  windows: `
    select id, lag(whole) over (order by id), lead(text ignore nulls) over (partition by other order by id),
      lag(part ignore nulls) over (partition by whole order by seen, id),
      sum(part) over (partition by other order by id rows between unbounded preceding and current row),
      max(part) over (partition by other), min(id) over (order by other),
      max(whole) over (order by id rows between unbounded preceding and 1 preceding),
      count(*) filter (where flag) over (order by id), row_number() over (order by seen, id)
    from records.t`,
  'lists spread to rows': `select id, unnest(codes) as code, unnest(prefixes) as prefix, substr(unnest(codes), 1, 1) from records.t`,
  'different rows': `select distinct other, codes from records.t`,
  'common tables': `
    with known as materialized (select * from records.t where text is not null), counted as (
      select other, count(*) as n from known group by other)
    select k.* exclude (codes, prefixes), c.n from known as k join counted as c on c.other = k.other`,
  unions: `select id, text from records.t where flag union all select whole, other from records.t where not flag`,
  'fields of a struct further on': `
    select last.text, last.id from (
      select arg_max({'text': text, 'id': id}, (seen is not null, seen)) as last from records.t group by other) as latest`,
}

describe('the evaluator in memory and the engine agree on', () => {
  test.each(expressions)('%s', async (expression) => {
    const { duckdb, memory } = await both(`select ${expression} from records.t`)
    expect(memory).toEqual(duckdb)
  })

  test.each(Object.entries(queries))('%s', async (_, query) => {
    const { duckdb, memory } = await both(query)
    expect(memory.sort()).toEqual(duckdb.sort())
  })
})

describe('what the evaluator does not know is an error when it is compiled:', () => {
  test.each([
    ['soundex(text)', /function soundex is not read/],
    ['sum(0.1)', /the sum of decimal is not read/],
    ['whole * 0.1', /would be exact/],
    ["date_diff('week', born, born)", /date_diff of week is not read/],
    ["strftime(seen, '%c')", /strftime of %c is not read/],
    ['text + 1', /is not read/],
    ["regexp_matches(text, '(?=a)')", /a group of this kind is not read/],
    ["regexp_matches(text, '\\Qa\\E')", /is not read/],
    ['regexp_matches(text, other)', /a pattern must be a constant/],
    ['cast(part as varchar)', /cast from double to text is not read/],
    ['text = whole', /no common type of text and integer/],
    ['hash(text) < hash(other)', /a hash has no order/],
    ['first_value(id) over (order by id)', /first_value is not read/],
    ['sum(whole) over (order by id rows between 1 preceding and current row)', /is not read/],
    ['row_number() over (order by id desc)', /the order .* is not read/],
    ['codes[1]', /the operator ARRAY_EXTRACT is not read/],
    ["({'a': id}).a", /the operator STRUCT_EXTRACT is not read/],
    ['unknown_column', /there is no column unknown_column/],
  ])('%s', async (expression, message) => {
    await expect(both(`select ${expression} from records.t`)).rejects.toThrow(message)
  })

  test.each([
    ['select other from records.t group by other having count(*) > 1', /having is not read/],
    ['select id from records.t qualify row_number() over (order by id) = 1', /qualify is not read/],
    ['select list(text order by id) from records.t', /list with an order is not read/],
    ['select id from records.t order by id', /ORDER_MODIFIER is not read/],
    ['select id from records.t limit 1', /LIMIT_MODIFIER is not read/],
    ['select id from records.t union select whole from records.t', /UNION of this kind is not read/],
    ['select a.id from records.t as a semi join records.t as b on a.id = b.whole', /join of the kind .* is not read/],
    ['select id from records.t as a join records.t as b using (id)', /join by USING is not read/],
    ['select id from records.t as a, records.t as b', /the column id is in several relations/],
  ])('%s', async (query, message) => {
    await expect(both(query)).rejects.toThrow(message)
  })
})
