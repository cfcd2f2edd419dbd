import '@hoi/fonts/faces.css';
import { QueryClientProvider } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import { leaveDoor } from '#components/place.ts';
import { swallowSecondTaps } from '#layout/second-tap.ts';
import { queryClient } from '#providers/session.ts';
import { Front } from './front.tsx';

swallowSecondTaps(document);

const place = document.getElementById('root');
if (place) {
  const root = createRoot(place);
  // Of a cookie that is not there nothing has to be asked.
  const holdsSession = document.documentElement.dataset.session !== 'none';
  const open = (Office: ComponentType) => root.render(<Office />);
  leaveDoor();
  root.render(
    <QueryClientProvider client={queryClient}>
      <Front holdsSession={holdsSession} onOffice={open} />
    </QueryClientProvider>,
  );
}
