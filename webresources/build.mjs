import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { build } from "esbuild";
import { strings } from "./build/strings.mjs";
import { stylesheet } from "./build/stylesheet.mjs";
import { typescript } from "./build/typescript.mjs";

const out = "dist/kam_";

/** Each has its HTML and its script in src/pages; all share one sheet. */
const pages = ["health", "score", "pareto", "matrix", "bubble", "whatif", "run"];

/** ES2018 is the newest syntax that the platform's solution checker parses. */
const common = { bundle: true, format: "iife", target: "es2018", charset: "utf8", legalComments: "none", logLevel: "warning", plugins: [strings, typescript] };

await rm("dist", { recursive: true, force: true });
await mkdir(`${out}/pages`, { recursive: true });
await Promise.all([
  build({ ...common, entryPoints: ["src/kam.ts"], globalName: "Kam", outfile: `${out}/kam.js` }),
  ...pages.map((page) => build({ ...common, entryPoints: [`src/pages/${page}.ts`], outfile: `${out}/pages/${page}.js` })),
  ...pages.map((page) => cp(`src/pages/${page}.html`, `${out}/pages/${page}.html`)),
  cp("src/strings", `${out}/strings`, { recursive: true }),
  cp("src/icons", `${out}/icons`, { recursive: true }),
  writeFile(`${out}/pages/page.css`, await stylesheet("src/pages/page.css")),
]);
