import { beforeEach, describe, expect, it } from "vitest";
import { AnswerType, Evidence, ProgressStatus as Status } from "../../src/model/choices.g";
import { onLoad, onStatusChange } from "../../src/progress/form";
import { FakeForm, fakeXrm } from "../xrm";

const form = (values: Record<string, string | number | Date | null>): FakeForm =>
  new FakeForm({
    kam_status: Status.InProgress, kam_evidence: Evidence.None, kam_answertype: AnswerType.None, kam_completedon: null,
    kam_changereason: null, kam_evidencenote: null, kam_contactid: null, kam_appointmentid: null, kam_phonecallid: null,
    kam_taskid: null, kam_answermoney: null, kam_answerpercent: null, kam_answertext: null, kam_answerdate: null,
    kam_stalledsince: null, ...values,
  });

describe("the form of a progress", () => {
  beforeEach(() => void fakeXrm(1033));

  it("asks for the note and the answer when the status becomes completed", () => {
    const opened = form({ kam_evidence: Evidence.Note, kam_answertype: AnswerType.Money, kam_status: Status.Completed });
    onStatusChange(opened.event);
    expect(opened.required).toEqual(["kam_evidencenote", "kam_answermoney"]);
  });

  it("leads to the reason when a completed progress is reopened", () => {
    const opened = form({ kam_completedon: new Date() });
    onStatusChange(opened.event);
    expect([opened.focused, opened.required]).toEqual(["kam_changereason", ["kam_changereason"]]);
  });

  it("says which activity is wanted, until one is chosen", () => {
    const opened = form({ kam_evidence: Evidence.Activity, kam_status: Status.Completed });
    onLoad(opened.event);
    expect(opened.notices.get("Progress_ActivityNeeded")).toContain("phone call or task");
    opened.values["kam_taskid"] = "a task";
    onLoad(opened.event);
    expect(opened.notices.size).toBe(0);
  });

  it("keeps an activity in sight that was chosen though none is asked for", () => {
    const opened = form({ kam_appointmentid: "a meeting" });
    onLoad(opened.event);
    expect(opened.hidden).not.toContain("kam_appointmentid");
  });

  it("tells in Russian since when a progress is stalled", () => {
    fakeXrm(1049);
    const opened = form({ kam_stalledsince: new Date(2026, 4, 3) });
    onLoad(opened.event);
    expect(opened.notices.get("Progress_Stalled")).toContain("Пробуксовка с 03.05.2026");
  });

  it.each([[1033, "section_definition_russian"], [1049, "section_definition"]])("says to a reader of %i what to observe in one language", (language, other) => {
    fakeXrm(language);
    const opened = form({});
    onLoad(opened.event);
    expect(opened.hidden.filter((name) => name.startsWith("section_"))).toEqual([other]);
  });

  it("works on a form that lacks some of the columns", () => {
    expect(() => onLoad(new FakeForm({ kam_status: Status.Completed }).event)).not.toThrow();
  });
});
