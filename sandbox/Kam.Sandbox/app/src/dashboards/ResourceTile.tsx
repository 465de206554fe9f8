import { makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useTexts } from '../i18n/texts';
import { resourceOf } from '../shell/siteMap';
import type { ControlModel } from '../form/model';
import { shareClock } from '../api/clock';

const useStyles = makeStyles({ frame: { border: 'none', width: '100%', flex: 1, minHeight: '260px' } });

export function ResourceTile({ control, title }: { control: ControlModel; title: string }): React.ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const url = control.parameters['Url'] ?? '';
  if (control.kind !== 'webresource') return <MessageBar intent="info"><MessageBarBody>{texts.controlGap(control.classId)}</MessageBarBody></MessageBar>;
  return <iframe className={styles.frame} onLoad={(event) => shareClock(event.currentTarget)} title={title || url} src={`/WebResources/${resourceOf(url) ?? url}`} />;
}
