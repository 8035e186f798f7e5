/**
 * Every engine-specific function of the product's SQL is named here; all other SQL is standard.
 * Instants are held as civil time of Asia/Shanghai without offset: fixed UTC+8 (no daylight saving since 1991), so
 * differences are exact and the civil date is a plain cast.
 */
export const identifier = (name: string): string => `"${name.replaceAll('"', '""')}"`

export function literal(value: string | number | boolean | null): string {
  if (value === null) return 'null'
  if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`no SQL literal for ${value}`)
  return String(value)
}

export const textList = (values: readonly string[]): string =>
  values.length === 0 ? 'cast([] as varchar[])' : `[${values.map(literal).join(', ')}]`

/** Minutes from one instant to a later one; fractional; negative when the order is reversed; null when either is null. */
export const minutesBetween = (from: string, to: string): string => `date_diff('millisecond', ${from}, ${to}) / 60000.0`
export const secondsBetween = (from: string, to: string): string => `date_diff('millisecond', ${from}, ${to}) / 1000.0`
/** Whole days from one civil date to a later one; negative when the order is reversed; null when either is null. */
export const daysBetween = (from: string, to: string): string => `date_diff('day', ${from}, ${to})`

/** Whole years completed on a civil date, as an age is counted: the birthday itself completes the year. */
export const completedYears = (birth: string, on: string): string =>
  `(year(${on}) - year(${birth}) - case when (month(${on}), day(${on})) < (month(${birth}), day(${birth})) then 1 else 0 end)`

/** Whole months completed on a civil date. */
export const completedMonths = (birth: string, on: string): string => `date_sub('month', ${birth}, ${on})`

export const civilDate = (instant: string): string => `cast(${instant} as date)`
/** 1 (Monday) to 7 (Sunday). */
export const isoWeekday = (date: string): string => `isodow(${date})`
export const hourOf = (instant: string): string => `date_trunc('hour', ${instant})`
export const monthOf = (instant: string): string => `strftime(${instant}, '%Y-%m')`
/** Months since year 0, cheaper to group by than a text; monthOfNumber gives the text of monthOf back. */
export const monthNumber = (instant: string): string => `(year(${instant}) * 12 + month(${instant}) - 1)`
export const monthOfNumber = (number: string): string => `printf('%04d-%02d', ${number} // 12, ${number} % 12 + 1)`
export const isoInstant = (instant: string): string => `strftime(${instant}, '%Y-%m-%dT%H:%M:%S+08:00')`
export const isoDate = (date: string): string => `strftime(${date}, '%Y-%m-%d')`
export const listLength = (list: string): string => `len(${list})`
export const listContains = (list: string, element: string): string => `list_contains(${list}, ${element})`
export const listsOverlap = (a: string, b: string): string => `list_has_any(${a}, ${b})`
/** Whether the list has every element of the part. */
export const listHasAll = (list: string, part: string): string => `list_has_all(${list}, ${part})`
/** Aggregate: the elements of all lists of a group, in one list. */
export const allElements = (lists: string): string => `flatten(list(${lists}))`
/** Aggregate: the value below which this share of a group lies, interpolated between neighbours; nulls left out. */
export const quantile = (value: string, share: number): string => `quantile_cont(${value}, ${share})`
/** Whether any element of a list of text begins with the prefix; null when the list is. */
export const listHasPrefix = (list: string, prefix: string): string =>
  `(len(list_filter(${list}, lambda element: starts_with(element, ${prefix}))) > 0)`
/** Whether a pattern (RE2) is found in any element of a list of text; null when the list is. */
export const listHasMatch = (list: string, pattern: string): string =>
  `(len(list_filter(${list}, lambda element: regexp_matches(element, ${literal(pattern)}))) > 0)`
/** The elements of a list of text in which a pattern (RE2) is found, in small letters and without what another matches. */
export const bareMatches = (list: string, pattern: string, without: string): string =>
  `list_transform(list_filter(${list}, lambda element: regexp_matches(element, ${literal(pattern)})), lambda element: regexp_replace(lower(element), ${literal(without)}, '', 'g'))`
/** Whether any element of a list of text begins with any of a list of prefixes; null when either list is. */
export const listHasAnyPrefix = (list: string, prefixes: string): string =>
  `(len(list_filter(${list}, lambda element: len(list_filter(${prefixes}, lambda prefix: starts_with(element, prefix))) > 0)) > 0)`
