import { ProgressStatus } from "../model/choices.g";
import { button, decorative, element } from "../ui/element";
import { menu, type Choice } from "../ui/menu";
import type { Words } from "../ui/words";
import { isDone, type Progress } from "./lanes";

/** What can be done with a card. */
export interface Doing {
  isSelected(id: string): boolean;
  select(ids: readonly string[], isSelected: boolean): void;
  /** Where a progress can go. */
  targets(of: Progress): readonly Choice[];
  openProgress(id: string): void;
  openClient(id: string): void;
}

export interface Shown extends Progress {
  /** What the plan says of it, and which quarter it stands in where its lane does not. */
  readonly notes: readonly string[];
}

const signs: Readonly<Record<number, string>> = { [ProgressStatus.NotStarted]: "○", [ProgressStatus.InProgress]: "◐", [ProgressStatus.Completed]: "✓" };
const names = Object.entries(ProgressStatus);

/** A progress to be planned: completed ones stay where they are. */
export function card(target: Document, progress: Shown, words: Words, doing: Doing): HTMLElement {
  const { id, name } = progress;
  const { say } = words;
  const box = element(target, "input", "pick");
  box.type = "checkbox";
  box.checked = doing.isSelected(id);
  box.setAttribute("aria-label", say("Quarter_Select", name));
  box.addEventListener("change", () => doing.select([id], box.checked));
  const facts = element(target, "p", "detail", ...detail(target, progress, words));
  const text = element(target, "div", "card-text", button(target, "link", name, () => doing.openProgress(id)), facts);
  const whole = element(target, "li", isDone(progress) ? "plan-card done" : "plan-card");
  whole.dataset["id"] = id;
  if (isDone(progress)) whole.append(text);
  else whole.append(box, text, menu(target, "⋯", say("Quarter_MoveOf", name), () => doing.targets(progress)));
  whole.draggable = !isDone(progress);
  return whole;
}

function detail(target: Document, { status, weight, stalledSince, notes }: Shown, { say, format }: Words): (Node | string)[] {
  const key = names.find(([, value]) => value === status)?.[0] ?? "NotStarted";
  const parts: (Node | string)[] = [decorative(element(target, "span", `status-sign ${key}`, signs[status ?? -1] ?? "○")), `${say(`Quarter_Status_${key}`)} · ${say("Quarter_Weight", weight)}`];
  if (stalledSince !== null) parts.push(element(target, "span", "more-detail stalled", `! ${say("Quarter_Stalled", format.day(stalledSince))}`));
  for (const note of notes) parts.push(element(target, "span", "more-detail", note));
  return parts;
}
