import { address } from "./place";

export interface User {
  readonly id: string;
  readonly fullname: string;
  readonly roles: readonly string[];
}

type Json = Record<string, unknown>;

/** The Web API in the name of a user (none: the administrator): to look at what the browser has done, and to prepare. */
export class Dataverse {
  /** The administrator speaks in the name of the user, or, where it matters who began, the user has signed in. */
  constructor(private readonly user?: User, private readonly isSignedIn = false) {}

  static async users(): Promise<User[]> {
    return (await fetch(`${address()}/sandbox/users`)).json() as Promise<User[]>;
  }

  static async userNamed(name: string): Promise<User> {
    const found = (await Dataverse.users()).find(({ fullname }) => fullname === name);
    if (!found) throw new Error(`The sample has no user '${name}'.`);
    return found;
  }

  /** As somebody who may write what the product computes: made on the first asking. */
  static async asImporter(): Promise<Dataverse> {
    return new Dataverse(await Dataverse.hire("Browser", "Importer", "KAM Importer"), true);
  }

  /** A new user with these roles. */
  static async hire(first: string, last: string, ...roles: string[]): Promise<User> {
    const service = new Dataverse();
    const [unit] = await service.rows("businessunits?$select=name&$filter=_parentbusinessunitid_value eq null");
    const root = String(unit?.["businessunitid"]);
    const { systemuserid: id } = await service.create("systemusers", {
      firstname: first, lastname: last, fullname: `${first} ${last}`, domainname: `${first}.${last}@browser.test`.toLowerCase(), "businessunitid@odata.bind": `/businessunits(${root})`,
    });
    for (const role of roles) {
      const [found] = await service.rows(`roles?$select=name&$filter=${encodeURIComponent(`name eq '${role}' and _businessunitid_value eq ${root}`)}`);
      await service.create(`systemusers(${String(id)})/systemuserroles_association/$ref`, { "@odata.id": `${address()}/api/data/v9.2/roles(${String(found?.["roleid"])})` });
    }
    return { id: String(id), fullname: `${first} ${last}`, roles };
  }

  async rows(query: string): Promise<Json[]> {
    const { value } = (await this.ask("GET", query)) as { value: Json[] };
    return value;
  }

  async row(query: string): Promise<Json> {
    return (await this.ask("GET", query)) as Json;
  }

  async change(row: string, values: Json): Promise<void> {
    await this.ask("PATCH", row, values);
  }

  async create(set: string, values: Json): Promise<Json> {
    return (await this.ask("POST", set, values)) as Json;
  }

  async delete(row: string): Promise<void> {
    await this.ask("DELETE", row);
  }

  private async ask(method: string, path: string, body?: Json): Promise<unknown> {
    const headers: Record<string, string> = { "Content-Type": "application/json", Prefer: 'return=representation,odata.include-annotations="*"' };
    if (this.user && this.isSignedIn) headers["Cookie"] = `sandbox-user=${this.user.id}`;
    else if (this.user) headers["MSCRMCallerID"] = this.user.id;
    const answer = await fetch(`${address()}/api/data/v9.2/${path}`, { method, headers, body: body && JSON.stringify(body) });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return text === "" ? undefined : JSON.parse(text);
  }
}
