import { ValueBasis } from "../model/choices.g";
import type { Words } from "../ui/words";
import type { Client, Figures, Inputs } from "./client";
import { attainable, companyMargin, missing, names, potentialParts, strategicParts, type Name } from "./points";

/** One criterion as it is shown. */
export interface Line {
  readonly name: Name;
  readonly s: number | null;
  readonly weight: number | null;
  readonly contribution: number | null;
  readonly attainable: number | null;
  /** What it comes from and what it brings, with the numbers. */
  readonly sentence: string;
  /** What to do so that more of it is known; empty where all is. */
  readonly remedy: string;
}

type Sentence = (client: Client, figures: Figures, words: Words) => string;

export function lines(client: Client, figures: Figures, words: Words): Line[] {
  return names.map((name, at) => {
    const criterion = figures.criteria[at] ?? { s: null, weight: null, known: 0, contribution: null };
    const most = attainable(figures.criteria, at);
    const { say, format } = words;
    const points = criterion.s === null ? "" : say("Score_Points", format.number(criterion.contribution ?? 0), format.number(most ?? 0));
    const gain = missing(criterion);
    return {
      ...criterion, name, attainable: most,
      sentence: criterion.s === null ? say(`Score_${name}_Missing`) : `${explain[name](client, figures, words)} ${points}`,
      remedy: gain < 0.005 ? "" : say("Score_Gain", remedy(name, client, criterion.s, words), format.number(gain)),
    };
  });
}

const basisNames: Readonly<Record<number, string>> = {
  [ValueBasis.Revenue12Months]: "Revenue12", [ValueBasis.LtvRevenue]: "LifetimeRevenue",
  [ValueBasis.GrossProfit12Months]: "Profit12", [ValueBasis.LtvGrossProfit]: "LifetimeProfit",
};

const sOf = (figures: Figures, at: number): number => figures.criteria[at]?.s ?? 0;

const explain: Readonly<Record<Name, Sentence>> = {
  Value: (_, figures, { say, format }) =>
    say("Score_Value", say(`Score_Basis_${basisNames[figures.model?.basis ?? -1] ?? "Value"}`), format.money(figures.value ?? 0), format.percent(sOf(figures, 0))),
  Potential: (client, figures, words) =>
    words.say("Score_Potential", potential(client.inputs, figures, words).join(", "), words.format.number(sOf(figures, 1))),
  Regularity: (_, figures, { say, format }) =>
    figures.intervals < 2 || figures.meanInterval === null
      ? say("Score_Regularity_Few", format.number(sOf(figures, 2)))
      : say("Score_Regularity", format.number(figures.meanInterval), format.number(figures.recency ?? 0), format.number(sOf(figures, 2))),
  Margin: (_, figures, words) => margin(figures.margin12 ?? 0, sOf(figures, 3), words),
  Strategic: ({ inputs }, figures, { say, format }) =>
    say("Score_Strategic", strategicParts.filter((part) => inputs[part] !== null).map((part) => say(`Score_Part_${part}`, `${inputs[part] ?? 0}`)).join(", "), format.number(sOf(figures, 4))),
};

function potential(inputs: Inputs, { headroom }: Figures, { say, format }: Words): string[] {
  const parts: [number | null, (value: number) => string][] = [
    [inputs.wallet === null ? null : headroom, (value) => say("Score_Part_wallet", format.money(value))],
    [inputs.growth, (value) => say("Score_Part_growth", format.percent(value))],
    [inputs.marketRating, (value) => say("Score_Part_marketRating", `${value}`)],
  ];
  return parts.flatMap(([value, word]) => (value === null ? [] : [word(value)]));
}

function margin(ratio: number, s: number, { say, format }: Words): string {
  const own = format.percent(100 * ratio);
  const company = companyMargin(ratio, s);
  if (company !== null) return say("Score_Margin", own, format.percent(100 * company), format.number(s));
  return say(s >= 100 ? "Score_Margin_Most" : "Score_Margin_None", own);
}

/** What would have to be entered or brought. */
function remedy(name: Name, { inputs }: Client, s: number | null, { say }: Words): string {
  if (name === "Potential") return say("Score_Enter", potentialParts.filter(({ input }) => inputs[input] === null).map(({ input }) => say(`Score_Input_${input}`)).join(", "));
  if (name === "Strategic") return say("Score_Enter", strategicParts.filter((part) => inputs[part] === null).map((part) => say(`Score_Input_${part}`)).join(", "));
  return say(s === null ? `Score_${name}_Remedy` : "Score_Recalculate");
}
