import { describe, expect, it } from "vitest";
import english from "../../src/score/score.1033.resx";
import russian from "../../src/score/score.1049.resx";
import { Segment, SegmentReason } from "../../src/model/choices.g";
import { sentences } from "../../src/score/segment";
import { plainly, speech } from "../speech";
import { aClient } from "./producers";

const say = speech(1033, english, russian);
const told = (changes: Parameters<typeof aClient>[0]): string[] => sentences(aClient(changes), say).map(plainly);

describe("the reason of a segment", () => {
  it("is worded with the client's own numbers", () => {
    expect(told({})).toEqual(["Key: the score of 76.45 is high, and the value is above 88% of clients."]);
  });

  it.each(Object.values(SegmentReason))("has words in both languages: %i", (reason) => {
    for (const language of [1033, 1049] as const) {
      const [sentence] = sentences(aClient({ reason }), speech(language, english, russian));
      expect(sentence).not.toMatch(/^Reason_|\{\d\}/);
    }
  });

  it("says what is pending", () => {
    expect(told({ pending: Segment.Develop })[1]).toBe("The figures now say A, develop. It changes if they say so again at the next month end.");
  });

  it("says who set it by hand, why, until when, and what the figures say", () => {
    expect(told({ override: { reason: "Tender won", until: new Date(2026, 11, 31) }, computedSegment: Segment.Regular })).toEqual([
      "Set by hand until December 31, 2026. Reason: Tender won", "By the figures it would be R, regular.",
    ]);
  });

  it("counts for how long the client has been silent", () => {
    expect(told({ lapses: 2 })[1]).toContain("silent for 2 month ends");
  });
});