/** Keeps, of the rows on the right, the latest one that satisfies the `>=` which ends the join's condition. */
export const leftJoinLatest = 'asof left join'
/** Of a group, the value on the row that comes last by the sort keys (a row whose key is null comes first); use `struct` for several values. */
export const latest = (value: string, ...by: string[]): string =>
  `arg_max(${value}, (${by.map((key) => `${key} is not null, ${key}`).join(', ')}))`
/** The least and the greatest of several instants, nulls left out; null where all are null. */
export const earliestOf = (...instants: string[]): string => `least(${instants.join(', ')})`
export const latestOf = (...instants: string[]): string => `greatest(${instants.join(', ')})`
/** The same civil date some years on; 29 February becomes 28 February. */
export const yearsLater = (date: string, years: number): string => `cast(${date} + interval '${years}' year as date)`
/** 64-bit hash; equal inputs give equal hashes within one engine version. Not an id that leaves the product. */
export const hash = (...parts: string[]): string => `hash(${parts.join(', ')})`
/** 16 hexadecimal digits that stay the same across runs, versions and machines. */
export const stableId = (...parts: string[]): string => `substr(md5(concat_ws('|', ${parts.join(', ')})), 1, 16)`
export const jsonObject = (pairs: readonly (readonly [string, string])[]): string =>
  `json_object(${pairs.map(([name, sql]) => `${literal(name)}, ${sql}`).join(', ')})`

/** Whether a text matches a pattern (RE2) as a whole. */
export const matches = (text: string, pattern: string): string => `regexp_full_match(${text}, ${literal(pattern)})`
/** A text with the first match of a pattern (RE2) replaced. */
export const replaceMatch = (text: string, pattern: string, replacement: string): string =>
  `regexp_replace(${text}, ${literal(pattern)}, ${literal(replacement)})`
/** A text with every match of a pattern (RE2) replaced. */
export const replaceEvery = (text: string, pattern: string, replacement: string): string =>
  `regexp_replace(${text}, ${literal(pattern)}, ${literal(replacement)}, 'g')`
/** A text with full-width letters, digits and signs in the width of ASCII. */
export const halfWidth = (text: string): string => {
  const codes = Array.from({ length: 94 }, (_, index) => index)
  const wide = codes.map((index) => String.fromCharCode(0xff01 + index)).join('')
  const narrow = codes.map((index) => String.fromCharCode(0x21 + index)).join('')
  return `translate(${text}, ${literal(`\u3000${wide}`)}, ${literal(` ${narrow}`)})`
}
/** Whether a pattern (RE2) is found anywhere in a text. */
export const containsMatch = (text: string, pattern: string): string => `regexp_matches(${text}, ${literal(pattern)})`
export const lastMatch = (text: string, pattern: string): string => `regexp_extract(${text}, ${literal(`${pattern}$`)})`
/** Null where the cast fails. */
export const tryCast = (sql: string, type: string): string => `try_cast(${sql} as ${type})`
export const trimmed = (text: string, characters: string): string => `trim(${text}, ${literal(characters)})`
export const splitTrimmed = (text: string, separator: string, characters: string): string =>
  `list_filter(list_transform(string_split(${text}, ${literal(separator)}), lambda e: trim(e, ${literal(characters)})), lambda e: e <> '')`
/** Microseconds since 1970 and back, on the civil clock of the instant as it stands. */
export const microseconds = (instant: string): string => `epoch_us(${instant})`
export const instantOfMicroseconds = (sql: string): string => `make_timestamp(${sql})`
/** OBJECT, ARRAY, VARCHAR, BOOLEAN, or the name of a number type. */
export const jsonType = (json: string): string => `json_type(${json})`
/** A JSON string without its quotes; any other JSON value as it is written. */
export const jsonText = (json: string): string => `(${json} ->> '$')`
/** The values of the named properties of a JSON object as a struct; null where a property is missing or null. */
export const jsonProperties = (json: string, names: readonly string[]): string =>
  `json_transform(${json}, ${literal(JSON.stringify(Object.fromEntries(names.map((name) => [name, 'JSON']))))})`
export const jsonKeys = (json: string): string => `json_keys(${json})`
/** Whether a JSON array holds strings only. */
export const jsonStringsOnly = (json: string): string =>
  `len(list_filter(cast(${json} as json[]), lambda e: json_type(e) is distinct from 'VARCHAR')) = 0`
