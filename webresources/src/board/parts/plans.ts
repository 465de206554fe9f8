import { button, element } from "../../ui/element";
import { day } from "../../ui/format";
import type { Desk, Orders } from "../desk";
import type { Progress } from "../progress";
import { quarter } from "./quarter";

/** What is planned: the quarter and the next step; and the way out for what does not apply to this client. */
export function plans(desk: Desk, progress: Progress, orders: Orders): HTMLElement {
  const { target, words: { say } } = desk;
  const { text, isLate } = told(desk, progress);
  const step = button(target, isLate ? "small step late" : "small step", text, () => orders.step(progress));
  step.setAttribute("aria-label", `${text}: ${progress.name}`);
  step.dataset["key"] = `step ${progress.id}`;
  const aside = button(target, "small quiet", say("Board_SetAside"), () => orders.setAside(progress));
  aside.setAttribute("aria-label", `${say("Board_SetAside")}: ${progress.name}`);
  aside.dataset["key"] = `aside ${progress.id}`;
  return element(target, "div", "plans", quarter(desk, progress, orders), aside, step);
}

/** The next step with its day, and whether that has passed. */
function told({ words: { say, format }, today }: Desk, { nextStep, nextStepOn }: Progress): { text: string; isLate: boolean } {
  if (nextStepOn === null) return { text: nextStep || say("Board_AddStep"), isLate: false };
  const on = day(nextStepOn);
  const isLate = on < new Date(today.getFullYear(), today.getMonth(), today.getDate());
  return { text: say(isLate ? "Board_StepLate" : "Board_StepOn", nextStep || say("Board_Step"), format.day(on)), isLate };
}
