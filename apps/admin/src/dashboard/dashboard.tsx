import { deskWords } from '@hoi/localization/words/frame/dashboard';
import { Title } from 'react-admin';
import { Link } from 'react-router-dom';
import { useStaff } from '#components/use-staff.ts';
import { Desk } from './desk.tsx';

/** The desk as a screen of the back office. */
export function Dashboard() {
  const { data: staff } = useStaff();
  return (
    <>
      <Title title={deskWords.heading} />
      {staff && <Desk staff={staff} link={Link} />}
    </>
  );
}
