interface Point {
  readonly size: number
  readonly seconds: number
}
export function slope(points: readonly Point[]): number | null
export function perDoubling(points: readonly Point[]): number[]
