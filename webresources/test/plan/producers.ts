import clientEnglish from "../../src/plan/client.1033.resx";
import clientRussian from "../../src/plan/client.1049.resx";
import knownEnglish from "../../src/plan/known.1033.resx";
import knownRussian from "../../src/plan/known.1049.resx";
import english from "../../src/plan/plan.1033.resx";
import russian from "../../src/plan/plan.1049.resx";
import scenarioEnglish from "../../src/plan/scenario.1033.resx";
import scenarioRussian from "../../src/plan/scenario.1049.resx";
import type { Plan } from "../../src/plan/plan";
import type { Words } from "../../src/ui/words";
import { speech } from "../speech";

export const today = new Date(2026, 5, 15);

const nothing = { due: 0, done: 0, percent: null };

/** A draft of a KAM with a manager, of which nothing is said yet. */
export const aPlan = (changes: Partial<Plan> = {}): Plan => ({
  id: "plan", name: "Northwind 2026", year: 2026, revision: 1, client: { id: "client", name: "Northwind" }, owner: { id: "kam", name: "James" }, manager: { id: "boss", name: "Helen" },
  lifecycle: "Draft",
  course: { submittedOn: null, submittedBy: null, reviewDueOn: null, approvedOn: null, approvedBy: null, activatedOn: null, closedOn: null, reason: "" },
  figures: { needNow: null, needNext: null, shareNow: null, shareNext: null, circle: null, share: null, scenario: null, change: null, circleEffect: null, shareEffect: null, jointEffect: null },
  expectation: { base: null, initiatives: null, forecast: null, circle: null, trend: null, target: null },
  goal: "", quarters: [nothing, nothing, nothing, nothing], soFar: nothing, escalated: { state: "None", quarter: "", on: null, cause: null, note: "" },
  quality: null, gaps: "[]", known: "[]", blocksOn: [null, null, null, null, null, null, null], ...changes,
});

export const inWords = (language: 1033 | 1049 = 1033): Words => speech(language, { ...english, ...scenarioEnglish, ...knownEnglish, ...clientEnglish }, { ...russian, ...scenarioRussian, ...knownRussian, ...clientRussian });
