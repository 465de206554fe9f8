import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons';
import { useTexts } from '../i18n/texts';
import { removeNotice, useSaid } from './notices';

export function GlobalNotices(): React.ReactNode {
  const texts = useTexts();
  const { notices } = useSaid();
  return (
    <div>
      {notices.map((notice) => (
        <MessageBar key={notice.id} intent={notice.level} shape="square">
          <MessageBarBody>{notice.text}</MessageBarBody>
          <MessageBarActions containerAction={notice.closable ? <Button appearance="transparent" icon={<Dismiss20Regular />} aria-label={texts.dismiss} onClick={() => removeNotice(notice.id)} /> : undefined}>
            {notice.action && <Button onClick={notice.action.run}>{notice.action.label}</Button>}
          </MessageBarActions>
        </MessageBar>
      ))}
    </div>
  );
}
