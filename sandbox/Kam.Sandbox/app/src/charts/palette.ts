import { tokens } from '@fluentui/react-components';

/** Told apart in both themes; labels and the table say the same without colour. */
export const palette = [
  tokens.colorPaletteBlueBorderActive, tokens.colorPaletteTealBorderActive, tokens.colorPaletteMarigoldBorderActive, tokens.colorPalettePurpleBorderActive,
  tokens.colorPaletteCranberryBorderActive, tokens.colorPaletteForestBorderActive, tokens.colorPaletteSteelBorderActive, tokens.colorPalettePeachBorderActive,
];

export const colorAt = (index: number): string => palette[index % palette.length] ?? tokens.colorBrandBackground;
