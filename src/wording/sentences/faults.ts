import type { Wordings } from '../bilingual.js'

/** Why a file could not be read or written, as a part of a sentence. */
export const faults = {
  'fault.permission': { 'zh-CN': '没有权限', en: 'permission denied' },
  'fault.readOnly': { 'zh-CN': '所在磁盘为只读', en: 'the disk is read-only' },
  'fault.absent': { 'zh-CN': '文件不存在', en: 'no such file' },
  'fault.notFolder': { 'zh-CN': '路径中有一段不是文件夹', en: 'a part of the path is not a folder' },
  'fault.folder': { 'zh-CN': '是文件夹，不是文件', en: 'it is a folder, not a file' },
  'fault.full': { 'zh-CN': '磁盘空间不足', en: 'no space is left on the disk' },
  'fault.system': { 'zh-CN': '系统错误 {code}', en: 'system error {code}' },
  'fault.parquet': { 'zh-CN': '不是完整的 Parquet 文件', en: 'it is no complete Parquet file' },
  'fault.compressed': { 'zh-CN': '压缩文件损坏或不完整', en: 'the compressed file is damaged or cut short' },
  'fault.database': { 'zh-CN': '不是有效的 DuckDB 数据库文件', en: 'it is no valid DuckDB database file' },
  'fault.newer': {
    'zh-CN': '由更新版本的 DuckDB 生成',
    en: 'it was written by a newer version of DuckDB',
  },
  'fault.locked': { 'zh-CN': '正被其他程序占用', en: 'another program holds it' },
  'fault.lineEnds': {
    'zh-CN': '行尾写法不一致，.zst 文件中须统一',
    en: 'its line ends are of several kinds, and must be of one in a .zst file',
  },
  'fault.utf8': { 'zh-CN': '含有无效的 UTF-8 字符', en: 'it holds characters that are not UTF-8' },
  'fault.engine': { 'zh-CN': '读取程序提示“{words}”', en: '{words}' },
  'fault.jsonLine': { 'zh-CN': '第 {line} 行有误', en: 'line {line} is wrong' },
  'fault.jsonEnd': { 'zh-CN': '内容不完整', en: 'it ends too early' },
  'fault.json': { 'zh-CN': '格式有误', en: 'its form is wrong' },
} as const satisfies Wordings
