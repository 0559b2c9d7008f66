import { Fragment, isValidElement, type ReactElement, type ReactNode } from 'react';

/** A React element of a host type, with components called and fragments opened: what the layout takes. */
export interface HostElement {
  readonly type: string;
  readonly key: string | null;
  readonly props: Readonly<Record<string, unknown>> & { readonly children: readonly HostElement[] };
}

/** Calls every component down to host elements. Templates hold no state, so one pass is enough. */
export function toHostElements(node: ReactNode): HostElement[] {
  if (node === null || node === undefined || typeof node === 'boolean') return [];
  if (isList(node)) return [...node].flatMap(toHostElements);
  if (!isValidElement(node)) throw new TypeError(`A template may print text only through a text slot. Received ${JSON.stringify(node)}.`);
  const element = node as ReactElement<Record<string, unknown> & { children?: ReactNode }>;
  const { type, props, key } = element;
  if (type === Fragment) return toHostElements(props.children);
  if (typeof type === 'function') return toHostElements((type as (props: unknown) => ReactNode)(props));
  if (typeof type !== 'string')
    throw new TypeError(`A template may use host elements and plain components only. Received ${String(type)}.`);
  return [{ type, key: key === null ? null : key.replace(/^\.\$/, ''), props: { ...props, children: toHostElements(props.children) } }];
}

function isList(node: ReactNode): node is Iterable<ReactNode> & object {
  return typeof node === 'object' && node !== null && Symbol.iterator in node;
}

/** A copy of the tree in which some elements are replaced; children of a replaced element are not visited. */
export function mapHost(element: HostElement, replace: (element: HostElement) => HostElement | undefined): HostElement {
  const replaced = replace(element);
  if (replaced) return replaced;
  return { ...element, props: { ...element.props, children: element.props.children.map((child) => mapHost(child, replace)) } };
}
