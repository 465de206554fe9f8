/** Runs in the browser: the form around a board. It lends its rows at once, so that nothing but drawing takes time. */
export function formOf({ account, progresses, contacts, activities }) {
  const tables = { kam_progress: progresses, contact: contacts, activitypointer: activities, kam_setting: [{ kam_fiscalstartmonth: 1 }] };
  window.Xrm = {
    Utility: { getGlobalContext: () => ({ userSettings: { languageId: 1033 } }) },
    WebApi: {
      retrieveRecord: async () => account,
      retrieveMultipleRecords: async (table) => ({ entities: tables[table] ?? [] }),
    },
  };
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
    document.body.replaceChildren(page);
    requestAnimationFrame(look);
  });
}
