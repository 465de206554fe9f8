import { element } from "../../ui/element";
import { day } from "../../ui/format";
import type { Words } from "../../ui/words";
import type { Progress } from "../progress";

/** When a progress was completed, what was answered, and by what it is known. */
export function proof(target: Document, { completedOn, given, asks }: Progress, { say, format }: Words): HTMLElement {
  const parts = [
    completedOn ? say("Board_CompletedOn", format.day(completedOn)) : "",
    given.money === null ? "" : `${format.number(given.money, 2)} ${asks.currency}`.trim(),
    given.percent === null ? "" : format.percent(given.percent, 2),
    given.text, given.date === null ? "" : format.day(day(given.date)), given.contact?.name ?? "", given.activity?.name ?? "", given.note,
  ];
  return element(target, "p", "note", parts.filter((part) => part !== "").join(" · "));
}
