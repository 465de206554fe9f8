import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { App } from "../pages/app";
import type { PlanPart } from "../pages/plan";
import { launch } from "../support/chromium";
import { Dataverse } from "../support/dataverse";
import { aFoodProducer, aReadyPlan, planOf, type Producer } from "../support/development";
import { aPlanInForce } from "../support/paper";
import { aNewClientOf } from "../support/portfolio";
import { languages } from "../support/words";

const cause = { supportNeeded: 489900001 } as const;

describe.sequential.each(languages)("who decides about a plan, in $tag:", (words) => {
  const { plan: said, deciding } = words;
  let browser: Browser;
  let app: App;
  let manager: App;
  let producer: Producer;
  let id: string;
  const top = async (by: App, plan = id): Promise<PlanPart> => (await by.plan(plan)).top();
  const submit = async (): Promise<void> => {
    const part = await top(app);
    await part.button(said.submit).click();
    await part.told(said.sent).waitFor();
  };

  beforeAll(async () => {
    browser = await launch();
    app = await App.as(await Dataverse.userNamed(words.kam), words, browser);
    manager = await App.as(await Dataverse.userNamed(words.manager), words, browser);
    producer = await aFoodProducer(app.user, `Deciding ${words.tag}`, ["Chief engineer"]);
    id = await aReadyPlan(app.user, producer);
  });
  afterAll(() => browser.close());

  it("its author takes it back without a word", async () => {
    await submit();
    const part = await top(app);
    await part.button(said.withdraw).click();
    await part.told(deciding.takenBack).waitFor();
    expect([await part.state.innerText(), (await planOf(producer.id))["kam_changereason"]]).toEqual([said.states.draft, null]);
  });

  it("the manager sends it back, and says why", async () => {
    await submit();
    const part = await top(manager);
    await part.button(deciding.sendBack).click();
    await part.answer("");
    await part.question.getByRole("alert").filter({ hasText: deciding.reasonMissing }).waitFor();
    await part.answer("Whom do we meet at the plant?");
    await part.told(deciding.sentBack).waitFor();
    expect(await part.state.innerText()).toBe(said.states.draft);
    await (await top(app)).frame.getByText("Whom do we meet at the plant?").first().waitFor();
  });

  it("it is closed for good, with a reason", async () => {
    const part = await top(app);
    await part.button(deciding.close).click();
    await part.answer("The client was sold");
    await part.told(deciding.closed).waitFor();
    expect(await planOf(producer.id)).toMatchObject({ kam_lifecycle: 489900004, kam_changereason: "The client was sold" });
  });

  it("the manager answers an escalation with its cause, and with what will be done", async () => {
    const { id: late } = await aPlanInForce(app.user, `Escalated ${words.tag}`);
    await (await Dataverse.asImporter()).change(`kam_plans(${late})`, { "kam_managerid@odata.bind": `/systemusers(${manager.user.id})` });
    const part = await top(manager, late);
    await part.button(deciding.answer).click();
    await part.question.getByRole("combobox").selectOption(String(cause.supportNeeded));
    await part.answer("The laboratory helps from July on");
    await part.told(deciding.answered).waitFor();
    expect(await new Dataverse().row(`kam_plans(${late})?$select=kam_escalation,kam_escalationcause,kam_escalationnote`))
      .toMatchObject({ kam_escalation: 489900002, kam_escalationcause: cause.supportNeeded, kam_escalationnote: "The laboratory helps from July on" });
    expect(await part.button(deciding.answer).count()).toBe(0);
  });

  it("a client outside K and A gets a plan for a reason, and without one none", async () => {
    const client = await aNewClientOf(app.user, `Outside ${words.tag}`);
    const part = await (await app.client(client.id)).plan();
    await part.begin();
    await part.question.getByRole("alert").filter({ hasText: deciding.startReasonMissing }).waitFor();
    expect(await planOf(client.id)).toEqual({});
    await part.answer("A plant is being built");
    await expect.poll(async () => (await planOf(client.id))["kam_startreason"]).toBe("A plant is being built");
  });
});
