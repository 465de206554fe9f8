import { cp, mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { build, transform } from "esbuild";
import { columns } from "./build/columns.mjs";
import { requireSmall } from "./build/size.mjs";
import { strings } from "./build/strings.mjs";
import { stylesheet } from "./build/stylesheet.mjs";
import { typescript } from "./build/typescript.mjs";

const out = "dist/kam_";
const source = "src/pages";
const files = await readdir(source);
const ending = (end) => files.filter((file) => file.endsWith(end));

/** Each has its HTML and its script of the same name. All share page.css; one that needs more brings a sheet of its own. */
const pages = ending(".html").map((file) => file.slice(0, -".html".length));

/** ES2018 is the newest syntax that the platform's solution checker parses. */
const common = { bundle: true, format: "iife", target: "es2018", charset: "utf8", legalComments: "none", logLevel: "warning", plugins: [strings, typescript] };

/** A page travels with every form that shows it: names and spaces are for those who read the source. */
const small = { ...common, minifyWhitespace: true, minifyIdentifiers: true };

const script = (page) => {
  const entry = `${source}/${page}.ts`;
  return build({ ...small, entryPoints: [entry], outfile: `${out}/pages/${page}.js`, plugins: [columns(entry, small), ...small.plugins] });
};

async function style(file) {
  const { code } = await transform(await stylesheet(`${source}/${file}`, `${source}/page.css`), { loader: "css", minifyWhitespace: true });
  await writeFile(`${out}/pages/${file}`, code);
}

await rm("dist", { recursive: true, force: true });
await mkdir(`${out}/pages`, { recursive: true });
await Promise.all([
  build({ ...common, entryPoints: ["src/kam.ts"], globalName: "Kam", outfile: `${out}/kam.js` }),
  ...pages.map(script),
  ...pages.map((page) => cp(`${source}/${page}.html`, `${out}/pages/${page}.html`)),
  cp("src/strings", `${out}/strings`, { recursive: true }),
  cp("src/icons", `${out}/icons`, { recursive: true }),
  ...ending(".css").map(style),
]);
await requireSmall(`${out}/pages`, pages);
