import { button, decorative, element } from "../../ui/element";
import type { Desk, Hands } from "../desk";
import { escalationSentence } from "../execution";
import { isOverdue, ordersFor, type Order } from "../lifecycle";
import { lifecycles } from "../plan";
import { standing } from "../standing";

/** Where the plan stands, what is wrong, and what can be done with it. */
export function head(desk: Desk, hands: Hands): HTMLElement {
  const { target, words, plan, today, isOnForm } = desk;
  const title = isOnForm ? [] : [element(target, "h2", "", button(target, "link", plan.name, () => hands.open()))];
  const text = element(target, "p", isOverdue(plan, today) ? "late" : "", standing(plan, today, words).join(" "));
  return element(target, "div", "head", ...title, steps(desk), text, ...alarm(desk), orders(desk, hands));
}

/** The five states in a row, told apart by sign as well as by colour. */
function steps({ target, plan, words: { say } }: Desk): HTMLOListElement {
  const here = lifecycles.indexOf(plan.lifecycle);
  const list = element(target, "ol", "steps", ...lifecycles.map((state, at) => {
    const sign = decorative(element(target, "span", "sign", at < here ? "✓" : at === here ? "●" : String(at + 1)));
    const item = element(target, "li", at < here ? "done" : at === here ? "here" : "", sign, element(target, "span", "name", say(`Plan_State_${state}`)));
    if (at === here) item.setAttribute("aria-current", "step");
    return item;
  }));
  list.setAttribute("aria-label", say("Plan_States"));
  return list;
}

/** An escalation: what it is, since when, and what was answered. */
function alarm({ target, plan, words }: Desk): HTMLElement[] {
  const text = escalationSentence(plan, words);
  if (text === null) return [];
  const isRaised = plan.escalated.state === "Raised";
  return [element(target, "p", isRaised ? "alarm" : "note", ...(isRaised ? [element(target, "strong", "", `! ${words.say("Plan_Escalation")} `)] : []), text)];
}

/** The next step of the plan first; what is done seldom looks like it. */
const primary: readonly Order[] = ["submit", "approve", "answer"];

function orders(desk: Desk, hands: Hands): HTMLElement {
  const { target, plan, reader, words: { say }, isOnForm } = desk;
  // What is known is shown on the plan's own form.
  const presses = ordersFor(plan, reader).filter((order) => isOnForm || order !== "refresh").map((order) => button(target, primary.includes(order) ? "primary" : "secondary", say(`Plan_Do_${order}`), () => hands.order(desk, order)));
  const open = isOnForm ? [] : [button(target, "secondary", say("Plan_Open"), () => hands.open())];
  return element(target, "div", "actions", ...open, ...presses);
}
