import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { App } from "../pages/app";
import type { StakeholderMap } from "../pages/stakeholders";
import { launch } from "../support/chromium";
import { Dataverse } from "../support/dataverse";
import { picture } from "../support/inspection";
import { aNewClientOf } from "../support/portfolio";
import { languages } from "../support/words";

describe.each(languages)("who matters at a client, in $tag:", (words) => {
  const { people } = words;
  let browser: Browser;
  let app: App;
  let map: StakeholderMap;
  let id: string;
  let contact: string;
  const rows = (): Promise<Record<string, unknown>[]> =>
    new Dataverse().rows(`kam_stakeholders?$select=kam_name,kam_stakeholderfunction,kam_attitude,kam_decisionrole&$filter=_kam_accountid_value eq ${id} and statecode eq 0`);

  beforeAll(async () => {
    browser = await launch();
    app = await App.as(await Dataverse.userNamed(words.kam), words, browser);
    ({ id } = await aNewClientOf(app.user, "Yellowstone Paper", "Anderson", "Baker", "Clark"));
    map = await (await app.client(id)).people();
  });
  afterAll(() => browser.close());

  it("an empty map teaches what to do, and offers the client's contacts", async () => {
    expect(await map.teaching.innerText()).toContain(people.empty);
    expect(await map.toPlace.count()).toBe(3);
  });

  it("nobody is placed without a function", async () => {
    const form = map.toPlace.first();
    contact = await form.locator("strong").innerText();
    await form.getByRole("button", { name: people.place }).click();
    await form.getByRole("alert").filter({ hasText: people.asksFunction }).waitFor();
    expect(await rows()).toEqual([]);
  });

  it("a contact is placed where it stands, and its function is no gap any more", async () => {
    const form = map.toPlace.first();
    await map.choice(form, people.function).selectOption({ label: people.finance });
    await form.getByRole("button", { name: people.place }).click();
    await map.person(contact).waitFor();
    expect(await rows()).toEqual([expect.objectContaining({ kam_stakeholderfunction: 489900003, kam_attitude: 489900002 })]);
    expect(await map.cover(people.finance).innerText()).not.toContain(people.gap);
    expect(await map.frame.locator(".covers .gap").count()).toBe(4);
  });

  it("by the keyboard the person is edited in place: attitude, role, and who of us knows them", async () => {
    await map.person(contact).focus();
    await app.page.keyboard.press("Enter");
    await map.editor.waitFor();
    await map.choice(map.editor, people.attitude).selectOption({ label: people.opponent });
    await map.choice(map.editor, people.role).selectOption({ label: people.champion });
    await map.choice(map.editor, people.addColleague).selectOption({ index: 1 });
    await map.editor.getByRole("button", { name: people.save, exact: true }).click();
    await map.editor.waitFor({ state: "detached" });
    expect(await rows()).toEqual([expect.objectContaining({ kam_attitude: 489900000, kam_decisionrole: 489900005 })]);
    expect(await new Dataverse().rows(`kam_acquaintances?$select=kam_name&$filter=_kam_accountid_value eq ${id}`)).toHaveLength(1);
    expect([await map.person(contact).locator(".sign").innerText(), await map.person(contact).locator(".initials").count()]).toEqual(["−−", 1]);
    await picture(app.page, `stakeholders-${words.tag}`);
  });

  it("the table says the same as the map", async () => {
    await map.frame.locator("summary").click();
    const line = await map.frame.locator("details tbody tr").innerText();
    for (const text of [contact, people.finance, people.opponent, people.champion]) expect(line).toContain(text);
  });
});
