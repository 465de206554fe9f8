import { describe, expect, it } from "vitest";
import { RunStatus } from "../../src/model/choices.g";
import english from "../../src/run/run.1033.resx";
import russian from "../../src/run/run.1049.resx";
import { failures, isUnderWay, percent, type Run } from "../../src/run/progress";
import { sentence } from "../../src/run/wording";
import { plainly, speech } from "../speech";

const a = (run: Partial<Run>): Run => ({ status: RunStatus.Measuring, clients: 1000, measured: 0, scored: 0, changed: 0, failed: 0, error: "", ...run });

describe("the progress of a run", () => {
  it.each([
    [a({ measured: 500 }), 25],
    [a({ status: RunStatus.Scoring, measured: 1000, scored: 200 }), 60],
    [a({ status: RunStatus.Completed, scored: 990, failed: 10 }), 100],
    [a({ clients: 0 }), 0],
  ])("is the share of the work that is done", (run, expected) => {
    expect(percent(run)).toBe(expected);
  });

  it("ends with the run", () => {
    expect([isUnderWay(a({})), isUnderWay(a({ status: RunStatus.Failed }))]).toEqual([true, false]);
  });

  it("is said with its numbers", () => {
    expect(plainly(sentence(a({ status: RunStatus.Scoring, scored: 200, changed: 12 }), speech(1033, english, russian)))).toContain("60% done. Scoring: 200 of 1,000 clients, 12 changed.");
  });

  it("says in words why it failed", () => {
    expect(sentence(a({ status: RunStatus.Failed, error: "KAM-081|84.2|95" }), speech(1049, english, russian))).toContain("только для 84.2 % выручки");
  });
});

describe("the clients that failed", () => {
  it("are read from the notes of the batches, bars in the sentence included", () => {
    expect(failures(["1|Contoso|No rate | no score\n2|Fabrikam|Gone\n", ""])).toEqual([
      { id: "1", name: "Contoso", sentence: "No rate | no score" }, { id: "2", name: "Fabrikam", sentence: "Gone" },
    ]);
  });
});
