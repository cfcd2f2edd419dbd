import { backOfficeWords, waitingWords } from '@hoi/localization/words/frame/back-office';
import { buttonWords } from '@hoi/localization/words/frame/buttons';
import { createTheme } from '@mui/material';
import { defaultLightTheme, type FilterFormProps, type FilterLiveFormProps } from 'react-admin';

// The Union's crimson; 7.9 : 1 on white, so that it carries small text too.
const crimson = '#a3132f';
const line = '#e6dfdd';

const font = '"Be Vietnam Pro", "Be Vietnam Pro Stand-in", "Segoe UI", Roboto, sans-serif';

// The list waits for a pause in typing, and knows what waits; the form of the filters passes on at once.
const filterForm: Pick<FilterLiveFormProps, 'debounce'> & Partial<FilterFormProps> = {
  debounce: 0,
};

export const theme = createTheme({
  ...defaultLightTheme,
  palette: {
    mode: 'light',
    primary: { main: crimson, dark: '#7d0c22', light: '#c94a62', contrastText: '#ffffff' },
    secondary: { main: '#5a3d43', contrastText: '#ffffff' },
    success: { main: '#1b6e3c' },
    warning: { main: '#8a5200' },
    error: { main: '#b3261e' },
    info: { main: '#1f5f99' },
    background: { default: '#f7f5f4', paper: '#ffffff' },
    text: { primary: '#211a1b', secondary: '#5c5052' },
    divider: line,
  },
  shape: { borderRadius: 8 },
  typography: {
    fontFamily: font,
    fontSize: 14,
    // There is no face between the two that are loaded.
    fontWeightMedium: 600,
    h1: { fontSize: '1.6rem', fontWeight: 600 },
    h2: { fontSize: '1.25rem', fontWeight: 600 },
    h3: { fontSize: '1.05rem', fontWeight: 600 },
    h6: { fontSize: '1.05rem', fontWeight: 600 },
    button: { textTransform: 'none', fontWeight: 600 },
  },
  components: {
    ...defaultLightTheme.components,
    MuiPaper: {
      defaultProps: { elevation: 0 },
      styleOverrides: { root: { backgroundImage: 'none' } },
    },
    MuiCard: {
      // Clipped, not hidden: what is hidden would hold the toolbar of a form that sticks to the window.
      styleOverrides: {
        root: { border: `1px solid ${line}`, boxShadow: 'none', overflow: 'clip' },
      },
    },
    MuiButton: { defaultProps: { disableElevation: true } },
    MuiButtonBase: {
      styleOverrides: {
        root: { '&.Mui-focusVisible': { outline: `2px solid ${crimson}`, outlineOffset: 2 } },
      },
    },
    MuiTextField: {
      defaultProps: { variant: 'outlined', size: 'small', margin: 'dense', fullWidth: true },
    },
    MuiFormControl: {
      defaultProps: { variant: 'outlined', size: 'small', margin: 'dense', fullWidth: true },
    },
    RaFilterForm: {
      defaultProps: filterForm,
      // A switch hangs out of its label to the left; at the edge of a phone it would be cut off.
      styleOverrides: { root: { '& .MuiFormControlLabel-root': { marginLeft: 0 } } },
    },
    RaListToolbar: {
      styleOverrides: {
        root: {
          // On a phone the buttons would take a row of their own above the filters.
          '@media (max-width: 599.95px)': {
            flexDirection: 'row',
            alignItems: 'flex-start',
            '& > :last-child': { flex: '0 0 auto' },
          },
        },
      },
    },
    RaSimpleFormIterator: {
      // Those of react-admin are seen under a mouse alone: by keyboard nobody comes to what is hidden.
      styleOverrides: { root: { '& .RaSimpleFormIterator-action': { visibility: 'visible' } } },
    },
    RaLoading: {
      // React-admin writes as pale as what is switched off.
      styleOverrides: { root: { '& .RaLoading-message': { color: 'inherit' } } },
    },
    RaList: {
      // On a phone the button that adds one hangs over the end of the list.
      styleOverrides: { root: { '@media (max-width: 599.95px)': { paddingBottom: 72 } } },
    },
    MuiDialog: {
      styleOverrides: {
        paper: {
          '@media (max-width: 599.95px)': {
            width: 'calc(100% - 24px)',
            maxHeight: 'calc(100% - 24px)',
            margin: 12,
          },
          // A form between the paper and its parts: what is typed scrolls, the buttons stay.
          '& > form': {
            display: 'flex',
            flexDirection: 'column',
            minHeight: 0,
          },
        },
      },
    },
    MuiDialogActions: {
      styleOverrides: {
        root: { flexWrap: 'wrap', rowGap: 8, '& > .MuiButton-root': { whiteSpace: 'nowrap' } },
      },
    },
    MuiAlert: { defaultProps: { closeText: buttonWords.close } },
    MuiAutocomplete: {
      defaultProps: {
        clearText: buttonWords.delete,
        closeText: buttonWords.close,
        openText: backOfficeWords.open,
        loadingText: waitingWords.searching,
        noOptionsText: waitingWords.nothingFound,
      },
      styleOverrides: { paper: { border: `1px solid ${line}` } },
    },
    // Those of react-admin have no name of their own.
    MuiCircularProgress: { defaultProps: { 'aria-label': waitingWords.loading } },
    MuiLink: { defaultProps: { underline: 'always' } },
  },
});
