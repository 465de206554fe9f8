/**
 * Runs in the browser: the form around a board. It stands there before the board comes, with words, a day and an amount,
 * as the form of a client does; and it lends its rows at once, so that nothing but drawing the board takes time.
 */
export function formOf({ account, progresses, contacts, activities }) {
  const tables = { kam_progress: progresses, contact: contacts, activitypointer: activities, kam_setting: [{ kam_fiscalstartmonth: 1 }] };
  window.Xrm = {
    Utility: { getGlobalContext: () => ({ userSettings: { languageId: 1033 } }) },
    WebApi: {
      retrieveRecord: async () => account,
      retrieveMultipleRecords: async (table) => ({ entities: tables[table] ?? [] }),
    },
  };
  const place = document.createElement("main");
  addEventListener("DOMContentLoaded", () => document.body.append(header(), place));
  /** Milliseconds from the frame's beginning to the frame of the screen that shows all cards. */
  window.shown = (address, cards) => new Promise((done) => {
    const page = document.createElement("iframe");
    page.style.cssText = "width: 1040px; height: 1200px; border: 0";
    page.src = address;
    const start = performance.now();
    const look = () => {
      const found = page.contentDocument?.querySelectorAll(".card").length ?? 0;
      if (found < cards) requestAnimationFrame(look);
      else requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
    };
    place.replaceChildren(page);
    requestAnimationFrame(look);
  });
}

/** What a form shows above its tabs. */
function header() {
  const made = document.createElement("header");
  const bought = new Date(2026, 4, 12).toLocaleDateString("en", { year: "numeric", month: "long", day: "numeric" });
  const revenue = (1234567.8).toLocaleString("en", { maximumFractionDigits: 2 });
  for (const [name, text] of [["h1", "Northern Foods"], ["p", `Last purchase: ${bought}`], ["p", `Revenue: ${revenue}`], ["button", "Save"]]) {
    made.append(Object.assign(document.createElement(name), { textContent: text }));
  }
  return made;
}
