import { droppable } from "../../ui/dragging";
import { button, element } from "../../ui/element";
import type { Desk, Orders } from "../desk";
import { told } from "../news";
import { isOpen } from "../progress";
import { ahead } from "../quarters";

/** The quarters that come: progresses are dropped on them, or selected and sent there. */
export function lanes(desk: Desk, orders: Orders): HTMLElement {
  const { target, words: { say }, selected } = desk;
  const all = [...ahead(desk.quarter), ""].map((quarter) => element(target, "li", "", lane(desk, quarter, orders)));
  const list = element(target, "ul", "lanes", ...all);
  list.setAttribute("aria-label", say("Board_Quarters"));
  const hint = element(target, "span", "note", selected.size > 0 ? say("Board_Selected", selected.size) : say("Board_PlanHint"));
  return element(target, "div", "planning", list, desk.news?.of === null ? told(target, desk.news) : hint);
}

function lane(desk: Desk, quarter: string, orders: Orders): HTMLElement {
  const { target, words: { say }, board, selected } = desk;
  const planned = board.progresses.filter((progress) => isOpen(progress) && (progress.quarter ?? "") === quarter).length;
  const name = quarter || say("Board_NoQuarter");
  const made = button(target, quarter === desk.quarter ? "lane current" : "lane", "", () => {
    if (selected.size > 0) orders.plan([...selected], quarter);
  });
  const unseen = (text: string): HTMLElement => element(target, "span", "unseen", text);
  made.append(...(selected.size > 0 ? [unseen(`${say("Board_PlanFor", selected.size)} `)] : []), element(target, "strong", "", name), ` ${planned}`, unseen(` ${say("Board_OpenOnes")}`));
  made.setAttribute("aria-disabled", String(selected.size === 0));
  made.dataset["key"] = `lane ${quarter}`;
  droppable(made, "progress", (ids) => orders.plan(ids, quarter));
  return made;
}
