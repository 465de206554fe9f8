// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from "vitest";
import { start } from "../../src/health/page";
import { fakeXrm } from "../xrm";

const report = (...checks: object[]): object => ({ Created: 26, Updated: 0, Kept: 1, Report: JSON.stringify(checks) });

const open = (languageId: number, answer: (request: object) => Promise<object>): void =>
  start(document, fakeXrm(languageId, answer) as unknown as Xrm.XrmStatic);

const press = async (name: string): Promise<void> => {
  [...document.querySelectorAll("button")].find((button) => button.textContent === name)?.click();
  await new Promise((done) => setTimeout(done));
};

const status = (): string => document.querySelector("[role=status]")?.textContent ?? "";
const firstRow = (): string => document.querySelector("tbody tr")?.textContent ?? "";

describe("the health page", () => {
  beforeEach(() => document.body.replaceChildren());

  it("speaks the user's language", () => {
    open(1049, async () => ({}));
    expect([document.documentElement.lang, document.querySelector("h1")?.textContent]).toEqual(["ru", "Проверка состояния"]);
  });

  it("sets up and tells what came of it", async () => {
    open(1033, async () => report());
    await press("Set up");
    expect(status()).toBe("Set up. Created: 26, updated: 0, kept as they were: 1.");
  });

  it("shows first what needs attention, with its remedy", async () => {
    open(1033, async () => report({ check: "jobs", state: "good", count: 0 }, { check: "currency", state: "attention", count: 4 }));
    await press("Set up");
    expect(firstRow()).toContain("Clients without a currency: 4. Give them one");
  });

  it("says that the daily work has never run", async () => {
    open(1033, async () => report({ check: "daily", state: "attention" }));
    await press("Set up");
    expect(firstRow()).toContain("Last run: never.");
  });

  it("repeats the daily work until it is finished and sums it up", async () => {
    const portions = [{ Finished: false, Processed: 300 }, { Finished: true, Processed: 41 }];
    open(1033, async () => portions.shift() ?? {});
    await press("Run daily work");
    expect(status()).toBe("Today’s daily work is done. Clients processed: 341.");
  });

  it("shows a refusal in the server's words and can be used again", async () => {
    open(1033, async () => Promise.reject(new Error("You may not do that.")));
    await press("Set up");
    expect([status(), document.querySelector("[aria-disabled=true]")]).toEqual(["You may not do that.", null]);
  });

  it("does nothing more while it is busy", async () => {
    let orders = 0;
    open(1033, () => new Promise(() => void orders++));
    await press("Set up");
    await press("Run daily work");
    expect(orders).toBe(1);
  });
});
