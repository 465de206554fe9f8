import { button, element } from "./element";
import { message } from "./work";

/** What has to be filled in before anything is sent. */
interface Required {
  readonly control: HTMLTextAreaElement | HTMLInputElement | HTMLSelectElement;
  /** What is said where it is empty. */
  readonly missing: string;
}

export interface Question {
  readonly text: string;
  /** What the button says that does it. */
  readonly doing: string;
  readonly cancelling: string;
  readonly parts: readonly HTMLElement[];
  readonly required: Required | null;
  save(): Promise<void>;
  cancel(): void;
}

/** Asks where one is working; what the server refuses is said there, and nothing typed is lost. */
export function asked(target: Document, question: Question): HTMLFormElement {
  const error = element(target, "p", "status refusal");
  error.setAttribute("role", "alert");
  const submit = button(target, "primary", question.doing);
  submit.type = "submit";
  const form = element(target, "form", "question", element(target, "p", "", question.text), ...question.parts, error,
    element(target, "div", "actions", submit, button(target, "secondary", question.cancelling, () => question.cancel())));
  form.setAttribute("aria-label", question.text);
  form.noValidate = true;
  form.addEventListener("keydown", (event) => {
    if (event.key === "Escape") question.cancel();
  });
  const refuse = (sentence: string): void => {
    error.textContent = sentence;
    submit.removeAttribute("aria-disabled");
    (question.required?.control ?? submit).focus();
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (submit.getAttribute("aria-disabled") === "true") return;
    const { required } = question;
    if (required !== null && required.control.value.trim() === "") return refuse(required.missing);
    submit.setAttribute("aria-disabled", "true");
    error.textContent = "";
    question.save().catch((failure: unknown) => refuse(message(failure)));
  });
  return form;
}

/** A few lines for a reason, as long as the columns for reasons are. */
export function lines(target: Document, longest = 500): HTMLTextAreaElement {
  const made = element(target, "textarea");
  made.maxLength = longest;
  made.rows = 3;
  return made;
}

export const labelled = (target: Document, text: string, field: HTMLElement): HTMLLabelElement => element(target, "label", "", text, field);
