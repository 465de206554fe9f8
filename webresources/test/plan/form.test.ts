// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from "vitest";
import { canClosePlan, canReviewPlan, canRevisePlan, canSubmitPlan } from "../../src/plan/commands";
import { onLoad } from "../../src/plan/form";
import { onPage, toForm } from "../../src/ui/leading";
import { PlanLifecycle } from "../../src/model/choices.g";
import { FakeForm } from "../xrm";

let form: FakeForm;
const id = (): string => form.id;
const opened = (values: FakeForm["values"]): void => {
  form = new FakeForm(values);
  form.id = `{${crypto.randomUUID()}}`;
  onLoad(form.event);
};

beforeEach(() => opened({ kam_profile: null, kam_goal: "Grow", kam_lifecycle: PlanLifecycle.Draft }));

describe("the form of a plan", () => {
  it("leads to the column that its page names", async () => {
    toForm(id(), "focus", "kam_goal");
    await vi.waitFor(() => expect(form.focused).toBe("kam_goal"));
  });

  it("leads nowhere where an administrator has taken the column off", async () => {
    toForm(id(), "focus", "kam_risks");
    toForm(id(), "focus", "kam_goal");
    await vi.waitFor(() => expect(form.focused).toBe("kam_goal"));
  });

  it("writes what is known behind what stands there, and once only", async () => {
    const add = (column: string): void => toForm(id(), "add", JSON.stringify({ column, addition: "A plant (progress)" }));
    add("kam_profile");
    add("kam_goal");
    add("kam_goal");
    await vi.waitFor(() => expect([form.values["kam_profile"], form.values["kam_goal"]]).toEqual(["A plant (progress)", "Grow\nA plant (progress)"]));
  });

  it("tells its page that what was typed is saved", async () => {
    const heard = vi.fn();
    form.isDirty = true;
    onPage(id(), heard);
    toForm(id(), "save");
    await vi.waitFor(() => expect(heard).toHaveBeenCalledWith("saved", ""));
  });
});

describe("a command of a plan is offered", () => {
  it("in the states in which the server takes it", () => {
    const offered = Object.entries(PlanLifecycle).map(([key, value]) => {
      const { context } = new FakeForm({ kam_lifecycle: value });
      return [key, canSubmitPlan(context), canReviewPlan(context), canRevisePlan(context), canClosePlan(context)];
    });
    expect(offered).toEqual([
      ["Draft", true, false, false, true], ["InReview", false, true, false, false], ["Approved", false, false, true, true], ["Active", false, false, true, true], ["Closed", false, false, false, false],
    ]);
  });
});
