import { languageTag, sentence, type Argument } from "./sentence";

export type { Argument };

/** Without language and extension: the platform picks the file of the user's language. */
const resource = "kam_/strings/kam";

/** A sentence for the user, from the string web resources. */
export function text(name: string, ...values: Argument[]): string {
  const lookup = (key: string): string | null => Xrm.Utility.getResourceString(resource, key);
  return sentence(lookup, languageTag(Xrm.Utility.getGlobalContext().userSettings.languageId), name, values);
}
