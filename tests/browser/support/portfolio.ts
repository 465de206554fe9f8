import { Dataverse, type User } from "./dataverse";

/** Option values of the global choices. */
const inProgress = 489900001;
const evidence = { note: 489900001, activity: 489900003 } as const;

export interface Progress {
  readonly id: string;
  readonly name: string;
  readonly client: string;
}

/** One of the KAM's progresses in work that asks for this evidence and for no answer. */
export async function aProgressInWork(kam: User, asked: keyof typeof evidence): Promise<Progress> {
  const unproved = ["contactid", "appointmentid", "phonecallid", "taskid"].map((proof) => `_kam_${proof}_value eq null`).join(" and ");
  const filter = `_ownerid_value eq ${kam.id} and kam_status eq ${inProgress} and kam_evidence eq ${evidence[asked]} and kam_answertype eq 489900000 and statecode eq 0 and ${unproved}`;
  const [row] = await new Dataverse(kam).rows(
    `kam_progresses?$select=kam_name,_kam_accountid_value&$filter=${encodeURIComponent(filter)}&$orderby=kam_name&$top=1`);
  if (!row) throw new Error(`${kam.fullname} has no unproved progress in work that asks for evidence '${asked}'.`);
  return { id: String(row["kam_progressid"]), name: String(row["kam_name"]), client: String(row["_kam_accountid_value"]) };
}

/** A phone call with the client that the KAM has made. */
export async function aPhoneCall(kam: User, client: string, subject: string): Promise<void> {
  const service = new Dataverse(kam);
  const call = await service.create("phonecalls", { subject, "regardingobjectid_account_phonecall@odata.bind": `/accounts(${client})` });
  await service.change(`phonecalls(${String(call["activityid"])})`, { statecode: 1, statuscode: 2 });
}

/** A client of the sample, with people and a checklist: what other stories bring has neither. */
export async function aClientOf(kam: User): Promise<{ id: string; name: string }> {
  const [row] = await new Dataverse(kam).rows(`accounts?$select=name&$filter=_ownerid_value eq ${kam.id} and kam_externalid ne null&$orderby=name&$top=1`);
  return { id: String(row?.["accountid"]), name: String(row?.["name"]) };
}

/** How many changes of this progress the server keeps. */
export async function changesOf(progress: Progress): Promise<number> {
  return (await new Dataverse().rows(`kam_progresschanges?$select=kam_name&$filter=_kam_progressid_value eq ${progress.id}`)).length;
}

export async function statusOf(progress: Progress): Promise<number> {
  return Number((await new Dataverse().row(`kam_progresses(${progress.id})?$select=kam_status`))["kam_status"]);
}

/** The KAM's client with the highest score. */
export async function theBestClientOf(kam: User): Promise<{ id: string; name: string }> {
  const [row] = await new Dataverse(kam).rows(`accounts?$select=name&$filter=_ownerid_value eq ${kam.id} and kam_score ne null&$orderby=kam_score desc&$top=1`);
  return { id: String(row?.["accountid"]), name: String(row?.["name"]) };
}

export async function theActiveModel(): Promise<string> {
  const [row] = await new Dataverse().rows("kam_scoringmodels?$select=kam_name&$filter=kam_modelstatus eq 489900001");
  return String(row?.["kam_scoringmodelid"]);
}

/** The latest run of the active model, as soon as it has one. */
export async function theRunOfTheActiveModel(): Promise<string> {
  const model = await theActiveModel();
  for (const until = Date.now() + 30_000; Date.now() < until; await new Promise((later) => setTimeout(later, 200))) {
    const [row] = await new Dataverse().rows(`kam_scoringruns?$select=kam_name&$filter=_kam_modelid_value eq ${model}&$orderby=createdon desc&$top=1`);
    if (row) return String(row["kam_scoringrunid"]);
  }
  throw new Error("The active model has no run.");
}

/** The segments of all clients, by name. */
export async function segments(): Promise<Map<string, number>> {
  const rows = await new Dataverse().rows("accounts?$select=name,kam_segment");
  return new Map(rows.map((row) => [String(row["name"]), Number(row["kam_segment"])]));
}

/** A client of the KAM with a score, of whose purchases in all nobody has asked yet. */
export async function aClientWithoutWallet(kam: User): Promise<{ id: string; name: string }> {
  const asked = "kam_account_progress/any(p:p/kam_feeds eq 489900001 and p/kam_status ne 489900002)";
  const filter = encodeURIComponent(`_ownerid_value eq ${kam.id} and kam_score ne null and kam_wallet eq null and ${asked}`);
  const [row] = await new Dataverse(kam).rows(`accounts?$select=name&$filter=${filter}&$orderby=name&$top=1`);
  if (!row) throw new Error(`${kam.fullname} knows the purchases of every client.`);
  return { id: String(row["accountid"]), name: String(row["name"]) };
}

/** The client's open progresses that fit, by their names in the language of the reader. */
export async function openProgresses(client: string, fit: string, tag: string): Promise<string[]> {
  const filter = encodeURIComponent(`_kam_accountid_value eq ${client} and statecode eq 0 and kam_status ne 489900002 and ${fit}`);
  const rows = await new Dataverse().rows(`kam_progresses?$select=kam_weight&$expand=kam_definitionid($select=kam_name,kam_namerussian)&$filter=${filter}&$orderby=kam_weight desc`);
  return rows.map((row) => String((row["kam_definitionid"] as Record<string, unknown>)[tag === "ru" ? "kam_namerussian" : "kam_name"]));
}

/** A meeting of the KAM with one contact of the client, which is still to be closed; the contact's name. */
export async function aMeetingWithOneContact(kam: User, client: string, subject: string): Promise<string> {
  const service = new Dataverse(kam);
  const [contact] = await service.rows(`contacts?$select=fullname&$filter=_parentcustomerid_value eq ${client}&$orderby=fullname&$top=1`);
  await service.create("appointments", {
    subject, "regardingobjectid_account_appointment@odata.bind": `/accounts(${client})`, scheduledstart: "2026-06-12T09:00:00Z", scheduledend: "2026-06-12T10:00:00Z",
    appointment_activity_parties: [{ "partyid_contact@odata.bind": `/contacts(${String(contact?.["contactid"])})`, participationtypemask: 5 }],
  });
  return String(contact?.["fullname"]);
}

/** A client that the KAM has just won, with contacts of these names. */
export async function aNewClientOf(kam: User, name: string, ...contacts: string[]): Promise<{ id: string; name: string }> {
  const service = new Dataverse(kam);
  const { accountid } = await service.create("accounts", { name });
  for (const lastname of contacts) await service.create("contacts", { lastname, "parentcustomerid_account@odata.bind": `/accounts(${String(accountid)})` });
  return { id: String(accountid), name };
}
