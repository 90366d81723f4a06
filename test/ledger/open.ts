export const open: readonly string[] = []
