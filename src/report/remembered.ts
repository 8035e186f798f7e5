/** A pure function of objects that works out each combination of them once, for as long as the objects live. */
export function remembered<Of extends readonly object[], Result>(make: (...of: Of) => Result): (...of: Of) => Result {
  const results = new WeakMap<object, unknown>()
  return (...of) => {
    let known = results
    for (const one of of.slice(0, -1)) {
      const next = (known.get(one) as typeof results | undefined) ?? new WeakMap<object, unknown>()
      known.set(one, next)
      known = next
    }
    const last = of.at(-1) ?? results
    const found = known.get(last) as Result | undefined
    if (found !== undefined) return found
    const result = make(...of)
    known.set(last, result)
    return result
  }
}
