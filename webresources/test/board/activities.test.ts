import { describe, expect, it } from "vitest";
import { candidates, contactOf, offers } from "../../src/board/activities";
import { Evidence, ProgressStatus } from "../../src/model/choices.g";
import { aMeeting, aProgress } from "./producers";

const linked = (id: string) => ({ activity: { id, name: "Joint review", kind: "appointment" as const } });

describe("a finished meeting", () => {
  it("is offered while it proves nothing, with the open progresses that it is linked to", () => {
    const waiting = aProgress({ id: "open", given: linked("B") });
    const found = offers([aMeeting("A"), aMeeting("B")], [waiting]);
    expect(found.map(({ activity, linked: to }) => [activity.id, to.map(({ id }) => id)])).toEqual([["A", []], ["B", ["open"]]]);
  });

  it("is not offered again once it has completed a progress", () => {
    expect(offers([aMeeting("A")], [aProgress({ status: ProgressStatus.Completed, given: linked("A") })])).toEqual([]);
  });

  it("names its contact where only one of the client's took part", () => {
    const contacts = [{ id: "anna", name: "Anna" }, { id: "boris", name: "Boris" }];
    expect([["kam", "anna"], ["anna", "boris"], ["kam"]].map((parties) => contactOf(aMeeting("A", ...parties), contacts))).toEqual(["anna", "", ""]);
  });

  it("can complete any open progress; those that ask for an activity and are in work come first", () => {
    const all = [
      aProgress({ id: "note" }), aProgress({ id: "done", status: ProgressStatus.Completed }), aProgress({ id: "aside", isApplicable: false }),
      aProgress({ id: "new visit", status: ProgressStatus.NotStarted, asks: { evidence: Evidence.Activity } }), aProgress({ id: "visit", asks: { evidence: Evidence.Activity } }),
    ];
    expect(candidates(all, Evidence.Activity, ProgressStatus.InProgress).map(({ id }) => id)).toEqual(["visit", "new visit", "note"]);
  });
});
