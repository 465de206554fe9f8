import { ring } from "../../chart/ring";
import { button, decorative, element } from "../../ui/element";
import { shareOf, type Share } from "../completion";
import type { Desk, Orders } from "../desk";
import { filters, matches } from "../filter";

/** How far the client is, and which progresses are shown. */
export function summary(desk: Desk, orders: Orders): HTMLElement {
  const { target, words, board } = desk;
  const share = shareOf(board.progresses);
  const stalled = board.progresses.filter((progress) => matches("Stalled", progress, desk.quarter)).length;
  const mark = stalled === 0 ? [] : [element(target, "p", "stalled", decorative(element(target, "span", "", "⚠ ")), words.say("Board_StalledCount", stalled))];
  const text = element(target, "div", "", element(target, "p", "headline", byWeight(share, words)), element(target, "p", "", count(share, words)), ...mark);
  return element(target, "div", "summary", decorative(ring(target, share.percent, 64, "")), text, choice(desk, orders));
}

export const byWeight = ({ percent }: Share, { say, format }: Desk["words"]): string =>
  percent === null ? say("Board_NothingApplies") : say("Board_ByWeight", format.percent(percent, 2));

export const count = ({ completed, applicable }: Share, { say }: Desk["words"]): string => say("Board_Count", `${completed}`, `${applicable}`);

function choice(desk: Desk, orders: Orders): HTMLElement {
  const { target, words: { say }, board, quarter } = desk;
  const all = filters.map((filter) => {
    const found = board.progresses.filter((progress) => matches(filter, progress, quarter)).length;
    const press = button(target, "filter", say(`Board_Filter_${filter}`, `${found}`), () => {
      desk.filter = filter;
      orders.redraw();
    });
    press.setAttribute("aria-pressed", String(desk.filter === filter));
    press.dataset["key"] = `filter ${filter}`;
    return press;
  });
  const group = element(target, "div", "filters", ...all);
  group.setAttribute("role", "group");
  group.setAttribute("aria-label", say("Board_Show"));
  return group;
}
