import { tokens } from '@fluentui/react-components';
import type { Option } from '../api/model';

/** Told apart in both themes; labels and the table say the same without colour. */
export const palette = [
  tokens.colorPaletteBlueBorderActive, tokens.colorPaletteTealBorderActive, tokens.colorPaletteMarigoldBorderActive, tokens.colorPalettePurpleBorderActive,
  tokens.colorPaletteCranberryBorderActive, tokens.colorPaletteForestBorderActive, tokens.colorPaletteSteelBorderActive, tokens.colorPalettePeachBorderActive,
];

export type Colors = (index: number) => string;

export const colorAt: Colors = (index) => palette[index % palette.length] ?? tokens.colorBrandBackground;

/** The colours that options have themselves, where every one has its own. */
export function optionColors(keys: readonly string[], options: readonly Option[]): Colors {
  const own = keys.map((key) => options.find((option) => String(option.value) === key)?.color);
  const distinct = own.every(Boolean) && new Set(own).size === own.length;
  return distinct ? (index) => own[index] ?? colorAt(index) : colorAt;
}
