/** Shorter comments (很好, 医生很耐心) are alike by nature. */
export const tellingText = (text: string): string => `coalesce(length(${text}) >= 15, false)`
