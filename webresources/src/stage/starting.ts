import { account } from "../model/tables.g";
import { call, startReEngagement } from "../ui/requests";

/** Starts Re-Engage for a client, with its checklist; the server refuses where one is running. */
export const start = (online: Pick<Xrm.WebApiOnline, "execute">, client: string): Promise<unknown> => call(online, startReEngagement({ entityType: account.table, id: client }));
