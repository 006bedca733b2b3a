import docx from './docx.ts';
import html from './html.ts';
import text from './text.ts';
import xlsx from './xlsx.ts';

/** Every form that can be read. */
export const formats = [docx, html, text, xlsx];
