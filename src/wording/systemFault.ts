import { type Said, said } from './said.js'

/** Why the operating system refused a file or folder. */
export function systemFault(error: unknown): Said {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'EIO'
  if (code === 'EACCES' || code === 'EPERM') return said('fault.permission')
  if (code === 'EROFS') return said('fault.readOnly')
  if (code === 'ENOENT') return said('fault.absent')
  if (code === 'ENOTDIR' || code === 'EEXIST') return said('fault.notFolder')
  if (code === 'EISDIR') return said('fault.folder')
  return code === 'ENOSPC' || code === 'EDQUOT' ? said('fault.full') : said('fault.system', { code })
}
