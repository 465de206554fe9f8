import { describe, expect, it } from "vitest";
import { Attitude } from "../../src/model/choices.g";
import { attitudes, initials, signOf, silence } from "../../src/stakeholders/person";
import english from "../../src/stakeholders/stakeholders.1033.resx";
import russian from "../../src/stakeholders/stakeholders.1049.resx";
import { alarmSentences } from "../../src/stakeholders/reach";
import { inWords } from "../../src/stakeholders/wording";
import { plainly, speech } from "../speech";
import { aPerson, daysAgo, today } from "./producers";

const [en, ru] = [speech(1033, english, russian), speech(1049, english, russian)];

describe("an attitude", () => {
  it("has a sign of its own, so that nobody needs the colour", () => {
    expect(new Set([...attitudes.map(({ value }) => signOf(value)), signOf(null)]).size).toBe(6);
  });
});

describe("a person", () => {
  it.each([["Clara Vargas", "CV"], ["Анна Мария Соколова", "АС"], ["Cher", "C"], ["", ""]])("%s is %s for short", (name, expected) => {
    expect(initials(name)).toBe(expected);
  });

  it("was never spoken to, or so many days ago, and not in the future", () => {
    expect([null, daysAgo(3), daysAgo(-2)].map((lastOn) => silence({ lastOn }, today))).toEqual([null, 3, 0]);
  });

  it("is told in words with all that the map shows", () => {
    const known = [{ id: "a", user: "u", name: "James Whitfield" }];
    expect(inWords(aPerson({ knownBy: known, attitude: Attitude.Opponent }), today, en).join(", "))
      .toBe("Clara Vargas, Head of quality, Technical, Influence 4, Opponent, last contact 12 days ago, known by James Whitfield");
  });

  it("is told in Russian with the right plural form", () => {
    expect(inWords(aPerson({ lastOn: daysAgo(22) }), today, ru)).toContain("последний контакт: 22 дня назад");
  });
});

describe("the alarm of one contact only", () => {
  it("says on how many activities it rests, and whom to ask for", () => {
    const said = alarmSentences({ activities: 10, share: 90 }, [aPerson({}), aPerson({ function: 489900000 })], today, 90, en);
    expect(said.map(plainly)).toEqual(["90% of the 10 activities of the last 12 months were with one person.", "If this person leaves, the relation leaves too.", "Ask for an introduction to: Production, Finance, Top management."]);
  });

  it("says that only one is known, where it is so", () => {
    expect(alarmSentences({ activities: 10, share: 90 }, [aPerson({})], today, 90, en)[0]).toBe("Only one person of the client is on the map.");
  });
});
