import { describe, expect, it } from "vitest";
import english from "../../src/evidence/evidence.1033.resx";
import russian from "../../src/evidence/evidence.1049.resx";
import { before, startsBetween } from "../../src/evidence/months";
import { parsed, type Report } from "../../src/evidence/report";
import { excluded, groups, headline } from "../../src/evidence/wording";
import { plainly, speech } from "../speech";

const a = (report: Partial<Report>): Report => ({
  month: "2025-05-31", later: "2026-05-31", threshold: 70, minimum: 10, reached: { clients: 12, median: 18.4 }, below: { clients: 25, median: -4 }, unknown: { clients: 0, median: null }, noLater: 0, noValue: 0, ...report,
});

const [english1033, russian1049] = [speech(1033, english, russian), speech(1049, english, russian)];

describe("the months that a report can start from", () => {
  it("are month ends, the latest first, with twelve months after each", () => {
    expect(startsBetween("2024-11-30", "2026-01-31")).toEqual(["2025-01-31", "2024-12-31", "2024-11-30"]);
  });

  it("are none before a year has passed", () => {
    expect(startsBetween("2026-02-28", "2027-01-31")).toEqual([]);
  });

  it.each([["2024-03-31", 1, "2024-02-29"], ["2025-02-28", 12, "2024-02-29"], ["2026-05-31", -12, "2027-05-31"]])("go back from month end to month end", (month, by, expected) => {
    expect(before(month, by)).toBe(expected);
  });
});

describe("the report", () => {
  it("is read as the server writes it", () => {
    const groups = [{ group: "reached", n: 12, median: 18.4, insufficient: false }, { group: "below", n: 25, median: -4, insufficient: false }, { group: "unknown", n: 3, median: null, insufficient: true }];
    const answer = { month: "2025-05-31", later: "2026-05-31", threshold: 70, minimum: 10, groups, excluded: [{ reason: "noLater", n: 2 }, { reason: "noValue", n: 1 }] };
    expect(parsed(JSON.stringify(answer))).toEqual(a({ unknown: { clients: 3, median: null }, noLater: 2, noValue: 1 }));
  });

  it("is no empty one where the answer is of another shape", () => {
    expect(() => parsed('{"groups":[],"excluded":[]}')).toThrow("could not be read");
  });

  it("states both medians", () => {
    expect(plainly(headline(a({}), english1033))).toBe("Clients at 70% and above: +18.4% at the median. Clients below: −4.0%.");
  });

  it("says that there are too few, and how many", () => {
    expect(plainly(headline(a({ reached: { clients: 3, median: null } }), russian1049))).toBe("Недостаточно данных: в группе должно быть клиентов не меньше 10. С выполнением от 70 %: 3; ниже: 25.");
  });

  it("shows clients without a checklist only where there are some", () => {
    expect([groups(a({}), english1033).length, groups(a({ unknown: { clients: 4, median: null } }), english1033)[2]?.label]).toEqual([2, "insufficient data"]);
  });

  it("names whom it leaves out and why", () => {
    expect(excluded(a({ noLater: 21, noValue: 2 }), russian1049)).toEqual(["21 клиент без снимка двенадцатью месяцами позже.", "2 клиента без выручки на начало: рост считать не от чего."]);
  });
});
