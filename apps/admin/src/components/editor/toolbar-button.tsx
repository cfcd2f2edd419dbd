import { IconButton, Tooltip } from '@mui/material';
import type { ReactNode } from 'react';

interface ToolbarButtonProps {
  label: string;
  shortcut?: string | undefined;
  active?: boolean | undefined;
  disabled?: boolean | undefined;
  onClick: () => void;
  children: ReactNode;
}

export function ToolbarButton({ label, shortcut, active, disabled, ...rest }: ToolbarButtonProps) {
  return (
    <Tooltip title={shortcut ? `${label} (${shortcut})` : label} describeChild>
      <span>
        <IconButton
          size="small"
          aria-label={label}
          aria-pressed={active}
          disabled={disabled ?? false}
          sx={{
            width: 36,
            height: 36,
            borderRadius: 1,
            fontSize: 14,
            fontWeight: 600,
            color: 'text.primary',
            bgcolor: active ? 'rgba(163, 19, 47, 0.14)' : 'transparent',
          }}
          {...rest}
        />
      </span>
    </Tooltip>
  );
}
