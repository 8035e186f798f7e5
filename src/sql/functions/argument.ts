import type { Compiled } from '../scope.js'

/** What an expression reads beside the argument that its caller sets. */
export const withoutSlot = (compiled: Compiled, slot: number): Compiled => ({
  ...compiled,
  slots: new Set([...compiled.slots].filter((one) => one !== slot)),
})
