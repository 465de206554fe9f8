import { PscLevel } from "../../model/choices.g";
import { element, section } from "../../ui/element";
import type { Words } from "../../ui/words";
import type { Client, Figures } from "../client";
import type { Recommendation } from "../reading";

const signs: Readonly<Record<number, string>> = { [PscLevel.Plus]: "+", [PscLevel.Minus]: "−" };

/** Price, regularity and capacity, each with its level and its figure, and what is recommended for the three together. */
export function profile(target: Document, client: Client, figures: Figures, advice: Recommendation | null, words: Words): HTMLElement {
  const { say, format } = words;
  const { price, capacity, regularity, regularityLevel } = figures;
  const percentile = (value: number | null): string => (value === null ? say("Score_PscUnknown") : say("Score_Above", format.percent(value)));
  const tiles = element(target, "ul", "psc",
    tile(target, "Price", price.level, price.index === null ? "" : format.exact(price.index), percentile(price.percentile), words),
    tile(target, "Regularity", regularityLevel, regularity === null ? "" : format.number(regularity), regularity === null ? say("Score_PscUnknown") : say("Score_OutOf100"), words),
    tile(target, "Capacity", capacity.level, capacity.index === null ? "" : format.money(capacity.index), percentile(capacity.percentile), words));
  return section(target, "profile", say("Score_Psc", client.profile ?? "–"), tiles, ...advised(target, advice, words));
}

function tile(target: Document, name: string, level: number | null, figure: string, detail: string, { say }: Words): HTMLElement {
  const sign = signs[level ?? -1] ?? "?";
  const look = sign === "+" ? "plus" : sign === "−" ? "minus" : "unknown";
  return element(target, "li", look,
    element(target, "strong", "", say(`Score_Psc_${name}`), " ", element(target, "span", "sign", sign)), element(target, "span", "figure", figure), element(target, "span", "detail", detail));
}

function advised(target: Document, advice: Recommendation | null, { say }: Words): HTMLElement[] {
  if (!advice) return [element(target, "p", "note", say("Score_PscOpen"))];
  const text = element(target, "p", "advice", element(target, "strong", "", `${advice.name}. `), advice.advice);
  return advice.isProposed ? [text, element(target, "p", "note", say("Score_PscProposed"))] : [text];
}
