import type { Wordings } from '../bilingual.js'

/** What is wrong with the delivered records. */
export const dataset = {
  DATASET_NOT_FOUND: {
    'zh-CN': '{path}：找不到该文件或文件夹。请指明记录所在的文件夹。',
    en: '{path}: no such file or folder. Name the folder with the records.',
  },
  'DATASET_EMPTY.empty': {
    'zh-CN': '{path}：文件夹为空。请放入 consultations.csv、.ndjson 或 .parquet。',
    en: '{path}: is empty. Put consultations.csv, .ndjson or .parquet there.',
  },
  'DATASET_EMPTY.noTable': {
    'zh-CN': '{path}：没有数据模型中的任何一张表（现有 {found}）。请放入 consultations.csv、.ndjson 或 .parquet。',
    en: '{path}: holds no table of the data model (found {found}). Put consultations.csv, .ndjson or .parquet there.',
  },
  'DATASET_EMPTY.database': {
    'zh-CN': '{path}：数据库中没有任何数据表。请在“main”架构中建立 consultations 等数据表或视图。',
    en: '{path}: the database holds no table. Put consultations and the others into its schema main, as tables or views.',
  },
  'DATASET_EMPTY.schema': {
    'zh-CN':
      '{path}：“main”架构中没有数据模型中的任何一张表（现有 {found}）。请在“main”架构中建立 consultations 等数据表或视图。',
    en: '{path}: its schema main holds no table of the data model (found {found}). Put consultations and the others there, as tables or views.',
  },
  'DATASET_EMPTY.dialogues': {
    'zh-CN': '{path}：没有 dialogues*.ndjson 文件。请指明语料所在的文件夹或文件。',
    en: '{path}: holds no dialogues*.ndjson. Name the folder or file of the corpus.',
  },
  FILE_UNREADABLE: {
    'zh-CN': '{file}：无法读取（{fault}）。请重新导出完整的文件后再交付。',
    en: '{file}: cannot be read ({fault}). Deliver the file again, complete and unaltered.',
  },
  'FILE_UNREADABLE.permission': {
    'zh-CN': '{file}：无法读取（{fault}）。请取得读取权限后重新运行同一命令。',
    en: '{file}: cannot be read ({fault}). Get the right to read it, and give the same command again.',
  },
  'FILE_UNREADABLE.named': {
    'zh-CN': '{file}：无法读取（{fault}）。请排除该问题后重新运行同一命令。',
    en: '{file}: cannot be read ({fault}). Remove the cause and give the same command again.',
  },
  'FILE_UNREADABLE.description': {
    'zh-CN': '{file}：不是有效的 JSON。请恢复原文件；若非 ihq 生成，请移走。',
    en: '{file}: is not JSON. Restore it, or remove it if it is not from ihq.',
  },
  RECORDS_CHANGED: {
    'zh-CN': '{file}：读取期间发生变动，本次结果作废。请在记录文件不再变动后重新运行同一命令。',
    en: '{file}: changed while it was read, so the run is void. Give the same command again when nothing writes to the records any more.',
  },
  'RECORDS_CHANGED.gone': {
    'zh-CN': '{file}：读取期间被移走或删除，本次结果作废。请恢复该文件，并在记录文件不再变动后重新运行同一命令。',
    en: '{file}: was moved or removed while it was read, so the run is void. Put it back, and give the same command again when nothing changes the records any more.',
  },
  'RECORDS_CHANGED.added': {
    'zh-CN': '{file}：读取期间新增，本次未予读取，结果作废。请在记录文件全部到位后重新运行同一命令。',
    en: '{file}: came while the others were read and was left out, so the run is void. Give the same command again when all records are there.',
  },
  'LAYOUT_UNKNOWN.name': {
    'zh-CN': '--layout {name}：没有这种数据格式。{remedy}',
    en: '--layout {name}: no such layout. {remedy}',
  },
  'LAYOUT_UNKNOWN.source': {
    'zh-CN':
      '{path}：不是数据表文件夹、DuckDB 数据库文件，也不是其他可识别的格式。请指明数据表所在的文件夹，或用 --layout 指明格式。',
    en: '{path}: is not a folder of tables, a DuckDB database file, or any other known layout. Name the folder with the tables, or a layout with --layout.',
  },
  TABLE_EMPTY: {
    'zh-CN': '{table}/：其中没有数据文件。请放入 csv、ndjson 或 parquet 文件，或删除该文件夹。',
    en: '{table}/: no part file is in it. Put csv, ndjson or parquet files there, or remove it.',
  },
  'TABLE_TWICE.formats': {
    'zh-CN': '{table}/：同时有 {first} 和 {second} 两种文件。请只保留一种格式，以免重复计数。',
    en: '{table}/: holds both {first} and {second} files. Keep the parts in one format, so that no row is counted twice.',
  },
  'TABLE_TWICE.files': {
    'zh-CN': '{table}：交付了两份，即 {first} 和 {second}。请只保留一份。',
    en: '{table}: delivered twice, as {first} and {second}. Keep one of them.',
  },
  'NO_CONSULTATIONS.undelivered': {
    'zh-CN':
      'consultations：未交付此表（现有 {found}）。审查须有问诊记录，请补充 consultations.csv、.ndjson 或 .parquet。',
    en: 'consultations: this table was not delivered (found {found}). An audit needs it; add consultations.csv, .ndjson or .parquet.',
  },
  'NO_CONSULTATIONS.empty': {
    'zh-CN': 'consultations：表中没有记录。请交付审查期间的问诊记录。',
    en: 'consultations: the table has no rows. Deliver the consultations of the period.',
  },
  'NO_CONSULTATIONS.column': {
    'zh-CN':
      'consultations：{read} 条记录均不可用，最常见的原因是 {column} 字段{problem}（{rows} 条）。请改正后重新交付。',
    en: 'consultations: none of {read} rows can be used; most often column {column} is refused ({problem}; {rows} rows). Correct it and deliver again.',
  },
  'NO_CONSULTATIONS.rows': {
    'zh-CN': 'consultations：{read} 条记录均不可用，最常见的原因是{problem}（{rows} 条）。请改正后重新交付。',
    en: 'consultations: none of {read} rows can be used; most often {problem} ({rows} rows). Correct it and deliver again.',
  },
  QUOTE_OPEN: {
    'zh-CN':
      '{file} 第 {line} 行：引号没有闭合，其后的内容无法区分。请补上引号；若引号属于文字内容，请写成两个（""）。',
    en: '{file}, line {line}: a quotation mark is opened and never closed, so the rest of the file cannot be told apart. Close it, or double it ("") where it belongs to the text.',
  },
  HEADER_MISSING: {
    'zh-CN': '{file}：没有表头。第一行须为字段名。',
    en: '{file}: has no header row. Its first line must name the columns.',
  },
  'HEADER_MISSING.names': {
    'zh-CN': '{file}：第一行没有 {table} 表的任何字段名。第一行须为字段名，写法与数据模型一致（如“platform_id”）。',
    en: '{file}: its first line names no column of {table}. It must name the columns as the data model does (platform_id, say).',
  },
  HEADER_SEPARATOR: {
    'zh-CN': '{file}：表头不是以半角逗号分隔的。请另存为以半角逗号分隔的 csv 文件后重新交付。',
    en: '{file}: its header is not separated by commas. Save it as comma-separated CSV and deliver it again.',
  },
  HEADER_REPEATS: {
    'zh-CN': '{file}：字段“{column}”出现两次。每个字段只能出现一次，请改正。',
    en: '{file}: column "{column}" is there twice. Name every column once.',
  },
  COLUMN_MISSING: {
    'zh-CN': '{file}：缺少 {table} 表每条记录必填的 {column} 字段。请以该字段名交付。',
    en: '{file}: has no column {column}, which every row of {table} needs. Deliver it under that name.',
  },
  'COLUMN_MISSING.near': {
    'zh-CN': '{file}：缺少 {table} 表每条记录必填的 {column} 字段，是否即“{near}”？请以该字段名交付。',
    en: '{file}: has no column {column}, which every row of {table} needs. Is it "{near}"? Deliver it under that name.',
  },
  COLUMN_RESERVED: {
    'zh-CN': '{file}：{column} 这一字段名为读取程序自用，行号会因此出错。请改名或删除该字段后重新交付。',
    en: '{file}: {column} is a name that the reader uses itself, so that row numbers would be wrong. Rename the column or leave it out.',
  },
  TIMESTAMP_ZONE: {
    'zh-CN':
      '{file}：{column} 字段是未载明时区的 INT96 时间戳，按北京时间读取可能相差 8 小时。请改用 INT64 时间戳重新导出（Spark：“spark.sql.parquet.outputTimestampType=TIMESTAMP_MICROS”）。',
    en: '{file}: {column} is an INT96 timestamp, which does not say its time zone; read as Beijing time it may be eight hours off. Export it as an INT64 timestamp (in Spark: spark.sql.parquet.outputTimestampType=TIMESTAMP_MICROS).',
  },
  ENCODING: {
    'zh-CN': '{file}：编码既不是 UTF-8 也不是 GB18030。请另存为 UTF-8 后重新交付。',
    en: '{file}: is neither UTF-8 nor GB18030. Save it as UTF-8 and deliver it again.',
  },
  HASH_COLLISION: {
    'zh-CN':
      '{table}：“{first}”与“{second}”是两个不同的编号，但程序内部用于区分编号的 64 位散列值恰好相同，会被误认为同一编号，故不作审查。请将两者之一改用其他编号后重新交付。',
    en: '{table}: "{first}" and "{second}" are two, but the 64-bit hash that tells them apart is by chance the same, so they would be taken for one. Deliver one of them under another id.',
  },
  ROWS_UNKNOWN_TABLE: {
    'zh-CN': '记录：没有名为“{table}”的表。{remedy}',
    en: 'rows: no table is named "{table}". {remedy}',
  },
  ROWS_UNKNOWN_COLUMN: {
    'zh-CN': '{table}：没有名为“{column}”的字段。{remedy}',
    en: '{table}: no column is named "{column}". {remedy}',
  },
  ROWS_KEY_COLUMN: {
    'zh-CN': '{column}：没有这一字段就无法区分各条记录。请改为不交付整张表。',
    en: '{column}: no row is told apart without it. Leave out the whole table.',
  },
  ROWS_REFUSED: {
    'zh-CN': '{table} 第 {row} 行：{column} 的值为 {value}（{problem}）。请改正。',
    en: '{table} row {row}: {column} is {value} ({problem}). Correct it.',
  },
  ROWS_DUPLICATE_KEY: {
    'zh-CN': '{table} 第 {row} 行：主键 {key} 已经存在。请改用不重复的主键。',
    en: '{table} row {row}: the key {key} is there already. Give the row its own.',
  },
  'problem.required': { 'zh-CN': '必填项为空', en: 'required value is missing' },
  'problem.type': { 'zh-CN': '数据类型或者格式不符', en: "not of the column's type" },
  'problem.code': { 'zh-CN': '代码不在值域内', en: 'code is not in the list' },
  'problem.minimum': { 'zh-CN': '低于允许的最小值', en: 'below the minimum' },
  'problem.maximum': { 'zh-CN': '高于允许的最大值', en: 'above the maximum' },
  'problem.shape': { 'zh-CN': '字段数与表头不符或者格式有误', en: 'the row is not shaped like its table' },
} as const satisfies Wordings
