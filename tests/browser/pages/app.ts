import type { Browser, Page } from "playwright-core";
import { inject } from "vitest";
import { Dataverse, type User } from "../support/dataverse";
import type { Words } from "../support/words";
import { ClientPage } from "./client";
import { ClientList } from "./clients";
import { HealthPage } from "./health";

export interface Screen {
  readonly width: number;
  readonly height: number;
}

const desk: Screen = { width: 1280, height: 800 };

/** The app in a browser of its own, as one user in one language. */
export class App {
  private constructor(readonly page: Page, readonly words: Words, readonly user: User) {}

  static async as(user: User, words: Words, browser: Browser, screen: Screen = desk): Promise<App> {
    await new Dataverse().change(`usersettingscollection(${user.id})`, { uilanguageid: words.languageId });
    const context = await browser.newContext({ viewport: screen, locale: words.tag });
    await context.addCookies([{ name: "sandbox-user", value: user.id, url: inject("address") }]);
    return new App(await context.newPage(), words, user);
  }

  async clients(): Promise<ClientList> {
    await this.page.goto(inject("address"));
    return new ClientList(this.page).shown();
  }

  async client(id: string): Promise<ClientPage> {
    await this.page.goto(`${inject("address")}/main.aspx?pagetype=entityrecord&etn=account&id=${id}`);
    return new ClientPage(this.page, this.words);
  }

  async health(): Promise<HealthPage> {
    await this.page.goto(`${inject("address")}/main.aspx?pagetype=webresource&webresourceName=kam_/pages/health.html`);
    return new HealthPage(this.page, this.words);
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}
