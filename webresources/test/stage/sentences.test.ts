import { describe, expect, it } from "vitest";
import { PipelineOutcome, ProgressCategory, ProgressStatus } from "../../src/model/choices.g";
import english from "../../src/stage/stage.1033.resx";
import russian from "../../src/stage/stage.1049.resx";
import { sentences } from "../../src/stage/sentences";
import { stepOf, type Client, type Standing } from "../../src/stage/standing";
import { plainly, speech } from "../speech";

const gates = { category: 60, total: 70 };
const today = new Date(2026, 5, 15);
const running: Standing = { stage: 0, gateStage: 0, hold: null, enteredOn: new Date(2026, 4, 28), ended: null };
const items = [
  { name: "Purchases", category: ProgressCategory.KnowledgeOfTheBusiness, weight: 5, status: ProgressStatus.Completed },
  { name: "Shares", category: ProgressCategory.KnowledgeOfTheBusiness, weight: 5, status: ProgressStatus.NotStarted },
];
const said = (client: Partial<Client>, language: 1033 | 1049 = 1033): string =>
  plainly(sentences({ id: "1", isNeeded: false, pipeline: running, items, ...client }, gates, today, speech(language, english, russian)).join(" "));

describe("the stage bar says", () => {
  it("since when the client stands there and what it lacks", () => {
    expect(said({})).toBe("18 days here. Next stage: Known. Knowledge of the business 50% of 60%: 1 more weight point, for example: “Shares” (5).");
  });

  it("the same in Russian, with the right plural forms", () => {
    expect(said({}, 1049)).toBe("18 дней на стадии. Следующая стадия: «Изучен». Знание бизнеса 50 % из 60 %: не хватает 1 балла веса, например: «Shares» (5).");
  });

  it("that it has just come there", () => {
    expect([said({ pipeline: { ...running, enteredOn: today } }), said({ pipeline: { ...running, enteredOn: today } }, 1049)]).toEqual([expect.stringMatching(/^Here since today\. /), expect.stringMatching(/^Здесь с сегодняшнего дня\. /)]);
  });

  it("why the client is held, and how far it could be", () => {
    expect(said({ pipeline: { ...running, gateStage: 2, hold: { stage: 0, reason: "New buyer" } } })).toContain("Held at the stage Buyer: New buyer. The gates allow Connected.");
  });

  it("that a partner has nothing left to open", () => {
    expect(said({ pipeline: { ...running, stage: 5, gateStage: 5 } })).toBe("18 days here. All gates are open: the client is a partner.");
  });

  it("what to do where nothing applies", () => {
    expect(said({ items: [] })).toContain("create its checklist or add progresses");
  });

  it("why a client without a pipeline should have one", () => {
    expect([said({ pipeline: null }), said({ pipeline: null, isNeeded: true })]).toEqual([expect.stringContaining("not running"), expect.stringContaining("stopped ordering")]);
  });

  it("how a pipeline ended, and nothing of gates any more", () => {
    expect(said({ pipeline: { ...running, ended: { on: new Date(2026, 5, 1), outcome: PipelineOutcome.ClientLost } } })).toBe("Ended on June 1, 2026: client lost.");
  });
});

describe("a step of the bar", () => {
  const held: Standing = { ...running, stage: 1, gateStage: 3 };
  it("is passed, reached, held back or ahead", () => {
    expect([0, 1, 2, 3, 4].map((order) => stepOf(order, held))).toEqual(["done", "here", "open", "open", "ahead"]);
  });

  it("of a pipeline that has ended was reached, and nothing waits behind it", () => {
    expect([1, 2].map((order) => stepOf(order, { ...held, ended: { on: null, outcome: null } }))).toEqual(["done", "ahead"]);
  });
});
