/** The part of pdf.js that reads files; only its presence counts. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
