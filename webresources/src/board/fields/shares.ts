import { button, element } from "../../ui/element";
import type { Desk } from "../desk";
import { typed } from "../numbers";
import { slices, sum, written, type Slice } from "../shares";
import { withText } from "../writing";
import { decimal, input } from "./controls";
import { complaintOf, refuse, type Field } from "./field";

interface Line {
  readonly element: HTMLElement;
  readonly name: HTMLInputElement;
  readonly percent: HTMLInputElement;
}

/** Competitors and their shares, one a line; the answer is their list in words. */
export function sharesField({ target, words }: Desk, text: string): Field {
  const { say, tag, format } = words;
  const whole = element(target, "fieldset", "field shares", element(target, "legend", "", say("Board_Field_shares")));
  const list = element(target, "div");
  const total = element(target, "p", "note");
  const complaint = complaintOf(target, whole);
  const lines: Line[] = [];
  const given = (): Slice[] => lines.map(({ name, percent }) => ({ name: name.value.trim(), percent: typed(percent.value, tag) }));
  const count = (): void => {
    const all = sum(given());
    total.textContent = Number.isNaN(all) ? "" : say(all > 100 ? "Board_SharesTooMuch" : "Board_SharesLeft", format.percent(all, 2), format.percent(100 - all, 2));
  };
  const add = (slice: Slice): Line => {
    const line = lineOf(target, slice, lines.length + 1, words, () => {
      lines.splice(lines.indexOf(line), 1);
      line.element.remove();
      count();
      (lines[lines.length - 1] ?? add({ name: "", percent: null })).name.focus();
    });
    lines.push(line);
    list.append(line.element);
    return line;
  };
  const known = slices(text);
  for (const slice of known.length > 0 ? known : [{ name: "", percent: null }]) add(slice);
  list.addEventListener("input", count);
  whole.append(list, button(target, "small", say("Board_AddCompetitor"), () => add({ name: "", percent: null }).name.focus()), total, complaint);
  count();
  return {
    name: "shares", element: whole,
    isEmpty: () => written(given()) === "",
    values: () => {
      const wrong = lines.find(({ percent }) => Number.isNaN(typed(percent.value, tag)));
      return wrong ? say("Board_NotANumber", wrong.percent.value) : withText(written(given()));
    },
    refuse: (sentence) => refuse(whole, complaint, sentence),
    focus: () => (lines.find(({ percent }) => percent.value === "") ?? lines[0])?.name.focus(),
  };
}

function lineOf(target: Document, slice: Slice, number: number, { say, tag }: Desk["words"], remove: () => void): Line {
  const name = input(target, slice.name);
  name.setAttribute("aria-label", say("Board_Competitor", number));
  name.placeholder = say("Board_Competitor", number);
  const percent = decimal(target, slice.percent === null ? "" : slice.percent.toLocaleString(tag));
  percent.setAttribute("aria-label", say("Board_ShareOf", number));
  percent.placeholder = "%";
  const gone = button(target, "small", "×", remove);
  gone.setAttribute("aria-label", say("Board_RemoveCompetitor", number));
  return { element: element(target, "div", "share", name, percent, gone), name, percent };
}
