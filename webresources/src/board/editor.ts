import { button, element } from "../ui/element";
import { blamed } from "./asking";
import type { Desk, Editor, Question } from "./desk";
import { fieldOf } from "./fields/all";
import type { Progress } from "./progress";
import type { Values } from "./writing";

/** A form beneath a card. What cannot be read or what the server refuses stands beside its field, and the focus goes there. */
export function editor(desk: Desk, progress: Progress, question: Question, send: (values: Values) => void, close: () => void): Editor {
  const { target, words: { say } } = desk;
  const fields = question.fields.map((name) => fieldOf(desk, name, progress, question.activity));
  const other = element(target, "p", "complaint");
  other.setAttribute("role", "alert");
  const hint = question.hint === "" ? [] : [element(target, "p", "note", question.hint)];
  const press = button(target, "primary", question.submit);
  press.type = "submit";
  const form = element(target, "form", "editor",
    element(target, "p", "asked", question.title), ...hint, ...fields.map((field) => field.element), other,
    element(target, "div", "actions", press, button(target, "", say("Board_Cancel"), close)));
  form.noValidate = true;
  form.setAttribute("aria-label", question.title);
  const clear = (): void => {
    for (const field of fields) field.refuse("");
    other.textContent = "";
  };
  form.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clear();
    let values: Values = question.values;
    for (const field of fields) {
      const read = field.values();
      if (typeof read === "string") {
        field.refuse(read);
        field.focus();
        return;
      }
      values = { ...values, ...read };
    }
    send(values);
  });
  return {
    element: form,
    refuse: (sentence) => {
      clear();
      const names = blamed(sentence);
      const field = fields.find(({ name }) => names.includes(name));
      if (field) field.refuse(sentence);
      else other.textContent = sentence;
      if (field) field.focus();
      else press.focus();
    },
    focus: () => {
      const empty = fields.find((field) => field.isEmpty());
      if (empty) empty.focus();
      else press.focus();
    },
  };
}