/** Whether any element of a list of text comes twice. */
export const hasRepeats = (list: string): string => `(list_unique(${list}) <> len(${list}))`
export const finite = (decimal: string): string => `isfinite(${decimal})`
export const hasNullElement = (list: string): string => `list_count(${list}) <> len(${list})`
/** To the fen: sums of doubles taken in another order differ in digits that are not money. */
export const sumOfMoney = (amount: string, where: string): string => `round(sum(${amount}) filter (where ${where}), 2)`
export const struct = (pairs: readonly (readonly [string, string])[]): string =>
  `{${pairs.map(([name, sql]) => `${literal(name)}: ${sql}`).join(', ')}}`
export const nonNullOf = (elements: readonly string[]): string =>
  `list_filter([${elements.join(', ')}], lambda e: e is not null)`

/** Comma-separated text as VARCHAR columns and `place` (1, 2 … in file order), first line skipped. Rows of another width go to csv_rejects. */
export const csvRelation = (path: string, columns: readonly string[]): string =>
  `(select *, row_number() over () as place from read_csv(${literal(path)}, columns = {${columns.map((name) => `${literal(name)}: 'VARCHAR'`).join(', ')}}, auto_detect = false, header = false, skip = 1, delim = ',', quote = '"', escape = '"', strict_mode = true, max_line_size = 16777216, store_rejects = true, rejects_table = 'csv_rejects', rejects_scan = 'csv_reject_scans'))`
/** The first line of a text file, as one column `line`. */
export const csvHeaderLine = (path: string): string =>
  `select line from read_csv(${literal(path)}, columns = {'line': 'VARCHAR'}, auto_detect = false, header = false, delim = '\u0001', quote = '', escape = '', strict_mode = false, ignore_errors = true, max_line_size = 16777216) limit 1`
/** `json` and `place` (1, 2 … in file order) of each line that is not empty; json is null where the line is not JSON. */
export const ndjsonRelation = (path: string): string =>
  `select json, row_number() over () as place from read_ndjson_objects(${literal(path)}, ignore_errors = true, maximum_object_size = 67108864)`
/** Parquet files as one relation, with the engine's `file_row_number` (from 0) and the path of each row's file under a name of choice. */
export const parquetRelation = (paths: readonly string[], unlike: boolean, pathName = 'filename'): string =>
  `read_parquet(${textList(paths)}, hive_partitioning = false, union_by_name = ${unlike}${pathName === 'filename' ? '' : `, filename = ${literal(pathName)}`})`
/** The columns of a Parquet file that are timestamps of the old kind, of which the file does not say what zone they are in. */
export const zonelessTimestamps = (path: string): string =>
  `select name from parquet_schema(${literal(path)}) where type = 'INT96'`
/** The row groups of Parquet files: n rows, and the least and the greatest text of a column; null where a file does not say. */
export const rowGroups = (paths: readonly string[], column: string): string =>
  `select row_group_num_rows as n, stats_min_value as least, stats_max_value as greatest from parquet_metadata(${textList(paths)}) where path_in_schema = ${literal(column)}`
export const columnsOfRelation = (relation: string): string =>
  `select column_name as name, column_type as type from (describe select * from ${relation})`
export const attachReadOnly = (path: string, name: string): string =>
  `attach ${literal(path)} as ${identifier(name)} (read_only)`
export const tablesOfDatabase = (name: string): string =>
  `select table_schema as "schema", table_name as name, table_type = 'VIEW' as is_view from information_schema.tables
   where table_catalog = ${literal(name)} and table_schema not in ('information_schema', 'pg_catalog') order by 1, 2`
/** Over a table of the engine: a number that at most so many rows share. */
export const blockOfRows = (rows: number): string => `(rowid // ${rows})`
export const bitOr = (integer: string): string => `bit_or(${integer})`
/** 1 where any of the bits is set, else 0. */
export const anyBit = (integer: string, bits: number): string => `cast((${integer} & ${bits}) <> 0 as integer)`
export const bitCount = (integer: string): string => `bit_count(${integer})`

/** A number in [0, 1) that depends on an integer and a 62-bit key and on nothing else; different keys give unrelated numbers. */
export const uniform = (integer: string, key: bigint): string =>
  `(cast(hash(xor(${integer}, ${key})) >> 11 as double) * 1.1102230246251565e-16)`
