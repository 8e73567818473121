/** How findings can be printed. */
export const findingFormats = ['text', 'json', 'sarif', 'github'] as const
export type FindingFormat = (typeof findingFormats)[number]
