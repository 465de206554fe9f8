import { decimal, input } from "../ui/controls";
import { button, element } from "../ui/element";
import { typed } from "../ui/numbers";
import type { Words } from "../ui/words";
import type { Slice } from "./slice";

interface Line {
  readonly element: HTMLElement;
  readonly name: HTMLInputElement;
  readonly percent: HTMLInputElement;
}

/** Competitors and their shares, one a line, to be changed, added and taken away. */
export interface Competitors {
  readonly element: HTMLElement;
  /** As they stand: a share that is no number is NaN. */
  given(): Slice[];
  /** What stands in a share and is no number. */
  unreadable(): string | undefined;
  focus(): void;
}

const nobody: Slice = { name: "", percent: null };

/** @param list the id of the names that are offered for a competitor. */
export function competitors(target: Document, known: readonly Slice[], words: Words, changed: () => void, list = ""): Competitors {
  const { say, tag } = words;
  const place = element(target, "div");
  const lines: Line[] = [];
  const add = (slice: Slice): Line => {
    const line = lineOf(target, slice, lines.length + 1, words, () => {
      lines.splice(lines.indexOf(line), 1);
      line.element.remove();
      changed();
      (lines[lines.length - 1] ?? add(nobody)).name.focus();
    });
    if (list !== "") line.name.setAttribute("list", list);
    lines.push(line);
    place.append(line.element);
    return line;
  };
  for (const slice of known.length > 0 ? known : [nobody]) add(slice);
  place.addEventListener("input", changed);
  return {
    element: element(target, "div", "competitors", place, button(target, "small", say("Page_AddCompetitor"), () => add(nobody).name.focus())),
    given: () => lines.map(({ name, percent }) => ({ name: name.value.trim(), percent: typed(percent.value, tag) })),
    unreadable: () => lines.find(({ percent }) => Number.isNaN(typed(percent.value, tag)))?.percent.value,
    focus: () => (lines.find(({ percent }) => percent.value === "") ?? lines[0])?.name.focus(),
  };
}

function lineOf(target: Document, slice: Slice, number: number, { say, tag }: Words, remove: () => void): Line {
  const name = input(target, slice.name);
  name.setAttribute("aria-label", say("Page_Competitor", number));
  name.placeholder = say("Page_Competitor", number);
  const percent = decimal(target, slice.percent === null ? "" : slice.percent.toLocaleString(tag));
  percent.setAttribute("aria-label", say("Page_ShareOf", number));
  percent.placeholder = "%";
  const gone = button(target, "small", "×", remove);
  gone.setAttribute("aria-label", say("Page_RemoveCompetitor", number));
  return { element: element(target, "div", "share", name, percent, gone), name, percent };
}
