import { describe, expect, it } from "vitest";
import english from "../../src/plans/plans.1033.resx";
import russian from "../../src/plans/plans.1049.resx";
import { cause, execution, headline, review } from "../../src/plans/wording";
import { plainly, speech } from "../speech";
import { plan } from "./producers";

const en = speech(1033, english, russian);
const ru = speech(1049, english, russian);
const third = [{ due: 3, done: 1 }, { due: 0, done: 0 }, { due: 0, done: 0 }, { due: 0, done: 0 }];

describe("the words of the plans page", () => {
  it("say an execution with what it is made of, or that there is none", () => {
    expect([plainly(execution({ due: 4, done: 3 }, en)), plainly(execution({ due: 4, done: 3 }, ru)), execution({ due: 0, done: 0 }, en)]).toEqual(["75% (3 of 4)", "75 % (3 из 4)", "n/a"]);
  });

  it("say how a year stands", () => {
    const plans = [plan("1", { soFar: { due: 3, done: 1 } }), plan("2")];
    expect(plainly(headline(plans, 2026, en))).toBe("2 clients have a plan of 2026, 2 of them in force. Execution so far: 33.3%.");
    expect(plainly(headline([plan("1")], 2026, ru))).toBe("План на 2026 год есть у 1 клиента, действующих планов: 1. Исполнение с начала года: задач к сроку не было.");
  });

  it("say since when a review is overdue, in the right plural", () => {
    const late = plan("1", { reviewDueOn: new Date(2026, 5, 8) });
    expect(review(late, new Date(2026, 5, 10, 9), ru)).toBe("Согласование просрочено на 2 дня: срок был 8 июня 2026.");
    expect(review(late, new Date(2026, 5, 9, 23), en)).toBe("The review is overdue by 1 day; it was due on June 8, 2026.");
  });

  it("say which quarter asks for a cause", () => {
    expect(plainly(cause(plan("1", { escalationQuarter: "2026-Q1", quarters: third }), en))).toBe("Execution in 2026-Q1 was 33.3% (1 of 3): say what the cause is.");
  });
});
