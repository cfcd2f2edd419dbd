import { Title } from 'react-admin';

export function Dashboard() {
  return <Title title="Bàn làm việc" />;
}
