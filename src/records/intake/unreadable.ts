import { AuditError } from '../../errors.js'

/** Runs what reads one delivered file; the engine's own words become one line that names the file as delivered. */
export async function reading<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof AuditError) throw error
    throw new AuditError(
      'FILE_UNREADABLE',
      `${file}: cannot be read (${reason(error)}). Deliver the file again, complete and unaltered.`,
    )
  }
}

function reason(error: unknown): string {
  const line = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
  const withoutPaths = line.replaceAll(/["'][^"']*[/\\][^"']*["']/g, 'the file')
  return withoutPaths.replace(/[.\s]+$/, '').slice(0, 160)
}
