import { readFile } from "node:fs/promises";

const data = new URL("../../solution/data/data.xml", import.meta.url);
const written = "@OData.Community.Display.V1.FormattedValue";
const record = /<record id="([^"]+)">([\s\S]*?)<\/record>/g;
const field = /<field name="(\w+)" value="([^"]*)"/g;

/** The 26 progresses of the catalogue as rows of one client: done, in work and open, planned, stalled and with a next step. */
export async function progresses() {
  const xml = await readFile(data, "utf8");
  const entity = xml.slice(xml.indexOf('<entity name="kam_progressdefinition"'));
  return [...entity.slice(0, entity.indexOf("</entity>")).matchAll(record)].map(([, id, body], at) => row(id, Object.fromEntries([...body.matchAll(field)].map(([, name, value]) => [name, value])), at));
}

function row(id, definition, at) {
  const number = (name) => Number(definition[name]);
  const status = 489900000 + (at % 3);
  const texts = ["kam_name", "kam_namerussian", "kam_description", "kam_descriptionrussian"];
  return {
    kam_progressid: id, kam_name: definition.kam_name, statecode: 0, kam_status: status,
    ...Object.fromEntries(["kam_category", "kam_weight", "kam_evidence", "kam_answertype", "kam_feeds"].map((name) => [name, number(name)])),
    kam_plannedquarter: `2026-Q${2 + (at % 3)}`, kam_completedon: status === 489900002 ? "2026-05-12" : null,
    kam_evidencenote: status === 489900002 ? "Told by the head of purchasing" : null, kam_answermoney: null, kam_answerpercent: null, kam_answertext: null, kam_answerdate: null,
    kam_nextstep: at % 4 === 1 ? "Call the buyer and fix a date" : null, kam_nextstepon: at % 4 === 1 ? "2026-06-20" : null,
    kam_stalled: at % 9 === 4, kam_stalledsince: at % 9 === 4 ? "2026-05-30" : null, kam_stallreason: 489900000,
    _transactioncurrencyid_value: "c", [`_transactioncurrencyid_value${written}`]: "Euro",
    kam_definitionid: { ...Object.fromEntries(texts.map((name) => [name, definition[name]])), kam_sortorder: number("kam_sortorder") },
  };
}

export const account = {
  kam_wallet: 1200000, [`kam_wallet${written}`]: "€1,200,000.00", kam_expectedgrowth: 5, kam_score: 76.45, kam_progresspercent: 33.3,
  kam_recalculationrequest: "a", kam_recalculationdone: "a",
};

export const contacts = Array.from({ length: 12 }, (_, at) => ({ contactid: `contact-${at}`, fullname: `Contact ${at}`, jobtitle: "Buyer" }));

export const activities = Array.from({ length: 5 }, (_, at) => ({
  activityid: `activity-${at}`, activitytypecode: "appointment", subject: `Meeting ${at}`, actualend: `2026-06-0${at + 1}T09:00:00Z`, activitypointer_activity_parties: [],
}));