/** Element of a list by position, from 0; null beyond the end. */
export const elementAt = (list: string, position: string): string => `list_extract(${list}, (${position}) + 1)`
const steps = 2 ** 53
/** The same number below a share: what it is compared with, for `uniformBelow`. */
export const shareThreshold = (share: number): string =>
  `${share >= 1 ? 2n ** 64n - 1n : BigInt(Math.ceil(Math.max(0, share) * steps)) << 11n}::ubigint`
/** Whether `uniform` is below a share, at half the price. */
export const uniformBelow = (integer: string, key: bigint, threshold: string): string =>
  `(hash(xor(${integer}, ${key})) < ${threshold})`
/**
 * Element of a constant list of texts by position, from 0, as an enumeration: a byte a row in place of a text, which is
 * several times faster to move and to write, and a text wherever a text is asked for. Null beyond the end.
 */
export const oneOf = (texts: readonly string[], position: string): string =>
  `list_extract(cast(${textList(texts)} as enum(${[...new Set(texts)].map(literal).join(', ')})[]), (${position}) + 1)`
/** Whether a text is one of these; true where nothing is named. */
export const isAmong = (column: string, texts: readonly string[] | undefined): string =>
  texts === undefined ? 'true' : `${column} in (${texts.map(literal).join(', ') || 'null'})`
/** In a select list: every column but these. */
export const allBut = (columns: readonly string[]): string => `* exclude (${columns.map(identifier).join(', ')})`
/** Integers from the first up to, not including, the second, as a relation with one BIGINT column. */
export const integers = (column: string, from: string | number, to: string | number): string =>
  `(select range as ${column} from range(cast(${from} as bigint), cast(${to} as bigint)))`
/** In a select list: one row for each integer from 0 up to, not including, the number; for each element of the list. */
export const eachInteger = (count: string | number): string => `unnest(range(cast(${count} as bigint)))`
export const eachElement = (list: string): string => `unnest(${list})`
export const secondsLater = (instant: string, seconds: string): string =>
  `(${instant} + to_seconds(cast(${seconds} as bigint)))`
export const microsecondsLater = (instant: string, count: string): string =>
  `(${instant} + to_microseconds(cast(${count} as bigint)))`
export const daysLater = (date: string, days: string): string => `(${date} + cast(${days} as integer))`
/** Whole number at or below, as BIGINT. */
export const wholeBelow = (number: string): string => `cast(floor(${number}) as bigint)`
export const quotient = (integer: string, by: string | number): string => `(${integer} // ${by})`
/** 2025-01-01T08:00:00+08:00; with a fraction only where there is one. */
export const isoInstantExact = (instant: string): string =>
  `(strftime(${instant}, '%Y-%m-%dT%H:%M:%S') || case when epoch_us(${instant}) % 1000000 = 0 then '' else strftime(${instant}, '.%f') end || '+08:00')`
export const joinedText = (list: string, separator: string): string => `array_to_string(${list}, ${literal(separator)})`
/**
 * Writes a query to a file in row order; the result is one row with the number of rows written. `effort`: how hard a
 * Parquet file is compressed.
 */
export const copyToFile = (
  query: string,
  path: string,
  format: 'parquet' | 'csv' | 'ndjson',
  effort: 'usual' | 'little' = 'usual',
): string => {
  // Version 2 of Parquet is smaller still, but DuckDB 1.5 fails to write some short files in it.
  const parquet = { usual: 'compression zstd', little: 'compression zstd, compression_level 1' }
  const options = {
    parquet: `format parquet, ${parquet[effort]}`,
    csv: 'format csv, header true',
    ndjson: 'format json',
  }
  return `copy (${query}) to ${literal(path)} (${options[format]})`
}
/** A text as a cell of a CSV file that a spreadsheet does not take for a formula: an apostrophe stands before what would begin one. */
export const asCellText = (text: string): string =>
  `case when regexp_matches(${text}, '^[=+@\\t\\r-]') then '''' || ${text} else ${text} end`
/** The text that bytes write in UTF-8; null where they write none. */
export const utf8Text = (bytes: string): string => `try(decode(${bytes}))`
/** A list with something in the place of every element. */
export const eachOf = (list: string, value: (element: string) => string): string =>
  `list_transform(${list}, lambda element: ${value('element')})`
