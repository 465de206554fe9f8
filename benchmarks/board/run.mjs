// node benchmarks/board/run.mjs [ROUNDS]: the first paint of the board with 26 progresses, beside the same board by React and Fluent UI.
import { readFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { cpus, loadavg } from "node:os";
import { extname } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { account, activities, contacts, progresses } from "./rows.mjs";

const rounds = Number(process.argv[2] ?? 15);
const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const types = { ".html": "text/html", ".css": "text/css", ".js": "text/javascript" };
const here = (path) => new URL(path, import.meta.url);
const rows = { account, progresses: await progresses(), contacts, activities };

const peer = await script({ entryPoints: [here("peer.tsx").pathname] });
const form = await script({ stdin: { contents: `import { formOf } from "./form.mjs"; formOf(${JSON.stringify(rows)});`, resolveDir: here(".").pathname } });
const page = (name) => `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Board</title><script src="${name}.js" defer></script></head><body></body></html>`;
const made = { "/form.html": await readFile(here("form.html")), "/form.js": form, "/peer/board.html": page("board"), "/peer/board.js": peer };

async function script(options) {
  const { outputFiles } = await build({ bundle: true, minify: true, write: false, jsx: "automatic", target: "es2022", define: { "process.env.NODE_ENV": '"production"' }, ...options });
  return Buffer.from(outputFiles[0].contents);
}

const product = (path) => readFile(here(`../../webresources/dist/kam_/pages${path.slice("/product".length)}`));

const server = createServer(async ({ url }, answer) => {
  const path = new URL(url, "http://localhost").pathname;
  try {
    const content = made[path] ?? (await product(path));
    answer.writeHead(200, { "Content-Type": types[extname(path)] ?? "text/plain", "Cache-Control": "no-store" }).end(content);
  } catch {
    answer.writeHead(404).end();
  }
});
await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
const address = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch({ executablePath: process.env.KAM_BROWSER ?? places.find((place) => existsSync(place)), args: ["--no-sandbox", "--disable-gpu", "--disable-quic"] });

/**
 * Each time in a new context, as for somebody who has not been here yet: the time that passes, and the time for which
 * the page's thread keeps a processor busy, which other programs on the machine do not lengthen.
 */
async function once(board) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const tab = await context.newPage();
  await tab.goto(`${address}/form.html`);
  const chromium = await context.newCDPSession(tab);
  await chromium.send("Performance.enable", { timeDomain: "threadTicks" });
  const before = await busy(chromium);
  const elapsed = await tab.evaluate(([target, cards]) => window.shown(target, cards), [`/${board}/board.html?id=client`, rows.progresses.length]);
  const processor = (await busy(chromium)) - before;
  await context.close();
  return { elapsed, processor };
}

async function busy(chromium) {
  const { metrics } = await chromium.send("Performance.getMetrics");
  return 1000 * metrics.find(({ name }) => name === "TaskDuration").value;
}

const boards = ["product", "peer"];
for (const board of boards) await once(board);
const times = { product: [], peer: [] };
for (let round = 0; round < rounds; round++) for (const board of boards) times[board].push(await once(board));
await browser.close();
server.close();

const sorted = (board, kind) => times[board].map((time) => time[kind]).sort((left, right) => left - right);
const median = (board, kind) => sorted(board, kind)[Math.floor(rounds / 2)];
const size = (...files) => files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
const bytes = { product: size(...(await Promise.all(["board.js", "board.css", "page.css"].map((file) => product(`/product/${file}`))))), peer: size(peer) };
const spread = (board, kind) => `${median(board, kind).toFixed(0)} ms (${sorted(board, kind)[0].toFixed(0)} to ${sorted(board, kind)[rounds - 1].toFixed(0)})`;
const line = (name, board) => `${name}: elapsed ${spread(board, "elapsed")}, processor ${spread(board, "processor")}, ${bytes[board]} bytes (gzip)\n`;
const ratio = (kind) => (median("peer", kind) / median("product", kind)).toFixed(1);
process.stdout.write(`${rows.progresses.length} progresses, ${rounds} rounds by turns, ${cpus().length} cores, load ${loadavg()[0].toFixed(1)}; median (least to most)\n`);
process.stdout.write(line("board               ", "product") + line("React and Fluent UI 9", "peer"));
process.stdout.write(`peer / board: ${ratio("elapsed")} elapsed, ${ratio("processor")} processor, ${(bytes.peer / bytes.product).toFixed(1)} bytes\n`);
