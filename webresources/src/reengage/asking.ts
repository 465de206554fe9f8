import { asked as questionOf, labelled, lines } from "../ui/question";
import { dropdown } from "../ui/select";
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

/** Asks for a reason where the card stands. */
export function asked(target: Document, { text, doing, outcomes, save, cancel }: Question, { say }: Words): HTMLFormElement {
  const reason = lines(target);
  const choice = dropdown(target, outcomes.map(({ value, name }) => ({ value: String(value), text: name })), String(outcomes[0]?.value ?? ""));
  return questionOf(target, {
    text, doing, cancelling: say("ReEngage_Cancel"), cancel,
    parts: [...(outcomes.length === 0 ? [] : [labelled(target, say("ReEngage_Outcome"), choice)]), labelled(target, say("ReEngage_Reason"), reason)],
    required: { control: reason, missing: say("ReEngage_ReasonMissing") },
    save: () => save(reason.value.trim(), Number(choice.value)),
  });
}
