import { Presets, SingleBar } from 'cli-progress'

export interface ProgressBar {
  show(step: string, done: number, total: number): void
  clear(): void
}

/** A bar on a terminal; silent where the stream is none. */
export function progressBar(stream: NodeJS.WriteStream): ProgressBar {
  if (!stream.isTTY) return { show: () => undefined, clear: () => undefined }
  const bar = new SingleBar(
    { stream, clearOnComplete: true, hideCursor: true, format: '{bar} {step} {value}/{total} {duration_formatted}' },
    Presets.shades_classic,
  )
  let running = false
  return {
    show(step, done, total) {
      if (running) bar.setTotal(total)
      else bar.start(total, done, { step })
      running = true
      bar.update(done, { step })
    },
    clear() {
      if (running) bar.stop()
      running = false
    },
  }
}
