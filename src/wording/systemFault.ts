import { type Said, said } from './said.js'

const full = ['ENOSPC', 'EDQUOT', 'EFBIG']

/** Whether a file could not be written for lack of space. */
export const isFull = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && full.includes(String(error.code))

/** Why the operating system refused a file or folder. */
export function systemFault(error: unknown): Said {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'EIO'
  if (code === 'EACCES' || code === 'EPERM') return said('fault.permission')
  if (code === 'EROFS') return said('fault.readOnly')
  if (code === 'ENOENT') return said('fault.absent')
  if (code === 'ENOTDIR' || code === 'EEXIST') return said('fault.notFolder')
  if (code === 'EISDIR') return said('fault.folder')
  return full.includes(code) ? said('fault.full') : said('fault.system', { code })
}
