import { useEffect, useState } from 'react';
import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const media = matchMedia(query);
    const follow = (): void => setMatches(media.matches);
    follow();
    media.addEventListener('change', follow);
    return () => media.removeEventListener('change', follow);
  }, [query]);
  return matches;
}

export function useTheme(): Theme {
  const dark = useMedia('(prefers-color-scheme: dark)');
  const forced = useMedia('(forced-colors: active)');
  return forced ? teamsHighContrastTheme : dark ? webDarkTheme : webLightTheme;
}

/** Narrower than this, pages stand in one column and the navigation lies above them. */
export const narrow = '(max-width: 719px)';
export const useNarrow = (): boolean => useMedia(narrow);
