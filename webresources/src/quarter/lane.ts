import { droppable, lift } from "../ui/dragging";
import { button, element } from "../ui/element";
import type { Words } from "../ui/words";
import { card, type Doing, type Shown } from "./card";
import { byClient, isDone, sum, type Group, type Lane, type Progress } from "./lanes";

/** A part of a lane with a heading of its own, or none. */
export interface Part {
  readonly heading: string;
  readonly progresses: readonly Shown[];
}

/** Where progresses of one time stand, by client; those of a lane that can be planned for can be dropped on it. */
export function lane(
  target: Document, name: Lane, title: string, parts: readonly Part[], words: Words, doing: Doing, head: readonly HTMLElement[], drop: ((ids: readonly string[]) => void) | null,
): HTMLElement {
  const { say } = words;
  const inside = parts.flatMap(({ progresses }) => progresses);
  const heading = element(target, "h2", "", title);
  heading.id = `lane-${name}`;
  heading.tabIndex = -1;
  const whole = element(target, "section", `lane lane-${name}`, element(target, "div", "lane-head", heading, element(target, "p", "detail", summary(inside, words)), ...head, ...pickAll(target, title, inside, words, doing)));
  whole.setAttribute("aria-labelledby", heading.id);
  for (const { heading: apart, progresses } of parts) {
    if (apart !== "" && progresses.some((progress) => !isDone(progress))) whole.append(element(target, "p", "apart", apart));
    whole.append(...groups(target, progresses.filter((progress) => !isDone(progress)), words, doing));
  }
  const done = inside.filter(isDone);
  if (done.length > 0) whole.append(element(target, "details", "", element(target, "summary", "", say("Quarter_DoneHere", done.length)), ...groups(target, done, words, doing)));
  if (inside.length === 0) whole.append(element(target, "p", "empty", say(`Quarter_Empty_${name}`)));
  if (drop) droppable(whole, "progress", drop);
  return whole;
}

function summary(inside: readonly Progress[], { say }: Words): string {
  const { count, weight, completed } = sum(inside);
  return completed > 0 ? `${say("Quarter_Sum", count, weight)}; ${say("Quarter_Done", completed)}` : say("Quarter_Sum", count, weight);
}

function pickAll(target: Document, title: string, inside: readonly Progress[], { say }: Words, doing: Doing): HTMLElement[] {
  const open = inside.filter((progress) => !isDone(progress)).map(({ id }) => id);
  if (open.length === 0) return [];
  const box = element(target, "input", "pick");
  box.type = "checkbox";
  box.checked = open.every(doing.isSelected);
  box.setAttribute("aria-label", say("Quarter_SelectAllOf", title));
  box.addEventListener("change", () => doing.select(open, box.checked));
  return [element(target, "label", "pick-all", box, say("Quarter_SelectAll"))];
}

const groups = (target: Document, progresses: readonly Progress[], words: Words, doing: Doing): HTMLElement[] =>
  byClient(progresses, words.tag).map((group) => clientOf(target, group, words, doing));

function clientOf(target: Document, { client, progresses }: Group, words: Words, doing: Doing): HTMLElement {
  const heading = element(target, "h3", "", button(target, "link", client.name, () => doing.openClient(client.id)));
  const cards = (progresses as readonly Shown[]).map((progress) => card(target, progress, words, doing));
  return element(target, "div", "group", heading, element(target, "ul", "cards", ...cards));
}

/** A card that is selected takes the whole selection with it. */
export function draggable(whole: HTMLElement, idsWith: (id: string) => readonly string[]): void {
  whole.addEventListener("dragstart", (event) => {
    const { id } = (event.target as HTMLElement).dataset;
    if (id) lift(event, "progress", idsWith(id));
  });
}
