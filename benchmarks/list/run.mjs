// node benchmarks/list/run.mjs ADDRESS [ACCOUNTS]: turns, sorts and searches the list of clients of a host (filled up to 100 000 accounts
// if it has fewer), beside the same screen whose answers are there at once: what remains is the engine's part.
import { cpus, loadavg } from "node:os";
import { chromium } from "playwright-core";

const [address = "http://127.0.0.1:5050", wanted = "100000"] = process.argv.slice(2);
const api = `${address}/api/data/v9.2`;
const rounds = 5;
const list = `${address}/main.aspx?pagetype=entitylist&etn=account`;

const ask = async (path, body) => {
  const answer = await fetch(`${api}/${path}`, body && { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(await answer.text());
  return answer;
};

const { value: owners } = await (await ask("systemusers?$select=fullname&$filter=isdisabled eq false and systemuserroles_association/any(r:r/name eq 'KAM')")).json();
if (owners.length === 0) throw new Error("The host needs users with the role KAM: import or sample something first.");

/** Counted page by page: the service counts no further than 5 000. */
async function count() {
  let [there, next] = [0, `${api}/accounts?$select=accountid`];
  while (next) {
    const page = await (await fetch(next, { headers: { Prefer: "odata.maxpagesize=5000" } })).json();
    [there, next] = [there + page.value.length, page["@odata.nextLink"]];
  }
  return there;
}

async function fill() {
  const there = await count();
  for (let from = there; from < Number(wanted); from += 1000) {
    const rows = Array.from({ length: Math.min(1000, Number(wanted) - from) }, (_, place) => ({
      "@odata.type": "Microsoft.Dynamics.CRM.account", name: `Client ${String((from + place) * 7919 % 1_000_003).padStart(7, "0")}`,
      "ownerid@odata.bind": `/systemusers(${owners[(from + place) % owners.length].systemuserid})`,
    }));
    await ask("accounts/Microsoft.Dynamics.CRM.CreateMultiple", { Targets: rows });
  }
}

const steps = {
  "next page": (page) => page.getByRole("button", { name: "Next page" }).click(),
  "sort by name": (page) => page.getByRole("grid").getByRole("button", { name: "Account Name", exact: true }).click(),
  "sort by revenue": (page) => page.getByRole("grid").getByRole("button", { name: "Revenue, 12 months", exact: true }).click(),
  "search": (page) => page.getByRole("main").getByRole("searchbox").fill("Client 0001"),
};

/** From the act to the frame in which the grid shows the rows of its answer. */
async function time(page, act) {
  const answered = page.waitForResponse((response) => response.url().includes("returntotalrecordcount"));
  const begun = performance.now();
  await act(page);
  await (await answered).finished();
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  return performance.now() - begun;
}

async function measure(browser, user, answers) {
  const figures = {};
  for (const [name, act] of Object.entries(steps)) figures[name] = [];
  for (let round = 0; round < rounds; round++)
    for (const [name, act] of Object.entries(steps)) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "en-US" });
      if (user) await context.addCookies([{ name: "sandbox-user", value: user, url: address }]);
      const page = await context.newPage();
      await page.route(/returntotalrecordcount/, async (route) => {
        const key = `${user} ${route.request().url()}`;
        if (answers.replay && answers.has(key)) return route.fulfill(answers.get(key));
        const response = await route.fetch();
        answers.set(key, { status: response.status(), headers: response.headers(), body: await response.body() });
        await route.fulfill({ response });
      });
      await page.goto(list);
      await page.getByRole("grid").getByRole("link").first().waitFor();
      figures[name].push(await time(page, act));
      await context.close();
    }
  return figures;
}

const median = (figures) => Math.round(figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)]);

await fill();
const browser = await chromium.launch({ executablePath: process.env.KAM_BROWSER ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
console.log(`${wanted} accounts, ${cpus().length} processors, load ${loadavg()[0].toFixed(1)}; medians of ${rounds}, ms`);
for (const [who, user] of [["administrator", undefined], ["key account manager", owners[0].systemuserid]]) {
  const answers = new Map();
  const live = await measure(browser, user, answers);
  answers.replay = true;
  const peer = await measure(browser, user, answers);
  for (const name of Object.keys(steps)) console.log(`${who}: ${name.padEnd(16)} ${median(live[name])}, beside ${median(peer[name])} where the answer is there at once`);
}
await browser.close();
