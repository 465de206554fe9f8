import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { App } from "../pages/app";
import type { ModelPage, Weights } from "../pages/model";
import { launch } from "../support/chromium";
import { Dataverse } from "../support/dataverse";
import { segments, theActiveModel, theRunOfTheActiveModel } from "../support/portfolio";
import { english, russian } from "../support/words";

const stories: readonly { readonly words: typeof english | typeof russian; readonly weights: Weights; readonly tag: string }[] = [
  { words: english, weights: [10, 0, 15, 65, 10], tag: "en" },
  { words: russian, weights: [35, 25, 15, 15, 10], tag: "ru" },
];

describe.sequential.each(stories)("an administrator, in $tag,", ({ words, weights }) => {
  let browser: Browser;
  let app: App;
  let model: ModelPage;
  let before: Map<string, number>;
  let moved: string[];

  beforeAll(async () => {
    browser = await launch();
    app = await App.as(await Dataverse.userNamed(words.administrator), words, browser);
    before = await segments();
    model = await app.model(await theActiveModel());
    await model.tryChanges();
  });
  afterAll(() => browser.close());

  it("is warned while the weights do not add up", async () => {
    await model.weigh([40, 25, 15, 15, 10]);
    expect(await model.notices()).toMatch(words.scoring.sumIsWrong);
  });

  it("sees who would change the segment, before anything has changed", async () => {
    await model.weigh(weights);
    await model.save();
    const [, count] = words.scoring.whatIfChanged.exec(await model.whatIf()) ?? [];
    moved = await model.movedClients();
    expect([moved.length, await segments()]).toEqual([Number(count), before]);
  });

  it("activates the model, the run completes, and exactly those clients have changed", async () => {
    await model.activate();
    await (await app.run(await theRunOfTheActiveModel())).end();
    const after = await segments();
    const changed = [...after].filter(([name, segment]) => before.get(name) !== segment).map(([name]) => name);
    expect(changed.sort()).toEqual([...moved].sort());
  }, 120_000);
});
