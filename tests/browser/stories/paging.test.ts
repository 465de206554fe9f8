import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ClientList } from "../pages/clients";
import { launch } from "../support/chromium";
import { startHost, type Host } from "../support/host";

const names = Array.from({ length: 120 }, (_, place) => `Client ${String(place + 1).padStart(3, "0")}`);
const evens = names.filter((_, place) => place % 2 === 1);

/** More clients than a page holds, half of them of one key account manager, in an organisation of their own. */
describe("A list of more clients than a page holds", () => {
  let browser: Browser;
  let host: Host;
  let manager: string;

  beforeAll(async () => {
    [host, browser] = await Promise.all([startHost(), launch()]);
    manager = await hire();
    const rows = names.map((name) => ({ "@odata.type": "Microsoft.Dynamics.CRM.account", name, ...(evens.includes(name) && { "ownerid@odata.bind": `/systemusers(${manager})` }) }));
    await ask("accounts/Microsoft.Dynamics.CRM.CreateMultiple", { Targets: rows });
  });
  afterAll(async () => {
    await browser.close();
    host.stop();
  });

  it("is turned page by page, to its end and back", async () => {
    const list = await open();
    expect([await clients(list), await list.range()]).toEqual([names.slice(0, 50), "1 – 50 of 120"]);
    await list.turn("Next page");
    expect(await clients(list)).toEqual(names.slice(50, 100));
    await list.turn("Next page");
    expect([await clients(list), await list.isLast()]).toEqual([names.slice(100), true]);
    await list.turn("Previous page");
    expect(await clients(list)).toEqual(names.slice(50, 100));
  });

  it("is sorted as a whole and not by pages, and begins anew", async () => {
    const list = await open();
    await list.turn("Next page");
    await list.sortBy("Account Name");
    expect(await clients(list)).toEqual(names.toReversed().slice(0, 50));
    await list.turn("Next page");
    expect(await clients(list)).toEqual(names.toReversed().slice(50, 100));
  });

  it("is searched as a whole", async () => {
    const list = await open();
    await list.find("Client 11");
    expect([await clients(list), await list.range()]).toEqual([names.slice(109, 119), "10 rows"]);
  });

  it("shows a key account manager the clients of their own only, on every page", async () => {
    const list = await open(manager);
    expect([await clients(list), await list.range()]).toEqual([evens.slice(0, 50), "1 – 50 of 60"]);
    await list.turn("Next page");
    expect([await clients(list), await list.isLast()]).toEqual([evens.slice(50), true]);
  });

  /** The clients of the page, without the links to their owners. */
  async function clients(list: ClientList): Promise<string[]> {
    return (await list.names()).filter((name) => name.startsWith("Client "));
  }

  async function open(user?: string): Promise<ClientList> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "en-US" });
    if (user) await context.addCookies([{ name: "sandbox-user", value: user, url: host.address }]);
    const page = await context.newPage();
    await page.goto(`${host.address}/main.aspx?pagetype=entitylist&etn=account`);
    return new ClientList(page).shown();
  }

  /** A user with the role of a key account manager. */
  async function hire(): Promise<string> {
    const { value } = (await (await fetch(`${host.address}/api/data/v9.2/roles?$select=name,_businessunitid_value&$filter=name eq 'KAM'`)).json()) as { value: { roleid: string; _businessunitid_value: string }[] };
    const [role] = value;
    const user = await ask("systemusers", { firstname: "Ada", lastname: "Pager", domainname: "ada@paging.test", "businessunitid@odata.bind": `/businessunits(${role?._businessunitid_value})` });
    await ask(`systemusers(${user})/systemuserroles_association/$ref`, { "@odata.id": `${host.address}/api/data/v9.2/roles(${role?.roleid})` });
    return user;
  }

  /** Writes as the administrator; the id of the new row, where one is named. */
  async function ask(path: string, body: unknown): Promise<string> {
    const answer = await fetch(`${host.address}/api/data/v9.2/${path}`, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(await answer.text());
    return /\(([^)]+)\)$/.exec(answer.headers.get("OData-EntityId") ?? "")?.[1] ?? "";
  }
});
