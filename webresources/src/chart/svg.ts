const space = "http://www.w3.org/2000/svg";

type Attributes = Readonly<Record<string, string | number>>;

/** An element of a picture. Its look comes from the style sheet by its class, so that it follows light, dark and forced colours. */
export function svg<Tag extends keyof SVGElementTagNameMap>(
  target: Document, tag: Tag, attributes: Attributes = {}, ...children: readonly (Node | string)[]
): SVGElementTagNameMap[Tag] {
  const made = target.createElementNS(space, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, typeof value === "number" ? rounded(value) : value);
  made.append(...children);
  return made;
}

/** A line through points, as the path of an SVG. */
export const through = (points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y], at) => `${at === 0 ? "M" : "L"}${rounded(x)} ${rounded(y)}`).join("");

const rounded = (value: number): string => String(Math.round(value * 100) / 100);
