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
    answer.writeHead(200, { "Content-Type": types[extname(path)] ?? "text/plain", "Cache-Control": extname(path) === ".html" ? "no-cache" : "max-age=31536000" }).end(content);
  } catch {
    answer.writeHead(404).end();
  }
});
await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
const address = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch({ executablePath: process.env.KAM_BROWSER ?? places.find((place) => existsSync(place)), args: ["--no-sandbox", "--disable-gpu", "--disable-quic"] });

/**
 * Each round in a new context, as for somebody who has not been here yet, and then once more on the same form, as for the
 * next client of the day: script and style are kept by the browser, as the platform lets it. What is told is the time
 * that passes, and the time for which the page's thread keeps a processor busy, which other programs lengthen less.
 */
async function once(board) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const tab = await context.newPage();
  await tab.goto(`${address}/form.html`);
  const chromium = await context.newCDPSession(tab);
  await chromium.send("Performance.enable", { timeDomain: "threadTicks" });
  const opening = async (id) => {
    const before = await busy(chromium);
    const elapsed = await tab.evaluate(([target, cards]) => window.shown(target, cards), [`/${board}/board.html?id=${id}`, rows.progresses.length]);
    return { elapsed, processor: (await busy(chromium)) - before };
  };
  const first = await opening("client");
  const next = await opening("next");
  await context.close();
  return { first, next };
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

const sorted = (board, visit, kind) => times[board].map((time) => time[visit][kind]).sort((left, right) => left - right);
const median = (board, visit, kind) => sorted(board, visit, kind)[Math.floor(rounds / 2)];
const size = (...files) => files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
const bytes = { product: size(...(await Promise.all(["board.js", "board.css", "page.css"].map((file) => product(`/product/${file}`))))), peer: size(peer) };
const spread = (...of) => `${median(...of).toFixed(0)} ms (${sorted(...of)[0].toFixed(0)} to ${sorted(...of)[rounds - 1].toFixed(0)})`;
const ratio = (visit, kind) => (median("peer", visit, kind) / median("product", visit, kind)).toFixed(1);
const names = { product: "board", peer: "React and Fluent UI 9" };
process.stdout.write(`${rows.progresses.length} progresses, ${rounds} rounds by turns, ${cpus().length} cores, load ${loadavg()[0].toFixed(1)}; median (least to most)\n`);
for (const visit of ["first", "next"]) {
  for (const board of boards) process.stdout.write(`${visit.padEnd(6)}${names[board].padEnd(22)}: elapsed ${spread(board, visit, "elapsed")}, processor ${spread(board, visit, "processor")}\n`);
  process.stdout.write(`${visit.padEnd(6)}peer / board          : ${ratio(visit, "elapsed")} elapsed, ${ratio(visit, "processor")} processor\n`);
}
process.stdout.write(`bytes (gzip)                : ${bytes.product} and ${bytes.peer}: ${(bytes.peer / bytes.product).toFixed(1)}\n`);
