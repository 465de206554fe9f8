import { describe, expect, it } from "vitest";
import english from "../../src/score/score.1033.resx";
import russian from "../../src/score/score.1049.resx";
import { isLate, sentence } from "../../src/score/order";
import { speech } from "../speech";
import { aClient } from "./producers";

const say = speech(1033, english, russian);
const on = (day: number): string => sentence(aClient({}), new Date(2026, 5, day, 17), say);

describe("the next order", () => {
  it("is so many days away", () => {
    expect(on(15)).toBe("Expected on June 20, 2026, in 5 days. Last purchase on May 20, 2026.");
  });

  it("is due today until the evening", () => {
    expect([on(20), isLate(aClient({}), new Date(2026, 5, 20, 23))]).toEqual(["Expected today, June 20, 2026. Last purchase on May 20, 2026.", false]);
  });

  it("is late from the day after, in the right plural form", () => {
    expect([on(21), on(23)].map((text) => text.slice(0, 45))).toEqual(["Was expected on June 20, 2026, 1 day ago. Las", "Was expected on June 20, 2026, 3 days ago. La"]);
  });

  it("counts Russian days in Russian forms", () => {
    expect(sentence(aClient({}), new Date(2026, 5, 18), speech(1049, english, russian))).toContain("через 2 дня");
  });

  it("is not guessed for somebody who never bought", () => {
    expect(sentence(aClient({ lastPurchaseOn: null, nextOrderOn: null }), new Date(), say)).toBe("This client has not bought yet.");
  });
});
