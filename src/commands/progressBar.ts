import { Presets, SingleBar } from 'cli-progress'
import type { StepShown } from './command.js'

export interface ProgressBar {
  show(step: string, done: number, total: number, more?: StepShown): void
  clear(): void
}

/** A bar on a terminal; silent where the stream is none. */
export function progressBar(stream: NodeJS.WriteStream): ProgressBar {
  if (!stream.isTTY) return { show: () => undefined, clear: () => undefined }
  const bar = new SingleBar(
    {
      stream,
      clearOnComplete: true,
      hideCursor: true,
      format: '{bar} {percentage}% {step} {detail} {duration_formatted}',
    },
    Presets.shades_classic,
  )
  let running = false
  return {
    show(step, done, total, more) {
      const detail = more?.unit === 'rows' ? more.detail : `${done}/${total}`
      if (running) bar.setTotal(total)
      else bar.start(total, done, { step, detail })
      running = true
      bar.update(done, { step, detail })
    },
    clear() {
      if (running) bar.stop()
      running = false
    },
  }
}

/** For other programs: a JSON object per line. */
export const progressLines = (stream: NodeJS.WriteStream): ProgressBar => ({
  show(text, done, total, more) {
    const { detail: _, ...known } = more ?? { detail: '' }
    stream.write(`${JSON.stringify({ ...known, done, total, text })}\n`)
  },
  clear: () => undefined,
})
