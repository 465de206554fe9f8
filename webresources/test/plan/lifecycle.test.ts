import { describe, expect, it } from "vitest";
import { ordersFor } from "../../src/plan/lifecycle";
import type { Plan } from "../../src/plan/plan";
import { standing } from "../../src/plan/standing";
import { plainly } from "../speech";
import { aPlan, inWords, today } from "./producers";

const kam = { id: "kam", isManager: false, isAdministrator: false };
const boss = { id: "boss", isManager: true, isAdministrator: false };
const course = { ...aPlan().course, submittedOn: new Date(2026, 5, 1), submittedBy: { id: "kam", name: "James" }, reviewDueOn: new Date(2026, 5, 11) };
const said = (changes: Partial<Plan>, language: 1033 | 1049 = 1033): string => plainly(standing(aPlan(changes), today, inWords(language)).join(" "));

describe("what is offered", () => {
  it("to the author of a plan in review is taking it back, never approving it", () => {
    expect(ordersFor(aPlan({ lifecycle: "InReview", course }), { ...kam, isManager: true })).toEqual(["withdraw"]);
  });

  it("to the manager is the review; to a colleague nothing", () => {
    const plan = aPlan({ lifecycle: "InReview", course });
    expect([ordersFor(plan, boss), ordersFor(plan, { ...kam, id: "other" })]).toEqual([["approve", "return"], []]);
  });

  it("on an escalation is the answer, to the manager and the administrator alone", () => {
    const plan = aPlan({ lifecycle: "Active", escalated: { ...aPlan().escalated, state: "Raised" } });
    expect([boss, kam, { ...kam, id: "other", isAdministrator: true }].map((reader) => ordersFor(plan, reader).includes("answer"))).toEqual([true, false, true]);
  });

  it("on a closed plan is nothing any more", () => {
    expect(ordersFor(aPlan({ lifecycle: "Closed" }), boss)).toEqual([]);
  });
});

describe("where a plan stands", () => {
  it("counts what is missing for the review, and not what may wait", () => {
    expect([said({ gaps: '[{"code":"goal"},{"code":"targetContact","needed":true}]' }), said({ gaps: '[{"code":"goal","needed":false}]' })]).toEqual(["Missing for the review: 1.", "Nothing is missing: the plan can go to review."]);
  });

  it("says why it was sent back, as a sentence", () => {
    expect(said({ course: { ...course, reason: "Name the tender" } })).toMatch(/^Said last: Name the tender\. /);
  });

  it("says since when its review is overdue", () => {
    expect([said({ lifecycle: "InReview", course }), said({ lifecycle: "InReview", course: { ...course, reviewDueOn: today } }, 1049)])
      .toEqual([expect.stringContaining("overdue since June 11, 2026"), expect.stringContaining("Ответ ожидается до 15 июня 2026")]);
  });

  it.each(["Approved", "Active", "Closed"] as const)("is told of one that is %s in both languages", (lifecycle) => {
    const dates = { ...course, approvedOn: today, approvedBy: { id: "boss", name: "Helen" }, activatedOn: today, closedOn: today, reason: "Sold." };
    for (const language of [1033, 1049] as const) expect(said({ lifecycle, course: dates }, language)).not.toMatch(/Plan_|\{\d\}|null/);
  });
});
