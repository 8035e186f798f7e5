export const exampleFiles: readonly string[]
export function writeExample(folder: string): string[]
