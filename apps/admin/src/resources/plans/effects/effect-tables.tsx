import { roleLabels } from '@hoi/localization/labels';
import { formatPercent } from '@hoi/localization/number';
import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { ReactNode } from 'react';
import type { OrgPlanEffectsPartsFragment } from '#generated/graphql.ts';
import { changeLabels, unitText } from './effect-counts.ts';
import type { EndedLine } from './ended-lines.ts';

// More lines than this nobody reads on a screen; the counts tell of all of them.
const mostLines = 200;

interface LinesProps<Line> {
  label: string;
  heads: readonly string[];
  lines: readonly Line[];
  cells: (line: Line) => readonly ReactNode[];
}

function Lines<Line>({ label, heads, lines, cells }: LinesProps<Line>) {
  return (
    // Wide tables scroll by themselves, by keyboard too.
    <Box role="region" aria-label={label} tabIndex={0} sx={{ overflowX: 'auto', maxHeight: 420 }}>
      <Table size="small" stickyHeader>
        <TableHead>
          <TableRow>
            {heads.map((head) => (
              <TableCell key={head}>{head}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {lines.slice(0, mostLines).map((line, index) => (
            // Lines of what was computed have no name but their place.
            <TableRow key={String(index)}>
              {cells(line).map((cell, place) => (
                <TableCell key={heads[place]}>{cell}</TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {lines.length > mostLines && (
        <Box sx={{ p: 1 }}>… và {lines.length - mostLines} dòng nữa.</Box>
      )}
    </Box>
  );
}

type Effects = OrgPlanEffectsPartsFragment;

export function UnitLines({ units }: { units: Effects['units'] }) {
  return (
    <Lines
      label="Đơn vị thay đổi"
      heads={['Thay đổi', 'Trước', 'Sau']}
      lines={units}
      cells={({ change, follows, ...unit }) => [
        changeLabels[change] + (follows ? ' (theo cấp trên)' : ''),
        unitText(unit.nameBefore, unit.codeBefore, unit.parentBefore),
        unitText(unit.nameAfter, unit.codeAfter, unit.parentAfter),
      ]}
    />
  );
}

export function PartLines({ parts }: { parts: Effects['givenParts'] }) {
  return (
    <Lines
      label="Phần chuyển giao"
      heads={['Từ', 'Sang', 'Tỷ lệ']}
      lines={parts}
      cells={({ from, to, share }) => [
        from.name,
        to.name,
        share == null ? 'Chưa rõ' : formatPercent(share),
      ]}
    />
  );
}

export function RoleLines({ roles }: { roles: Effects['roleChanges'] }) {
  return (
    <Lines
      label="Vai trò thay đổi"
      heads={['Người giữ', 'Vai trò', 'Từ', 'Sang']}
      lines={roles}
      cells={({ user, role, fromUnit, toUnit }) => [
        user.name,
        roleLabels[role],
        fromUnit.name,
        toUnit?.name ?? 'Kết thúc',
      ]}
    />
  );
}

export function EndedLines({ lines }: { lines: readonly EndedLine[] }) {
  return (
    <Lines
      label="Cán bộ, ban, liên hệ của đơn vị kết thúc"
      heads={['Đơn vị', 'Cán bộ, ban, liên hệ', 'Sẽ ra sao']}
      lines={lines}
      cells={({ unit, what, becomes }) => [unit, what, becomes]}
    />
  );
}

export function AddressLines({ addresses }: { addresses: Effects['addresses'] }) {
  return (
    <Lines
      label="Địa chỉ trang"
      heads={['Trang của đơn vị kết thúc', 'Dẫn đến']}
      lines={addresses}
      cells={({ from, to }) => [from, to ?? 'Không có đơn vị kế tục']}
    />
  );
}
