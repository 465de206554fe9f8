import { describe, expect, it } from "vitest";
import { asked, blamed, isGiven } from "../../src/board/asking";
import { AnswerType, Evidence, Feeds } from "../../src/model/choices.g";
import { aProgress } from "./producers";

describe("completing a progress", () => {
  it("asks for the evidence and the answer of its definition", () => {
    expect(asked(aProgress({ asks: { evidence: Evidence.Note, answer: AnswerType.Money } }))).toEqual(["note", "money"]);
  });

  it("asks for nothing where the definition wants nothing", () => {
    expect(asked(aProgress())).toEqual([]);
  });

  it("asks for competitors one by one, and for other texts as they are", () => {
    const asks = { answer: AnswerType.Text };
    expect([asked(aProgress({ asks: { ...asks, feeds: Feeds.CompetitorsShares } })), asked(aProgress({ asks }))]).toEqual([["shares"], ["text"]]);
  });

  it("needs no question for what the row has: an amount of nought is one", () => {
    const progress = aProgress({ given: { money: 0, activity: { id: "7", name: "Call", kind: "phonecall" } } });
    expect([isGiven(progress, "money"), isGiven(progress, "activity"), isGiven(progress, "note")]).toEqual([true, true, false]);
  });
});

describe("a refusal of the server", () => {
  it.each([["Describe the evidence first. (KAM-001)", "note"], ["Another client's. (KAM-005)", "activity"], ["Cannot be read. (KAM-132)", "shares"], ["Give the reason. (KAM-020)", "reason"]])("'%s' is about the field %s", (sentence, field) => {
    expect(blamed(sentence)).toContain(field);
  });

  it("of another kind is about none", () => {
    expect([blamed("You may not. (KAM-050)"), blamed("No network")]).toEqual([[], []]);
  });
});
