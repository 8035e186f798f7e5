export function rulesInMixedOrder(folder: string): { readonly id: string; readonly paths: readonly string[] }[]
export function copyRules(folder: string, count: number, target: string): void
