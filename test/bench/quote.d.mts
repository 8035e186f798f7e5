export const recorded: string
export function quoteInto(readme: string, results: unknown): string
