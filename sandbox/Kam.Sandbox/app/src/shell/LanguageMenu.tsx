import { Button, Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { setLanguage } from '../api/session';
import { tell } from '../dialogs/ask';
import { languages, useLanguage, useTexts } from '../i18n/texts';
import { reloadPage } from './reloadPage';
import { useApp } from './data';

export function LanguageMenu({ className }: { className: string }): React.ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { session } = useApp();
  const change = async (id: number): Promise<void> => {
    if (id === language) return;
    try {
      await setLanguage(session.userId, id);
      await reloadPage();
    } catch (error) {
      await tell(error, texts, texts.actionErrorTitle);
    }
  };
  const current = languages.find((l) => l.id === language);
  return (
    <Menu checkedValues={{ language: [String(language)] }} onCheckedValueChange={(_, data) => void change(Number(data.checkedItems[0]))}>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="transparent" className={className} aria-label={`${current?.short ?? ''}, ${texts.language}: ${current?.name ?? ''}`}>{current?.short}</Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {languages.map((l) => <MenuItemRadio key={l.id} name="language" value={String(l.id)} lang={l.tag}>{l.name}</MenuItemRadio>)}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
