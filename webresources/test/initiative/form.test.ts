import { describe, expect, it } from "vitest";
import { onLoad } from "../../src/initiative/form";
import { InitiativeSource, Relevance } from "../../src/model/choices.g";
import { FakeForm, fakeXrm } from "../xrm";

const opened = (values: Record<string, string | number | null> = {}): FakeForm => {
  fakeXrm(1033);
  const form = new FakeForm({ kam_relevance: Relevance.NotRelevant, kam_clientbenefit: null, kam_sourcetype: null, kam_sourceprogressid: null, kam_opportunityid: null, ...values });
  onLoad(form.event);
  return form;
};

describe("the form of an initiative", () => {
  it("asks for what the client has of it once it is relevant, and leads there", () => {
    const form = opened();
    expect(form.required).toEqual([]);
    form.change("kam_relevance", Relevance.PremiumLine);
    expect([form.required, form.focused]).toEqual([["kam_clientbenefit"], "kam_clientbenefit"]);
    form.change("kam_relevance", Relevance.NotRelevant);
    expect(form.required).toEqual([]);
  });

  it("leads nowhere when the benefit is known", () => {
    const form = opened({ kam_clientbenefit: "Less water" });
    form.change("kam_relevance", Relevance.ExistingCategory);
    expect(form.focused).toBe("");
  });

  it("shows the progress where a progress has revealed it, and the opportunity where there is one", () => {
    const form = opened();
    expect(form.hidden).toEqual(["kam_sourceprogressid", "kam_opportunityid"]);
    form.change("kam_sourcetype", InitiativeSource.Progress);
    expect(form.hidden).toEqual(["kam_opportunityid"]);
    expect(opened({ kam_opportunityid: "o1" }).hidden).toEqual(["kam_sourceprogressid"]);
  });
});
