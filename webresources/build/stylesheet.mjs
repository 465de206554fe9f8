import { readFile } from "node:fs/promises";
import { webDarkTheme, webLightTheme } from "@fluentui/tokens";

/** The sheet with the values of those Fluent design tokens that it names, for light and for dark. */
export async function stylesheet(file) {
  const rules = await readFile(file, "utf8");
  const names = [...new Set([...rules.matchAll(/var\(--(\w+)\)/g)].map((match) => match[1]))].sort();
  return [
    block(":root", "  color-scheme: light dark;\n" + values(names, webLightTheme, "  ")),
    `@media (prefers-color-scheme: dark) {\n${block("  :root", values(names.filter(differs), webDarkTheme, "    "), "  ")}}\n`,
    rules,
  ].join("\n");
}

const differs = (name) => webLightTheme[name] !== webDarkTheme[name];

const block = (selector, body, indent = "") => `${selector} {\n${body}${indent}}\n`;

const values = (names, theme, indent) => names.map((name) => `${indent}--${name}: ${value(theme, name)};\n`).join("");

function value(theme, name) {
  if (!(name in theme)) throw new Error(`Fluent has no design token '${name}'.`);
  return theme[name];
}
