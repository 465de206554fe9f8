import { input } from "../ui/controls";
import { asked, labelled, lines } from "../ui/question";
import type { Words } from "../ui/words";
import { written, type Task } from "./task";

interface Answered {
  save(reason: string): Promise<void>;
  cancel(): void;
}

/** Why a task is cancelled or opened again, asked where it stands. */
export function why(target: Document, name: "Cancel" | "Reopen", task: Task, { say }: Words, { save, cancel }: Answered): HTMLFormElement {
  const reason = lines(target);
  return asked(target, {
    text: say(`Tasks_${name}_Why`, task.name), doing: say(`Tasks_${name}`), cancelling: say("Tasks_Back"), parts: [labelled(target, say("Tasks_Reason"), reason)],
    required: { control: reason, missing: say("Tasks_ReasonMissing") }, save: () => save(reason.value.trim()), cancel,
  });
}

interface Moved {
  save(due: Date, reason: string): Promise<void>;
  cancel(): void;
}

/** To which day a task is moved, and why. */
export function moving(target: Document, task: Task, quarter: string, due: Date, { say }: Words, { save, cancel }: Moved): HTMLFormElement {
  const reason = lines(target);
  const on = input(target, written(due), "date");
  return asked(target, {
    text: say("Tasks_Move_Why", task.name, quarter), doing: say("Tasks_Move"), cancelling: say("Tasks_Back"),
    parts: [labelled(target, say("Tasks_Due"), on), labelled(target, say("Tasks_Reason"), reason)],
    required: { control: reason, missing: say("Tasks_ReasonMissing") }, save: () => save(on.value === "" ? due : new Date(`${on.value}T00:00`), reason.value.trim()), cancel,
  });
}
