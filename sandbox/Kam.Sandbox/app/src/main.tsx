import { createRoot } from 'react-dom/client';
import './page.css';
import { Root } from './shell/Root';

const place = document.getElementById('root');
if (!place) throw new Error('The page has no root element.');
createRoot(place).render(<Root />);
