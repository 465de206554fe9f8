import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ActivityPage } from "../pages/activity";
import { App } from "../pages/app";
import { launch } from "../support/chromium";
import { Dataverse } from "../support/dataverse";
import { picture, violations } from "../support/inspection";
import { aClientOf } from "../support/portfolio";
import { languages } from "../support/words";

describe.each(languages)("a key account manager writes down whom was met, in $tag:", (words) => {
  const { activity } = words;
  const subject = `Joint review ${words.tag}`;
  let browser: Browser;
  let app: App;
  let client: { id: string; name: string };
  let contact: string;
  let form: ActivityPage;

  beforeAll(async () => {
    browser = await launch();
    app = await App.as(await Dataverse.userNamed(words.kam), words, browser);
    client = await aClientOf(app.user);
    const [row] = await new Dataverse().rows(`contacts?$select=fullname&$filter=_parentcustomerid_value eq ${client.id} and statecode eq 0&$orderby=fullname&$top=1`);
    contact = String(row?.["fullname"]);
  });
  afterAll(() => browser.close());

  it("a meeting begins on the client's form, in the next half hour, with the writer as its organizer", async () => {
    await app.client(client.id);
    await app.page.getByRole("button", { name: activity.begin }).click();
    await app.page.getByRole("menuitem", { name: activity.appointment, exact: true }).click();
    form = new ActivityPage(app.page, words);
    await form.shown();
    expect(await form.people("organizer")).toEqual([words.kam]);
    expect(await form.field("regardingobjectid").innerText()).toContain(client.name);
  });

  // Supports: Parties and activities
  it("its people are looked for and listed by name", async () => {
    await form.write("subject", subject);
    await form.invite("requiredattendees", contact);
    expect(await form.people("requiredattendees")).toEqual([contact]);
    expect(await violations(app.page)).toEqual([]);
    await picture(app.page, `meeting-${words.tag}`);
    await form.save();
    expect(await form.people("requiredattendees")).toEqual([contact]);
  });

  // Supports: Parties and activities
  it("marked complete it is closed, and can be opened again", async () => {
    await form.command(words.markComplete);
    await form.isIn(activity.completed);
    await app.page.getByText(activity.closed).waitFor();
    await form.command(activity.reopen);
    await form.isIn(activity.open);
  });

  it("it is marked complete where the client's activities are listed, and is the last contact", async () => {
    const page = await app.client(client.id);
    await page.finish(subject);
    await expect.poll(async () => (await new Dataverse().row(`accounts(${client.id})?$select=kam_lastcontacton`))["kam_lastcontacton"]).toBe("2026-06-15");
  });
});
