import { readFile } from "node:fs/promises";
import { build } from "esbuild";

/** The lines of the generated tables that name a column. */
const column = /^    (\w+): "[^"]+",\n/gm;

/** The tables with those columns alone whose names occur in the sources: every column that is spoken of is named. */
export const trimmed = (tables, sources) => {
  const words = new Set(sources.flatMap((source) => source.match(/\w+/g) ?? []));
  return tables.replace(column, (line, name) => (words.has(name) ? line : ""));
};

/** A page travels without the columns that none of its own sources names. */
export const columns = (entry, options) => ({
  name: "columns",
  setup(builder) {
    builder.onLoad({ filter: /tables\.g\.ts$/ }, async ({ path }) => {
      const { metafile } = await build({ ...options, entryPoints: [entry], write: false, metafile: true });
      const own = Object.keys(metafile.inputs).filter((file) => file.endsWith(".ts") && !file.endsWith(".g.ts"));
      const sources = await Promise.all(own.map((file) => readFile(file, "utf8")));
      return { contents: trimmed(await readFile(path, "utf8"), sources), loader: "ts" };
    });
  },
});
