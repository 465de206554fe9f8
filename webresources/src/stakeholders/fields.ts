import { element } from "../ui/element";
import { select, type Option } from "../ui/select";
import type { Words } from "../ui/words";
import { attitudes, functions, influences, roles } from "./person";
import type { Entered } from "./saving";

type Field = Exclude<keyof Entered, "goal">;

interface Draft {
  function: number | null;
  role: number | null;
  influence: number | null;
  attitude: number | null;
}

/** Choices about a person; what is chosen stands in the draft. */
export function choices(target: Document, draft: Draft, shown: readonly Field[], { say, format }: Words): HTMLLabelElement[] {
  const named = (prefix: string, members: readonly { readonly key: string; readonly value: number }[]): Option[] =>
    members.map(({ key, value }) => ({ value: String(value), text: say(`Stakeholder_${prefix}_${key}`) }));
  const options: Readonly<Record<Field, readonly Option[]>> = {
    function: named("Function", functions), role: named("Role", roles), attitude: named("Attitude", attitudes),
    influence: influences.map((value) => ({ value: String(value), text: format.number(value) })),
  };
  const titles: Readonly<Record<Field, string>> = {
    function: say("Stakeholder_Function"), role: say("Stakeholder_Role"), influence: say("Stakeholder_InfluenceName"), attitude: say("Stakeholder_Attitude"),
  };
  const none: Option = { value: "", text: say("Stakeholder_NotChosen") };
  return shown.map((field) => {
    const first = draft[field];
    // A function has to be chosen; once it is, it cannot be taken away.
    const all = field === "function" && first !== null ? options[field] : [none, ...options[field]];
    return select(target, titles[field], all, first === null ? "" : String(first), (value) => {
      draft[field] = value === "" ? null : Number(value);
    });
  });
}

/** A form whose refusal is said in it, where screen readers listen. */
export function formOf(target: Document, name: string, look: string): { readonly form: HTMLFormElement; refuse(sentence: string): void; readonly error: HTMLElement } {
  const error = element(target, "p", "status refusal");
  error.setAttribute("role", "alert");
  const form = element(target, "form", look);
  form.setAttribute("aria-label", name);
  form.noValidate = true;
  return { form, error, refuse: (sentence) => void (error.textContent = sentence) };
}
