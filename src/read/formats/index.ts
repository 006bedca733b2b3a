import doc from './doc.ts';
import docx from './docx.ts';
import html from './html.ts';
import pdf from './pdf.ts';
import text from './text.ts';
import xlsx from './xlsx.ts';

/** Every form that can be read. */
export const formats = [doc, docx, html, pdf, text, xlsx];
