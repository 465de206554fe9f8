import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";

/** Bytes, as they travel: script and style of a page together. */
export const most = 25_000;

/** The files that a page asks for in its head. */
export const asked = (html) => [...html.matchAll(/<(?:link rel="stylesheet" href|script src)="([^"]+)"/g)].map(([, file]) => file);

/** Which pages are too large, one sentence each. */
export const tooLarge = (sizes) =>
  Object.entries(sizes).filter(([, size]) => size > most)
    .map(([page, size]) => `The page '${page}' is too large: its script and style take ${size} bytes (gzip), at most ${most} are allowed.`);

/** Fails by name when a page has outgrown what may travel. */
export async function requireSmall(folder, pages) {
  const sizes = Object.fromEntries(await Promise.all(pages.map(async (page) => [page, await sizeOf(folder, page)])));
  const wrong = tooLarge(sizes);
  if (wrong.length > 0) throw new Error(wrong.join("\n"));
}

export async function sizeOf(folder, page) {
  const files = asked(await readFile(`${folder}/${page}.html`, "utf8"));
  const sizes = await Promise.all(files.map(async (file) => gzipSync(await readFile(`${folder}/${file}`), { level: 9 }).length));
  return sizes.reduce((sum, size) => sum + size, 0);
}
