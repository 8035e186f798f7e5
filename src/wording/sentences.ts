import type { Wordings } from './bilingual.js'
import { cases } from './sentences/cases.js'
import { commandLine } from './sentences/commandLine.js'
import { conditions } from './sentences/conditions.js'
import { dataset } from './sentences/dataset.js'
import { faults } from './sentences/faults.js'
import { hints } from './sentences/hints.js'
import { lists } from './sentences/lists.js'
import { ruleFiles } from './sentences/ruleFiles.js'

/** All that is said of mistakes. An error's key begins with its code; what follows a dot tells its causes apart. */
export const sentences = {
  ...commandLine,
  ...dataset,
  ...ruleFiles,
  ...conditions,
  ...lists,
  ...cases,
  ...faults,
  ...hints,
} as const satisfies Wordings
