import { dropdown } from "../../ui/select";
import type { Desk, Orders } from "../desk";
import type { Progress } from "../progress";
import { ahead } from "../quarters";

/** For which quarter a progress is planned, chosen from those that come. */
export function quarter(desk: Desk, progress: Progress, orders: Orders): HTMLElement {
  const { target, words: { say } } = desk;
  const offered = ahead(desk.quarter);
  const all = progress.quarter === null || offered.includes(progress.quarter) ? offered : [progress.quarter, ...offered];
  const chip = dropdown(target, [{ value: "", text: say("Board_NoQuarter") }, ...all.map((value) => ({ value, text: value }))], progress.quarter ?? "");
  chip.className = progress.quarter === null ? "chip" : "chip planned";
  chip.setAttribute("aria-label", say("Board_QuarterOf", progress.name));
  chip.dataset["key"] = `quarter ${progress.id}`;
  chip.addEventListener("change", () => orders.plan([progress.id], chip.value));
  return chip;
}
