import type { Compiled, Dependence, Frame, Scope } from './scope.js'
import type { Expression } from './syntax.js'

/** A step between the joined rows and the results: it changes the frames, and stands in for expressions that it has worked out. */
export interface Stage {
  readonly standIn: (node: Expression) => Compiled | null
  /** The slot it writes. */
  readonly slot: number
  readonly frames: (frames: Frame[], outer: Frame) => Frame[]
  /** What it reads of the frames. */
  readonly parts: () => readonly Dependence[]
}

/** The scope of what is worked out after a stage. */
export const after = (stage: Stage, scope: Scope): Scope => {
  const before = scope.standIn
  return { ...scope, standIn: (node) => stage.standIn(node) ?? before?.(node) ?? null }
}
