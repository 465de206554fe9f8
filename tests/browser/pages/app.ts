import type { Browser, Page } from "playwright-core";
import { Dataverse, type User } from "../support/dataverse";
import { today } from "../support/host";
import { address } from "../support/place";
import type { Words } from "../support/words";
import { CirclesPart } from "./circles";
import { ClientPage } from "./client";
import { ClientList } from "./clients";
import { DefinitionPage } from "./definition";
import { EvidencePage } from "./evidence";
import { Form } from "./form";
import { HealthPage } from "./health";
import { InitiativePage } from "./initiative";
import { MergedList } from "./merging";
import { ModelPage } from "./model";
import { PlanPaper } from "./plan-paper";
import { PlanTasks } from "./plantasks";
import { PlanPage } from "./plan";
import { ProgressPage } from "./progress";
import { QuarterPage } from "./quarter";
import { ReEngagePage } from "./reengage";
import { ReviewPage } from "./review";
import { RunPage } from "./run";
import { TeamPage } from "./team";
import { TeamPlans } from "./team-plans";

export interface Screen {
  readonly width: number;
  readonly height: number;
}

export const desk: Screen = { width: 1280, height: 800 };
export const phone: Screen = { width: 390, height: 844 };

/** The app in a browser of its own, as one user in one language. */
export class App {
  private constructor(readonly page: Page, readonly words: Words, readonly user: User) {}

  static async as(user: User, words: Words, browser: Browser, screen: Screen = desk): Promise<App> {
    await new Dataverse().change(`usersettingscollection(${user.id})`, { uilanguageid: words.languageId });
    const context = await browser.newContext({ viewport: screen, locale: words.tag, reducedMotion: "reduce" });
    await context.clock.setFixedTime(new Date(`${today}T09:30:00`));
    await context.addCookies([{ name: "sandbox-user", value: user.id, url: address() }]);
    return new App(await context.newPage(), words, user);
  }

  async clients(): Promise<ClientList> {
    await this.page.goto(address());
    return new ClientList(this.page).shown();
  }

  /** All clients, whoever owns them. */
  async allClients(): Promise<MergedList> {
    await this.page.goto(`${address()}/main.aspx?pagetype=entitylist&etn=account&viewid=65d629e1-ee36-51dc-8b3c-9da7a51c422e`);
    return new MergedList(this.page, this.words).shown();
  }

  async client(id: string): Promise<ClientPage> {
    await this.record("account", id);
    return new ClientPage(this.page, this.words).shown();
  }

  /** The circles of a plan, on its form. */
  async circles(plan: string): Promise<CirclesPart> {
    await this.record("kam_plan", plan);
    return new CirclesPart(this.page, this.words).shown();
  }

  /** The tasks of a plan, on its form. */
  async planTasks(plan: string): Promise<PlanTasks> {
    await this.record("kam_plan", plan);
    return new PlanTasks(this.page, this.words).shown();
  }

  async progress(id: string): Promise<ProgressPage> {
    await this.record("kam_progress", id);
    return new ProgressPage(this.page, this.words).shown();
  }

  async plan(id: string): Promise<PlanPage> {
    await this.record("kam_plan", id);
    return new PlanPage(this.page, this.words).shown();
  }

  async model(id: string): Promise<ModelPage> {
    await this.record("kam_scoringmodel", id);
    return new ModelPage(this.page, this.words).shown();
  }

  async run(id: string): Promise<RunPage> {
    await this.record("kam_scoringrun", id);
    return new RunPage(this.page, this.words).shown();
  }

  async team(name: "pareto" | "matrix" | "bubble"): Promise<TeamPage> {
    await this.resource(name);
    return new TeamPage(this.page).shown();
  }

  async quarter(): Promise<QuarterPage> {
    await this.resource("quarter");
    return new QuarterPage(this.page, this.words).shown();
  }

  async review(): Promise<ReviewPage> {
    await this.resource("team");
    return new ReviewPage(this.page).shown();
  }

  async planPaper(id: string): Promise<PlanPaper> {
    await this.record("kam_plan", id);
    return new PlanPaper(this.page, this.words).shown();
  }

  async teamPlans(): Promise<TeamPlans> {
    await this.resource("plans");
    return new TeamPlans(this.page).shown();
  }

  async evidence(): Promise<EvidencePage> {
    await this.resource("evidence");
    return new EvidencePage(this.page).shown();
  }

  async definition(id: string): Promise<DefinitionPage> {
    await this.record("kam_progressdefinition", id);
    return new DefinitionPage(this.page, this.words).shown();
  }

  /** The form of a row that is filled in and saved, and no more. */
  async form(table: "kam_roi" | "kam_targetcontact" | "kam_plantask", id: string): Promise<Form> {
    await this.record(table, id);
    return new Form(this.page, this.words).shown();
  }

  /** What managers see of plans at a glance. */
  async plansDashboard(): Promise<TeamPlans> {
    await this.page.goto(`${address()}/main.aspx?pagetype=dashboard&id=fbf0fad3-b5da-5455-990c-7f32b2cbf263`);
    return new TeamPlans(this.page).shown();
  }

  async initiative(id: string): Promise<InitiativePage> {
    await this.record("kam_initiative", id);
    return new InitiativePage(this.page, this.words).shown();
  }

  async reEngage(): Promise<ReEngagePage> {
    await this.resource("reengage");
    return new ReEngagePage(this.page, this.words).shown();
  }

  async health(): Promise<HealthPage> {
    await this.resource("health");
    return new HealthPage(this.page, this.words).shown();
  }

  /** What the app says to somebody who follows an address that is not for them. */
  async refusalAt(table: string, id: string): Promise<string> {
    await this.record(table, id);
    return this.page.getByRole("alert").innerText();
  }

  /** What the page that is open is about. */
  async title(): Promise<string> {
    const heading = this.page.locator("h1#page-title");
    await heading.waitFor();
    return heading.innerText();
  }

  /** What the row of that table is called to which the app has led. */
  async titleOf(table: string): Promise<string> {
    await this.page.waitForURL((url) => url.searchParams.get("etn") === table);
    return this.title();
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  private async resource(name: string): Promise<void> {
    await this.page.goto(`${address()}/main.aspx?pagetype=webresource&webresourceName=kam_/pages/${name}.html`);
  }

  private async record(table: string, id: string): Promise<void> {
    await this.page.goto(`${address()}/main.aspx?pagetype=entityrecord&etn=${table}&id=${id}`);
  }
}
