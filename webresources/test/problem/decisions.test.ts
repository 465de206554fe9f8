import { beforeEach, describe, expect, it } from "vitest";
import { DecisionStatus, ProblemDecision } from "../../src/model/choices.g";
import { isOverdue, isReasonNeeded, statusAfter } from "../../src/problem/decisions";
import { onLoad } from "../../src/problem/form";
import { FakeForm, fakeXrm } from "../xrm";

const { Open, Decided, Withdrawn } = DecisionStatus;
const { Exit } = ProblemDecision;

describe("a decision on a problem client", () => {
  it.each([
    [{ status: Open, decision: Exit }, Decided],
    [{ status: Decided, decision: null }, Open],
    [{ status: Withdrawn, decision: Exit }, Withdrawn],
    [{ status: Open, decision: null }, Open],
  ])("has the status that follows from the choice: %o", (decision, expected) => {
    expect(statusAfter(decision)).toBe(expected);
  });

  it("asks for a reason as soon as it is taken", () => {
    expect([isReasonNeeded({ status: Open, decision: null }), isReasonNeeded({ status: Open, decision: Exit })]).toEqual([false, true]);
  });

  it("is overdue from the day after, and not when it has been taken", () => {
    const due = new Date(2026, 5, 14);
    const overdue = (status: number, day: number): boolean => isOverdue(status, due, new Date(2026, 5, day, 9));
    expect([overdue(Open, 14), overdue(Open, 15), overdue(Decided, 15)]).toEqual([false, true, false]);
  });
});

describe("its form", () => {
  beforeEach(() => void fakeXrm(1033));
  const form = (values: Record<string, number | Date | null>): FakeForm =>
    new FakeForm({ kam_decision: null, kam_decisionstatus: Open, kam_dueon: new Date(2099, 0, 31), kam_reason: null, ...values });

  it("says what is wanted and until when", () => {
    const opened = form({});
    onLoad(opened.event);
    expect(opened.notices.get("Decision_Open")).toContain("Decide by 1/31/2099");
  });

  it("follows the choice and leads to the reason", () => {
    const opened = form({});
    onLoad(opened.event);
    opened.change("kam_decision", Exit);
    expect([opened.values["kam_decisionstatus"], opened.focused, opened.required]).toEqual([Decided, "kam_reason", ["kam_reason", "kam_decision"]]);
  });
});
