// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from "vitest";
import english from "../../src/board/board.1033.resx";
import russian from "../../src/board/board.1049.resx";
import { start } from "../../src/board/page";
import { AnswerType, Evidence, ProgressStatus } from "../../src/model/choices.g";
import { speech } from "../speech";

type Row = Record<string, unknown>;

const note = { kam_evidence: Evidence.Note, kam_answertype: AnswerType.Money };
const row = (id: string, changes: Row = {}): Row => ({
  kam_progressid: id, kam_name: `In the owner's language ${id}`, kam_status: ProgressStatus.InProgress, kam_category: 489900000, kam_weight: 5, statecode: 0,
  kam_definitionid: { kam_name: `Progress ${id}`, kam_namerussian: `Прогресс ${id}`, kam_sortorder: Number(id) }, ...changes,
});

/** A server with these progresses of one client; what it is told it keeps, unless it refuses. */
class Server {
  readonly written: [string, Row][] = [];
  refusal: string | null = null;
  created = 0;
  account: Row = { kam_score: 60, kam_progresspercent: 0 };

  constructor(readonly rows: Row[]) {}

  get xrm(): Xrm.XrmStatic {
    return {
      WebApi: {
        retrieveRecord: async () => this.account,
        retrieveMultipleRecords: async (table: string) => ({ entities: table === "kam_progress" ? this.rows : [] }),
        updateRecord: async (_: string, id: string, values: Row) => this.update(id, values),
        online: { execute: async () => ({ json: async () => ({ Created: this.create() }) }) },
      },
    } as unknown as Xrm.XrmStatic;
  }

  private update(id: string, values: Row): void {
    if (this.refusal !== null) throw new Error(this.refusal);
    this.written.push([id, values]);
    Object.assign(this.rows.find((one) => one["kam_progressid"] === id) ?? {}, values);
  }

  private create(): number {
    this.rows.push(row("1"), row("2"));
    return 2;
  }
}

const texts = (selector: string): string[] => [...document.querySelectorAll(selector)].map((found) => found.textContent ?? "");
const control = (key: string): HTMLElement | undefined => [...document.querySelectorAll<HTMLElement>("[data-key]")].find((one) => one.dataset["key"] === key);
const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 20));
const open = (server: Server, language: 1033 | 1049 = 1033): Promise<void> => start(document, server.xrm, speech(language, english, russian), "client");

async function press(key: string): Promise<void> {
  control(key)?.click();
  await settled();
}

async function submit(): Promise<void> {
  document.querySelector("form")?.dispatchEvent(new Event("submit", { cancelable: true }));
  await settled();
}

describe("the board of a client", () => {
  beforeEach(() => void vi.stubGlobal("IntersectionObserver", class { observe(): void { /* always in sight */ } }));

  it.each([[1033, "Progress 1"], [1049, "Прогресс 1"]] as const)("names progresses in the language of the reader: %i", async (language, name) => {
    await open(new Server([row("1")]), language);
    expect(texts(".card .link")).toEqual([name]);
  });

  it("saves a status by one click, and says so when the server has", async () => {
    const server = new Server([row("1")]);
    await open(server);
    await press("status 1 489900000");
    expect([server.written, texts(".told")]).toEqual([[["1", { kam_status: ProgressStatus.NotStarted }]], ["Saved. Not started: Progress 1."]]);
  });

  it("goes back to what the server has where it refuses, with its sentence", async () => {
    const server = new Server([row("1")]);
    await open(server);
    server.refusal = "You may not.";
    await press("status 1 489900000");
    expect([texts(".card > .complaint"), control("status 1 489900001")?.getAttribute("aria-checked")]).toEqual([["You may not."], "true"]);
  });

  it("asks for evidence and answer before it completes, and leads to the field that is refused", async () => {
    const server = new Server([row("1", note)]);
    await open(server);
    await press("status 1 489900002");
    expect([server.written, texts(".field label").length]).toEqual([[], 2]);
    server.refusal = "Enter the amount first. (KAM-010)";
    await submit();
    expect([texts(".field .complaint"), document.activeElement?.getAttribute("aria-invalid")]).toEqual([["", "Enter the amount first. (KAM-010)"], "true"]);
  });

  it("sends nothing that is not a number", async () => {
    const server = new Server([row("1", { ...note, kam_evidencenote: "Seen" })]);
    await open(server);
    await press("status 1 489900002");
    const amount = document.querySelector<HTMLInputElement>(".field input");
    if (amount) amount.value = "a million";
    await submit();
    expect([server.written, texts(".field .complaint")[1]]).toEqual([[], "'a million' is not a number."]);
  });

  it("asks why a completed progress is opened again", async () => {
    const server = new Server([row("1", { kam_status: ProgressStatus.Completed })]);
    await open(server);
    await press("status 1 489900001");
    const reason = document.querySelector<HTMLInputElement>(".field input");
    if (reason) reason.value = "The buyer has left";
    await submit();
    expect(server.written).toEqual([["1", { kam_status: ProgressStatus.InProgress, kam_changereason: "The buyer has left" }]]);
  });

  it("plans several selected progresses for a quarter, and none that is there already", async () => {
    const server = new Server([row("1"), row("2"), row("3")]);
    await open(server);
    const [, lane] = document.querySelectorAll<HTMLElement>(".lane");
    const quarter = lane?.dataset["key"]?.slice("lane ".length) ?? "";
    server.rows[2] = row("3", { kam_plannedquarter: quarter });
    await open(server);
    for (const id of ["1", "2", "3"]) await press(`pick ${id}`);
    await press(`lane ${quarter}`);
    expect(server.written).toEqual([["1", { kam_plannedquarter: quarter }], ["2", { kam_plannedquarter: quarter }]]);
  });

  it("tells what a save has moved on the client", async () => {
    const server = new Server([row("1")]);
    await open(server);
    server.account = { kam_score: 62.5, kam_progresspercent: 0 };
    await press("status 1 489900002");
    expect(texts(".told p")).toEqual(["Saved. Completed: Progress 1.", "Score: 60.00 → 62.50."]);
  });

  it("takes the three statuses by the keys 1, 2 and 3", async () => {
    const server = new Server([row("1")]);
    await open(server);
    control("status 1 489900001")?.dispatchEvent(new KeyboardEvent("keydown", { key: "1", bubbles: true }));
    await settled();
    expect(server.written).toEqual([["1", { kam_status: ProgressStatus.NotStarted }]]);
  });

  it("offers a checklist to a client who has none", async () => {
    await open(new Server([]));
    document.querySelector<HTMLElement>(".empty button")?.click();
    await settled();
    expect([texts(".card").length, texts(".told")]).toEqual([2, ["The checklist is there: 2 progresses."]]);
  });
});
