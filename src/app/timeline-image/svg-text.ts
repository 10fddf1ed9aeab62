import { lineApart } from '../../corpus/hidden-characters.ts'
import { escapeHtml } from '../../corpus/markup-escapes.ts'
import { fontFamily, type PathShape, type Scene, type TextShape, tones } from './scene.ts'

/** A scene as the text of an SVG file, on white; all that it names is in it. */
export function svgText({ width, height, shapes }: Scene, title: string): string {
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="${escapeHtml(fontFamily)}">`,
    `<title>${xml(lineApart(title))}</title>`,
    `<rect width="${width}" height="${height}" fill="${tones.paper}"/>`,
    ...shapes.map((shape) => (shape.kind === 'path' ? pathElement(shape) : textElement(shape))),
    '</svg>\n',
  ].join('\n')
}

function pathElement({ d, fill, stroke, width, dash }: PathShape): string {
  const line = stroke ? ` stroke="${tones[stroke]}" stroke-width="${width}"` : ''
  const dashes = dash ? ` stroke-dasharray="${dash.join(' ')}"` : ''
  return `<path d="${d}" fill="${fill ? tones[fill] : 'none'}"${line}${dashes}/>`
}

function textElement({ x, y, side, text, size, weight, italic, tone }: TextShape): string {
  const style = `${italic ? ' font-style="italic"' : ''}${side === 'right' ? ' text-anchor="end"' : ''}`
  const place = `x="${x}" y="${y}" font-size="${size}" font-weight="${weight}"${style}`
  return `<text ${place} fill="${tones[tone]}">${xml(text)}</text>`
}

/** Escaped, without what no XML may hold. */
function xml(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
  return escapeHtml(text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu, '\uFFFD'))
}
