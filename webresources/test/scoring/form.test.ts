import { beforeEach, describe, expect, it } from "vitest";
import { ModelStatus } from "../../src/model/choices.g";
import { onLoad } from "../../src/scoring/form";
import { FakeForm, fakeXrm } from "../xrm";

const form = (values: Record<string, number>): FakeForm =>
  new FakeForm({
    kam_weightvalue: 35, kam_weightpotential: 25, kam_weightregularity: 15, kam_weightmargin: 15, kam_weightstrategic: 10,
    kam_modelstatus: ModelStatus.Draft, ...values,
  });

describe("the form of a scoring model", () => {
  beforeEach(() => void fakeXrm(1033));

  it("adds the weights up in their heading", () => {
    const opened = form({});
    onLoad(opened.event);
    expect([opened.labels.get("section_weights"), opened.notices.size]).toEqual(["Weights of the criteria: 100 of 100", 0]);
  });

  it("counts along while somebody types, and warns", () => {
    const opened = form({});
    onLoad(opened.event);
    opened.change("kam_weightvalue", 38.5);
    expect([opened.labels.get("section_weights"), opened.notices.get("Model_SumWrong")]).toEqual([
      "Weights of the criteria: 103.5 of 100", "The weights add up to 103.5. They have to add up to exactly 100 before the model can be saved."]);
  });

  it("names weights outside of the method's ranges and lets them be", () => {
    const opened = form({ kam_weightvalue: 50, kam_weightpotential: 10 });
    onLoad(opened.event);
    expect(opened.notices.get("Model_Outside")).toContain("value (30 to 40), potential (20 to 30)");
  });

  it("says of the active model that a change takes effect at once", () => {
    const opened = form({ kam_modelstatus: ModelStatus.Active });
    onLoad(opened.event);
    expect(opened.notices.has("Model_Active")).toBe(true);
  });
});
