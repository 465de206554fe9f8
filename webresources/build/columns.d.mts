export function trimmed(tables: string, sources: readonly string[]): string;
