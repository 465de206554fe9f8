import { button, element } from "../ui/element";
import type { Choice } from "../ui/menu";
import type { Words } from "../ui/words";
import { sum, type Progress } from "./lanes";

/** What is selected and where it can go; it stays in sight while somebody goes on selecting. */
export function bulk(target: Document, selected: readonly Progress[], choices: readonly Choice[], clear: () => void, { say }: Words): HTMLElement {
  const { count, weight } = sum(selected);
  const whole = element(target, "div", "bulk");
  whole.hidden = count === 0;
  whole.setAttribute("role", "group");
  whole.setAttribute("aria-label", say("Quarter_Bulk"));
  const targets = choices.map(({ text, choose }) => button(target, "secondary", text, choose));
  whole.append(element(target, "strong", "", say("Quarter_Selected", count, weight)), element(target, "div", "actions", ...targets, button(target, "link", say("Quarter_Clear"), clear)));
  return whole;
}
