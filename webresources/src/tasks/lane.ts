import { droppable } from "../ui/dragging";
import { element } from "../ui/element";
import type { Words } from "../ui/words";
import { card, type Doing } from "./card";
import type { Execution } from "./reading";
import { isOpen, type Task } from "./task";

/** A quarter of the plan. */
export interface Quarter {
  readonly name: string;
  readonly first: Date;
  readonly last: Date;
  readonly when: "past" | "current" | "future";
  readonly execution: Execution;
  readonly tasks: readonly Task[];
}

/** What is to be done in a quarter, and what of it is; tasks of the plan can be dropped on it. */
export function lane(target: Document, { name, first, last, when, execution, tasks }: Quarter, words: Words, doing: Doing, drop: ((ids: readonly string[]) => void) | null): HTMLElement {
  const { say, format } = words;
  const title = element(target, "h2", "", name);
  title.id = `lane-${name}`;
  const span = element(target, "p", "detail", say(when === "current" ? "Tasks_CurrentSpan" : "Tasks_Span", format.month(first), format.month(last)));
  const open = tasks.filter(isOpen);
  const ended = tasks.filter((task) => !isOpen(task));
  const whole = element(target, "section", `lane ${when}`, element(target, "div", "lane-head", title, span, executed(target, when, execution, words)), cards(target, open, words, doing));
  whole.setAttribute("aria-labelledby", title.id);
  if (ended.length > 0) whole.append(element(target, "p", "apart", say("Tasks_Ended")), cards(target, ended, words, doing));
  if (tasks.length === 0) whole.append(element(target, "p", "empty", say("Tasks_NothingHere")));
  if (drop) droppable(whole, "plantask", drop);
  return whole;
}

const cards = (target: Document, tasks: readonly Task[], words: Words, doing: Doing): HTMLElement => element(target, "ul", "cards", ...tasks.map((task) => card(target, task, words, doing)));

/** A quarter that has not begun has nothing to be measured by. */
function executed(target: Document, when: Quarter["when"], { due, done, percent }: Execution, { say, format }: Words): HTMLElement {
  const counted = percent === null ? say("Tasks_NothingDue") : say(when === "past" ? "Tasks_Executed" : "Tasks_ExecutedSoFar", format.number(done, 0), format.number(due, 0), format.percent(percent, 2));
  return element(target, "p", "executed", when === "future" ? say("Tasks_Planned", due) : counted);
}