export const utf8Bytes = (text: string): string => `strlen(${text})`
/** A property of a JSON object as text; null where it is missing or null. */
export const jsonProperty = (json: string, name: string): string => `(${json} ->> ${literal(name)})`
/** One row per element of a JSON array of flat objects: struct `element` of VARCHAR fields, and its `place` from 0. */
export const jsonElements = (array: string, fields: readonly string[], place: string): string =>
  `unnest(cast(${array} as STRUCT(${fields.map((field) => `${identifier(field)} VARCHAR`).join(', ')})[])) as element, generate_subscripts(cast(${array} as JSON[]), 1) - 1 as ${identifier(place)}`
export const positionIn = (list: string, element: string): string => `list_position(${list}, ${element})`
export const firstElements = (list: string, count: string): string => `list_slice(${list}, 1, ${count})`
/** Whether a text has another anywhere in it; several times faster than a pattern. */
export const containsText = (text: string, part: string): string => `contains(${text}, ${literal(part)})`
/** The value on the next of the later rows that has one; null where none has. */
export const nextKnown = (value: string, partition: string, by: string): string =>
  `lead(${value} ignore nulls) over (partition by ${partition} order by ${by})`
/** The first day of the month of an instant or date, and of the month after it. */
export const monthStart = (date: string): string => `cast(date_trunc('month', ${date}) as date)`
export const nextMonthStart = (date: string): string =>
  `cast(date_trunc('month', ${date}) + interval '1' month as date)`
/** The first characters of every element of a list of text. */
export const prefixesOf = (list: string, length: number): string =>
  `list_transform(${list}, lambda element: substr(element, 1, ${length}))`
/** A JSON array of flat objects as a relation with these columns; a property that is missing is null. */
export const jsonRelation = (json: string, types: Readonly<Record<string, string>>): string =>
  `select unnest(from_json(${literal(json)}, ${literal(JSON.stringify([types]))}), max_depth := 2)`
/** A function of one argument, written out wherever it is called. */
export const createMacro = (name: string, argument: string, sql: string): string =>
  `create or replace macro ${name}(${argument}) as ${sql}`
/** The syntax trees of statements, separated by semicolons, as JSON: { error, error_message, statements: [{ node }] }. */
export const syntaxTrees = (statements: string): string => `select json_serialize_sql(${literal(statements)}) as json`
/** Columns of all tables of a schema, in order: table, name, type as the engine writes it. */
export const columnsOfSchema = (schema: string): string =>
  `select table_name as "table", column_name as name, data_type as type from information_schema.columns where table_schema = ${literal(schema)} order by table_name, ordinal_position`
/** The functions that createMacro made in a schema: name, argument, sql. */
export const macrosOfSchema = (schema: string): string =>
  `select function_name as name, parameters[1] as argument, macro_definition as sql from duckdb_functions() where schema_name = ${literal(schema)} and function_type = 'macro'`
/** Whether a list has every element of another; null when either list is. */
export const listContainsAll = (list: string, elements: string): string => `list_has_all(${list}, ${elements})`
/** A database file to write to, made where it is not there. */
export const attachDatabase = (path: string, name: string): string => `attach ${literal(path)} as ${identifier(name)}`
export const detach = (name: string): string => `detach ${identifier(name)}`
export const engineVersion = 'select version() as version'
/** Whether results keep the order of what they are read from where nothing asks for an order; without it less is held in memory. */
export const keepOrder = (keep: boolean): string => `set preserve_insertion_order = ${keep}`
/** The most that the engine may hold. Saying it, be it as before, also has its allocator give back what is free. */
export const memoryLimit = (size: string): string => `set memory_limit = ${literal(size)}`
/** Aggregate: a digest of rows, whatever their order; as text. Equal rows give equal digests within one engine version. */
export const contentDigest = (columns: readonly string[]): string =>
  `cast(sum(cast(hash(${columns.join(', ')}) as hugeint)) as varchar)`
/** Writes a query to parquet files in a folder, a folder `column=value` per value of one column, which is left out of them. */
export const copyApart = (query: string, folder: string, column: string): string =>
  `copy (${query}) to ${literal(folder)} (format parquet, compression zstd, compression_level 1, partition_by (${identifier(column)}))`
