import { useEffect, useState } from 'react';
import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { DialogHost } from '../dialogs/DialogHost';
import { LanguageContext, tagOf } from '../i18n/texts';
import { currentApp } from '../route/router';
import { AppContext, loadApp } from './data';
import { Failure } from './Failure';
import { Shell } from './Shell';
import { useLoaded } from './useLoaded';
import { useTheme } from './useTheme';

const useStyles = makeStyles({ root: { height: '100%', backgroundColor: tokens.colorNeutralBackground3 } });

export function Root(): React.ReactNode {
  const styles = useStyles();
  const theme = useTheme();
  const [app] = useState(currentApp);
  const loaded = useLoaded('app', () => loadApp(app));
  const language = loaded.state === 'ready' ? loaded.value.session.language : 1033;
  useEffect(() => { document.documentElement.lang = tagOf(language); }, [language]);
  // A class on the provider would be given to every dialog and menu too: the page has an element of its own.
  return (
    <FluentProvider theme={theme} style={{ height: '100%' }}>
      <LanguageContext value={language}>
        <div className={styles.root}>
          {loaded.state === 'failed' && <Failure error={loaded.error} />}
          {loaded.state === 'ready' && <AppContext value={loaded.value}><Shell /></AppContext>}
        </div>
        <DialogHost />
      </LanguageContext>
    </FluentProvider>
  );
}
