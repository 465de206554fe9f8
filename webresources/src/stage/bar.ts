import { decorative, element } from "../ui/element";
import type { Words } from "../ui/words";
import { nameOf, stages } from "./stages";
import { stepOf, type Standing, type Step } from "./standing";

/** Told apart by sign as well as by colour. */
const signs: Readonly<Record<Step, string>> = { done: "✓", here: "●", open: "‖", ahead: "" };

/** The six stages in a row: passed, where the client is, open though held, ahead. */
export function bar(target: Document, pipeline: Standing | null, { say }: Words): HTMLOListElement {
  const list = element(target, "ol", "steps", ...stages.map((_, order) => {
    const step = pipeline === null ? "ahead" : stepOf(order, pipeline);
    const sign = decorative(element(target, "span", "sign", signs[step] === "" ? String(order + 1) : signs[step]));
    const state = pipeline === null ? [] : [element(target, "span", "unseen", `, ${say(`Stage_Is_${step}`)}`)];
    const item = element(target, "li", step, sign, element(target, "span", "name", nameOf(order, say)), ...state);
    if (step === "here") item.setAttribute("aria-current", "step");
    return item;
  }));
  list.setAttribute("aria-label", say("Stage_Bar"));
  return list;
}
