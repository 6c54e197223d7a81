/** The formats of lint by name, in the order help lists them. */
export const formats = ['stylish', 'compact', 'json', 'ndjson', 'sarif', 'github', 'gitlab', 'junit', 'checkstyle', 'rdjson'] as const

export type FormatName = (typeof formats)[number]
