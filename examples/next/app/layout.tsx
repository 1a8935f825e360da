import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import 'fds-widgets/fds.css';
import './page.css';

export const metadata: Metadata = { title: 'fds-widgets in Next.js' };

export default function Layout({ children }: Readonly<{ children: ReactNode }>) {
  return (
    <html lang="de">
      <body>{children}</body>
    </html>
  );
}
