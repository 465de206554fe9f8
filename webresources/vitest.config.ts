import { readFile } from "node:fs/promises";
import { defineConfig } from "vitest/config";
import { parse } from "./build/strings.mjs";

export default defineConfig({
  plugins: [
    {
      name: "strings",
      async load(id) {
        return id.endsWith(".resx") ? `export default ${JSON.stringify(parse(await readFile(id, "utf8")))}` : undefined;
      },
    },
  ],
  test: { include: ["test/**/*.test.ts"] },
});
