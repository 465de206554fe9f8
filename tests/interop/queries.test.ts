import { beforeAll, expect, test } from "vitest";
import { account, client, contact, named } from "./support/client";

const api = client();
const prefix = named("Query");
const filter = `startswith(name,'${prefix}')`;
const names = (rows: { name: string }[]): string[] => rows.map((row) => row.name.slice(prefix.length + 1));
let first: string;

beforeAll(async () => {
  for (const letter of ["C", "A", "E", "B", "D"]) {
    const id = await account(api, { name: `${prefix} ${letter}`, numberofemployees: letter.charCodeAt(0) });
    if (letter === "A") first = id;
  }
});

// Supports: $filter; $orderby; $top; $count
test("rows are filtered, ordered, cut and counted", async () => {
  const answer = await api.retrieveMultiple({ collection: "accounts", select: ["name"], filter, orderBy: ["name desc"], top: 2 });
  expect(names(answer.value)).toEqual(["E", "D"]);
  expect(await api.count({ collection: "accounts", filter })).toBe(5);
  expect(await api.countAll({ collection: "accounts", filter, select: ["name"] })).toBe(5);
  expect((await api.retrieveMultiple({ collection: "accounts", select: ["name"], filter, count: true })).oDataCount).toBe(5);
});

// Supports: Pages by odata.maxpagesize and nextLink
test("pages follow each other by their link, and all of them together", async () => {
  const page = await api.retrieveMultiple({ collection: "accounts", select: ["name"], filter, orderBy: ["name"], maxPageSize: 2 });
  const next = await api.retrieveMultiple({ collection: "accounts", maxPageSize: 2 }, page.oDataNextLink);
  const rest = await api.retrieveMultiple({ collection: "accounts" }, page.oDataNextLink);
  expect([page, next, rest].map((each) => names(each.value))).toEqual([["A", "B"], ["C", "D"], ["C", "D", "E"]]);
  expect(names((await api.retrieveAll({ collection: "accounts", select: ["name"], filter, orderBy: ["name"], maxPageSize: 2 })).value)).toEqual(["A", "B", "C", "D", "E"]);
});

// Supports: fetchXml
test("FetchXML is paged by its cookie, and all of it is fetched", async () => {
  const fetchXml = `<fetch mapping="logical" count="2"><entity name="account"><attribute name="name"/><filter><condition attribute="name" operator="begins-with" value="${prefix}"/></filter><order attribute="name"/></entity></fetch>`;
  const page = await api.fetch({ collection: "accounts", fetchXml, includeAnnotations: "*" });
  const next = await api.fetch({ collection: "accounts", fetchXml, includeAnnotations: "*", pageNumber: page.PagingInfo?.nextPage, pagingCookie: page.PagingInfo?.cookie });
  expect([names(page.value), names(next.value)]).toEqual([["A", "B"], ["C", "D"]]);
  expect(names((await api.fetchAll({ collection: "accounts", fetchXml, includeAnnotations: "*" })).value)).toEqual(["A", "B", "C", "D", "E"]);
});

// Supports: $expand with options, nested
test("related rows come along, filtered, ordered and cut on their own, and nested", async () => {
  for (const lastname of ["Y", "X", "Z"]) await contact(api, { lastname, "parentcustomerid_account@odata.bind": `accounts(${first})` });
  const answer = await api.retrieve({
    collection: "accounts",
    key: first,
    select: ["name"],
    expand: [
      { property: "contact_customer_accounts", select: ["lastname"], filter: "lastname ne 'Z'", orderBy: ["lastname"], top: 5 },
      { property: "owninguser", select: ["fullname"], expand: [{ property: "businessunitid", select: ["name"] }] },
    ],
  });
  expect(answer.contact_customer_accounts.map((person: { lastname: string }) => person.lastname)).toEqual(["X", "Y"]);
  expect(answer.owninguser.businessunitid.name).toEqual(expect.any(String));
});

// Supports: $apply
test("rows are grouped and summed", async () => {
  const answer = await api.retrieveMultiple({ collection: "accounts", apply: `filter(${filter})/aggregate(numberofemployees with sum as people,$count as n)` });
  expect(answer.value[0]).toMatchObject({ people: 335, n: 5 });
});

// Supports: savedQuery
test("a view answers what it shows", async () => {
  const views = await api.retrieveMultiple({ collection: "savedqueries", select: ["name"], filter: "returnedtypecode eq 'account' and name eq 'Clients'", top: 1 });
  const [view] = views.value.length > 0 ? views.value : (await api.retrieveMultiple({ collection: "savedqueries", select: ["name"], filter: "returnedtypecode eq 'account'", top: 1 })).value;
  const asked = await fetch(`${api.Utility.toAbsoluteUrl("accounts")}?savedQuery=${view.savedqueryid}`);
  expect(asked.status).toBe(200);
});

// Supports: Addresses as clients write them
test("a plus in the address is a space, and none that was meant is lost", async () => {
  await account(api, { name: `${prefix} 1+1` });
  expect((await api.retrieveMultiple({ collection: "accounts", select: ["name"], filter: `name eq '${prefix} 1+1'` })).value).toHaveLength(1);
});
