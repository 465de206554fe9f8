import { competitors } from "../../circle/competitors";
import { sum } from "../../circle/slice";
import { complaintOf, refuse } from "../../ui/complaint";
import { element } from "../../ui/element";
import type { Desk } from "../desk";
import { slices, written } from "../shares";
import { withText } from "../writing";
import type { Field } from "./field";

/** Competitors and their shares; the answer is their list in words. */
export function sharesField({ target, words }: Desk, text: string): Field {
  const { say, format } = words;
  const total = element(target, "p", "note");
  const count = (): void => {
    const all = sum(lines.given());
    total.textContent = Number.isNaN(all) ? "" : say(all > 100 ? "Board_SharesTooMuch" : "Board_SharesLeft", format.percent(all, 2), format.percent(100 - all, 2));
  };
  const lines = competitors(target, slices(text), words, count);
  const whole = element(target, "fieldset", "field shares", element(target, "legend", "", say("Board_Field_shares")), lines.element, total);
  const complaint = complaintOf(target, whole);
  whole.append(complaint);
  count();
  return {
    name: "shares", element: whole,
    isEmpty: () => written(lines.given()) === "",
    values: () => {
      const wrong = lines.unreadable();
      return wrong === undefined ? withText(written(lines.given())) : say("Page_NotANumber", wrong);
    },
    refuse: (sentence) => refuse(whole, complaint, sentence),
    focus: lines.focus,
  };
}
