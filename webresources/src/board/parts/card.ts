import { button, decorative, element } from "../../ui/element";
import type { Desk, Orders } from "../desk";
import { told } from "../news";
import { isCompleted, isOpen, type Progress } from "../progress";
import { dragged } from "./dragging";
import { plans } from "./plans";
import { proof } from "./proof";
import { keyOf, status } from "./status";

/** One progress: what it is, how much it counts, where it stands, and what comes next. */
export function card(desk: Desk, progress: Progress, orders: Orders): HTMLElement {
  const editor = desk.editors.get(progress.id);
  const body = progress.isApplicable ? standing(desk, progress, orders) : [aside(desk, progress, orders)];
  const made = element(desk.target, "li", `card ${progress.isApplicable ? keyOf(progress.status) : "Aside"}`,
    head(desk, progress, orders), ...body, ...(editor ? [editor.element] : []), ...refusal(desk, progress), ...news(desk, progress));
  if (desk.wanted.has(progress.id)) made.setAttribute("aria-busy", "true");
  if (isOpen(progress) && !editor) dragged(desk, progress, made, orders);
  return made;
}

function standing(desk: Desk, progress: Progress, orders: Orders): HTMLElement[] {
  const { target, words } = desk;
  const rest = isCompleted(progress) ? proof(target, progress, words) : plans(desk, progress, orders);
  return [status(desk, progress, orders), ...stalled(desk, progress), rest];
}

function head(desk: Desk, progress: Progress, orders: Orders): HTMLElement {
  const { target, words: { say } } = desk;
  const name = button(target, "link", progress.name, () => orders.open(progress));
  name.dataset["key"] = `name ${progress.id}`;
  if (progress.meaning) name.title = progress.meaning;
  const dots = decorative(element(target, "span", "", "●".repeat(progress.weight)));
  const weight = element(target, "span", "dots", dots, element(target, "span", "unseen", say("Board_Weight", `${progress.weight}`)));
  weight.title = say("Board_Weight", `${progress.weight}`);
  return element(target, "div", "head", ...(isOpen(progress) ? [picker(desk, progress, orders)] : []), element(target, "div", "", name, weight));
}

function picker(desk: Desk, { id, name }: Progress, orders: Orders): HTMLElement {
  const box = element(desk.target, "input");
  box.type = "checkbox";
  box.checked = desk.selected.has(id);
  box.setAttribute("aria-label", desk.words.say("Board_Select", name));
  box.dataset["key"] = `pick ${id}`;
  box.addEventListener("change", () => {
    if (box.checked) desk.selected.add(id);
    else desk.selected.delete(id);
    orders.redraw();
  });
  return box;
}

function stalled({ target, words: { say, format } }: Desk, { stall }: Progress): HTMLElement[] {
  if (!stall) return [];
  return [element(target, "p", "stalled", decorative(element(target, "span", "", "⚠ ")), say(`Board_Stalled_${stall.reason}`, format.day(stall.since)))];
}

function aside({ target, words: { say } }: Desk, progress: Progress, orders: Orders): HTMLElement {
  const again = button(target, "small", say("Board_TakeUp"), () => orders.takeUp(progress));
  again.setAttribute("aria-label", `${say("Board_TakeUp")}: ${progress.name}`);
  again.dataset["key"] = `up ${progress.id}`;
  return element(target, "div", "plans", again);
}

const news = ({ target, news: latest }: Desk, { id }: Progress): HTMLElement[] => (latest?.of === id ? [told(target, latest)] : []);

/** What the server said against a save that no field has asked for. */
function refusal({ target, refusals }: Desk, { id }: Progress): HTMLElement[] {
  const sentence = refusals.get(id);
  if (sentence === undefined) return [];
  const made = element(target, "p", "complaint", sentence);
  made.setAttribute("role", "alert");
  return [made];
}
