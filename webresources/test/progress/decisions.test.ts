import { describe, expect, it } from "vitest";
import { AnswerType, Evidence, ProgressStatus as Status } from "../../src/model/choices.g";
import { activityIsMissing, appearance, isReopening, type Progress } from "../../src/progress/decisions";

const a = (progress: Partial<Progress>): Progress => ({
  status: Status.NotStarted,
  wasCompleted: false,
  evidence: Evidence.None,
  answerType: AnswerType.None,
  hasActivity: false,
  ...progress,
});

const answers = ["money", "percent", "text", "date"] as const;

describe("the answer", () => {
  it.each([
    ["money", AnswerType.Money],
    ["percent", AnswerType.Percent],
    ["text", AnswerType.Text],
    ["date", AnswerType.Date],
  ] as const)("of type %s is the only one shown", (name, answerType) => {
    const look = appearance(a({ answerType }));
    expect(answers.filter((answer) => look[answer] !== "hidden")).toEqual([name]);
  });

  it("is required once the progress is completed", () => {
    expect(appearance(a({ answerType: AnswerType.Money, status: Status.Completed })).money).toBe("required");
  });

  it("may be prepared while the progress is in progress", () => {
    expect(appearance(a({ answerType: AnswerType.Text, status: Status.InProgress })).text).toBe("shown");
  });

  it("is not asked for where the definition asks no question", () => {
    const look = appearance(a({ status: Status.Completed }));
    expect(answers.map((answer) => look[answer])).toEqual(["hidden", "hidden", "hidden", "hidden"]);
  });
});

describe("the evidence", () => {
  it.each([
    ["note", Evidence.Note],
    ["contact", Evidence.Contact],
    ["activity", Evidence.Activity],
  ] as const)("%s is required at completion", (name, evidence) => {
    expect(appearance(a({ evidence, status: Status.Completed }))[name]).toBe("required");
  });

  it("of another kind stays out of sight", () => {
    const look = appearance(a({ evidence: Evidence.Note, status: Status.Completed }));
    expect([look.contact, look.activity]).toEqual(["hidden", "hidden"]);
  });

  it("note can always be written, though nothing asks for it", () => {
    expect(appearance(a({ evidence: Evidence.Contact, status: Status.Completed })).note).toBe("shown");
  });

  it("is asked for in a sentence while no activity is chosen", () => {
    expect(activityIsMissing(a({ evidence: Evidence.Activity, status: Status.Completed }))).toBe(true);
  });

  it("is content with one activity", () => {
    expect(activityIsMissing(a({ evidence: Evidence.Activity, status: Status.Completed, hasActivity: true }))).toBe(false);
  });
});

describe("the reason of a change", () => {
  it.each([Status.NotStarted, Status.InProgress])("is required when a completed progress goes back to %i", (status) => {
    expect(appearance(a({ wasCompleted: true, status })).reason).toBe("required");
  });

  it("is not asked for at the first completion", () => {
    expect(appearance(a({ status: Status.Completed })).reason).toBe("hidden");
  });

  it("is not asked for while a completed progress stays completed", () => {
    expect(isReopening(a({ wasCompleted: true, status: Status.Completed }))).toBe(false);
  });

  it.each([Status.NotStarted, Status.InProgress])("can be given before the progress is set aside as not applicable", (status) => {
    expect(appearance(a({ status })).reason).toBe("shown");
  });
});
