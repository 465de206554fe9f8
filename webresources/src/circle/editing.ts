import { complaintOf, refuse } from "../ui/complaint";
import { button, element } from "../ui/element";
import { message } from "../ui/work";
import type { Words } from "../ui/words";
import { given } from "./circle";
import { competitors } from "./competitors";
import { next as nextOf, type Entry } from "./entry";
import { numberField, type NumberField } from "./field";
import { sumOf, wrong, type At, type Entered } from "./judging";

/** The id of the list of suppliers that are offered for a competitor. */
export const suppliers = "circle-suppliers";

export interface Editing {
  /** Whether the plan takes what is expected next; without a plan nobody asks for it. */
  readonly hasNext: boolean;
  /** What stands in the fields now; not called while it cannot be read or is more than a circle. */
  changed(entered: Entered): void;
  save(entered: Entered): Promise<void>;
  undo(): void;
}

export interface Editor {
  readonly element: HTMLElement;
  /** What stands in the fields; null: some of it is no number. */
  entered(): Entered | null;
  /** Whether somebody has changed something. */
  readonly isTouched: () => boolean;
}

/** The circle of a category and what is expected of it, to be changed where it is seen. */
export function editor(target: Document, entry: Entry, words: Words, editing: Editing): Editor {
  const { say } = words;
  const fields = fieldsOf(target, entry, words, () => look());
  const { form, error, submit } = formOf(target, entry, fields, editing, words);
  const entered = (): Entered | null => {
    const numbers = [fields.need, fields.own, fields.nextNeed, fields.nextOwn].map((field) => field.value());
    if (numbers.some(Number.isNaN) || fields.slices.unreadable() !== undefined) return null;
    const named = fields.slices.given().filter(({ name, percent }) => name !== "" || percent !== null);
    const [need = null, own = null, nextNeed = null, nextOwn = null] = numbers;
    return { now: { need, own, competitors: named }, next: { need: nextNeed, own: nextOwn } };
  };
  let isTouched = false;
  const look = (): void => {
    isTouched = true;
    const read = entered();
    refuse(fields.group, fields.complaint, "");
    fields.sum.textContent = read === null ? "" : sumOf(read.now, words);
    fields.sum.classList.toggle("too-full", read !== null && given(read.now) > 100);
    if (read !== null && given(read.now) <= 100) editing.changed(read);
  };
  form.addEventListener("input", look);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (submit.getAttribute("aria-disabled") === "true") return;
    const read = judged(fields, entered(), words);
    if (read === null) return;
    submit.setAttribute("aria-disabled", "true");
    error.textContent = "";
    editing.save(read).catch((failure: unknown) => {
      submit.removeAttribute("aria-disabled");
      error.textContent = message(failure);
      submit.focus();
    });
  });
  const first = entered();
  fields.sum.textContent = first === null ? "" : sumOf(first.now, words);
  form.setAttribute("aria-label", say("Circle_Edit", entry.name));
  return { element: form, entered, isTouched: () => isTouched };
}

interface Fields {
  readonly need: NumberField;
  readonly own: NumberField;
  readonly slices: ReturnType<typeof competitors>;
  readonly complaint: HTMLElement;
  readonly group: HTMLElement;
  readonly sum: HTMLElement;
  readonly nextNeed: NumberField;
  readonly nextOwn: NumberField;
}

function fieldsOf(target: Document, entry: Entry, words: Words, changed: () => void): Fields {
  const { say } = words;
  const { need, own, competitors: known } = entry.circle;
  const next = nextOf(entry);
  const group = element(target, "fieldset", "shares", element(target, "legend", "", say("Circle_Competitors")));
  const sum = element(target, "p", "note");
  sum.setAttribute("aria-live", "polite");
  return {
    need: numberField(target, say("Circle_NeedIn", entry.currency), need, words), own: numberField(target, say("Circle_OwnShare"), own, words),
    slices: competitors(target, known, words, changed, suppliers), complaint: complaintOf(target, group), group, sum,
    nextNeed: numberField(target, say("Circle_NeedIn", entry.currency), next.need, words), nextOwn: numberField(target, say("Circle_OwnShare"), next.own, words),
  };
}

function formOf(target: Document, { name }: Entry, fields: Fields, { hasNext, undo }: Editing, { say }: Words) {
  const error = element(target, "p", "status refusal");
  error.setAttribute("role", "alert");
  const submit = button(target, "primary", say("Circle_Save"));
  submit.type = "submit";
  fields.group.append(fields.slices.element, fields.complaint);
  const now = element(target, "fieldset", "", element(target, "legend", "", say("Circle_Now")), element(target, "div", "pair", fields.need.element, fields.own.element), fields.group, fields.sum);
  const next = element(target, "fieldset", "", element(target, "legend", "", say("Circle_Next")), element(target, "div", "pair", fields.nextNeed.element, fields.nextOwn.element));
  const form = element(target, "form", "editing", element(target, "h2", "", name), element(target, "div", "halves", now, ...(hasNext ? [next] : [])), error,
    element(target, "div", "actions", submit, button(target, "secondary", say("Circle_Undo"), undo)));
  form.noValidate = true;
  return { form, error, submit };
}

/** What was entered, if there is nothing to say against it; else it is said where it stands, and the focus goes there. */
function judged(fields: Fields, entered: Entered | null, words: Words): Entered | null {
  const places: Readonly<Record<At, { refuse(sentence: string): void; focus(): void }>> = {
    need: fields.need, own: fields.own, nextNeed: fields.nextNeed, nextOwn: fields.nextOwn,
    competitors: { refuse: (sentence) => refuse(fields.group, fields.complaint, sentence), focus: fields.slices.focus },
  };
  for (const place of Object.values(places)) place.refuse("");
  const unread = ([["need", fields.need], ["own", fields.own], ["nextNeed", fields.nextNeed], ["nextOwn", fields.nextOwn]] as const).find(([, field]) => Number.isNaN(field.value()));
  const share = fields.slices.unreadable();
  const problem = unread ? { at: unread[0], sentence: words.say("Page_NotANumber", unread[1].text()) }
    : share !== undefined ? { at: "competitors" as const, sentence: words.say("Page_NotANumber", share) }
    : entered && wrong(entered, words);
  if (!problem) return entered;
  places[problem.at].refuse(problem.sentence);
  // Which says it too.
  if (problem.at === "competitors") fields.sum.textContent = "";
  places[problem.at].focus();
  return null;
}
