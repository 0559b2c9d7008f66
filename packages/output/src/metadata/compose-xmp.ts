import type { PieceMetadata } from '../drawing.js';
import { escapeXml } from './escape-xml.js';

const NAMESPACES = {
  dc: 'http://purl.org/dc/elements/1.1/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
  xmpMM: 'http://ns.adobe.com/xap/1.0/mm/',
  Iptc4xmpCore: 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/',
};

/** The RDF part of XMP: title, alternative text (IPTC 2021), licence, source, version, contacts, status. No dates: same piece, same bytes. */
export function composeRdf(metadata: PieceMetadata): string {
  const { id, title, alt, longDescription, language, licence, source, version, contacts, status } = metadata;
  const properties = [
    single('dc:identifier', id),
    inLanguage('dc:title', title, language),
    inLanguage('dc:description', longDescription, language),
    inLanguage('Iptc4xmpCore:AltTextAccessibility', alt, language),
    list('dc:language', [language]),
    inLanguage('dc:rights', licence, 'en'),
    inLanguage('xmpRights:UsageTerms', licence, 'en'),
    source === '' ? '' : single('dc:source', source),
    contacts.length === 0 ? '' : list('dc:relation', contacts),
    single('xmpMM:VersionID', version),
    single('xmp:Label', status),
  ];
  const namespaces = Object.entries(NAMESPACES).map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`);
  return `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""${namespaces.join('')}>${properties.join('')}</rdf:Description></rdf:RDF>`;
}

/** A whole XMP packet for picture files. */
export function composeXmp(metadata: PieceMetadata): string {
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">${composeRdf(metadata)}</x:xmpmeta><?xpacket end="r"?>`;
}

function single(name: string, value: string): string {
  return `<${name}>${escapeXml(value)}</${name}>`;
}

function inLanguage(name: string, value: string, language: string): string {
  const text = escapeXml(value);
  return `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${text}</rdf:li><rdf:li xml:lang="${escapeXml(language)}">${text}</rdf:li></rdf:Alt></${name}>`;
}

function list(name: string, values: readonly string[]): string {
  return `<${name}><rdf:Bag>${values.map((value) => `<rdf:li>${escapeXml(value)}</rdf:li>`).join('')}</rdf:Bag></${name}>`;
}
