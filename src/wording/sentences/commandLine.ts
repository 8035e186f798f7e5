import type { Wordings } from '../bilingual.js'

/** Mistakes on the command line, and in what it names. */
export const commandLine = {
  USAGE: { 'zh-CN': '{message}。用法见 ihq --help。', en: '{message}. See ihq --help.' },
  'USAGE.unread': {
    'zh-CN': 'rules {action}：不使用 {word}。{remedy}',
    en: 'rules {action}: it does not look at {word}. {remedy}',
  },
  'USAGE.folders': {
    'zh-CN': 'rules {action} {folder}：又用 --rules 指明了规则文件夹。请只保留一处。',
    en: 'rules {action} {folder}: --rules names folders of rules too. Keep one of the two.',
  },
  'USAGE.idle': {
    'zh-CN': 'rules {action}：{word} 只用于数据集。请加上 --dataset 和数据集，或去掉该选项。',
    en: 'rules {action}: {word} is about the records of a dataset. Add --dataset, or leave it out.',
  },
  'USAGE.empty': {
    'zh-CN': '{word}：取值为空。请填写取值，或去掉该选项。',
    en: '{word}: it has no value. Give one, or leave the option out.',
  },
  'USAGE.flag': {
    'zh-CN': '--{name}：不接受取值“{value}”。请写成 --{name}，或去掉该选项。',
    en: '--{name}: it takes no value "{value}". Write --{name}, or leave it out.',
  },
  'USAGE.twice': {
    'zh-CN': '--{name}：写了不止一次。请只保留一个。',
    en: '--{name}: is there more than once. Keep one of them.',
  },
  'BAD_OPTION.whole': {
    'zh-CN': '--{name}：应为大于 0 的整数。请写成 --{name} 2 的形式。',
    en: '--{name}: not a whole number above 0. Give for example --{name} 2.',
  },
  'BAD_OPTION.most': {
    'zh-CN': '--{name} {value}：不得大于 {most}。请改小。',
    en: '--{name} {value}: more than {most}. Give less.',
  },
  'BAD_OPTION.integer': {
    'zh-CN': '--{name}：应为整数。请写成 --{name} 1 的形式。',
    en: '--{name}: not a whole number. Give for example --{name} 1.',
  },
  'BAD_OPTION.digits': {
    'zh-CN': '--{name} {value}：应为整数，只能用数字 0 至 9 书写。请写成 --{name} 1 的形式。',
    en: '--{name} {value}: not a whole number in plain digits. Give for example --{name} 1.',
  },
  'BAD_OPTION.size': {
    'zh-CN': '--{name} {value}：不是有效的容量。请写成 --{name} 4GB 的形式。',
    en: '--{name} {value}: not a size. Give for example --{name} 4GB.',
  },
  'BAD_OPTION.date': {
    'zh-CN': '--{name} {day}：不是有效的日期。请写成 2025-03-01 的形式。',
    en: '--{name} {day}: not a date. Write it as 2025-03-01.',
  },
  'BAD_OPTION.period': {
    'zh-CN': '--from {from} --to {to}：截止日早于起始日。请对调。',
    en: '--from {from} --to {to}: the period ends before it starts. Exchange them.',
  },
  TRY_NO_UNITS: {
    'zh-CN': 'rules try {rule}：{dataset} 中没有可供判定的{unit}。请更换数据集，或者用 --from 和 --to 调整期间。',
    en: 'rules try {rule}: {dataset} holds no {unit} to judge. Name other records, or another period with --from and --to.',
  },
  'BAD_OPTION.records': {
    'zh-CN': 'rules try {rule}：未指明数据集。请加上 --dataset 和记录所在的文件夹。',
    en: 'rules try {rule}: no records are named. Add --dataset and their folder.',
  },
  CONFIRMED_UNREADABLE: {
    'zh-CN': '{file}：无法读取。请指明核实清单文件，每行一个问题编号。',
    en: '{file}: cannot be read. Name a file with one finding id per line.',
  },
  CONFIRMED_INVALID: {
    'zh-CN': '{file} 第 {line} 行：不是问题编号。问题编号为 16 位十六进制数，请从报告中复制。',
    en: '{file} line {line}: not a finding id. A finding id has 16 hexadecimal digits; copy it from the report.',
  },
  'RULES_TRY.nothing': {
    'zh-CN': 'rules try {where}：没有改动任何阈值。请用 --set 名称=取值 写明改动。{remedy}',
    en: 'rules try {where}: nothing is changed. Add --set name=value. {remedy}',
  },
  'RULES_TRY.shape': {
    'zh-CN': 'rules try {where}：“{change}”的写法不正确。请写成 名称=取值。',
    en: 'rules try {where}: "{change}" is no change. Write it as name=value.',
  },
  'RULES_TRY.parameter': {
    'zh-CN': 'rules try {where}：该规则没有名为“{name}”的阈值。{remedy}',
    en: 'rules try {where}: it has no parameter "{name}". {remedy}',
  },
  'RULES_TRY.twice': {
    'zh-CN': 'rules try {where}：阈值“{name}”写了不止一次。请只保留一个。',
    en: 'rules try {where}: parameter "{name}" is there more than once. Keep one of them.',
  },
  'RULES_TRY.number': {
    'zh-CN': 'rules try {where}：“{text}”不是数值。请写成 {example} 的形式。',
    en: 'rules try {where}: "{text}" is no number. Write it like {example}.',
  },
  'RULES_TRY.boolean': {
    'zh-CN': 'rules try {where}：“{text}”既不是 true 也不是 false。请改为 true 或 false。',
    en: 'rules try {where}: "{text}" is neither true nor false. Write true or false.',
  },
  RULE_UNKNOWN: { 'zh-CN': '{rule}：没有这条规则。{remedy}', en: '{rule}: no such rule. {remedy}' },
  'RULE_UNKNOWN.none': {
    'zh-CN': 'rules：未指明规则编号。可用 ihq rules list 查询。',
    en: 'rules: no rule id is given. See ihq rules list.',
  },
  UNIT_UNKNOWN: {
    'zh-CN': '{id}：数据集中没有此编号的{unit}。请从报告的问题清单中取编号。',
    en: '{id}: no {unit} of that id is in the dataset. Take the id from the findings.',
  },
  'UNIT_UNKNOWN.narrowed': {
    'zh-CN': '{id}：所指明的平台或审查期间内没有此编号的{unit}。请核对编号以及 --platform、--from、--to。',
    en: '{id}: no {unit} of that id is on the platform or in the period that was named. Check the id, --platform, --from and --to.',
  },
  UNIT_AMBIGUOUS: {
    'zh-CN': '{id}：有多个平台的{unit}使用这一编号。请加 --platform 指明平台。',
    en: '{id}: several platforms have a {unit} of that id. Add --platform.',
  },
  NO_UNITS: {
    'zh-CN': '{dataset}：审查期间内没有问诊记录。请调整 --from 或 --to。',
    en: '{dataset}: no consultation lies in the period. Change --from or --to.',
  },
  'OUT_EXISTS.run': {
    'zh-CN': '{out}：已有上一次的审查结果。请另选 --out，或加 --overwrite 覆盖。',
    en: '{out}: holds an earlier run. Choose another --out, or add --overwrite.',
  },
  'OUT_EXISTS.other': {
    'zh-CN': '{out}：已经存在，且不是审查结果文件夹。请另选 --out。',
    en: '{out}: exists and is not a run folder. Choose another --out.',
  },
  'OUT_EXISTS.sample': {
    'zh-CN': '{out}：已有此前生成的合成数据。请另选 --out，或加 --overwrite 覆盖。',
    en: '{out}: holds an earlier sample. Choose another --out, or add --overwrite.',
  },
  'OUT_EXISTS.notEmpty': {
    'zh-CN': '{out}：已经存在，且不是空文件夹。请另选 --out。',
    en: '{out}: exists and is not an empty folder. Choose another --out.',
  },
  OUT_BUSY: {
    'zh-CN': '{out}：另一个 ihq 正在写入同一审查结果。请等待其结束，或另选 --out。',
    en: '{out}: another ihq is at work on it. Wait until it ends, or choose another --out.',
  },
  SINCE_UNREADABLE: {
    'zh-CN':
      '--since {folder}：不是完整、未经改动的审查结果文件夹。请指明上一次审查的输出文件夹，或去掉 --since 全部重审。',
    en: '--since {folder}: is not a run folder, whole and unaltered. Name the output folder of an earlier audit, or leave out --since to audit everything.',
  },
  'SINCE_UNREADABLE.fault': {
    'zh-CN': '--since {folder}：无法读取（{fault}）。请排除该问题后重新运行，或去掉 --since 全部重审。',
    en: '--since {folder}: cannot be read ({fault}). Remove the cause and give the command again, or leave out --since to audit everything.',
  },
  SINCE_OTHER: {
    'zh-CN':
      '--since {folder}：上一次审查与本次不同（{what}），结果不能沿用。请采用相同的选项，或去掉 --since 全部重审。',
    en: '--since {folder}: that audit differs from this one ({what}), so nothing can be taken over. Give the same options, or leave out --since to audit everything.',
  },
  'since.tool': { 'zh-CN': 'ihq 版本', en: 'version of ihq' },
  'since.rules': { 'zh-CN': '规则', en: 'rules' },
  'since.lists': { 'zh-CN': '参考清单', en: 'reference lists' },
  'since.period': { 'zh-CN': '审查期间', en: 'period' },
  'since.sample': { 'zh-CN': '抽样复判', en: 're-judged sample' },
  'since.confirmed': { 'zh-CN': '核实清单', en: 'confirmed findings' },
  SPILL_UNWRITABLE: {
    'zh-CN': '--spill {folder}：无法写入（{fault}）。请另选文件夹。',
    en: '--spill {folder}: cannot be written ({fault}). Choose another folder.',
  },
  OUT_UNWRITABLE: {
    'zh-CN': '{out}：无法写入（{fault}）。请另选 --out。',
    en: '{out}: cannot be written ({fault}). Choose another --out.',
  },
  DISK_FULL: {
    'zh-CN': '磁盘：空间不足，无法存放中间文件。请清理磁盘，或用 --spill 另指定文件夹。',
    en: 'disk: no space is left for intermediate results. Free some, or name another folder with --spill.',
  },
  'DISK_FULL.limit': {
    'zh-CN':
      '磁盘：中间文件已达上限（--spill-limit；未填则为可用空间的 90%）。请调高上限、清理磁盘、用 --spill 另指定文件夹，或用 --memory 调高内存上限。',
    en: 'disk: intermediate results reached their limit (--spill-limit, or else 90 % of what is free). Raise it, free some, name another folder with --spill, or raise --memory.',
  },
  'DISK_FULL.file': {
    'zh-CN': '{path}：磁盘空间不足，无法写入。请清理该磁盘后重新运行同一命令；审查会从已完成的平台接续。',
    en: '{path}: no space is left on its disk. Free some and give the same command again; an audit goes on from the platforms that are done.',
  },
  SPILL_ROOM: {
    'zh-CN':
      '{folder}：可用空间 {room}，而中间文件约需 {need}。请清理磁盘，用 --spill 另指定文件夹，或用 --memory 调高内存上限。',
    en: '{folder}: {room} are free, and intermediate results take about {need}. Free some, name another folder with --spill, or raise --memory.',
  },
  'MEMORY_LIMIT.least': {
    'zh-CN': '--memory {memory}：至少需要 {least} 内存。请调高。',
    en: '--memory {memory}: at least {least} are needed. Raise it.',
  },
  MEMORY_LIMIT: {
    'zh-CN': '内存：上限不足以处理该数据集。请用 --memory 调高。',
    en: 'memory: the limit is too small for this dataset. Raise it with --memory.',
  },
  DISAGREEMENT: {
    'zh-CN':
      '{rule}，{unit} {id}：SQL 判定为“{sql}”，基准判定程序判定为“{reference}”。本次审查作废，请将此信息反馈给我们。',
    en: '{rule} on {unit} {id}: SQL says {sql}, json-rules-engine says {reference}. The run is void; please report this.',
  },
  'SAMPLE_OPTION.seed': {
    'zh-CN': '随机种子：{value} 不是整数。请改正。',
    en: 'seed: {value} is not a whole number. Change it.',
  },
  'SAMPLE_OPTION.size': {
    'zh-CN': '内存上限：“{value}”不是有效的容量。请写成 4GB 的形式。',
    en: 'memory: "{value}" is not a size. Write it as 4GB.',
  },
  'SAMPLE_OPTION.multiple': {
    'zh-CN': 'partSize：{value} 不是 {step} 的整数倍。请改正。',
    en: 'partSize: {value} is no multiple of {step}. Change it.',
  },
  'SAMPLE_OPTION.range': {
    'zh-CN': '{name}：{value} 不是 {least} 至 {most} 之间的整数。请改正。',
    en: '{name}: {value} is not a whole number from {least} to {most}. Change it.',
  },
  'SAMPLE_OPTION.date': {
    'zh-CN': 'from：{day} 不是有效的日期。请写成 2025-01-01 的形式。',
    en: 'from: {day} is not a civil date. Write it as 2025-01-01.',
  },
  'SAMPLE_OPTION.early': {
    'zh-CN': 'from：{day} 时并非全部规则均已施行。请从 {earliest} 或之后开始。',
    en: 'from: on {day} not every rule was in force yet. Begin on {earliest} or later.',
  },
} as const satisfies Wordings
