import { after, stepOf } from "../../chart/roving";
import { ProgressStatus } from "../../model/choices.g";
import { button, element } from "../../ui/element";
import type { Desk, Orders } from "../desk";
import type { Progress } from "../progress";

const statuses = Object.entries(ProgressStatus);

/** The name of a status, which is a part of the names of its words. */
export const keyOf = (status: number): string => statuses.find(([, value]) => value === status)?.[0] ?? "NotStarted";

/**
 * The three statuses side by side: one click, or one of the keys 1, 2 and 3. The arrows lead from one to the next without
 * choosing it, since a choice is saved at once.
 */
export function status(desk: Desk, progress: Progress, orders: Orders): HTMLElement {
  const { target, words: { say } } = desk;
  const now = desk.wanted.get(progress.id) ?? progress.status;
  const choices = statuses.map(([key, value]) => {
    const choice = button(target, "state", say(`Board_Status_${key}`), () => orders.become(progress, value));
    choice.setAttribute("role", "radio");
    choice.setAttribute("aria-checked", String(value === now));
    choice.tabIndex = value === now ? 0 : -1;
    choice.dataset["key"] = `status ${progress.id} ${value}`;
    return choice;
  });
  const group = element(target, "div", "states", ...choices);
  group.setAttribute("role", "radiogroup");
  group.setAttribute("aria-label", say("Board_StatusOf", progress.name));
  group.setAttribute("aria-keyshortcuts", "1 2 3");
  group.addEventListener("keydown", (event) => {
    const direct = event.ctrlKey || event.altKey || event.metaKey ? undefined : choices[["1", "2", "3"].indexOf(event.key)];
    const step = stepOf(event.key);
    const next = direct ?? (step && choices[after(step, choices.findIndex((choice) => choice === target.activeElement), choices.length)]);
    if (!next) return;
    event.preventDefault();
    next.focus();
    if (direct) direct.click();
  });
  return group;
}
