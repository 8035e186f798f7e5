export interface Pace {
  readonly perSecond: number
  readonly secondsLeft: number
}

/** How fast one kind of work goes, from when it was first heard of; null before anything of it is done. `now` in milliseconds. */
export function paceOf(now: () => number): (work: string, done: number, total: number) => Pace | null {
  let current = ''
  let began = { at: 0, done: 0 }
  return (work, done, total) => {
    if (work !== current) {
      current = work
      began = { at: now(), done }
    }
    const seconds = (now() - began.at) / 1000
    const perSecond = (done - began.done) / seconds
    return seconds > 0 && perSecond > 0 ? { perSecond, secondsLeft: (total - done) / perSecond } : null
  }
}
