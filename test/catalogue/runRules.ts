import { rulesCommand } from '../../src/commands/rules.js'
import { sayIn } from '../../src/commands/say.js'
import { AuditError } from '../../src/errors.js'
import type { Language } from '../../src/report/language.js'
import { newFolder } from '../commands/ihq.js'

export interface Said {
  readonly printed: readonly string[]
  /** Standard error: the notes, then the refusal. */
  readonly noted: readonly string[]
  readonly code: string | null
  /** What the process would end with. */
  readonly exit: number
}

/** The command `ihq rules …`, in this process. */
export async function runRules(args: Readonly<Record<string, unknown>>, language: Language = 'en'): Promise<Said> {
  const printed: string[] = []
  const noted: string[] = []
  const context = {
    terminal: {
      print: (line: string) => void printed.push(line),
      note: (line: string) => void noted.push(line),
      copy: () => Promise.resolve(),
      progress: () => undefined,
    },
    language,
    say: sayIn(language),
    version: '0',
    spillFolder: newFolder,
  }
  try {
    const exit = await rulesCommand.run({ json: false, ...args }, context)
    return { printed, noted, code: null, exit }
  } catch (error) {
    if (!(error instanceof AuditError)) throw error
    return { printed, noted: [...noted, error.message], code: error.code, exit: 2 }
  }
}
