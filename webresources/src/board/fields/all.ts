import { area, decimal, input } from "../../ui/controls";
import { typed } from "../../ui/numbers";
import { dropdown } from "../../ui/select";
import type { Words } from "../../ui/words";
import { contactOf, type Finished } from "../activities";
import type { FieldName } from "../asking";
import { diaryLine } from "../diary-line";
import type { Desk } from "../desk";
import type { Progress } from "../progress";
import { withActivity, withContact, withDate, withMoney, withNote, withPercent, withReason, withStep, withStepOn, withText, type Values } from "../writing";
import { field, type Field } from "./field";
import { sharesField } from "./shares";

/** The field of that name, filled with what the row has or the activity makes clear. */
export function fieldOf(desk: Desk, name: FieldName, progress: Progress, activity: Finished | null): Field {
  const { target, words, around } = desk;
  const { say } = words;
  const { given, asks, nextStep, nextStepOn } = progress;
  const plain = (control: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, values: (text: string) => Values | string, ...parts: string[]): Field =>
    field(target, name, say(`Board_Field_${name}`, ...parts), control, values);
  switch (name) {
    case "note": return plain(area(target, given.note || (activity ? diaryLine(activity, words) : "")), withNote);
    case "contact": return plain(dropdown(target, offered(say("Board_NoContact"), around.contacts), given.contact?.id ?? (activity ? contactOf(activity, around.contacts) : "")), withContact);
    case "activity": return activityField(desk, progress, activity, plain);
    case "money": return plain(decimal(target, shown(given.money, words)), (text) => numbered(text, words, withMoney), asks.currency);
    case "percent": return plain(decimal(target, shown(given.percent, words)), (text) => numbered(text, words, withPercent));
    case "text": return plain(area(target, given.text), withText);
    case "shares": return sharesField(desk, given.text);
    case "date": return plain(input(target, given.date ?? "", "date"), withDate);
    case "reason": return plain(input(target, ""), withReason);
    case "step": return plain(input(target, nextStep), withStep);
    case "stepOn": return plain(input(target, nextStepOn ?? "", "date"), withStepOn);
  }
}

type Plain = (control: HTMLSelectElement, values: (id: string) => Values) => Field;

/** Any finished activity of the client; one that is linked already stays in the list even if it is not finished. */
function activityField({ target, words, around }: Desk, progress: Progress, chosen: Finished | null, plain: Plain): Field {
  const linked = progress.given.activity;
  const known = around.finished.map((activity) => ({ id: activity.id, name: diaryLine(activity, words), kind: activity.kind }));
  const all = linked && !known.some(({ id }) => id === linked.id) ? [linked, ...known] : known;
  const control = dropdown(target, offered(words.say(all.length === 0 ? "Board_NoFinished" : "Board_NoActivity"), all), chosen?.id ?? linked?.id ?? "");
  return plain(control, (id) => {
    const found = all.find((one) => one.id === id);
    return found ? withActivity(found.kind, found.id, progress) : {};
  });
}

const offered = (none: string, all: readonly { readonly id: string; readonly name: string }[]) =>
  [{ value: "", text: none }, ...all.map(({ id, name }) => ({ value: id, text: name }))];

/** In the digits of the language, without its spaces. */
const shown = (value: number | null, { tag }: Words): string => (value === null ? "" : value.toLocaleString(tag, { useGrouping: false, maximumFractionDigits: 10 }));

function numbered(text: string, { tag, say }: Words, values: (value: number | null) => Values): Values | string {
  const value = typed(text, tag);
  return Number.isNaN(value) ? say("Page_NotANumber", text) : values(value);
}
