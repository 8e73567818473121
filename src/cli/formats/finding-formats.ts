/** How findings can be told. */
export const findingFormats = ['text', 'json', 'sarif', 'github'] as const
export type FindingFormat = (typeof findingFormats)[number]
