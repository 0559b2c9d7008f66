import { createElement, Fragment, type ReactNode } from 'react';
import { expect, test } from 'vitest';
import { toHostElements } from './host-element.js';

function Twice({ children }: { readonly children?: ReactNode }): ReactNode {
  return createElement(Fragment, null, children, [children]);
}

test('components are called and fragments and lists opened, down to host elements', () => {
  const [root] = toHostElements(
    createElement('div', { key: 'root' }, createElement(Twice, null, createElement('img', { key: 'a' })), null, false),
  );
  expect(root?.key).toBe('root');
  expect(root?.props.children.map(({ type, key }) => `${type} ${key}`)).toEqual(['img a', 'img a']);
});

test('a bare text is refused, because nothing would shape it', () => {
  expect(() => toHostElements(createElement('div', null, 'Hello'))).toThrow('only through a text slot. Received "Hello"');
});
