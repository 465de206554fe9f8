import { format, type Format } from "./format";
import { languageTag, sentence, type Argument } from "./sentence";

type Strings = Readonly<Record<string, string>>;

export type Say = (name: string, ...values: Argument[]) => string;

/** How a page speaks to its user. */
export interface Words {
  readonly tag: string;
  readonly say: Say;
  readonly format: Format;
}

/** A page cannot ask the platform for sentences before it is loaded, so it carries those of both languages with it. */
export function words(xrm: Xrm.XrmStatic, english: Strings, russian: Strings): Words {
  const tag = languageTag(xrm.Utility.getGlobalContext().userSettings.languageId);
  const strings = tag === "ru" ? russian : english;
  return { tag, say: (name, ...values) => sentence((key) => strings[key], tag, name, values), format: format(tag) };
}
