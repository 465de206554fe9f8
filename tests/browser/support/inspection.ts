import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import axe from "axe-core";
import type { Frame, Page } from "playwright-core";

const folder = join(import.meta.dirname, "../../../artifacts/screenshots");

/** What axe-core finds wrong on a page and in its frames, one line a finding. */
export async function violations(page: Page): Promise<string[]> {
  return (await Promise.all(page.frames().map(inFrame))).flat();
}

async function inFrame(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe.source);
  return frame.evaluate(async () => {
    const { axe: inspector } = globalThis as unknown as { axe: typeof import("axe-core") };
    const { violations: found } = await inspector.run(document, { iframes: false });
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  });
}

export async function picture(page: Page, name: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
