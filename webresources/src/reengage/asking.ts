import { button, element } from "../ui/element";
import { dropdown } from "../ui/select";
import { message } from "../ui/work";
import type { Words } from "../ui/words";

export interface Outcome {
  readonly value: number;
  readonly name: string;
}

export interface Question {
  readonly text: string;
  /** What the button says that does it. */
  readonly doing: string;
  /** Empty: there is nothing to choose. */
  readonly outcomes: readonly Outcome[];
  save(reason: string, outcome: number): Promise<void>;
  cancel(): void;
}

/** Asks for a reason where the card stands; what the server refuses is said there, and nothing typed is lost. */
export function asked(target: Document, question: Question, words: Words): HTMLFormElement {
  const { say } = words;
  const reason = element(target, "textarea");
  reason.maxLength = 500;
  reason.rows = 3;
  const choice = dropdown(target, question.outcomes.map(({ value, name }) => ({ value: String(value), text: name })), String(question.outcomes[0]?.value ?? ""));
  const error = element(target, "p", "status refusal");
  error.setAttribute("role", "alert");
  const submit = button(target, "primary", question.doing);
  submit.type = "submit";
  const labels = [...(question.outcomes.length === 0 ? [] : [labelled(target, say("ReEngage_Outcome"), choice)]), labelled(target, say("ReEngage_Reason"), reason)];
  const form = element(target, "form", "question", element(target, "p", "", question.text), ...labels, error,
    element(target, "div", "actions", submit, button(target, "secondary", say("ReEngage_Cancel"), () => question.cancel())));
  form.setAttribute("aria-label", question.text);
  form.noValidate = true;
  form.addEventListener("keydown", (event) => {
    if (event.key === "Escape") question.cancel();
  });
  const refuse = (sentence: string): void => {
    error.textContent = sentence;
    submit.removeAttribute("aria-disabled");
    reason.focus();
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (submit.getAttribute("aria-disabled") === "true") return;
    if (reason.value.trim() === "") return refuse(say("ReEngage_ReasonMissing"));
    submit.setAttribute("aria-disabled", "true");
    error.textContent = "";
    question.save(reason.value.trim(), Number(choice.value)).catch((failure: unknown) => refuse(message(failure)));
  });
  return form;
}

const labelled = (target: Document, text: string, field: HTMLElement): HTMLLabelElement => element(target, "label", "", text, field);
