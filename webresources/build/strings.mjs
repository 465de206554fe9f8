import { readFile } from "node:fs/promises";

const entry = /<data name="([^"]+)"[^>]*>\s*<value>([^<]*)<\/value>/g;
const entities = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&apos;": "'", "&amp;": "&" };

/** Sentences of a RESX file by their names. */
export function parse(resx) {
  return Object.fromEntries([...resx.matchAll(entry)].map(([, name, text]) => [name, decode(text)]));
}

/** Lets a page, which cannot ask the platform for strings before it is loaded, carry them: import x from "./some.resx". */
export const strings = {
  name: "strings",
  setup(build) {
    build.onLoad({ filter: /\.resx$/ }, async ({ path }) => ({
      contents: JSON.stringify(parse(await readFile(path, "utf8"))),
      loader: "json",
    }));
  },
};

const decode = (text) => text.replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => entities[entity]);
