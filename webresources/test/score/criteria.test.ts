import { describe, expect, it } from "vitest";
import english from "../../src/score/score.1033.resx";
import russian from "../../src/score/score.1049.resx";
import { lines } from "../../src/score/criteria";
import { plainly, speech } from "../speech";
import { aClient, figures } from "./producers";

const say = speech(1033, english, russian);
const told = (client = aClient({}), of = figures({})) => lines(client, of, say).map(({ sentence, remedy }) => plainly(`${sentence} ${remedy}`.trim()));

describe("the explanation of a score", () => {
  it("says for the golden client where every point comes from", () => {
    expect(told()).toEqual([
      "Revenue of 12 months 412,300 is above 88% of clients: 30.8 of 35 points.",
      "From room in the wallet 160,000, expected growth 10%, market rating 4 of 5: potential 70 of 100, 17.5 of 25 points.",
      "An order every 30.5 days on average; 0.7 usual intervals have passed since the last one: regularity 86.3 of 100, 12.9 of 15 points.",
      "Margin 27% against 22% of the company: 61.4 of 100, 9.2 of 15 points.",
      "By reference value 3 of 5, innovation 4 of 5, joint development 2 of 5: 60 of 100, 6 of 10 points.",
    ]);
  });

  it("names a missing criterion, what to do, and what that is worth", () => {
    const client = aClient({ inputs: { ...aClient({}).inputs, wallet: null, growth: null, marketRating: null } });
    expect(told(client, figures({ 1: { s: null, known: 0, contribution: null } }))[1]).toBe(
      "Nothing is known of what the client could buy. Enter the wallet, the expected growth, the market rating: up to 25 more confidence.");
  });

  it("asks for the part that is still unknown, and only for it", () => {
    const client = aClient({ inputs: { ...aClient({}).inputs, growth: null } });
    expect(told(client, figures({ 1: { known: 0.7 } }))[1]).toContain("Enter the expected growth: up to 7.5 more confidence.");
  });

  it("raises what the others can bring when one is missing", () => {
    const [value] = lines(aClient({}), figures({ 1: { s: null, known: 0, contribution: null }, 0: { contribution: 41.0667 } }), say);
    expect(plainly(value?.sentence)).toContain("41.1 of 46.7 points");
  });

  it("speaks Russian", () => {
    const [value] = lines(aClient({}), figures({}), speech(1049, english, russian));
    expect(plainly(value?.sentence)).toBe("Выручка за 12 месяцев 412 300 — выше, чем у 88 % клиентов: 30,8 из 35 баллов.");
  });
});
