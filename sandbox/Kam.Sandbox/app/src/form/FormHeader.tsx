import { makeStyles, Text, tokens, Tooltip, Button } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons';
import { useTexts } from '../i18n/texts';
import { goBack } from '../route/router';
import type { AvailableForm } from './choose';
import { FormSelector } from './FormSelector';
import { HeaderFields } from './HeaderFields';
import { SaveState } from './SaveState';
import { StateBadge } from './StateBadge';
import { FormTabList } from './FormTabs';
import { useForm, useSession } from './useForm';

const useStyles = makeStyles({
  root: { backgroundColor: tokens.colorNeutralBackground1, borderRadius: tokens.borderRadiusXLarge, boxShadow: tokens.shadow4, margin: '0 12px', flexShrink: 0, '@media (max-width: 719px)': { margin: '0 4px' } },
  top: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between', gap: '12px 24px', padding: '12px 16px 4px 8px', flexWrap: 'wrap' },
  who: { display: 'flex', alignItems: 'center', gap: '4px', minWidth: 0, flex: '1 1 260px' },
  words: { minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere', outlineStyle: 'none' },
  line: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: '4px 8px', color: tokens.colorNeutralForeground2 },
});

interface Props { forms: AvailableForm[]; onForm: (id: string) => void }

export function FormHeader({ forms, onForm }: Props): React.ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const session = useSession();
  const id = useForm((form) => form.id);
  const name = useForm(() => session.primaryName);
  const title = id ? name || session.table.label : texts.newTitle(session.table.label);
  return (
    <div className={styles.root}>
      <div className={styles.top}>
        <div className={styles.who}>
          <Tooltip content={texts.back} relationship="label"><Button appearance="subtle" icon={<ArrowLeft20Regular />} onClick={goBack} /></Tooltip>
          <div className={styles.words}>
            <h1 className={styles.title} tabIndex={-1} id="page-title">{title}</h1>
            <div className={styles.line}>
              <Text size={200}>{session.table.label}</Text>
              {forms.length > 1 && <FormSelector forms={forms} current={session.formId} onChange={onForm} />}
              <StateBadge />
              <SaveState />
            </div>
          </div>
        </div>
        <HeaderFields />
      </div>
      <FormTabList />
    </div>
  );
}
