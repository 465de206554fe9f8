import type { Slice } from "../circle/slice";

/** 'Name — 40 %; Other name — 25 %': as people write it, with or without the dash and the sign. */
const line = /^(.*?)\s*(?:[—–:-]\s*)?(\d+(?:[.,]\d+)?)\s*%?$/;

/** The suppliers of an answer, one each; what cannot be read stays as a name without a share. */
export function slices(text: string): Slice[] {
  return text.split(/[;\n]/).map((part) => part.trim()).filter((part) => part !== "").map((part) => {
    const [, name = part, percent] = line.exec(part) ?? [];
    return percent === undefined ? { name: part, percent: null } : { name: name.trim(), percent: Number(percent.replace(",", ".")) };
  });
}

/** The answer that says it. Rows in which nothing stands are left out. */
export function written(all: readonly Slice[]): string {
  return all.filter(({ name, percent }) => name !== "" || percent !== null)
    .map(({ name, percent }) => (percent === null ? name : `${name} — ${percent} %`.trim())).join("; ");
}
