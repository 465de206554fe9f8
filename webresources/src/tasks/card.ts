import { PlanTaskType, SupportRole } from "../model/choices.g";
import { button, decorative, element } from "../ui/element";
import { menu, type Choice } from "../ui/menu";
import type { Words } from "../ui/words";
import { isDone, isLate, isOpen, type Task } from "./task";

/** What can be done with a task. */
export interface Doing {
  /** Whether the plan still takes changes of its tasks. */
  readonly isOpen: boolean;
  readonly today: Date;
  /** What is asked about a task at the moment, beneath it. */
  question(task: Task): HTMLElement | null;
  finish(task: Task): void;
  /** What else: another quarter, cancelling, opening again. */
  choices(task: Task): readonly Choice[];
  show(task: Task): void;
}

/** The name of a member among its choice. */
const keyOf = (choice: Readonly<Record<string, number>>, value: number | null): string | undefined => Object.entries(choice).find(([, each]) => each === value)?.[0];

/** One task: what it is, by when, who does it, and what became of it. */
export function card(target: Document, task: Task, words: Words, doing: Doing): HTMLElement {
  const { say } = words;
  const sign = isDone(task) ? "✓" : isOpen(task) ? "○" : "×";
  const head = element(target, "div", "card-head", decorative(element(target, "span", "status-sign", sign)), button(target, "link", task.name, () => doing.show(task)));
  const text = element(target, "div", "card-text", head, details(target, task, words, doing.today));
  const question = doing.question(task);
  const whole = element(target, "li", `plan-card ${isOpen(task) ? "open" : "ended"}`, text);
  whole.dataset["id"] = task.id;
  if (doing.isOpen) whole.append(menu(target, "⋯", say("Tasks_MoreOf", task.name), () => doing.choices(task)));
  if (doing.isOpen && isOpen(task) && !question) whole.append(finishing(target, task, say, doing));
  if (question) whole.append(question);
  whole.draggable = doing.isOpen && isOpen(task) && !question;
  return whole;
}

function finishing(target: Document, task: Task, say: Words["say"], doing: Doing): HTMLElement {
  const press = button(target, "small finish", say("Tasks_Finish"), () => doing.finish(task));
  press.setAttribute("aria-label", say("Tasks_FinishOf", task.name));
  return press;
}

function details(target: Document, task: Task, { say, format }: Words, today: Date): HTMLElement {
  const line = (look: string, ...parts: string[]): HTMLElement[] => {
    const told = parts.filter((part) => part !== "").join(" · ");
    return told === "" ? [] : [element(target, "span", `more-detail ${look}`, told)];
  };
  const role = keyOf(SupportRole, task.role ?? SupportRole.Kam) ?? "Kam";
  const ended = isDone(task) ? (task.doneOn === null ? say("Tasks_Done") : say("Tasks_DoneOn", format.day(task.doneOn))) : isOpen(task) ? "" : say("Tasks_Cancelled");
  return element(target, "p", "detail",
    ...line("", say(`Tasks_Type_${keyOf(PlanTaskType, task.type) ?? "Other"}`), isOpen(task) ? say("Tasks_DueOn", format.day(task.due)) : ended),
    ...line("overdue", isLate(task, today) ? `! ${say("Tasks_Late")}` : ""),
    ...line("", task.responsible, role === "Kam" ? "" : say(`Tasks_Role_${role}`), task.hours === null ? "" : say("Tasks_Hours", format.number(task.hours))),
    ...line("moved", task.left.length === 0 ? "" : say("Tasks_MovedFrom", task.left.join(", "))));
}
