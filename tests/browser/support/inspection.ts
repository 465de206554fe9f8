import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import axe from "axe-core";
import type { Page } from "playwright-core";

const folder = join(import.meta.dirname, "../../../artifacts/screenshots");

/**
 * What axe-core finds wrong on a page and in its frames, one line a finding. Left out are the invisible elements by
 * which Fluent UI keeps the keyboard's focus inside a grid: they pass the focus on and never keep it.
 */
export async function violations(page: Page): Promise<string[]> {
  for (const frame of page.frames()) await frame.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: inspector } = globalThis as unknown as { axe: typeof import("axe-core") };
    const { violations: found } = await inspector.run({ exclude: [["[data-tabster-dummy]"]] });
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  });
}

export async function picture(page: Page, name: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
