import { styled } from 'storybook/theming';

export const Panel = styled.section({ minHeight: '100%', background: '#f5f3ee', fontSize: 13, lineHeight: 1.5, color: '#1b1a17' });

export const Filters = styled.div({
  position: 'sticky',
  top: 0,
  display: 'flex',
  flexWrap: 'wrap',
  padding: '10px 14px',
  background: '#f5f3ee',
  borderBottom: '1px solid #c3bfb6',
});

export const Filter = styled.button({
  minHeight: 28,
  marginRight: -1,
  padding: '2px 7px',
  font: 'inherit',
  fontSize: 12,
  color: '#1b1a17',
  background: 'transparent',
  border: '1px solid #8d887d',
  cursor: 'pointer',
  '&:hover': { background: '#e8e5de' },
  '&:disabled': { color: '#5b574f', background: 'transparent', cursor: 'default' },
  '&[aria-pressed="true"]': { color: '#f5f3ee', background: '#1b1a17', borderColor: '#1b1a17' },
  '&:focus-visible': { outline: '2px solid #0d3a33', outlineOffset: 2, zIndex: 1 },
});

export const List = styled.ul({ margin: 0, padding: 0, listStyle: 'none' });

export const Empty = styled.p({ margin: 0, padding: '20px 16px', fontSize: 13, lineHeight: 1.5, color: '#4d4941', maxWidth: 420 });
