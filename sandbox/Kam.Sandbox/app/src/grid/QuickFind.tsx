import { useEffect, useState } from 'react';
import { SearchBox, makeStyles } from '@fluentui/react-components';
import { useTexts } from '../i18n/texts';

const useStyles = makeStyles({ box: { width: '240px', maxWidth: '100%', flexShrink: 1, '@media (max-width: 719px)': { width: '100%' } } });

/** Searches a moment after the last key, at once on Enter. */
export function QuickFind({ what, value, onSearch }: { what: string; value: string; onSearch: (text: string) => void }): React.ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const [text, setText] = useState(value);
  useEffect(() => { setText(value); }, [value]);
  useEffect(() => {
    if (text === value) return undefined;
    const timer = setTimeout(() => onSearch(text), 350);
    return () => clearTimeout(timer);
  }, [text, value, onSearch]);
  return (
    <SearchBox
      className={styles.box} appearance="filled-darker" value={text} placeholder={texts.search} aria-label={texts.searchIn(what)}
      dismiss={{ 'aria-label': texts.clearSearch }}
      onChange={(_, data) => setText(data.value)} onKeyDown={(event) => { if (event.key === 'Enter') onSearch(text); }}
    />
  );
}
