import { expect, it, vi } from "vitest";
import { openCircles } from "../../src/circle/commands";
import { FakeForm, fakeXrm } from "../xrm";

it.each([[1280, 60], [390, 100]])("a client's circles open beside its form, on a screen of %i as wide as %i percent; the wallet is read again after them", async (innerWidth, share) => {
  const form = new FakeForm({});
  const navigateTo = vi.fn(async () => undefined);
  Object.assign(fakeXrm(1033).Navigation, { navigateTo });
  vi.stubGlobal("window", { innerWidth });
  await openCircles(form.context);
  expect(navigateTo).toHaveBeenCalledWith(
    { pageType: "webresource", webresourceName: "kam_/pages/circle.html", data: "9d8b1c2e-0000-4000-8000-000000000001" },
    { target: 2, position: 2, width: { value: share, unit: "%" }, title: "Circles" });
  expect(form.refreshed).toBe(1);
});
