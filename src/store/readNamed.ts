import { AuditError } from '../errors.js'
import { systemFault } from '../wording/systemFault.js'

/** What `read` makes of a file or folder that the user named. @throws AuditError where the system refuses it. */
export function readNamed<T>(path: string, read: (path: string) => T): T {
  try {
    return read(path)
  } catch (error) {
    throw new AuditError('FILE_UNREADABLE.named', { file: path, fault: systemFault(error) })
  }
}
