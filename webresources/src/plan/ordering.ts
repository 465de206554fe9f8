import { EscalationCause } from "../model/choices.g";
import { asked, labelled, lines } from "../ui/question";
import { call } from "../ui/requests";
import { dropdown } from "../ui/select";
import type { Words } from "../ui/words";
import { gapsOf, type Gap } from "./gaps";
import { isReasoned, type Order } from "./lifecycle";
import type { Plan } from "./plan";
import * as requests from "./requests";

type Service = Pick<Xrm.WebApiOnline, "execute">;

/** What came of an order: what is said, what was missing for it, and the plan to go on with where it is another. */
export interface Outcome {
  readonly said: string;
  readonly gaps: readonly Gap[];
  readonly next: string | null;
}

const done = (said: string, next: string | null = null, gaps: readonly Gap[] = []): Outcome => ({ said, gaps, next });

/** Carries an order out. */
export async function carryOut(service: Service, order: Order, plan: Plan, reason: string, cause: number, { say }: Words): Promise<Outcome> {
  const said = say(`Plan_Done_${order}`);
  switch (order) {
    case "submit": {
      const { Submitted, Gaps } = await call<{ Submitted: boolean; Gaps: string }>(service, requests.submitPlan(plan.id));
      const gaps = gapsOf(Gaps);
      return Submitted ? done(said) : done(say("Plan_Lacks", gaps.length), null, gaps);
    }
    case "revise": {
      const { RevisionId } = await call<{ RevisionId: string }>(service, requests.revisePlan(plan.id, reason));
      return done(said, RevisionId);
    }
    case "refresh": await call(service, requests.refreshPlan(plan.id)); break;
    case "approve": await call(service, requests.approvePlan(plan.id)); break;
    case "close": await call(service, requests.closePlan(plan.id, reason)); break;
    case "answer": await call(service, requests.answerEscalation(plan.id, cause, reason)); break;
    case "return": await call(service, requests.returnPlan(plan.id, reason)); break;
    case "withdraw": await call(service, requests.withdrawPlan(plan.id)); break;
  }
  return done(said);
}

interface After {
  save(reason: string, cause: number): Promise<void>;
  cancel(): void;
}

/** Asks before something that others see or that cannot be taken back: for the reason, or for the cause of an escalation. */
export function ordering(target: Document, order: Order, plan: Plan, words: Words, { save, cancel }: After): HTMLFormElement {
  const { say } = words;
  const reason = lines(target, order === "answer" ? 2000 : 500);
  const cause = dropdown(target, Object.entries(EscalationCause).map(([key, value]) => ({ value: String(value), text: say(`Plan_Cause_${key}`) })), String(EscalationCause.UnrealisticTasks));
  const isAnswer = order === "answer";
  const why = isReasoned(order) || isAnswer ? [labelled(target, say(isAnswer ? "Plan_Note" : "Plan_Why"), reason)] : [];
  return asked(target, {
    text: say(`Plan_Ask_${order}`, plan.name, plan.manager?.name ?? say("Plan_NoManager")), doing: say(`Plan_Do_${order}`), cancelling: say("Plan_Cancel"), cancel,
    parts: [...(isAnswer ? [labelled(target, say("Plan_CauseTitle"), cause)] : []), ...why],
    required: isReasoned(order) ? { control: reason, missing: say("Plan_WhyMissing") } : null,
    save: () => save(reason.value.trim(), Number(cause.value)),
  });
}
