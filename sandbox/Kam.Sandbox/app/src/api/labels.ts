export interface LabelData {
  LocalizedLabels?: { Label: string; LanguageCode: number }[];
  UserLocalizedLabel?: { Label: string; LanguageCode: number } | null;
}

/** English: every solution has its base labels in it, so it is what remains when a language is missing. */
export const baseLanguage = 1033;

export interface Localized {
  language: number;
  text: string;
}

/** The text in the language asked for, else in the base language, else whatever there is. */
export function pick(labels: readonly Localized[], language: number): string | undefined {
  return (labels.find((l) => l.language === language) ?? labels.find((l) => l.language === baseLanguage) ?? labels[0])?.text;
}

export function labelText(data: LabelData | null | undefined, language: number): string | undefined {
  const labels = data?.LocalizedLabels?.map((l) => ({ language: l.LanguageCode, text: l.Label })) ?? [];
  return pick(labels, language) ?? data?.UserLocalizedLabel?.Label;
}
