import { AnswerType, Evidence, Feeds, ProgressCategory, ProgressStatus } from "../../src/model/choices.g";
import type { Finished } from "../../src/board/activities";
import type { Asks, Given, Progress } from "../../src/board/progress";

type Changes = Partial<Omit<Progress, "asks" | "given">> & { readonly asks?: Partial<Asks>; readonly given?: Partial<Given> };

export function aProgress(changes: Changes = {}): Progress {
  return {
    id: "1", name: "Total purchases are known", meaning: "", order: 10, category: ProgressCategory.KnowledgeOfTheBusiness, weight: 5,
    status: ProgressStatus.InProgress, isApplicable: true, quarter: null, completedOn: null, stall: null, nextStep: "", nextStepOn: null, ...changes,
    asks: { evidence: Evidence.None, answer: AnswerType.None, feeds: Feeds.Nothing, currency: "Euro", ...changes.asks },
    given: { note: "", contact: null, activity: null, money: null, percent: null, text: "", date: null, ...changes.given },
  };
}

export const aMeeting = (id: string, ...parties: string[]): Finished => ({ id, kind: "appointment", subject: "Joint review", on: new Date(2026, 5, 12), parties });
