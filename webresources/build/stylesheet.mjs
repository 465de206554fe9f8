import { readFile } from "node:fs/promises";
import { webDarkTheme, webLightTheme } from "@fluentui/tokens";

/**
 * The sheet with the values of those Fluent design tokens that it names, for light and for dark, which paper never is;
 * those that the sheet shared by all pages brings already are left out.
 */
export async function stylesheet(file, shared) {
  const rules = await readFile(file, "utf8");
  const brought = file === shared ? [] : tokens(await readFile(shared, "utf8"));
  const names = tokens(rules).filter((name) => !brought.includes(name));
  return [
    block(":root", "  color-scheme: light dark;\n" + values(names, webLightTheme, "  ")),
    `@media screen and (prefers-color-scheme: dark) {\n${block("  :root", values(names.filter(differs), webDarkTheme, "    "), "  ")}}\n`,
    rules,
  ].join("\n");
}

const tokens = (rules) => [...new Set([...rules.matchAll(/var\(--(\w+)\)/g)].map((match) => match[1]))].sort();

const differs = (name) => webLightTheme[name] !== webDarkTheme[name];

const block = (selector, body, indent = "") => `${selector} {\n${body}${indent}}\n`;

const values = (names, theme, indent) => names.map((name) => `${indent}--${name}: ${value(theme, name)};\n`).join("");

function value(theme, name) {
  if (!(name in theme)) throw new Error(`Fluent has no design token '${name}'.`);
  return theme[name];
}
