import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { App } from "../pages/app";
import { launch } from "../support/chromium";
import { Dataverse } from "../support/dataverse";
import { aClientOf } from "../support/portfolio";
import { english } from "../support/words";

describe("the client of a key account manager", () => {
  let browser: Browser;
  let client: { id: string; name: string };
  const as = async (name: string): Promise<App> => App.as(await Dataverse.userNamed(name), english, browser);

  beforeAll(async () => {
    browser = await launch();
    client = await aClientOf(await Dataverse.userNamed(english.kam));
  });
  afterAll(() => browser.close());

  it("is in the manager's own list", async () => {
    expect(await (await (await as(english.kam)).clients()).names()).toContain(client.name);
  });

  it("is in no list of a farmer", async () => {
    expect(await (await (await as("Lena Hartmann")).clients()).names()).not.toContain(client.name);
  });

  it("stays closed to a farmer who knows its address", async () => {
    const refusal = await (await as("Lena Hartmann")).refusalAt("account", client.id);
    expect(refusal).toContain("You do not have permission");
    expect(refusal).not.toContain(client.name);
  });

  it("opens to the manager of the team", async () => {
    expect(await (await (await as("Helen Brandt")).client(client.id)).completion()).toBeGreaterThanOrEqual(0);
  });
});
