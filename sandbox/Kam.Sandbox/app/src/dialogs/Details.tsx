import { useState } from 'react';
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../i18n/texts';

const useStyles = makeStyles({
  text: {
    whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxHeight: '160px', overflow: 'auto', margin: '8px 0 0', textAlign: 'left',
    fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, backgroundColor: tokens.colorNeutralBackground3, padding: '8px',
  },
});

/** What helps who has to find out; out of the way of everybody else. */
export function Details({ text }: { text: string }): React.ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Link as="button" aria-expanded={open} onClick={() => setOpen(!open)}>{open ? texts.hideDetails : texts.details}</Link>
      {open && <pre className={styles.text}>{text}</pre>}
    </>
  );
}
