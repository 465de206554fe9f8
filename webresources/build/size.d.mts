export const most: number;
export function asked(html: string): string[];
export function tooLarge(sizes: Readonly<Record<string, number>>): string[];
export function requireSmall(folder: string, pages: readonly string[]): Promise<void>;
export function sizeOf(folder: string, page: string): Promise<number>;
